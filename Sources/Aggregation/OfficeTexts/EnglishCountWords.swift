extension CountWords {
  /// What English texts say; a word that is not here makes no count.
  static let english = CountWords(
    states: [
      Meaning(words: ["cancelled", "or", "integrated"], measures: [.lapsed]),
      Meaning(words: ["not", "yet", "fixed"], measures: [.open]),
      Meaning(words: ["not", "yet", "decided"], measures: [.open]),
      Meaning(words: ["in", "progress"], measures: [.ongoing, .unfinished]),
      Meaning(words: ["under", "way"], measures: [.ongoing, .unfinished]),
      Meaning(words: ["implemented"], measures: [.implemented]),
      Meaning(words: ["fixed"], measures: [.fixed, .projectsDecided]),
      Meaning(words: ["decided"], measures: [.fixed, .projectsDecided]),
      Meaning(words: ["cancelled"], measures: [.cancelled, .lapsed]),
      Meaning(words: ["canceled"], measures: [.cancelled, .lapsed]),
      Meaning(words: ["integrated"], measures: [.integrated]),
      Meaning(words: ["ongoing"], measures: [.ongoing]),
      Meaning(words: ["paused"], measures: [.paused]),
    ],
    adjectives: [
      Meaning(words: ["implemented"], measures: [.implemented]),
      Meaning(words: ["fixed"], measures: [.fixed, .projectsDecided]),
      Meaning(words: ["decided"], measures: [.fixed, .projectsDecided]),
      Meaning(words: ["cancelled"], measures: [.cancelled, .lapsed]),
      Meaning(words: ["ongoing"], measures: [.ongoing]),
      Meaning(words: ["paused"], measures: [.paused]),
    ],
    projects: [["core", "projects"], ["core", "project"], ["projects"], ["project"]],
    coreProjects: [["core", "projects"], ["core", "project"]],
    verbs: [["are"], ["is"], ["have", "been"], ["has", "been"]],
    fillers: ["already", "currently", "now", "fully", "today", "presently"],
    introductions: [
      "are", "is", "total", "currently", "now", "today", "and", "that", "already", "with", "only",
      "there", "presently",
    ],
    of: ["of"], articles: ["the", "all"],
    conjunctions: ["and", "or", "as"],
    reversals: ["not", "but", "yet", "however", "without", "partly", "partially", "again"],
    disqualifiers: [
      "goal", "goals", "target", "targets", "aim", "aims", "should", "shall", "will", "would",
      "could", "must", "may", "might", "by", "until", "since", "were", "was", "had", "if", "when",
      "once", "new", "newly", "further", "additional", "another", "more", "fewer", "less",
      "these", "those", "which", "this", "last", "previous", "previously", "before", "ago",
      "earlier", "then", "quarter", "quarters", "half", "third", "year", "years", "month",
      "months", "compared", "expected", "planned", "each", "per", "average", "instead", "sub",
      "subprojects", "during", "among",
    ],
    months: [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ])
}
