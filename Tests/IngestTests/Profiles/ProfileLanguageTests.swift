import Ingest
import StrategyModel
import Testing

@Suite("What profiles can say")
struct ProfileLanguageTests {
  /// `fields` and whatever else goes below "source"; more profiles as "id: text".
  private func decode(
    _ text: String, _ parts: String, source: String = "{kind: csv}",
    file: String = DecodedExample.file
  ) throws -> DecodedExample {
    let profile = "profile: probe\nversion: 1\nsource: \(source)\n\(parts)\n"
    let profiles = ProfileReader.profiles(
      city: [InputFile(path: "profiles/probe.yaml", bytes: Array(profile.utf8))])
    #expect(profiles.findings.map { $0.message(.en) } == [])
    return try DecodedExample(text, profile: "probe", profiles: profiles.value, file: file)
  }

  private static let base =
    "fields:\n  project: {header: Nr}\n  status: {header: Status}\n"

  @Test(
    "Headings are found whatever their case, spaces, line breaks and spelling of umlauts",
    arguments: [
      "Maßnahmenübersicht", "MASSNAHMENUEBERSICHT", "maßnahmen\u{AD}übersicht",
      "\"Maßnahmen-\nübersicht\"", " Maßnahmen\u{A0}übersicht ", "Maßnahmenu\u{308}bersicht",
    ])
  func headings(_ heading: String) throws {
    let example = try decode(
      "Nr;Status;\(heading)\n1;läuft;Radweg\n",
      Self.base + "  name: {header: Maßnahmenübersicht, required: true}")
    #expect(example.values == ["project=1 name=Radweg status=ongoing"])
  }

  @Test("Another heading is another heading")
  func otherHeading() throws {
    let example = try decode(
      "Nr;Status;Maßnahmenübersichten\n1;läuft;Radweg\n",
      Self.base + "  name: {header: Maßnahmenübersicht}")
    #expect(example.values == ["project=1 status=ongoing"])
    #expect(example.ruleIDs == ["column-unread"])
  }

