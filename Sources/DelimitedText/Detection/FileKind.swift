/// What a file is by its first bytes, when it may be no delimited text.
package enum FileKind: String, CaseIterable, Hashable, Sendable {
  /// No character but white space.
  case empty
  case xml, html, json
  /// Also .xlsx, .ods, .docx.
  case zip
  case gzip, pdf
  /// The container of old Word, Excel and Outlook files and of encrypted new ones.
  case compoundFile
  case rtf, mail, encrypted, image
  /// Other bytes that are no text.
  case binary
  /// Text worth looking at as delimited text.
  case text

  /// Judges by the file's start; some hundred bytes are enough, a few thousand are better.
  package static func recognise(_ prefix: [UInt8]) -> FileKind {
    let magic: [(FileKind, [UInt8])] = [
      (.zip, [0x50, 0x4B, 0x03, 0x04]), (.zip, [0x50, 0x4B, 0x05, 0x06]), (.gzip, [0x1F, 0x8B]),
      (.pdf, Array("%PDF-".utf8)),
      (.compoundFile, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
      (.rtf, Array("{\\rtf".utf8)), (.image, [0x89, 0x50, 0x4E, 0x47]),
      (.image, [0xFF, 0xD8, 0xFF]),
      (.image, Array("GIF8".utf8)), (.image, Array("II*\0".utf8)), (.image, Array("MM\0*".utf8)),
      (.encrypted, Array("-----BEGIN PGP MESSAGE".utf8)),
      (.encrypted, Array("-----BEGIN PKCS7".utf8)),
    ]
    for (kind, bytes) in magic where prefix.starts(with: bytes) { return kind }
    var detector = EncodingDetector()
    detector.add(prefix)
    let encoding = detector.finish(isWhole: false).encoding
    let text = encoding.decode(Array(prefix.prefix(8192))).utf8
    return ofText(text)
  }

  private static func ofText(_ text: [UInt8]) -> FileKind {
    guard let first = text.firstIndex(where: { $0 > 0x20 }) else {
      return text.contains { $0 != 0x20 && !(0x09...0x0D).contains($0) } ? .binary : .empty
    }
    let controls = text.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1A }
    if controls * 20 > text.count { return .binary }
    let start = text[first...]
    if start.first == UInt8(ascii: "<") { return ofMarkup(start) ?? .text }
    let follower = start.dropFirst().first { $0 > 0x20 }
    switch (start.first, follower) {
    case (UInt8(ascii: "{"), UInt8(ascii: "\"")), (UInt8(ascii: "["), UInt8(ascii: "{")),
      (UInt8(ascii: "["), UInt8(ascii: "[")):
      return .json
    default: break
    }
    let headers = ["Return-Path:", "Received:", "From:", "MIME-Version:", "Delivered-To:"]
    return headers.contains { start.starts(with: $0.utf8) } ? .mail : .text
  }

  private static let longestLine = 8_000

  private static func ofMarkup(_ start: ArraySlice<UInt8>) -> FileKind? {
    let lower = start.prefix(512).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    for name in ["<!doctype html", "<html", "<table", "<head", "<meta"]
    where lower.starts(with: name.utf8) {
      return .html
    }
    guard lower.count > 1 else { return nil }
    let isName = (0x61...0x7A).contains(lower[1]) || lower[1] >= 0x80 || lower[1] == 0x5F
    guard isName || lower[1] == UInt8(ascii: "?") || lower[1] == UInt8(ascii: "!") else {
      return nil
    }
    if start.contains(UInt8(ascii: ">")) { return .xml }
    // No table has such a line; a tag may have it that is meant to be too long.
    return start.count > longestLine && !start.contains(0x0A) && !start.contains(0x0D) ? .xml : nil
  }
}
