import StrategyModel

/// The words of a language by which a text says how many core projects are in which state.
struct CountWords: Sendable {
  /// A phrase, word by word, and what it can mean.
  struct Meaning: Sendable {
    let words: [String]
    let measures: [Measure]
  }

  /// `sind umgesetzt`; longer phrases first.
  let states: [Meaning]
  /// `umgesetzte Kernprojekte`.
  let adjectives: [Meaning]
  /// `Kernprojekte`; the first words of phrases of one or two words.
  let projects: [[String]]
  /// Those that name core projects and nothing else.
  let coreProjects: [[String]]
  let verbs: [[String]]
  /// May stand between number and state.
  let fillers: Set<String>
  /// May stand before a number that counts; any other word names or narrows it: `Paket 3`,
  /// `rund 20`, `die 12`.
  let introductions: Set<String>
  /// `von` in `22 von 125`.
  let of: Set<String>
  let articles: Set<String>
  /// `und` and `oder`: what follows may make another state of it.
  let conjunctions: Set<String>
  /// Behind the state up to the next number: another state is meant (`beschlossen, aber noch nicht
  /// umgesetzt`).
  let reversals: Set<String>
  /// Anywhere in the sentence: it speaks of another day, a goal, a change or a part.
  let disqualifiers: Set<String>
  let months: [String]

  static func of(_ language: Language) -> CountWords {
    switch language {
    case .de: german
    case .en: english
    }
  }
}
