import DelimitedText
import Ingest
import StrategyModel
import Testing

@Suite("Every rule for deliveries has a file that breaks it")
struct RuleExamplesTests {
  /// A profile that lets more go wrong than the built-in ones.
  static let profile = """
    profile: probe
    version: 1
    source: {kind: csv, delimiter: ";", encoding: windows-1252, ragged: reject, header: {max_skip: 3}}
    context:
      as_of: {from: preamble, regex: 'Stand:\\s*(.+)', date: dd.MM.yyyy, required: true}
      period: {from: preamble, regex: 'Zeitraum: (.+)'}
      supplier: {from: preamble, regex: 'Von: (.+)'}
    locale: {decimal: auto}
    fields:
      project: {header: Nr}
      name: {header: Name, required: true}
      status: {header: Status, value_map: status_de}
      percent_complete: {header: Fortschritt}
      planned_end: {header: Fertigstellung}
      money_planned: {header: [Kosten, Kosten T€], units: {header_regex: {"T€": 1000}}}
      light: {header: Ampel}
      continued: {header: Dauerhaft}
      comment: {header: Anmerkung, max: 5}
      integrated_into: {header: Ziel}
      contributions: {header: Themen, split: ",", value_map: {Klima: climate}}
      indicators: {parts: {name: Kennzahl, actual: Ist}}
      lead: {header: Amt}
    checks:
      - {if: '"Ampel" = ''rot'' and not("Bemerkung")', message: {de: Bei Rot fehlt die Bemerkung}}

    """

  private static let head = "Stand: 30.06.2024\nNr;Name;Status"

  private static func row(_ column: String, _ values: String...) -> String {
    "\(head);\(column)\n" + values.map { "1;A;in Arbeit;\($0)\n" }.joined()
  }

  private static func plain(_ row: String, above: String = "") -> String {
    above + head + "\n" + row + "\n"
  }

  private static let good = "1;A;in Arbeit"

  static let examples: [(rule: String, text: String)] = [
    ("file-empty", ""), ("file-without-rows", head + "\n"), ("file-not-for-us", "%PDF-1.4"),
    ("profile-wrong-format", "<a><b/></a>"), ("column-missing", "Nr;Name\n1;A\n"),
    ("column-duplicate", "Nr;Name;Status;Status\n1;A;in Arbeit;\n"),
    ("column-unread", row("Anmerkkung", "x")),
    ("dialect-contradicted", "Nr,Name,Status\n1,A,in Arbeit\n"),
    ("period-contradicted", plain(good, above: "Zeitraum: Q1/2024\n")),
    ("period-unreadable", plain(good, above: "Zeitraum: neulich\n")),
    ("supplier-contradicted", plain(good, above: "Von: Musteramt B\n")),
    ("nothing-new-contradicted", plain(good, above: "Fehlanzeige\n")),
    ("as-of-missing", "Nr;Name;Status\n1;A;in Arbeit\n"),
    ("as-of-unreadable", "Stand: neulich\nNr;Name;Status\n1;A;in Arbeit\n"),
    ("header-repeated", plain(good + "\nNr;Name;Status")),
    ("percent-scale-unclear", row("Fortschritt", "1", "0")),
    ("number-format-unclear", row("Kosten", "1.234", "5.678")),
    ("undecodable-byte", plain("1;\u{81};in Arbeit")),
    ("mojibake", plain("1;StraÃŸe;in Arbeit")), ("control-character", plain("1;A\0;in Arbeit")),
    (
      "mixed-line-ends",
      "Stand: 30.06.2024\r\nNr;Name;Status\r\n1;A;in Arbeit\r\n2;B;in Arbeit\n3;C;in Arbeit\r\n"
    ),
    ("separator-contradicted", "sep=,\n" + plain(good)),
    ("byte-order-mark-contradicted", "\u{EF}\u{BB}\u{BF}" + plain(good)),
    ("quote-unclosed", plain("1;A;in Arbeit\n2;\"B;in Arbeit\n3;C;in Arbeit")),
    ("quote-stray", plain("1;\"A\"B\";in Arbeit")), ("row-too-short", plain("1;A")),
    ("row-too-long", plain("1;A;in Arbeit;mehr")),
    ("row-oversized", plain("1;A;in Arbeit" + String(repeating: ";x", count: 17_000))),
    ("text-too-long", row("Anmerkung", "zu lang")), ("project-missing", plain(";A;in Arbeit")),
    ("status-missing", plain("1;A;")), ("status-unmapped", plain("1;A;prima")),
    ("status-continued-or-integrated", plain("1;A;verstetigt")),
    ("value-missing", plain("1;;in Arbeit")),
    ("integrated-into-two", head + ";Ziel\n1;A;aufgegangen in 2;3\n"),
    ("date-unreadable", row("Fertigstellung", "bald")),
    ("date-serial-number", row("Fertigstellung", "45473")),
    ("number-turned-into-date", row("Kosten", "01. Jan")),
    ("date-impossible", row("Fertigstellung", "31.06.2024")),
    ("percent-unreadable", row("Fortschritt", "halb", "50")),
    ("percent-out-of-range", row("Fortschritt", "500")),
    ("percent-fraction", row("Fortschritt", "0,5", "50")),
    ("money-unreadable", row("Kosten", "viel")), ("money-currency", row("Kosten", "5 USD")),
    ("money-unit-contradicted", row("Kosten T€", "5 €")),
    ("row-of-another-lead", row("Amt", "Musteramt B")), ("profile-check", row("Ampel", "rot")),
    ("money-rounded", row("Kosten", "1,2345")), ("light-unmapped", row("Ampel", "lila")),
    ("boolean-unreadable", row("Dauerhaft", "vielleicht")),
    ("value-unmapped", row("Themen", "Klima, Wetter")),
    ("spreadsheet-error", row("Fertigstellung", "#NV")),
    ("formula-uncalculated", row("Kosten", "#UNBERECHNET!")),
    ("cell-too-narrow", row("Kosten", "######")),
    ("indicator-unreadable", head + ";Kennzahl;Ist\n1;A;in Arbeit;;5\n"),
  ]

