internal import StrategyModel

/// What the values of a column look like.
struct ColumnContent {
  let samples: [String]
  private let filled: Int

  /// Per cent of the values that are dates, numbers, percentages of at most 100, amounts, words of
  /// the built-in status maps ("unchanged" and those that are asked back among them).
  let dates: Int
  let numbers: Int
  let percents: Int
  let amounts: Int
  let statuses: Int

  init(_ column: DraftTable.Column) {
    let samples = column.samples.filter {
      !Self.words.isNothing($0) && SpreadsheetLeftover($0) == nil
    }
    self.samples = samples
    filled = column.filled
    let values = samples.map { Self.number($0) }
    dates = Self.share(samples) { DraftDates.pattern(of: $0) != nil }
    numbers = Self.share(values) { $0 != nil }
    percents = Self.share(values) { $0.map { $0 <= 100 * DecimalNumber.one } ?? false }
    amounts = Self.share(samples) { text in
      [NumberConventions.german, .english].contains { conventions in
        if case .money = MoneyReader(conventions).read(text) { true } else { false }
      }
    }
    statuses = Self.share(samples) { Self.isStatus($0) }
  }

  var isEmpty: Bool { samples.isEmpty }

  private static let words = WordReader(
    nothing: ProfileLocale.usualNullWords, yes: ProfileLocale.usualTrueWords,
    no: ProfileLocale.usualFalseWords)

  private static func share<Value>(_ values: [Value], _ holds: (Value) -> Bool) -> Int {
    values.isEmpty ? 0 : values.count(where: holds) * 100 / values.count
  }

  private func share(_ holds: (String) -> Bool) -> Int { Self.share(samples, holds) }

  private static func isStatus(_ text: String) -> Bool {
    statusMaps.contains { $0.meaning(of: text) != nil || $0.integrationTarget(of: text) != nil }
  }

  var hasPercentSigns: Bool { share { $0.hasSuffix("%") } > 50 }

  var hasCurrency: Bool { share { $0.contains("€") || $0.uppercased().contains("EUR") } > 50 }

  var booleans: Int { share { Self.words.boolean($0) != nil } }

  /// Words that only OpenProject's status has, which is a light as well.
  var isStatusAndLight: Bool { share { Self.health.meaning(of: $0) != nil } > 0 && lights < 50 }

  /// Words for a status that no map knows.
  var unknownStatuses: [String] { samples.filter { !Self.isStatus($0) } }

  var lights: Int {
    share {
      BuiltInValueMaps.light.meaning(of: $0) != nil || $0.count == 1 && "GARgarRY".contains($0)
    }
  }

  /// Whether all values differ, so that they may name projects.
  var isDistinct: Bool { filled > 0 && samples.count * 100 >= filled * 80 }

  /// One short word each, with a digit in it or all in capitals.
  var isIdentifying: Bool {
    share { text in
      text.count <= 24 && !text.contains(where: \.isWhitespace)
        && (text.contains(where: \.isNumber) || text == text.uppercased())
    } >= 80
  }

  /// `kp-047`: letters, a hyphen, digits, as registers number projects.
  var hasRegisterForm: Bool {
    share { text in
      let parts = text.split(separator: "-")
      return parts.count >= 2 && parts[0].allSatisfy(\.isLetter)
        && (parts.last?.allSatisfy(\.isNumber) ?? false)
    } >= 80
  }

  var isText: Bool { share { $0.contains(where: \.isLetter) } >= 60 }

  var isLongText: Bool { samples.contains { $0.count > 60 } }

  private static let statusMaps: [ValueMap] = [
    BuiltInValueMaps.map(named: "status") ?? ValueMap([]), BuiltInValueMaps.unchanged,
    BuiltInValueMaps.askedBack,
  ]

  static let health = ValueMap([
    ValueMap.Entry("Planmäßig", "green"), ValueMap.Entry("Gefährdet", "amber"),
    ValueMap.Entry("Unplanmäßig", "red"), ValueMap.Entry("On track", "green"),
    ValueMap.Entry("At risk", "amber"), ValueMap.Entry("Off track", "red"),
  ])

  private static func number(_ text: String) -> Int128? {
    for conventions in [NumberConventions.german, .english] {
      if let parts = PercentReader.parts(text, conventions) { return parts.number.trillionths }
    }
    return nil
  }
}

/// The ways of writing dates that drafts know, in the order in which they are tried.
enum DraftDates {
  static let patterns = [
    "dd.MM.yyyy", "d.M.yy", "yyyy-MM-dd", "dd/MM/yyyy", "MM/dd/yyyy", "dd-MM-yyyy", "yyyy/MM/dd",
    "yyyyMMdd", "'Q'q/yyyy", "'Q'q yyyy", "q'. Quartal 'yyyy", "yyyy-'Q'q", "MM/yyyy", "MM.yyyy",
    "yyyy-MM", "MMM yyyy", "MMM yy", "dd/MMM/yy", "dd. MMMM yyyy", "d MMM yyyy", "yyyy",
  ]

  private static let readers = patterns.compactMap { text in
    DatePattern(text).map { (text, DateReader([$0])) }
  }

  /// Nil where the text is no date; `dd/MM/yyyy` goes before `MM/dd/yyyy`.
  static func pattern(of text: String) -> String? {
    readers.first { if case .date = $0.1.read(text) { true } else { false } }?.0
  }

  /// Those that the texts are written in; a day above 12 decides where months come first.
  static func used(by texts: [String]) -> [String] {
    var used = Set(texts.compactMap { pattern(of: $0) })
    if used.contains("MM/dd/yyyy") { used.remove("dd/MM/yyyy") }
    return patterns.filter { used.contains($0) }
  }
}
