import Editions
import Emitters
import StrategyModel
import Testing

@Suite("Letters to suppliers")
struct LetterTests {
  private func letter(
    _ kind: LetterKind = .request, _ template: LetterTemplate? = nil,
    contact: SupplierContact = .none
  ) throws -> Letter {
    var sample = FormSample()
    sample.supplier = Supplier(
      id: written(SupplierID("amt-a")), name: LocalizedText(de: "Amt für Straßen"),
      owesFrom: Period("2022-Q1"), contact: contact)
    let form = try #require(sample.form)
    return Letter(
      kind, to: sample.supplier, about: form, lock: written(Day(iso: "2024-07-31")),
      template: template)
  }

  @Test(
    "The usual letters name period, day, deadline, form and contact", arguments: LetterKind.allCases
  )
  func usual(_ kind: LetterKind) throws {
    let letter = try letter(kind)
    let text = letter.subject + letter.body
    for word in [
      "2.\u{A0}Quartal 2024", "30.06.2024", "15.07.2024", "31.07.2024", "Ihre 3 Kernprojekte",
      "Strategiebüro, Zimmer 12, buero@example.org", "Guten Tag,", "Stadt Beispiel",
    ] {
      #expect(text.contains(word), "\(kind): \(word)")
    }
    #expect(!text.contains("{{") && !text.contains("}}"))
  }

  @Test("The office's own wording goes before the program's")
  func ownWording() throws {
    let template = try LetterTemplate(
      "Betreff: {{supplier}}: bitte bis {{ deadline }}\r\n\r\n{{salutation}}\r\nDanke.\r\n")
    let letter = try letter(
      .request, template,
      contact: SupplierContact(email: "amt@example.org", salutation: "Sehr geehrte Frau Muster,"))
    #expect(letter.subject == "Amt für Straßen: bitte bis 15.07.2024")
    #expect(letter.body == "Sehr geehrte Frau Muster,\nDanke.\n")
    #expect(
      String(decoding: letter.text, as: UTF8.self)
        == "Amt für Straßen: bitte bis 15.07.2024\n\nSehr geehrte Frau Muster,\nDanke.\n")
  }

  @Test("The draft holds encoded words, both addresses and the form, and only ASCII")
  func draft() throws {
    let letter = try letter(contact: SupplierContact(email: "amt@example.org", salutation: nil))
    let bytes = letter.draft(form: ("Rueckmeldung.xlsx", Array(repeating: 0xFF, count: 100)))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(bytes.allSatisfy { $0 < 0x80 })
    #expect(text.hasPrefix("From: buero@example.org\r\nTo: amt@example.org\r\nSubject: =?UTF-8?B?"))
    #expect(text.contains("\r\nX-Unsent: 1\r\n"))
    #expect(
      text.contains("\r\nContent-Disposition: attachment;\r\n filename=\"Rueckmeldung.xlsx\"\r\n"))
    #expect(text.contains("\r\n\r\n" + String(repeating: "/", count: 76) + "\r\n"))
    #expect(text.hasSuffix("--\r\n"))
    #expect(!text.contains("Date:") && !text.contains("Message-ID:"))
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    // The media type of .xlsx alone is longer.
    #expect(lines.allSatisfy { $0.utf8.count <= 78 || $0.hasPrefix("Content-Type: application/") })
    #expect(bytes == letter.draft(form: ("Rueckmeldung.xlsx", Array(repeating: 0xFF, count: 100))))
  }

  @Test("A line break in the data cannot begin a header of its own")
  func noHeaderInjection() throws {
    let template = try LetterTemplate("Betreff: {{strategy}}\n\nText")
    var sample = FormSample()
    sample.strategyName = "Die Strategie\r\nBcc: alle@example.org"
    let form = try #require(sample.form)
    let letter = Letter(
      .request, to: sample.supplier, about: form, lock: written(Day(iso: "2024-07-31")),
      template: template)
    let text = String(decoding: letter.draft(), as: UTF8.self)
    #expect(!text.contains("\nBcc:"))
    #expect(text.contains("Subject: Die Strategie Bcc: alle@example.org\r\n"))
  }

  @Test("A text is no letter without subject, with an unknown or an open placeholder")
  func faults() {
    #expect(throws: LetterTemplate.Fault.noSubject(offset: 0)) { try LetterTemplate("Hallo\n") }
    #expect(throws: LetterTemplate.Fault.noSubject(offset: 0)) {
      try LetterTemplate("Betreff: \n\na")
    }
    #expect(throws: LetterTemplate.Fault.unknownField("dedline", offset: 15)) {
      try LetterTemplate("Betreff: a\n\nbis{{dedline}}")
    }
    #expect(throws: LetterTemplate.Fault.noEnd(offset: 12)) {
      try LetterTemplate("Betreff: a\n\n{{deadline\n}}")
    }
  }
}
