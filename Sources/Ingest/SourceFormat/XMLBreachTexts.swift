internal import StrategyModel
internal import XMLRecords

/// What breaks the rules of XML, in plain words instead of libxml2's.
///
/// By the codes of libxml2's `xmlerror.h`; some of them stand for two breaches, which its sentence
/// tells apart.
enum XMLBreachTexts {
  /// Half a sentence; libxml2's own for what no program and hardly a hand writes.
  static func text(_ sentence: String, code: Int) -> Wording {
    if let text = declarationText(sentence, code: code) { return text }
    return switch code {
    case 6, 7:
      Wording(
        de: "ein Zeichen als Nummer, die keine ist", en: "a character as a number that is none")
    case 23: ampersand
    case 68: sentence.contains("EntityRef") ? ampersand : lessThan
    case 38:
      Wording(
        de: "im Wert eines Attributs steht „<“, oder sein Anführungszeichen wird nicht geschlossen",
        en: "the value of an attribute holds “<”, or its quotation mark is not closed")
    case 39, 40:
      Wording(
        de: "der Wert eines Attributs steht nicht in Anführungszeichen",
        en: "the value of an attribute is not in quotation marks")
    case 41:
      Wording(de: "ein Attribut hat keinen Wert", en: "an attribute has no value")
    case 46:
      Wording(
        de: "hinter „<?“ fehlt der Name, der dort ohne Leerzeichen folgen muss",
        en: "behind “<?” the name is missing, which must follow there without a blank")
    case 47:
      Wording(
        de: "was mit „<?“ beginnt, wird nicht mit „?>“ beendet",
        en: "what begins with “<?” is not ended by “?>”")
    case 62:
      Wording(de: "im Text steht „]]>“", en: "the text holds “]]>”")
    case 64 where !isDeclaration(sentence):
      Wording(
        de: "hinter „<?“ steht „xml“ mit Großbuchstaben; dieser Name ist vorbehalten und darf nur "
          + "klein geschrieben und nur ganz am Anfang der Datei stehen",
        en: "behind “<?” stands “xml” in capitals; this name is reserved and must be written in "
          + "lower case, as the very first thing of the file")
    case 64:
      Wording(
        de: "mitten in der Datei beginnt mit „<?xml“ eine zweite",
        en: "in the middle of the file a second one begins with “<?xml”")
    case 65 where sentence.hasPrefix("ParsePI"):
      Wording(
        de: "hinter einem Namen, der auf „<?“ folgt, fehlt ein Leerzeichen oder „?>“",
        en: "behind a name that follows “<?” a blank or “?>” is missing")
    case 65, 73:
      Wording(
        de: "hinter einem Attribut oder Namen fehlt ein Leerzeichen oder „>“",
        en: "behind an attribute or name a blank or “>” is missing")
    case 80:
      Wording(de: "in einem Kommentar steht „--“", en: "a comment holds “--”")
    case 97, 108:
      Wording(
        de: "eine andere Fassung von XML als 1.0", en: "a version of XML other than 1.0")
    case 202:
      Wording(
        de: "ein Name mit „:“ am Anfang oder Ende", en: "a name with “:” at its start or end")
    case 205:
      Wording(
        de: "ein Name, der auf „<?“ folgt, enthält „:“",
        en: "a name that follows “<?” holds “:”")
    default: Wording(de: sentence, en: sentence)
    }
  }

  /// What helps, as half a sentence behind "Bitte".
  static func remedy(_ defect: XMLDefect) -> Wording {
    let sentence = defect.arguments.first ?? ""
    let code = defect.arguments.last.flatMap { Int($0) } ?? 0
    // A blank before the name: `<? xml …`.
    let isSplitDeclaration = code == 46 && defect.place.line == 1 && defect.place.column <= 3
    if isSplitDeclaration || declarationText(sentence, code: code) != nil {
      let line = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
      return Wording(
        de: "schreiben Sie als erste Zeile \(line) (mit der Kodierung, in der die Datei "
          + "gespeichert ist) anstelle der fehlerhaften, und senden Sie die Datei noch einmal",
        en: "write \(line) as the first line (with the encoding in which the file is saved) in "
          + "place of the faulty one, and send the file once more")
    }
    guard code == 64 else { return exportAgain }
    guard isDeclaration(sentence) else {
      return Wording(
        de: "schreiben Sie am Anfang der Datei „<?xml“ klein, oder löschen Sie die Angabe, wenn "
          + "sie weiter hinten steht, und senden Sie die Datei noch einmal",
        en: "write “<?xml” in lower case at the start of the file, or delete it if it stands "
          + "further back, and send the file once more")
    }
    return Wording(
      de: "senden Sie jede der beiden Dateien für sich",
      en: "send each of the two files by itself")
  }

  static let exportAgain = Wording(
    de: "erzeugen Sie die Datei neu und senden Sie sie noch einmal",
    en: "export the file again and send it once more")

  /// What is wrong with the XML declaration in the first line, if that is what a code is about.
  private static func declarationText(_ sentence: String, code: Int) -> Wording? {
    switch code {
    case 31, 32, 79:
      Wording(
        de: "die Kodierung, die in der ersten Zeile (<?xml …) steht, gibt es nicht",
        en: "the encoding that the first line (<?xml …) says does not exist")
    case 33, 34:
      Wording(
        de: "in der ersten Zeile (<?xml …) fehlt ein gerades Anführungszeichen",
        en: "in the first line (<?xml …) a straight quotation mark is missing")
    case 56, 57:
      Wording(
        de: "die erste Zeile (<?xml …) enthält etwas, das nicht hineingehört, oder endet nicht mit "
          + "„?>“",
        en: "the first line (<?xml …) holds something that does not belong there or does not end "
          + "with “?>”")
    case 65 where sentence.hasPrefix("Blank needed"):
      Wording(
        de: "in der ersten Zeile (<?xml …) fehlt ein Leerzeichen oder „?>“",
        en: "in the first line (<?xml …) a blank or “?>” is missing")
    case 75:
      Wording(
        de: "in der ersten Zeile (<?xml …) fehlt ein „=“",
        en: "in the first line (<?xml …) a “=” is missing")
    case 78:
      Wording(
        de: "in der ersten Zeile (<?xml …) darf hinter „standalone“ nur „yes“ oder „no“ stehen",
        en: "in the first line (<?xml …) “standalone” may only be “yes” or “no”")
    case 96:
      Wording(
        de: "in der ersten Zeile steht hinter „<?xml“ nicht zuerst version=\"1.0\"",
        en: "in the first line version=\"1.0\" does not follow “<?xml” at once")
    default: nil
    }
  }

  /// Whether a reserved name behind "<?" is "xml" as it must be written, at a wrong place.
  private static func isDeclaration(_ sentence: String) -> Bool {
    sentence.hasPrefix("XML declaration")
  }

  private static let ampersand = Wording(
    de: "ein „&“, das im Text als „&amp;“ geschrieben sein muss",
    en: "an “&”, which must be written “&amp;” in text")
  private static let lessThan = Wording(
    de: "ein „<“, hinter dem kein Name steht; im Text muss es als „&lt;“ geschrieben sein",
    en: "a “<” without a name behind it; in text it must be written “&lt;”")
}
