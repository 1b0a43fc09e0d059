import Editions
import StrategyModel
import Testing

@testable import Emitters

/// What does not fit on the second sheet is cut at a sentence or counted, never lost.
struct BriefingRoomTests {
  private func cut(_ text: String, _ limit: Int) -> [String] {
    let cut = BriefingText(Phrase(text), limit: limit)
    return [cut.printed.plain, cut.further?.plain ?? ""]
  }

  @Test(arguments: [
    ("Kurz.", 5, ["Kurz.", ""]),
    ("Das ist gut. Das auch. Und das.", 25, ["Das ist gut. Das auch.", " Und das."]),
    (
      "Am 30. Juni war z. B. Schluss. Danach nicht.", 32,
      ["Am 30. Juni war z. B. Schluss.", " Danach nicht."]
    ),
    (
      "Er sagte: „Das ist gut.“ Und ging fort.", 30,
      ["Er sagte: „Das ist gut.“", " Und ging fort."]
    ),
    ("Am 30. Juni ist noch alles offen", 20, ["Am 30. Juni ist", " noch alles offen"]),
    ("Donaudampfschifffahrt", 5, ["Donau", "dampfschifffahrt"]),
  ])
  func `a text that is too long ends with a sentence`(text: String, limit: Int, parts: [String]) {
    #expect(cut(text, limit) == parts)
  }

  private static func exceptions(_ count: Int, name: String, text: String?) -> BriefingSample {
    var briefing = BriefingSample(sample: .full(5, 5, 5))
    for index in briefing.sample.projects.indices {
      briefing.sample.projects[index].name = LocalizedText(de: name)
      briefing.sample.projects[index].status = index < count ? .unknown : .implemented
    }
    briefing.texts = PeriodTexts(
      assessment: text.map { .sample($0) },
      decisionsAsked: text.map { [.sample($0), .sample($0)] } ?? [])
    return briefing
  }

  private func listed(_ briefing: BriefingSample) throws -> (rows: Int, more: String?) {
    let page = ChartDrawing(try #require(briefing.page(.de)))
    let more = page.elements.first { $0.attributes["class"] == "more" }?.text
    return (page.all("tr").count { $0.text.contains("keine Angabe zum Status") }, more)
  }

  @Test func `twelve short exceptions are listed, and the thirteenth is counted`() throws {
    let twelve = try listed(Self.exceptions(12, name: "Radweg", text: nil))
    #expect(twelve.rows == 12 && twelve.more == nil)
    let thirteen = try listed(Self.exceptions(13, name: "Radweg", text: nil))
    #expect(thirteen.rows == 12)
    #expect(
      thirteen.more == "Dazu 1 weiteres Kernprojekt im Bericht: 1 ohne Angabe zum Status.")
  }

  @Test func `long names and long texts leave room for fewer, and all are counted`() throws {
    let name = String(repeating: "Ein sehr langer Name eines Kernprojekts ", count: 6)
    let text = String(repeating: "Das Strategiebüro hält dies für erreichbar. ", count: 40)
    let few = try listed(Self.exceptions(40, name: name, text: text))
    #expect(few.rows < 8)
    #expect(few.more?.contains("Dazu \(40 - few.rows) weitere Kernprojekte im Bericht") == true)
  }

  @Test func `more decisions than fit stand on the screen, and paper says how many`() throws {
    var briefing = BriefingSample.small
    briefing.texts = PeriodTexts(
      decisionsAsked: (1...6).map { .sample("Entscheidung \($0).") })
    let page = ChartDrawing(try #require(briefing.page(.de)))
    #expect(page.all("li").count { $0.attributes["class"] == "beyond" } == 2)
    #expect(page.all("li").map(\.text).contains("Entscheidung 6."))
    #expect(page.elements.contains { $0.text == "2 weitere Entscheidungen stehen im Bericht." })
  }
}
