import Aggregation
import Editions
import StrategyModel
import Testing

/// Nobody finds in an edition what its audience may not see, wherever one looks.
struct RedactionTests {
  /// Everything that the value holds, private storage included.
  private func everything(_ edition: Edition) -> String {
    var text = ""
    dump(edition, to: &text)
    return text
  }

  private static let office = [
    "geheimer-kommentar", "geheimer-grund", "geheimer-beleg", "erika.muster@example.org",
    "geheimer-indikator", "geheimer-wert", "geheime-notiz", "Befund-Satz", "late-one", "4711",
    "delivery.csv", "published.csv", "projects.csv",
  ]
  private static let council = [
    "98765432", "12345678", "amber", "Stiller Partner", "stille Rolle", "20990002-geheim",
    "money-planned",
  ]
  private static let nobody = ["rohtext-der-zelle", "geheimer-vorschlag", "arbeitstitel-geheim"]

  @Test(arguments: Audience.allCases)
  func `each audience holds what it may and nothing else`(audience: Audience) {
    let text = everything(Edition(Secrets.material, for: audience))
    for secret in Self.office {
      #expect(text.contains(secret) == (audience == .internal), "\(secret)")
    }
    for secret in Self.council {
      #expect(text.contains(secret) == (audience >= .council), "\(secret)")
    }
    for secret in Self.nobody { #expect(!text.contains(secret), "\(secret)") }
    for known in ["Projekt kp-1", "K1-S1-P1", "Name von lead", "Offene Partnerin", "20990001"] {
      #expect(text.contains(known), "\(known)")
    }
  }

  @Test func `a withheld field and one that nobody stated can be told apart`() throws {
    let edition = Edition(Secrets.material, for: .public)
    let project = try #require(edition.entry(Secrets.slot("K1-S1-P1"))?.project)
    #expect(project.moneyPlanned == nil)
    #expect(!edition.shows(.moneyPlanned))
    #expect(project.actualEnd == nil)
    #expect(edition.shows(.actualEnd))
    #expect(edition.withheld.contains(.comment))
    #expect(Edition(Secrets.material, for: .internal).withheld == [])
  }

  @Test(arguments: Audience.allCases)
  func `counts are the same for every audience, only money sums are left out`(
    audience: Audience
  ) {
    let figures = Edition(Secrets.material, for: audience).figures.list
    let all = Edition(Secrets.material, for: .internal).figures.list
    let expected = audience == .public ? all.filter { $0.unit != .euros } : all
    #expect(figures == expected)
    #expect(all.contains { $0.unit == .euros })
  }

  @Test func `configuration opens and closes fields, and the sums follow`() {
    let open = Secrets.material(visibility: FieldVisibility([.moneyPlanned: .public]))
    let edition = Edition(open, for: .public)
    #expect(edition.figures[.moneyPlanned]?.value.text == "987654.32")
    #expect(edition.figures[.moneySpent] == nil)
    let closed = Secrets.material(
      visibility: FieldVisibility([.plannedEnd: .internal, .fixedOn: .internal]))
    #expect(Edition(closed, for: .council).changes.map(\.kind) == [.statusChanged])
    #expect(Edition(closed, for: .internal).changes.count == 3)
    for audience in Audience.allCases {
      let edition = Edition(closed, for: audience)
      #expect(edition.earlierChanges == edition.changes)
    }
  }

  @Test func `each audience sees what the one before it sees`() {
    #expect(Audience.allCases == [.public, .council, .internal])
    #expect(Audience.public < .council && .council < Audience.internal)
    for (less, more) in zip(Audience.allCases, Audience.allCases.dropFirst()) {
      let withheld = Set(Edition(Secrets.material, for: less).withheld)
      #expect(withheld.isSuperset(of: Edition(Secrets.material, for: more).withheld))
    }
  }
}
