internal import XMLRecords

/// What a profile takes once per file rather than once per row.
struct ProfileContext: Hashable, Sendable {
  /// Where such a text stands.
  enum Origin: Hashable, Sendable {
    /// In the rows above the header or, failing that, in the rows that are skipped below it.
    case preamble(TextPattern)
    case fileName(TextPattern)
    /// In any cell of the file.
    case anyCell(TextPattern)
    /// In the part of an XML file above the records.
    case path(FieldPath)
    /// The same for every file of the profile.
    case constant(String)
  }

  /// The day that the file describes.
  var asOf: Origin?
  /// How that day is written; nil = like the dates of the rows.
  var asOfDates: DateReader?
  /// A file that does not say its day is asked for it.
  var requiresAsOf = false
  /// "Fehlanzeige": delivered, nothing new.
  var nothingNew: Origin?
  var period: Origin?
  var supplier: Origin?
  /// Of XML: where the file says how many records there are.
  var total: FieldPath?

  init() {}
}

/// In which signs and words a profile's files are written.
struct ProfileLocale: Hashable, Sendable {
  /// Nil = found out per column.
  var decimal: Unicode.Scalar? = ","
  /// Nil = numbers are not grouped.
  var grouping: Unicode.Scalar? = "."
  var dates = DateReader(ProfileLocale.usualDates.compactMap { DatePattern($0) })
  var words = WordReader(
    nothing: ProfileLocale.usualNullWords, yes: ProfileLocale.usualTrueWords,
    no: ProfileLocale.usualFalseWords)

  /// Of texts in several languages the first of these that there is.
  var languages: [String] = []

  init() {}

  /// The signs of numbers; nil where each column has to tell.
  var conventions: NumberConventions? {
    decimal.map { NumberConventions(decimal: $0, grouping: grouping == $0 ? nil : grouping) }
  }

  static let usualDates = [
    "dd.MM.yyyy", "d.M.yy", "yyyy-MM-dd", "MM/yyyy", "MM.yyyy", "'Q'q/yyyy", "'Q'q yyyy",
    "q'. Quartal 'yyyy", "yyyy-MM", "MMM yyyy", "MMM yy", "yyyy",
  ]
  static let usualNullWords = [
    "-", "–", "—", "n/a", "k.A.", "k. A.", "keine Angabe", "n.n.", "n. n.", "not stated",
  ]
  static let usualTrueWords = ["ja", "yes", "x", "wahr", "true", "1"]
  static let usualFalseWords = ["nein", "no", "falsch", "false", "0"]
}
