internal import StrategyModel
internal import XMLRecords

/// What the lookups of a profile hold for one file; each is filled by a pass of its own.
struct XMLLookups {
  private var tables: [String: [String: [String]]] = [:]
  private let lookups: [ProfileLookup]
  /// Why one of them could not be filled to its end; nil = all could.
  private(set) var rejection: XMLDefect?

  init(_ lookups: [ProfileLookup], in bytes: [UInt8], limits: XMLLimits) {
    self.lookups = lookups
    for lookup in lookups {
      var table: [String: [String]] = [:]
      var limits = limits
      // Before the elements of a lookup may stand all records.
      if !lookup.readsHead { limits.headBytes = 0 }
      let reader = XMLRecordReader(records: lookup.nodes, limits: limits)
      let outcome = reader.read(bytes) { element in
        guard let value = element.first(lookup.value).map({ FieldText.trimmed($0.text) }),
          !value.isEmpty
        else { return }
        for key in element.all(lookup.key) {
          let key = FieldText.trimmed(key.text)
          if !key.isEmpty { table[key, default: []].append(value) }
        }
      }
      tables[lookup.name] = table
      rejection = rejection ?? outcome.rejection
    }
  }

  /// What a lookup has for a key that a profile names: of keys that are written otherwise only as
  /// headings may be, the first in the order of their texts.
  func value(named key: String, in name: String) -> String? {
    if let value = value(name, key) { return value }
    let heading = FieldText.heading(key)
    return tables[name]?.keys.filter { FieldText.heading($0) == heading }.min()
      .flatMap { value(name, $0) }
  }

  /// What a lookup has for a key; nil = nothing.
  func value(_ name: String, _ key: String) -> String? { value(name, [key]) }

  private func value(_ name: String, _ keys: [String]) -> String? {
    guard let lookup = lookups.first(where: { $0.name == name }) else { return nil }
    var values = keys.flatMap { tables[name]?[FieldText.trimmed($0)] ?? [] }
    if lookup.separator == nil { values = Array(values.prefix(1)) }
    if let then = lookup.then {
      // A profile's lookups lead only to those above them.
      values = values.compactMap { value(then, [$0]) }
    }
    // A person with two assignments to one task is one person.
    var seen: Set<String> = []
    let distinct = values.filter { seen.insert($0).inserted }
    return distinct.isEmpty ? nil : distinct.joined(separator: lookup.separator ?? "")
  }
}

extension ProfileLookup {
  /// Whether one of its paths leads to the head of the file.
  fileprivate var readsHead: Bool { nodes.readsHead || key.readsHead || value.readsHead }
}
