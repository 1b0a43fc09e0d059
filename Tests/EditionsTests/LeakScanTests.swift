import Editions
import StrategyModel
import Testing

/// A withheld value is found in whatever form a document holds it, and nothing else is.
struct LeakScanTests {
  /// A secret with the forms in which it must be found.
  struct Planted: Sendable, CustomTestStringConvertible {
    let kind: WithheldValue.Kind
    let value: String
    let forms: [String]

    var testDescription: String { "\(kind.rawValue) \(value)" }
  }

  static let planted = [
    Planted(
      kind: .text, value: "Streit mit dem <Bauträger> & \"Müller\"",
      forms: [
        "Streit mit dem <Bauträger> & \"Müller\"",
        "<td>Streit mit dem &lt;Bauträger&gt; &amp; &quot;Müller&quot;</td>",
        "<p>STREIT&nbsp;mit dem\n   &#60;Bautr&auml;ger&#x3E; &amp; &#34;M&#xfc;ller&#34;</p>",
        "1;\"Streit mit dem <Bauträger> & \"\"Müller\"\"\";2",
        "{\"a\": \"Streit mit dem <Bautr\\u00e4ger> & \\\"M\\u00fcller\\\"\"}",
        "x?q=Streit%20mit%20dem%20%3CBautr%C3%A4ger%3E%20%26%20%22M%C3%BCller%22",
        "<img alt=\"Streit mit dem &lt;Bauträger&gt; &amp; &quot;Müller&quot;\"/>",
        "<!-- streit mit dem &lt;bauträger&gt; &amp; \"müller\" -->",
        "<text>Streit mit dem</text>\n<text x=\"3\">&lt;Bautr\u{AD}a\u{308}ger&gt; &amp; „Müller“</text>",
      ]),
    Planted(
      kind: .text, value: "Erst läuft es. Der Auftragnehmer ist nicht mehr zahlungsfähig.",
      forms: ["Wir hören: Der Auftragnehmer ist nicht mehr zahlungsfähig!"]),
    Planted(
      kind: .email, value: "erika.muster@example.org",
      forms: [
        "Erika.Muster@Example.org", "<a href=\"mailto:erika.muster%40example.org\">Mail</a>",
        "erika.muster&#64;example.org", "erika.muster (at) example.org",
        "erika.<b>muster</b>@example.org",
        "\"erika.muster@example.org\"", "\\u0065rika.muster@example.org",
      ]),
    Planted(
      kind: .telephone, value: "0234 910-12 34",
      forms: [
        "02349101234", "+49 234 9101234", "0049 (234) 910 1234", "+49(0)234/910-1234",
        "(0234) 910 – 1234", "0234.910.12.34", "0234&nbsp;/&nbsp;910&#8209;1234", "234 9101234",
        "tel:+492349101234", "<td>0234 <b>910</b> 1234</td>",
      ]),
    Planted(
      kind: .fullName, value: "Erika Mustermann",
      forms: [
        "Erika Mustermann", "Mustermann, Erika", "MUSTERMANN Erika", "Erika&nbsp;Mustermann",
        "Frau <b>Erika</b>\n<i>Mustermann</i>", "Erika%20Mustermann", "a;\"Mustermann, Erika\";b",
      ]),
    Planted(kind: .partner, value: "Stille & Söhne", forms: ["mit Stille &amp; Söhne gebaut"]),
    Planted(kind: .paper, value: "20990002", forms: ["Vorlage 20990002.", "<td>20990002</td>"]),
    Planted(
      kind: .money, value: "1234567.80",
      forms: [
        "1234567.80 EUR", "1.234.567,80\u{A0}€", "€ 1,234,567.80", "<td>1 234 567,80 &euro;</td>",
        "Euro 1234567,80", "<td>1.234.567,80</td>", "{\"cents\": 1234567.80}", "€1'234'567.80",
      ]),
    Planted(
      kind: .money, value: "250000.00",
      forms: [
        "250.000 €", "250000 Euro", "€250,000", "250 T€", "0,25 Mio. €", "0.25 million euros",
        "250.000,– €", "id;money_planned\nkp-1;250000.00\n", "id;money_spent\r\nkp-1;250000\r\n",
        "2024-Q2:total:all:money-planned;250000.00;x", "\"value\";\"unit\"\n250000.00;EUR\n",
        "<table><tr><th>Mittel (€)</th></tr><tr><td>250.000</td></tr></table>",
      ]),
  ]

  private func scan(_ values: [WithheldValue], _ exceptions: [LeakException] = []) -> LeakScan {
    LeakScan(
      WithheldValues(in: Secrets.empty, from: .public, further: values), exceptions: exceptions,
      allowed: ["buero@stadt.example", "0234 910-0"])
  }

  private func leaks(
    _ text: String, _ value: WithheldValue, _ exceptions: [LeakException] = []
  ) -> [Leak] {
    let path = text.contains(";") && text.utf8.contains(0x0A) ? "output/x.csv" : "reports/de/x.html"
    return scan([value], exceptions).leaks(in: [(path, Array(text.utf8))])
  }

