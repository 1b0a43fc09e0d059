internal import DelimitedText

/// The lines of a text or XML file as places of findings number them, to be shown to people.
package enum FileLines {
  /// The lines asked for, without their ends; those that the file does not have are left out.
  ///
  /// The encoding is the one that the bytes speak for; what it does not have becomes U+FFFD.
  package static func lines(_ numbers: Set<Int>, of bytes: [UInt8]) -> [Int: String] {
    guard let last = numbers.max() else { return [:] }
    var detector = EncodingDetector()
    detector.add(bytes)
    let text = detector.finish(isWhole: true).encoding.decode(bytes).utf8
    // An XML parser counts line feeds only.
    let isXML = FileKind.recognise(Array(bytes.prefix(65_536))) == .xml
    var lines: [Int: String] = [:]
    var number = 1
    var start = 0
    while start <= text.count, number <= last {
      let end = text[start...].firstIndex { $0 == 0x0A || ($0 == 0x0D && !isXML) } ?? text.count
      if numbers.contains(number) {
        lines[number] = String(decoding: text[start..<end], as: UTF8.self)
      }
      guard end < text.count else { break }
      let isPair = text[end] == 0x0D && end + 1 < text.count && text[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
      number += 1
    }
    return lines
  }
}
