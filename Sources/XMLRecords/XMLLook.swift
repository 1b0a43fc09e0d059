/// What a first look at an XML file tells: enough to recognise it and to describe it.
package struct XMLLook: Sendable {
  /// The root element; `nil` where there is none.
  package let root: XMLName?
  /// Its attributes.
  package let rootAttributes: [(name: XMLName, value: String)]
  /// The version that the root element states for itself, whatever the attribute's prefix.
  package var version: String? { rootAttributes.first { $0.name.local == "version" }?.value }
  /// The declared namespaces in the order of their first appearance; the prefix of the default one
  /// is empty.
  package let namespaces: [(prefix: String, uri: String)]
  /// The encoding; `nil` where it is refused.
  package let encoding: XMLEncoding?
  /// The encoding's name in the XML declaration.
  package let declaredEncoding: String?
  /// The path of what are probably the records, by local names: the most frequent elements with
  /// content that are repeated within one element, not within others of the kind.
  package let recordPath: String?
  /// All elements and attributes (`…/@name`) by local names, each element before what is in it.
  package let paths: [(path: String, count: Int)]
  /// Whether `paths` names all, or only the first `XMLLimits.paths`.
  package let pathsAreComplete: Bool
  /// Why and where the file is refused.
  package let defect: XMLDefect?
}

/// Takes a first look at an XML file, whole or only its beginning, under the same limits as reading.
package struct XMLLookReader: ~Copyable {
  private var session: ParserSession

  package init(limits: XMLLimits = XMLLimits()) {
    session = ParserSession(limits: limits)
    session.state.pointee.counter = PathCounter(limit: limits.paths)
  }

  /// Takes in bytes; `false` once the file is refused, then more bytes are pointless.
  @discardableResult
  package mutating func feed(_ bytes: UnsafeRawBufferPointer) -> Bool {
    session.feed(bytes)
  }

  /// The look at a file that was fed as a whole.
  package consuming func finish() -> XMLLook {
    session.finish()
    return look()
  }

  /// The look at the beginning of a file; that it has no end is no defect.
  package consuming func soFar() -> XMLLook {
    session.finish(isWhole: false)
    return look()
  }

  /// Whether a file begins in an encoding of XML that is refused and that no other text is in:
  /// UTF-32, UTF-7 by its mark, EBCDIC.
  package static func isStrange(_ bytes: [UInt8]) -> Bool {
    EncodingCheck.strange(bytes) != nil
  }

  /// The look at bytes in memory.
  package static func look(_ bytes: [UInt8], isWhole: Bool = true) -> XMLLook {
    var reader = XMLLookReader()
    bytes.withUnsafeBytes { _ = reader.feed($0) }
    return isWhole ? reader.finish() : reader.soFar()
  }

  private func look() -> XMLLook {
    let state = session.state
    let names = state.pointee.names.names
    let counter = state.pointee.counter
    return XMLLook(
      root: names.count > 0 ? names[0] : nil,
      rootAttributes: counter?.rootAttributes.map { (names[$0.name], $0.value) } ?? [],
      namespaces: state.pointee.namespaces, encoding: session.encoding,
      declaredEncoding: session.declaredEncoding,
      recordPath: counter?.recordPath(names: names), paths: counter?.counts(names: names) ?? [],
      pathsAreComplete: counter?.isComplete ?? true, defect: state.pointee.defect)
  }
}
