import Ingest
import StrategyModel
import Testing

@Suite("XML that breaks XML's rules is told in plain words")
struct XMLBreachTests {
  static let breaches: [(text: String, german: String, english: String)] = [
    ("<l><n>A & B</n></l>", "ein „&“, das im Text als „&amp;“", "must be written “&amp;”"),
    ("<l><n>A&B</n></l>", "ein „&“, das im Text als „&amp;“", "must be written “&amp;”"),
    ("<l><n>a < b</n></l>", "ein „<“, hinter dem kein Name steht", "a “<” without a name"),
    ("<l><n>a <5 b</n></l>", "ein „<“, hinter dem kein Name steht", "a “<” without a name"),
    ("<l><n>a ]]> b</n></l>", "im Text steht „]]>“", "the text holds “]]>”"),
    ("<l><n>&#xZ;</n></l>", "ein Zeichen als Nummer, die keine ist", "a character as a number"),
    ("<l a=b/>", "steht nicht in Anführungszeichen", "is not in quotation marks"),
    ("<l a/>", "ein Attribut hat keinen Wert", "an attribute has no value"),
    ("<l a='1'b='2'/>", "fehlt ein Leerzeichen", "a blank or “>” is missing"),
    ("<l a='<'/>", "im Wert eines Attributs steht „<“", "the value of an attribute holds “<”"),
    ("<l a='x><n/></l>", "Anführungszeichen wird nicht geschlossen", "is not closed"),
    ("<l><!-- a -- b --></l>", "in einem Kommentar steht „--“", "a comment holds “--”"),
    ("\n<?xml version='1.0'?><l/>", "vor „<?xml“ steht noch etwas", "stands before “<?xml”"),
    ("<l>\n<?xml version='1.0'?><l/></l>", "beginnt mit „<?xml“ eine zweite", "a second one"),
    ("<l>&#7;</l>", "ein unzulässiges Zeichen (U+0007)", "not allowed (U+0007)"),
    ("<?xml version=“1.0”?><l/>", "ein gerades Anführungszeichen", "a straight quotation mark"),
    ("<?xml version='2.0'?><l/>", "eine andere Fassung von XML", "a version of XML"),
    ("<?XML version='1.0'?><l/>", "steht „xml“ mit Großbuchstaben", "“xml” in capitals"),
    ("<l><n/><?Xml foo?><n/></l>", "steht „xml“ mit Großbuchstaben", "“xml” in capitals"),
    ("<?xml encoding='utf-8'?><l/>", "nicht zuerst version=\"1.0\"", "does not follow “<?xml”"),
    ("<?xml?><l/>", "nicht zuerst version=\"1.0\"", "does not follow “<?xml”"),
    ("<?xml version '1.0'?><l/>", "fehlt ein „=“", "a “=” is missing"),
    ("<?xml version='1.0' foo?><l/>", "etwas, das nicht hineingehört", "does not belong there"),
    ("<?xml version='1.0'encoding='UTF-8'?><l/>", "ein Leerzeichen oder „?>“", "blank or “?>”"),
    ("<?xml version='1.0' standalone='ja'?><l/>", "nur „yes“ oder „no“", "only be “yes” or “no”"),
    ("<l><? foo?></l>", "hinter „<?“ fehlt der Name", "behind “<?” the name is missing"),
    ("<l><?foo+a?></l>", "der auf „<?“ folgt, fehlt ein", "that follows “<?” a blank"),
    ("<?xml version='1.0'?>\n<!-- a", "abgeschnitten, bevor ihr Inhalt beginnt", "cut off before"),
    ("<?xml version='1.0'?>\n<l a='1", "abgeschnitten, bevor ihr Inhalt beginnt", "cut off before"),
    ("<l><n>1", "sie endet mitten in „n“ (begonnen in Zeile 1)", "within “n” (begun in line 1)"),
    ("<l><:n/></l>", "ein Name mit „:“", "a name with “:”"),
  ]

  @Test("in both languages, with the place", arguments: breaches)
  func told(_ text: String, _ german: String, _ english: String) throws {
    let example = try DecodedExample(
      text, profile: nil, file: "deliveries/2024-Q2/musteramt-a/x.xml")
    #expect(example.ruleIDs == ["xml-malformed"])
    let finding = try #require(example.findings.first)
    #expect(finding.location.line != nil)
    #expect(finding.message(.de).contains(german), "\(finding.message(.de))")
    #expect(finding.message(.en).contains(english), "\(finding.message(.en))")
  }

  /// A file, with 0xDF in place of the tilde.
  private func finding(_ text: String, name: String = "x.xml") throws -> Finding {
    let example = try DecodedExample(
      bytes: text.utf8.map { $0 == UInt8(ascii: "~") ? 0xDF : $0 }, profile: nil,
      file: "deliveries/2024-Q2/musteramt-a/" + name)
    #expect(example.ruleIDs == ["xml-malformed"])
    return try #require(example.findings.first)
  }

