internal import XMLRecords

/// Where a profile finds the values of one field, and how it reads them.
struct FieldMapping: Hashable, Sendable {
  /// Where the values stand.
  enum Origin: Hashable, Sendable {
    /// The first of these headers that the file has; `index` is the 1-based number among several
    /// columns of that name, nil = there must be only one.
    case column([String], index: Int?)
    case columns(ColumnGroup)
    /// The first path that gives a value.
    case path(FieldPath, otherwise: FieldPath?)
    /// What the first of these lookups of XML has for a key, else the path.
    case lookup([String], key: FieldPath, otherwise: FieldPath?)
    /// Elements of XML that name an issue each.
    case issues(IssueElements)
    /// The same in every record.
    case constant(String)
    /// The first rule that holds.
    case derived([Derivation])

    /// The words by which messages name the place.
    var names: [String] {
      switch self {
      case .column(let headers, _): headers
      case .columns(let group): group.names
      case .path(let path, let otherwise): [path.text] + (otherwise.map { [$0.text] } ?? [])
      case .lookup(_, let key, let other): [key.text] + (other.map { [$0.text] } ?? [])
      case .issues(let issues): [issues.elements.text]
      case .constant, .derived: []
      }
    }
  }

  /// What happens to a word that the value map does not have.
  enum Unmapped: String, CaseIterable, Hashable, Sendable {
    /// A finding.
    case error
    /// Not stated.
    case null
    /// Taken as it is.
    case keep
  }

  /// What the numbers of a percent field mean.
  enum PercentScale: String, CaseIterable, Hashable, Sendable {
    case autoColumn = "auto_column"
    case hundred = "0-100"
    case one = "0-1"
  }

  /// A factor for amounts whose column heading matches.
  struct Unit: Hashable, Sendable {
    let header: TextPattern
    let factor: Int64
  }

  let field: ReportField
  var origin: Origin
  /// Of paths.
  var selection = PathSelection()
  /// Stands for the path where lookups have a part in it.
  var template: PathTemplate?
  /// Of `indicators`: where name, unit, baseline, target and actual stand.
  var parts: [IndicatorPart: Origin] = [:]
  var isRequired = false
  /// Of texts, what of them counts; one in which it is not found is as good as empty.
  var matching: TextPattern?
  /// The same for what `otherwise` finds.
  var otherwiseMatching: TextPattern?
  /// Stands for an empty cell.
  var defaultText: String?
  var trims = true
  /// What separates several words in a cell.
  var separator = "|"
  var valueMap: ValueMap?
  /// Of a status or light: go before `valueMap` where the file names a list beside the code.
  var codeLists: [CodeList] = []
  var unmapped = Unmapped.error
  var percentScale = PercentScale.autoColumn
  /// Whole percents.
  var percentRange = 0...100
  var currency = "EUR"
  /// Where the file itself names the currency; nil = it does not.
  var currencyPath: FieldPath?
  /// Files name the currency, and the profile does not say which holds where one does not.
  var assumesCurrency = false
  /// A power of ten that amounts are multiplied with: -2 where they are cents.
  var shift = 0
  /// In the profile's order; the first that matches counts.
  var units: [Unit] = []
  /// Characters of a text; nil = no limit.
  var longestText: Int?

  init(_ field: ReportField, _ origin: Origin) {
    self.field = field
    self.origin = origin
  }

  /// The word by which messages name the place: of a path with lookups in it the first key that is
  /// looked up, such as the name of a custom field.
  var placeName: String? { template?.references.first?.key ?? origin.names.first }

  /// What the words of a cell mean, and before them the codes of the list that it names.
  func meanings(for cell: SourceCell?) -> ValueMap? {
    guard let list = codeList(of: cell) else { return valueMap }
    return ValueMap(list.meanings.entries + (valueMap?.entries ?? []))
  }

  /// The list that the cell names, where the profile knows it.
  func codeList(of cell: SourceCell?) -> CodeList? {
    guard let name = cell?.codeList else { return nil }
    return codeLists.first { $0.uri.matches(name) }
  }
}

/// A part of an indicator's value.
enum IndicatorPart: String, CaseIterable, Hashable, Sendable {
  case name
  case unit
  case baseline
  case target
  case actual
}
