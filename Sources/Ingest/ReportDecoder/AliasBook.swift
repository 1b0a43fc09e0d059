internal import StrategyModel

/// The aliases that hold for the words of one supplier.
struct AliasBook: Hashable, Sendable {
  private struct Word: Hashable, Sendable {
    let field: Alias.Field
    let folded: String
  }

  private var own: [Word: String] = [:]
  private var general: [Word: String] = [:]

  /// Of several aliases for the same word the first counts. Nobody known: only general ones hold.
  init(_ aliases: [Alias], for supplier: SupplierID?) {
    for alias in aliases {
      let word = Word(field: alias.field, folded: FieldText.folded(alias.theirWord))
      if alias.supplier == nil {
        general[word] = general[word] ?? alias.ourWord
      } else if alias.supplier == supplier {
        own[word] = own[word] ?? alias.ourWord
      }
    }
  }

  /// Our word for one of theirs; the supplier's own alias goes before a general one.
  func ourWord(for text: String, in field: Alias.Field) -> String? {
    guard !own.isEmpty || !general.isEmpty else { return nil }
    let word = Word(field: field, folded: FieldText.folded(text))
    return own[word] ?? general[word]
  }

  /// The id of the project that a word stands for; the word itself where it is no alias.
  func project(_ reported: Reported<String>?) -> Reported<String>? {
    guard let reported, let id = ourWord(for: reported.value, in: .project) else { return reported }
    return Reported(id, text: reported.text, field: reported.field, at: reported.location)
  }

  func status(_ text: String) -> ReportedStatus? {
    guard let word = ourWord(for: text, in: .status) else { return nil }
    return word == "unchanged" ? .unchanged : Status(rawValue: word).map { .status($0) }
  }

  func light(_ text: String) -> Light? {
    ourWord(for: text, in: .light).flatMap { Light(rawValue: $0) }
  }
}
