internal import CZlib

/// Writes ZIP archives byte by byte, also those that no library writes (APPNOTE.TXT, 4.3).
package struct RawArchive: Sendable {
  /// What stands of a part in the archive, and what the archive says of it.
  package struct Part: Sendable {
    package var name: String
    var packed: [UInt8]
    var isPacked = true
    /// What the archive says of the unpacked size.
    package var size: Int
    package var checksum: UInt32
    package var flags: UInt16 = 0
    /// The part whose bytes this one shares; nil = its own.
    package var shares: Int?
  }

  private var parts: [Part] = []

  package init() {}

  /// Adds a part with a text.
  package mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

  /// Adds a part that holds bytes so many times in a row.
  package mutating func add(_ name: String, _ bytes: [UInt8], times: Int = 1) {
    parts.append(Part(name, [(bytes, times)]))
  }

  /// Adds a part as it is.
  package mutating func add(_ part: Part) { parts.append(part) }

  /// The archive's bytes.
  package var bytes: [UInt8] {
    var archive: [UInt8] = []
    var offsets: [Int] = []
    for part in parts {
      if let shared = part.shares {
        offsets.append(offsets[shared])
        continue
      }
      offsets.append(archive.count)
      archive += Self.number(0x0403_4B50, 4) + part.common
      archive += Self.number(part.name.utf8.count, 2) + Self.number(0, 2)
      archive += Array(part.name.utf8) + part.packed
    }
    let start = archive.count
    for (part, offset) in zip(parts, offsets) {
      archive += Self.number(0x0201_4B50, 4) + Self.number(20, 2) + part.common
      archive += Self.number(part.name.utf8.count, 2) + [UInt8](repeating: 0, count: 12)
      archive += Self.number(offset, 4) + Array(part.name.utf8)
    }
    let count = min(parts.count, 0xFFFF)
    let size = archive.count - start
    archive += Self.number(0x0605_4B50, 4) + Self.number(0, 4)
    archive += Self.number(count, 2) + Self.number(count, 2)
    return archive + Self.number(size, 4) + Self.number(start, 4) + Self.number(0, 2)
  }

  fileprivate static func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}

extension RawArchive.Part {
  /// A part that holds pieces of bytes, each so many times in a row.
  package init(_ name: String, _ pieces: [(bytes: [UInt8], times: Int)]) {
    self.name = name
    packed = Deflate.packed(pieces)
    size = pieces.reduce(0) { $0 + $1.bytes.count * $1.times }
    checksum = pieces.reduce(0) { sum, piece in
      (0..<piece.times).reduce(sum) { sum, _ in
        UInt32(truncatingIfNeeded: crc32(UInt(sum), piece.bytes, UInt32(piece.bytes.count)))
      }
    }
  }

  /// A part whose bytes stand in the archive as they are.
  package init(stored name: String, _ bytes: [UInt8]) {
    self.name = name
    packed = bytes
    isPacked = false
    size = bytes.count
    checksum = UInt32(truncatingIfNeeded: crc32(0, bytes, UInt32(bytes.count)))
  }

  /// What local and central header have in common.
  fileprivate var common: [UInt8] {
    RawArchive.number(20, 2) + RawArchive.number(Int(flags), 2)
      + RawArchive.number(isPacked ? 8 : 0, 2) + RawArchive.number(0, 2)
      + RawArchive.number(0x21, 2) + RawArchive.number(Int(checksum), 4)
      + RawArchive.number(packed.count, 4) + RawArchive.number(size, 4)
  }
}

/// Packs bytes without a header (RFC 1951).
private enum Deflate {
  static func packed(_ pieces: [(bytes: [UInt8], times: Int)]) -> [UInt8] {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    guard
      deflateInit2_(&stream, 9, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK
    else { return [] }
    defer { deflateEnd(&stream) }
    var packed: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    func pack(_ bytes: [UInt8], _ flush: Int32) {
      var bytes = bytes
      bytes.withUnsafeMutableBufferPointer { input in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        repeat {
          block.withUnsafeMutableBufferPointer { output in
            stream.next_out = output.baseAddress
            stream.avail_out = UInt32(output.count)
            _ = deflate(&stream, flush)
          }
          packed += block[..<(block.count - Int(stream.avail_out))]
        } while stream.avail_out == 0
      }
    }
    for piece in pieces {
      for _ in 0..<piece.times { pack(piece.bytes, Z_NO_FLUSH) }
    }
    pack([], Z_FINISH)
    return packed
  }
}
