package import StrategyModel

/// Looks for withheld values in every byte of an edition's documents, in every form in which a
/// document may write them.
///
/// Documents must be given as readers open them; what is packed has to be unpacked before.
package struct LeakScan: Sendable {
  private let texts: [WithheldText]
  private let search: PatternSearch
  private let telephones: [[UInt8]: WithheldValue]
  private let money: MoneySearch
  private let amounts: [Int64: WithheldValue]
  private let emails: [String: WithheldValue]
  private let exceptions: LeakExceptions
  /// Texts that the skeleton says as well.
  private let saidAnyway: Set<Int>

  /// - Parameters:
  ///   - allowed: E-mail addresses and telephone numbers that belong in the documents: the
  ///     strategy's own.
  ///   - skeleton: Documents of `EditionMaterial.skeleton`; a text that they hold is not looked for.
  package init(
    _ withheld: WithheldValues, exceptions: [LeakException] = [], allowed: [String] = [],
    skeleton: [(path: String, bytes: [UInt8])] = []
  ) {
    let texts = withheld.list.flatMap(WithheldText.spellings)
    let search = PatternSearch(texts.map(\.bytes))
    var telephones: [[UInt8]: WithheldValue] = [:]
    var amounts: [Int64: WithheldValue] = [:]
    var emails: [String: WithheldValue] = [:]
    for value in withheld.list {
      switch value.kind {
      case .telephone:
        let digits = TelephoneSearch.subscriber(value.value)
        if digits.count >= 6, telephones[digits] == nil { telephones[digits] = value }
      case .money:
        if let cents = value.cents, cents != 0, amounts[cents] == nil {
          amounts[cents] = value
        }
      case .email: emails[FoldedText(value.value).string] = value
      case .fullName, .text, .partner, .paper: break
      }
    }
    let money = MoneySearch(amounts: Set(amounts.keys))
    var saidAnyway: Set<Int> = []
    var shown: Set<Int64> = []
    for document in skeleton {
      for form in DecodedText.forms(of: document.bytes) {
        let folded = FoldedText(form)
        search.search(folded.onOneLine().bytes) { pattern, _ in saidAnyway.insert(pattern) }
        for match in money.matches(in: folded, isTable: document.path.hasSuffix(".csv")) {
          shown.insert(match.cents)
        }
      }
    }
    self.texts = texts
    self.search = search
    self.telephones = telephones
    self.amounts = amounts.filter { !shown.contains($0.key) }
    self.money = MoneySearch(amounts: Set(self.amounts.keys))
    self.emails = emails
    self.exceptions = LeakExceptions(exceptions, allowed: allowed)
    self.saidAnyway = saidAnyway
  }

  /// By document and place; each value once per document.
  package func leaks(in documents: [(path: String, bytes: [UInt8])]) -> [Leak] {
    documents.sorted { $0.path < $1.path }.flatMap { leaks(in: $0.bytes, at: $0.path) }
  }

  private func leaks(in bytes: [UInt8], at path: String) -> [Leak] {
    var found = FoundLeaks(path: path, exceptions: exceptions)
    for form in DecodedText.forms(of: bytes) {
      let folded = FoldedText(form)
      let line = folded.onOneLine()
      search.search(line.bytes) { pattern, at in
        guard !saidAnyway.contains(pattern) else { return }
        found.add(texts[pattern].value, at: line.offsets[at])
      }
      for match in EmailSearch.matches(in: folded) {
        let offset = folded.offsets[match.range.lowerBound]
        found.add(
          emails[match.address] ?? WithheldValue(.email, match.address, field: ""), at: offset)
      }
      for match in TelephoneSearch.places(of: Set(telephones.keys), in: folded) {
        guard let value = telephones[match.digits] else { continue }
        found.add(value, at: folded.offsets[match.at])
      }
      for match in TelephoneSearch.likely(in: folded) {
        let known = telephones[TelephoneSearch.subscriber(match.text)]
        found.add(
          known ?? WithheldValue(.telephone, match.text, field: ""),
          at: folded.offsets[match.range.lowerBound])
      }
      for match in money.matches(in: folded, isTable: path.hasSuffix(".csv")) {
        guard let value = amounts[match.cents] else { continue }
        found.add(value, at: folded.offsets[match.at])
      }
    }
    return found.leaks
  }
}

/// The leaks of one document, each value at its first place.
private struct FoundLeaks {
  let path: String
  let exceptions: LeakExceptions
  private var places: [WithheldValue: Int] = [:]

  init(path: String, exceptions: LeakExceptions) {
    self.path = path
    self.exceptions = exceptions
  }

  mutating func add(_ value: WithheldValue, at offset: Int) {
    if let known = places[value], known <= offset { return }
    guard !exceptions.allow(value, in: path) else { return }
    places[value] = offset
  }

  var leaks: [Leak] {
    places.sorted {
      $0.value != $1.value ? $0.value < $1.value : WithheldValue.precedes($0.key, $1.key)
    }.map { value, offset in
      Leak(
        kind: value.kind, value: value.value, path: path, offset: offset, source: value.source)
    }
  }
}
