internal import StrategyModel
internal import Yams

/// Words what libyaml found wrong with the syntax of a file.
enum YAMLSyntax {
  /// A finding at the place where the mistake is most likely.
  static func finding(_ error: YamlError, in file: InputFile) -> Finding {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      if problem.hasPrefix("Maximum nesting level") {
        return Finding(
          YAMLRules.tooDeep, at: location(mark, file), [.number(YAMLTree.mostLevels)])
      }
      // An unclosed quotation mark is noticed at the end of the file but belongs to its opening.
      let opening = problem == "found unexpected end of stream" ? context?.mark : nil
      return Finding(
        YAMLRules.syntax, at: location(opening ?? mark, file),
        worded(problem).map { .localized($0) })
    default:
      return Finding(
        YAMLRules.syntax, at: SourceLocation(file: file.path),
        worded("\(error)").map { .localized($0) })
    }
  }

  private static func location(_ mark: Mark, _ file: InputFile) -> SourceLocation {
    SourceLocation(file: file.path, place: .text(line: mark.line, column: mark.column))
  }

  /// What is wrong, and what to do. The keys are the sentences of libyaml 0.2.5.
  private static func worded(_ problem: String) -> [Wording] {
    switch problem {
    case "could not find expected ':'":
      return [
        Wording(de: "nach einem Schlüssel fehlt der Doppelpunkt", en: "a key lacks its colon"),
        Wording(
          de: "Schreiben Sie „Schlüssel: Wert“ mit einem Leerzeichen nach dem Doppelpunkt; prüfen"
            + " Sie auch die Zeile davor.",
          en: "Write “key: value” with a space after the colon; check the line before as well."),
      ]
    case "mapping values are not allowed in this context":
      return [
        Wording(
          de: "hier ist kein Doppelpunkt möglich", en: "a colon is not possible here"),
        Wording(
          de: "Setzen Sie einen Text, der einen Doppelpunkt enthält, in Anführungszeichen, und"
            + " prüfen Sie die Einrückung.",
          en: "Put a text that contains a colon in quotation marks, and check the indentation."),
      ]
    case "did not find expected key", "did not find expected '-' indicator",
      "block sequence entries are not allowed in this context",
      "mapping keys are not allowed in this context":
      return [
        Wording(
          de: "diese Zeile passt nicht zur Einrückung der vorigen",
          en: "this line does not fit the indentation of those before"),
        Wording(
          de: "Rücken Sie zusammengehörige Zeilen gleich weit ein, und setzen Sie Texte mit"
            + " Sonderzeichen in Anführungszeichen.",
          en: "Indent lines that belong together equally, and put texts with special characters"
            + " in quotation marks."),
      ]
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      return [
        Wording(
          de: "eine Klammer wird nicht geschlossen, oder es fehlt ein Komma",
          en: "a bracket is not closed, or a comma is missing"),
        Wording(
          de: "Trennen Sie die Angaben mit Kommas, und schließen Sie jede Klammer.",
          en: "Separate the values by commas, and close every bracket."),
      ]
    case "found unexpected end of stream":
      return [
        Wording(
          de: "dieses Anführungszeichen wird nicht geschlossen",
          en: "this quotation mark is not closed"),
        Wording(
          de: "Schließen Sie den Text mit demselben Anführungszeichen.",
          en: "Close the text with the same quotation mark."),
      ]
    case "found character that cannot start any token",
      "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      return [
        Wording(
          de: "mit diesem Zeichen kann kein Wert beginnen",
          en: "no value can begin with this character"),
        Wording(
          de: "Rücken Sie mit Leerzeichen statt mit Tabulatoren ein, und setzen Sie Texte mit"
            + " Sonderzeichen am Anfang in Anführungszeichen.",
          en: "Indent with spaces instead of tabs, and put texts that begin with a special"
            + " character in quotation marks."),
      ]
    case "found unknown escape character":
      return [
        Wording(
          de: "auf einen umgekehrten Schrägstrich folgt ein unbekanntes Zeichen",
          en: "a backslash is followed by an unknown character"),
        Wording(
          de: "Setzen Sie den Text in einfache statt in doppelte Anführungszeichen.",
          en: "Put the text in single instead of double quotation marks."),
      ]
    case "but found another document":
      return [
        Wording(
          de: "hier beginnt mit „---“ ein zweites Dokument",
          en: "a second document begins here with “---”"),
        Wording(
          de: "Löschen Sie die Zeile „---“, oder legen Sie zwei Dateien an.",
          en: "Delete the line “---”, or make two files."),
      ]
    case "found undefined alias":
      return [
        Wording(
          de: "ein Wert beginnt mit einem Stern und gilt damit als Verweis",
          en: "a value begins with an asterisk and so is a reference"),
        Wording(
          de: "Setzen Sie den Wert in Anführungszeichen.", en: "Put the value in quotation marks."),
      ]
    default:
      return [
        Wording(
          de: "diese Stelle ist nicht lesbar (\(problem))",
          en: "this place cannot be read (\(problem))"),
        Wording(
          de: "Prüfen Sie Einrückung, Anführungszeichen und Klammern an dieser Stelle und in der"
            + " Zeile davor.",
          en: "Check indentation, quotation marks and brackets here and in the line before."),
      ]
    }
  }
}
