import Aggregation
import Editions
import StrategyModel

@testable import Emitters

/// Twenty projects with more than ten secrets each, of every kind.
enum PlantedSecrets {
  struct Secret {
    let kind: WithheldValue.Kind
    /// As a leak names it.
    let value: String
    /// As the material holds it.
    let raw: String
    let lowest: Audience

    init(
      _ kind: WithheldValue.Kind, _ value: String, raw: String? = nil, lowest: Audience = .internal
    ) {
      self.kind = kind
      self.value = value
      self.raw = raw ?? value
      self.lowest = lowest
    }

    /// The forms that documents would print.
    var printed: [String] {
      guard kind == .money, let dot = value.firstIndex(of: ".") else {
        return [value, value.replacing("&", with: "&amp;")]
      }
      return [value, value[..<dot] + "," + value[value.index(after: dot)...]].map { String($0) }
    }
  }

  private struct Plant {
    let number: Int

    // Letters instead of numbers, so that no name is part of another.
    private var word: String { String(UnicodeScalar(UInt8(97 + number))) + "quarz" }
    var name: String { "Gundula \(word.capitalizedFirst)feld" }
    var email: String { "gundula.\(word)@example.org" }
    var telephone: String { "0234 55\(10 + number)-7\(10 + number)" }
    var comment: String { "Zwist & \(word) im Vorstand" }
    var reason: String { "Wegen \(word) verzögert" }
    var evidence: String { "Protokoll \(word)" }
    var indicator: String { "Messwert \(word)" }
    var note: String { "Notiz zu \(word)" }
    var partner: String { "\(word.capitalizedFirst) Stiftung" }
    var paper: String { "209900\(10 + number)" }
    var planned: Int64 { 123_456_789 + Int64(number) * 1_111_111 }
    var spent: Int64 { 98_765_432 + Int64(number) * 1_010_101 }

    var secrets: [Secret] {
      [
        Secret(.fullName, name), Secret(.email, email), Secret(.telephone, telephone),
        Secret(.text, comment), Secret(.text, reason), Secret(.text, evidence),
        Secret(.text, indicator), Secret(.text, note),
        Secret(.partner, partner, lowest: .council), Secret(.paper, paper, lowest: .council),
        money(planned), money(spent),
      ]
    }

    private func money(_ cents: Int64) -> Secret {
      Secret(
        .money, FixedPoint.text(hundredths: cents), raw: "cents: \(cents)", lowest: .council)
    }
  }

  private static let plants = (0..<20).map(Plant.init)

  static let all = plants.flatMap(\.secrets)

  static let material = material(description: "Öffentliche Beschreibung")

  static func material(
    description: String, texts: PeriodTexts = .none
  ) -> EditionMaterial {
    var sample = PageSample.full(2, 2, 5)
    sample.issues = [CrossCuttingIssue(id: "climate", name: LocalizedText(de: "Klima"))]
    let states = plants.compactMap { state($0, sample, description) }
    guard let period = Period(sample.period), let strategy = sample.strategy() else {
      preconditionFailure("the sample is not well written")
    }
    let snapshot = Snapshot(period: period, projects: states)
    let place = SourceLocation(file: "register.csv")
    let register = Register(
      projects: [],
      issues: zip(plants, states).map { plant, state in
        IssueStatement(
          project: state.project, issue: "climate", relevance: .principal, effect: nil,
          note: plant.note, location: place)
      },
      decisions: zip(plants, states).map { plant, state in
        Decision(
          paper: plant.paper, kind: "Vorlage", body: "Rat", date: nil, result: "beschlossen",
          isPublic: false, link: nil, project: state.project, action: .fixed, location: place)
      },
      partners: zip(plants, states).map { plant, state in
        Partner(
          project: state.project, name: plant.partner, kind: nil, role: nil, isPublic: false,
          location: place)
      })
    return EditionMaterial(
      strategy: strategy, register: register, suppliers: [], snapshot: snapshot,
      figures: Figures.counted(
        strategy: strategy, register: register, suppliers: [], at: snapshot, after: []),
      texts: texts)
  }

  private static func state(_ plant: Plant, _ sample: PageSample, _ description: String)
    -> ProjectState?
  {
    let slots = sample.competencies.flatMap(\.foci).flatMap(\.slotIDs)
    guard let id = ProjectID("kp-\(plant.number)") else { return nil }
    let place = SourceLocation(
      file: "deliveries/\(plant.number).csv", place: .text(line: 2, column: 1))
    func cell<Value>(_ value: Value) -> Reported<Value> {
      Reported(value, text: "", field: "", at: place)
    }
    var report = StatusReport(location: place)
    report.contact = cell("\(plant.name), \(plant.telephone), \(plant.email)")
    report.comment = cell(plant.comment)
    report.reason = cell(plant.reason)
    report.evidence = cell(plant.evidence)
    report.moneyPlanned = cell(Money(cents: plant.planned))
    report.moneySpent = cell(Money(cents: plant.spent))
    report.indicators = [
      cell(
        IndicatorValue(name: plant.indicator, unit: nil, baseline: nil, target: nil, actual: nil))
    ]
    let row = RegisterRow(
      project: id, slot: slots[plant.number], fixedOn: PartialDate(iso: "2023"),
      name: LocalizedText(de: "Projekt \(plant.number)"),
      texts: ["description": LocalizedText(de: description)], location: place)
    return ProjectState(
      project: id, row: row, fixedOn: row.fixedOn, isFixed: true, isCurrent: true,
      status: .ongoing, report: report, reportPeriod: Period(sample.period))
  }
}
