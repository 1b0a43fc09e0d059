import CZlib

/// Bytes in the zlib format (RFC 1950), as the store keeps them beside their length.
struct ZlibStream {
  let bytes: [UInt8]

  /// The stream as it was stored.
  init(stored bytes: [UInt8]) { self.bytes = bytes }

  /// - Throws: `HistoryError.failed` where memory is short.
  init(compressing plain: [UInt8]) throws {
    var length = compressBound(uLong(plain.count))
    var compressed = [UInt8](repeating: 0, count: Int(length))
    let result = compress2(
      &compressed, &length, plain, uLong(plain.count), Z_DEFAULT_COMPRESSION)
    guard result == Z_OK else { throw HistoryError.failed(reason: "zlib result \(result)") }
    compressed.removeSubrange(Int(length)...)
    bytes = compressed
  }

  /// The bytes that were compressed.
  ///
  /// - Parameter size: Their number, which is stored beside the stream.
  /// - Throws: `HistoryError.damaged` where the stream does not give exactly so many bytes.
  func decompressed(size: Int) throws -> [UInt8] {
    // Deflate makes at most 1,032 bytes of one; a greater size must not reserve memory.
    guard size >= 0, size / 1032 <= bytes.count else {
      throw HistoryError.damaged(reason: "compressed bytes with an impossible size of \(size)")
    }
    // One more than needed, because zlib wants a place for the bytes of an empty text, too.
    var plain = [UInt8](repeating: 0, count: size + 1)
    var length = uLong(size + 1)
    let result = uncompress(&plain, &length, bytes, uLong(bytes.count))
    guard result == Z_OK, Int(length) == size else {
      throw HistoryError.damaged(reason: "compressed bytes that cannot be read (zlib \(result))")
    }
    plain.removeLast()
    return plain
  }
}
