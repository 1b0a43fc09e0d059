import Testing

@Suite("Decisions, issues, published figures and the target system keep to the facts")
struct OfficeFactsTests {
  private let facts: [[String: String]]

  init() throws {
    facts = try InputFiles.rows("bochum/named-projects.csv", in: InputFiles.fixtures)
  }

  private func fact(_ project: String) -> [String: String]? {
    guard let number = Int(project.dropFirst(3)), number <= facts.count else { return nil }
    return facts[number - 1]
  }

  @Test("published figures are those of the facts, line by line")
  func publishedFigures() throws {
    let fact = try InputFiles.bytes("bochum/published-figures.csv", in: InputFiles.fixtures)
    let stated = StatedSource.inGerman(String(decoding: fact, as: UTF8.self))
    #expect(try InputFiles.bytes("published-figures.csv").elementsEqual(stated.utf8))
  }

  @Test("decisions on real projects are the stated ones")
  func decisions() throws {
    let papers = ["1": "", "2": "20182172", "3": "20231337"]
    let days = ["1": "2017-05-18", "2": "2018-09", "3": "2023"]
    for row in try InputFiles.rows("decisions.csv") {
      guard let fact = fact(row.cell("project")) else {
        #expect(row.cell("kind") == "Demonstration")
        #expect(row.cell("paper").isEmpty, "no paper number is invented")
        continue
      }
      let batch = fact.cell("batch")
      if batch.isEmpty {
        #expect(row.cell("action").isEmpty)
        #expect([fact.cell("decided_on"), "2021"].contains(row.cell("date")))
      } else {
        #expect(row.cell("action") == "fixed")
        #expect(row.cell("paper") == papers[batch])
        #expect(row.cell("date") == days[batch])
      }
    }
  }

  @Test("relevance to issues is marked as invented, and real projects are not assessed")
  func issues() throws {
    for row in try InputFiles.rows("issues.csv") {
      #expect(row.list("demonstration").contains("relevance"))
      if fact(row.cell("project")) != nil {
        #expect(row.cell("effect").isEmpty)
        #expect(row.cell("relevance") != "none")
      }
    }
  }

  @Test("no partner is named, because none is public")
  func partners() throws {
    #expect(try InputFiles.rows("partners.csv").isEmpty)
  }

  @Test("competencies, foci and issues carry their official names")
  func targetSystem() throws {
    let target = try InputFiles.text("bochum/target-system.yaml", in: InputFiles.fixtures)
    let strategy = try InputFiles.text("strategy.yaml")
    let markers = ["- {id: ", "- {competency: "]
    let official = target.split(separator: "\n").filter { line in
      markers.contains { line.drop { $0 == " " }.hasPrefix($0) } && line.contains("name: {")
        && !line.contains("id: ongoing") && !line.contains("id: implemented")
        && !line.contains("id: cancelled") && !line.contains("id: integrated")
    }
    #expect(official.count == 14)
    for line in official {
      guard let name = line.firstRange(of: "name: {") else { continue }
      let wording = line[name.upperBound...].prefix { $0 != "}" }
      #expect(strategy.contains("name: {\(wording)}"), "\(wording)")
    }
    let named = strategy.split(separator: "\n").filter { $0.contains("slots: 5, name: ") }
    #expect(named.count == 4)
  }
}
