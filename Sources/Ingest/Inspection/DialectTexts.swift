internal import DelimitedText
internal import StrategyModel

/// Says in words what was decided about a dialect, and why.
enum DialectTexts {
  /// "Trennzeichen: ; (12 von 12 Zeilen …)".
  static func line(_ decision: DialectDecision) -> Wording {
    let subject = name(decision.subject)
    let choice = shown(decision)
    let reason = text(decision.reason)
    return Wording(
      de: "\(subject.de): \(choice.de) (\(reason.de))",
      en: "\(subject.en): \(choice.en) (\(reason.en))")
  }

  private static func name(_ subject: DialectDecision.Subject) -> Wording {
    switch subject {
    case .encoding: Wording(de: "Kodierung", en: "Encoding")
    case .delimiter: Wording(de: "Trennzeichen", en: "Delimiter")
    case .quote: Wording(de: "Anführungszeichen", en: "Quote")
    case .escape: Wording(de: "Maskierung", en: "Escape")
    case .trim: Wording(de: "Leerzeichen um Zellen", en: "Blanks around cells")
    case .lineEnds: Wording(de: "Zeilenenden", en: "Line ends")
    case .comments: Wording(de: "Kommentarzeichen", en: "Comment prefix")
    case .skippedRows: Wording(de: "Zeilen über der Tabelle", en: "Rows above the table")
    case .headerRows: Wording(de: "Zeilen mit Überschriften", en: "Header rows")
    case .footers: Wording(de: "Schlusszeilen", en: "Closing rows")
    case .tables: Wording(de: "Tabellen", en: "Tables")
    }
  }

  private static func shown(_ decision: DialectDecision) -> Wording {
    switch decision.choice {
    case "": Wording(de: "keine", en: "none")
    case "\t": Wording(de: "Tabulator", en: "tab")
    case "\r\n": Wording(de: "CRLF", en: "CRLF")
    case "\n": Wording(de: "LF", en: "LF")
    case "\r": Wording(de: "CR", en: "CR")
    case " ": Wording(de: "Leerzeichen", en: "space")
    default:
      decision.subject == .trim && decision.choice == "none"
        ? Wording(de: "bleiben", en: "kept") : Wording(de: decision.choice, en: decision.choice)
    }
  }

  private static func text(_ reason: DialectReason) -> Wording {
    switch reason {
    case .declared: Wording(de: "so angegeben", en: "as declared")
    case .usual: Wording(de: "wie üblich", en: "as usual")
    case .notAsDeclared:
      Wording(de: "andere, als angegeben sind", en: "not those declared")
    case .byteOrderMark: Wording(de: "Kennung am Dateianfang", en: "mark at the start of the file")
    case .nulPattern(let share):
      Wording(
        de: "jedes zweite Byte ist zu \(share) % leer", en: "every second byte is \(share) % empty")
    case .onlyASCII: Wording(de: "nur Grundzeichen", en: "basic characters only")
    case .validUTF8(let characters):
      Wording(
        de: "\(characters) Sonderzeichen, alle gültig",
        en: "\(characters) special characters, all valid")
    case .notUTF8(let offset):
      Wording(de: "Byte \(offset) ist kein UTF-8", en: "byte \(offset) is no UTF-8")
    case .lettersOfIBM850(let count, let others):
      Wording(
        de: "\(count) Umlaute wie in IBM850, \(others) wie in Windows-1252",
        en: "\(count) umlauts as in IBM850, \(others) as in Windows-1252")
    case .euroSignOfLatin9(let count):
      Wording(de: "\(count) Eurozeichen", en: "\(count) euro signs")
    case .separatorLine: Wording(de: "Zeile „sep=“", en: "line “sep=”")
    case .consistentRows(let share, let rows, let columns):
      Wording(
        de: "\(share) % von \(rows) Zeilen haben \(columns) Zellen",
        en: "\(share) % of \(rows) rows have \(columns) cells")
    case .oneColumn: Wording(de: "nur eine Spalte", en: "only one column")
    case .quotedCells(let count):
      Wording(de: "\(count) Zellen damit", en: "\(count) cells with it")
    case .noQuotedCells: Wording(de: "keine Zelle damit", en: "no cell with it")
    case .doubledQuotes(let count):
      Wording(de: "\(count)-mal verdoppelt", en: "doubled \(count) times")
    case .escapedQuotes(let count):
      Wording(de: "\(count)-mal maskiert", en: "escaped \(count) times")
    case .blanksBesideDelimiters(let share):
      Wording(
        de: "neben \(share) % der Trennzeichen", en: "beside \(share) % of the delimiters")
    case .wordsAboveValues(let columns):
      Wording(
        de: "Wörter über Werten in \(columns) Spalten",
        en: "words above values in \(columns) columns")
    case .yearsAboveValues(let columns):
      Wording(
        de: "Jahre über Werten in \(columns) Spalten",
        en: "years above values in \(columns) columns")
    case .distinctWords:
      Wording(de: "lauter verschiedene Wörter", en: "words that are all different")
    case .valuesInFirstRow(let columns):
      Wording(
        de: "schon Werte in \(columns) Spalten", en: "values already in \(columns) columns")
    case .repeatedWords(let columns):
      Wording(
        de: "Wörter kommen in \(columns) Spalten wieder vor",
        en: "words occur again in \(columns) columns")
    case .mergedCells: Wording(de: "verbundene Zellen", en: "merged cells")
    case .furtherWords(let rows):
      Wording(de: "\(rows) Zeilen mit Wörtern", en: "\(rows) rows of words")
    case .narrowRows(let count, let cells):
      Wording(
        de: "\(count) Zeilen mit höchstens \(cells) Zellen",
        en: "\(count) rows with at most \(cells) cells")
    case .commentLines(let count):
      Wording(de: "\(count) Zeilen", en: "\(count) lines")
    case .footerWord(let word, let line):
      Wording(de: "„\(word)“ in Zeile \(line)", en: "“\(word)” in line \(line)")
    case .headerRepeated(let line):
      Wording(
        de: "in Zeile \(line) stehen die Überschriften noch einmal",
        en: "in line \(line) the headings stand once more")
    case .otherHeader(let line):
      Wording(
        de: "in Zeile \(line) stehen andere Überschriften",
        en: "in line \(line) there are other headings")
    case .lineEnds(let lf, let crlf, let cr):
      Wording(
        de: "\(lf) LF, \(crlf) CRLF, \(cr) CR", en: "\(lf) LF, \(crlf) CRLF, \(cr) CR")
    }
  }
}
