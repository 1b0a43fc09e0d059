import Testing

@Suite("Real organisations owe nothing and deliver only what a public source dates")
struct OrganisationFactsTests {
  private let facts: [[String: String]]
  private let suppliers: [SupplierEntry]

  init() throws {
    facts = try InputFiles.rows("bochum/named-projects.csv", in: InputFiles.fixtures)
    suppliers = try SupplierEntry.all()
  }

  private var real: [SupplierEntry] { suppliers.filter { !$0.isDemonstration } }

  @Test("every real organisation leads a real project; none is missing")
  func organisations() {
    let stated = Set(facts.flatMap { $0.list("lead_organisation") })
    let named = Set(real.flatMap(\.names))
    #expect(stated.subtracting(named) == [])
    #expect(real.filter { stated.isDisjoint(with: $0.names) }.map(\.id) == [])
  }

  @Test("nothing is owed, and the kind is only what the name says")
  func kinds() {
    for supplier in real {
      #expect(supplier.owesFrom == nil)
      let isCity = supplier.names.first?.hasPrefix("Stadt Bochum") == true
      #expect(supplier.kind == (isCity ? "city" : nil), "\(supplier.id)")
    }
  }

  @Test("fictitious suppliers are called so and owe from the first quarter on")
  func fictitious() {
    let invented = suppliers.filter(\.isDemonstration)
    #expect(invented.count == 9)
    for supplier in invented {
      let name = supplier.names.first ?? ""
      #expect(["Muster", "Beispiel"].contains { name.hasPrefix($0) })
      #expect(supplier.owesFrom == "2022-Q3")
    }
  }

  /// What public sources date: 1.000 Bänke 12/2021, Haus des Wissens by the city's balance of
  /// 25.08.2022, Pocket Parks from 31.08.2022 to 08/2024, Bochum-Fonds since 10/2020.
  private let allowed = [
    "stadt-bochum": ["kp-023", "Haus des Wissens", "ongoing"],
    "bochum-marketing": ["kp-042", "Bochum-Fonds", "ongoing"],
    "umwelt-und-gruenflaechenamt": ["kp-033", "Pocket Parks", "in Arbeit"],
    "referat-des-oberbuergermeisters": [
      "kp-026", "1.000 Bänke für Bochum", "umgesetzt", "12/2021",
      "https://www.bochum.de/Die-Bochum-Strategie%2FAktuelles-zur-Bochum-Strategie%2F"
        + "Erfolgreich-beendet-Neue-Baenke-machen-Bochum-attraktiver",
    ],
  ]

  @Test("the rows of real organisations hold project, name and status, and nothing more")
  func deliveries() throws {
    var count = 0
    for path in try InputFiles.paths(below: "deliveries") {
      let parts = path.split(separator: "/").map(String.init)
      guard parts.count == 4, let supplier = real.first(where: { $0.id == parts[2] }) else {
        continue
      }
      let text = try InputFiles.text(path)
      let values = path.hasSuffix(".xml") ? reportedInXML(text) : reportedInList(text)
      #expect(values == allowed[supplier.id], "\(path)")
      count += 1
    }
    #expect(count == 25)
  }

  @Test("what is delivered agrees with the facts")
  func agreement() throws {
    for values in allowed.values {
      let number = try #require(Int(values[0].dropFirst(3)))
      let fact = facts[number - 1]
      #expect(fact.cell("name_de") == values[1])
      let isOngoing = values.count == 3
      #expect(fact.cell("status") == (isOngoing ? "ongoing" : "implemented"))
      if !isOngoing {
        #expect(fact.cell("implemented_on") == "2021-12")
        #expect(fact.cell("source").contains(values[4]))
      }
    }
  }

  @Test("files of fictitious suppliers name placeholders only")
  func fictitiousFiles() throws {
    let invented = Set(suppliers.filter(\.isDemonstration).map(\.id))
    for path in try InputFiles.paths(below: "deliveries") {
      guard invented.contains(path.split(separator: "/").dropFirst(2).first.map(String.init) ?? "")
      else { continue }
      // Without the zero bytes of UTF-16, ids read the same in every encoding.
      let text = String(decoding: try InputFiles.bytes(path).filter { $0 != 0 }, as: UTF8.self)
      for piece in text.split(separator: "kp-0").dropFirst() {
        #expect((Int(piece.prefix(2)) ?? 0) > facts.count, "\(path): kp-0\(piece.prefix(2))")
      }
    }
  }

  /// Id and the text of every element of the reports, in order.
  private func reportedInXML(_ text: String) -> [String] {
    let reports = text.split(separator: "</head>").dropFirst().joined()
    return reports.split(separator: "\n").compactMap { line in
      let content = line.drop { $0 == " " }
      if content.hasPrefix("<report project=\"") {
        return content.split(separator: "\"").dropFirst().first.map(String.init)
      }
      guard !content.hasPrefix("</"), let open = content.firstIndex(of: ">") else { return nil }
      return String(content[content.index(after: open)...].prefix { $0 != "<" })
    }
  }

  /// The filled cells of all rows below the header.
  private func reportedInList(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).drop { !$0.hasPrefix("Projekt-ID") }.dropFirst()
      .flatMap { $0.split(separator: ";").map(String.init) }
  }
}
