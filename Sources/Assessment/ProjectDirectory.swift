import StrategyModel

/// Finds the core project that a supplier means by an id or a listed name.
struct ProjectDirectory: Sendable {
  private let ids: Set<ProjectID>
  /// Nil where several projects share a name.
  private let byName: [String: ProjectID?]
  /// Everything that may be suggested, in a fixed order.
  private let known: [String]

  /// Names and aliases of all rows count, whenever they hold.
  init(_ projects: [CoreProject]) {
    ids = Set(projects.map(\.id))
    var byName: [String: ProjectID?] = [:]
    var known: Set<String> = []
    for project in projects {
      known.insert(project.id.text)
      for name in project.rows.flatMap(Self.names) where !name.isEmpty {
        known.insert(name)
        let key = Self.key(name)
        if let holder = byName[key], holder != project.id {
          byName.updateValue(nil, forKey: key)
        } else {
          byName[key] = project.id
        }
      }
    }
    self.byName = byName
    self.known = known.sorted()
  }

  private static func names(_ row: RegisterRow) -> [String] {
    [row.name.de, row.name.en].compactMap(\.self) + row.aliases
  }

  func byID(_ text: String) -> ProjectID? {
    ProjectID(text).flatMap { ids.contains($0) ? $0 : nil }
  }

  /// A listed name that only one project bears; case, white space and the kind of dash do not
  /// matter, anything else does.
  func byName(_ text: String) -> ProjectID? { byName[Self.key(text)] ?? nil }

  func find(_ text: String) -> ProjectID? { byID(text) ?? byName(text) }

  /// The known id or name that was probably meant; only ever shown, never used.
  func nearest(to text: String) -> String? { NearestName.of(text, among: known) }

  /// By way of capitals, so that "ß" and "ss" are the same.
  static func key(_ text: String) -> String {
    var key = ""
    var gap = false
    for scalar in text.uppercased().lowercased().unicodeScalars {
      if scalar.properties.isWhitespace {
        gap = !key.isEmpty
        continue
      }
      if scalar.properties.isDefaultIgnorableCodePoint { continue }
      if gap { key += " " }
      gap = false
      let isDash = scalar.properties.generalCategory == .dashPunctuation || scalar == "\u{2212}"
      key.unicodeScalars.append(isDash ? "-" : scalar)
    }
    return key
  }
}
