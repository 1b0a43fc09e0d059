internal import StrategyModel
internal import XMLRecords

/// What breaks the rules of XML, in plain words instead of libxml2's.
///
/// By the codes of libxml2's `xmlerror.h`; one of them stands for two breaches, which its sentence
/// tells apart.
enum XMLBreachTexts {
  /// Half a sentence; libxml2's own for what no program and hardly a hand writes.
  static func text(_ sentence: String, code: Int) -> Wording {
    switch code {
    case 6, 7:
      Wording(
        de: "ein Zeichen als Nummer, die keine ist", en: "a character as a number that is none")
    case 23: ampersand
    case 68: sentence.contains("EntityRef") ? ampersand : lessThan
    case 33, 34:
      Wording(
        de: "in der ersten Zeile (<?xml …) fehlt ein gerades Anführungszeichen",
        en: "in the first line (<?xml …) a straight quotation mark is missing")
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
    case 62:
      Wording(de: "im Text steht „]]>“", en: "the text holds “]]>”")
    case 64:
      Wording(
        de: "mitten in der Datei beginnt mit „<?xml“ eine zweite",
        en: "in the middle of the file a second one begins with “<?xml”")
    case 65, 73:
      Wording(
        de: "hinter einem Attribut oder Namen fehlt ein Leerzeichen oder „>“",
        en: "behind an attribute or name a blank or “>” is missing")
    case 80:
      Wording(de: "in einem Kommentar steht „--“", en: "a comment holds “--”")
    case 108:
      Wording(
        de: "eine andere Fassung von XML als 1.0", en: "a version of XML other than 1.0")
    case 202:
      Wording(
        de: "ein Name mit „:“ am Anfang oder Ende", en: "a name with “:” at its start or end")
    default: Wording(de: sentence, en: sentence)
    }
  }

  /// Whether another XML file begins within the file.
  static func isSecondFile(_ defect: XMLDefect) -> Bool { defect.arguments.last == "64" }

  private static let ampersand = Wording(
    de: "ein „&“, das im Text als „&amp;“ geschrieben sein muss",
    en: "an “&”, which must be written “&amp;” in text")
  private static let lessThan = Wording(
    de: "ein „<“, hinter dem kein Name steht; im Text muss es als „&lt;“ geschrieben sein",
    en: "a “<” without a name behind it; in text it must be written “&lt;”")
}
