internal import StrategyModel

/// Judges whether a picture may stand in every page.
enum LogoFile {
  /// In kilobytes of 1024 bytes.
  static let mostKilobytes = 200

  /// The picture's media type; nil together with at least one finding where it cannot be shown.
  static func mediaType(of file: InputFile) -> Checked<String?> {
    guard file.bytes.count <= mostKilobytes * 1024 else {
      return Checked(
        nil,
        [
          Finding(
            BrandingRules.logoTooLarge, at: SourceLocation(file: file.path), value: file.name,
            [.number(mostKilobytes)])
        ])
    }
    if file.name.hasSuffix(".png") {
      guard let fault = pngFault(file.bytes) else { return Checked("image/png") }
      return Checked(nil, [unusable(file, fault)])
    }
    let findings = DrawingCheck(file).findings
    return Checked(findings.isEmpty ? "image/svg+xml" : nil, findings)
  }

  static func unusable(
    _ file: InputFile, _ reason: Wording, at place: SourceLocation.Place = .file
  ) -> Finding {
    Finding(
      BrandingRules.logoUnusable, at: SourceLocation(file: file.path, place: place),
      value: file.name, [.localized(reason)])
  }

  /// More pixels than this in a row or column do not help a small picture.
  private static let mostPixels = 4096

  /// What the first bytes tell (PNG specification, 5.2 and 11.2.1); nil where nothing is wrong.
  private static func pngFault(_ bytes: [UInt8]) -> Wording? {
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    guard bytes.starts(with: signature), bytes.count > 32,
      bytes[12..<16].elementsEqual("IHDR".utf8)
    else {
      return Wording(
        de: "sie ist kein PNG, obwohl sie so heißt", en: "it is no PNG although it is named so")
    }
    let sizes = [16, 20].map { start in
      bytes[start..<(start + 4)].reduce(0) { $0 << 8 | Int($1) }
    }
    guard sizes.allSatisfy({ (1...mostPixels).contains($0) }) else {
      return Wording(
        de: "es ist nicht 1 bis \(mostPixels) Pixel breit und hoch",
        en: "it is not 1 to \(mostPixels) pixels wide and high")
    }
    return nil
  }
}
