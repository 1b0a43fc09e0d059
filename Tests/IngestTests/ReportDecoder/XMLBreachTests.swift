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
    ("\n<?xml version='1.0'?><l/>", "steht nicht am Anfang der Datei", "not at the start"),
    ("<?xml version=“1.0”?><l/>", "ein gerades Anführungszeichen", "a straight quotation mark"),
    ("<?xml version='2.0'?><l/>", "eine andere Fassung von XML", "a version of XML"),
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
}
