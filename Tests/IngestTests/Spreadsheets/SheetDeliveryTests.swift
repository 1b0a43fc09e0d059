import DelimitedText
import Ingest
import StrategyModel
import TestSupport
import Testing

@Suite("A workbook is read like the same table as CSV")
struct SheetDeliveryTests {
  static let header = [
    "Projekt-ID", "Status", "Fortschritt (%)", "Ende geplant", "Budget (T€)",
    "Dauerhaft fortgeführt",
    "Bemerkung",
  ]

  /// Styles 0–4: general, percent, day, month, thousands.
  static func file(_ rows: String, name: String = "Meldung") -> ExcelFile {
    var file = ExcelFile(
      .init(
        name,
        ExcelFile.inline([["Musteramt A – Liste"], ["Stand: 30.06.2024"], [], header])
          + rows))
    file.formats = ["General", "0%", "dd/mm/yyyy", "mmm yy", "#,##0,"]
    return file
  }

  static let rows = """
    <row r="5"><c r="A5" t="inlineStr"><is><t>kp-043</t></is></c>\
    <c r="B5" t="inlineStr"><is><t>in Arbeit</t></is></c><c r="C5" s="1"><v>0.45</v></c>\
    <c r="D5" s="2"><v>45838</v></c><c r="E5" s="4"><v>1234500</v></c><c r="F5" t="b"><v>0</v></c>\
    <c r="G5" t="inlineStr"><is><t>zwei&#10;Zeilen</t></is></c></row>
    <row r="6"/>
    <row r="8"><c r="A8" t="inlineStr"><is><t>kp-044</t></is></c>\
    <c r="B8" t="inlineStr"><is><t>umgesetzt</t></is></c><c r="C8" s="1"><v>1</v></c>\
    <c r="D8" s="3"><v>45444</v></c><c r="E8"><v>99.5</v></c><c r="F8" t="b"><v>1</v></c></row>
    <row r="9"><c r="A9" t="inlineStr"><is><t>Summe</t></is></c><c r="E9"><v>1</v></c></row>
    """

