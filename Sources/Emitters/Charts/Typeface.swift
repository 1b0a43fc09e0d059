/// How wide text is when set in a chart, so that nothing overlaps and every line fits.
///
/// Charts name Arial and fonts with the same widths, so the estimate is exact wherever one of them
/// is installed, and the same on every machine.
package struct Typeface: Hashable, Sendable {
  /// In pixels of the chart's `viewBox`.
  package let size: Double
  package let isBold: Bool

  package init(size: Double, isBold: Bool = false) {
    self.size = size
    self.isBold = isBold
  }

  /// What `font-family` says in every chart.
  package static let family = "Arial, Liberation Sans, Helvetica, sans-serif"

  /// From one baseline to the next.
  package var lineHeight: Double { (size * 1.3).rounded() }

  /// From the middle of a capital letter or digit to the baseline.
  package var capitalMiddle: Double { size * 0.36 }

  /// The width of a line of text in pixels.
  package func width(_ text: String) -> Double {
    var units = 0
    for scalar in text.unicodeScalars { units += advance(scalar) }
    return Double(units) * size / 2048
  }

  /// In 2048ths of the size; a character that the font lacks is taken as a full square.
  private func advance(_ scalar: Unicode.Scalar) -> Int {
    let widths: (start: UInt32, table: [UInt16])
    switch scalar.value {
    case 0x20...0x7E:
      widths = (
        LiberationSansWidths.asciiStart,
        isBold ? LiberationSansWidths.boldASCII : LiberationSansWidths.ascii
      )
    case 0xA0...0x17F:
      widths = (
        LiberationSansWidths.latinStart,
        isBold ? LiberationSansWidths.boldLatin : LiberationSansWidths.latin
      )
    case 0x2010...0x2044:
      widths = (
        LiberationSansWidths.punctuationStart,
        isBold ? LiberationSansWidths.boldPunctuation : LiberationSansWidths.punctuation
      )
    case 0x300...0x36F: return 0
    default: return 2048
    }
    let width = widths.table[Int(scalar.value - widths.start)]
    return width == 0 ? 2048 : Int(width)
  }
}
