internal import CLibXML2
internal import Glibc

/// Everything that changes while a file is parsed, behind the one pointer that libxml2 passes on.
struct ParserState: ~Copyable {
  // What every event needs comes first, close together.
  var context: xmlParserCtxtPtr?
  /// Nothing more is taken in: there is a defect, or whoever listens wants no more.
  private(set) var isOver = false
  /// The ended element stays until the next event: the schema judges it after its end tag.
  private var isLastEnded = false
  /// The bytes of text since the last tag.
  private var textBytes = 0
  /// How many elements have begun.
  private var elementCount: Int32 = 0
  /// The namespace of XInclude, as the parser keeps it.
  var inclusion: NameTable.Pointer?
  /// Where elements go while bytes are being fed; `false` = no more is wanted.
  var tell: ((XMLElementEvent) -> Bool)?
  /// The open elements, outermost first.
  private var open = FlatArray<OpenElement>(capacity: 64)
  /// By how much the parser's columns are too large in one line.
  private var columnSurplus = (line: 0, columns: 0)
  private var siblings = SiblingCounter()
  private(set) var names = NameTable()
  var collector: RecordCollector
  var counter: PathCounter?
  var walk: ElementWalk?
  let limits: XMLLimits
  /// The encoding of the file, and its name in the file where it has one.
  var encoding: [String] = []
  /// Where records go while bytes are being fed.
  var deliver: ((XMLRecord) -> Void)?
  /// A place that the parser passed lately, and where that is in its stream of bytes.
  private var passed = (position: TextPosition(line: 1, column: 1), offset: 0)
  /// The first defect; nothing is taken in after it.
  private(set) var defect: XMLDefect? { didSet { isOver = true } }
  private(set) var schemaDefects: [XMLDefect] = []
  private(set) var furtherSchemaDefects = 0
  private(set) var namespaces: [(prefix: String, uri: String)] = []
  /// Set for the last call, in which the end of the bytes is the end of the file.
  var isFinishing = false

  init(records: RecordPath?, limits: XMLLimits) {
    self.limits = limits
    collector = RecordCollector(path: records, limits: limits)
  }

  /// How many elements are open.
  private var depth: Int { open.count - (isLastEnded ? 1 : 0) }

  // MARK: Events

  @inline(__always)
  mutating func start(
    local: NameTable.Pointer, prefix: NameTable.Pointer?, uri: NameTable.Pointer?,
    namespaceCount: Int, attributeCount: Int, attributes: StartTag.AttributePointer?
  ) {
    guard !isOver else { return }
    dropEnded()
    textBytes = 0
    let knownNames = names.count
    let name = names.entry(local: local, prefix: prefix, uri: uri)
    if !collector.knows(name.number) { collector.learn(names) }
    let (position, bytes) = tagPlace(name, isBare: namespaceCount == 0 && attributeCount == 0)
    let depth = open.count
    let tag = StartTag(
      name: name.number, key: name.key, ordinal: siblings.count(name.number, within: open),
      depth: depth, position: position, bytes: bytes, attributes: attributes,
      attributeCount: attributeCount)
    elementCount &+= 1
    open.append(
      OpenElement(
        tag, mark: siblings.mark, serial: elementCount,
        states: collector.states(of: tag, within: open.last)))

    if depth >= limits.depth { return refuse(.tooDeep, limits.depth) }
    if attributeCount &+ namespaceCount > limits.attributes {
      return refuse(.tooManyAttributes, limits.attributes)
    }
    if bytes.count > limits.tagBytes { return refuse(.tagTooLong, limits.tagBytes) }
    if let exceeded = collector.start(tag, open: &open, names: &names, siblings: &siblings) {
      return refuse(exceeded)
    }
    counter?.start(tag, names: &names)
    let event = walk?.start(tag, names: &names)
    if names.count > knownNames, let exceeded = newNames(from: knownNames) {
      return refuse(exceeded.kind, exceeded.limit)
    }
    if let event, tell?(event) == false { stop() }
  }

  /// Judges the names that are new. Returns what exceeds a limit.
  private func newNames(from first: Int) -> (kind: XMLDefect.Kind, limit: Int)? {
    if names.count > limits.names { return (.tooManyNames, limits.names) }
    let isTooLong = (first..<names.count).contains {
      names.names[Int32($0)].local.utf8.count > limits.nameBytes
    }
    return isTooLong ? (.nameTooLong, limits.nameBytes) : nil
  }

