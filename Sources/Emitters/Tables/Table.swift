package import Editions
package import StrategyModel

/// A data file of an edition: its columns, and how its rows are made.
package struct Table: Sendable {
  /// The file's name without `.csv`.
  package let name: String
  package let title: Wording
  /// The lowest audience for which the file is made at all.
  package let lowest: Audience
  /// Whether an edition has the file at all.
  package let exists: @Sendable (Edition) -> Bool
  package let columns: [Column]
  /// Columns whose values together name a row; empty where nothing does.
  package let key: [String]
  /// One value per column, rows in a fixed order.
  package let rows: @Sendable (Edition) -> [[Value]]

  /// A column with how its value is taken from a row's source.
  struct Field<Row> {
    let column: Column
    let value: @Sendable (Row) -> Value

    init(
      _ name: String, _ type: Column.Kind, _ description: Wording,
      _ value: @escaping @Sendable (Row) -> Value
    ) {
      column = Column(name: name, kind: type, description: description)
      self.value = value
    }
  }

  init<Row>(
    _ name: String, title: Wording, lowest: Audience = .public, key: [String] = [],
    exists: @escaping @Sendable (Edition) -> Bool = { _ in true },
    rows: @escaping @Sendable (Edition) -> [Row], fields: [Field<Row>]
  ) {
    self.name = name
    self.title = title
    self.lowest = lowest
    self.exists = exists
    self.key = key
    columns = fields.map(\.column)
    self.rows = { edition in rows(edition).map { row in fields.map { $0.value(row) } } }
  }

  /// A column: its name never changes.
  package struct Column: Hashable, Sendable {
    package let name: String
    package let kind: Kind
    /// One sentence or phrase.
    package let description: Wording

    package enum Kind: Hashable, Sendable {
      case text
      /// One of these words.
      case word([String])
      case integer
      /// With a fixed number of decimal places.
      case decimal
      case boolean
      case day
      /// A date as exact as known: `2024-06-30`, `2021-12`, `2025-Q3`, `2026`.
      case partialDate
      case moment
    }
  }

  /// A cell before it is written.
  package enum Value: Hashable, Sendable {
    case empty
    case text(String)
    case integer(Int)
    /// With a decimal point, such as `18.40`.
    case decimal(String)
    case boolean(Bool)
    case day(Day)
    case date(PartialDate)
    case moment(ReceivedTime)

    static func text(_ text: String?) -> Value { text.map { .text($0) } ?? .empty }
    static func integer(_ number: Int?) -> Value { number.map { .integer($0) } ?? .empty }
    static func boolean(_ flag: Bool?) -> Value { flag.map { .boolean($0) } ?? .empty }
    static func date(_ date: PartialDate?) -> Value { date.map { .date($0) } ?? .empty }
    static func day(_ day: Day?) -> Value { day.map { .day($0) } ?? .empty }

    static func hundredths(_ value: Int64?) -> Value {
      value.map { .decimal(FixedPoint.text(hundredths: $0)) } ?? .empty
    }
  }
}
