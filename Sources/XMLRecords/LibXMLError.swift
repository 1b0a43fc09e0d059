internal import CLibXML2

/// An error of libxml2, taken over as values.
struct LibXMLError {
  let code: Int
  /// libxml2's sentence, without the line's end.
  let message: String
  let line: Int
  let column: Int
  let isWarning: Bool
  /// The number of the character that the sentence is about.
  private let character: Int
  private let firstText: String
  private let secondText: String

  init(_ error: xmlError) {
    code = Int(error.code)
    line = Int(error.line)
    column = Int(error.int2)
    character = Int(error.int1)
    isWarning = error.level == XML_ERR_WARNING || error.level == XML_ERR_NONE
    message = Self.string(error.message)
    firstText = Self.string(error.str1)
    secondText = Self.string(error.str2)
  }

  private static func string(_ pointer: UnsafeMutablePointer<CChar>?) -> String {
    guard let pointer else { return "" }
    var text = String(cString: pointer)
    while text.last?.isNewline == true { text.removeLast() }
    return text
  }

  /// The kind of defect that a breach of XML's rules is, and its arguments; `encoding`: that of the
  /// file, and its name in the file where it has one.
  func meaning(
    openElement: String?, openLine: Int?, hasRoot: Bool, isAtEnd: Bool, encoding: [String]
  ) -> (XMLDefect.Kind, [String]) {
    let open = [openElement ?? "", openLine.map { String($0) } ?? ""]
    let isOutside = hasRoot && openElement == nil
    let error = xmlParserErrors(UInt32(clamping: code))
    if error == XML_ERR_DOCUMENT_EMPTY { return (.notXML, []) }
    if isAtEnd && !isOutside { return (.truncated, open) }
    switch error {
    case XML_ERR_DOCUMENT_END: return isOutside ? (.extraContent, []) : (.truncated, open)
    case XML_ERR_TAG_NAME_MISMATCH: return (.mismatchedTag, open + [secondText])
    case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY:
      return (.undefinedEntity, [firstText])
    case XML_ERR_INVALID_CHAR where firstWrongByte != nil,
      XML_ERR_INVALID_ENCODING, XML_I18N_CONV_FAILED:
      return (.invalidBytes, [firstWrongByte ?? ""] + encoding)
    case XML_ERR_INVALID_CHAR, XML_ERR_INVALID_CHARREF:
      let number = String(character, radix: 16, uppercase: true)
      return (
        .invalidCharacter, ["U+" + String(repeating: "0", count: max(0, 4 - number.count)) + number]
      )
    case XML_ERR_RESERVED_XML_NAME where isBareDeclaration:
      return (.malformed, [message, String(XML_ERR_VERSION_MISSING.rawValue)])
    case XML_ERR_RESERVED_XML_NAME where !hasRoot && isDeclaration: return (.lateDeclaration, [])
    case XML_ERR_ATTRIBUTE_REDEFINED, XML_NS_ERR_ATTRIBUTE_REDEFINED:
      return (.duplicateAttribute, [firstText])
    case XML_NS_ERR_UNDEFINED_NAMESPACE: return (.undeclaredPrefix, [firstText])
    default: return (.malformed, [message, String(code)])
    }
  }

  /// Whether a reserved name is that of an XML declaration, and not `XML` or `Xml`, of which libxml2
  /// says `Invalid PI name`.
  private var isDeclaration: Bool { message.hasPrefix("XML declaration") }

  /// Whether that declaration is `<?xml?>` at the start of the file: without a blank behind its name
  /// libxml2 takes it for one that comes too late.
  private var isBareDeclaration: Bool {
    isDeclaration && line == 1 && column <= "<?xml?".count
  }

  /// From `Bytes: 0xFC 0x6E …`, with which libxml2 reports what is not UTF-8, or `0x81 0x3C …` of
  /// another encoding.
  private var firstWrongByte: String? {
    let lead = firstText.hasPrefix("Bytes: ") ? "Bytes: ".count : 0
    let bytes = firstText.dropFirst(lead)
    return bytes.hasPrefix("0x") ? String(bytes.prefix { $0 != " " }) : nil
  }

  /// The value that a sentence of the schema validator quotes: `… 'x' is not …`.
  var quotedValue: String? {
    guard let end = message.range(of: "' is not ")?.lowerBound else { return nil }
    let before = message[..<end]
    for lead in ["The value '", ": '"] {
      if let start = before.range(of: lead)?.upperBound { return String(before[start...]) }
    }
    return nil
  }
}

extension StringProtocol {
  /// The first place of `text`, without Foundation.
  fileprivate func range(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) {
        return start..<index(start, offsetBy: text.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
