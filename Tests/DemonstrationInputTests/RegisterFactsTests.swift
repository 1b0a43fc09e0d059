import Testing

@Suite("The register says of real projects what public sources say, and nothing else")
struct RegisterFactsTests {
  private let facts: [[String: String]]
  private let register: [[String: String]]
  private let suppliers: [SupplierEntry]

  init() throws {
    facts = try InputFiles.rows("bochum/named-projects.csv", in: InputFiles.fixtures)
    register = try InputFiles.rows("projects.csv")
    suppliers = try SupplierEntry.all()
  }

  /// The rows of real projects, each with the fact of its number: kp-001 is the first.
  private var real: [(row: [String: String], fact: [String: String])] {
    register.compactMap { row in
      guard let number = Int(row.cell("id").dropFirst(3)), number <= facts.count else { return nil }
      return (row, facts[number - 1])
    }
  }

  private var placeholders: [[String: String]] {
    register.filter { (Int($0.cell("id").dropFirst(3)) ?? 0) > facts.count }
  }

  @Test("42 real names and 33 placeholders stand on the grid")
  func numbers() {
    #expect(facts.count == 42)
    #expect(Set(real.map { $0.row.cell("id") }).count == 42)
    #expect(Set(placeholders.map { $0.cell("id") }).count == 33)
    #expect(register.count == 76, "Markthalle has a second row")
  }

  @Test("names are taken over letter by letter, sources with their English words in German")
  func names() {
    for (row, fact) in real {
      #expect(row.cell("name_de") == fact.cell("name_de"))
      #expect(row.cell("name_en") == fact.cell("name_en"))
      #expect(row.cell("source") == StatedSource.inGerman(fact.cell("source")))
    }
  }

  @Test("a stated competency is kept; the slot itself is always marked as invented")
  func competencies() {
    for (row, fact) in real {
      let competency = fact.cell("competency")
      if !competency.isEmpty { #expect(row.cell("slot").hasPrefix("K\(competency)-")) }
      #expect(row.list("demonstration").contains("slot"))
    }
  }

  @Test("batch and day are the stated ones, or marked as invented")
  func batches() {
    let days = ["1": "2017-05-18", "2": "2018-09", "3": "2023"]
    for (row, fact) in real {
      #expect(row.cell("fixed_on") == days[row.cell("batch")], "\(row.cell("id"))")
      let isStated = !fact.cell("batch").isEmpty
      #expect(!isStated || row.cell("batch") == fact.cell("batch"))
      for column in ["batch", "fixed_on"] {
        #expect(row.list("demonstration").contains(column) == !isStated, "\(row.cell("id"))")
      }
    }
  }

  @Test("a stated day of a batch is the day in the register")
  func decidedOn() {
    for (row, fact) in real where !fact.cell("batch").isEmpty {
      let decided = fact.cell("decided_on")
      if !decided.isEmpty { #expect(row.cell("fixed_on") == decided) }
      #expect(row.cell("fixed_on").hasPrefix(fact.cell("decided_year")))
    }
  }

  @Test("leads are the stated organisations; which of two reports is marked as invented")
  func leads() {
    for (row, fact) in real {
      let ids = row.list("reporting_lead") + row.list("leads")
      let stated = fact.list("lead_organisation")
      #expect(ids.count == stated.count, "\(row.cell("id"))")
      for (id, name) in zip(ids, stated) {
        let supplier = suppliers.first { $0.id == id }
        #expect(supplier?.names.contains(name) == true, "\(id) is not \(name)")
        #expect(supplier?.isDemonstration == false)
      }
      #expect(row.list("demonstration").contains("reporting_lead") == (stated.count > 1))
    }
  }

  @Test("no other column of a real project is filled")
  func nothingElse() {
    let known: Set = [
      "id", "slot", "batch", "fixed_on", "reporting_lead", "leads", "name_de", "name_en", "source",
      "demonstration",
    ]
    for (row, fact) in real {
      let further = row.filter { !$0.value.isEmpty && !known.contains($0.key) }
      switch fact.cell("name_de") {
      case "Markthalle" where row.cell("valid_from") != "":
        // Known by 25.08.2022; that it went into it on that very day is not, so it is marked.
        #expect(further == ["valid_from": "2022-08-25", "integrated_into": "kp-023"])
        #expect(row.list("demonstration").contains("valid_from"))
        #expect(facts[22].cell("name_de") == "Haus des Wissens")
      case "mission solar – Unsere Gebäude haben mehr drauf!":
        #expect(further == ["aliases": "Mission Solar – unsere Gebäude haben mehr drauf"])
      case "Rathausclubbing – Das Rathaus als Bühne der Stadt":
        #expect(further == ["aliases": "Rathausclubbing|RathausClubbing|Rathaus-Clubbing"])
      default: #expect(further == [:], "\(row.cell("id"))")
      }
    }
  }

  @Test("placeholders are called so, and all that they say is marked as invented")
  func markedPlaceholders() {
    for row in placeholders {
      let number = row.cell("id").dropFirst(4)
      #expect(row.cell("name_de") == "Beispielprojekt \(number)")
      #expect(row.cell("name_en") == "Example project \(number)")
      let filled = row.filter { !$0.value.isEmpty }.keys
      #expect(Set(filled) == Set(row.list("demonstration")).union(["id", "demonstration"]))
      let lead = suppliers.first { $0.id == row.cell("reporting_lead") }
      #expect(lead?.isDemonstration == true)
    }
  }

  @Test("each batch puts one project in each focus, and no slot is taken twice")
  func grid() {
    let current = register.filter { $0.cell("valid_from").isEmpty }
    #expect(Set(current.map { $0.cell("slot") }).count == 75)
    for batch in ["1", "2", "3"] {
      let foci = current.filter { $0.cell("batch") == batch }.map { $0.cell("slot").prefix(5) }
      #expect(foci.count == 25)
      #expect(Set(foci).count == 25)
    }
  }
}
