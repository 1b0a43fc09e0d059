/// Finds telephone numbers in any spelling: known ones by their digits, others by their form.
enum TelephoneSearch {
  struct Match {
    /// As it is written.
    let text: String
    /// In the folded text.
    let range: Range<Int>
  }

  /// A number without what may stand before it: `+49`, `0049`, `(0)`, a leading 0.
  static func subscriber(_ text: String) -> [UInt8] {
    var digits = Array(text.utf8.filter(WordEdge.isDigit))
    if text.utf8.first(where: { $0 != 0x20 && $0 != UInt8(ascii: "(") }) == UInt8(ascii: "+") {
      digits = [0x30, 0x30] + digits
    }
    if digits.starts(with: "0049".utf8) { digits.removeFirst(4) }
    return Array(digits.drop { $0 == 0x30 })
  }

  /// What has the form of a number in full: it begins with `+`, `00` or `0` and the area, and has 7
  /// to 15 digits (ITU-T E.164); dates and months such as `01.07.2024` and `07/2024` are none.
  static func likely(in text: FoldedText) -> [Match] {
    let bytes = text.bytes
    var matches: [Match] = []
    var place = 0
    for (start, byte) in bytes.enumerated() where start >= place {
      let mayOpen =
        byte == 0x30 || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "(")
      guard mayOpen, opens(bytes, at: start), let end = end(bytes, from: start) else { continue }
      place = start
      let number = bytes[place..<end]
      let digits = number.count(where: WordEdge.isDigit)
      if (7...15).contains(digits), !isDate(number) {
        matches.append(
          Match(text: String(decoding: number, as: UTF8.self), range: place..<end))
      }
      place = end
    }
    return matches
  }

  /// Where a number with these digits stands, however they are set apart; the digits begin and end
  /// with a group of digits.
  static func places(of subscribers: Set<[UInt8]>, in text: FoldedText) -> [(
    digits: [UInt8], at: Int
  )] {
    let lengths = Set(subscribers.map(\.count)).sorted()
    guard let longest = lengths.last else { return [] }
    let bytes = text.bytes
    var places: [(digits: [UInt8], at: Int)] = []
    for (start, byte) in bytes.enumerated()
    where byte >= 0x31 && byte <= 0x39 && startsGroup(bytes, start) {
      var digits: [UInt8] = []
      var place = start
      var gap = 0
      while place < bytes.count, digits.count < longest, gap <= 3 {
        if WordEdge.isDigit(bytes[place]) {
          digits.append(bytes[place])
          gap = 0
          let endsGroup =
            place + 1 == bytes.count || !WordEdge.isWord(bytes, at: place + 1)
          if endsGroup, lengths.contains(digits.count), subscribers.contains(digits) {
            places.append((digits, start))
          }
        } else if isSeparator(bytes[place]) {
          gap += 1
        } else {
          break
        }
        place += 1
      }
    }
    return places
  }

  /// Whether a digit comes after none, or after a single leading 0, `49` or `490`.
  private static func startsGroup(_ bytes: [UInt8], _ place: Int) -> Bool {
    guard place > 0 else { return true }
    let before = bytes[place - 1]
    if before == 0x30 {
      return place == 1 || !WordEdge.isWord(bytes, endingAt: place - 2)
        || bytes[..<(place - 1)].suffix(2).elementsEqual("49".utf8)
    }
    if before == UInt8(ascii: "9"), place > 1, bytes[place - 2] == UInt8(ascii: "4") {
      return true
    }
    return !WordEdge.isWord(bytes, endingAt: place - 1)
  }

  private static func isSeparator(_ byte: UInt8) -> Bool { " -/.()+".utf8.contains(byte) }

  private static func opens(_ bytes: [UInt8], at place: Int) -> Bool {
    var next = place
    if bytes[next] == UInt8(ascii: "(") { next += 1 }
    guard next + 2 < bytes.count else { return false }
    let isNumber: Bool
    if bytes[next] == UInt8(ascii: "+") {
      isNumber = (0x31...0x39).contains(bytes[next + 1])
    } else if bytes[next] == 0x30 {
      let area = bytes[next + 1] == 0x30 ? bytes[next + 2] : bytes[next + 1]
      isNumber = (0x31...0x39).contains(area)
    } else {
      return false
    }
    guard isNumber, place > 0 else { return isNumber }
    let before = bytes[place - 1]
    return !WordEdge.isWord(bytes, endingAt: place - 1) && !".,#&_%-+/0".utf8.contains(before)
      || before == UInt8(ascii: "/") && bytes[next] == UInt8(ascii: "+")
  }

  /// The end of digits and single marks between them; nil where a letter goes on.
  private static func end(_ bytes: [UInt8], from start: Int) -> Int? {
    var end = start
    var place = start
    var gap = 0
    while place < bytes.count, gap <= 3 {
      if WordEdge.isDigit(bytes[place]) {
        gap = 0
        end = place + 1
      } else if isSeparator(bytes[place]) {
        gap += 1
      } else {
        break
      }
      place += 1
    }
    if end < bytes.count, WordEdge.isWord(bytes, at: end) { return nil }
    return end > start ? end : nil
  }

  /// One or several of `01.07.2024`, `07/2024`, `07-2024`, at the end perhaps with a time of day.
  private static func isDate(_ number: ArraySlice<UInt8>) -> Bool {
    let digits = number.split { !WordEdge.isDigit($0) }
    let groups = digits.map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    let lengths = digits.map(\.count)
    func isYear(_ index: Int) -> Bool {
      index < groups.count && lengths[index] == 4 && (1900...2199).contains(groups[index])
    }
    func isPart(_ index: Int, upTo most: Int) -> Bool {
      index < groups.count && lengths[index] == 2 && (1...most).contains(groups[index])
    }
    var index = 0
    while index < groups.count {
      if isPart(index, upTo: 31), isPart(index + 1, upTo: 12), isYear(index + 2) {
        index += 3
      } else if isPart(index, upTo: 12), isYear(index + 1) {
        index += 2
      } else {
        break
      }
    }
    return index > 0 && lengths[index...].reduce(0, +) <= 2
  }
}
