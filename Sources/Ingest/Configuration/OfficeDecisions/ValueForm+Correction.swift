internal import StrategyModel

extension ValueForm where Value == CorrectedValue {
  /// The value of a field that the office corrects: in its own words or the ones that suppliers
  /// use, numbers with decimal comma or point.
  static func corrected(_ field: CorrectableField) -> Self {
    switch field {
    case .status:
      words(Status.allCases.map(\.rawValue)) { word in
        let meaning = BuiltInValueMaps.map(named: "status")?.meaning(of: word)
        return meaning.flatMap { Status(rawValue: $0) }.map { .status($0) }
      }
    case .light:
      words(Light.allCases.map(\.rawValue)) { word in
        let meaning = BuiltInValueMaps.light.meaning(of: word) ?? word
        return Light(rawValue: meaning).map { .light($0) }
      }
    case .continued: of(.boolean) { .boolean($0) }
    case .plannedStart, .plannedEnd, .actualStart, .actualEnd, .expectedEnd:
      of(.partialDate) { .date($0) }
    case .percentComplete:
      Self(
        Wording(
          de: "ein Prozentwert von 0 bis 100 wie 45 oder 61,9",
          en: "a percentage from 0 to 100 such as 45 or 61.9"), parse: percent)
    case .moneyPlanned, .moneySpent:
      Self(
        Wording(
          de: "ein Betrag in Euro wie 1250000 oder 1250000,50",
          en: "an amount in euros such as 1250000 or 1250000.50"), parse: money)
    case .reason, .evidence, .integratedInto: of(.text) { .text($0) }
    }
  }

  private static func of<Other: Sendable>(
    _ form: ValueForm<Other>, _ value: @escaping @Sendable (Other) -> CorrectedValue
  ) -> Self {
    Self(form.expected, allowed: form.allowed) { form.parse($0).map(value) }
  }

  private static func words(
    _ ids: [String], _ value: @escaping @Sendable (String) -> CorrectedValue?
  ) -> Self {
    Self(ValueForm<String>.oneOf(ids).expected, allowed: ids, parse: value)
  }

  /// Nil for `1.250`, which may be two numbers.
  private static func conventions(_ text: String) -> NumberConventions? {
    var vote = DecimalSignVote()
    vote.add(text)
    return vote.conventions
  }

  @Sendable private static func percent(_ text: String) -> CorrectedValue? {
    guard let conventions = conventions(text),
      case .percent(let percent) = PercentReader(conventions, scale: .hundred).read(text)
    else { return nil }
    return .percent(percent)
  }

  @Sendable private static func money(_ text: String) -> CorrectedValue? {
    guard let conventions = conventions(text),
      case .money(let money, isExact: true) = MoneyReader(conventions).read(text)
    else { return nil }
    return .money(money)
  }
}