  /// Remembers the namespaces that a tag declares.
  mutating func declare(prefix: String, uri: String) {
    let isKnown = namespaces.contains { $0.prefix == prefix && $0.uri == uri }
    if !isKnown && namespaces.count < limits.attributes { namespaces.append((prefix, uri)) }
  }

  @inline(__always)
  mutating func end() {
    guard !isOver else { return }
    dropEnded()
    textBytes = 0
    let (mark, node) = (open[open.count &- 1].mark, open[open.count &- 1].node)
    siblings.close(mark)
    isLastEnded = true
    if collector.end(node) { collector.endRecord(names: names, deliver: deliver) }
    counter?.end()
    if let event = walk?.end(), tell?(event) == false { stop() }
  }

  @inline(__always)
  mutating func text(_ piece: UnsafeBufferPointer<UInt8>) {
    guard !isOver else { return }
    dropEnded()
    textBytes &+= piece.count
    if textBytes > limits.textBytes { return refuse(.textTooLong, limits.textBytes) }
    if let exceeded = collector.excess(of: piece.count) { return refuse(exceeded) }
    if walk != nil { return tell(text: piece) }
    collector.text(piece)
  }

  @inline(never)
  private mutating func tell(text piece: UnsafeBufferPointer<UInt8>) {
    if tell?(.text(piece)) == false { stop() }
  }

  /// A piece of a CDATA section, at whose beginning the parser still stands.
  ///
  /// The parser then counts its bytes as columns, and the place of what follows is put right.
  mutating func cdata(_ piece: UnsafeBufferPointer<UInt8>) {
    var line = currentPosition.line
    var lastLine = piece
    if let start = piece.baseAddress, memchr(start, 0x0A, piece.count) != nil {
      for byte in piece where byte == 0x0A { line += 1 }
      let start = (piece.lastIndex(of: 0x0A) ?? -1) + 1
      lastLine = UnsafeBufferPointer(rebasing: piece[start...])
    }
    let carried = line == columnSurplus.line ? columnSurplus.columns : 0
    let surplus = lastLine.count - TextPosition.characters(in: lastLine)
    text(piece)
    columnSurplus = (line, carried + surplus)
  }

  /// A comment or instruction, which nobody reads.
  mutating func skip(byteCount: Int) {
    guard defect == nil else { return }
    if byteCount > limits.tagBytes { refuse(.tagTooLong, limits.tagBytes) }
  }

  /// Ends the head at the end of the file.
  mutating func closeHead() {
    collector.closeHead(open: open, names: names)
  }

  // MARK: Defects

  /// Refuses the file at the innermost open element, for the limit that it exceeds.
  @inline(never)
  mutating func refuse(_ kind: XMLDefect.Kind, _ limit: Int? = nil) {
    let place = open.last?.position ?? currentPosition
    let limit =
      switch kind {
      case .recordTooLong: limits.recordBytes
      case .headTooLong: limits.headBytes
      default: limit
      }
    fail(kind, at: place, limit.map { [String($0)] } ?? [])
  }

  /// Refuses the file and stops the parser.
  mutating func fail(_ kind: XMLDefect.Kind, at position: TextPosition, _ arguments: [String]) {
    guard !isOver else { return }
    defect = XMLDefect(
      kind, at: XMLPlace(line: position.line, column: position.column, path: path), arguments)
    if let context { xmlStopParser(context) }
  }

  @inline(never)
  private mutating func stop() {
    isOver = true
    if let context { xmlStopParser(context) }
  }

  /// Takes note of what libxml2 finds wrong; it stops by itself.
  mutating func note(_ error: LibXMLError) {
    guard !isOver else { return }
    var position = currentPosition
    if error.line > 0 && error.column > 0 {
      position = corrected(line: error.line, column: error.column)
    }
    let element = depth == 0 ? nil : open[depth - 1]
    let (kind, arguments) = error.meaning(
      openElement: element.map { names.names[$0.name].written },
      openLine: element?.position.line, hasRoot: names.count > 0,
      isAtEnd: isFinishing && waitingBytes <= 0, encoding: encoding)
    defect = XMLDefect(
      kind, at: XMLPlace(line: position.line, column: position.column, path: path), arguments)
  }

