import Editions
import Foundation
import StrategyModel
import Testing

@testable import Emitters

/// Briefings as large as they get, written where `STRATEGY_REPORT_BRIEFINGS` names a folder, so
/// that Tests/PageTests/briefing.py counts their sheets in a real browser.
struct BriefingPrintTests {
  private static let folder = ProcessInfo.processInfo.environment["STRATEGY_REPORT_BRIEFINGS"]

  /// By name; between them they have everything that needs room.
  static var extremes: [(name: String, sample: BriefingSample)] {
    let sentence = "Das Strategiebüro hält das Ziel unter den genannten Annahmen für erreichbar. "
    let text = String(repeating: sentence, count: 40)
    let unbroken = String(repeating: "Kernprojektsteuerung", count: 80)
    let name = String(repeating: "Ein langer Name eines Kernprojekts mit vielen Worten ", count: 3)
    func full(_ text: String?, name: String = "Radweg", late: Int) -> BriefingSample {
      var briefing = BriefingSample(sample: .full(5, 5, 5))
      for index in briefing.sample.projects.indices {
        briefing.sample.projects[index].name = LocalizedText(de: name)
        briefing.sample.projects[index].status = index < late ? .ongoing : .implemented
        briefing.baselines[briefing.sample.projects[index].slot] = "2024-03-31"
      }
      briefing.texts = PeriodTexts(
        assessment: text.map { .sample($0) },
        decisionsAsked: text.map { Array(repeating: .sample($0), count: 7) } ?? [])
      briefing.session = Day(year: 2024, month: 9, day: 5)
      return briefing
    }
    var long = full(text, name: name, late: 60)
    long.sample.competencies = long.sample.competencies.map { competency in
      Competency(
        id: competency.id,
        name: LocalizedText(de: "Eine Kompetenz mit einem sehr langen Namen, der kaum enden will"),
        foci: competency.foci)
    }
    return [
      ("no-text-twelve", full(nil, late: 12)), ("no-text-many", full(nil, name: name, late: 99)),
      ("long-text", full(text, late: 60)), ("unbroken-text", full(unbroken, late: 60)),
      ("all-long", long), ("nothing", BriefingSample(sample: .small)),
      ("nine-competencies", BriefingSample(sample: .full(9, 4, 6))),
    ]
  }

  @Test(.enabled(if: folder != nil), arguments: Language.allCases)
  func `are written for the browser`(language: Language) throws {
    let folder = URL(filePath: try #require(Self.folder))
    for (name, sample) in Self.extremes {
      let page = try #require(sample.page(language, .council))
      try Data(page.utf8).write(to: folder.appending(path: "\(name).\(language).html"))
    }
  }
}