  @Test("bytes of Windows in a file that names no encoding: which, why it fails, what to write")
  func noEncoding() throws {
    let finding = try finding("<?xml version=\"1.0\"?>\n<l><n>Stra~e</n></l>")
    #expect(finding.location.description.hasSuffix("x.xml:2:11"))
    #expect(
      finding.message(.de) == "Die XML-Datei ist an dieser Stelle fehlerhaft: das Byte 0xDF (in"
        + " Windows-1252 „ß“) ist kein UTF-8, und das gilt, weil die Datei keine Kodierung nennt.")
    #expect(
      finding.message(.en) == "The XML file is faulty at this place: the byte 0xDF (in"
        + " Windows-1252 “ß”) is not UTF-8, which holds because the file names no encoding.")
    #expect(
      finding.remedy(.de) == "Bitte schreiben Sie als erste Zeile <?xml version=\"1.0\""
        + " encoding=\"windows-1252\"?> (anstelle einer ohne „encoding“), oder speichern Sie die"
        + " Datei in UTF-8, und senden Sie sie noch einmal; aus einer fehlerhaften Datei wird"
        + " nichts übernommen.")
  }

  @Test("bytes of Windows in a file that says it is UTF-8")
  func otherEncoding() throws {
    let finding = try finding(
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<l><n>Stra~e</n></l>")
    #expect(finding.message(.de).contains("0xDF (in Windows-1252 „ß“) ist kein UTF-8, obwohl die"))
    #expect(
      finding.remedy(.de).contains("encoding=\"windows-1252\" statt encoding=\"utf-8\", oder"))
  }

  @Test("an umlaut in UTF-8 that was cut in two is not taken for Windows-1252")
  func cutUmlaut() throws {
    let example = try DecodedExample(
      bytes: Array("<l><n>gr".utf8) + [0xC3] + Array("</n></l>".utf8), profile: nil,
      file: "deliveries/2024-Q2/musteramt-a/x.xml")
    let finding = try #require(example.findings.first)
    #expect(finding.message(.de).contains("das Byte 0xC3 ist kein UTF-8"))
    #expect(finding.remedy(.de).hasPrefix("Bitte speichern Sie die Datei in UTF-8 und senden"))
  }

  @Test("before <?xml nothing may stand; a second file in the file is to be sent by itself")
  func otherRemedies() throws {
    let late = try finding("\n<?xml version=\"1.0\"?>\n<l/>")
    #expect(late.remedy(.de).hasPrefix("Bitte löschen Sie alles, was vor „<?xml“ steht"))
    let twice = try finding("<?xml version=\"1.0\"?><l/>\n<?xml version=\"1.0\"?><l/>")
    #expect(twice.remedy(.de).hasPrefix("Bitte senden Sie jede der beiden Dateien für sich"))
    let broken = try finding("<l><n></l>")
    #expect(broken.remedy(.de).hasPrefix("Bitte erzeugen Sie die Datei neu"))
  }

  @Test("a first line that is not as XML wants it is to be replaced by one that is")
  func declarationRemedies() throws {
    let line = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
    for beginning in ["<?xml encoding=\"utf-8\"?>", "<?xml?>", "<? xml version=\"1.0\"?>"] {
      let finding = try finding(beginning + "<l/>")
      #expect(finding.remedy(.de).hasPrefix("Bitte schreiben Sie als erste Zeile \(line)"))
      #expect(finding.remedy(.en).hasPrefix("Please write \(line) as the first line"))
    }
    let instruction = try finding("<l>\n<? foo?></l>")
    #expect(instruction.remedy(.de).hasPrefix("Bitte erzeugen Sie die Datei neu"))
  }

  @Test("“<?XML” is neither something before “<?xml” nor a second file")
  func capitals() throws {
    for text in ["<?XML version=\"1.0\"?><l/>", "<l><n/><?XML foo?><n/></l>"] {
      let finding = try finding(text)
      #expect(
        finding.remedy(.de).hasPrefix("Bitte schreiben Sie am Anfang der Datei „<?xml“ klein"))
      #expect(finding.remedy(.en).hasPrefix("Please write “<?xml” in lower case at the start"))
    }
  }

  @Test("two byte order marks are told without “<?xml”, which the file may not have")
  func twoMarks() throws {
    let finding = try finding("\u{FEFF}\u{FEFF}<l/>")
    for language in [Language.de, .en] {
      #expect(!finding.message(language).contains("<?xml"))
      #expect(!finding.remedy(language).contains("<?xml"))
    }
    #expect(finding.message(.de).contains("am Anfang der Datei steht ein unsichtbares Zeichen"))
    #expect(finding.message(.en).contains("a second byte order mark"))
    #expect(finding.remedy(.de).hasPrefix("Bitte löschen Sie alles, was vor dem ersten „<“ steht"))
  }

  @Test("a workbook in XML that its own program wrote with a bad character goes as .xlsx")
  func workbook() throws {
    let text = """
      <?xml version="1.0"?>
      <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">
      <Worksheet><Table><Row><Cell><Data>&#7;</Data></Cell></Row></Table></Worksheet></Workbook>
      """
    let finding = try finding(text, name: "stand.xls")
    #expect(finding.message(.de).contains("ein unzulässiges Zeichen (U+0007)"))
    #expect(finding.remedy(.de).hasPrefix("Bitte speichern Sie die Arbeitsmappe in Excel oder"))
  }
}
