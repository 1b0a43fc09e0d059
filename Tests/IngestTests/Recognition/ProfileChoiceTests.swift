import DelimitedText
import Ingest
import StrategyModel
import Testing

@Suite("Which profile reads a file")
struct ProfileChoiceTests {
  private func profile(_ id: String, match: String, delimiter: String = "auto") throws -> Profile {
    let text = """
      profile: \(id)
      version: 1
      match: \(match)
      source: {kind: csv, delimiter: "\(delimiter)"}
      fields: {project: {header: [Nr., Kennung, Projekt-ID]}, status: {header: Status}}

      """
    return try #require(
      ProfileReader.read(InputFile(path: "profiles/\(id).yaml", bytes: Array(text.utf8))).value)
  }

  static let text = "Nr.;Status;Maßnahme\nkp-043;in Arbeit;x\n"

  @Test("the one that fits, of several the one that demands most")
  func mostSpecific() throws {
    let profiles = [
      try profile("wenig", match: "{header_all: [Status]}"),
      try profile("mehr", match: "{header_all: [Status, maßnahme]}"),
      try profile("anders", match: "{header_all: [Status, Maßnahme, Ende]}"),
      try profile("name", match: "{filename: \"*.txt\", header_all: [Status, Maßnahme, Nr.]}"),
    ]
    let example = try DecodedExample(Self.text, profile: nil, profiles: profiles)
    #expect(example.delivery.profile == "mehr@1")
    #expect(example.ruleIDs == [])
  }

  @Test("two that fit equally well are listed")
  func tie() throws {
    let profiles = [
      try profile("eins", match: "{header_all: [Status]}"),
      try profile("zwei", match: "{header_any: [[Maßnahme, Projekt]]}"),
    ]
    let example = try DecodedExample(Self.text, profile: nil, profiles: profiles)
    #expect(example.ruleIDs == ["profile-ambiguous"])
    #expect(example.findings.first?.message(.de).contains("eins, zwei") == true)
    #expect(example.delivery.isRejected)
  }

  @Test("none fits: what was seen and what comes nearest is said")
  func none() throws {
    let profiles = [try profile("eins", match: "{header_all: [Status, Nr., Ende]}")]
    let example = try DecodedExample(Self.text, profile: nil, profiles: profiles)
    #expect(example.ruleIDs == ["profile-not-found"])
    let finding = try #require(example.findings.first)
    #expect(finding.message(.de).contains("Nr.; Status; Maßnahme"))
    #expect(finding.remedy(.de).contains("„Ende“"))
  }

  @Test("nearest is what misses least, not the first; a name that does not fit counts as missing")
  func nearest() throws {
    let profiles = [
      try profile("anderer", match: "{filename: \"*.txt\", header_all: [Nr., Umsetzungsgrad]}"),
      try profile("fast", match: "{header_all: [Nr., Status, Ende]}"),
    ]
    let example = try DecodedExample(Self.text, profile: nil, profiles: profiles)
    #expect(
      example.findings.first?.remedy(.de)
        == "Am nächsten kommt „fast“, aber die Spalte „Ende“ fehlt. Bitte prüfen Sie die"
        + " Überschriften.")
  }

  @Test("what comes with the program is nearer than the profile of another office's files")
  func nearestBuiltIn() throws {
    let other = ProfileReader.read(
      InputFile(
        path: "profiles/amt.yaml",
        bytes: Array(
          """
          profile: amt
          version: 1
          match: {filename: "*.txt", header_all: [Nr., Projekt, Umsetzungsgrad]}
          source: {kind: csv}
          fields: {project: {header: Nr.}, name: {header: Projekt}, status: {header: Status}}

          """.utf8)))
    let example = try DecodedExample(
      "Nr.;Projektnummer;Projekt;Stand der Umsetzung;Umsetzungsgrad in %\n1;kp-043;A;läuft;45\n",
      profile: nil, profiles: [try #require(other.value)] + BuiltInProfiles.all)
    #expect(example.ruleIDs == ["profile-not-found"])
    #expect(
      example.findings.first?.remedy(.de)
        == "Am nächsten kommt „standard“, aber die Spalte „Status“ fehlt. Bitte prüfen Sie die"
        + " Überschriften.")
  }

  @Test("a named profile is used although the file looks different, and that is said")
  func contradicted() throws {
    let profiles = [try profile("eins", match: "{header_all: [Status, Ende]}")]
    let example = try DecodedExample(Self.text, profile: "eins", profiles: profiles)
    #expect(example.ruleIDs == ["profile-contradicted"])
    #expect(example.delivery.reports.count == 1)
  }

  @Test("a named profile of the other format, and one that does not exist")
  func wrongFormat() throws {
    #expect(
      try DecodedExample(Self.text, profile: "status-report-xml").ruleIDs == [
        "profile-wrong-format"
      ])
    #expect(try DecodedExample("<a><b/></a>").ruleIDs == ["profile-wrong-format"])
    let unknown = try DecodedExample(Self.text, profile: "standrad")
    #expect(unknown.ruleIDs == ["profile-unknown"])
    #expect(unknown.findings.first?.remedy(.de).contains("standard") == true)
  }

  @Test("of several data sets the one whose profile fits")
  func dataSets() throws {
    let status = try profile("status", match: "{header_all: [Maßnahme]}")
    let money = try profile("money", match: "{header_all: [Betrag]}")
    let supplier = Supplier(
      id: try #require(SupplierID("musteramt-a")), name: LocalizedText(de: "Musteramt A"),
      dataSets: [DataSet(id: "report", profile: "status"), DataSet(id: "money", profile: "money")])
    let text = "Nr.;Status;Betrag\nkp-043;in Arbeit;5\n"
    let decoded = ReportDecoder.decode(
      SourceFile(
        supplier: supplier, period: DecodedExample.period, file: "a.csv", sha256: "",
        received: nil, bytes: Array(text.utf8)), profiles: [money, status])
    #expect(decoded.value.dataSet == "money")
    #expect(decoded.value.profile == "money@1")
  }

  @Test(
    "exports are recognised by the built-in profiles",
    arguments: [
      ("openproject-projects", "id,Kennung,Name,Projektstatus\n1,kp-043,A,Planmäßig\n"),
      (
        "openproject-work-packages",
        "ID,Thema,Typ,Status,\"% abgeschlossen\",Anfangstermin\n7,A,Aufgabe,In Bearbeitung,45,2024-01-01\n"
      ),
      (
        "redmine-issues",
        "#;Projekt;Tracker;Status;Thema;% erledigt\n7;P;Aufgabe;In Bearbeitung;A;45\n"
      ),
      ("standard", "project_id;status;percent_complete\nkp-043;ongoing;45\n"),
      (
        "status-report-xml",
        XMLDeliveryTests.text("<report project=\"kp-043\"><status>ongoing</status></report>")
      ),
    ])
  func builtIn(_ id: String, _ text: String) throws {
    let example = try DecodedExample(text, profile: nil)
    #expect(example.delivery.profile == "\(id)@1")
    #expect(example.ruleIDs == [])
    #expect(example.delivery.reports.first?.status?.value == .status(.ongoing))
  }
}
