// swift-format-ignore-file: NeverForceUnwrap

import Assessment
import StrategyModel
import Testing

@Suite("Which project a row means")
struct IdentificationTests {
  private func assess(_ rows: [Row], _ change: (inout Office) -> Void = { _ in }) -> Outcome {
    var office = Office()
    office.supplier("amt-a")
    office.supplier("amt-b", owesFrom: nil, name: "Musteramt B")
    office.project("kp-001", "K1-S1-P1", name: "Haus des Wissens – Straße", aliases: ["HdW"])
    change(&office)
    return office.assess("2024-Q2", [file(rows)])
  }

  @Test(
    "Case, white space, kind of dash and ß do not matter; anything else does",
    arguments: [
      ("kp-001", true), ("hdw", true), ("haus des  wissens - STRASSE", true),
      ("Haus\u{00A0}des\nWissens — Straße", true), ("Haus des Wissens\u{00AD} − Straße ", true),
      ("KP-001", false), ("Haus des Wissens", false), ("kp-01", false), ("kp-0011", false),
    ])
  func spelling(key: String, isKnown: Bool) {
    let outcome = assess([Row(key, .ongoing)])
    #expect(outcome["kp-001"].isReported == isKnown)
    #expect(outcome.rules.contains("unknown-project") == !isKnown)
  }

