import TestSupport
import Testing
import XMLRecords

@Suite("The limits of XML")
struct LimitsDocumentTests {
  @Test("stand in docs/profiles.md as they are")
  func documented() throws {
    let text = try Repository.text("docs/profiles.md")
    let limits = XMLLimits()
    for (what, limit) in [
      ("the file", limits.fileBytes), ("levels of elements", limits.depth),
      ("attributes and namespaces of one element", limits.attributes),
      ("one name", limits.nameBytes), ("different names", limits.names),
      ("one tag, comment or instruction", limits.tagBytes),
      ("the text between two tags", limits.textBytes),
      ("one record, or all that stands before the first one", limits.recordBytes),
      ("one record, or all that stands before the first one", limits.headBytes),
    ] {
      let row = text.split(separator: "\n").first { $0.hasPrefix("| \(what) | ") }
      let digits = row?.split(separator: "|").dropFirst().first?.filter(\.isNumber)
      #expect(digits == String(limit), "\(what)")
    }
  }
}
