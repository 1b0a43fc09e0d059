internal import CLibXML2

/// Everything that changes while a file is parsed, behind the one pointer that libxml2 passes on.
struct ParserState: ~Copyable {
  /// An open element.
  private struct Frame {
    var name: Int32
    var ordinal: Int32
    var position: TextPosition
  }

  let limits: XMLLimits
  var context: xmlParserCtxtPtr?
  var collector: RecordCollector?
  var counter: PathCounter?
  var walk: ElementWalk?
  /// Where records go while bytes are being fed.
  var deliver: ((XMLRecord) -> Void)?
  /// Where elements go while bytes are being fed; `false` = no more is wanted.
  var tell: ((XMLElementEvent) -> Bool)?
  /// The first defect; nothing is taken in after it.
  private(set) var defect: XMLDefect?
  private(set) var schemaDefects: [XMLDefect] = []
  private(set) var furtherSchemaDefects = 0
  private(set) var names = NameTable()
  private(set) var root: Int32?
  private(set) var namespaces: [(prefix: String, uri: String)] = []
  /// Whoever listens wants no more; nothing is taken in after it.
  private(set) var isStopped = false
  /// The bytes of text since the last tag.
  var textBytes = 0
  /// The namespace of XInclude, as the parser keeps it.
  var inclusion: NameTable.Pointer?
  /// Set for the last call, in which the end of the bytes is the end of the file.
  var isFinishing = false

  private var frames: [Frame] = []
  /// The ended element stays until the next event: the schema judges it after its end tag.
  private var isLastFrameEnded = false
  private var siblings = SiblingCounter()
  /// By how much the parser's columns are too large in one line.
  private var columnSurplus = (line: 0, columns: 0)
  /// Where the event before ended, and its place in the parser's stream of bytes.
  private var lastEnd = (position: TextPosition(line: 1, column: 1), offset: 0)

  init(limits: XMLLimits) {
    self.limits = limits
  }

  /// Nothing more is taken in.
  var isOver: Bool { defect != nil || isStopped }

  /// How many elements are open.
  private var depth: Int { frames.count - (isLastFrameEnded ? 1 : 0) }

  // MARK: Events

  mutating func start(
    local: NameTable.Pointer, prefix: NameTable.Pointer?, uri: NameTable.Pointer?,
    namespaceCount: Int, attributeCount: Int, attributes: StartTag.AttributePointer?
  ) {
    guard !isOver else { return }
    dropEndedFrame()
    let (number, isNew) = names.number(local: local, prefix: prefix, uri: uri)
    if root == nil { root = number }
    let (position, bytes) = tagPosition()
    let ordinal = siblings.count(number, depth: frames.count)
    frames.append(Frame(name: number, ordinal: ordinal, position: position))
    let here = frames.count - 1
    let tag = StartTag(
      name: number, ordinal: ordinal, depth: here, position: position, bytes: bytes,
      attributes: attributes, attributeCount: attributeCount)

    if frames.count > limits.depth { return refuse(.tooDeep, limits.depth) }
    if attributeCount + namespaceCount > limits.attributes {
      return refuse(.tooManyAttributes, limits.attributes)
    }
    if bytes.count > limits.tagBytes { return refuse(.tagTooLong, limits.tagBytes) }
    let knownNames = names.names.count - (isNew ? 1 : 0)
    counter?.start(tag, names: &names)
    if collector?.enter(number, names: names) == true {
      let origin = Self.path(of: frames[..<here], names: names)
      collector?.beginRecord(origin: origin, names: names)
    }
    if let exceeded = collector?.start(tag, names: &names, siblings: &siblings) {
      return refuse(exceeded)
    }
    if names.names.count > knownNames {
      if names.names.count > limits.names { return refuse(.tooManyNames, limits.names) }
      if names.names[knownNames...].contains(where: { $0.local.utf8.count > limits.nameBytes }) {
        return refuse(.nameTooLong, limits.nameBytes)
      }
    }
    if let event = walk?.start(tag, names: &names), tell?(event) == false { return stop() }
    noteEnd()
  }

  /// Remembers the namespaces that a tag declares.
  mutating func declare(prefix: String, uri: String) {
    let isKnown = namespaces.contains { $0.prefix == prefix && $0.uri == uri }
    if !isKnown && namespaces.count < limits.attributes { namespaces.append((prefix, uri)) }
  }

  mutating func end() {
    guard !isOver else { return }
    dropEndedFrame()
    counter?.end()
    if let event = walk?.end(), tell?(event) == false { return stop() }
    collector?.end(names: names, deliver: deliver)
    isLastFrameEnded = true
    noteEnd()
  }

  mutating func text(_ piece: UnsafeBufferPointer<UInt8>) {
    guard !isOver else { return }
    dropEndedFrame()
    if tell?(.text(piece)) == false { return stop() }
    if let exceeded = collector?.text(piece) { return refuse(exceeded) }
    noteEnd()
    // Line and column are already behind the piece, the pointer sometimes not yet.
    if let cur = context?.pointee.input?.pointee.cur, cur == piece.baseAddress {
      lastEnd.offset += piece.count
    }
  }

