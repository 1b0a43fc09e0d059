import Editions
import StrategyModel

@testable import Emitters

extension PageSample {
  /// Editions that show charts at their limits: no past and a long one, few and many of everything.
  static let chartShapes: [Shape] = [
    Shape(name: "something of everything") { .eventful },
    Shape(name: "one period before") { .grown(periods: 1) },
    Shape(name: "two periods before") { .grown(periods: 2) },
    Shape(name: "forty periods before, the first thirty in retrospect") {
      .grown(periods: 40, retrospective: 30)
    },
    Shape(name: "goal reached in the last period") {
      var sample = grown(periods: 8, last: "2030-Q4")
      for index in sample.projects.indices { sample.projects[index].status = .implemented }
      return sample
    },
    Shape(name: "one period before the horizon") { .grown(periods: 8, last: "2030-Q3") },
    Shape(name: "long after the horizon") { .grown(periods: 3, last: "2033-Q2") },
    Shape(name: "twelve issues and batches") { .parted(12) { "Thema \($0)" } },
    Shape(name: "issues and batches with long names") {
      .parted(4) { "Donaudampfschifffahrtsgesellschaft der sehr langen Namen, Nummer \($0)" }
    },
    Shape(name: "issues and batches with hostile names") {
      .parted(5) { hostileNames[$0 % hostileNames.count] }
    },
    Shape(name: "many events") { .crowded(60) },
    Shape(name: "events without a readable date") { .undated },
    Shape(name: "forty suppliers in every state") { .manySuppliers },
    Shape(name: "every status to every other") { .shuffled },
  ]

  /// The small sample with a past, milestones and decisions.
  static var eventful: PageSample {
    var sample = small
    sample.earlier = ["2023-Q3", "2023-Q4", "2024-Q1"].enumerated().map { index, period in
      var earlier = small
      earlier.period = period
      earlier.isRetrospective = index == 0
      earlier.projects[1].status = .planned
      earlier.projects[3].status = .ongoing
      earlier.projects.removeLast()
      if index < 2 { earlier.projects[0].status = .ongoing }
      return earlier
    }
    sample.milestones = [
      ("2016-07", "start", "Beginn der Arbeit", "Start of work"),
      ("2017-02", "citizens-conference", "1. Bürgerkonferenz", "1st Citizens’ Conference"),
      ("2019/2020", "tool", "Werkzeugkästen", "Toolboxes"),
      ("2023/2024", "review", "Überprüfung", "Review"),
    ].map { Milestone(date: $0, kind: $1, name: LocalizedText(de: $2, en: $3)) }
    sample.decisions = [
      decision("20182172", "2018-09", "kp-1"), decision("20182172", "2018-09", "kp-2"),
      decision(nil, "2021-11-25", "kp-3", .integrated), decision("20230001", "2023", "kp-4"),
    ]
    return sample
  }

  private static func decision(
    _ paper: String?, _ date: String, _ project: String, _ action: Decision.Action? = .fixed
  ) -> Decision {
    Decision(
      paper: paper, kind: "Beschluss", body: "Rat", date: PartialDate(iso: date),
      result: "beschlossen", isPublic: true, link: nil, project: ProjectID(project),
      action: action, location: SourceLocation(file: "decisions.csv"))
  }

  /// A full grid of which more and more is implemented.
  static func grown(periods: Int, retrospective: Int = 0, last: String = "2024-Q2") -> PageSample {
    var sample = full(5, 5, 5)
    guard let period = Period(last) else { return sample }
    sample.period = last
    for index in sample.projects.indices {
      sample.projects[index].status = index < 2 * periods ? .implemented : .ongoing
    }
    sample.earlier = (0..<periods).map { index in
      var earlier = sample
      earlier.period = period.advanced(by: index - periods).description
      earlier.isRetrospective = index < retrospective
      for place in earlier.projects.indices {
        earlier.projects[place].status = place < 2 * index ? .implemented : .ongoing
      }
      return earlier
    }
    return sample
  }

