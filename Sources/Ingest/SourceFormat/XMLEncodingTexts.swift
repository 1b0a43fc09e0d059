internal import DelimitedText
internal import StrategyModel
internal import XMLRecords

/// Says of bytes that are no text in the encoding of an XML file what they are and what helps.
///
/// An XML file that names no encoding is in UTF-8 (XML 1.0, 4.3.3), which programs that write the
/// characters of Windows forget.
struct XMLEncodingTexts {
  /// As `0xDF`; empty where it is not known.
  private let byte: String
  private let encoding: String
  /// The encoding as the file names it.
  private let named: String?

  /// `defect`: one of bytes that are no text.
  init(_ defect: XMLDefect) {
    byte = defect.arguments.first ?? ""
    encoding = defect.arguments.count > 1 ? defect.arguments[1] : "UTF-8"
    named = defect.arguments.count > 2 ? defect.arguments[2] : nil
  }

  /// What is wrong, as half a sentence.
  var problem: Wording {
    let (german, english) =
      windowsCharacter.map { (" (in Windows-1252 „\($0)“)", " (in Windows-1252 “\($0)”)") }
      ?? ("", "")
    let subject =
      byte.isEmpty
      ? Wording(de: "ein Zeichen", en: "a character")
      : Wording(de: "das Byte \(byte)\(german)", en: "the byte \(byte)\(english)")
    guard named == nil else {
      return Wording(
        de: "\(subject.de) ist kein \(encoding), obwohl die Datei diese Kodierung nennt",
        en: "\(subject.en) is not \(encoding), although the file names that encoding")
    }
    return Wording(
      de: "\(subject.de) ist kein \(encoding), und das gilt, weil die Datei keine Kodierung nennt",
      en: "\(subject.en) is not \(encoding), which holds because the file names no encoding")
  }

  /// What to do, as half a sentence behind "Bitte".
  var remedy: Wording {
    guard windowsCharacter != nil else {
      return Wording(
        de: "speichern Sie die Datei in UTF-8 und senden Sie sie noch einmal",
        en: "save the file in UTF-8 and send it once more")
    }
    guard let named else {
      let line = "<?xml version=\"1.0\" encoding=\"windows-1252\"?>"
      return Wording(
        de: "schreiben Sie als erste Zeile \(line) (anstelle einer ohne „encoding“), oder "
          + "speichern Sie die Datei in UTF-8, und senden Sie sie noch einmal",
        en: "write \(line) as the first line (in place of one without “encoding”) or save the "
          + "file in UTF-8, and send it once more")
    }
    return Wording(
      de: "schreiben Sie in der ersten Zeile encoding=\"windows-1252\" statt "
        + "encoding=\"\(named)\", oder speichern Sie die Datei in UTF-8, und senden Sie sie "
        + "noch einmal",
      en: "write encoding=\"windows-1252\" instead of encoding=\"\(named)\" in the first line or "
        + "save the file in UTF-8, and send it once more")
  }

  /// What the byte is in Windows-1252, if the file may be written in it: not where it declares that
  /// itself, and not for bytes with which umlauts begin in UTF-8, of which the rest is missing.
  private var windowsCharacter: String? {
    guard encoding == "UTF-8", byte.hasPrefix("0x"),
      let number = UInt8(byte.dropFirst(2), radix: 16),
      ![0xC2, 0xC3, 0xE2].contains(number)
    else { return nil }
    let (text, undecodable) = TextEncoding.windows1252.decode([number])
    return undecodable == 0 ? String(decoding: text, as: UTF8.self) : nil
  }
}
