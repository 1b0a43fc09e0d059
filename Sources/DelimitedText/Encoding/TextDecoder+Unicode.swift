internal import CByteScan

/// The Unicode encodings: strict UTF-8, and UTF-16 with surrogates.
extension TextDecoder {
  /// Copies valid UTF-8; a maximal invalid part (Unicode 3.9, table 3-8) becomes one U+FFFD.
  ///
  /// Whole blocks of valid text are copied at once, what is left one character after the other.
  mutating func decodeUTF8(
    _ raw: UnsafeBufferPointer<UInt8>, isLast: Bool, into out: UnsafeMutablePointer<UInt8>
  ) -> (Int, Int) {
    guard let base = raw.baseAddress else { return (0, 0) }
    var from = 0
    var to = 0
    let count = raw.count
    var single = min(count, 2)
    while from < count {
      // A block goes on with the bytes before it: those that began no character would seem to.
      if from >= single, base[from - 1] >= 0xC0 || base[from - 2] >= 0xE0 { single = from + 1 }
      if from >= single, count - from >= 64 {
        var notes: Int32 = 0
        var copied = cbytescan_copy_utf8(base + from, count - from, out + to, &notes)
        if notes != 0 { isHarmless = false }
        single = from + copied + 64
        // The last character may not be complete.
        if copied > 0, base[from + copied - 1] >= 0xC0 {
          copied -= 1
        } else if copied > 0, base[from + copied - 2] >= 0xE0 {
          copied -= 2
        }
        from += copied
        to += copied
      }
      let stop = from < single ? min(count, single) : count
      while from < stop {
        let byte = base[from]
        if byte < 0x80 {
          if byte == 0 { isHarmless = false }
          out[to] = byte
          from &+= 1
          to &+= 1
          continue
        }
        let step = UTF8Step(base + from, available: count - from)
        if step.isIncomplete && !isLast { return (from, to) }
        if step.isValid {
          if Self.isDoubtful(byte, base[from &+ 1]) { isHarmless = false }
          for index in 0..<step.length { out[to &+ index] = base[from &+ index] }
          to &+= step.length
        } else {
          var bytes: UInt32 = 0
          for index in 0..<step.length { bytes |= UInt32(base[from + index]) << UInt32(8 * index) }
          noteGap(at: to, length: step.length, bytes: bytes)
          writeReplacement(out + to)
          to &+= 3
        }
        from &+= step.length
      }
    }
    return (from, to)
  }

  /// Whether two bytes can be a control character or begin text that was decoded twice.
  private static func isDoubtful(_ first: UInt8, _ second: UInt8) -> Bool {
    first == 0xC2 && second < 0xA0
      || first == 0xC3 && (second == 0x82 || second == 0x83 || second == 0xA2)
  }

  mutating func decodeUTF16(
    _ raw: UnsafeBufferPointer<UInt8>, isLast: Bool, into out: UnsafeMutablePointer<UInt8>
  ) -> (Int, Int) {
    let high = encoding == .utf16BE ? 0 : 1
    func unit(_ at: Int) -> UInt32 { UInt32(raw[at + high]) << 8 | UInt32(raw[at + 1 - high]) }
    var from = 0
    var to = 0
    while from + 1 < raw.count {
      var scalar = unit(from)
      var length = 2
      if scalar & 0xF800 == 0xD800 {
        let isLead = scalar < 0xDC00
        if isLead && from + 3 >= raw.count && !isLast { break }
        let follower = isLead && from + 3 < raw.count ? unit(from + 2) : 0
        if follower & 0xFC00 == 0xDC00 {
          scalar = 0x1_0000 + (scalar & 0x3FF) << 10 + (follower & 0x3FF)
          length = 4
        } else {
          noteGap(at: to, length: 2, bytes: UInt32(raw[from]) | UInt32(raw[from + 1]) << 8)
          scalar = 0xFFFD
        }
      }
      to += writeUTF8(scalar, to: out + to)
      from += length
    }
    if isLast, from < raw.count {
      noteGap(at: to, length: 1, bytes: UInt32(raw[from]))
      writeReplacement(out + to)
      return (raw.count, to + 3)
    }
    return (from, to)
  }

  private func writeReplacement(_ out: UnsafeMutablePointer<UInt8>) {
    out[0] = 0xEF
    out[1] = 0xBF
    out[2] = 0xBD
  }

  private func writeUTF8(_ scalar: UInt32, to out: UnsafeMutablePointer<UInt8>) -> Int {
    func tail(_ shift: UInt32) -> UInt8 {
      0x80 | UInt8(truncatingIfNeeded: scalar >> shift & 0x3F)
    }
    switch scalar {
    case ..<0x80:
      out[0] = UInt8(truncatingIfNeeded: scalar)
      return 1
    case ..<0x800:
      out[0] = 0xC0 | UInt8(truncatingIfNeeded: scalar >> 6)
      out[1] = tail(0)
      return 2
    case ..<0x1_0000:
      out[0] = 0xE0 | UInt8(truncatingIfNeeded: scalar >> 12)
      out[1] = tail(6)
      out[2] = tail(0)
      return 3
    default:
      out[0] = 0xF0 | UInt8(truncatingIfNeeded: scalar >> 18)
      out[1] = tail(12)
      out[2] = tail(6)
      out[3] = tail(0)
      return 4
    }
  }
}

/// One step of strict UTF-8 decoding at a byte of 0x80 or above.
struct UTF8Step {
  /// Bytes of the character, or of the maximal invalid part (at least 1).
  let length: Int
  let isValid: Bool
  /// Not valid only because the bytes end here.
  let isIncomplete: Bool

  init(_ bytes: UnsafePointer<UInt8>, available: Int) {
    let lead = bytes[0]
    let needed: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: needed = 2
    case 0xE0: (needed, second) = (3, 0xA0...0xBF)
    case 0xED: (needed, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: needed = 3
    case 0xF0: (needed, second) = (4, 0x90...0xBF)
    case 0xF4: (needed, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: needed = 4
    default: needed = 0
    }
    var length = 1
    while length < needed, length < available {
      let byte = bytes[length]
      guard length == 1 ? second.contains(byte) : byte & 0xC0 == 0x80 else { break }
      length += 1
    }
    self.length = length
    isValid = length == needed
    isIncomplete = length < needed && length == available
  }
}
