/// Decoding and encoding a text as a whole, for small files and for what is written.
extension TextEncoding {
  /// The text as UTF-8, without byte order mark; undecodable bytes become U+FFFD and are counted.
  package func decode(_ bytes: [UInt8]) -> (utf8: [UInt8], undecodable: Int) {
    var decoder = TextDecoder(self)
    let utf8 = [UInt8](unsafeUninitializedCapacity: TextDecoder.capacity(for: bytes.count)) {
      (out, count) in
      guard let base = out.baseAddress else { return }
      count = bytes.withUnsafeBufferPointer { decoder.decode($0, isLast: true, into: base).written }
    }
    return (utf8, decoder.gaps.waiting.count)
  }

  /// The bytes of a UTF-8 text; what the encoding cannot say becomes `?` and is counted.
  ///
  /// `mark`: begin with a byte order mark (single-byte encodings have none).
  package func encode(_ utf8: [UInt8], mark: Bool = false) -> (bytes: [UInt8], replaced: Int) {
    var bytes = mark ? byteOrderMark : []
    if self == .utf8 { return (bytes + utf8, 0) }
    var replaced = 0
    let upperHalf = SingleByteTables.upperHalf(of: self) ?? []
    var byteOf: [UInt32: UInt8] = [:]
    for (index, scalar) in upperHalf.enumerated() where scalar != 0xFFFD {
      byteOf[UInt32(scalar)] = UInt8(0x80 + index)
    }
    for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
      switch self {
      case .utf16LE, .utf16BE:
        for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
          let (high, low) = (UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit))
          bytes += self == .utf16BE ? [high, low] : [low, high]
        }
      default:
        if scalar.value < 0x80 {
          bytes.append(UInt8(scalar.value))
        } else if let byte = byteOf[scalar.value] {
          bytes.append(byte)
        } else {
          bytes.append(UInt8(ascii: "?"))
          replaced += 1
        }
      }
    }
    return (bytes, replaced)
  }
}
