package import StrategyModel

/// Words what may be written instead of a word that is not known.
package enum Suggestion {
  /// More names than these do not help a reader.
  private static let mostNames = 20

  /// A sentence: "Meinten Sie »cadence«? Möglich sind hier: cadence, id." Names are given in the
  /// order in which they are to be listed; without any it says that nothing can stand here.
  package static func instead(of word: String, among names: [String]) -> FindingArgument {
    let nearest = NearestName.of(word, among: names)
    let shown = names.prefix(mostNames).joined(separator: ", ")
    let more = names.count > mostNames ? ", …" : ""
    let german =
      names.isEmpty ? "Bisher ist nichts davon angelegt." : "Möglich: \(shown)\(more)."
    let english =
      names.isEmpty ? "None has been defined so far." : "Possible: \(shown)\(more)."
    guard let nearest else { return .localized(Wording(de: german, en: english)) }
    return .localized(
      Wording(
        de: "Meinten Sie „\(nearest)“? \(german)", en: "Did you mean “\(nearest)”? \(english)"))
  }
}