  @Test("percent, days, months, scaled amounts and truth values have their meaning")
  func values() throws {
    let example = try DecodedExample(bytes: Self.file(Self.rows).bytes, file: "a/stand.xlsx")
    #expect(example.findings == [])
    #expect(
      example.values == [
        "project=kp-043 status=ongoing continued=false percent=45.00 plannedEnd=2025-06-30"
          + " planned=1234500.00 comment=zwei\nZeilen",
        "project=kp-044 status=implemented continued=true percent=100.00 plannedEnd=2024-06"
          + " planned=99500.00",
      ])
    #expect(example.delivery.asOf?.value == PartialDate(iso: "2024-06-30"))
    #expect(example.delivery.asOf?.location.description == "a/stand.xlsx:Meldung!A2")
    #expect(example.delivery.reports.map(\.location.description).last == "a/stand.xlsx:Meldung!A8")
  }

  @Test("findings name the cell as the program shows it")
  func places() throws {
    let wrong = Self.rows.replacing("umgesetzt", with: "vielleicht")
      .replacing("<v>0.45</v>", with: "<v>4.5</v>")
      .replacing("<c r=\"E8\"><v>99.5</v></c>", with: "<c r=\"E8\" t=\"e\"><v>#N/A</v></c>")
    let example = try DecodedExample(bytes: Self.file(wrong).bytes, file: "stand.xlsx")
    #expect(
      example.findings.map { "\($0.location.description) \($0.rule.id) \($0.value ?? "–")" } == [
        "stand.xlsx:Meldung!C5 percent-out-of-range 450 %",
        "stand.xlsx:Meldung!B8 status-unmapped vielleicht",
        "stand.xlsx:Meldung!E8 spreadsheet-error #NV",
      ])
  }

  @Test("a 0 shown as a dash is 0; a dash that was typed, and a 0 that is hidden, are nothing")
  func zeros() throws {
    let rows = """
      <row r="5"><c r="A5" t="str"><v>kp-043</v></c><c r="B5" t="str"><v>in Arbeit</v></c>\
      <c r="C5" s="1"><v>0</v></c><c r="E5" s="0"><v>0</v></c></row>
      <row r="6"><c r="A6" t="str"><v>kp-044</v></c><c r="B6" t="str"><v>in Arbeit</v></c>\
      <c r="C6" t="str"><v>-</v></c><c r="E6" t="str" s="0"><v>-</v></c></row>
      <row r="7"><c r="A7" t="str"><v>kp-045</v></c><c r="B7" t="str"><v>in Arbeit</v></c>\
      <c r="C7" s="2"><v>0</v></c><c r="E7" s="3"><v>5</v></c></row>
      """
    var file = Self.file(rows)
    file.formats = [
      "_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_-", "0%;-0%;\"–\"", "0%;-0%;;@", ";;;",
    ]
    let example = try DecodedExample(bytes: file.bytes, file: "stand.xlsx")
    #expect(example.findings == [])
    #expect(
      example.values == [
        "project=kp-043 status=ongoing percent=0.00 planned=0.00", "project=kp-044 status=ongoing",
        "project=kp-045 status=ongoing",
      ])
  }

  @Test("the sheet with the headings is read, wherever its tab stands")
  func sheets() throws {
    var file = Self.file(Self.rows, name: "Stand Q2")
    file.sheets.insert(
      .init("Hinweise", ExcelFile.inline([["Bitte ausfüllen"], ["Status", "x"]])), at: 0)
    file.sheets.append(.init("Alt", file.sheets[1].rows, state: "hidden"))
    let example = try DecodedExample(bytes: file.bytes, file: "stand.xlsx")
    #expect(example.findings == [])
    #expect(example.delivery.reports.first?.location.description == "stand.xlsx:Stand Q2!A5")
  }

  @Test("two sheets with the same headings: the first counts, and the other is named")
  func alike() throws {
    var file = Self.file(Self.rows)
    file.sheets.append(.init("Kopie", file.sheets[0].rows))
    let example = try DecodedExample(bytes: file.bytes, file: "stand.xlsx")
    #expect(example.ruleIDs == ["sheets-alike"])
    #expect(example.findings.first?.message(.de).contains("Kopie") == true)
    #expect(example.delivery.reports.count == 2)
  }

  @Test(
    "a sheet per department: the projects that are lost are named, as an error, also by inspect")
  func lostProjects() throws {
    let head = [Self.header]
    let file = ExcelFile(
      .init("FB 1", ExcelFile.inline(head + [["kp-043", "in Arbeit"]])),
      .init(
        "FB 2", ExcelFile.inline(head + [["KP-043", "umgesetzt"], ["kp-044", "in Arbeit"]])),
      .init("FB 3", ExcelFile.inline(head)))
    let example = try DecodedExample(bytes: file.bytes, file: "stand.xlsx")
    #expect(example.ruleIDs == ["sheets-unread"])
    let finding = try #require(example.findings.first)
    #expect(finding.rule.severity == .error)
    #expect(finding.location.description == "stand.xlsx:FB 1!A1")
    #expect(
      finding.message(.de) == "Gelesen wird nur das Blatt „FB 1“; Projekte, die nur auf anderen"
        + " Blättern mit denselben Überschriften stehen, fehlen damit: „FB 2“ (1: kp-044).")
    #expect(finding.remedy(.de).contains("untereinander auf ein Blatt"))
    #expect(example.delivery.reports.count == 1)
    let inspection = Inspection.of(
      name: "stand.xlsx", profiles: BuiltInProfiles.all, ArraySource(file.bytes),
      size: file.bytes.count, threads: 1)
    #expect(inspection.findings.map { $0.message(.de) } == [finding.message(.de)])
    #expect(!inspection.isUnreadable)
  }

  @Test("what names no project, or one that is read by its name, is not lost")
  func nothingLost() throws {
    let head = ["Projekt-ID", "Projektname", "Status"]
    let read = ExcelFile.inline([head, ["kp-043", "Mission Solar", "in Arbeit"]])
    let formulas = """
      <row r="3"><c r="A3"><f>\'FB 1\'!A2</f></c><c r="B3"><f>\'FB 1\'!B2</f></c></row>
      <row r="4"><c r="A4"><f>\'FB 1\'!A2</f></c><c r="C4" t="inlineStr"><is><t>offen</t></is></c></row>
      """
    let further = ExcelFile.inline([
      head, ["KP 43", "mission solar", "umgesetzt"], ["–", "k. A.", "offen"],
    ])
    let file = ExcelFile(.init("FB 1", read), .init("FB 2", further), .init("FB 3", formulas))
    #expect(
      try DecodedExample(bytes: file.bytes, file: "stand.xlsx").ruleIDs == ["sheets-alike"])
    let lost = ExcelFile(
      .init("FB 1", read),
      .init("FB 2", ExcelFile.inline([head, ["kp-044", "Mission Grün", "offen"]]) + formulas))
    let example = try DecodedExample(bytes: lost.bytes, file: "stand.xlsx")
    #expect(example.findings.first?.message(.de).contains("„FB 2“ (1: kp-044)") == true)
  }

  @Test("a further sheet with the same headings and no rows loses nothing")
  func emptySheet() throws {
    var file = Self.file(Self.rows)
    file.sheets.append(.init("Vorlage", ExcelFile.inline([Self.header])))
    #expect(try DecodedExample(bytes: file.bytes, file: "stand.xlsx").ruleIDs == [])
  }

  @Test("a workbook of hidden sheets alone is read all the same")
  func onlyHidden() throws {
    let rows = Self.file(Self.rows).sheets[0].rows
    var file = Self.file("")
    file.sheets = [.init("Daten", rows, state: "hidden")]
    #expect(try DecodedExample(bytes: file.bytes).delivery.reports.count == 2)
  }

  @Test("hidden rows count, and a note says so")
  func hiddenRows() throws {
    let rows = Self.rows.replacing("<row r=\"8\">", with: "<row r=\"8\" hidden=\"1\">")
    let example = try DecodedExample(bytes: Self.file(rows).bytes, file: "stand.xlsx")
    #expect(example.ruleIDs == ["rows-hidden"])
    #expect(example.findings.first?.location.description == "stand.xlsx:Meldung!A8")
    #expect(example.delivery.reports.count == 2)
  }

  @Test("notes beside the table do not matter")
  func beside() throws {
    let rows = Self.rows.replacing(
      "<row r=\"6\"/>",
      with: "<row r=\"6\"><c r=\"AA6\" t=\"inlineStr\"><is><t>Notiz</t></is></c></row>")
    let example = try DecodedExample(bytes: Self.file(rows).bytes)
    #expect(example.findings == [])
    #expect(example.delivery.reports.count == 2)
  }

  @Test("without any profile the headings of the form are enough")
  func withoutProfile() throws {
    let example = try DecodedExample(bytes: Self.file(Self.rows).bytes, profile: nil)
    #expect(example.findings == [])
    #expect(example.delivery.profile == "standard@1")
  }

  @Test("nothing new may be said in a workbook")
  func nothingNew() throws {
    let example = try DecodedExample(
      bytes: ExcelFile(rows: [["Musteramt A"], ["Fehlanzeige"]]).bytes, profile: nil)
    #expect(example.findings == [])
    #expect(example.delivery.nothingNew)
  }

  @Test("a workbook without the headings says what it has instead")
  func unknown() throws {
    let rows = [["Nr", "Stand"], ["1", "offen"], ["2", "zu"]]
    let example = try DecodedExample(bytes: ExcelFile(rows: rows).bytes, profile: nil)
    #expect(example.ruleIDs == ["profile-not-found"])
    #expect(example.findings.first?.message(.de).contains("Nr; Stand") == true)
  }

  static let english = """
    profile: english
    version: 1
    source: {kind: xlsx, sheet: Report, header: {max_skip: 3}}
    locale: {decimal: ".", grouping: ",", dates: [MM/dd/yyyy, yyyy]}
    fields:
      project: {header: Id, required: true}
      status: {header: State, required: true, value_map: status_en}
      planned_end: {header: End}
      money_planned: {header: Budget}

    """

  private static func report(_ sheet: String) -> ExcelFile {
    var file = ExcelFile(
      .init("Notes", ExcelFile.inline([["Id", "State", "End", "Budget"], ["x", "y"]])),
      .init(
        sheet,
        ExcelFile.inline([["Id", "State", "End", "Budget"]]) + """
          <row r="2"><c t="inlineStr"><is><t>kp-001</t></is></c>\
          <c t="inlineStr"><is><t>ongoing</t></is></c><c s="1"><v>45473</v></c><c><v>1234.5</v></c></row>
          """))
    file.formats = ["General", "d. mmm yyyy"]
    return file
  }

  @Test("numbers and days are read by any profile's signs and patterns; a sheet may be named")
  func english() throws {
    let profile = try #require(
      ProfileReader.read(
        InputFile(path: "profiles/english.yaml", bytes: Array(Self.english.utf8))
      ).value)
    let example = try DecodedExample(
      bytes: Self.report(" report ").bytes, profile: "english", profiles: [profile])
    #expect(example.findings == [])
    #expect(
      example.values == ["project=kp-001 status=ongoing plannedEnd=2024-06-30 planned=1234.50"])
    let missing = try DecodedExample(
      bytes: Self.report("Sheet2").bytes, profile: "english", profiles: [profile])
    #expect(missing.ruleIDs == ["sheet-missing"])
    #expect(missing.findings.first?.message(.de).contains("„Notes“, „Sheet2“") == true)
  }
}

