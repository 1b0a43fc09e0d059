internal import StrategyModel

/// The rules for `branding/`: the logo, the colours, what else lies there.
enum BrandingRules {
  static let logoMissing = Rule(
    "config-logo-missing", .error, .fileRejected,
    message: Wording(
      de: "Das Logo „{value}“ liegt nicht im Ordner branding/.",
      en: "The logo “{value}” is not in the folder branding/."),
    remedy: Wording(de: "{0}", en: "{0}"))

  static let logoUnusable = Rule(
    "config-logo-unusable", .error, .fileRejected,
    message: Wording(
      de: "Die Datei „{value}“ kann nicht als Logo dienen: {0}.",
      en: "The file “{value}” cannot be the logo: {0}."),
    remedy: Wording(
      de: "Speichern Sie das Logo als PNG oder als einfaches SVG in UTF-8.",
      en: "Save the logo as PNG or as plain SVG in UTF-8."))

  static let logoTooLarge = Rule(
    "config-logo-too-large", .error, .fileRejected,
    message: Wording(
      de: "Das Logo „{value}“ ist größer als {0} KB.",
      en: "The logo “{value}” is larger than {0} KB."),
    remedy: Wording(
      de: "Verkleinern Sie das Bild: Es steht in jeder Seite.",
      en: "Make the picture smaller: it is part of every page."))

  static let logoUnsafe = Rule(
    "config-logo-unsafe", .error, .fileRejected,
    message: Wording(
      de: "Das Logo enthält {0}; Seiten kommen ohne Skript und ohne Netz aus.",
      en: "The logo contains {0}; pages do without scripts and without the network."),
    remedy: Wording(
      de: "Speichern Sie das Bild als einfaches SVG ohne diese Stelle oder als PNG.",
      en: "Save the picture as plain SVG without it, or as PNG."))

  static let contrast = Rule(
    "config-colour-contrast", .error, .fileRejected,
    message: Wording(
      de: "Die Farbe {value} hat auf {0} nur einen Kontrast von {1}:1; nötig sind {2}:1.",
      en: "The colour {value} has a contrast of only {1}:1 on {0}; {2}:1 is needed."),
    remedy: Wording(
      de: "Nehmen Sie eine {3} Abstufung; die nächste, die genügt, ist {4}.",
      en: "Choose a {3} shade; the nearest one that is enough is {4}."))

  static let pictureUnused = Rule(
    "config-branding-picture-unused", .warning, .used,
    message: Wording(
      de: "Das Bild „{value}“ im Ordner branding/ wird nicht gezeigt.",
      en: "The picture “{value}” in the folder branding/ is not shown."),
    remedy: Wording(
      de: "Nennen Sie es in branding/branding.yaml unter „logo“, oder löschen Sie es.",
      en: "Name it in branding/branding.yaml under “logo”, or delete it."))

  static let all = [
    logoMissing, logoUnusable, logoTooLarge, logoUnsafe, contrast, pictureUnused,
  ]
}
