internal import CLibXML2

/// The C functions through which libxml2 reports events: each only passes on to `ParserState`.
///
/// No entities are declared or loaded, because no function for them is set; a document type
/// declaration stops the parser as soon as its name is read.
enum SAXEvents {
  static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = {
      user, local, prefix, uri, namespaceCount, namespaces, attributeCount, _, attributes in
      guard let state = SAXEvents.state(user), let local else { return }
      if let namespaces, state.pointee.counter != nil {
        for index in 0..<Int(namespaceCount) {
          state.pointee.declare(
            prefix: namespaces[2 * index].map(NameTable.string) ?? "",
            uri: namespaces[2 * index + 1].map(NameTable.string) ?? "")
        }
      }
      state.pointee.start(
        local: local, prefix: prefix, uri: uri, namespaceCount: Int(namespaceCount),
        attributeCount: Int(attributeCount), attributes: attributes)
      if uri != nil, uri == state.pointee.inclusion { state.pointee.refuse(.inclusion) }
    }
    handler.endElementNs = { user, _, _, _ in
      SAXEvents.state(user)?.pointee.end()
    }
    handler.characters = { user, text, count in
      SAXEvents.state(user)?.pointee.text(UnsafeBufferPointer(start: text, count: Int(count)))
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = { user, text, count in
      SAXEvents.state(user)?.pointee.cdata(UnsafeBufferPointer(start: text, count: Int(count)))
    }
    handler.comment = { user, text in
      SAXEvents.state(user)?.pointee.skip(byteCount: Int(xmlStrlen(text)))
    }
    handler.processingInstruction = { user, _, text in
      SAXEvents.state(user)?.pointee.skip(byteCount: Int(xmlStrlen(text)))
    }
    handler.internalSubset = { user, name, _, _ in
      guard let state = SAXEvents.state(user) else { return }
      state.pointee.fail(
        .doctype, at: state.pointee.currentPosition, [name.map(NameTable.string) ?? ""])
    }
    return handler
  }

  static func state(_ user: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<ParserState>? {
    user?.assumingMemoryBound(to: ParserState.self)
  }

  /// Catches everything that libxml2 has to say while it parses; nothing goes to standard error.
  static let onParserError: xmlStructuredErrorFunc = { user, error in
    guard let error, let state = SAXEvents.state(user) else { return }
    let found = LibXMLError(error.pointee)
    if !found.isWarning { state.pointee.note(found) }
  }

  /// Catches violations of the schema.
  static let onViolation: xmlStructuredErrorFunc = { user, error in
    guard let error, let state = SAXEvents.state(user) else { return }
    let found = LibXMLError(error.pointee)
    if !found.isWarning { state.pointee.noteViolation(found) }
  }
}
