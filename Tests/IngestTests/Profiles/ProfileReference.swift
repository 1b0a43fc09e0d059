/// Every key that a profile may have, with its meaning and an example: what docs/profiles.md lists
/// and docs/profile.schema.json allows.
struct ProfileReference {
  /// What a JSON schema says of a key's value.
  indirect enum Form: Sendable {
    case text
    /// A text, number or truth value: YAML reads all of them as words here.
    case word
    case whole
    case flag
    case oneOf([String])
    case list(Form)
    case oneOrMore(Form)
    case map(Form)
    case section(String)
    case any([Form])
    case null
  }

  struct Key: Sendable {
    let name: String
    let form: Form
    let meaning: String
    let example: String

    init(_ name: String, _ form: Form, _ meaning: String, _ example: String = "") {
      self.name = name
      self.form = form
      self.meaning = meaning
      self.example = example
    }
  }

  /// A mapping in a profile.
  struct Section: Sendable {
    /// As schemas refer to it.
    let id: String
    let heading: String
    let keys: [Key]
  }

  static let sections: [Section] = [
    Section(
      id: "profile", heading: "Top level",
      keys: [
        Key("profile", .text, "the profile's id; equals its file's name", "musteramt-a"),
        Key(
          "version", .whole,
          "counted up by you when the profile changes; stands with every delivery", "2"),
        Key("extends", .text, "the id of the profile this one builds on", "standard"),
        Key(
          "description", .section("words"), "what it reads, in German and English",
          "{de: Liste, en: List}"),
        Key("match", .section("match"), "which files are mine"),
        Key("source", .section("source"), "how the file is written"),
        Key("context", .section("context"), "what holds for the whole file"),
        Key(
          "lookups", .map(.section("lookup")), "XML only: tables by which other values are found"),
        Key(
          "calendar", .section("calendar"), "XML only: where the file says which days are worked"),
        Key("locale", .section("locale"), "how numbers, dates and words are written"),
        Key(
          "value_maps", .map(.map(.word)), "named lists: their word: our word",
          "{ampel: {rot: red}}"),
        Key("fields", .section("fields"), "where each field stands"),
        Key("checks", .list(.section("check")), "what you want to be asked back beyond the rules"),
      ]),
    Section(
      id: "match", heading: "match",
      keys: [
        Key("filename", .text, "pattern of the name with `*` and `?`", #""*.csv""#),
        Key("header_all", .list(.word), "headings that must all be there", "[Nr., Status]"),
        Key(
          "header_any", .list(.oneOrMore(.word)), "of each group one heading must be there",
          "[[Nr., Id], [Status]]"),
        Key("root", .text, "name of the root element", "Project"),
        Key(
          "element", .oneOrMore(.word),
          "xml: one of these elements must be there, the root or any in the file's first 256 KB",
          "[iati-activity]"),
        Key(
          "attr", .map(.word), "attributes of the root element, with `*` and `?`",
          #"{version: "2.*"}"#),
        Key(
          "namespace", .oneOrMore(.text), "one of these namespaces, with `*`; `\"\"` is none",
          #"["urn:x:*", ""]"#),
      ]),
    Section(
      id: "source", heading: "source",
      keys: [
        Key(
          "kind", .oneOf(["csv", "xml", "xlsx", "ods", "fods", "spreadsheetml"]),
          "a table, as text or workbook, or XML", "csv"),
        Key(
          "latest_by", .text,
          "heading or path: of several reports on a project the one with the latest day or greatest number here counts",
          "Berichtsdatum"),
        Key(
          "only_if", .list(.any([.text, .section("choice")])),
          "which records are projects: the first of these conditions that picks any record of the file; others are passed over",
          "[{stated: project}, 'Ebene = 1']"),
        Key(
          "encoding", .oneOrMore(.text), "csv: `auto`, a name, or the names that are possible",
          "[utf-8, windows-1252]"),
        Key(
          "encoding_fallback", .text, "csv: where the bytes only say that it is not UTF-8",
          "windows-1252"),
        Key("delimiter", .text, "csv: `auto`, `tab` or 1–4 characters", #"";""#),
        Key("quote", .text, "csv: one character or `none`", #"'"'"#),
        Key("header", .section("header"), "csv: where the headings stand"),
        Key(
          "skip_if", .list(.any([.oneOf(["all_empty"]), .section("skip")])),
          "csv: rows that are none", "[all_empty, {first_cell: '^Summe'}]"),
        Key(
          "ragged", .oneOf(["pad_short", "reject"]), "csv: rows with too few cells", "pad_short"),
        Key("unescape_formula", .flag, "csv: take off the `'` that guards formulas", "true"),
        Key(
          "earlier_suffix", .text,
          "of a form: behind a heading, names the column with what was reported last", "bisher"),
        Key("sheet", .text, "of a workbook: name or number of the tab that is read", "Meldung"),
        Key("namespaces", .map(.text), "xml: prefix: namespace, for paths", "{s: \"urn:x:1\"}"),
        Key(
          "ignore_namespaces", .flag,
          "xml: compare local names only; true where there are no `namespaces`", "true"),
        Key("record", .text, "xml: path of the elements that are reports", "/bericht/projekt"),
        Key("limits", .section("limits"), "xml: what a file may be at most"),
        Key(
          "schema", .oneOf(["status-report"]), "xml: a built-in schema to judge by", "status-report"
        ),
      ]),
    Section(
      id: "choice", heading: "source.only_if",
      keys: [Key("stated", .text, "records that state this field", "project")]),
    Section(
      id: "header", heading: "source.header",
      keys: [
        Key("find", .flag, "look for the row with most of the profile's headings", "true"),
        Key("max_skip", .whole, "rows that may stand above", "15"),
        Key("rows", .whole, "rows that the headings take; their parts are joined", "1"),
      ]),
    Section(
      id: "skip", heading: "source.skip_if",
      keys: [Key("first_cell", .text, "expression for the first filled cell", "'^(Summe|Gesamt)'")]),
    Section(
      id: "limits", heading: "source.limits",
      keys: [
        Key("max_bytes", .whole, "size of the file", "200000000"),
        Key("max_depth", .whole, "levels of elements", "64"),
        Key(
          "max_record_bytes", .whole,
          "size of one record with all that is in it, also records within it", "67108864"),
        Key("dtd", .oneOf(["reject"]), "document types are always refused; may be said", "reject"),
      ]),
    Section(
      id: "context", heading: "context",
      keys: [
        Key("as_of", .section("asOf"), "the day that the file describes"),
        Key(
          "nothing_new", .section("place"), "`Fehlanzeige`: delivered, nothing new",
          "{from: any_cell, regex: '^Fehlanzeige'}"),
        Key(
          "period", .section("place"), "compared with the period it was filed for",
          "{from: filename, regex: '(\\d{4}-Q\\d)'}"),
        Key(
          "supplier", .section("place"),
          "who the file says it comes from; compared with the supplier's names",
          "{path: /Project/Company}"),
        Key("lead", .section("place"), "another word for `supplier`", "{const: Musteramt A}"),
        Key(
          "total", .section("total"),
          "xml: how many records the file says that there are; fewer are a finding"),
      ]),
    Section(
      id: "total", heading: "context.total",
      keys: [
        Key("path", .text, "path in the head of the file", "/rss/channel/issue/@total")
      ]),
    Section(
      id: "place", heading: "context.period, supplier, nothing_new",
      keys: [
        Key(
          "from", .oneOf(["preamble", "filename", "any_cell"]),
          "rows above the headings, the file's name, any cell", "preamble"),
        Key("regex", .text, "expression; its first group is the value", "'Stand:\\s*(.+)'"),
        Key("path", .text, "xml: path in the head of the file", "/bericht/kopf/von"),
        Key("const", .text, "the same for every file (`supplier` and `lead`)", "Musteramt A"),
      ]),
    Section(
      id: "asOf", heading: "context.as_of",
      keys: [
        Key("from", .oneOf(["preamble", "filename", "any_cell"]), "as above", "preamble"),
        Key("regex", .text, "as above", "'Stand:\\s*(\\S+)'"),
        Key("path", .text, "xml: as above; several with `|`", "/a/StatusDate | /a/LastSaved"),
        Key(
          "date", .oneOrMore(.text), "how the day is written, where not as in `locale`",
          "[dd.MM.yyyy]"),
        Key("required", .flag, "ask for the day where the file does not say it", "true"),
      ]),
    Section(
      id: "lookup", heading: "lookups",
      keys: [
        Key("nodes", .text, "path of the elements", "/Project/Resources/Resource"),
        Key("key", .text, "path to the key; all values that it selects are keys", "UID"),
        Key("value", .text, "path to the value", "Name"),
        Key("then", .text, "a lookup above in which the value is the key", "resource"),
        Key(
          "join", .text, "all values of a key with this between them; otherwise the first", "\"; \""
        ),
      ]),
    Section(
      id: "calendar", heading: "calendar",
      keys: [
        Key("nodes", .text, "path of the element that says so", "/project/calendars"),
        Key("weekdays_off", .section("week"), "which days of the week are off"),
        Key(
          "weekends_worked", .text,
          "path to a word for yes: days of the week that are off are worked all the same",
          "day-types/only-show-weekends/@value"),
        Key("days", .section("days"), "days off and days worked by date"),
      ]),
    Section(
      id: "week", heading: "calendar.weekdays_off",
      keys: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map {
        Key($0, .text, "path to a word for yes: off", "week/@\($0)")
      }),
    Section(
      id: "days", heading: "calendar.days",
      keys: [
        Key("nodes", .text, "path of the elements, one for a day", "date"),
        Key("year", .text, "path to its year; where that is empty, every year", "\"@year\""),
        Key("month", .text, "path to its month, 1 to 12", "\"@month\""),
        Key("day", .text, "path to its day, 1 to 31", "\"@date\""),
        Key("kind", .text, "path to what kind of day it is", "\"@type\""),
        Key(
          "off", .list(.word), "kinds that are off; `\"\"` is none stated", "[HOLIDAY, \"\"]"),
        Key("worked", .list(.word), "kinds that are worked", "[WORKING_DAY]"),
      ]),
    Section(
      id: "locale", heading: "locale",
      keys: [
        Key(
          "decimal", .text, "decimal sign, or `auto`: found out per column, never per cell", "\",\""
        ),
        Key("grouping", .text, "thousands separator; `\"\"` for none", "\".\""),
        Key(
          "dates", .list(.word), "patterns, tried in this order",
          "[dd.MM.yyyy, \"'Q'q/yyyy\", yyyy]"),
        Key("date_null", .list(.word), "dates that mean none", "[\"31.12.9999\"]"),
        Key(
          "partial_date", .section("partial"),
          "a date keeps how exact it is; these are the days that count"),
        Key(
          "lang", .oneOrMore(.text), "xml: languages of texts in order of preference", "[de, en]"),
        Key("null_words", .list(.word), "words for \"not stated\"", "[\"\", \"-\", k. A.]"),
        Key("true_words", .list(.word), "words for yes", "[ja, x]"),
        Key("false_words", .list(.word), "words for no", "[nein]"),
      ]),
    Section(
      id: "partial", heading: "locale.partial_date",
      keys: [
        Key("start", .oneOf(["first_day"]), "of a beginning", "first_day"),
        Key("end", .oneOf(["last_day"]), "of an end", "last_day"),
      ]),
    Section(
      id: "field", heading: "Keys of a field",
      keys: [
        Key(
          "header", .oneOrMore(.word), "csv: headings; the first that the file has counts",
          "[Nr., Id]"),
        Key("index", .whole, "csv: which of several columns of that name", "2"),
        Key(
          "join", .text,
          "all columns (csv: of `header` or `columns`) or all values of the path as one text",
          "\"; \""),
        Key(
          "columns", .any([.section("pattern"), .list(.section("column"))]),
          "csv: a column per year, issue or indicator", "{pattern: '^Plan (\\d{4})$'}"),
        Key(
          "take", .oneOf(["sum", "period", "latest", "first", "lang"]),
          "csv: which of the `columns` (`sum` of money, the one of the `period`, the `latest` filled); xml: `first`, `sum`, `lang` by language",
          "period"),
        Key(
          "path", .text, "xml: path below the record; may hold `$lookup('key')`",
          "\"title/narrative\""),
        Key(
          "else_path", .text, "xml: where the path or the lookup gives nothing", "\"WBS | UID\""),
        Key(
          "matching", .text,
          "texts: expression for what counts; its first group or the whole; a text without it is empty",
          "'(?i)\\b(kp-\\d+)'"),
        Key("else_matching", .text, "xml: the same for `else_path`", "'^.*[A-Za-z].*$'"),
        Key(
          "working_days", .text,
          "xml, dates: path to a number of working days; the value is the last of them, from the day of `path` on, by the `calendar`",
          "\"@duration\""),
        Key("value", .text, "xml: path from each selected element to its value", "value"),
        Key(
          "lookup", .oneOrMore(.text),
          "xml: what this lookup, or the first of several that has any, has for `key_path`",
          "task_res"),
        Key("key_path", .text, "xml: the key", "UID"),
        Key("each", .text, "xml, contributions: elements that name an issue each", "policy-marker"),
        Key(
          "code", .text, "xml, contributions: what the issue is called, `{path|otherwise}`",
          "\"{@vocabulary|1}:{@code}\""),
        Key(
          "code_map", .section("map"), "xml, contributions: code: issue; others are passed over",
          "{\"1:6\": climate}"),
        Key(
          "level", .text, "xml, contributions: how relevant; mapped by `value_map` to 0, 1, 2",
          "\"@significance\""),
        Key("const", .word, "the same in every record", "green"),
        Key(
          "derive", .list(.section("rule")), "rules for the value; the first that holds",
          "[{if: '\"Ist-Ende\"', value: implemented}, {else: ongoing}]"),
        Key(
          "type",
          .oneOf([
            "text", "string", "status", "light", "codes", "level", "date", "percent", "money",
            "bool", "indicators",
          ]), "may be said; must be the field's own", "date"),
        Key("required", .flag, "an empty cell is a finding (project and status always)", "true"),
        Key("default", .word, "stands for an empty cell", "ongoing"),
        Key("trim", .flag, "blanks around a text are cut (true)", "false"),
        Key(
          "pii", .flag,
          "personal data; only `contact` is, always, and it never leaves the internal edition",
          "true"),
        Key("max", .whole, "texts: longest number of characters", "4000"),
        Key(
          "scale", .oneOf(["auto_column", "0-100", "0-1"]),
          "percent: what the numbers of the column mean; `auto_column`: all at most 1 and one of them broken is a share of 1",
          "auto_column"),
        Key("range", .list(.whole), "percent: what is allowed", "[0, 100]"),
        Key("currency", .text, "money: ISO code", "EUR"),
        Key(
          "currency_path", .text, "xml, money: where the file says the currency", "value/@currency"),
        Key(
          "multiply",
          .any([
            .oneOf(["0.01", "0.1", "1", "10", "100", "1000", "10000", "100000", "1000000"]), .word,
          ]), "money: a power of ten; below 1 it is rounded to cents without a note", "0.01"),
        Key(
          "units", .section("units"),
          "money: factors told by the heading; `T€`, `TEUR`, `Mio` in a cell are understood anyway"),
        Key(
          "value_map", .section("map"),
          "status, light, contributions: a map, its name, or several names", "[eigene, status_de]"),
        Key(
          "code_lists", .map(.section("map")),
          "xml, status and light: `listURI` of a code list, with `*`: what its codes mean; goes before"
            + " `value_map`", "{'urn:x:stand*': {\"01\": planned}}"),
        Key(
          "else", .any([.oneOf(["error", "null", "keep"]), .null]),
          "a word that the map does not have: finding, not stated, or as it is", "null"),
        Key("split", .text, "contributions: what stands between several words", "\"; \""),
        Key("parts", .section("parts"), "indicators: where name and values stand"),
      ]),
    Section(
      id: "pattern", heading: "columns with a pattern",
      keys: [
        Key(
          "pattern", .text, "expression for headings; its first group is the year, quarter or name",
          "'^Status (Q\\d/\\d{4})$'")
      ]),
    Section(
      id: "column", heading: "columns, listed",
      keys: [
        Key("header", .oneOrMore(.word), "headings; the first that is there", "[Klimaschutz]"),
        Key("code", .text, "contributions: the issue's id", "climate"),
        Key("name", .text, "indicators: what it is called; otherwise the heading", "Neue Bäume"),
        Key("unit", .text, "indicators", "Stück"),
        Key(
          "baseline", .oneOrMore(.word), "indicators: heading of the value at the start",
          "[Bäume 2020]"),
        Key(
          "target", .oneOrMore(.word), "indicators: heading of the value aimed at", "[Bäume Ziel]"),
      ]),
    Section(
      id: "rule", heading: "derive",
      keys: [
        Key("if", .text, "condition", "'Fortschritt = 100'"),
        Key("value", .word, "the value where it holds", "implemented"),
        Key("else", .word, "the value where none holds; last", "planned"),
      ]),
    Section(
      id: "units", heading: "units",
      keys: [
        Key(
          "header_regex", .map(.whole), "expression for the heading: factor",
          "{'T ?€|TEUR': 1000, Mio: 1000000}")
      ]),
    Section(
      id: "parts", heading: "parts",
      keys: [
        Key("name", .oneOrMore(.word), "heading or path of the indicator's name", "Kennzahl"),
        Key("unit", .oneOrMore(.word), "of its unit", "Einheit"),
        Key("baseline", .oneOrMore(.word), "of the value at the start", "Basis"),
        Key("target", .oneOrMore(.word), "of the value aimed at", "Ziel"),
        Key("actual", .oneOrMore(.word), "of the value reached", "Ist"),
      ]),
    Section(
      id: "check", heading: "checks",
      keys: [
        Key("if", .text, "condition for what is wrong", "'\"Ampel\" = ''rot'' and not(\"Grund\")'"),
        Key(
          "message", .section("words"), "what the supplier reads, without full stop",
          "{de: Bei Rot fehlt der Grund}"),
      ]),
    Section(
      id: "words", heading: "description, message",
      keys: [
        Key("de", .text, "German", "Maßnahmenliste"),
        Key("en", .text, "English; may be left out", "List of measures"),
      ]),
  ]
}
