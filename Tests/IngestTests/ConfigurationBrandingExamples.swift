import StrategyModel

extension ConfigurationExample {
  private static let path = "branding/branding.yaml"
  private static let withLogo = "logo: {file: mark.svg, alternative: {de: Zeichen}}"

  /// A logo with something in it.
  static func drawing(_ content: String, root: String = "") -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\" \(root)>\n  \(content)\n</svg>"
  }

  private static func logo(
    _ description: String, _ drawing: String, _ expected: String
  ) -> ConfigurationExample {
    ConfigurationExample(
      description, path, withLogo, expected, with: ["branding/mark.svg": drawing])
  }

  static let brandingExamples = [
    ConfigurationExample(
      "a logo that is not there", path, "logo: {file: 1️⃣marke.svg, alternative: {de: Zeichen}}",
      "1️⃣ config-logo-missing", "branding/mark.svg config-branding-picture-unused",
      with: ["branding/mark.svg": drawing("<path d='M0 0h1'/>")]),
    ConfigurationExample(
      "a logo without words for those who cannot see it", path,
      "logo: 1️⃣{file: mark.svg}", "1️⃣ config-key-missing",
      with: ["branding/mark.svg": drawing("<path d='M0 0h1'/>")]),
    ConfigurationExample(
      "a picture that nobody asks for", "branding/mark.png", "",
      "branding/mark.png config-branding-picture-unused"),
    ConfigurationExample(
      "a text that is called PNG", path, "logo: {file: mark.png, alternative: {de: Zeichen}}",
      "branding/mark.png config-logo-unusable", with: ["branding/mark.png": "kein Bild"]),
    ConfigurationExample(
      "a colour that nobody can read, with the ratio", path,
      "colours: {accent: 1️⃣\"#7fb2d9\", accent_on_dark: 2️⃣\"#004a7c\"}",
      "1️⃣ config-colour-contrast", "2️⃣ config-colour-contrast"),
    ConfigurationExample(
      "a colour by name, and an address that is none", path,
      "colours: {accent: 1️⃣blue}\nfeedback: 2️⃣Rathaus", "1️⃣ config-value-invalid",
      "2️⃣ config-value-invalid"),
    ConfigurationExample(
      "a colour without quotation marks", path, "colours:\n  accent: 1️⃣#004a7c\n",
      "branding/branding.yaml:2:10 config-value-invalid"),
    ConfigurationExample(
      "a misspelt key", path, "1️⃣impressum: [{de: Stadt}]", "1️⃣ config-key-unknown"),
    logo(
      "a drawing with a document type",
      "<!DOCTYPE svg [<!ENTITY a \"b\">]>\n" + drawing(""),
      "branding/mark.svg:1:15 config-logo-unusable"),
    logo(
      "a drawing that ends too early", "<svg xmlns=\"http://www.w3.org/2000/svg\"><g>",
      "branding/mark.svg:1:44 config-logo-unusable"),
    logo(
      "a page instead of a drawing", "<html><body/></html>",
      "branding/mark.svg config-logo-unusable"),
    logo(
      "a drawing that is too large", drawing(String(repeating: "<g/>", count: 60_000)),
      "branding/mark.svg config-logo-too-large"),
    logo(
      "a drawing with a script", drawing("<script>alert(1)</script>"),
      "branding/mark.svg:2:3 config-logo-unsafe"),
    logo(
      "a drawing with a page inside", drawing("<g><foreignObject/></g>"),
      "branding/mark.svg:2:6 config-logo-unsafe"),
    logo(
      "a drawing that moves", drawing("<path><animate attributeName='d'/></path>"),
      "branding/mark.svg:2:9 config-logo-unsafe"),
    logo(
      "a drawing with an event", drawing("<g/>", root: "onload=\"alert(1)\""),
      "branding/mark.svg:1:41 config-logo-unsafe"),
    logo(
      "a drawing that fetches a picture",
      drawing("<image xmlns:x='http://www.w3.org/1999/xlink' x:href='https://example.org/a.png'/>"),
      "branding/mark.svg:2:49 config-logo-unsafe"),
    logo(
      "a drawing that brings a drawing along",
      drawing("<image href='data:image/svg+xml;base64,AAAA'/>"),
      "branding/mark.svg:2:10 config-logo-unsafe"),
    logo(
      "a drawing that fetches a colour", drawing("<g fill=\"url( 'HTTPS://example.org/#a')\"/>"),
      "branding/mark.svg:2:6 config-logo-unsafe"),
    logo(
      "a drawing that fetches a style", drawing("<style>@import 'a.css';</style>"),
      "branding/mark.svg:2:3 config-logo-unsafe"),
    logo(
      "a drawing that hides what it fetches",
      drawing("<style>g { fill: \\75rl(a.svg) }</style>"),
      "branding/mark.svg:2:3 config-logo-unsafe"),
    logo(
      "a drawing with a style sheet elsewhere",
      "<?xml-stylesheet href=\"https://example.org/a.css\"?>\n" + drawing("<g/>"),
      "branding/mark.svg config-logo-unsafe"),
  ]
}
