import Editions
import StrategyModel
import TestSupport
import Testing

@testable import Emitters

/// In the place of a withdrawn edition stands a notice, and nothing of the edition.
struct WithdrawalTests {
  private func documents() throws -> [Document] {
    let sample = PageSample.small
    return WithdrawalEmitter.documents(
      of: Withdrawal(
        period: try #require(Period("2024-Q2")), audience: .public, number: 1,
        released: try #require(Day(iso: "2024-08-20")),
        withdrawn: try #require(Day(iso: "2024-09-02")),
        digest: String(repeating: "0a1b2c3d", count: 8),
        reason: LocalizedText(de: "Eine Angabe war \"noch nicht\" <freigegeben>."),
        strategy: sample.name, publisher: sample.publisher, notice: sample.notice),
      sha256: PageSample.sha256)
  }

  @Test func `is a page in both languages and a notice for programs`() throws {
    #expect(
      try documents().map { "\($0.tree) \($0.path)" }
        == ["output withdrawn.json", "reports de/index.html", "reports en/index.html"])
  }

  @Test(arguments: Language.allCases)
  func `looks as recorded`(language: Language) throws {
    let page = try #require(try documents().first { $0.path == "\(language)/index.html" })
    let text = String(decoding: page.bytes(), as: UTF8.self)
      .replacing(PageSample.style.text, with: "…").replacing(PageSample.style.digest, with: "…")
    try Recording.expect(text, equals: "Tests/EmittersTests/Recorded/withdrawn.\(language).html")
  }

  @Test func `says what was withdrawn, when and why, and keeps its digest`() throws {
    let page = try #require(try documents().first { $0.path == "en/index.html" })
    let drawing = ChartDrawing(String(decoding: page.bytes(), as: UTF8.self))
    #expect(drawing.isWellFormed && drawing.all("h1").count == 1)
    #expect(drawing.first("h1")?.text.hasSuffix("This report has been withdrawn") == true)
    let words = drawing.all("p").map(\.text)
    #expect(
      words.contains(
        "Edition no. 1 (public), released on 20\u{A0}August 2024, was withdrawn on "
          + "2\u{A0}September 2024. Its content can no longer be read here."))
    #expect(words.contains("Reason: Eine Angabe war \"noch nicht\" <freigegeben>."))
    #expect(drawing.first("code")?.text == String(repeating: "0a1b2c3d", count: 8))
    #expect(
      drawing.all("a").compactMap { $0.attributes["href"] } == ["#content", "../de/index.html"])
    let notice = try #require(try documents().first)
    let json = String(decoding: notice.bytes(), as: UTF8.self)
    #expect(json.contains("\"reason_de\": \"Eine Angabe war \\\"noch nicht\\\" <freigegeben>.\""))
    #expect(json.contains("\"released\": \"2024-08-20\"") && json.contains("\"number\": 1"))
  }
}
