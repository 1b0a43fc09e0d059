import Markup
import StrategyModel

@testable import Aggregation
@testable import Editions
@testable import Emitters

/// A sample with what the council briefing needs beside it: first planned ends, changes, texts.
struct BriefingSample {
  var sample: PageSample
  /// First planned ends by slot.
  var baselines: [String: String] = [:]
  /// By how many days a planned end moved since the period before, by slot.
  var moves: [String: Int] = [:]
  /// Slots whose project has this status since the last period only.
  var newStatuses: Set<String> = []
  var texts = PeriodTexts.none
  var session: Day?

  /// Two of three due ones are done; one project is late, one has moved, one says nothing.
  static var small: BriefingSample {
    var briefing = BriefingSample(sample: .small)
    briefing.baselines = [
      "K1-S1-P1": "2021-12", "K1-S1-P2": "2024-03-31", "K2-S1-P1": "2025",
      "K1-S2-P1": "2023",
    ]
    briefing.moves = ["K2-S1-P1": 184, "K1-S1-P1": 400]
    briefing.newStatuses = ["K1-S2-P1"]
    briefing.session = Day(year: 2024, month: 9, day: 5)
    return briefing
  }

  func edition(_ audience: Audience = .internal) -> Edition? {
    guard let material = sample.material() else { return nil }
    let states = material.snapshot.projects.map(dated)
    let snapshot = Snapshot(period: material.snapshot.period, projects: states)
    let figures = Figures.counted(
      strategy: material.strategy, register: material.register, suppliers: material.suppliers,
      at: snapshot, after: [])
    let period = snapshot.period
    let full = EditionMaterial(
      strategy: material.strategy, register: material.register, suppliers: material.suppliers,
      snapshot: snapshot, figures: figures, changes: changes(states, period),
      plan: PeriodPlan(
        period: period, deadline: period.lastDay, lock: period.lastDay, session: session),
      texts: texts)
    return Edition(full, for: audience, state: sample.state)
  }

  func page(_ language: Language, _ audience: Audience = .internal) -> String? {
    edition(audience).map { CouncilBriefingPage().html($0.site, language).string }
  }

  private func dated(_ state: ProjectState) -> ProjectState {
    ProjectState(
      project: state.project, row: state.row, fixedOn: state.fixedOn, isFixed: state.isFixed,
      isCurrent: state.isCurrent, status: state.status, statusSince: state.statusSince,
      report: state.report, reportedBy: state.reportedBy, reportPeriod: state.reportPeriod,
      carriedForward: state.carriedForward, isStale: state.isStale, isExpected: state.isExpected,
      isReported: state.isReported,
      baselineEnd: baselines[state.row.slot.description].flatMap { PartialDate(iso: $0) })
  }

  private func changes(_ states: [ProjectState], _ period: Period) -> [Change] {
    states.flatMap { state -> [Change] in
      func change(
        _ kind: Change.Kind, _ was: Change.Value?, _ now: Change.Value?, _ days: Int?
      ) -> Change {
        Change(
          period: period, against: period.previous, project: state.project, kind: kind, was: was,
          now: now, days: days, location: nil)
      }
      let slot = state.row.slot.description
      let end = PartialDate(period.lastDay.adding(days: 365))
      let moved = moves[slot].map {
        change(.plannedEndMoved, nil, .date(end), $0)
      }
      let status =
        newStatuses.contains(slot)
        ? change(.statusChanged, .status(.ongoing), .status(state.status), nil) : nil
      return [moved, status].compactMap { $0 }
    }
  }
}

extension EditorialText {
  /// A text of the office in both languages.
  static func sample(_ de: String, _ en: String? = nil, _ voice: Voice = .office) -> EditorialText {
    EditorialText(
      text: LocalizedText(de: de, en: en), voice: voice,
      location: SourceLocation(file: "periods/2024-Q2.yaml"))
  }
}
