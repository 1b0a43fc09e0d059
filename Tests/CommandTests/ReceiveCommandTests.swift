import Foundation
import TestSupport
import Testing

/// `receive` as a clerk uses it who has saved the attachments of some mails.
struct ReceiveCommandTests {
  private static let header = "Projekt-ID;Projekt;Status;Fortschritt;Ende geplant\n"
  private static let building = header + "b-1;;in Umsetzung;60 %;31.12.2025\nb-2;;geplant;;\n"
  private static let works = header + "w-1;;umgesetzt;;\nw-2;;in Umsetzung;;\n"

  /// The small city in July 2024, before anything came for the second quarter.
  private func smallCity() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.copy(Repository.fixtures.appending(path: "small-city"), to: "input")
    try scratch.remove("input/deliveries/2024-Q2")
    return scratch
  }

  private func receive(
    _ scratch: Scratch, _ more: [String] = [], at received: String = "2024-07-05T09:13",
    before: String = ""
  ) throws -> Program.Result {
    try Program.run(
      ["receive", "--received", received] + more, in: scratch.folder, before: before)
  }

  private func list(_ scratch: Scratch) throws -> String {
    try scratch.text("input/deliveries/2024-Q2/received.csv")
  }

  @Test func `a file whose projects have one lead is filed for the open period`() throws {
    let scratch = try smallCity()
    try scratch.write(Self.building, to: "input/inbox/anhang.csv")
    let result = try receive(scratch, ["--way", "mail", "--note", "per Mail; mit Gruß"])
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.lastLine.hasPrefix("1 filed."))
    #expect(!scratch.exists("input/inbox/anhang.csv"))
    #expect(
      try scratch.text("input/deliveries/2024-Q2/bauamt/anhang.csv") == Self.building)
    #expect(
      try list(scratch)
        == "supplier;file;received;way;note\n"
        + "bauamt;anhang.csv;2024-07-05T09:13;mail;\"per Mail; mit Gruß\"\n")
  }

  @Test func `what was received is what the next run counts`() throws {
    let scratch = try smallCity()
    try scratch.write(Self.building, to: "input/inbox/eins.csv")
    try scratch.write(Self.works, to: "input/inbox/zwei.csv")
    #expect(try receive(scratch).code == 0)
    _ = try Program.run(
      ["run", "--period", "2024-Q2", "--today", "2024-09-01"], in: scratch.folder)
    let table = PlainTable(try scratch.text("output/internal/2024-Q2/deliveries.csv"))
    #expect(table.rows(where: ["state": "on-time"]).count == 2, "\(table.rows)")
  }

  @Test(arguments: [
    ("input/inbox/Stadtwerke_Kleinstadt_GmbH.csv", "werke"), ("input/inbox/bauamt/x.csv", "bauamt"),
    ("input/inbox/Bauamt – Sachstand.csv", "bauamt"),
  ])
  func `the name of file or folder tells whose it is`(file: String, supplier: String) throws {
    let scratch = try smallCity()
    try scratch.write("Fehlanzeige\n", to: file)
    let result = try receive(scratch)
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.errors.contains("(\(supplier), 2024-Q2, received 2024-07-05 09:13)"))
  }

  @Test func `the text above the table tells whose it is and of which day`() throws {
    let scratch = try smallCity()
    try scratch.write(
      "Stadtwerke Kleinstadt GmbH;;;;\nStand: 31.03.2024;;;;\n" + Self.works, to: "x.csv")
    let result = try receive(scratch, ["x.csv"])
    #expect(result.code == 0, "\(result.errors)")
    #expect(scratch.exists("input/deliveries/2024-Q1/werke/x.csv"))
  }

  @Test func `the head of an XML file tells both`() throws {
    let scratch = try smallCity()
    try scratch.write(
      """
      <statusReport xmlns="urn:strategy-report:status:1" version="1"><head>
      <supplier>werke</supplier><period>2024-Q1</period><asOf>2024-03-31</asOf></head>
      <report project="w-1"><status>ongoing</status></report></statusReport>
      """, to: "x.xml")
    #expect(try receive(scratch, ["x.xml"]).code == 0)
    #expect(scratch.exists("input/deliveries/2024-Q1/werke/x.xml"))
  }

  @Test(arguments: ["2024-Q1", "Q1_2024", "1. Quartal 2024", "Q1-2024", "2024 Quartal 1"])
  func `the file's name tells the period`(name: String) throws {
    let scratch = try smallCity()
    try scratch.write(Self.building, to: "input/inbox/Bericht \(name).csv")
    let result = try receive(scratch)
    #expect(result.errors.contains("(bauamt, 2024-Q1,"), "\(result.errors)")
  }

  @Test func `nothing is guessed, and the message says what to type`() throws {
    let scratch = try smallCity()
    let cases = [
      // Nothing says whose it is.
      ("a.csv", "Fehlanzeige\n", "delivery-supplier-unclear", "--supplier <supplier>"),
      // The name says one thing, the projects another.
      ("Stadtwerke Kleinstadt GmbH.csv", Self.building, "delivery-supplier-unclear", "bauamt"),
      // Half of the projects each.
      (
        "c.csv", Self.header + "b-1;;geplant;;\nw-1;;geplant;;\n", "delivery-supplier-unclear",
        "--supplier"
      ),
      // The name says one period, the content another.
      (
        "d Q2 2024.csv", "Stand: 31.03.2024;;;;\n" + Self.building, "delivery-period-unclear",
        "--supplier bauamt --period <period>"
      ),
    ]
    for (name, text, _, _) in cases { try scratch.write(text, to: "input/inbox/\(name)") }
    let result = try receive(scratch)
    #expect(result.code == 65)
    for (name, text, rule, typed) in cases {
      let line = result.errors.split(separator: "\n").first { $0.contains("inbox/\(name):") } ?? ""
      #expect(line.contains("[\(rule)]") && line.contains(typed), "\(name): \(line)")
      #expect(try scratch.text("input/inbox/\(name)") == text)
    }
    #expect(!scratch.exists("input/deliveries/2024-Q2"))
    #expect(result.lastLine.contains("0 filed, 4 not"))
  }

  @Test(arguments: ["30.06.2042", "30.06.2012"])
  func `a day that can only be a slip of the pen makes no period`(day: String) throws {
    let scratch = try smallCity()
    try scratch.write("Stand: \(day);;;;\n" + Self.building, to: "input/inbox/a.csv")
    let result = try receive(scratch)
    #expect(result.code == 65)
    #expect(result.errors.contains("[delivery-period-unclear]"), "\(result.errors)")
  }

  @Test func `a period of another cadence gets no folder`() throws {
    let scratch = try smallCity()
    try scratch.write(
      """
      <statusReport xmlns="urn:strategy-report:status:1" version="1"><head>
      <supplier>werke</supplier><period>2024-H1</period><asOf>2024-06-30</asOf></head>
      <report project="w-1"><status>ongoing</status></report></statusReport>
      """, to: "x.xml")
    let result = try receive(scratch, ["x.xml"])
    #expect(result.code == 65)
    #expect(result.errors.contains("2024-Q1 or 2024-Q2"), "\(result.errors)")
    #expect(try receive(scratch, ["x.xml", "--period", "2024-H1"]).code == 64)
    #expect(!scratch.exists("input/deliveries/2024-H1"))
  }

  @Test func `what is typed then is enough`() throws {
    let scratch = try smallCity()
    try scratch.write("Fehlanzeige\n", to: "input/inbox/a.csv")
    #expect(try receive(scratch, at: "2024-06-01").code == 65)
    let result = try receive(
      scratch, ["input/inbox/a.csv", "--supplier", "werke", "--period", "2024-Q2"],
      at: "2024-06-01")
    #expect(result.code == 0, "\(result.errors)")
    #expect(scratch.exists("input/deliveries/2024-Q2/werke/a.csv"))
  }

  @Test func `outside every delivery window the period must be named`() throws {
    let scratch = try smallCity()
    try scratch.write(Self.building, to: "input/inbox/a.csv")
    let result = try receive(scratch, at: "2024-08-20")
    #expect(result.code == 65)
    #expect(result.errors.contains("[delivery-period-unclear]"))
  }

  @Test func `another file of the same name gets a number`() throws {
    let scratch = try smallCity()
    for text in [Self.building, Self.building + "\n", Self.building + "\n\n"] {
      try scratch.write(text, to: "input/inbox/bericht.csv")
      #expect(try receive(scratch).code == 0)
    }
    #expect(try scratch.text("input/deliveries/2024-Q2/bauamt/bericht.csv") == Self.building)
    #expect(scratch.exists("input/deliveries/2024-Q2/bauamt/bericht (2).csv"))
    #expect(scratch.exists("input/deliveries/2024-Q2/bauamt/bericht (3).csv"))
    #expect(
      try PlainTable(list(scratch)).rows.compactMap { $0["file"] }
        == ["bericht.csv", "bericht (2).csv", "bericht (3).csv"])
  }

  @Test func `the same bytes again stay where they are and are said to be there`() throws {
    let scratch = try smallCity()
    try scratch.write(Self.building, to: "input/inbox/bericht.csv")
    #expect(try receive(scratch).code == 0)
    let before = try list(scratch)
    try scratch.write(Self.building, to: "input/inbox/nochmal.csv")
    let result = try receive(scratch)
    #expect(result.code == 0)
    #expect(result.errors.contains("already as deliveries/2024-Q2/bauamt/bericht.csv"))
    #expect(scratch.exists("input/inbox/nochmal.csv"))
    #expect(try list(scratch) == before)
  }

  @Test func `a dry run changes nothing`() throws {
    let scratch = try smallCity()
    try scratch.write(Self.building, to: "input/inbox/bericht.csv")
    let before = try FolderContents(scratch.folder)
    let result = try receive(scratch, ["--dry-run"])
    #expect(result.code == 0)
    #expect(result.errors.contains("would be filed as deliveries/2024-Q2/bauamt/bericht.csv"))
    #expect(try FolderContents(scratch.folder) == before)
  }

  @Test func `a list saved by German Excel stays one`() throws {
    let scratch = try smallCity()
    let old =
      "\u{FEFF}supplier;file;received;way;note\r\nwerke;werke.csv;03.07.2024 10:00;;Gruß"
    try scratch.write(Self.works, to: "input/deliveries/2024-Q2/werke/werke.csv")
    try scratch.write(old, to: "input/deliveries/2024-Q2/received.csv")
    try scratch.write(Self.building, to: "input/inbox/Maßnahmen.csv")
    #expect(try receive(scratch).code == 0)
    #expect(try list(scratch) == old + "\r\nbauamt;Maßnahmen.csv;05.07.2024 09:13;;\r\n")
  }

  @Test func `a list in Windows-1252 becomes UTF-8 only for what it cannot say`() throws {
    let scratch = try smallCity()
    var old = Data("supplier;file;received;way;note\nwerke;werke.csv;2024-07-03;;Gru".utf8)
    old += [0xDF, 0x0A]
    try scratch.write(Self.works, to: "input/deliveries/2024-Q2/werke/werke.csv")
    try scratch.write(old, to: "input/deliveries/2024-Q2/received.csv")
    func bytes() throws -> Data {
      try Data(contentsOf: scratch.path("input/deliveries/2024-Q2/received.csv"))
    }
    try scratch.write(Self.building, to: "input/inbox/für.csv")
    #expect(try receive(scratch).code == 0)
    #expect(try bytes().starts(with: old) && bytes().contains(0xFC))
    try scratch.write(Self.building + "\n", to: "input/inbox/→.csv")
    #expect(try receive(scratch).code == 0)
    #expect(
      try bytes().starts(with: [0xEF, 0xBB, 0xBF]) && list(scratch).contains("Gruß")
        && list(scratch).contains("bauamt;für.csv") && list(scratch).contains("bauamt;→.csv"))
  }

  @Test func `a line that was there before the file holds`() throws {
    let scratch = try smallCity()
    let old = "supplier;file;received;way;note\nbauamt;bericht.csv;2024-07-02;Post;\n"
    try scratch.write(old, to: "input/deliveries/2024-Q2/received.csv")
    try scratch.write(Self.building, to: "input/inbox/bericht.csv")
    let result = try receive(scratch)
    #expect(result.errors.contains("received 2024-07-02"), "\(result.errors)")
    #expect(try list(scratch) == old)
  }

  @Test(arguments: [
    ".versteckt.csv", "zwei\nzeilen.csv", "=summe.csv", "a\\b.csv", " leer.csv",
    "um\u{202E}kehr.csv",
  ])
  func `a name that would do harm is refused`(name: String) throws {
    let scratch = try smallCity()
    try scratch.write(Self.building, to: "post/\(name)")
    let result = try receive(scratch, ["post/\(name)", "--supplier", "bauamt"])
    #expect(result.code == 65)
    #expect(result.errors.contains("[delivery-name-unusable]"), "\(result.errors)")
    #expect(scratch.exists("post/\(name)"))
    #expect(!scratch.exists("input/deliveries/2024-Q2"))
  }

  @Test func `links, folders and the office's own files stay where they are`() throws {
    let scratch = try smallCity()
    try scratch.write(Self.building, to: "geheim.csv")
    try FileManager.default.createSymbolicLink(
      at: scratch.path("verweis.csv"), withDestinationURL: scratch.path("geheim.csv"))
    let supplier = ["--supplier", "bauamt"]
    for file in ["verweis.csv", "input/inbox/..", "input/projects.csv"] {
      try scratch.write("", to: "input/inbox/.keep")
      let result = try receive(scratch, [file] + supplier)
      #expect(result.code == 65, "\(file)")
    }
    #expect(scratch.exists("geheim.csv") && scratch.exists("input/projects.csv"))
    let filed = "input/deliveries/2024-Q1/bauamt/bericht.csv"
    #expect(try receive(scratch, [filed] + supplier).code == 0)
    #expect(scratch.exists(filed))
  }

  @Test func `a supplier's folder that is a link is not filled`() throws {
    let scratch = try smallCity()
    try scratch.write("", to: "input/deliveries/2024-Q2/.keep")
    try scratch.write("", to: "anderswo/.keep")
    try FileManager.default.createSymbolicLink(
      at: scratch.path("input/deliveries/2024-Q2/bauamt"),
      withDestinationURL: scratch.path("anderswo"))
    try scratch.write(Self.building, to: "input/inbox/bericht.csv")
    #expect(try receive(scratch).code == 65)
    #expect(scratch.exists("input/inbox/bericht.csv") && !scratch.exists("anderswo/bericht.csv"))
  }

  @Test func `a file that cannot be read is kept all the same`() throws {
    let scratch = try smallCity()
    try scratch.write("%PDF-1.7 …", to: "input/inbox/Bauamt.pdf")
    let result = try receive(scratch)
    #expect(result.code == 0)
    #expect(result.errors.contains("It cannot be read"))
    #expect(scratch.exists("input/deliveries/2024-Q2/bauamt/Bauamt.pdf"))
  }

  @Test func `an empty inbox is no mistake`() throws {
    let result = try receive(smallCity())
    #expect(result.code == 0)
    #expect(result.lastLine.contains("is empty"))
  }

  @Test func `German is spoken where asked for`() throws {
    let scratch = try smallCity()
    try scratch.write("Fehlanzeige\n", to: "input/inbox/a.csv")
    let result = try receive(scratch, ["--language", "de"])
    #expect(
      result.errors.contains("Bitte geben Sie an, von wem sie kommt: strategy-report receive "))
    #expect(result.lastLine.hasPrefix("0 abgelegt, 1 nicht"))
  }

  @Test func `JSON says the same of each file`() throws {
    let scratch = try smallCity()
    try scratch.write(Self.building, to: "input/inbox/a.csv")
    try scratch.write("Fehlanzeige\n", to: "input/inbox/b.csv")
    let result = try receive(scratch, ["--format", "json"])
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let files = try #require(object["files"] as? [[String: Any]])
    #expect(files.map { $0["outcome"] as? String } == ["filed", "not-filed"])
    #expect(files[0]["target"] as? String == "deliveries/2024-Q2/bauamt/a.csv")
    #expect(files[0]["received"] as? String == "2024-07-05T09:13:00")
    #expect(files.allSatisfy { $0.keys.contains("finding") && $0.keys.contains("dataSet") })
    #expect(object["exitCode"] as? Int == 65)
  }

  @Test func `wrong usage, missing files and wrong office files have their codes`() throws {
    let scratch = try smallCity()
    try scratch.write(Self.building, to: "a.csv")
    #expect(try receive(scratch, ["nichts.csv"]).code == 66)
    let unknown = try receive(scratch, ["a.csv", "--supplier", "bauant"])
    #expect(unknown.code == 64 && unknown.errors.contains("bauamt"))
    #expect(try receive(scratch, ["a.csv"], at: "gestern").code == 64)
    #expect(try receive(scratch, ["a.csv", "--note", "zwei\nZeilen"]).code == 64)
    try scratch.replace("owes_from", with: "owes_form", in: "input/suppliers.yaml")
    let wrong = try receive(scratch, ["a.csv"])
    #expect(wrong.code == 78 && wrong.errors.contains("suppliers.yaml:"))
    #expect(scratch.exists("a.csv"))
  }

  @Test func `nobody receives while another run is at work`() throws {
    let scratch = try smallCity()
    try scratch.write(Self.building, to: "input/inbox/a.csv")
    let result = try receive(
      scratch, before: "mkdir output; exec 9>output/.lock; flock -n 9 || exit 99")
    #expect(result.code == 75, "\(result.errors)")
    #expect(scratch.exists("input/inbox/a.csv"))
  }
}
