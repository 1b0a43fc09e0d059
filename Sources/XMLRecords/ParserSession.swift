internal import CLibXML2

/// One file on its way through libxml2's push parser: owns the parser and its state.
///
/// Bytes go on in blocks of one size, so the result does not depend on how they come.
struct ParserSession: ~Copyable {
  let state: UnsafeMutablePointer<ParserState>
  private let schema: SchemaValidator?
  private let smallestBlock: Int
  /// The bytes that go on together; grows with what the parser holds back, see `bound`.
  private var blockBytes: Int
  private var context: xmlParserCtxtPtr?
  private var validation: xmlSchemaValidCtxtPtr?
  private var plug: xmlSchemaSAXPlugPtr?
  /// Bytes that do not yet fill a block.
  private var pending: [UInt8] = []
  private var fedBytes = 0
  /// How many bytes of the first block the parser was made with.
  private var takenAtStart = 0
  private(set) var encoding: XMLEncoding?
  private(set) var declaredEncoding: String?

  /// `blockBytes` is at least 4, what the parser needs to see the encoding.
  init(
    records: RecordPath? = nil, limits: XMLLimits, schema: SchemaValidator? = nil,
    blockBytes: Int = 16 * 1024
  ) {
    state = .allocate(capacity: 1)
    state.initialize(to: ParserState(records: records, limits: limits))
    self.schema = schema
    smallestBlock = max(4, blockBytes)
    self.blockBytes = smallestBlock
    pending.reserveCapacity(smallestBlock)
  }

  deinit {
    LibXML.reporting(to: SAXEvents.onParserError, state) {
      if let plug { xmlSchemaSAXUnplug(plug) }
      if let validation { xmlSchemaFreeValidCtxt(validation) }
      if let context { xmlFreeParserCtxt(context) }
    }
    state.deinitialize(count: 1)
    state.deallocate()
  }

  /// Takes in bytes; `false` once the file is refused.
  mutating func feed(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard !state.pointee.isOver else { return false }
    let limit = state.pointee.limits.fileBytes
    let allowed = min(bytes.count, limit - fedBytes)
    var rest = UnsafeRawBufferPointer(rebasing: bytes[..<allowed])
    fedBytes += allowed
    while !rest.isEmpty, !state.pointee.isOver {
      if pending.isEmpty && rest.count >= blockBytes {
        let block = rest.prefix(blockBytes)
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(blockBytes))
        push(UnsafeRawBufferPointer(rebasing: block))
        continue
      }
      let taken = min(rest.count, blockBytes - pending.count)
      pending.append(contentsOf: rest[..<taken])
      rest = UnsafeRawBufferPointer(rebasing: rest[taken...])
      if pending.count >= blockBytes { pushPending() }
    }
    if allowed < bytes.count {
      pushPending()
      state.pointee.fail(.fileTooLarge, at: state.pointee.currentPosition, [String(limit)])
    }
    return !state.pointee.isOver
  }

  /// Takes in what is left; with `isWhole` the end of the bytes is the end of the file.
  mutating func finish(isWhole: Bool = true) {
    if !pending.isEmpty || context == nil { pushPending() }
    guard isWhole, !state.pointee.isOver else { return }
    state.pointee.isFinishing = true
    LibXML.reporting(to: SAXEvents.onParserError, state) {
      check(result: xmlParseChunk(context, nil, 0, 1))
    }
  }

  private mutating func pushPending() {
    var block: [UInt8] = []
    swap(&block, &pending)
    block.withUnsafeBytes { push($0) }
    block.removeAll(keepingCapacity: true)
    swap(&block, &pending)
  }

  private mutating func push(_ block: UnsafeRawBufferPointer) {
    guard !state.pointee.isOver else { return }
    LibXML.reporting(to: SAXEvents.onParserError, state) {
      if context == nil { start(with: block) }
      guard state.pointee.defect == nil, let context else { return }
      let rest = block.bindMemory(to: CChar.self).dropFirst(takenAtStart)
      takenAtStart = 0
      check(
        result: xmlParseChunk(
          context, UnsafeBufferPointer(rebasing: rest).baseAddress, Int32(clamping: rest.count), 0))
      state.pointee.notePassed()
      bound()
      dropPassed(of: context)
    }
  }

  /// Drops what the parser has passed while little is left behind it. The parser itself does so only
  /// once the next block is there, and then moves all of that.
  private func dropPassed(of context: xmlParserCtxtPtr) {
    guard !state.pointee.isOver, let input = context.pointee.input else { return }
    let consumed = input.pointee.consumed
    xmlParserInputShrink(input)
    // How far it has looked ahead counts from the beginning of what it has.
    if input.pointee.consumed != consumed { context.pointee.checkIndex = 0 }
  }

  /// Bounds what the parser holds back while it waits for the end of a tag, comment or CDATA
  /// section, and the number of times that it looks through it again: each block is as long as all
  /// that waits.
  private mutating func bound() {
    let waiting = state.pointee.waitingBytes
    let limits = state.pointee.limits
    if state.pointee.isInCDATA {
      if waiting > limits.recordBytes { state.pointee.refuse(.recordTooLong) }
    } else if waiting > limits.tagBytes {
      state.pointee.fail(
        .tagTooLong, at: state.pointee.currentPosition, [String(limits.tagBytes)])
    }
    blockBytes = max(smallestBlock, waiting)
  }

  /// Takes note of an error that came without a report.
  private func check(result: Int32) {
    guard result != 0, let error = context?.pointee.lastError, error.level.rawValue > 1 else {
      return
    }
    state.pointee.note(LibXMLError(error))
  }

  /// Looks at the first bytes and makes the parser.
  private mutating func start(with block: UnsafeRawBufferPointer) {
    let check = EncodingCheck(block)
    encoding = check.encoding
    declaredEncoding = check.declared
    state.pointee.encoding = [check.encoding?.name ?? ""] + (check.declared.map { [$0] } ?? [])
    let beginning = TextPosition(line: 1, column: 1)
    if let defect = check.defect {
      return state.pointee.fail(defect.kind, at: beginning, defect.arguments)
    }
    if block.allSatisfy({ [0x20, 0x09, 0x0A, 0x0D].contains($0) }) && block.count < blockBytes {
      return state.pointee.fail(.empty, at: beginning, [])
    }
    var handler = SAXEvents.handler()
    let first = (check.missingMark + block.prefix(4 - check.missingMark.count))
      .map { CChar(bitPattern: $0) }
    takenAtStart = first.count - check.missingMark.count
    context = xmlCreatePushParserCtxt(&handler, state, first, Int32(first.count), nil)
    guard let context else { return state.pointee.fail(.malformed, at: beginning, ["", "0"]) }
    xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
    state.pointee.context = context
    state.pointee.inclusion = xmlDictLookup(
      context.pointee.dict, "http://www.w3.org/2001/XInclude", -1)
    if let schema {
      validation = xmlSchemaNewValidCtxt(schema.schema)
      xmlSchemaSetValidStructuredErrors(validation, SAXEvents.onViolation, state)
      plug = xmlSchemaSAXPlug(validation, &context.pointee.sax, &context.pointee.userData)
      // Never read unjudged what was to be judged.
      if plug == nil { state.pointee.fail(.schemaUnusable, at: beginning, ["", "0"]) }
    }
  }
}
