import StrategyModel

/// Finds the main focus that a supplier means by an id or a listed name.
struct FocusDirectory: Sendable {
  private let foci: [MainFocus]
  /// Nil where several foci share a name.
  private let byName: [String: FocusID?]
  private let known: [String]

  init(_ foci: [MainFocus]) {
    self.foci = foci
    var byName: [String: FocusID?] = [:]
    var known: Set<String> = []
    for focus in foci {
      for name in Self.names(of: focus) {
        known.insert(name)
        let key = ProjectDirectory.key(name)
        if let holder = byName[key], holder != focus.id {
          byName.updateValue(nil, forKey: key)
        } else {
          byName[key] = focus.id
        }
      }
    }
    self.byName = byName
    self.known = known.sorted()
  }

  private static func names(of focus: MainFocus) -> [String] {
    ([focus.id.description, focus.name?.de ?? "", focus.name?.en ?? ""] + focus.variants)
      .filter { !$0.isEmpty }
  }

  /// A listed name that only one focus bears, spelt as `ProjectDirectory` allows; nothing similar.
  func find(_ text: String) -> FocusID? { byName[ProjectDirectory.key(text)] ?? nil }

  /// The known id or name that was probably meant; only ever shown, never used.
  func nearest(to text: String) -> String? { NearestName.of(text, among: known) }

  /// How messages name a focus.
  func words(for id: FocusID) -> FindingArgument {
    guard let name = foci.first(where: { $0.id == id })?.name else { return .text("\(id)") }
    return .localized(
      Wording(de: "\(id) (\(name.de))", en: "\(id) (\(name.en ?? name.de))"))
  }
}
