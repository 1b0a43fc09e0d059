import Ingest
import StrategyModel
import Testing

@Suite("What the project's own format does not allow, in plain words")
struct SchemaErrorTests {
  private static let head =
    "<head><supplier>musteramt-a</supplier><period>2024-Q2</period><asOf>2024-06-30</asOf></head>"

  /// One line of a report under a head, read by the built-in profile.
  private func finding(_ report: String, head: String = head, root: String = "version=\"1\"") throws
    -> Finding
  {
    let text = """
      <statusReport xmlns="urn:strategy-report:status:1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \(root)>
      \(head)
      \(report)
      </statusReport>
      """
    let example = try DecodedExample(
      text, profile: "status-report-xml", file: "deliveries/2024-Q2/musteramt-a/stand.xml")
    return try #require(example.findings.first { $0.rule.id == "xml-schema-violation" })
  }

  /// A report with something behind its status.
  private static func report(_ rest: String) -> String {
    "<report project=\"kp-1\"><status>ongoing</status>\(rest)</report>"
  }

  static let reports: [(report: String, german: String, remedy: String)] = [
    // 1871
    (
      report("<fortschritt>4</fortschritt>"), "„fortschritt“ gibt es in diesem Format nicht",
      "Hier möglich: continued, percentComplete"
    ),
    (
      report("<percentcomplete>4</percentcomplete>"),
      "„percentcomplete“ gibt es in diesem Format nicht", "Meinten Sie „percentComplete“?"
    ),
    (
      report("<comment/><light/>"), "„light“ steht an der falschen Stelle oder ein zweites Mal",
      "Die Reihenfolge ist fest. Hier möglich: reason, evidence"
    ),
    (
      "<report project=\"kp-1\"><name>a</name></report>", "in „report“ fehlt „status“",
      "Bitte ergänzen Sie „status“"
    ),
    (
      "<report project=\"kp-1\"/>", "in „report“ fehlt „name“ oder „status“",
      "„name“ oder „status“ an der beschriebenen Stelle"
    ),
    (
      "<x:report xmlns:x=\"urn:other\"/>",
      "„report“ gehört zu einem anderen Namensraum (urn:other)",
      "xmlns=\"urn:strategy-report:status:1\""
    ),
    // 1866, 1827, 1868
    (
      "<report projekt=\"kp-1\"><name>a</name><status>ongoing</status></report>",
      "„report“ hat kein Attribut „projekt“", "Meinten Sie „project“?"
    ),
    (
      report("<comment art=\"x\">a</comment>"), "„comment“ hat kein Attribut „art“",
      "Sonst lassen Sie es bitte weg."
    ),
    (
      report("<indicator unit=\"x\"/>"), "bei „indicator“ fehlt das Attribut „name“",
      "<indicator name=\"…\">"
    ),
    // 1831
    (report("<contribution issue=\"\"/>"), "„issue“ ist leer", "füllen Sie „issue“ aus"),
    // 1841, 1842, 1828, 1843
    (
      report("<indicator name=\"a\">12</indicator>"),
      "„indicator“ hat einen Inhalt, kann aber nur Attribute haben", "actual=\"12\"/>"
    ),
    (
      report("<indicator name=\"a\"><b/></indicator>"),
      "„indicator“ hat einen Inhalt, kann aber nur Attribute haben", "actual=\"12\"/>"
    ),
    (
      report("<moneyPlanned>1<b/></moneyPlanned>"),
      "in „moneyPlanned“ stehen weitere Elemente, möglich ist nur Text", "ohne Auszeichnung"
    ),
    (
      report("<comment>a <b>b</b></comment>"),
      "in „comment“ stehen weitere Elemente, möglich ist nur Text", "ohne Auszeichnung"
    ),
    (
      "<report project=\"kp-1\">Text<status>ongoing</status></report>",
      "in „report“ steht Text zwischen den Elementen", "schreiben Sie ihn in „comment“"
    ),
    // 1847, 1824, 1851, 1852
    (
      report("<comment xsi:nil=\"true\"/>"),
      "„comment“ hat das Attribut xsi:nil, das es hier nicht gibt", "lassen Sie xsi:nil weg"
    ),
    (
      report("<comment xsi:nil=\"vielleicht\"/>"),
      "„comment“ hat das Attribut xsi:nil, das es hier nicht gibt", "lassen Sie xsi:nil weg"
    ),
    (
      report("<comment xsi:type=\"Wort\">a</comment>"),
      "„comment“ hat das Attribut xsi:type, das es hier nicht gibt", "lassen Sie xsi:type weg"
    ),
    (
      report("<comment xsi:type=\"Day\">2024-06-30</comment>"),
      "„comment“ hat das Attribut xsi:type, das es hier nicht gibt", "lassen Sie xsi:type weg"
    ),
    (
      report("<comment xsi:type=\"y:z\">a</comment>"),
      "„comment“ hat das Attribut xsi:type, das es hier nicht gibt", "lassen Sie xsi:type weg"
    ),
  ]