  @Test("and that rule only", arguments: examples)
  func example(_ rule: String, _ text: String) throws {
    let profile = try #require(
      ProfileReader.read(
        InputFile(path: "profiles/probe.yaml", bytes: Array(Self.profile.utf8))
      ).value)
    // As Windows-1252 a scalar below 256 is its own byte, which allows bytes that it does not know.
    let bytes = text.unicodeScalars.flatMap { scalar in
      scalar.value < 0x100 && !(0x82...0x9F).contains(scalar.value)
        ? [UInt8(scalar.value)]
        : TextEncoding.windows1252.encode(Array(String(scalar).utf8)).bytes
    }
    let example = try DecodedExample(bytes: bytes, profile: "probe", profiles: [profile])
    #expect(Set(example.ruleIDs) == [rule])
    for finding in example.findings {
      for language in Language.allCases {
        let sentence = finding.message(language) + finding.remedy(language)
        #expect(!sentence.contains("{"), "\(sentence)")
      }
    }
    #expect(
      example.delivery.isRejected
        == example.findings.contains { $0.rule.effect == .fileRejected })
  }

  @Test("no rule is without example")
  func completeness() {
    // These have their examples elsewhere: they need other profiles, XML, a workbook, or a form.
    let elsewhere = [
      "profile-unknown", "profile-not-found", "profile-ambiguous", "profile-contradicted",
      "xml-malformed", "xml-refused", "xml-limit", "xml-schema-violation", "row-short",
      "records-missing", "code-list-unknown", "currency-assumed",
      "row-superseded-in-file",
      "workbook-damaged", "workbook-refused", "workbook-limit", "sheet-missing", "sheets-alike",
      "sheets-unread",
      "rows-hidden", "column-hidden", "rows-uncalculated", "formulas-unconfirmed",
      "table-further", "line-ends-contradicted", "delimiter-contradicted",
      "columns-further", "answer-given",
      // It is said only beside the cell or the column that is missing for it.
      "delimiter-swallowed",
    ]
    let own = Set(IngestRules.all.map(\.id)).subtracting(ProfileRules.all.map(\.id))
    #expect(own == Set(Self.examples.map(\.rule) + elsewhere))
  }
}
