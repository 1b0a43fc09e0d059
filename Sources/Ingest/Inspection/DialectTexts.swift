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
    case .escape: Wording(de: "Anführungszeichen innerhalb einer Zelle", en: "Quote within a cell")
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
    switch decision.subject {
    case .escape: return escape(decision.choice)
    case .trim: return trim(decision.choice)
    default: break
    }
    return switch decision.choice {
    case "": Wording(de: "keine", en: "none")
    case "\t": Wording(de: "Tabulator", en: "tab")
    case "\r\n": Wording(de: "CRLF", en: "CRLF")
    case "\n": Wording(de: "LF", en: "LF")
    case "\r": Wording(de: "CR", en: "CR")
    case " ": Wording(de: "Leerzeichen", en: "space")
    default: Wording(de: decision.choice, en: decision.choice)
    }
  }

  private static func escape(_ choice: String) -> Wording {
    switch choice.count {
    case 0: Wording(de: "nicht möglich", en: "not possible")
    case 1: Wording(de: "mit \(choice) davor", en: "with \(choice) before it")
    default: Wording(de: "verdoppelt", en: "doubled")
    }
  }

  private static func trim(_ choice: String) -> Wording {
    switch choice {
    case "none": Wording(de: "bleiben", en: "kept")
    case "start": Wording(de: "werden davor weggelassen", en: "left out before them")
    case "end": Wording(de: "werden dahinter weggelassen", en: "left out behind them")
    default: Wording(de: "werden weggelassen", en: "left out")
    }
  }

  /// "1 Zelle", "2 Zellen".
  private static func counted(_ count: Int, _ one: String, _ several: String) -> String {
    "\(count) \(count == 1 ? one : several)"
  }

  private static func lineEnds(lf: Int, crlf: Int, cr: Int) -> Wording {
    let all = [("LF", lf), ("CRLF", crlf), ("CR", cr)].filter { $0.1 > 0 }
    guard !all.isEmpty else { return Wording(de: "nur eine Zeile", en: "one line only") }
    return Wording(
      de: all.map { "\($0.1)-mal \($0.0)" }.joined(separator: ", "),
      en: all.map { "\(counted($0.1, "time", "times")) \($0.0)" }.joined(separator: ", "))
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
        de: "jedes zweite Byte ist 0, bei \(share) % der Zeichen",
        en: "every second byte is 0, in \(share) % of the characters")
    case .onlyASCII:
      Wording(
        de: "nur Zeichen, die überall gleich geschrieben werden",
        en: "only characters that are the same everywhere")
    case .validUTF8(let characters):
      Wording(
        de: "\(counted(characters, "Umlaut oder Sonderzeichen", "Umlaute und Sonderzeichen")), alle"
          + " richtig geschrieben",
        en: "\(counted(characters, "letter", "letters")) beyond the English ones, all written right"
      )
    case .notUTF8(let offset):
      Wording(
        de: "Byte \(offset + 1) kommt in UTF-8 so nicht vor",
        en: "byte \(offset + 1) does not occur like this in UTF-8")
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
      Wording(
        de: "um \(counted(count, "Zelle", "Zellen"))",
        en: "around \(counted(count, "cell", "cells"))")
    case .noQuotedCells: Wording(de: "keine Zelle steht darin", en: "no cell stands in it")
    case .doubledQuotes(let count):
      Wording(de: "\(count)-mal", en: counted(count, "time", "times"))
    case .escapedQuotes(let count):
      Wording(de: "\(count)-mal", en: counted(count, "time", "times"))
    case .blanksBesideDelimiters(let share):
      Wording(
        de: "neben \(share) % der Trennzeichen", en: "beside \(share) % of the delimiters")
    case .wordsAboveValues(let columns):
      Wording(
        de: "Wörter über Zahlen und Daten in \(counted(columns, "Spalte", "Spalten"))",
        en: "words above numbers and dates in \(counted(columns, "column", "columns"))")
    case .yearsAboveValues(let columns):
      Wording(
        de: "Jahreszahlen über anderen Zahlen in \(counted(columns, "Spalte", "Spalten"))",
        en: "years above other numbers in \(counted(columns, "column", "columns"))")
    case .distinctWords:
      Wording(de: "lauter verschiedene Wörter", en: "words that are all different")
    case .valuesInFirstRow(let columns):
      Wording(
        de: "die erste Zeile hat schon Zahlen oder Daten in"
          + " \(counted(columns, "Spalte", "Spalten"))",
        en: "the first row already has numbers or dates in"
          + " \(counted(columns, "column", "columns"))")
    case .repeatedWords(let columns):
      Wording(
        de: "Wörter der ersten Zeile kommen in \(counted(columns, "Spalte", "Spalten")) wieder vor",
        en: "words of the first row occur again in \(counted(columns, "column", "columns"))")
    case .mergedCells: Wording(de: "verbundene Zellen", en: "merged cells")
    case .furtherWords(let rows):
      Wording(
        de: "darunter noch \(counted(rows, "Zeile", "Zeilen")) mit Wörtern",
        en: "\(counted(rows, "further row", "further rows")) of words below")
    case .narrowRows(let count, let cells):
      Wording(
        de: "\(counted(count, "Zeile", "Zeilen")) mit höchstens"
          + " \(counted(cells, "gefüllten Zelle", "gefüllten Zellen"))",
        en: "\(counted(count, "row", "rows")) with at most"
          + " \(counted(cells, "filled cell", "filled cells"))")
    case .commentLines(let count):
      Wording(de: counted(count, "Zeile", "Zeilen"), en: counted(count, "line", "lines"))
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
    case .lineEnds(let lf, let crlf, let cr): lineEnds(lf: lf, crlf: crlf, cr: cr)
    }
  }
}
