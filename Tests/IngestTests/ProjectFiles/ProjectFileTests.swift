import DelimitedText
import Foundation
import Ingest
import StrategyModel
import TestSupport
import Testing

/// Plans as programs write them, read with the built-in profiles. The files stand in `Fixtures`.
@Suite("Plans of Microsoft Project and GanttProject")
struct ProjectFileTests {
  static let folder = "Tests/IngestTests/ProjectFiles/Fixtures/"

  static func bytes(_ file: String) throws -> [UInt8] {
    Array(try Data(contentsOf: Repository.root.appending(path: folder + file)))
  }

  static func decoded(_ file: String) throws -> DecodedExample {
    try DecodedExample(
      bytes: bytes(file), profile: nil, file: "deliveries/2024-Q2/musteramt-a/\(file)")
  }

  struct Plan: CustomTestStringConvertible, Sendable {
    let file: String
    var asOf: String?
    /// A project a line: its values, and behind a dash who is responsible.
    let projects: [String]
    var findings: [String] = []
    var testDescription: String { file }
  }

  static let plans = [
    // Project 2003: the number in a custom field, a recurring task and phases between the projects.
    Plan(
      file: "tiefbau-2003.xml", asOf: "2024-06-27",
      projects: [
        "project=kp-017 name=Sanierung der Brücke Bärenstraße status=ongoing percent=40.00"
          + " plannedStart=2023-11-06 plannedEnd=2025-06-30 actualStart=2023-11-06"
          + " expectedEnd=2025-10-31 planned=1200000.00 spent=400000.50 light=amber"
          + " comment=Fahrbahn fertig;\nGeländer folgt. reason=Lieferengpass beim Stahl"
          + " – Jörg Öztürk; Anna Groß",
        "project=kp-018 name=Radschnellweg Süd, 2. Abschnitt status=planned percent=0.00"
          + " plannedStart=2024-12-30 plannedEnd=2026-12-18 expectedEnd=2026-12-18",
        "project=kp-019 name=Umbau Nordplatz status=implemented percent=100.00"
          + " plannedStart=2023-11-13 plannedEnd=2024-04-30 actualStart=2023-11-13"
          + " actualEnd=2024-04-30 expectedEnd=2024-04-30 planned=50000.00 spent=50000.00"
          + " evidence=Abnahme vom 30.04.2024 – Jörg Öztürk",
      ]),
    // Project 2007: the number as WBS code, a blank line, a task that is not dated yet.
    Plan(
      file: "stadtgruen-2007.xml", asOf: "2024-06-30",
      projects: [
        "project=KP-031 name=1000 Bäume für Musterstadt status=ongoing percent=55.00"
          + " plannedStart=2023-01-09 plannedEnd=2027-12-31 actualStart=2023-01-09"
          + " expectedEnd=2027-12-31 planned=2500000.00 spent=1333333.33 – Bea Grün",
        "project=KP-032 name=Klimapark am Fluss status=planned percent=0.00"
          + " plannedStart=2025-02-28 plannedEnd=2028-02-29 expectedEnd=2028-02-29 – Ümit Çelik",
        "project=KP-033 name=Dachbegrünung der Schulen status=planned percent=0.00",
      ]),
    // Project 2010: no numbers at all; an inactive task, one planned by hand, an inserted plan. A
    // recurring meeting and a milestone are no projects. Parts of a cent are rounded.
    Plan(
      file: "digital-2010.xml", asOf: "2024-06-30",
      projects: [
        "name=Digitale Baugenehmigung status=ongoing percent=60.00 plannedStart=2023-03-01"
          + " plannedEnd=2024-09-30 actualStart=2023-03-01 expectedEnd=2024-12-31"
          + " planned=75000.00 spent=29908.46 – Lena Weiß",
        "name=Serverraum Altbau status=paused percent=0.00 plannedStart=2024-01-02"
          + " plannedEnd=2024-06-28 expectedEnd=2024-06-28",
        "name=Bürgerportal (Termine offen) status=planned percent=0.00 plannedStart=2024-10-01"
          + " plannedEnd=2025-03-31",
        "name=Breitband Nord status=ongoing percent=10.00 plannedStart=2024-02-29"
          + " plannedEnd=2025-02-28 actualStart=2024-02-29 expectedEnd=2025-02-28 – Lena Weiß",
      ]),
    // Project 2013, in pounds: the amounts are asked back, the rest is read.
    Plan(
      file: "pounds-2013.xml", asOf: "2024-06-30",
      projects: [
        "project=kp-050 name=Partner city: wells status=ongoing percent=25.00"
          + " plannedStart=2024-01-01 plannedEnd=2024-12-31 actualStart=2024-01-01"
          + " expectedEnd=2024-12-31"
      ], findings: ["107 money-currency", "109 money-currency"]),
    // Project 2016 and 2019: byte order mark, the field's name in capitals, a value from a list.
    Plan(
      file: "schulen-2019.xml", asOf: "2024-06-30",
      projects: [
        "project=kp-061 name=Neubau Gesamtschule Höhe status=ongoing percent=99.00"
          + " plannedStart=2024-01-01 plannedEnd=2026-08-31 actualStart=2024-01-01"
          + " expectedEnd=2026-08-31",
        "project=kp-062 name=Mensa „Süd“ & Hof status=implemented percent=100.00"
          + " plannedStart=2024-02-29 plannedEnd=2024-02-29 actualStart=2024-02-29"
          + " actualEnd=2024-02-29 expectedEnd=2024-02-29",
      ]),
    // ProjectLibre: two baselines, of which the first counts, and a time that is none.
    Plan(
      file: "energie-projectlibre.xml", asOf: "2024-06-28",
      projects: [
        "name=Wärmenetz Mitte status=ongoing percent=12.00 plannedStart=2024-01-01"
          + " plannedEnd=2025-09-30 actualStart=2024-01-01 expectedEnd=2025-12-31 – Ömer Kaya"
      ]),
    // A script's work: no namespace, no levels, Windows-1252.
    Plan(
      file: "skript-ohne-namensraum.xml", asOf: "2024-06-30",
      projects: [
        "name=Straßenbäume gießen status=ongoing percent=50.00 plannedStart=2024-04-01"
          + " plannedEnd=2024-09-30 expectedEnd=2024-09-30"
      ]),
    Plan(
      file: "leer-2016.xml", asOf: "2024-06-30", projects: [],
      findings: ["0 file-without-rows"]),

    // GanttProject 2.8: holidays of one year and of every year, over the leap day, Easter and the
    // turn of the year; a milestone; tasks within a task.
    Plan(
      file: "radwege-2.8.gan",
      projects: [
        "project=kp-071 name=Radweg Östliche Wallstraße status=implemented percent=100.00"
          + " plannedStart=2024-02-26 plannedEnd=2024-03-01 light=green"
          + " comment=Über den Schalttag hinweg – Jörg Öztürk",
        "project=kp-072 name=Radweg Südring status=ongoing percent=40.00"
          + " plannedStart=2024-03-28 plannedEnd=2024-04-03 light=red"
          + " reason=Grunderwerb & Kampfmittel – Jörg Öztürk; Anna Groß",
        "project=kp-073 name=Fahrradstraße West status=planned percent=0.00"
          + " plannedStart=2024-12-20 plannedEnd=2025-01-07",
        "project=kp-074 name=Freigabe status=planned percent=0.00 plannedStart=2024-05-01"
          + " plannedEnd=2024-05-01",
        "project=kp-075 name=Beginn am Feiertag status=planned percent=0.00"
          + " plannedStart=2024-05-01 plannedEnd=2024-05-02",
        "project=kp-076 name=Trotz Einheit status=planned percent=0.00 plannedStart=2024-10-02"
          + " plannedEnd=2024-10-03",
        "project=kp-077 name=Am Aktionstag status=planned percent=0.00 plannedStart=2024-06-14"
          + " plannedEnd=2024-06-17",
      ]),
    // GanttProject 3.3: weekends are only shown, holidays hold; costs; no column with numbers.
    Plan(
      file: "gruen-3.3.gan",
      projects: [
        "name=Stadtwald status=planned percent=0.00 plannedStart=2024-12-28"
          + " plannedEnd=2024-12-31 planned=12500.50",
        "name=Spielplatz „Käfer“ status=ongoing percent=50.00 plannedStart=2024-02-28"
          + " plannedEnd=2024-03-01",
        "name=Teich status=implemented percent=100.00 plannedStart=2024-06-03"
          + " plannedEnd=2024-06-04",
      ]),
    // GanttProject 3.2: closed on Mondays only.
    Plan(
      file: "markt-3.2.gan",
      projects: [
        "name=Wochenmarkt status=planned percent=0.00 plannedStart=2024-07-01"
          + " plannedEnd=2024-07-07"
      ]),
    // By some script: a duration that is no number.
    Plan(
      file: "dauer-ohne-zahl.gan",
      projects: ["name=Kein Ende zu finden status=planned percent=0.00 plannedStart=2024-07-01"],
      findings: ["28 date-unreadable"]),
    Plan(file: "leer-3.3.gan", projects: [], findings: ["0 file-without-rows"]),
  ]

