/// The words by which a profile says nothing, yes and no, and the errors that spreadsheets write.
package struct WordReader: Hashable, Sendable {
  private let nothing: Set<String>
  private let yes: Set<String>
  private let no: Set<String>

  /// The words of a profile; case and white space do not matter.
  package init(nothing: [String], yes: [String], no: [String]) {
    self.nothing = Set(nothing.map { FieldText.folded($0) })
    self.yes = Set(yes.map { FieldText.folded($0) })
    self.no = Set(no.map { FieldText.folded($0) })
  }

  /// White space alone, or one of the profile's words for "not stated".
  package func isNothing(_ text: String) -> Bool {
    let word = FieldText.folded(text)
    return word.isEmpty || nothing.contains(word)
  }

  /// Nil where the word is neither.
  package func boolean(_ text: String) -> Bool? {
    let word = FieldText.folded(text)
    if yes.contains(word) { return true }
    return no.contains(word) ? false : nil
  }
}

/// What a spreadsheet leaves in an exported cell where it had no value to show.
package enum SpreadsheetLeftover: Hashable, Sendable {
  /// `#NV`, `#DIV/0!`: a formula failed.
  case error
  /// `########`: the column was too narrow.
  case tooNarrow
  /// `#UNBERECHNET!`: nobody has calculated a formula.
  case uncalculated

  /// Nil where the text is something else.
  package init?(_ text: String) {
    let word = FieldText.folded(text)
    guard word.unicodeScalars.first == "#" else { return nil }
    if word.unicodeScalars.count >= 3, word.unicodeScalars.allSatisfy({ $0 == "#" }) {
      self = .tooNarrow
    } else if word == Self.foldedUncalculated {
      self = .uncalculated
    } else if Self.errors.contains(word) {
      self = .error
    } else {
      return nil
    }
  }

  /// What is written in place of the result that a formula does not have: no program shows such a
  /// cell before it has calculated it.
  static let uncalculatedText = "#UNBERECHNET!"

  private static let foldedUncalculated = FieldText.folded(uncalculatedText)

  /// German and English Excel and LibreOffice Calc.
  private static let errors: Set<String> = [
    "#nv", "#wert!", "#bezug!", "#div/0!", "#name?", "#zahl!", "#null!", "#überlauf!", "#kalk!",
    "#n/a", "#value!", "#ref!", "#num!", "#spill!", "#calc!", "#name!", "#nv!", "#n/v",
  ]
}
