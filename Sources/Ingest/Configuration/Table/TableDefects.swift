internal import DelimitedText
internal import StrategyModel

/// Turns what is wrong with an office table as text into findings.
enum TableDefects {
  static func findings(_ log: DefectLog, in file: InputFile) -> [Finding] {
    log.kept.compactMap { defect in
      guard let (rule, wording) = worded(defect) else { return nil }
      let place = SourceLocation.Place.text(line: defect.place.line, column: defect.place.column)
      return Finding(
        rule, at: SourceLocation(file: file.path, place: place), [.localized(wording)])
    }
  }

  /// Nil for what changes nothing.
  private static func worded(_ defect: DelimitedDefect) -> (Rule, Wording)? {
    let text = defect.text ?? ""
    let meant = defect.suggestion ?? ""
    return switch defect.kind {
    case .undecodableByte:
      (
        TableRules.damaged,
        Wording(
          de: "das Byte \(text) steht in der Zeichenkodierung der Datei für kein Zeichen",
          en: "the byte \(text) is no character in the encoding of the file")
      )
    case .unclosedQuote:
      (
        TableRules.damaged,
        Wording(
          de: "dieses Anführungszeichen wird nicht geschlossen",
          en: "this quotation mark is not closed")
      )
    case .strayQuote:
      (
        TableRules.damaged,
        Wording(
          de: "mitten in einer Zelle in Anführungszeichen steht ein einzelnes Anführungszeichen",
          en: "a single quotation mark stands inside a quoted cell")
      )
    case .nulByte:
      (
        TableRules.damaged,
        Wording(de: "hier steht ein NUL-Byte", en: "a NUL byte stands here")
      )
    case .fieldTooLong, .recordTooLong, .tooManyColumns:
      (
        TableRules.damaged,
        Wording(
          de: "die Zelle oder Zeile ist unglaubhaft lang",
          en: "the cell or row is implausibly long")
      )
    case .mojibake:
      (
        TableRules.suspicious,
        Wording(
          de: "„\(text)“ ist vermutlich ein falsch gelesenes „\(meant)“",
          en: "“\(text)” is probably a wrongly read “\(meant)”")
      )
    case .byteOrderMarkContradicted:
      (
        TableRules.suspicious,
        Wording(
          de: "die Kennung am Anfang nennt \(text), gelesen wurde \(meant)",
          en: "the mark at the start says \(text), read was \(meant)")
      )
    case .controlCharacter, .rowTooShort, .rowTooLong, .separatorLineContradicted, .mixedLineEnds,
      .headerMissing:
      nil
    }
  }
}
