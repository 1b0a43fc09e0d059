/// What suppliers.yaml says of one organisation, read line by line.
struct SupplierEntry {
  let id: String
  var names: [String] = []
  var kind: String?
  var owesFrom: String?
  var isDemonstration = false

  static func all() throws -> [SupplierEntry] {
    var entries: [SupplierEntry] = []
    for line in try InputFiles.text("suppliers.yaml").split(separator: "\n") {
      let text = line.drop { $0 == " " }
      if text.hasPrefix("- id: ") {
        entries.append(SupplierEntry(id: String(text.dropFirst(6))))
      } else if !entries.isEmpty {
        entries[entries.count - 1].take(text)
      }
    }
    return entries
  }

  private mutating func take(_ line: Substring) {
    if let name = value(of: "name: {de: ", in: line) {
      // A name with a comma is quoted; English names stand only at fictitious suppliers.
      let german =
        name.hasPrefix("\"")
        ? name.dropFirst().prefix { $0 != "\"" } : name.prefix { $0 != "," && $0 != "}" }
      names.append(String(german))
    } else if let kind = value(of: "kind: ", in: line) {
      self.kind = String(kind)
    } else if let period = value(of: "owes_from: ", in: line) {
      owesFrom = String(period)
    } else if line == "demonstration: true" {
      isDemonstration = true
    } else if let variant = value(of: "- ", in: line) {
      names.append(String(variant))
    }
  }

  private func value(of key: String, in line: Substring) -> Substring? {
    line.hasPrefix(key) ? line.dropFirst(key.count) : nil
  }
}
