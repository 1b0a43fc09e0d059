package import StrategyModel

/// One of the parts into which a dimension divides the core projects.
package struct Member: Hashable, Sendable {
  /// As figure ids write it: `all`, `K1`, `K1-S2`, `climate`, `not-stated`.
  package let id: String
  package let name: DisplayName
  /// Its slots; nil where the dimension has no goal.
  package let goal: Int?

  package init(id: String, name: DisplayName, goal: Int? = nil) {
    self.id = id
    self.name = name
    self.goal = goal
  }

  /// The id of the only member of the dimension total.
  package static let all = "all"
  /// The id of the member for projects whose lead, kind or batch the register does not state.
  package static let notStated = "not-stated"
}

/// A name that comes either from the city's data, where English may be missing, or from the
/// program.
package enum DisplayName: Hashable, Sendable {
  case data(LocalizedText)
  case program(Wording)

  /// The name in a language, and the language it really is in.
  package func resolved(_ language: Language) -> (text: String, language: Language) {
    switch self {
    case .data(let text): text.resolved(language)
    case .program(let wording): (wording[language], language)
    }
  }
}
