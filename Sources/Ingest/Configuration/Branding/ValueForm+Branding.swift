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
  package static var contactAddress: Self {
    Self(
      Wording(
        de: "eine E-Mail-Adresse oder eine Adresse wie https://example.org/kontakt",
        en: "an e-mail address or an address such as https://example.org/contact")
    ) { ContactAddress($0) }
  }
}
