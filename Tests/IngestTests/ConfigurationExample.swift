import Ingest
import StrategyModel
import Testing

/// A mistake in one file of an otherwise sound input, with what is to be found.
struct ConfigurationExample: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let path: String
  /// With 1️⃣ 2️⃣ … where findings are expected.
  let marked: String
  /// "1️⃣ rule-id", in the order of places.
  let expected: [String]
  /// Files that differ from the sound input besides the one with the mistake.
  let others: [String: String]

  init(
    _ description: String, _ path: String, _ marked: String, _ expected: String...,
    with others: [String: String] = [:]
  ) {
    testDescription = description
    self.path = path
    self.marked = marked
    self.expected = expected
    self.others = others
  }

  /// A small strategy of four slots with two projects.
  static let sound: [String: String] = [
    "strategy.yaml": """
    name: {de: Musterstrategie}
    publisher: {de: Musterstadt}
    versions:
      - id: "1"
        horizon: 2030
        goal: 4
        cadence: quarter
        counting: {lapsed_slots: refillable}
        organisation_kinds: [{id: city, name: {de: Stadt}}]
        competencies:
          - id: K1
            name: {de: Eins}
            foci: [{id: K1-S1, slots: 2}, {id: K1-S2, slots: 2}]
        issues: [{id: climate, name: {de: Klima}}]
        batches: [{id: "1", name: {de: Erste}}]

    """,
    "projects.csv": """
    id;slot;batch;fixed_on;reporting_lead;name_de
    kp-1;K1-S1-P1;1;2017-05-18;amt-a;Radweg
    kp-2;K1-S1-P2;1;2018;;Lichtspiel

    """,
    "suppliers.yaml": """
    suppliers:
      - {id: amt-a, name: {de: Amt A}, kind: city, owes_from: 2022-Q3}
      - {id: amt-b, name: {de: Amt B}}

    """,
  ]

  func findings() -> [Finding] { checked().findings }

  func checked() -> Checked<Configuration?> {
    var files = Self.sound.merging(others) { $1 }
    files[path] = MarkedText(marked).text
    files = files.filter { $0.value != "REMOVE" }
    return ConfigurationReader.read(
      files.map { InputFile(path: $0.key, bytes: Array($0.value.utf8)) },
      knownRules: ["delivery-missing": .used, "unknown-project": .rowRejected],
      audienceFields: ["money_planned", "comment"],
      figures: FigureNames([
        FigureNames.Dimension(id: "total", measures: ["implemented", "fixed"]),
        FigureNames.Dimension(id: "competency", measures: ["implemented", "open"]),
      ]))
  }

  /// What was found anywhere, with markers for places in the file in question.
  func found() -> [String] {
    let text = MarkedText(marked)
    return findings().flatMap { text.describe([$0], in: $0.location.file) }
  }
}