  @Test("a plan gives its projects, without any profile of the user's", arguments: plans)
  func projects(_ plan: Plan) throws {
    let example = try Self.decoded(plan.file)
    #expect(
      example.delivery.reports.map { report in
        ReportLine.of(report) + (report.reason.map { " reason=\($0.value)" } ?? "")
          + (report.evidence.map { " evidence=\($0.value)" } ?? "")
          + (report.contact.map { " – \($0.value)" } ?? "")
      } == plan.projects)
    #expect(
      example.findings.map { "\($0.location.line ?? 0) \($0.rule.id)" } == plan.findings)
    #expect(example.delivery.asOf?.value.description == plan.asOf)
  }

  @Test("what is found names the place of the duration, and the sum that leads to no day")
  func noEnd() throws {
    let finding = try #require(Self.decoded("dauer-ohne-zahl.gan").findings.first)
    #expect(finding.field == "duration")
    #expect(finding.value == "2024-07-01 + lang")
  }

  @Test("a task without number and name is told by the name of the field that has the number")
  func namelessTask() throws {
    let plans = [
      ("plan.xml", "<Project><Tasks><Task><UID>1</UID><Name/></Task></Tasks></Project>"),
      (
        "plan.gan",
        "<project view-date='2024-06-30' version='3'><tasks><task id='0' start='2024-07-01'/></tasks></project>"
      ),
    ]
    for (file, text) in plans {
      let example = try DecodedExample(
        text, profile: nil, file: "deliveries/2024-Q2/musteramt-a/\(file)")
      #expect(example.ruleIDs == ["project-missing"])
      #expect(
        example.findings.first?.remedy(.de)
          == "Bitte tragen Sie bei „Kernprojekt“ ein, welches Projekt gemeint ist, so wie es in der "
          + "Liste der Kernprojekte steht.")
    }
  }

  @Test("every file among the fixtures is in the table")
  func complete() throws {
    let folder = Repository.root.appending(path: Self.folder)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".xml") || $0.hasSuffix(".gan")
    }
    #expect(files.sorted() == Self.plans.map(\.file).sorted())
  }

  @Test("people are found however much stands before them")
  func longPlan() throws {
    let notes = String(repeating: "Lorem ipsum ", count: 100_000)
    let tasks = (1...5).map {
      "<Task><UID>\($0)</UID><Name>T\($0)</Name><Notes>\(notes)</Notes></Task>"
    }
    let example = try DecodedExample(
      """
      <Project><Tasks>\(tasks.joined())</Tasks>
      <Resources><Resource><UID>1</UID><Name>Ada</Name></Resource></Resources>
      <Assignments><Assignment><TaskUID>5</TaskUID><ResourceUID>1</ResourceUID></Assignment>
      </Assignments></Project>
      """, profile: nil, file: "deliveries/2024-Q2/musteramt-a/plan.xml")
    #expect(example.delivery.reports.last?.contact?.value == "Ada")
  }

  /// One task that holds all others, with as much in each as GanttProject writes.
  static func programme(taskCount: Int) -> [UInt8] {
    let tasks = (1...taskCount).map { number in
      """
      <task id="\(number)" uid="\(number)" name="Vorhaben \(number)" color="#8cb6ce" meeting="false" \
      start="2024-07-01" duration="5" complete="\(number % 101)" thirdDate="2024-07-01" \
      thirdDate-constraint="0" expand="true"><depend id="\(number + 1)" type="2" difference="0" \
      hardness="Strong"/><customproperty taskproperty-id="tpc0" value="kp-\(number)"/></task>

      """
    }
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <project name="Programm" view-date="2024-06-30" version="3.2.3240">
      <tasks><taskproperties><taskproperty id="tpc0" name="Kernprojekt" type="custom"/></taskproperties>
      <task id="0" uid="0" name="Programm" meeting="false" start="2024-07-01" duration="5" complete="0">
      \(tasks.joined())</task></tasks></project>
      """
    return Array(text.utf8)
  }

  @Test("thirty thousand tasks under one are read, each with what is its own")
  func largeProgramme() throws {
    let count = 30_000
    let example = try DecodedExample(
      bytes: Self.programme(taskCount: count), profile: nil,
      file: "deliveries/2024-Q2/musteramt-a/programm.gan")
    #expect(example.ruleIDs == [])
    #expect(example.delivery.reports.count == count)
    #expect(
      example.values.last
        == "project=kp-30000 name=Vorhaben 30000 status=ongoing percent=3.00"
        + " plannedStart=2024-07-01 plannedEnd=2024-07-05")
  }

  @Test("inspect and check keep to the limit of the profile alike, and say what exceeds it")
  func tooLargeProgramme() throws {
    let profile = """
      profile: eng
      version: 1
      extends: ganttproject
      match: {root: project, attr: {view-date: "*"}, namespace: ""}
      source: {limits: {max_record_bytes: 100000}}

      """
    let city = InputFile(path: "profiles/eng.yaml", bytes: Array(profile.utf8))
    let profiles = ProfileReader.profiles(city: [city])
    #expect(profiles.findings.isEmpty)
    let bytes = Self.programme(taskCount: 300)
    let example = try DecodedExample(bytes: bytes, profile: "eng", profiles: profiles.value)
    let narrow = profiles.value.filter { $0.id == "eng" }
    let inspection = Inspection.of(
      name: "programm.gan", profiles: narrow, ArraySource(bytes), size: bytes.count, threads: 1)
    var table: [UInt8] = []
    let outcome = try CSVExport.write(name: "programm.gan", profiles: narrow) {
      ArraySource(bytes)
    } to: {
      table += $0
    }
    #expect(outcome.rows == 0)
    for findings in [example.findings, inspection.findings, outcome.findings] {
      #expect(findings.map(\.rule.id) == ["xml-limit"])
      #expect(findings.first?.message(.de).contains("mehr als 100000 Bytes") == true)
    }
    let wide = Inspection.of(
      name: "programm.gan", profiles: BuiltInProfiles.all, ArraySource(bytes), size: bytes.count,
      threads: 1)
    #expect(wide.rows == 301)
    #expect(wide.findings.isEmpty)
  }

  @Test(
    "a plan that breaks off anywhere is refused as a whole, at any byte",
    arguments: ["digital-2010.xml", "radwege-2.8.gan"])
  func truncated(_ file: String) throws {
    let bytes = try Self.bytes(file)
    for length in stride(from: 200, to: bytes.count - 12, by: 997) {
      let example = try DecodedExample(
        bytes: Array(bytes[..<length]), profile: nil,
        file: "deliveries/2024-Q2/musteramt-a/\(file)")
      #expect(example.delivery.isRejected, "\(length) bytes")
      #expect(example.findings.map(\.rule.id).contains("xml-malformed"), "\(length) bytes")
    }
  }

  @Test("a plan that is one project is read from its summary, as docs/profiles.md says")
  func summary() throws {
    let text = try Repository.text("docs/profiles.md")
    let block = try #require(
      text.firstMatch(of: #/```yaml\n(profile: plan-ist-projekt\n[\s\S]*?)```/#))
    let city = InputFile(
      path: "profiles/plan-ist-projekt.yaml", bytes: Array(String(block.output.1).utf8))
    let example = try DecodedExample(
      """
      <Project xmlns="http://schemas.microsoft.com/project"><Title>Stand KP-017 (Brücke)</Title>
      <Tasks><Task><UID>0</UID><ID>0</ID><Name>Brücke</Name><OutlineLevel>0</OutlineLevel>
      <Finish>2025-10-31T17:00:00</Finish><PercentComplete>40</PercentComplete></Task>
      <Task><UID>1</UID><ID>1</ID><Name>Planung</Name><OutlineLevel>1</OutlineLevel></Task></Tasks>
      </Project>
      """, profile: nil, profiles: ProfileReader.profiles(city: [city]).value,
      file: "deliveries/2024-Q2/musteramt-a/plan.xml")
    #expect(
      example.values == [
        "project=KP-017 name=Brücke status=ongoing percent=40.00 plannedEnd=2025-10-31"
          + " expectedEnd=2025-10-31"
      ])
  }
}
