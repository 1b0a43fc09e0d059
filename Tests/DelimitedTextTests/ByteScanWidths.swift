import CByteScan
import Testing

#if arch(x86_64)
  /// Which width serves depends on the machine: all that this one has must find the same.
  @Suite("Looking at 16, 32 or 64 bytes at once")
  struct ByteScanWidths {
    private typealias Copy =
      @Sendable (
        UnsafePointer<UInt8>, Int, UnsafeMutablePointer<UInt8>, UnsafeMutablePointer<Int32>
      ) -> Int
    private typealias Find =
      @Sendable (
        UnsafePointer<UInt8>, Int, Int, UInt8, UInt8, UInt8, UInt8, UnsafeMutablePointer<UInt32>
      ) -> Int

    private static let copies: [Copy] =
      [cbytescan_copy_utf8_sse2]
      + (cbytescan_has_avx2() != 0 ? [cbytescan_copy_utf8_avx2] : [])
      + (cbytescan_has_avx512() != 0 ? [cbytescan_copy_utf8_avx512] : [])
    private static let finds: [Find] =
      [cbytescan_find_sse2]
      + (cbytescan_has_avx2() != 0 ? [cbytescan_find_avx2] : [])
      + (cbytescan_has_avx512() != 0 ? [cbytescan_find_avx512] : [])

    @Test(arguments: [0, 1, 5])
    func validTextIsCopiedUpToTheSameBlockAndDoubtIsNeverMissed(damage: Int) {
      var random = SeededRandom(seed: UInt64(90 + damage))
      let pieces = ["a", "bcdefghijklmnop", "ä", "€", "ß", "Â\u{85}", "Ã¼", "\0", "Āā", "\u{FFFD}"]
      for _ in 0..<3_000 {
        var bytes: [UInt8] = [0x20, 0x20]
        for _ in 0..<Int.random(in: 0...120, using: &random) {
          let known = Int.random(in: 0...3, using: &random) == 0 ? pieces.count : 6
          bytes += Array(pieces[Int.random(in: 0..<known, using: &random)].utf8)
        }
        for _ in 0..<(bytes.count > 2 ? damage : 0) where Bool.random(using: &random) {
          bytes[Int.random(in: 2..<bytes.count, using: &random)] =
            UInt8.random(in: 0x80...0xFF, using: &random)
        }
        let text = bytes
        let results = Self.copies.map { copy in
          var out = [UInt8](repeating: 0, count: text.count + 64)
          var notes: Int32 = 0
          let copied = text.withUnsafeBufferPointer { bytes in
            bytes.baseAddress.map { copy($0 + 2, text.count - 2, &out, &notes) } ?? 0
          }
          return (copied: copied, isDoubtful: notes != 0, text: Array(out[..<copied]))
        }
        let isDoubtful = Self.isDoubtful(text[2..<(2 + results[0].copied)])
        for result in results {
          #expect(result.copied == results[0].copied)
          #expect(result.text == Array(text[2..<(2 + result.copied)]))
          #expect(result.isDoubtful || !isDoubtful)
          if damage == 0 { #expect(result.isDoubtful == isDoubtful) }
        }
        guard damage == 0 else { continue }
        // Everything was valid but characters that need a closer look, of which there are none here.
        #expect(results[0].copied == (text.count - 2) / 64 * 64)
      }
    }

    @Test func theSameMarksAreFoundInAnyPart() {
      var random = SeededRandom(seed: 97)
      for density in [1, 4, 30, 256] {
        for _ in 0..<500 {
          let text = (0..<600).map { _ in
            Int.random(in: 0..<256, using: &random) < density
              ? 0x3B : UInt8.random(in: 0...255, using: &random)
          }
          let from = Int.random(in: 0...70, using: &random)
          let to = Int.random(in: from...(600 - 64), using: &random)
          let expected = (from..<to).filter { [0x3B, 0x22, 0x0A, 0x0D].contains(text[$0]) }
          for find in Self.finds {
            var offsets = [UInt32](repeating: 0, count: to - from + 16)
            let found = find(text, from, to, 0x3B, 0x22, 0x0A, 0x0D, &offsets)
            #expect(offsets[..<found].map(Int.init) == expected)
          }
        }
      }
    }

    private static func isDoubtful(_ bytes: ArraySlice<UInt8>) -> Bool {
      bytes.contains(0)
        || zip(bytes, bytes.dropFirst()).contains { first, second in
          first == 0xC2 && second < 0xA0
            || first == 0xC3 && (second == 0x82 || second == 0x83 || second == 0xA2)
        }
    }
  }
#endif
