/// Terms that the steps of the schema are written with; like the steps they are never changed.
enum SchemaTerm {
  private static let day = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"

  static func isPeriod(_ column: String) -> String {
    "CHECK (\(column) GLOB '[0-9][0-9][0-9][0-9]' "
      + "OR \(column) GLOB '[0-9][0-9][0-9][0-9]-[QTH][1-4]')"
  }

  /// `2024-07-16`.
  static func isDay(_ column: String) -> String { "CHECK (\(column) GLOB '\(day)')" }

  /// `2024-07-16T05:12`, with or without seconds and zone.
  static func isTime(_ column: String) -> String {
    "CHECK (\(column) GLOB '\(day)T[0-9][0-9]:[0-9][0-9]*')"
  }

  /// 64 lower-case hexadecimal digits.
  static func isDigest(_ column: String) -> String {
    "CHECK (length(\(column)) = 64 AND \(column) NOT GLOB '*[^0-9a-f]*')"
  }

  static func isStated(_ column: String) -> String { "CHECK (trim(\(column)) <> '')" }

  static func isCount(_ column: String) -> String { "CHECK (\(column) >= 0)" }

  static func isFlag(_ column: String) -> String { "CHECK (\(column) IN (0, 1))" }

  static func isOne(_ column: String, of words: String...) -> String {
    "CHECK (\(column) IN (\(words.map { "'\($0)'" }.joined(separator: ", "))))"
  }

  /// Rows of the tables can only be added.
  static func keep(_ tables: String...) -> String {
    tables.flatMap { table in
      ["UPDATE", "DELETE"].map { action in
        """
        CREATE TRIGGER \(table)_no_\(action.lowercased()) BEFORE \(action) ON \(table)
        BEGIN SELECT RAISE(ABORT, 'rows of \(table) stay as they are'); END;
        """
      }
    }.joined(separator: "\n")
  }

  /// Rows of the tables can be added and, where a release is withdrawn, deleted.
  static func keepUnlessDeleted(_ tables: String...) -> String {
    tables.map { table in
      """
      CREATE TRIGGER \(table)_no_update BEFORE UPDATE ON \(table)
      BEGIN SELECT RAISE(ABORT, 'rows of \(table) stay as they are'); END;
      """
    }.joined(separator: "\n")
  }
}
