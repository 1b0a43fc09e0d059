/// Random numbers that are the same in every run (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Text as nobody should send it: digits, marks, letters, control characters, anything.
  mutating func oddText() -> String {
    let likely = Array("0123456789.,-+/%€T '()#Qq:Mioäß\u{A0}\u{2212}\n\u{0}e".unicodeScalars)
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...24, using: &self) {
      if Int.random(in: 0..<12, using: &self) == 0 {
        let any = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &self))
        scalars.append(any ?? "\u{FFFD}")
      } else {
        scalars.append(likely.randomElement(using: &self) ?? "0")
      }
    }
    return String(scalars)
  }
}