  /// As many issues and batches, each with some projects, named by number.
  static func parted(_ count: Int, _ name: (Int) -> String) -> PageSample {
    var sample = full(5, 5, 5)
    sample.issues = (0..<count).map {
      CrossCuttingIssue(id: "issue-\($0)", name: LocalizedText(de: name($0)))
    }
    sample.batches = (0..<count).map {
      Batch(id: "\($0)", name: LocalizedText(de: name($0)))
    }
    for index in sample.projects.indices {
      sample.projects[index].batch = index % 7 == 0 ? nil : "\(index * index % count)"
      for issue in 1..<count where index % (issue + 1) == 0 {
        sample.statements.append(
          (
            sample.projects[index].slot, "issue-\(issue)",
            index % 4 == 0 ? .principal : .significant
          ))
      }
    }
    return sample
  }

  /// Milestones and decisions side by side, on one day, in spans, of many kinds.
  static func crowded(_ count: Int) -> PageSample {
    var sample = small
    let dates = ["2016-07", "2016/2030", "2019", "2019-05-02", "2019-05-02", "2020-Q3/2021-Q4"]
    sample.milestones = (0..<count).map { index in
      Milestone(
        date: dates[index % dates.count], kind: "kind-\(index % 11)",
        name: LocalizedText(
          de: index % 5 == 0
            ? "Donaudampfschifffahrtsgesellschaftskapitän" : "Meilenstein der Nummer \(index)"))
    }
    sample.decisions = (0..<count).map { index in
      decision("2018\(1000 + index)", "\(2016 + index % 9)-0\(index % 8 + 1)", "kp-1", nil)
    }
    return sample
  }

  static var undated: PageSample {
    var sample = small
    sample.milestones = [
      Milestone(date: "bald", kind: "start", name: LocalizedText(de: "Irgendwann")),
      Milestone(date: "2016/bald", kind: "start", name: LocalizedText(de: "<b>Vielleicht</b>")),
      Milestone(date: "2017", kind: "result", name: LocalizedText(de: "Im Jahr 2017")),
    ]
    return sample
  }

  static var manySuppliers: PageSample {
    var sample = small
    let states = LedgerEntry.State.allCases
    sample.suppliers = (0..<40).compactMap { index in
      SupplierID("lieferant-\(index)").map {
        Supplier(
          id: $0,
          name: LocalizedText(
            de: index % 9 == 0
              ? "Dezernat für Finanzen, Beteiligungen, Immobilien und Bürgerservice \(index)"
              : index == 5 ? hostileNames[0] : "Amt \(index)"),
          kind: nil, owesFrom: Period("2022-Q3"))
      }
    }
    sample.ledger = sample.suppliers.enumerated().map { index, supplier in
      let state = states[index % states.count]
      let came: [LedgerEntry.State] = [.onTime, .late, .partial, .rejected, .afterLock]
      return LedgerEntry(
        period: Period(.quarter, containing: .first(of: 2024, 4)), supplier: supplier.id,
        dataSet: index % 3 == 0 ? "money" : "report",
        due: state == .notDue ? nil : Day(year: 2024, month: 7, day: 15),
        received: came.contains(state) ? ReceivedTime(iso: "2024-07-12T09:00") : nil,
        state: state, file: came.contains(state) ? "f-\(index).csv" : nil, sha256: nil, rows: 3,
        accepted: 2, rejected: 1)
    }
    return sample
  }

  /// Each status a period ago with each status now, and some new ones.
  static var shuffled: PageSample {
    let statuses = Status.allCases
    var sample = full(4, 4, 4)
    var earlier = sample
    earlier.period = "2024-Q1"
    for index in sample.projects.indices {
      sample.projects[index].status = statuses[index % statuses.count]
      earlier.projects[index].status = statuses[index / statuses.count % statuses.count]
    }
    earlier.projects.removeLast(15)
    sample.earlier = [earlier]
    return sample
  }
}
