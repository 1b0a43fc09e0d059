package import StrategyModel

extension ValueForm where Value == Branding.Colour {
  /// `"#004a7c"`.
  package static var colour: Self {
    Self(Wording(de: "eine Farbe wie \"#004a7c\"", en: "a colour such as \"#004a7c\"")) {
      Branding.Colour($0)
    }
  }
}

extension ValueForm where Value == ContactAddress {
  /// Without a name and without angle brackets.
  package static var contactAddress: Self {
    Self(
      Wording(
        de: "eine E-Mail-Adresse oder eine Adresse wie https://example.org/kontakt",
        en: "an e-mail address or an address such as https://example.org/contact")
    ) { ContactAddress($0) }
  }
}

extension ValueForm where Value == String {
  /// `amt@example.org`.
  package static var emailAddress: Self {
    Self(
      Wording(
        de: "eine E-Mail-Adresse wie amt@example.org",
        en: "an e-mail address such as office@example.org")
    ) { text in ContactAddress(text).flatMap { $0.link.hasPrefix("mailto:") ? text : nil } }
  }
}
