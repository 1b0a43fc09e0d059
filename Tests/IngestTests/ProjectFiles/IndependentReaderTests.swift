import Foundation
import Ingest
import StrategyModel
import TestSupport
import Testing

/// The same plans as mpxj reads them (`Fixtures/read_with_mpxj.py`), task by task, also those that
/// are no projects.
@Suite("Plans are read as an independent reader reads them")
struct IndependentReaderTests {
  /// The built-in profiles, but with every task a record, its number as the project's.
  private static let profiles: [Profile] = {
    func file(_ id: String, _ key: String, _ more: String = "") -> InputFile {
      let text = """
        profile: \(id)
        version: 1
        extends: \(id)
        source: {only_if: ['\(key) or not(\(key))']}
        fields:
          project: {path: '\(key)'}
        \(more)
        """
      return InputFile(path: "profiles/\(id).yaml", bytes: Array(text.utf8))
    }
    return ProfileReader.profiles(city: [
      file("msproject", "UID"),
      // mpxj does not tell who is responsible from who takes part.
      file("ganttproject", "@id", "  contact: {lookup: assigned, key_path: '@id'}"),
    ]).value
  }()

  /// What mpxj says otherwise than the program that wrote the file, and why.
  private static let known: [String: String] = [
    // It passes over holidays that come every year.
    "radwege-2.8.gan 0 end": "2025-02-07", "radwege-2.8.gan 3 end": "2025-01-02",
    "radwege-2.8.gan 5 end": "2024-05-01",
    // It takes a day of note (NEUTRAL) for a day off.
    "radwege-2.8.gan 7 end": "2024-06-18",
    // It does not know that weekends may only be shown, nor that a milestone has no duration.
    "gruen-3.3.gan 0 end": "2025-01-02", "gruen-3.3.gan 1 end": "2025-01-02",
    "gruen-3.3.gan 3 end": "2024-06-04",
    // Project's sign for "NA" is a day to it.
    "stadtgruen-2007.xml 5 start": "1984-01-01", "stadtgruen-2007.xml 5 end": "2049-12-31",
    // It does not read what is planned by hand.
    "digital-2010.xml 4 start": "", "digital-2010.xml 4 end": "",
  ]

  /// mpxj reads no plan without namespace, and none in which a duration is no number.
  private static let files = ProjectFileTests.plans.map(\.file).filter {
    !["skript-ohne-namensraum.xml", "dauer-ohne-zahl.gan"].contains($0)
  }

  @Test("name, percent, start, end, cost and people of each task", arguments: files)
  func tasks(_ file: String) throws {
    let example = try DecodedExample(
      bytes: ProjectFileTests.bytes(file), profile: nil, profiles: Self.profiles,
      file: "deliveries/2024-Q2/musteramt-a/\(file)")
    let table = try Repository.text(ProjectFileTests.folder + file + ".mpxj.tsv")
    let lines = table.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    let columns = try #require(lines.first)
    let theirs = lines.dropFirst().map { row in
      Dictionary(zip(columns, row), uniquingKeysWith: { first, _ in first })
    }
    let ours = example.delivery.reports
    #expect(ours.map { $0.projectKey?.value } == theirs.map { $0["uid"] })
    for (task, row) in zip(ours, theirs) {
      let uid = row["uid"] ?? ""
      func expect(_ what: String, _ our: String?, _ their: String?) {
        let excepted = Self.known["\(file) \(uid) \(what)"]
        if let excepted {
          #expect(their == excepted && our != their, "\(file) \(uid) \(what)")
        } else {
          #expect(our ?? "" == their ?? "", "\(file) \(uid) \(what)")
        }
      }
      func filled(_ column: String, _ otherwise: String) -> String? {
        row[column].flatMap { $0.isEmpty ? nil : $0 } ?? row[otherwise]
      }
      expect("name", task.projectName?.value, row["name"])
      expect(
        "percent", FixedPoint.text(hundredths: task.percentComplete?.value.hundredths ?? 0),
        row["percent"])
      expect("start", task.plannedStart?.value.description, filled("baseline_start", "start"))
      expect("end", task.plannedEnd?.value.description, filled("baseline_finish", "finish"))
      expect("actual start", task.actualStart?.value.description, row["actual_start"])
      expect("actual end", task.actualEnd?.value.description, row["actual_finish"])
      let people = (task.contact?.value ?? "").split(separator: "; ").sorted()
      // The one who is named as contact is no resource.
      if !(row["people"] ?? "").isEmpty || task.contact?.field != "Contact" {
        expect("people", people.joined(separator: "; "), row["people"])
      }
      // mpxj does not convert currencies; ours asks them back.
      guard !example.ruleIDs.contains("money-currency"), file.hasSuffix(".xml") else { continue }
      expect(
        "cost", task.moneyPlanned.map { String($0.value.cents) }, filled("baseline_cost", "cost"))
      let spent = task.moneySpent.map { $0.value.cents == 0 ? "" : String($0.value.cents) }
      expect("spent", spent, row["actual_cost"])
    }
  }
}