  @Test("An unknown project is suggested, never matched")
  func suggestion() {
    let outcome = assess([Row("HdV", .implemented), Row("kp-001", .ongoing)])
    let finding = outcome.findings.first { $0.rule == UnknownProject.rule }
    #expect(
      finding?.message(.de)
        == "Ein Projekt „HdV“ steht nicht in der Liste der Kernprojekte (gemeint ist vielleicht "
        + "„HdW“).")
    #expect(finding?.location.description == "deliveries/2024-Q2/amt-a/bericht.csv:2:1")
    #expect(outcome["kp-001"].status == .ongoing)
    #expect(outcome.value.ledger.first { $0.file != nil }?.rejected == 1)
    let far = assess([Row("Hallenbad", .ongoing)]).findings.first { $0.rule == UnknownProject.rule }
    #expect(far?.message(.en) == "There is no project “Hallenbad” in the list of core projects.")
  }

  @Test("The name stands in where the id column holds something else, with a warning")
  func unknownID() {
    let outcome = assess([Row("4711", .ongoing) { $0.name = "HdW" }])
    #expect(outcome["kp-001"].isReported)
    #expect(outcome.rules == ["unknown-id"])
    #expect(assess([Row(nil, .ongoing) { $0.name = "HdW" }]).rules.isEmpty)
  }

  @Test("Id and name of two projects: the id counts, with a warning")
  func contradiction() {
    let outcome = assess([Row("kp-001", .ongoing) { $0.name = "Grüne Höfe" }]) {
      $0.project("kp-002", "K1-S1-P2", lead: "amt-b", name: "Grüne Höfe")
    }
    #expect(outcome["kp-001"].isReported)
    #expect(outcome.rules == ["name-differs-from-id"])
  }

  @Test("A name that two projects share means neither")
  func sharedName() {
    let outcome = assess([Row("HdW", .ongoing)]) {
      $0.project("kp-002", "K1-S1-P2", lead: nil, aliases: ["hdw"])
    }
    #expect(outcome.rules.contains("unknown-project"))
  }

  @Test("Nobody changes the status of a project that others lead")
  func notTheLead() {
    let outcome = assess([Row("kp-001", .ongoing), Row("kp-002", .implemented)]) {
      $0.project("kp-002", "K1-S1-P2", lead: "amt-b")
    }
    #expect(outcome["kp-002"].status == .unknown)
    #expect(outcome.rules == ["not-the-lead"])
    #expect(
      outcome.findings.first { $0.rule == NotTheLead.rule }?.message(.de)
        == "Laut Liste der Kernprojekte ist für kp-002 („Projekt kp-002“) die Stelle „Musteramt B“ "
        + "federführend; Ihre Zeile wurde deshalb nicht übernommen.")
  }

  @Test("Where the register states no lead, anyone may report, and nobody owes a report")
  func noLead() {
    let outcome = assess([Row("kp-001", .ongoing), Row("kp-002", .ongoing)]) {
      $0.project("kp-002", "K1-S1-P2", lead: nil)
    }
    #expect(outcome["kp-002"].status == .ongoing)
    #expect(!outcome["kp-002"].isExpected && !outcome["kp-002"].isReported)
    #expect(outcome.rules.isEmpty)
  }

  @Test("The same row twice is used once, with a note")
  func duplicate() {
    let outcome = assess([Row("kp-001", .ongoing), Row("HdW", .ongoing)])
    #expect(outcome["kp-001"].status == .ongoing)
    #expect(outcome.places(DuplicateRow.rule) == ["deliveries/2024-Q2/amt-a/bericht.csv:3:1"])
    #expect(outcome.rules == ["duplicate-row"])
  }

  @Test("Two rows that differ are both rejected, though one may have been rejected before")
  func contradictingRows() {
    let rows = [Row("kp-001", .ongoing), Row("kp-001", .implemented) { $0.actualEnd = "2024-05" }]
    let outcome = assess(rows)
    #expect(outcome["kp-001"].report == nil)
    #expect(outcome.places(ContradictingRows.rule).count == 2)
    let half = assess([Row("kp-001", .ongoing), Row("kp-001", nil) { $0.isRejected = true }])
    #expect(half["kp-001"].report == nil)
    #expect(half.places(ContradictingRows.rule).count == 2)
  }

  @Test(
    "A focus is known by id, name and listed variant; anything else is suggested, never matched",
    arguments: [
      ("K1-S1", nil), ("k1-s1", nil), ("Mobil in der Stadt", nil), ("mobil  in der STADT", nil),
      ("Mobility", nil), ("Verkehr", nil), ("Verkehre", "unknown-focus"),
      ("Mobil in Stadt", "unknown-focus"), ("Grün", "focus-differs"), ("K1-S2", "focus-differs"),
      ("K9-S9", "unknown-focus"),
    ])
  func focus(word: String, rule: String?) {
    let outcome = assess([Row("kp-001", .ongoing) { $0.focus = word }]) {
      $0.foci = [
        MainFocus(
          id: FocusID(CompetencyID("K1")!, 1),
          name: LocalizedText(de: "Mobil in der Stadt", en: "Mobility"), slots: 1,
          variants: ["Verkehr"]),
        MainFocus(
          id: FocusID(CompetencyID("K1")!, 2), name: LocalizedText(de: "Grün"),
          slots: 1),
      ]
    }
    #expect(outcome.rules == (rule.map { [$0] } ?? []))
    // It is a remark: the row counts all the same, where the register has the project.
    #expect(outcome["kp-001"].status == .ongoing)
    #expect(outcome["kp-001"].row.slot.description == "K1-S1-P1")
  }

  @Test("The message on an unknown focus names the nearest one and where the project stands")
  func focusWords() {
    let outcome = assess([Row("kp-001", .ongoing) { $0.focus = "Verkehre" }]) {
      $0.foci = [
        MainFocus(id: FocusID(CompetencyID("K1")!, 1), name: nil, slots: 1, variants: ["Verkehr"])
      ]
    }
    let finding = outcome.findings.first { $0.rule == UnknownFocus.rule }
    #expect(
      finding?.message(.de)
        == "Den Schwerpunkt „Verkehre“ gibt es in der Strategie nicht (gemeint ist vielleicht "
        + "„Verkehr“).")
    #expect(finding?.location.description == "deliveries/2024-Q2/amt-a/bericht.csv:2:17")
    #expect(finding?.remedy(.en).contains("“K1-S1”") == true)
  }
}
