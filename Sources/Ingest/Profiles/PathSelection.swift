internal import XMLRecords

/// How the values of an XML path become one field's cells, beyond taking the first.
struct PathSelection: Hashable, Sendable {
  /// What becomes of several values.
  enum Take: Hashable, Sendable {
    case first
    case joined(String)
    case sum
    /// The one in the first language of the profile's `lang` that there is, by `xml:lang`.
    case language
  }

  var take = Take.first
  /// Where the value stands within the selected element; nil = its text.
  var value: FieldPath?
  /// Where a number of working days stands; the value is then the last of them.
  var workingDays: FieldPath?
}

/// How an XML record names issues, one element each.
struct IssueElements: Hashable, Sendable {
  let elements: FieldPath
  /// What the issue is called: literal pieces and values.
  let code: [CodePiece]
  /// How relevant it is; nil = every element counts.
  let level: FieldPath?
  let codeMap: ValueMap?

  /// A piece of a code such as `{@vocabulary|1}:{@code}`.
  enum CodePiece: Hashable, Sendable {
    case literal(String)
    /// The value of a path in the element, else the text behind the bar.
    case value(FieldPath, otherwise: String)
  }
}

/// A table of an XML file by which other values are found: task → assignment → resource.
struct ProfileLookup: Hashable, Sendable {
  let name: String
  let nodes: RecordPath
  /// All values that this selects are keys of the element.
  let key: FieldPath
  let value: FieldPath
  /// The lookup in which the value is the key of what is sought.
  var then: String?
  /// All values of a key, with this between them; nil = the first.
  var separator: String?
}

/// A path with places that a lookup fills: `Attribute[ID=$field('Nummer')]/Value`.
struct PathTemplate: Hashable, Sendable {
  /// Literal text, and between each two a reference.
  let pieces: [String]
  let references: [Reference]
  let namespaces: XMLNamespaces

  struct Reference: Hashable, Sendable {
    let lookup: String
    let key: String
  }

  /// Nil where the text has no reference, or one that is not finished.
  init?(_ text: String, namespaces: XMLNamespaces) {
    var pieces = [""]
    var references: [Reference] = []
    var rest = text[...]
    while let mark = rest.firstIndex(of: "$") {
      pieces[pieces.count - 1] += rest[..<mark]
      let name = rest[rest.index(after: mark)...].prefix { $0 != "(" }
      let call = rest[name.endIndex...]
      guard call.hasPrefix("('"), let end = call.dropFirst(2).firstIndex(of: "'"),
        call[call.index(after: end)...].hasPrefix(")")
      else { return nil }
      let key = call[call.index(call.startIndex, offsetBy: 2)..<end]
      references.append(Reference(lookup: String(name), key: String(key)))
      pieces.append("")
      rest = call[call.index(end, offsetBy: 2)...]
    }
    guard !references.isEmpty else { return nil }
    pieces[pieces.count - 1] += rest
    self.pieces = pieces
    self.references = references
    self.namespaces = namespaces
  }

  /// Where in the text as written a byte stands of the path that is filled with nothing.
  func offset(of filled: Int) -> Int {
    var written = 0
    var rest = filled
    for (index, piece) in pieces.enumerated() {
      if rest <= piece.utf8.count || index == references.count { return written + rest }
      // `$name('key')` in the one, `'U+FFFF'` in the other.
      let reference = references[index]
      rest = max(0, rest - piece.utf8.count - 5)
      written += piece.utf8.count + reference.lookup.utf8.count + reference.key.utf8.count + 5
    }
    return written
  }

  /// The path with what the lookups say; a key that they do not have matches nothing.
  func filled(_ value: (Reference) -> String?) -> Result<FieldPath, PathError> {
    var text = pieces[0]
    for (reference, piece) in zip(references, pieces.dropFirst()) {
      // XML cannot hold U+FFFF, so that nothing equals it.
      let found = value(reference) ?? "\u{FFFF}"
      let quote = found.contains("'") ? "\"" : "'"
      text += quote + found.replacing(quote, with: "") + quote + piece
    }
    return FieldPath.parse(text, namespaces: namespaces)
  }
}
