/// Knows which texts a spreadsheet would silently turn into another number, date or time.
enum ExcelConversion {
  /// Whether text is put together only from digits, the marks of numbers, dates and times, and
  /// names of months, as `1.1`, `1-2`, `12:30`, `1E5`, `007`, `45 %` and `Mai 24` are. A whole
  /// number that is shown as it stands is left alone.
  static func changes(_ text: String) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    if isPlainNumber(text) { return false }
    var hasDigit = false
    var word = ""
    for character in text.lowercased() + " " {
      if character.isLetter {
        word.append(character)
        continue
      }
      guard word.isEmpty || words.contains(word) else { return false }
      word = ""
      if ("0"..."9").contains(character) {
        hasDigit = true
      } else if !character.isWhitespace, !marks.contains(character) {
        return false
      }
    }
    return hasDigit
  }

  /// At most eleven digits without a leading zero: more are shown as a power of ten.
  private static func isPlainNumber(_ text: String) -> Bool {
    let digits = text.utf8
    guard (1...11).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return false
    }
    return digits.first != 0x30 || digits.count == 1
  }

  private static let marks: Set<Character> = [
    ".", ",", "/", "-", ":", "%", "€", "$", "(", ")", "+", "'",
  ]

  private static let words: Set<String> = [
    "e", "am", "pm", "a", "p", "eur",
    "jan", "januar", "january", "feb", "februar", "february", "mrz", "mär", "märz", "mar", "march",
    "apr", "april", "mai", "may", "jun", "juni", "june", "jul", "juli", "july", "aug", "august",
    "sep", "sept", "september", "okt", "oktober", "oct", "october", "nov", "november", "dez",
    "dezember", "dec", "december",
  ]
}
