package import StrategyModel

/// A free text that names an e-mail address or a telephone number.
///
/// Free texts may be quoted to the council; personal data belong in the column for contacts.
package enum ContactInText: ReportRule {
  package static let rule = Rule(
    "contact-in-text", .note, .used, isOptional: true,
    message: Wording(
      de: "Der Text bei „{field}“ enthält mit „{0}“ offenbar persönliche Kontaktdaten.",
      en: "The text for “{field}” seems to contain personal contact details, “{0}”."),
    remedy: Wording(
      de: "Bitte tragen Sie solche Angaben nur in die Spalte für die Ansprechperson ein.",
      en: "Please enter such details in the column for contacts only."))

  static func flaws(in row: ReportedRow) -> [Flaw] {
    let texts: [(ReportField, Reported<String>?)] = [
      (.comment, row.report.comment), (.reason, row.report.reason),
      (.evidence, row.report.evidence),
    ]
    return texts.compactMap { field, text in
      text.flatMap { contact(in: $0.value) }.map { Flaw(field, [.text($0)]) }
    }
  }

  /// The first e-mail address, else the first telephone number behind "Tel." or the like.
  static func contact(in text: String) -> String? {
    let words = text.split(whereSeparator: { $0.isWhitespace || "<>()[];,".contains($0) })
    if let address = words.first(where: isAddress) { return trimmed(address) }
    for (index, word) in words.enumerated() where isTelephone(word) {
      let digits = words[(index + 1)...].prefix {
        $0.allSatisfy { $0.isNumber || "+/-–.".contains($0) }
      }
      if digits.joined().count(where: \.isNumber) >= 5 {
        return trimmed(([word] + digits).joined(separator: " ")[...])
      }
    }
    return nil
  }

  private static func isAddress(_ word: Substring) -> Bool {
    let parts = word.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].dropLast().contains(".")
  }

  private static func isTelephone(_ word: Substring) -> Bool {
    [
      "tel", "tel.", "tel.:", "tel:", "telefon", "telefon:", "mobil", "mobil:", "durchwahl",
      "phone",
    ]
    .contains(word.lowercased())
  }

  private static func trimmed(_ word: Substring) -> String {
    String(word.last.map { ".:".contains($0) } == true ? word.dropLast() : word)
  }
}
