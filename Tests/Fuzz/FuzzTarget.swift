/// Something that reads what others wrote, with what must be true of it whatever the bytes are.
protocol FuzzTarget {
  var name: String { get }
  /// Begins with cells rather than with files.
  var takesText: Bool { get }
  /// What is wrong; nil if nothing is.
  func run(_ input: [UInt8], _ random: inout FuzzRandom) -> String?
}

/// What is tried, by weight.
enum FuzzTargets {
  /// Each as often as it is quick: judging a dialect takes a hundred times as long as reading a cell.
  static var weighted: [any FuzzTarget] {
    let often: [any FuzzTarget] = [ReaderTarget(), FieldTarget()]
    let seldom: [any FuzzTarget] = [DecoderTarget(), WriterTarget()]
    return often + often + often + often + seldom + seldom + [ReaderTarget()]
  }
}
