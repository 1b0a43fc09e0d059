/// Finds a file's encoding from its bytes, piece by piece: mark, NUL pattern, strict UTF-8, then the
/// single-byte encodings by their letters.
package struct EncodingDetector: Sendable {
  private var start: [UInt8] = []
  private var total = 0
  /// NUL bytes at even and at odd offsets.
  private var evenNULs = 0
  private var oddNULs = 0
  private var carry: [UInt8] = []
  private var firstInvalid: Int?
  private var multibyte = 0
  private var counts = [Int](repeating: 0, count: 256)
  /// Letters beyond ASCII that stand as Windows-1252 and as IBM850 write them: ä, ö, ü, ß inside
  /// words, Ä, Ö, Ü at their start, and for Windows-1252 also those of its neighbours' languages.
  private var windowsUmlauts = 0
  private var dosUmlauts = 0
  private var last: (UInt8, UInt8) = (0, 0)

  /// A detector that has seen no bytes.
  package init() {}

  /// Takes the next bytes of the file.
  package mutating func add(_ bytes: UnsafeRawBufferPointer) {
    if start.count < 4 { start += bytes.prefix(4 - start.count) }
    for byte in bytes {
      counts[Int(byte)] &+= 1
      if byte == 0 {
        if total & 1 == 0 { evenNULs += 1 } else { oddNULs += 1 }
      }
      if last.1 >= 0x80, Self.mayBeLetter(byte) { vote(last.1, behind: last.0) }
      last = (last.1, byte)
      if firstInvalid == nil, byte >= 0x80 || !carry.isEmpty { validate(byte) }
      total += 1
    }
  }

  /// Takes the bytes of an array.
  package mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

  /// The encoding and why. `isWhole`: no bytes follow, so an incomplete character is an error.
  package func finish(isWhole: Bool) -> DetectedEncoding {
    for encoding in TextEncoding.allCases where !encoding.byteOrderMark.isEmpty {
      if start.starts(with: encoding.byteOrderMark) {
        return DetectedEncoding(encoding: encoding, reason: .byteOrderMark)
      }
    }
    let units = total / 2
    if units > 0, max(evenNULs, oddNULs) * 10 > units * 3 {
      if evenNULs * 10 < oddNULs {
        return DetectedEncoding(
          encoding: .utf16LE, reason: .nulPattern(share: oddNULs * 100 / units))
      }
      if oddNULs * 10 < evenNULs {
        return DetectedEncoding(
          encoding: .utf16BE, reason: .nulPattern(share: evenNULs * 100 / units))
      }
    }
    let invalid = firstInvalid ?? (isWhole && !carry.isEmpty ? total - carry.count : nil)
    guard let invalid else {
      return DetectedEncoding(
        encoding: .utf8, reason: multibyte == 0 ? .onlyASCII : .validUTF8(characters: multibyte))
    }
    if dosUmlauts > 3 * windowsUmlauts {
      return DetectedEncoding(
        encoding: .ibm850, reason: .lettersOfIBM850(count: dosUmlauts, others: windowsUmlauts))
    }
    let c1 = counts[0x80..<0xA0].reduce(0, +)
    if c1 == 0, counts[0xA4] > 0 {
      return DetectedEncoding(encoding: .iso8859_15, reason: .euroSignOfLatin9(count: counts[0xA4]))
    }
    return DetectedEncoding(encoding: .windows1252, reason: .notUTF8(offset: invalid))
  }

  private mutating func validate(_ byte: UInt8) {
    carry.append(byte)
    let step = carry.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { UTF8Step($0, available: bytes.count) }
    }
    guard let step, !step.isIncomplete else { return }
    if step.isValid {
      multibyte += 1
      carry.removeAll(keepingCapacity: true)
    } else {
      firstInvalid = total + 1 - carry.count
    }
  }

  /// A byte beyond ASCII with a letter behind it.
  private mutating func vote(_ byte: UInt8, behind before: UInt8) {
    if Self.mayBeLetter(before) {
      switch byte {
      case 0xE4, 0xF6, 0xFC, 0xDF, 0xE7, 0xE8, 0xE9, 0xED, 0xF1, 0xF3: windowsUmlauts += 1
      case 0x84, 0x94, 0x81, 0xE1: dosUmlauts += 1
      default: break
      }
    } else if before <= 0x2F || before == 0x3B {
      switch byte {
      case 0xC4, 0xD6, 0xDC: windowsUmlauts += 1
      case 0x8E, 0x99, 0x9A: dosUmlauts += 1
      default: break
      }
    }
  }

  private static func mayBeLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20)
  }
}

/// An encoding and the reason for it.
package struct DetectedEncoding: Hashable, Sendable {
  /// The most likely encoding.
  package var encoding: TextEncoding
  /// What in the bytes says so.
  package var reason: DialectReason
}
