/// Walks through one XML file element by element, for what is no list of records: the parts of
/// spreadsheets and styles. Refuses what `XMLRecordReader` refuses, and keeps nothing.
package struct XMLElementReader: ~Copyable {
  private var session: ParserSession

  /// `code` gives each name of elements and attributes a number, once per name; the reader hands
  /// out the numbers instead of the names.
  package init(limits: XMLLimits = XMLLimits(), code: @escaping (XMLName) -> Int) {
    session = ParserSession(limits: limits)
    session.state.pointee.walk = ElementWalk(code: code)
  }

  /// Takes in bytes and tells what is in them; `false` once the file is refused, or `event` wants
  /// no more.
  package mutating func feed(
    _ bytes: UnsafeRawBufferPointer, event: (XMLElementEvent) -> Bool
  ) -> Bool {
    withoutActuallyEscaping(event) { event in
      session.state.pointee.tell = event
      defer { session.state.pointee.tell = nil }
      return session.feed(bytes)
    }
  }

  /// Ends the file and tells why it is refused; `nil` where it ended well, or was not read to its
  /// end because `event` wanted no more.
  package consuming func finish(event: (XMLElementEvent) -> Bool) -> XMLDefect? {
    withoutActuallyEscaping(event) { event in
      session.state.pointee.tell = event
      defer { session.state.pointee.tell = nil }
      session.finish()
    }
    return session.state.pointee.defect
  }
}

/// What comes next in an XML file; valid only during the call that tells it.
package enum XMLElementEvent {
  case start(XMLTag)
  /// A piece of text in UTF-8; a text may come in several.
  case text(UnsafeBufferPointer<UInt8>)
  /// The number of the element that ends.
  case end(Int)
}

/// A start tag; valid only during the call that hands it out.
package struct XMLTag {
  /// The number that its name was given.
  package let code: Int
  let codes: [Int]
  let attributes: StartTag.AttributePointer?

  /// The value of the attribute with this number, as the parser has it: in UTF-8, every `&` as
  /// `&#38;`.
  package func bytes(_ code: Int) -> UnsafeBufferPointer<UInt8>? {
    guard let attributes, let index = codes.firstIndex(of: code),
      let start = attributes[5 * index + 3], let end = attributes[5 * index + 4]
    else { return nil }
    return UnsafeBufferPointer(start: start, count: end - start)
  }

  /// The value of the attribute with this number.
  package func text(_ code: Int) -> String? {
    guard let bytes = bytes(code) else { return nil }
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    return String(decoding: StartTag.restoringAmpersands(in: bytes), as: UTF8.self)
  }
}

/// Hands the parser's events on as numbers.
struct ElementWalk {
  private let code: (XMLName) -> Int
  /// By the number of a name.
  private var codes: [Int] = []
  /// The numbers of the elements that are open.
  private var open: [Int] = []
  private var attributeCodes: [Int] = []

  init(code: @escaping (XMLName) -> Int) {
    self.code = code
  }

  /// What a start tag is told as.
  mutating func start(_ tag: StartTag, names: inout NameTable) -> XMLElementEvent {
    attributeCodes.removeAll(keepingCapacity: true)
    if let attributes = tag.attributes {
      for index in 0..<tag.attributeCount {
        let fields = attributes + 5 * index
        let number =
          fields[0].map { names.entry(local: $0, prefix: fields[1], uri: fields[2]).number } ?? -1
        attributeCodes.append(number < 0 ? -1 : code(number, names))
      }
    }
    let code = code(tag.name, names)
    open.append(code)
    return .start(XMLTag(code: code, codes: attributeCodes, attributes: tag.attributes))
  }

  /// What an end tag is told as.
  mutating func end() -> XMLElementEvent { .end(open.popLast() ?? -1) }

  private mutating func code(_ number: Int32, _ names: borrowing NameTable) -> Int {
    while codes.count < names.count { codes.append(code(names.names[Int32(codes.count)])) }
    return codes[Int(number)]
  }
}
