import XMLRecords

/// Counts, percent and money of an export by competency, quarter and status.
struct Groups {
  /// Of one group.
  private struct Cell {
    var count = 0
    /// In tenths of a percent.
    var percent = 0
    /// In cents.
    var budget = 0
    /// Fields that have a value.
    var filled = 0
  }

  private var competencies = Words()
  private var statuses = Words()
  /// By competency, status, and quarter from `firstQuarter` on, so that those in use lie together.
  private var cells = [Cell](
    repeating: Cell(), count: Words.most * Words.most * Self.quarterCount)
  /// Records in which something could not be read.
  private(set) var broken = 0

  private static let firstQuarter = 2018 * 4
  private static let quarterCount = 32

  mutating func add(_ record: XMLRecord, _ fields: Fields) {
    let percent = record.withBytes(of: fields.percent) { Numbers.decimal($0, decimals: 1) } ?? nil
    let budget = record.withBytes(of: fields.budget) { Numbers.decimal($0, decimals: 2) } ?? nil
    let quarter = record.withBytes(of: fields.due) { Numbers.quarter($0) } ?? nil
    let competency = record.withBytes(of: fields.competency) { competencies.number($0) } ?? nil
    let status = record.withBytes(of: fields.status) { statuses.number($0) } ?? nil
    guard let percent, let budget, let quarter, let competency, let status,
      quarter >= Self.firstQuarter, quarter < Self.firstQuarter + Self.quarterCount
    else {
      broken += 1
      return
    }
    // Every field of the export is read, those that nothing is made of too.
    let filled =
      5 + Self.filled(fields.id, record) + Self.filled(fields.batch, record)
      + Self.filled(fields.name, record) + Self.filled(fields.isFixed, record)
      + Self.filled(fields.currency, record) + Self.filled(fields.start, record)
      + Self.filled(fields.office, record) + Self.filled(fields.contact, record)
      + Self.filled(fields.comment, record) + Self.filled(fields.asOf, record)
    let index = Self.index(competency, status, quarter - Self.firstQuarter)
    cells[index].count += 1
    cells[index].percent += percent
    cells[index].budget += budget
    cells[index].filled += filled
  }

  private static func index(_ competency: Int, _ status: Int, _ quarter: Int) -> Int {
    (competency * Words.most + status) * quarterCount + quarter
  }

  /// 1 where a field has a value, else 0.
  private static func filled(_ path: FieldPath, _ record: XMLRecord) -> Int {
    record.withBytes(of: path) { $0.isEmpty ? 0 : 1 } ?? 0
  }

  /// One line per group: competency, quarter, status, count, tenths, cents, filled fields.
  var lines: [String] {
    var lines: [String] = []
    for (competency, name) in competencies.texts.enumerated() {
      for quarter in 0..<Self.quarterCount {
        for (status, word) in statuses.texts.enumerated() {
          let cell = cells[Self.index(competency, status, quarter)]
          guard cell.count > 0 else { continue }
          let number = quarter + Self.firstQuarter
          lines.append(
            "\(name);\(number / 4)-Q\(number % 4 + 1);\(word);\(cell.count);\(cell.percent);"
              + "\(cell.budget);\(cell.filled)")
        }
      }
    }
    return lines.sorted()
  }
}

/// The fields of an export.
struct Fields {
  let competency = path("@competency")
  let status = path("status")
  let percent = path("progress")
  let budget = path("budget")
  let due = path("due")
  let id = path("@id")
  let batch = path("@batch")
  let name = path("name")
  let isFixed = path("status/@fixed")
  let currency = path("budget/@currency")
  let start = path("start")
  let office = path("lead/office")
  let contact = path("lead/contact")
  let comment = path("comment")
  let asOf = path("asOf")

  private static func path(_ text: String) -> FieldPath {
    switch FieldPath.parse(text) {
    case .success(let path): path
    case .failure(let error): preconditionFailure("\(text): \(error)")
    }
  }
}

/// Numbers a few different words in the order of their first occurrence.
private struct Words {
  static let most = 32
  private(set) var texts: [String] = []
  private var bytes: [[UInt8]] = []
  /// By hash of a word: its number, -1 for none.
  private var slots = [Int](repeating: -1, count: 256)

  /// nil if there are too many.
  mutating func number(_ word: Span<UInt8>) -> Int? {
    var hash = 0
    for index in 0..<word.count { hash = hash &* 31 &+ Int(word[index]) }
    var slot = hash & 255
    while slots[slot] >= 0 {
      if isSame(word, bytes[slots[slot]]) { return slots[slot] }
      slot = (slot + 1) & 255
    }
    guard texts.count < Self.most else { return nil }
    slots[slot] = texts.count
    bytes.append(word.withUnsafeBufferPointer { Array($0) })
    texts.append(String(decoding: bytes[texts.count], as: UTF8.self))
    return texts.count - 1
  }

  private func isSame(_ word: Span<UInt8>, _ other: [UInt8]) -> Bool {
    guard word.count == other.count else { return false }
    for index in 0..<word.count where word[index] != other[index] { return false }
    return true
  }
}
