/// Marks that stand for tags in decoded markup; they separate texts.
enum TextBoundary {
  static let tableStart: UInt8 = 0x1C
  static let tableEnd: UInt8 = 0x1D
  static let headCell: UInt8 = 0x1E
  static let other: UInt8 = 0x1F

  static func contains(_ byte: UInt8) -> Bool { (tableStart...other).contains(byte) }
}