  /// A piece of a CDATA section, at whose beginning the parser still stands.
  ///
  /// The parser then counts its bytes as columns, and the place of what follows is put right.
  mutating func cdata(_ piece: UnsafeBufferPointer<UInt8>) {
    let start = currentPosition
    var end = TextPosition(line: start.line, column: 0)
    var bytesInLine = 0
    for byte in piece {
      end.advance(over: byte)
      bytesInLine = byte == 0x0A ? 1 : bytesInLine + 1
    }
    let surplus = bytesInLine - end.column
    if end.line == start.line { end.column += start.column }
    let carried = end.line == columnSurplus.line ? columnSurplus.columns : 0
    let offset = passedBytes + piece.count
    text(piece)
    columnSurplus = (end.line, carried + surplus)
    lastEnd = (end, offset)
  }

  /// A comment or instruction, which nobody reads.
  mutating func skip(byteCount: Int) {
    guard defect == nil else { return }
    if byteCount > limits.tagBytes { return refuse(.tagTooLong, limits.tagBytes) }
    noteEnd()
  }

  /// Ends the head at the end of the file.
  mutating func closeHead() {
    collector?.closeHead(names: names)
  }

  // MARK: Defects

  /// Refuses the file at the innermost open element, for the limit that it exceeds.
  mutating func refuse(_ kind: XMLDefect.Kind, _ limit: Int? = nil) {
    let place = frames.last?.position ?? currentPosition
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

  private mutating func stop() {
    isStopped = true
    if let context { xmlStopParser(context) }
  }

  /// Takes note of what libxml2 finds wrong; it stops by itself.
  mutating func note(_ error: LibXMLError) {
    guard !isOver else { return }
    var position = currentPosition
    if error.line > 0 && error.column > 0 {
      position = corrected(line: error.line, column: error.column)
    }
    let open = depth == 0 ? nil : frames[depth - 1]
    let (kind, arguments) = error.meaning(
      openElement: open.map { names.names[Int($0.name)].written },
      openLine: open?.position.line, hasRoot: root != nil,
      isAtEnd: isFinishing && waitingBytes <= 0)
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
    let frame = frames.last
    let position = frame?.position ?? currentPosition
    let path = Self.path(of: frames[...], names: names)
    let found = XMLDefect(
      .schemaViolation, at: XMLPlace(line: position.line, column: position.column, path: path),
      [
        error.message, String(error.code),
        frame.map { names.names[Int($0.name)].written } ?? "", error.quotedValue ?? "",
      ])
    schemaDefects.append(found)
  }

  // MARK: Places

  /// Where the parser stands.
  var currentPosition: TextPosition {
    guard let input = context?.pointee.input?.pointee, input.line > 0 else {
      return lastEnd.position
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
  private var path: String { Self.path(of: frames[..<depth], names: names) }

  private static func path(of frames: ArraySlice<Frame>, names: NameTable) -> String {
    frames.reduce(into: "") { path, frame in
      path += "/" + names.names[Int(frame.name)].written
      if frame.ordinal > 1 { path += "[\(frame.ordinal)]" }
    }
  }

  private mutating func dropEndedFrame() {
    if isLastFrameEnded {
      frames.removeLast()
      isLastFrameEnded = false
    }
  }

  private mutating func noteEnd() {
    lastEnd = (currentPosition, passedBytes)
  }

  /// Where the tag begins at whose end the parser stands, and its bytes.
  ///
  /// The parser keeps a start tag whole in its buffer. In a tag of one line the column is the
  /// parser's less the tag's length; otherwise it follows from where the event before ended.
  private func tagPosition() -> (TextPosition, UnsafeBufferPointer<UInt8>) {
    guard let input = context?.pointee.input?.pointee, let base = input.base, let cur = input.cur
    else { return (lastEnd.position, UnsafeBufferPointer(start: nil, count: 0)) }
    var start = cur
    var lines = 0
    var characters = 0
    repeat {
      guard start > base else {
        return (currentPosition, UnsafeBufferPointer(start: nil, count: 0))
      }
      start -= 1
      if start.pointee == 0x0A { lines += 1 }
      if start.pointee & 0xC0 != 0x80 { characters += 1 }
    } while start.pointee != UInt8(ascii: "<")

    var position = currentPosition
    let bytes = UnsafeBufferPointer(start: start, count: cur - start)
    if lines == 0 {
      position.column -= characters
      return (position, bytes)
    }
    let gap = passedBytes - bytes.count - lastEnd.offset
    position = TextPosition(line: position.line - lines, column: 1)
    if gap >= 0 && gap <= start - base {
      position = lastEnd.position
      position.advance(over: UnsafeBufferPointer(start: start - gap, count: gap))
    }
    return (position, bytes)
  }
}