  @Test(arguments: planted)
  func `is found in every form`(planted: Planted) {
    let place = SourceLocation(file: "deliveries/a.csv", place: .text(line: 7, column: 3))
    let value = WithheldValue(planted.kind, planted.value, field: "comment", source: place)
    for form in planted.forms {
      let leak = leaks(form, value).first { $0.value == planted.value }
      #expect(leak != nil, "\(form)")
      #expect(leak?.kind == planted.kind && leak?.source == place, "\(form)")
    }
  }

  @Test(arguments: planted)
  func `is not found where only its parts stand`(planted: Planted) {
    let value = WithheldValue(planted.kind, planted.value, field: "comment")
    let harmless = [
      "Streit mit dem Bauträger", "erika.mustermann@stadt", "72349101234", "Erika und Mustermann",
      "Erika Mustermanns", "120990002", "20990002a", "Stille & Söhne2",
      "1234567.80", "12345671234567.80 €", "1.234.567,81 €", "250000", "1.250.000 €",
      "250.000.000 €", "250000 Bäume", "<path d=\"M250000 250000\"/>", "2500.00 €", "0.250.000",
      "id;count\nkp-1;250000\n", "<table><tr><th>Bäume</th></tr><tr><td>250.000</td></tr></table>",
    ]
    for text in harmless { #expect(leaks("Hier steht \(text) und mehr", value) == [], "\(text)") }
  }

  @Test func `addresses and numbers that nobody named are found by their form`() {
    let scan = scan([])
    for text in ["max@example.org", "0151 23456789", "+31 20 1234567", "(02327) 12345"] {
      #expect(scan.leaks(in: [("a.html", Array("Bitte \(text)!".utf8))]).count == 1, "\(text)")
    }
    let harmless = [
      "@media print { a }", "01.07.2024", "07/2024", "01.07.2024 - 30.09.2024", "2024-07-01",
      "05.07.2024 09:13", "0.25 0.75", "viewBox=\"0 0 800 600\"", "sha256-0123+01234567=",
      "#01234567", "1.000.000", "20170123", "Platz 3 @ Markt", "0a1b2c3d01234567",
      "buero@stadt.example", "Tel. +49 234 9100", "\\nbuero@stadt.example",
      "%0abuero@stadt.example",
    ]
    for text in harmless {
      #expect(scan.leaks(in: [("a.html", Array("<p>\(text)</p>".utf8))]) == [], "\(text)")
    }
  }

  @Test func `a leak names document, byte and source`() throws {
    let value = WithheldValue(.text, "Geheimnis", field: "comment")
    let scan = scan([value])
    let found = scan.leaks(in: [
      ("b.html", Array("ä &amp; geheimnis Geheimnis".utf8)), ("a.html", Array("Geheimnis".utf8)),
    ])
    #expect(found.map(\.path) == ["a.html", "b.html"] && found.map(\.offset) == [0, 9])
    let place = SourceLocation(file: "deliveries/a.csv", place: .text(line: 7, column: 3))
    let placed = WithheldValue(.text, "Geheimnis", field: "comment", source: place)
    let leak = try #require(leaks("<p>Geheimnis</p>", placed).first)
    #expect(
      leak.words.de == "„Geheimnis“ (interner Text) steht in reports/de/x.html ab Byte 3; die "
        + "Angabe stammt aus deliveries/a.csv:7:3.")
  }

  @Test(arguments: planted)
  func `an exception lets through what it names, and only in its file`(planted: Planted) {
    let value = WithheldValue(planted.kind, planted.value, field: "comment")
    let place = SourceLocation(file: "leak-exceptions.csv")
    func exception(_ file: String?) -> LeakException {
      LeakException(value: planted.value, file: file, reason: "öffentlich", location: place)
    }
    for form in planted.forms {
      #expect(leaks(form, value, [exception(nil)]) == [], "\(form)")
      #expect(leaks(form, value, [exception("y.html")]) != [])
    }
    let html = planted.forms[0]
    if !html.contains("\n") {
      #expect(leaks(html, value, [exception("de/x.html")]) == [])
      #expect(leaks(html, value, [exception("reports/de/x.html")]) == [])
      #expect(leaks(html, value, [exception("e/x.html")]) != [])
    }
  }

  @Test func `bytes that are no text trap nothing`() {
    let scan = scan(Self.planted.map { WithheldValue($0.kind, $0.value, field: "") })
    var state: UInt64 = 42
    let marks = Array("<>&;%\\\"u0+4@€ .,(".utf8)
    for length in 0..<200 {
      let bytes = (0..<length).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let byte = UInt8(truncatingIfNeeded: state >> 33)
        return length % 2 == 0 ? byte : marks[Int(byte) % marks.count]
      }
      _ = scan.leaks(in: [("x.html", bytes), ("x.csv", bytes)])
    }
  }
}
