/// Turns the bytes of a file, piece by piece, into UTF-8 that is always valid.
///
/// What cannot be decoded becomes U+FFFD and is noted, so that nothing is lost. A byte order mark at
/// the start is left out, also one of another encoding (`foreignMark`).
struct TextDecoder: Sendable {
  /// A place where the bytes could not be decoded.
  struct Gap: Hashable, Sendable {
    /// Position of the U+FFFD in the decoded text, from its start.
    var decoded: Int
    /// The bytes that stand there: how many (1…3), and the bytes with the first one lowest.
    var length: Int
    var bytes: UInt32
  }

  let encoding: TextEncoding
  /// Bytes of the mark left out at the start.
  private(set) var markLength = 0
  /// The encoding of the mark, when it is not this decoder's.
  private(set) var foreignMark: TextEncoding?
  /// All gaps that the user of the decoder has not taken off yet, in order.
  var gaps = PendingMarks<Gap>()
  /// The text last decoded has nothing that an inspector would note.
  var isHarmless = false

  private var startIsDone: Bool
  private var decodedTotal = 0
  /// For single-byte encodings: UTF-8 of the upper half, length in the top byte.
  private let upperHalf: [UInt32]

  /// `isStart`: a byte order mark may come first.
  init(_ encoding: TextEncoding, isStart: Bool = true) {
    self.encoding = encoding
    startIsDone = !isStart
    upperHalf = (SingleByteTables.upperHalf(of: encoding) ?? []).map { scalar in
      var packed: UInt32 = 0
      var length: UInt32 = 0
      for byte in Self.utf8(UInt32(scalar)) {
        packed |= UInt32(byte) << (8 * length)
        length += 1
      }
      return packed | length << 24
    }
  }

  /// Bytes that `decode` may write for so many bytes read.
  static func capacity(for count: Int) -> Int { 3 * count + 16 }

  /// Decodes the start of `raw` to `out`, which has room for `capacity(for: raw.count)`.
  ///
  /// Bytes not consumed (an incomplete character, at most 3) are to be given again in front of the
  /// next ones. With `isLast` all are consumed.
  mutating func decode(
    _ raw: UnsafeBufferPointer<UInt8>, isLast: Bool, into out: UnsafeMutablePointer<UInt8>
  ) -> (consumed: Int, written: Int) {
    var skipped = 0
    if !startIsDone {
      guard raw.count >= 3 || isLast else { return (0, 0) }
      skipped = stripMark(raw)
      startIsDone = true
    }
    let rest = UnsafeBufferPointer(rebasing: raw[skipped...])
    isHarmless = encoding == .utf8
    let (consumed, written) =
      switch encoding {
      case .utf8: decodeUTF8(rest, isLast: isLast, into: out)
      case .utf16LE, .utf16BE: decodeUTF16(rest, isLast: isLast, into: out)
      case .windows1252, .iso8859_1, .iso8859_15, .ibm850: decodeSingle(rest, into: out)
      }
    decodedTotal += written
    return (consumed + skipped, written)
  }

  private mutating func stripMark(_ raw: UnsafeBufferPointer<UInt8>) -> Int {
    for candidate in TextEncoding.allCases where !candidate.byteOrderMark.isEmpty {
      guard raw.starts(with: candidate.byteOrderMark) else { continue }
      if candidate != encoding { foreignMark = candidate }
      markLength = candidate.byteOrderMark.count
      return markLength
    }
    return 0
  }

  mutating func noteGap(at written: Int, length: Int, bytes: UInt32) {
    gaps.append(Gap(decoded: decodedTotal + written, length: length, bytes: bytes))
  }

  private mutating func decodeSingle(
    _ raw: UnsafeBufferPointer<UInt8>, into out: UnsafeMutablePointer<UInt8>
  ) -> (Int, Int) {
    guard let base = raw.baseAddress else { return (0, 0) }
    var from = 0
    var to = 0
    let count = raw.count
    while from < count {
      if count - from >= 8 {
        let word = UnsafeRawPointer(base + from).loadUnaligned(as: UInt64.self)
        if word & 0x8080_8080_8080_8080 == 0 {
          UnsafeMutableRawPointer(out + to).storeBytes(of: word, as: UInt64.self)
          from &+= 8
          to &+= 8
          continue
        }
      }
      let byte = base[from]
      if byte < 0x80 {
        out[to] = byte
        to &+= 1
      } else {
        let packed = upperHalf[Int(byte &- 0x80)]
        if packed & 0xFF_FFFF == 0xBD_BFEF { noteGap(at: to, length: 1, bytes: UInt32(byte)) }
        out[to] = UInt8(truncatingIfNeeded: packed)
        out[to &+ 1] = UInt8(truncatingIfNeeded: packed >> 8)
        out[to &+ 2] = UInt8(truncatingIfNeeded: packed >> 16)
        to &+= Int(packed >> 24)
      }
      from &+= 1
    }
    return (from, to)
  }

  /// The UTF-8 bytes of a scalar that is no surrogate.
  static func utf8(_ scalar: UInt32) -> [UInt8] {
    guard let value = Unicode.Scalar(scalar) else { return [0xEF, 0xBF, 0xBD] }
    return Array(UTF8.encode(value) ?? UTF8.encodedReplacementCharacter)
  }
}
