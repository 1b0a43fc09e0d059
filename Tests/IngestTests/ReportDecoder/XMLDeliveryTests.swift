import DelimitedText
import Ingest
import StrategyModel
import Testing

@Suite("Deliveries in the project's own XML format")
struct XMLDeliveryTests {
  static func text(_ reports: String, head: String = "<asOf>2024-06-30</asOf>") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <statusReport xmlns="urn:strategy-report:status:1" version="1">
      <head>
        <supplier>musteramt-a</supplier>
        <period>2024-Q2</period>
        \(head)
      </head>
    \(reports)
    </statusReport>
    """
  }

  private func decoded(_ text: String) throws -> DecodedExample {
    try DecodedExample(
      text, profile: "status-report-xml", file: "deliveries/2024-Q2/musteramt-a/stand.xml")
  }

  private func found(_ text: String) throws -> [String] {
    try decoded(text).findings.map { finding in
      guard case .node(let line, _, _) = finding.location.place else { return finding.rule.id }
      return "\(line) \(finding.rule.id)"
    }
  }

  @Test("a correct file has no finding")
  func correct() throws {
    let example = try decoded(
      Self.text(
        """
          <report project="kp-043">
            <name>Beispielprojekt 43</name>
            <status>ongoing</status>
            <percentComplete>61.9</percentComplete>
            <plannedEnd>2025-06</plannedEnd>
            <moneyPlanned currency="EUR">1234.50</moneyPlanned>
            <light>amber</light>
            <comment>läuft &amp; läuft</comment>
            <indicator name="Bänke" unit="Stück" target="1000" actual="517"/>
            <contribution issue="climate" relevance="principal"/>
            <contribution issue="inclusion"/>
          </report>
        """))
    #expect(example.ruleIDs == [])
    #expect(
      example.values == [
        "project=kp-043 name=Beispielprojekt 43 status=ongoing percent=61.90 plannedEnd=2025-06"
          + " planned=1234.50 light=amber comment=läuft & läuft contribution=climate"
          + " contribution=inclusion indicator=Bänke 517"
      ])
    #expect(example.delivery.asOf?.value.description == "2024-06-30")
    let place = try #require(example.delivery.reports.first?.status?.location.place)
    guard case .node(10, _, "/statusReport/report[1]/status") = place else {
      Issue.record("\(place)")
      return
    }
  }

  @Test("defects of rows and cells have the rules of tables, at their line")
  func cells() throws {
    let text = Self.text(
      """
        <report project="kp-043"><status>fast fertig</status></report>
        <report project="kp-044"><status/></report>
        <report><status>ongoing</status></report>
        <report project="kp-046"><status>ongoing</status><percentComplete>450</percentComplete>
          <plannedEnd>2025-02-31</plannedEnd>
          <moneyPlanned currency="USD">5</moneyPlanned><light>lila</light></report>
      """)
    #expect(
      try found(text) == [
        "8 status-unmapped", "9 status-missing", "10 project-missing", "11 percent-out-of-range",
        "12 date-impossible", "13 money-currency", "13 light-unmapped",
      ])
  }

  @Test("not well-formed: rejected with its place, nothing is used")
  func malformed() throws {
    let text = Self.text("<report project=\"kp-043\"><status>ongoing</statu></report>")
    #expect(try found(text) == ["8 xml-malformed"])
    #expect(try decoded(text).delivery.isRejected)
    #expect(try decoded(text).delivery.reports.isEmpty)
    let cut = String(
      Self.text("<report project=\"kp-043\"><status>ongoing</status></report>").dropLast(30))
    #expect(try decoded(cut).ruleIDs == ["xml-malformed"])
  }

  @Test("a document type declaration is refused")
  func doctype() throws {
    let text = "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY a \"b\">]>\n<statusReport/>"
    #expect(try decoded(text).ruleIDs == ["xml-refused"])
  }

  @Test("nested too deeply")
  func tooDeep() throws {
    let text = Self.text(
      "<report project=\"a\">" + String(repeating: "<b>", count: 100)
        + String(repeating: "</b>", count: 100) + "</report>")
    #expect(try decoded(text).ruleIDs.contains("xml-limit"))
  }

  @Test("what the schema does not allow is said once, and not where another finding stands")
  func schema() throws {
    let text = Self.text(
      """
        <report project="kp-043"><status>ongoing</status><fortschritt>4</fortschritt></report>
        <report project="kp-044"><status>fast fertig</status><light>lila</light></report>
        <report project="kp-045"></report>
      """, head: "<asOf>neulich</asOf>")
    #expect(
      try found(text) == [
        "6 as-of-unreadable", "8 xml-schema-violation", "9 status-unmapped", "9 light-unmapped",
        "10 status-missing",
      ])
    #expect(try decoded(text).delivery.reports.map(\.isRejected) == [false, true, true])
    // The same on one line.
    let line = text.replacing("\n", with: "").replacing("?>", with: "?>\n")
    #expect(
      try decoded(line).ruleIDs.sorted() == [
        "as-of-unreadable", "light-unmapped", "status-missing", "status-unmapped",
        "xml-schema-violation",
      ])
  }

  @Test("another period, another supplier")
  func head() throws {
    let other = Self.text("<report project=\"kp-043\"><status>ongoing</status></report>")
    let example = try decoded(other.replacing("2024-Q2", with: "2024-Q1"))
    #expect(example.ruleIDs == ["period-contradicted"])
    #expect(example.delivery.isRejected)
    #expect(
      try decoded(other.replacing("musteramt-a", with: "musteramt-b")).ruleIDs == [
        "supplier-contradicted"
      ])
    #expect(
      try decoded(other.replacing("2024-Q2", with: "irgendwann")).ruleIDs.contains(
        "period-unreadable"))
  }

  @Test("nothing new")
  func nothingNew() throws {
    let text = Self.text("", head: "<asOf>2024-06-30</asOf><nothingNew>true</nothingNew>")
    #expect(try decoded(text).delivery.nothingNew)
    #expect(try decoded(text).ruleIDs == [])
    let silent = Self.text("")
    #expect(try decoded(silent).ruleIDs == ["file-without-rows"])
  }
}