  @Test("Several columns make one field, also those of one name, and empty ones leave no trace")
  func joined() throws {
    let example = try decode(
      "Nr;Status;Stand;Ausblick;Stand\n1;läuft;Gut.;;Sehr gut.\n2;läuft;;Bald.;\n3;läuft;;;\n",
      Self.base + "  comment: {header: [Stand, Ausblick], join: \" / \"}")
    #expect(example.ruleIDs == [])
    #expect(
      example.delivery.reports.map { $0.comment?.value } == ["Gut. / Sehr gut.", "Bald.", nil])
  }

  @Test("Of a column per quarter the one of the period counts, of a column per year the latest")
  func wide() throws {
    let parts = """
      fields:
        project: {header: Nr}
        status: {columns: {pattern: '^Status (Q\\d/\\d{4})$'}, take: period}
        money_spent: {columns: {pattern: '^Ist (\\d{4})$'}, take: latest}
        money_planned: {columns: {pattern: '^Plan (\\d{4})$'}, take: sum}
      """
    let example = try decode(
      """
      Nr;Status Q1/2024;Status Q2/2024;Status Q3/2024;Ist 2022;Ist 2023;Ist 2025;Plan 2023;Plan 2024
      1;geplant;läuft;fertig;1,00;2,50;9,00;10,00;20,50
      2;geplant;1️⃣;fertig;7,00;;9,00;;3,00
      3;geplant;läuft;fertig;;;;1,00;2️⃣viel
      """, parts)
    #expect(example.found == ["1️⃣ status-missing", "2️⃣ money-unreadable"])
    #expect(
      example.values == [
        "project=1 status=ongoing planned=30.50 spent=2.50",
        "project=2 planned=3.00 spent=7.00 rejected", "project=3 status=ongoing",
      ])
    let spent = try #require(example.delivery.reports.first?.moneySpent)
    #expect(spent.field == "Ist 2023")
    #expect(example.delivery.reports.first?.moneyPlanned?.text == "10,00 + 20,50")
  }

  @Test("A column per indicator, named by its heading, and a column per issue")
  func columnsOfTheirOwn() throws {
    let parts =
      Self.base + """
          indicators:
            columns:
              - {header: [Bäume], name: Neue Bäume, unit: Stück, target: [Bäume Ziel]}
              - {header: Bänke}
          contributions: {columns: [{header: Klima, code: climate}, {header: Teilhabe, code: inclusion}]}
        """
    let example = try decode(
      "Nr;Status;Bäume;Bäume Ziel;Bänke;Klima;Teilhabe\n1;läuft;12;20;;hoch;–\n2;läuft;;;3;1️⃣sehr;x\n",
      parts)
    #expect(example.found == ["1️⃣ value-unmapped"])
    #expect(
      example.values == [
        "project=1 status=ongoing contribution=climate indicator=Neue Bäume 12",
        "project=2 status=ongoing contribution=inclusion indicator=Bänke 3",
      ])
    let trees = try #require(example.delivery.reports.first?.indicators.first?.value)
    #expect(trees.unit == "Stück")
    #expect(trees.target == "20")
    let pattern = try decode(
      "Nr;Status;Zahl Radwege\n1;läuft;4\n",
      Self.base + "  indicators: {columns: {pattern: '^Zahl (.+)$'}}")
    #expect(pattern.values == ["project=1 status=ongoing indicator=Radwege 4"])
  }

  @Test("A status by rules: stated dates, numbers, days; the first rule that holds counts")
  func derived() throws {
    let parts = """
      locale: {decimal: auto, date_null: ["31.12.9999"]}
      fields:
        project: {header: Nr}
        percent_complete: {header: Grad, scale: 0-100}
        actual_end: {header: Ende Ist}
        status:
          derive:
            - {if: 'not("Ende Ist") and Grad = 0 and (Beginn > ''2024-06-30'' or not(Beginn))', value: planned}
            - {if: '"Ende Ist" or Grad >= 100', value: umgesetzt}
            - {if: 'Art = ''PAUSE''', value: paused}
            - {else: ongoing}
      """
    let example = try decode(
      """
      Nr;Art;Grad;Beginn;Ende Ist
      1;;0;01.07.2024;
      2;;100 %;;
      3;;40;;30.06.2024
      4; pause;40;01.01.2020;–
      5;;40;01.01.2020;-
      6;;0,0;01.01.2020;
      """, parts)
    #expect(example.ruleIDs == [])
    #expect(
      example.delivery.reports.map { ReportLine.of($0).split(separator: " ")[1] } == [
        "status=planned", "status=implemented", "status=implemented", "status=paused",
        "status=ongoing", "status=ongoing",
      ])
    // The place of a status by rules is the cell that decided.
    #expect(example.delivery.reports[1].status?.location.line == 3)
    let incomplete = try decode("Nr;Art;Grad;Beginn\n1;;0;\n", parts)
    #expect(incomplete.ruleIDs == ["column-missing"])
  }

  @Test("A value that is the same in all rows, and one for empty cells")
  func constants() throws {
    let example = try decode(
      "Nr;Stand\n1;\n2;ruht\n",
      """
      fields:
        project: {header: Nr}
        status: {header: Stand, default: läuft}
        light: {const: green}
      """)
    #expect(
      example.values == [
        "project=1 status=ongoing light=green", "project=2 status=paused light=green",
      ])
  }

  @Test("Of several reports on a project the latest counts, the others are noted")
  func latest() throws {
    let example = try decode(
      """
      Nr;Status;Stand
      1️⃣1;irgendwie;31.03.2024
      2;läuft;30.06.2024
      1;läuft;30.06.2024
      2️⃣2;geplant;
      3;läuft;3️⃣neulich
      """, Self.base, source: "{kind: csv, latest_by: Stand}")
    #expect(
      example.found == [
        "1️⃣ row-superseded-in-file", "2️⃣ row-superseded-in-file", "3️⃣ date-unreadable",
      ])
    #expect(
      example.values == [
        "project=2 status=ongoing", "project=1 status=ongoing", "project=3 status=ongoing",
      ])
  }

  @Test("Several value maps are one, and the first that has a word counts")
  func maps() throws {
    let example = try decode(
      "Nr;Status\n1;Phase 2\n2;läuft\n3;neu\n",
      """
      value_maps: {eigene: {Phase 2: ongoing, neu: paused}}
      fields:
        project: {header: Nr}
        status: {header: Status, value_map: [eigene, status_de]}
      """)
    #expect(
      example.values == [
        "project=1 status=ongoing", "project=2 status=ongoing", "project=3 status=paused",
      ])
  }

  @Test("Dates as spreadsheets count them, with time zones, and those that mean none")
  func dates() throws {
    func day(_ text: String, _ patterns: String) throws -> String? {
      try decode(
        "Nr;Status;Ende\n1;läuft;\(text)\n",
        "locale: {dates: \(patterns), date_null: [\"01.01.1900\"]}\n" + Self.base
          + "  planned_end: {header: Ende}"
      ).delivery.reports.first?.plannedEnd?.value.description
    }
    #expect(try day("45473", "[excel]") == "2024-06-30")
    #expect(try day("45473,75", "[excel]") == "2024-06-30")
    #expect(try day("44011", "[excel-1904]") == "2024-06-30")
    #expect(try day("45473", "[dd.MM.yyyy]") == nil)
    #expect(try day("2024-06-30T12:00:00+02:00", "[iso8601]") == "2024-06-30")
    #expect(try day("2024-06-30Z", "[yyyy-MM-ddXXX]") == "2024-06-30")
    #expect(try day("2024-06-30", "[yyyy-MM-ddXXX]") == "2024-06-30")
    #expect(try day("01.01.1900", "[dd.MM.yyyy]") == nil)
  }

  @Test("Values of XML: all joined, and by another path")
  func paths() throws {
    let example = try decode(
      """
      <r><p id="1"><s>läuft</s><n>a</n><n> </n><n>b</n></p>
      <p id="2"><s>läuft</s><alt>c</alt></p></r>
      """,
      """
      fields:
        project: {path: "@id"}
        status: {path: s}
        comment: {path: n, else_path: alt, join: ", "}
      """, source: "{kind: xml, record: /r/p}", file: "deliveries/2024-Q2/musteramt-a/a.xml")
    #expect(example.delivery.reports.map { $0.comment?.value } == ["a, b", "c"])
  }
}
