import DelimitedText

/// Decoding: text is always valid UTF-8, and what was decoded can be written as it was.
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
    return nil
  }
}
