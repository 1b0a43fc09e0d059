import Ingest
import StrategyModel
import Testing

@Suite("In which currency the amounts of a file are")
struct CurrencyTests {
  private func plan(_ head: String, _ tasks: String) throws -> DecodedExample {
    try DecodedExample(
      "<Project xmlns=\"http://schemas.microsoft.com/project\">\(head)<Tasks>\(tasks)</Tasks></Project>",
      profile: nil, file: "deliveries/2024-Q2/musteramt-a/plan.xml")
  }

  private static let tasks = """
    <Task><UID>1</UID><Name>Steg</Name><OutlineLevel>1</OutlineLevel><PercentComplete>0</PercentComplete>
    <Cost>0</Cost><ActualCost>0</ActualCost></Task>
    <Task><UID>2</UID><Name>Weg</Name><OutlineLevel>1</OutlineLevel><PercentComplete>10</PercentComplete>
    <Cost>120050</Cost><ActualCost>100</ActualCost></Task>
    <Task><UID>3</UID><Name>Platz</Name><OutlineLevel>1</OutlineLevel><PercentComplete>0</PercentComplete>
    <Cost>5000</Cost></Task>
    """

  @Test(
    "before 2007 Microsoft Project names it by its sign, afterwards by its code, which goes first",
    arguments: [
      "<CurrencySymbol>€</CurrencySymbol>", "<CurrencySymbol> EUR </CurrencySymbol>",
      "<CurrencySymbol>$</CurrencySymbol><CurrencyCode>EUR</CurrencyCode>",
      "<CurrencySymbol></CurrencySymbol><CurrencyCode>eur</CurrencyCode>",
    ])
  func euros(_ head: String) throws {
    let example = try plan(head, Self.tasks)
    #expect(example.ruleIDs == [])
    #expect(example.delivery.reports.map { $0.moneyPlanned?.value.cents } == [nil, 120_050, 5_000])
  }

  @Test(
    "another currency is left out, and told as the file names it",
    arguments: [
      ("<CurrencySymbol>$</CurrencySymbol>", "„120050“ ist in $ angegeben, erwartet wird EUR."),
      ("<CurrencySymbol>Kč</CurrencySymbol>", "„120050“ ist in Kč angegeben, erwartet wird EUR."),
      ("<CurrencyCode>CHF</CurrencyCode>", "„120050“ ist in CHF angegeben, erwartet wird EUR."),
    ])
  func others(_ head: String, _ message: String) throws {
    let example = try plan(head, Self.tasks)
    #expect(Set(example.ruleIDs) == ["money-currency"])
    #expect(example.findings.first?.message(.de) == message)
    #expect(example.delivery.reports.allSatisfy { $0.moneyPlanned == nil })
  }

  @Test("where none is named the amounts are read in euros, and that is declared once in a file")
  func assumed() throws {
    let example = try plan("<Title>1</Title>", Self.tasks)
    #expect(example.delivery.reports.map { $0.moneyPlanned?.value.cents } == [nil, 120_050, 5_000])
    #expect(example.ruleIDs == ["currency-assumed"])
    let finding = try #require(example.findings.first)
    // The first amount that is not nothing, and the two others counted.
    #expect(finding.location.line == 4)
    #expect(finding.furtherCount == 2)
    #expect(finding.severity == .note)
    #expect(
      finding.message(.de)
        == "Die Datei nennt hier keine Währung; „120050“ ist in EUR gelesen.")
    #expect(finding.message(.en) == "The file names no currency here; “120050” is read in EUR.")
  }

  @Test("a plan without costs, or only with zeros, has nothing to declare")
  func nothing() throws {
    let task = "<Task><UID>1</UID><Name>Steg</Name><OutlineLevel>1</OutlineLevel></Task>"
    #expect(try plan("", task).ruleIDs == [])
    let zero = task.replacing("</Task>", with: "<Cost>100</Cost><ActualCost>0</ActualCost></Task>")
    #expect(try plan("<CurrencyCode>EUR</CurrencyCode>", zero).ruleIDs == [])
    #expect(try plan("", zero.replacing("<Cost>100", with: "<Cost>0")).ruleIDs == [])
  }

  @Test("of an activity in IATI each sum is declared, whatever its parts state")
  func activity() throws {
    let example = try DecodedExample(
      """
      <iati-activities version="2.03"><iati-activity><iati-identifier>a</iati-identifier>
      <activity-status code="2"/>
      <budget><period-start iso-date="2024-01-01"/><value>10</value></budget>
      <budget><period-start iso-date="2025-01-01"/><value currency="EUR">5</value></budget>
      <budget><period-start iso-date="2026-01-01"/><value>2</value></budget>
      </iati-activity></iati-activities>
      """, profile: nil, file: "deliveries/2024-Q2/musteramt-a/x.xml")
    #expect(example.ruleIDs == ["currency-assumed"])
    #expect(example.findings.first?.value == "10")
    #expect(example.findings.first?.furtherCount == 1)
    #expect(example.delivery.reports.first?.moneyPlanned?.value.cents == 1_700)
  }

  @Test("a profile that says which currency holds where none is named declares nothing")
  func stated() throws {
    let profile = """
      profile: p
      version: 1
      source: {kind: xml, record: /l/p}
      fields: {project: {path: '@id'}, status: {const: ongoing}, money_planned: {path: m, @}}

      """
    for (keys, ids) in [
      ("currency: EUR, currency_path: m/@c", []), ("currency_path: m/@c", ["currency-assumed"]),
      ("multiply: 1", []),
    ] {
      let text = profile.replacing("@}}", with: keys + "}}")
      let checked = ProfileReader.profiles(city: [
        InputFile(path: "profiles/p.yaml", bytes: Array(text.utf8))
      ])
      #expect(checked.findings.isEmpty)
      let example = try DecodedExample(
        "<l><p id='kp-1'><m>5</m></p></l>", profile: "p", profiles: checked.value,
        file: "deliveries/2024-Q2/musteramt-a/x.xml")
      #expect(example.ruleIDs == ids, "\(keys)")
    }
  }
}
