/// What the generators write by chance; the same in every run.
package struct RandomText: Sendable {
  /// Of SplitMix64.
  private var state: UInt64

  /// The words of sentences.
  private static let words = [
    "Prüfung", "läuft", "weiter", "nach", "Plan", "und", "die", "Abstimmung", "mit", "der",
    "Straßenbahn", "ist", "offen", "Förderung", "beantragt", "im", "Ausschuss", "beschlossen",
  ]

  package init(seed: UInt64) { state = seed }

  /// 0 or more, below `bound`.
  package mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: (next() >> 33) % UInt64(bound))
  }

  /// One of the texts.
  package mutating func pick(_ texts: [String]) -> String { texts[below(texts.count)] }

  /// A word of a sentence, with umlauts.
  package mutating func word() -> String { pick(Self.words) }

  /// `07`, `42`.
  package mutating func twoDigits(below bound: Int, from first: Int = 0) -> String {
    let number = first + below(bound)
    return number < 10 ? "0\(number)" : "\(number)"
  }

  /// A day of a year, as `2024-06-28`.
  package mutating func day(_ year: Int) -> String {
    "\(year)-\(twoDigits(below: 12, from: 1))-\(twoDigits(below: 28, from: 1))"
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