  /// Takes note of a violation of the schema by the element that began or ended last.
  mutating func noteViolation(_ error: LibXMLError) {
    guard defect == nil else { return }
    guard schemaDefects.count < limits.schemaDefects else {
      furtherSchemaDefects &+= 1
      return
    }
    let element = open.last
    let position = element?.position ?? currentPosition
    let path = names.path(of: open[0..<open.count])
    let found = XMLDefect(
      .schemaViolation, at: XMLPlace(line: position.line, column: position.column, path: path),
      [
        error.message, String(error.code),
        element.map { names.names[$0.name].written } ?? "", error.quotedValue ?? "",
      ])
    schemaDefects.append(found)
  }

  // MARK: Places

  /// Where the parser stands.
  var currentPosition: TextPosition {
    guard let input = context?.pointee.input?.pointee, input.line > 0 else {
      return passed.position
    }
    return corrected(line: Int(input.line), column: Int(input.col))
  }

  private func corrected(line: Int, column: Int) -> TextPosition {
    let surplus = line == columnSurplus.line ? columnSurplus.columns : 0
    return TextPosition(line: line, column: column - surplus)
  }

  /// How many bytes the parser has and has not passed.
  var waitingBytes: Int {
    guard let input = context?.pointee.input?.pointee, let end = input.end, let cur = input.cur
    else { return 0 }
    return end - cur
  }

  /// Whether the parser stands within a CDATA section.
  var isInCDATA: Bool { context?.pointee.instate == XML_PARSER_CDATA_SECTION }

  /// How many bytes of the file in UTF-8 the parser has passed.
  private var passedBytes: Int {
    guard let input = context?.pointee.input?.pointee, let base = input.base, let cur = input.cur
    else { return 0 }
    return Int(truncatingIfNeeded: input.consumed) &+ (cur - base)
  }

  /// The path of the innermost open element.
  private var path: String { names.path(of: open[0..<depth]) }

  @inline(__always)
  private mutating func dropEnded() {
    if isLastEnded {
      open.removeLast(downTo: open.count &- 1)
      isLastEnded = false
    }
  }

  /// Remembers where the parser stands, so that places behind it can be found.
  mutating func notePassed() {
    passed = (currentPosition, passedBytes)
  }

  /// Where a tag begins, and its bytes.
  private typealias FoundTag = (TextPosition, UnsafeBufferPointer<UInt8>)

  /// Where the tag begins at whose end the parser stands, and its bytes.
  ///
  /// The parser keeps a start tag whole in its buffer. In a tag of one line the column is the
  /// parser's less the tag's length, which is that of its name where it is `isBare`, without
  /// attributes and blanks.
  @inline(__always)
  private mutating func tagPlace(
    _ name: NameTable.Entry, isBare: Bool
  ) -> FoundTag {
    let length = Int(name.tagBytes)
    guard isBare, let input = context?.pointee.input, let base = input.pointee.base,
      let cur = input.pointee.cur, cur - base >= length,
      (cur - length).pointee == UInt8(ascii: "<")
    else { return searchedTagPlace() }
    var position = corrected(line: Int(input.pointee.line), column: Int(input.pointee.col))
    position.column &-= Int(name.tagCharacters)
    return (position, UnsafeBufferPointer(start: cur - length, count: length))
  }

  /// The place of a tag of any form.
  @inline(never)
  private mutating func searchedTagPlace() -> FoundTag {
    let unknown = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    guard let input = context?.pointee.input, let base = input.pointee.base,
      let cur = input.pointee.cur
    else { return (passed.position, unknown) }
    guard let tag = TagBytes(endingAt: cur, notBefore: base) else {
      return (currentPosition, unknown)
    }
    if !tag.hasLineEnd {
      var position = currentPosition
      position.column &-= tag.characters
      return (position, tag.bytes)
    }
    // Its first line tells nothing of columns: they are counted from a place known before it.
    var position = passed.position
    let start = cur - tag.bytes.count
    let gap = passedBytes - tag.bytes.count - passed.offset
    if gap >= 0 && gap <= start - base {
      position.advance(over: UnsafeBufferPointer(start: start - gap, count: gap))
    }
    notePassed()
    return (position, tag.bytes)
  }
}
