internal import DelimitedText
internal import StrategyModel

/// The columns of a form in which the last report stands beside what is to be filled in: a row in
/// which nothing was changed confirms it.
struct EarlierColumns {
  /// 0-based indexes of columns that belong together.
  private let pairs: [(now: Int, earlier: Int)]
  private let status: Int?

  init(_ columns: TableColumns, suffix: String?) {
    guard let suffix else {
      pairs = []
      status = nil
      return
    }
    let names = columns.columns.map { FieldText.heading($0.name) }
    var earlier: [ReportField: Int] = [:]
    for (field, index) in columns.indexes {
      let wanted = Self.heading(columns.columns[index].name, suffix)
      earlier[field] = names.firstIndex(of: wanted)
    }
    pairs = earlier.compactMap { field, index in
      columns.indexes[field].map { (now: $0, earlier: index) }
    }.sorted { $0.now < $1.now }
    status = earlier[.status]
  }

  /// The heading of the column that belongs to another, as headings are compared.
  static func heading(_ name: String, _ suffix: String) -> String {
    FieldText.heading("\(name) \(suffix)")
  }

  /// Whether the row's cells all say what their neighbours say, and those say something.
  func areEqual(_ texts: [String]) -> Bool {
    func text(_ index: Int) -> String {
      index < texts.count ? FieldText.trimmed(texts[index]) : ""
    }
    guard let status, !text(status).isEmpty else { return false }
    return pairs.allSatisfy { text($0.now) == text($0.earlier) }
  }
}
