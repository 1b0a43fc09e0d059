extension Branding {
  /// A colour of the sRGB space as `#004a7c`.
  package struct Colour: Hashable, Sendable {
    package let red: UInt8
    package let green: UInt8
    package let blue: UInt8

    package init(red: UInt8, green: UInt8, blue: UInt8) {
      self.red = red
      self.green = green
      self.blue = blue
    }

    /// Nil where the text is not `#` and six hexadecimal digits.
    package init?(_ text: String) {
      let bytes = text.utf8
      let digits = bytes.dropFirst()
      let isHexadecimal = digits.allSatisfy {
        (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20)
      }
      guard bytes.first == UInt8(ascii: "#"), digits.count == 6, isHexadecimal,
        let number = UInt32(text.dropFirst(), radix: 16)
      else { return nil }
      red = UInt8(truncatingIfNeeded: number >> 16)
      green = UInt8(truncatingIfNeeded: number >> 8)
      blue = UInt8(truncatingIfNeeded: number)
    }

    /// In lower case.
    package var hexadecimal: String {
      [red, green, blue].reduce(into: "#") { text, part in
        text += (part < 16 ? "0" : "") + String(part, radix: 16)
      }
    }
  }
}

extension Branding.Colour {
  /// The contrast of text in one of the two colours on the other, from 1 to 21 (WCAG 2.2,
  /// "contrast ratio").
  package func contrast(with other: Branding.Colour) -> Double {
    let (dark, light) = (min(luminance, other.luminance), max(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }

  /// WCAG 2.2, "relative luminance": 0 is black, 1 white.
  var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  private static func linear(_ part: UInt8) -> Double {
    let value = Double(part) / 255
    if value <= 0.04045 { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    // base^2.4; standard library arithmetic only, so that every machine computes the same.
    let root = fifthRoot(base)
    return base * base * root * root
  }

  /// By Newton's method from above; 40 steps are more than enough between 0.09 and 1.
  private static func fifthRoot(_ value: Double) -> Double {
    var root = 1.0
    for _ in 0..<40 {
      let fourth = root * root * root * root
      root -= (fourth * root - value) / (5 * fourth)
    }
    return root
  }

  /// The nearest darker shade of this colour, or lighter one, of which a condition holds; nil where
  /// not even black or white meets it.
  package func shade(darker: Bool, where isGood: (Branding.Colour) -> Bool) -> Branding.Colour? {
    let target = darker ? 0 : 255
    func mixed(_ part: UInt8, _ step: Int) -> UInt8 {
      let value = Int(part) * (255 - step) + target * step
      return UInt8(clamping: (value + 127) / 255)
    }
    return (0...255).lazy.map { step in
      Branding.Colour(
        red: mixed(red, step), green: mixed(green, step), blue: mixed(blue, step))
    }.first(where: isGood)
  }
}
