/// A language in which the program speaks; every program text exists in all of them.
package enum Language: String, CaseIterable, Hashable, Sendable, Comparable {
  case de
  case en

  package static func < (left: Language, right: Language) -> Bool { left.rawValue < right.rawValue }
}

/// A text of the program in every language; a missing one is a compile error.
package struct Wording: Hashable, Sendable, Codable {
  package let de: String
  package let en: String

  package init(de: String, en: String) {
    self.de = de
    self.en = en
  }

  package subscript(language: Language) -> String {
    switch language {
    case .de: de
    case .en: en
    }
  }
}

/// A text from the city's data: German is there, English may be missing.
package struct LocalizedText: Hashable, Sendable, Codable {
  package let de: String
  /// The English text; nil where the data has none, and the English page then shows the German.
  package let en: String?

  package init(de: String, en: String? = nil) {
    self.de = de
    self.en = en
  }

  /// The text in a language, and the language it really is in.
  package func resolved(_ language: Language) -> (text: String, language: Language) {
    if language == .en, let en { return (en, .en) }
    return (de, .de)
  }
}