@Suite("Days are written as the profile reads them")
struct SheetDayTests {
  private func end(_ patterns: String, _ serial: Int) throws -> String? {
    let text = SheetDeliveryTests.english
      .replacing("[MM/dd/yyyy, yyyy]", with: patterns)
    let profile = try #require(
      ProfileReader.read(
        InputFile(path: "profiles/english.yaml", bytes: Array(text.utf8))
      ).value)
    var file = ExcelFile(
      .init(
        "Report",
        ExcelFile.inline([["Id", "State", "End"]])
          + "<row><c t=\"inlineStr\"><is><t>kp-1</t></is></c><c t=\"inlineStr\"><is><t>ongoing</t></is>"
          + "</c><c s=\"1\"><v>\(serial)</v></c></row>"))
    file.formats = ["General", "yyyy-mm-dd"]
    let example = try DecodedExample(bytes: file.bytes, profile: "english", profiles: [profile])
    return example.delivery.reports.first?.plannedEnd?.value.description
  }

  @Test("a quarter is written as the profile reads quarters")
  func quarters() throws {
    let file = """
      <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
      xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
      xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0">\
      <office:automatic-styles><number:date-style style:name="N1"><number:quarter/><number:text>. \
      Quartal </number:text><number:year number:style="long"/></number:date-style><style:style \
      style:name="c1" style:family="table-cell" style:data-style-name="N1"/>\
      </office:automatic-styles><office:body><office:spreadsheet><table:table table:name="A">\
      <table:table-row>CELLS</table:table-row><table:table-row>\
      <table:table-cell><text:p>kp-043</text:p></table:table-cell>\
      <table:table-cell><text:p>in Arbeit</text:p></table:table-cell>\
      <table:table-cell table:style-name="c1" office:value-type="date" \
      office:date-value="2025-05-17"/></table:table-row></table:table></office:spreadsheet>\
      </office:body></office:document>
      """
    let heads = ["Projekt-ID", "Status", "Ende geplant"].map {
      "<table:table-cell><text:p>\($0)</text:p></table:table-cell>"
    }
    let bytes = Array(file.replacing("CELLS", with: heads.joined()).utf8)
    let example = try DecodedExample(bytes: bytes, file: "stand.fods")
    #expect(example.findings == [])
    #expect(example.values == ["project=kp-043 status=ongoing plannedEnd=2025-Q2"])
  }

  @Test("a year of two digits only where there is no other, and never where it says another year")
  func shortYears() throws {
    #expect(try end("[d.M.yy, dd.MM.yyyy]", 45_473) == "2024-06-30")
    #expect(try end("[d.M.yy]", 45_473) == "2024-06-30")
    #expect(try end("[d.M.yy]", 10_000) == nil)
    #expect(try end("[d.M.yy, yyyy-MM-dd]", 10_000) == "1927-05-18")
    #expect(try end("[\"d. MMMM yyyy\", yyyy-MM-dd]", 45_473) == "2024-06-30")
  }
}
