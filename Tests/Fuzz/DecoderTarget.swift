import DelimitedText

/// Decoding and detecting: text is always valid, and what is declared is kept.
struct DecoderTarget: FuzzTarget {
  let name = "decoder"
  let takesText = false

  func run(_ input: [UInt8], _ random: inout FuzzRandom) -> String? {
    for encoding in TextEncoding.allCases {
      let (utf8, undecodable) = encoding.decode(input)
      guard let text = String(validating: utf8, as: UTF8.self) else {
        return "\(encoding) gives bytes that are no UTF-8"
      }
      let again = encoding.encode(Array(text.utf8))
      guard undecodable == 0 else { continue }
      if again.replaced > 0 { return "\(encoding) cannot write what it read" }
      let mark = encoding.byteOrderMark
      let hasMark = TextEncoding.allCases.contains {
        !$0.byteOrderMark.isEmpty && input.starts(with: $0.byteOrderMark)
      }
      if !hasMark, again.bytes != input { return "\(encoding) writes other bytes than it read" }
      if !mark.isEmpty, input.starts(with: mark), mark + again.bytes != input {
        return "\(encoding) writes other bytes behind its mark"
      }
    }
    var whole = EncodingDetector()
    whole.add(input)
    var pieces = EncodingDetector()
    let size = 1 + random.below(9)
    for start in stride(from: 0, to: input.count, by: size) {
      pieces.add(Array(input[start..<min(input.count, start + size)]))
    }
    let isWhole = random.below(2) == 0
    if whole.finish(isWhole: isWhole) != pieces.finish(isWhole: isWhole) {
      return "pieces of \(size) bytes have another encoding"
    }
    return random.below(16) == 0 ? detect(input, isWhole, &random) : nil
  }

  private func detect(_ input: [UInt8], _ isWhole: Bool, _ random: inout FuzzRandom) -> String? {
    var declared = DialectDeclaration()
    if random.below(4) == 0 {
      declared.delimiter = random.element(of: [[0x3B], [0x2C], [0x7C, 0x7C]])
    }
    if random.below(8) == 0 { declared.encoding = random.element(of: TextEncoding.allCases) }
    let found = DialectDetector(declared: declared).detect(input, isWhole: isWhole)
    guard case .delimited(let detected) = found else { return nil }
    if let delimiter = declared.delimiter, delimiter != detected.dialect.delimiter {
      return "another delimiter than the declared one"
    }
    if let encoding = declared.encoding, encoding != detected.dialect.encoding {
      return "another encoding than the declared one"
    }
    _ = DelimitedTable(input, dialect: detected.dialect)
    return nil
  }
}
