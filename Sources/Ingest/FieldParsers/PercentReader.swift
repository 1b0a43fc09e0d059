package import StrategyModel

/// Reads percentages; whether 0,45 means 45 % is decided for a whole column, never per cell.
package struct PercentReader: Hashable, Sendable {
  /// What the numbers of a column mean.
  package enum Scale: Hashable, Sendable {
    /// 0…100.
    case hundred
    /// 0…1, as spreadsheets store percentages.
    case one
  }

  /// What a text is as a percentage.
  package enum Reading: Hashable, Sendable {
    case percent(Percent)
    /// Between 0 and 1 without `%` in a column of 0…100: 0,45 or 45 %, nobody knows.
    case fraction
    case outOfRange
    case unreadable
  }

  /// How the column's numbers are written.
  package let conventions: NumberConventions
  /// What they mean where no `%` stands behind them.
  package let scale: Scale
  /// Whole percents.
  package let range: ClosedRange<Int>

  /// A reader for the cells of one column.
  package init(
    _ conventions: NumberConventions, scale: Scale, range: ClosedRange<Int> = 0...100
  ) {
    self.conventions = conventions
    self.scale = scale
    self.range = range
  }

  /// The signed number of a cell, and whether a percent sign stood behind it.
  static func parts(
    _ text: String, _ conventions: NumberConventions
  ) -> (number: DecimalNumber, isNegative: Bool, hasSign: Bool)? {
    var rest = Substring(FieldText.trimmed(text))
    let hasSign = rest.last == "%"
    if hasSign { rest = Substring(FieldText.trimmed(rest.dropLast())) }
    let isNegative = rest.first == "-" || rest.first == "\u{2212}"
    if isNegative { rest = rest.dropFirst() }
    guard let number = conventions.number(rest) else { return nil }
    return (number, isNegative, hasSign)
  }

  /// Reads one cell; white space around it does not matter.
  package func read(_ text: String) -> Reading {
    guard let (number, isNegative, hasSign) = Self.parts(text, conventions) else {
      return .unreadable
    }
    let isFraction = scale == .one && !hasSign
    guard let magnitude = number.units(9, factor: isFraction ? 100 : 1)?.value else {
      return .outOfRange
    }
    let percent = Percent(billionths: isNegative ? -magnitude : magnitude)
    guard percent >= Percent(range.lowerBound), percent <= Percent(range.upperBound) else {
      return .outOfRange
    }
    if scale == .hundred, !hasSign, percent > Percent(0), percent < Percent(1) { return .fraction }
    return .percent(percent)
  }
}

/// Looks at all cells of a percent column and decides what its numbers mean.
package struct PercentScaleVote: Hashable, Sendable {
  private var hasSign = false
  private var hasAboveOne = false
  private var hasFraction = false
  private var hasOne = false

  /// No cell was seen yet.
  package init() {}

  /// Cells that are no numbers have no vote.
  package mutating func add(_ text: String, _ conventions: NumberConventions) {
    guard let parts = PercentReader.parts(text, conventions) else { return }
    hasSign = hasSign || parts.hasSign
    hasAboveOne = hasAboveOne || parts.number.trillionths > DecimalNumber.one
    hasFraction = hasFraction || !parts.number.isInteger
    hasOne = hasOne || parts.number.trillionths == DecimalNumber.one
  }

  /// Nil where the column holds ones, perhaps zeros, and nothing that tells 1 % from 100 %.
  package var scale: PercentReader.Scale? {
    if hasSign || hasAboveOne { return .hundred }
    if hasFraction { return .one }
    return hasOne ? nil : .hundred
  }
}
