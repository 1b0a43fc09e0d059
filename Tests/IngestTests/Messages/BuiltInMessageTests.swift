import DelimitedText
import Foundation
import Ingest
import StrategyModel
import TestSupport
import Testing

/// Fixtures: files as programs write them, and what lxml takes out of them (extract.py).
@Suite("IATI, Jira and XÖV messages without a profile of one's own")
struct BuiltInMessageTests {
  private static let folder = "Tests/IngestTests/Messages/Fixtures/"

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: Repository.root.appending(path: folder + name)))
  }

  /// Read as it came, by whichever profile fits.
  static func decode(_ name: String) throws -> DecodedExample {
    try DecodedExample(
      bytes: try bytes(name), profile: nil, file: "deliveries/2024-Q2/musteramt-a/\(name)")
  }

  @Test(
    "Each is recognised, and only what is wrong with it is found",
    arguments: [
      ("iati-2.03.xml", "iati-activities@1", ["43 money-currency", "46 row-superseded-in-file"]),
      ("iati-1.05.xml", "iati-activities@1", []),
      ("iati-leer.xml", "iati-activities@1", ["file-without-rows"]),
      ("iati-einzeln.xml", "iati-activities@1", []),
      ("iati-datenspeicher.xml", "iati-activities@1", ["6 records-missing"]),
      ("jira.xml", "jira-rss@1", []), ("jira-ausschnitt.xml", "jira-rss@1", ["1 records-missing"]),
      ("jira-leer.xml", "jira-rss@1", ["file-without-rows"]),
      ("xoev-1.3.xml", "xoev-message@1", []),
      ("xoev-2.0.xml", "xoev-message@1", ["4 code-list-unknown", "6 status-missing"]),
      ("xoev-leer.xml", "xoev-message@1", ["file-without-rows"]),
    ] as [(String, String, [String])])
  func found(_ name: String, _ profile: String, _ findings: [String]) throws {
    let example = try Self.decode(name)
    #expect(example.delivery.profile == profile)
    let found = example.findings.map { finding in
      (finding.location.line.map { "\($0) " } ?? "") + finding.rule.id
    }
    #expect(found == findings)
    for finding in example.findings {
      for language in Language.allCases {
        #expect(!(finding.message(language) + finding.remedy(language)).contains("{"))
      }
    }
  }

  @Test("an unknown code is answered with all codes, also where two mean the same")
  func codes() throws {
    let text = """
      <iati-activities version="2.03"><iati-activity><iati-identifier>kp-001</iati-identifier>
      <activity-status code="9"/></iati-activity></iati-activities>
      """
    let example = try DecodedExample(text, profile: nil, file: "a/iati.xml")
    let finding = try #require(example.findings.first { $0.rule.id == "status-unmapped" })
    #expect((finding.message(.de) + finding.remedy(.de)).contains("1, 2, 3, 4, 5, 6"))
  }

  @Test("What is read is what lxml reads, written by another hand")
  func sameAsLXML() throws {
    let expected = try String(
      contentsOf: Repository.root.appending(path: Self.folder + "expected.txt"), encoding: .utf8)
    var lines: [String] = []
    let names = try FileManager.default.contentsOfDirectory(
      atPath: Repository.root.appending(path: Self.folder).path
    ).filter { $0.hasSuffix(".xml") }.sorted()
    #expect(names.count >= 11)
    for name in names {
      lines.append("= " + name)
      for report in try Self.decode(name).delivery.reports {
        var line = ReportLine.of(report).replacing(" rejected", with: "")
        if let reason = report.reason { line += " reason=\(reason.value)" }
        if let evidence = report.evidence { line += " evidence=\(evidence.value)" }
        if let contact = report.contact { line += " contact=\(contact.value)" }
        lines.append(line + (report.isRejected ? " rejected" : ""))
      }
    }
    #expect(lines == expected.split(separator: "\n").map(String.init))
  }

  @Test("The head is read: day, period, sender")
  func head() throws {
    let message = try Self.decode("xoev-1.3.xml")
    #expect(message.delivery.asOf?.value.description == "2024-06-30")
    let text = String(decoding: try Self.bytes("xoev-1.3.xml"), as: UTF8.self)
    let other = try DecodedExample(
      text.replacing("Musteramt A", with: "Musteramt B").replacing("2024-Q2", with: "2024-Q1"),
      profile: nil, file: "deliveries/2024-Q2/musteramt-a/x.xml")
    #expect(other.ruleIDs.sorted() == ["period-contradicted", "supplier-contradicted"])
  }

  @Test("A page of Jira's export says how much is missing, with its place")
  func truncated() throws {
    let finding = try #require(try Self.decode("jira-ausschnitt.xml").findings.first)
    #expect(
      finding.message(.de)
        == "Nach eigener Angabe der Datei gibt es 427 Einträge; sie enthält 1 davon.")
    #expect(finding.remedy(.en).contains("tempMax=1000"))
    guard case .node(1, _, "/rss/channel/issue/@total") = finding.location.place else {
      Issue.record("\(finding.location)")
      return
    }
    #expect(finding.rule.effect == .used)
    // What is no number, or not more than what is there, says nothing.
    let text = String(decoding: try Self.bytes("jira-ausschnitt.xml"), as: UTF8.self)
    for total in ["1", "0", "viele", "", "99999999999999999999"] {
      let example = try DecodedExample(
        text.replacing("total=\"427\"", with: "total=\"\(total)\""), profile: nil,
        file: "deliveries/2024-Q2/musteramt-a/jira.xml")
      #expect(example.ruleIDs == [])
    }
  }

  @Test("a resolution that is none says nothing, whatever it is called")
  func unresolved() throws {
    func status(_ resolution: String) throws -> [String] {
      try DecodedExample(
        """
        <rss version="0.92"><channel><item><key>KP-1</key><status>Offen</status>
        <statusCategory key="indeterminate"/>\(resolution)</item></channel></rss>
        """, profile: nil, file: "deliveries/2024-Q2/musteramt-a/jira.xml"
      ).values
    }
    let none = try status("<resolution id=\"-1\">Nicht erledigt</resolution>")
    #expect(none == ["project=KP-1 status=ongoing"])
    let givenUp = try status("<resolution id=\"10001\">Nicht erledigt</resolution>")
    #expect(givenUp == ["project=KP-1 status=cancelled"])
  }

  @Test("inspect says the same of a page")
  func inspect() throws {
    let bytes = try Self.bytes("jira-ausschnitt.xml")
    let inspection = Inspection.of(
      name: "jira.xml", profiles: BuiltInProfiles.all, ArraySource(bytes), size: bytes.count,
      threads: 1)
    #expect(inspection.profile == "jira-rss")
    #expect(inspection.rows == 1)
    #expect(inspection.findings.map(\.rule.id) == ["records-missing"])
  }

  private static func inspected(_ name: String) throws -> Inspection {
    let bytes = try bytes(name)
    return Inspection.of(
      name: name, profiles: BuiltInProfiles.all, ArraySource(bytes), size: bytes.count, threads: 1)
  }

  @Test("inspect knows a single activity and a data store's envelope, and the version as stated")
  func envelopes() throws {
    let single = try Self.inspected("iati-einzeln.xml")
    #expect(single.profile == "iati-activities")
    #expect(single.rows == 1)
    #expect(single.lines(.de).contains("Wurzelelement: iati-activity"))
    #expect(single.lines(.en).contains("Version: 2.03"))
    let page = try Self.inspected("iati-datenspeicher.xml")
    #expect(page.profile == "iati-activities")
    #expect(page.rows == 2)
    // There each activity has a version of its own.
    #expect(!page.lines(.de).contains { $0.hasPrefix("Version") })
    #expect(page.columns.first { $0.name == "@iati-extra:version" }?.samples == ["1.03", "2.01"])
    #expect(page.findings.map(\.rule.id) == ["records-missing"])
    let older = try Self.inspected("iati-1.05.xml")
    #expect(older.lines(.de).contains("Version: 1.05"))
  }

  @Test("Whether an element is there does not depend on where, but on its whole name")
  func elementAnywhere() throws {
    let activity =
      "<iati-activity><iati-identifier>x</iati-identifier><activity-status code='2'/></iati-activity>"
    for (text, ids) in [
      ("<export><page><seite>\(activity)\(activity)</seite></page></export>", []),
      ("<my-iati-activity/>", ["profile-not-found"]),
      ("<a iati-activity='1'/>", ["profile-not-found"]),
    ] {
      let example = try DecodedExample(
        text, profile: nil, file: "deliveries/2024-Q2/musteramt-a/x.xml")
      #expect(example.ruleIDs.filter { $0 == "profile-not-found" } == ids)
    }
  }

  @Test("An amount in another currency is said once, however many there are")
  func currencyOnce() throws {
    let example = try Self.decode("iati-2.03.xml")
    #expect(example.findings.filter { $0.rule.id == "money-currency" }.count == 1)
    #expect(example.delivery.reports[1].moneySpent == nil)
    #expect(example.delivery.reports[1].moneyPlanned?.value.cents == 7_000)
  }

  static let codeLists = """
    profile: eigene
    version: 1
    extends: xoev-message
    fields:
      status:
        code_lists:
          "urn:xoev-de:andersland:codeliste:stand*": {A: planned, B: ongoing}

    """

  @Test("An office lays down what the codes of a list mean, and what else holds still holds")
  func ownCodeList() throws {
    let file = InputFile(path: "profiles/eigene.yaml", bytes: Array(Self.codeLists.utf8))
    let profiles = ProfileReader.profiles(city: [file])
    #expect(profiles.findings.isEmpty)
    let example = try DecodedExample(
      bytes: try Self.bytes("xoev-2.0.xml"), profile: "eigene", profiles: profiles.value)
    #expect(
      example.values.prefix(2) == [
        "project=kp-050 name=Fremde Liste status=ongoing",
        "project=kp-051 name=Fremde Liste, bekanntes Wort status=ongoing",
      ])
    // A code that the list does not have is no word either.
    let text = String(decoding: try Self.bytes("xoev-2.0.xml"), as: UTF8.self)
    let other = try DecodedExample(
      text.replacing(">B<", with: ">C<"), profile: "eigene", profiles: profiles.value)
    #expect(other.ruleIDs.first == "status-unmapped")
  }

  @Test(
    "Days as mails and RSS write them",
    arguments: [
      ("Sun, 30 Jun 2024 00:00:00 +0200", "2024-06-30"), ("30 Jun 2024", "2024-06-30"),
      ("Thu,  1 Feb 2024 23:59:59 -0800", "2024-02-01"), ("So, 30 Jun 2024", "2024-06-30"),
      ("Sun, 30 Jun 2024 12:00:00 GMT", "2024-06-30"),
    ])
  func mailDays(_ text: String, _ day: String) {
    let reader = DateReader([DatePattern("rfc822")].compactMap(\.self))
    #expect(reader.read(text) == PartialDate(iso: day).map { .date($0) })
  }

  @Test(
    "No such day",
    arguments: [
      "Sun 30 Jun 2024", "Sun, 2024-06-30", "Sun,", "30 Foo 2024", "Jun 2024",
      "30 Jun 2024 12:00 13", "30 Jun 2024 12:00 +",
    ])
  func noMailDays(_ text: String) {
    #expect(DateReader([DatePattern("rfc822")].compactMap(\.self)).read(text) == .unreadable)
  }
}
