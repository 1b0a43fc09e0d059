import Ingest
import StrategyModel

/// The names by which each supplier is known: id, name, variants, and the office's aliases.
struct SupplierNames: Sendable {
  private struct Name: Sendable {
    let supplier: SupplierID
    let text: SearchedText
    let folded: String
    /// Part of another supplier's name, such as the city's own: in a text it says nothing.
    var isGeneral = false
  }

  private let names: [Name]

  init(_ configuration: Configuration) {
    var names: [Name] = []
    for supplier in configuration.suppliers {
      let known =
        [supplier.id.text, supplier.name.de, supplier.name.en ?? ""] + supplier.variants
        + configuration.aliases.filter {
          $0.field == .lead && $0.ourWord == supplier.id.text
        }.map(\.theirWord)
      for text in known where text.unicodeScalars.count >= 3 {
        names.append(
          Name(
            supplier: supplier.id, text: SearchedText(text), folded: FieldText.folded(text)))
      }
    }
    for index in names.indices {
      names[index].isGeneral = names.contains { other in
        other.supplier != names[index].supplier
          && other.text.words.count > names[index].text.words.count
          && other.text.contains(names[index].text)
      }
    }
    self.names = names
  }

  /// Whom a text names as a whole; nil where it names nobody known.
  func supplier(called text: String) -> SupplierID? {
    let folded = FieldText.folded(text)
    return names.first { $0.folded == folded }?.supplier
  }

  /// The known name that comes nearest to a word.
  func nearest(to text: String, among suppliers: [Supplier]) -> String? {
    NearestName.of(text, among: suppliers.flatMap { [$0.id.text, $0.name.de] })
  }

  /// Whom a text speaks of, by id.
  func suppliers(in text: SearchedText) -> [SupplierID] {
    Set(names.filter { !$0.isGeneral && text.contains($0.text) }.map(\.supplier)).sorted()
  }
}
