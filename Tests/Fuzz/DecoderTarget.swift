import DelimitedText

/// Decoding: text is always valid UTF-8, and what was decoded can be written as it was.
struct DecoderTarget: FuzzTarget {
  let name = "decoder"
  let takes = Material.tables

  func run(_ input: [UInt8], _ random: inout FuzzRandom) -> String? {
    decoded(input, random.element(of: TextEncoding.allCases)) ?? detected(input, &random)
  }

  private func decoded(_ input: [UInt8], _ encoding: TextEncoding) -> String? {
    let (utf8, undecodable) = encoding.decode(input)
    guard let text = String(validating: utf8, as: UTF8.self) else {
      return "\(encoding) gives bytes that are no UTF-8"
    }
    guard undecodable == 0 else { return nil }
    let again = encoding.encode(Array(text.utf8))
    if again.replaced > 0 { return "\(encoding) cannot write what it read" }
    let mark = TextEncoding.allCases.map(\.byteOrderMark).first {
      !$0.isEmpty && input.starts(with: $0)
    }
    return again.bytes == Array(input.dropFirst(mark?.count ?? 0))
      ? nil : "\(encoding) writes other bytes than it read"
  }

  private func detected(_ input: [UInt8], _ random: inout FuzzRandom) -> String? {
    var whole = EncodingDetector()
    whole.add(input)
    var pieces = EncodingDetector()
    let size = 1 + random.below(9)
    for start in stride(from: 0, to: input.count, by: size) {
      pieces.add(Array(input[start..<min(input.count, start + size)]))
    }
    let isWhole = random.below(2) == 0
    return whole.finish(isWhole: isWhole) == pieces.finish(isWhole: isWhole)
      ? nil : "pieces of \(size) bytes have another encoding"
  }
}
