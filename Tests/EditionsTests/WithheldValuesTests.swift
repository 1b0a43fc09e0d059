import Editions
import StrategyModel
import Testing

/// What of a period's material an audience may not see.
struct WithheldValuesTests {
  private func values(_ audience: Audience, _ material: EditionMaterial = Secrets.material)
    -> Set<String>
  {
    Set(WithheldValues(in: material, from: audience).list.map { "\($0.kind.rawValue) \($0.value)" })
  }

  @Test func `each audience is kept from what it may not see`() {
    let office: Set = [
      "text geheimer-kommentar", "text geheimer-grund", "text geheimer-beleg",
      "email erika.muster@example.org", "text geheimer-indikator", "text geheime-notiz",
      "text geheimer-wert",
    ]
    let council: Set = [
      "partner Stiller Partner", "partner stille Rolle", "paper 20990002-geheim",
      "money 987654.32", "money 123456.78",
    ]
    #expect(values(.public).isSuperset(of: office.union(council)))
    #expect(values(.council).isSuperset(of: office))
    #expect(values(.council).isDisjoint(with: council))
    #expect(values(.internal) == [])
  }

  @Test func `what is public elsewhere is not withheld`() {
    for known in [
      "PROJEKT  kp-1", "Name von lead", "Offene Partnerin", "Kompetenz", "angenommen",
      "https://example.org/b-nke",
    ] {
      let material = Secrets.material(comment: known)
      #expect(!values(.public, material).contains("text \(known)"), "\(known)")
    }
    #expect(values(.public, Secrets.material(comment: "Projekt kp")).contains("text Projekt kp"))
    let open = Secrets.material(visibility: FieldVisibility([.moneyPlanned: .public]))
    #expect(!values(.public, open).contains("money 987654.32"))
    #expect(values(.public, open).contains("money 123456.78"))
    let same = Secrets.material(
      visibility: FieldVisibility([.moneyPlanned: .public]), money: 12_345_678)
    #expect(!values(.public, same).contains("money 123456.78"))
  }

  @Test func `values know their place`() throws {
    let list = WithheldValues(in: Secrets.material, from: .public).list
    let comment = try #require(list.first { $0.value == "geheimer-kommentar" })
    #expect(comment.source?.description == "delivery.csv:4711:1")
    #expect(comment.field == "comment" && comment.project == Secrets.project("kp-0"))
    let paper = try #require(list.first { $0.kind == .paper })
    #expect(paper.source?.file == "decisions.csv")
  }

  @Test func `reports that do not count are looked at too`() {
    var report = StatusReport(location: Secrets.place("old.csv"))
    report.comment = Reported(
      "zurückgewiesen und geheim", text: "", field: "", at: Secrets.place("old.csv"))
    let list = WithheldValues(in: Secrets.material, from: .council, reports: [report]).list
    #expect(list.contains { $0.value == "zurückgewiesen und geheim" })
  }

  @Test(
    arguments: [
      ("Erika Mustermann", ["Erika Mustermann"], [], []),
      ("Mustermann, Erika; Tel. 0234 910-1234", ["Erika Mustermann"], ["0234 910-1234"], []),
      (
        "Frau Dr. Erika von der Heide (Amt 61), 02327/12345, e.heide@example.org",
        ["Erika von der Heide"], ["02327/12345"], ["e.heide@example.org"]
      ),
      (
        "Karl-Heinz Özdemir / Åsa O’Neill <asa@example.org>",
        ["Karl-Heinz Özdemir", "Åsa O’Neill"],
        [], ["asa@example.org"]
      ),
      ("Amt für Stadtplanung, Abteilung 2", [], [], []),
      ("buero(at)example.org", [], [], ["buero@example.org"]),
      ("", [], [], []),
    ] as [(String, [String], [String], [String])])
  func `a contact is taken apart`(
    contact: String, names: [String], telephones: [String], emails: [String]
  ) {
    let parts = WithheldValue.parts(ofContact: contact, field: "contact")
    func values(_ kind: WithheldValue.Kind) -> [String] {
      parts.filter { $0.kind == kind }.map(\.value)
    }
    #expect(values(.fullName) == names)
    #expect(values(.telephone) == telephones)
    #expect(values(.email) == emails)
  }
}
