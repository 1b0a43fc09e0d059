internal import Markup

/// Terms with what is known of them, a line each; what is not known has no line.
struct FactList {
  private var facts: [(term: MarkupText, value: MarkupText)] = []

  /// Nothing is added where there is no value.
  mutating func add(_ term: String, _ value: MarkupText?) {
    add(MarkupText(text: term), value)
  }

  mutating func add(_ term: MarkupText, _ value: MarkupText?) {
    if let value, !value.isEmpty { facts.append((term, value)) }
  }

  /// Nil where nothing is known.
  var html: MarkupText? {
    guard !facts.isEmpty else { return nil }
    return element("dl", [("class", "facts")]) {
      "\n" as MarkupText
      for fact in facts {
        element("dt") { fact.term }
        element("dd") { fact.value }
        "\n" as MarkupText
      }
    }
  }
}

/// A list of sentences, one below the other.
enum SentenceList {
  /// Nil where there are none.
  static func html(_ sentences: [MarkupText]) -> MarkupText? {
    guard !sentences.isEmpty else { return nil }
    return element("ul", [("class", "sentences")]) {
      for sentence in sentences { element("li") { sentence } }
    }
  }
}
