// Scenarios state what exists; a nil here is a mistake of the test itself.
// swift-format-ignore-file: NeverForceUnwrap

import StrategyModel

/// What a rule says of one case, for docs/rules.md; only where no recorded scenario and no planted
/// fault has such a finding.
enum RuleExamples {
  /// By rule id.
  static let all: [String: Example] = ofFiles.merging(ofRows) { $1 }.merging(ofPeriods) { $1 }

  struct Example: Sendable {
    var field: String?
    var value: String?
    var arguments: [FindingArgument] = []

    func finding(_ rule: Rule) -> Finding {
      Finding(rule, at: SourceLocation(file: ""), field: field, value: value, arguments)
    }
  }

  private static func example(
    field: String? = nil, value: String? = nil, _ arguments: FindingArgument...
  ) -> Example {
    Example(field: field, value: value, arguments: arguments)
  }

  private static func words(_ german: String, _ english: String) -> FindingArgument {
    .localized(Wording(de: german, en: english))
  }

  private static let quarter = FindingArgument.period(Period("2024-Q2")!)
  private static let lastDay = FindingArgument.date(PartialDate(iso: "2024-06-30")!)
  private static let deadline = FindingArgument.date(PartialDate(iso: "2024-07-15")!)
  private static let lock = FindingArgument.date(PartialDate(iso: "2024-07-31")!)
  private static let late = FindingArgument.date(PartialDate(iso: "2024-08-05")!)
  private static let benches = words("kp-017 („1.000 Bänke“)", "kp-017 (“1,000 benches”)")
  private static let yards = words("kp-044 („Grüne Höfe“)", "kp-044 (“Green yards”)")

  private static let ofFiles: [String: Example] = [
    "file-without-rows": example(
      words(
        "Bitte tragen Sie je Projekt eine Zeile ein; wenn es nichts Neues gibt, schreiben Sie"
          + " „Fehlanzeige“ über die Tabelle.",
        "Please enter one row per project; if there is nothing new, write “Nothing new” above the"
          + " table.")),
    "table-further": example(.number(14)),
    "columns-further": example(.number(16_384), .number(120)),
    "line-ends-contradicted": example(value: "LF"),
    "delimiter-contradicted": example(value: ";", .text(","), .number(15)),
    "answer-given": example(field: "Antwort", value: "Das stimmt so: Nachtrag im Mai."),
    "dialect-contradicted": example(value: ",", .text(";")),
    "period-contradicted": example(value: "Q1/2024", quarter),
    "period-unreadable": example(value: "neulich", quarter),
    "supplier-contradicted": example(value: "Musteramt B", .text("musteramt-a")),
    "nothing-new-contradicted": example(value: "Fehlanzeige"),
    "as-of-missing": example(lastDay),
    "as-of-unreadable": example(value: "neulich", .text("30.06.2024")),
    "as-of-outside-period": example(
      quarter, lastDay, .date(PartialDate(iso: "2024-03-31")!)),
    "xml-malformed": example(
      words("das Element „status“ wird nicht geschlossen", "the element “status” is not closed"),
      words(
        "erzeugen Sie die Datei neu und senden Sie sie noch einmal",
        "export the file again and send it once more")),
    "xml-refused": example(
      words("sie enthält eine Dokumenttypdeklaration", "it has a document type declaration")),
    "xml-limit": example(words("mehr als 64 Ebenen", "more than 64 levels")),
    "xml-schema-violation": example(
      field: "ampel",
      words("„ampel“ gibt es in diesem Format nicht", "this format has no “ampel”"),
      words(
        "Hier möglich: reason, evidence, contact.", "Possible here: reason, evidence, contact.")),
    "records-missing": example(value: "427", .number(20)),
    "code-list-unknown": example(
      value: "03", .text("urn:beispiel:codeliste:stand"), .text("geplant, in Arbeit, umgesetzt")),
    "currency-assumed": example(value: "1200.50", .text("EUR")),
    "workbook-damaged": example(words("sie lässt sich nicht öffnen", "it cannot be opened")),
    "workbook-refused": example(
      value: "xl/sharedStrings.xml",
      words(
        "„xl/sharedStrings.xml“ ist beim Entpacken größer, als das Archiv angibt, oder"
          + " unverhältnismäßig groß",
        "“xl/sharedStrings.xml” is larger when unpacked than the archive says, or out of all"
          + " proportion")),
    "workbook-limit": example(
      words("mehr als 1024 KB Text in einer Zelle", "more than 1024 KB of text in one cell")),
    "sheet-missing": example(value: "Meldung", words("„Tabelle1“", "“Tabelle1”")),
    "sheets-alike": example(value: "Meldung", .text("Kopie")),
    "sheets-unread": example(
      value: "FB 1", words("„FB 2“ (2: kp-017, kp-044)", "“FB 2” (2: kp-017, kp-044)")),
    "column-hidden": example(field: "Status"),
    "rows-hidden": example(.number(3)), "rows-uncalculated": example(.number(3)),
    "formulas-unconfirmed": example(field: "Budget", .number(3)),
    "column-missing": example(
      field: "Status",
      words("Bitte ergänzen Sie die Spalte „Status“.", "Please add the column “Status”.")),
    "column-duplicate": example(field: "Status", .number(2)),
    "column-unread": example(value: "Anmerkkung", .text("Anmerkung")),
    "header-repeated": example(),
    "percent-scale-unclear": example(field: "Fortschritt"),
    "number-format-unclear": example(field: "Budget"),
    "separator-contradicted": example(value: ",", .text(";")),
    "byte-order-mark-contradicted": example(value: "UTF-8", .text("Windows-1252")),
    "received-after-lock": example(late, lock, quarter),
    "accepted-after-lock": example(late, lock, quarter),
    "received-unknown": example(),
    "delivery-late": example(deadline),
    "delivery-unchanged": example(.period(Period("2024-Q1")!)),
  ]

