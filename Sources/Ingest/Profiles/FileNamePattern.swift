/// A pattern for file names: `*` stands for any characters, `?` for one; case does not matter.
struct FileNamePattern: Hashable, Sendable {
  let text: String

  init(_ text: String) { self.text = text }

  func matches(_ name: String) -> Bool {
    let letters = Array(FieldText.folded(name).unicodeScalars)
    let pattern = Array(FieldText.folded(text).unicodeScalars)
    var letter = 0
    var position = 0
    // Where to try again after the last star, which may take one more character each time.
    var retry: (letter: Int, position: Int)?
    while letter < letters.count {
      if position < pattern.count, pattern[position] == "*" {
        position += 1
        retry = (letter, position)
      } else if position < pattern.count,
        pattern[position] == "?" || pattern[position] == letters[letter]
      {
        letter += 1
        position += 1
      } else if let last = retry {
        retry = (last.letter + 1, last.position)
        letter = last.letter + 1
        position = last.position
      } else {
        return false
      }
    }
    return pattern[position...].allSatisfy { $0 == "*" }
  }
}