  @Test("In a report", arguments: reports)
  func inReport(_ report: String, _ german: String, _ remedy: String) throws {
    let finding = try finding(report)
    #expect(finding.message(.de) == "Der Aufbau weicht vom vereinbarten Format ab: \(german).")
    #expect(finding.remedy(.de).contains(remedy), "\(finding.remedy(.de))")
    #expect(finding.location.line == 3)
    try checkEnglish(finding)
  }

  static let heads: [(head: String, german: String, remedy: String)] = [
    ("", "in „statusReport“ fehlt „head“", "„head“"),
    ("<head><supplier>a</supplier></head>", "in „head“ fehlt „period“", "„period“"),
    (
      head.replacing("2024-Q2", with: "2024-Q5"), "„2024-Q5“ ist bei „period“ nicht möglich",
      "2024-Q2"
    ),
    (
      head.replacing("2024-06-30", with: "30.06.2024"), "„30.06.2024“ ist bei „asOf“ nicht möglich",
      "so: 2024-06-30"
    ),
    (
      head.replacing("</head>", with: "<created>gestern</created></head>"),
      "„gestern“ ist bei „created“ nicht möglich", "2024-07-01T09:30:00"
    ),
    (
      head.replacing("</head>", with: "<nothingNew>jein</nothingNew></head>"),
      "„jein“ ist bei „nothingNew“ nicht möglich", "true oder false"
    ),
    (head.replacing("musteramt-a", with: ""), "„supplier“ ist leer", "„supplier“"),
  ]

  @Test("In the head", arguments: heads)
  func inHead(_ head: String, _ german: String, _ remedy: String) throws {
    // Other rules may say it of the same place; here the schema's own words are meant.
    let defects = try SchemaJudgement.findings(
      "<statusReport xmlns=\"urn:strategy-report:status:1\" version=\"1\">\(head)</statusReport>")
    let finding = try #require(defects.first)
    #expect(finding.message(.de) == "Der Aufbau weicht vom vereinbarten Format ab: \(german).")
    #expect(finding.remedy(.de).contains(remedy), "\(finding.remedy(.de))")
    try checkEnglish(finding)
  }

  static let roots: [(text: String, german: String, remedy: String)] = [
    (
      "<statusReport version=\"1\"/>", "das oberste Element ist „statusReport“",
      "xmlns=\"urn:strategy-report:status:1\""
    ),
    (
      "<bericht xmlns=\"urn:strategy-report:status:1\"/>", "das oberste Element ist „bericht“",
      "heißt „statusReport“"
    ),
    (
      "<statusReport xmlns=\"urn:strategy-report:status:1\">\(head)</statusReport>",
      "bei „statusReport“ fehlt das Attribut „version“", "version=\"…\""
    ),
    (
      "<statusReport xmlns=\"urn:strategy-report:status:1\" version=\"2\">\(head)</statusReport>",
      "„2“ ist bei „version“ nicht möglich", "version=\"1\""
    ),
  ]

  @Test("At the root", arguments: roots)
  func atRoot(_ text: String, _ german: String, _ remedy: String) throws {
    let finding = try #require(try SchemaJudgement.findings(text).first)
    #expect(finding.message(.de) == "Der Aufbau weicht vom vereinbarten Format ab: \(german).")
    #expect(finding.remedy(.de).contains(remedy), "\(finding.remedy(.de))")
    try checkEnglish(finding)
  }

  private func checkEnglish(_ finding: Finding) throws {
    for sentence in [finding.message(.en), finding.remedy(.en)] {
      #expect(!sentence.contains("{") && !sentence.contains("„"), "\(sentence)")
    }
    #expect(finding.remedy(.en) != finding.remedy(.de))
    // None is left to libxml2's own sentence.
    #expect(!finding.remedy(.en).contains("technicians"), "\(finding.remedy(.en))")
  }
}