  private static let ofRows: [String: Example] = [
    "undecodable-byte": example(value: "0x81", .text("Windows-1252")),
    "mixed-line-ends": example(), "quote-unclosed": example(), "quote-stray": example(),
    "delimiter-swallowed": example(value: ";"),
    "row-of-another-lead": example(
      field: "Federführung", value: "Muster GmbH", .text("Musteramt A")),
    "row-superseded-in-file": example(value: "kp-017"),
    "unknown-focus": example(
      field: "Schwerpunkt", value: "K9-S9", words("", ""), .text("K1-S2")),
    "focus-differs": example(
      field: "Schwerpunkt", value: "K1-S1", benches, .text("K1-S2")),
    "row-short": example(.number(5), .number(9)),
    "row-too-short": example(.number(2), .number(9)),
    "row-too-long": example(.number(11), .number(9)),
    "row-oversized": example(.text("1 MB")),
    "value-missing": example(field: "Maßnahme"),
    "money-unit-contradicted": example(field: "Budget (T€)", value: "480.000 €"),
    "value-unmapped": example(
      field: "Querschnittsthemen", value: "Wetter", .text("Klima, Inklusion")),
    "indicator-unreadable": example(),
    "formula-uncalculated": example(field: "Budget", value: "#UNBERECHNET!"),
    "percent-impossible": example(value: "-5 %"),
    "dropped-by-replacement": example(benches),
    "project-not-reported": example(benches, quarter),
    "status-not-reported": example(benches, quarter),
    "data-sets-differ": example(
      field: "Budget", value: "120.000", .text("report"), .text("130.000")),
    "leads-differ": example(
      benches,
      words(
        "Musteramt A: in Arbeit; Muster GmbH: umgesetzt",
        "Musteramt A: ongoing; Muster GmbH: implemented"), .text("Musteramt A")),
  ]

  private static let ofPeriods: [String: Example] = [
    "project-file-missing": example(.text("Musteramt A"), benches, quarter, deadline),
    "correction-expired": example(
      field: "planned_end", benches, words("„31.12.2024“", "“2024-12-31”"), quarter),
    "correction-outdated": example(
      field: "status", benches, quarter, words("„in Arbeit“", "“ongoing”"),
      words("„pausiert“", "“paused”")),
    "correction-without-report": example(field: "status", benches, quarter),
    "decision-without-project": example(
      words("20240001, 29.02.2024", "20240001, 2024-02-29")),
    "replaced-but-not-lapsed": example(yards, benches, .status(.ongoing)),
    "report-stale": example(benches, .period(Period("2023-Q1")!), .status(.unknown)),
    "project-without-lead": example(benches),
    "lapsed-without-decision": example(
      benches, .status(.cancelled), .text("cancelled")),
    "fixed-without-decision": example(benches),
  ]
}
