import Aggregation
import Editions
import StrategyModel
import Testing

@testable import Emitters

/// The office reads what was found, by rule and by supplier, and what is not translated.
struct DataQualityPageTests {
  private func finding(
    _ id: String, _ severity: Severity, _ supplier: String?, further: Int = 0,
    answered: Bool = false
  ) -> Finding {
    let rule = Rule(
      id, severity, .used, message: Wording(de: "Satz zu \(id).", en: "Sentence on \(id)."),
      remedy: Wording(de: "Bitte ändern.", en: "Please change."))
    var finding = Finding(
      rule, at: SourceLocation(file: "a.csv"), supplier: supplier.flatMap { SupplierID($0) })
    finding.furtherCount = further
    finding.answered = answered
    return finding
  }

  private var sample: PageSample {
    var sample = PageSample.small
    sample.findings = [
      finding("date", .warning, "musteramt-a"), finding("date", .warning, "muster-gmbh"),
      finding("row", .error, "muster-gmbh", further: 3),
      finding("note", .note, nil), finding("date", .warning, "muster-gmbh", answered: true),
    ]
    return sample
  }

  private func rows(_ language: Language) throws -> [String] {
    try #require(sample.drawing(DataQualityPage(), language)).all("tr").map(\.text)
  }

  @Test func `findings are counted by rule, answered ones apart, with an example`() throws {
    let rows = try rows(.de)
    #expect(rows.contains("rowFehler40Satz zu row."))
    #expect(rows.contains("dateWarnung21Satz zu date."))
    #expect(try self.rows(.en).contains("notenote10Sentence on note."))
  }

  @Test func `findings are counted by supplier, the office's own files last`() throws {
    let rows = try rows(.de)
    let first = try #require(rows.firstIndex(of: "Muster GmbH4201"))
    #expect(rows.dropFirst(first + 1).first == "Musteramt A0100")
    #expect(rows.dropFirst(first + 2).first == "Dateien des Strategiebüros0010")
  }

  @Test func `every delivery is listed, those first that need a look`() throws {
    let rows = try rows(.de).filter { $0.contains("15.07.2024") }
    #expect(
      rows == [
        "Muster GmbHfehlt15.07.2024–report––––",
        "Musteramt Apünktlich15.07.2024–reportreport.csv220",
      ])
  }

  @Test
  func `a delivery that came in two files is one delivery, in the sentence as in the picture`()
    throws
  {
    var sample = sample
    let came = try #require(sample.ledger.first { $0.file != nil })
    sample.ledger.append(
      LedgerEntry(
        period: came.period, supplier: came.supplier, dataSet: came.dataSet, due: came.due,
        received: nil, state: came.state, file: "nachtrag.csv", sha256: nil, rows: 1, accepted: 1,
        rejected: 0))
    let page = try #require(sample.drawing(DataQualityPage(), .de))
    #expect(page.elements.contains { $0.text == "Stand der Lieferungen: 1 fehlt und 1 pünktlich." })
    #expect(page.elements.contains { $0.text == "pünktlich (1)" })
    #expect(page.all("tr").count { $0.text.hasPrefix("Musteramt Apünktlich") } == 2)
  }

  @Test func `texts without English are counted where the office writes them`() throws {
    let rows = try rows(.de)
    #expect(rows.contains("Namen der Kernprojekte52"))
    #expect(rows.contains("Namen der Organisationen21"))
    let page = try #require(sample.drawing(DataQualityPage(), .en))
    #expect(page.elements.contains { $0.text.hasPrefix("5 texts exist in German only") })
  }
}
