import StrategyModel

/// The project's own XML format, namespace `urn:strategy-report:status:1`.
struct StatusReportDocument: ReportFormat {
  let supplier: String
  var contact: String?

  func rendered(_ rows: [ReportRow], period: Period) -> RenderedFile {
    var document = Elements()
    document.open("statusReport", " xmlns=\"urn:strategy-report:status:1\" version=\"1\"")
    document.open("head")
    document.add("supplier", supplier)
    document.add("period", period.description)
    document.add("asOf", period.lastDay.description)
    if let contact { document.add("contact", contact) }
    document.close("head")
    var file = RenderedFile(bytes: [], lines: [], starts: [])
    for row in rows {
      file.starts.append(document.line)
      file.lines.append(report(row, in: &document))
    }
    document.close("statusReport")
    file.bytes = Array(document.text.utf8)
    return file
  }

  private func report(_ row: ReportRow, in document: inout Elements) -> [ReportField: Int] {
    var lines: [ReportField: Int] = [.project: document.line]
    document.open("report", " project=\"\(Elements.escaped(row.text(.project, \.project)))\"")
    for (element, field, value) in StatusReportDocument.elements {
      let text = row.text(field, value)
      guard !text.isEmpty else { continue }
      lines[field] = document.line
      document.add(element, text)
    }
    document.close("report")
    return lines
  }

  /// Element, field and text, in the order of the schema.
  private static let elements: [(String, ReportField, @Sendable (ReportRow) -> String)] = [
    ("name", .name, { $0.name }),
    ("status", .status, { $0.confirmsUnchanged ? "unchanged" : $0.status.rawValue }),
    ("percentComplete", .percent, { $0.percent.map(String.init) ?? "" }),
    ("plannedStart", .plannedStart, { $0.plannedStart?.description ?? "" }),
    ("plannedEnd", .plannedEnd, { $0.plannedEnd?.description ?? "" }),
    ("actualStart", .actualStart, { $0.actualStart?.description ?? "" }),
    ("actualEnd", .actualEnd, { $0.actualEnd?.description ?? "" }),
    ("moneyPlanned", .moneyPlanned, { $0.moneyPlanned.map(amount) ?? "" }),
    ("moneySpent", .moneySpent, { $0.moneySpent.map(amount) ?? "" }),
    ("light", .light, { $0.light?.rawValue ?? "" }),
    ("comment", .comment, { $0.comment }),
    ("reason", .reason, { $0.reason }),
    ("evidence", .evidence, { $0.evidence }),
    ("contact", .contact, { $0.contact }),
  ]

  /// `1234.50`.
  private static func amount(_ cents: Int) -> String {
    "\(cents / 100).\(Digits.padded(cents % 100, 2))"
  }
}

/// XML text under construction, one element per line.
private struct Elements {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private(set) var line = 2
  private var depth = 0

  mutating func open(_ name: String, _ attributes: String = "") {
    add(line: "<\(name)\(attributes)>")
    depth += 1
  }

  mutating func close(_ name: String) {
    depth -= 1
    add(line: "</\(name)>")
  }

  mutating func add(_ name: String, _ content: String) {
    add(line: "<\(name)>\(Elements.escaped(content))</\(name)>")
  }

  private mutating func add(line content: String) {
    text += String(repeating: "  ", count: depth) + content + "\n"
    line += 1 + content.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
  }

  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
    return result
  }
}
