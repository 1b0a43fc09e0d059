extension CountWords {
  /// What German texts say; a word that is not here makes no count.
  static let german = CountWords(
    states: [
      Meaning(words: ["eingestellt", "oder", "aufgegangen"], measures: [.lapsed]),
      Meaning(words: ["eingestellt", "oder", "in", "anderen", "aufgegangen"], measures: [.lapsed]),
      Meaning(words: ["noch", "nicht", "beschlossen"], measures: [.open]),
      Meaning(words: ["in", "anderen", "aufgegangen"], measures: [.integrated]),
      Meaning(words: ["in", "arbeit"], measures: [.ongoing]),
      Meaning(words: ["in", "umsetzung"], measures: [.ongoing, .unfinished]),
      Meaning(words: ["umgesetzt"], measures: [.implemented]),
      Meaning(words: ["beschlossen"], measures: [.fixed, .projectsDecided]),
      Meaning(words: ["eingestellt"], measures: [.cancelled, .lapsed]),
      Meaning(words: ["aufgegangen"], measures: [.integrated]),
      Meaning(words: ["pausiert"], measures: [.paused]),
    ],
    adjectives: [
      Meaning(words: ["umgesetzte"], measures: [.implemented]),
      Meaning(words: ["umgesetzten"], measures: [.implemented]),
      Meaning(words: ["beschlossene"], measures: [.fixed, .projectsDecided]),
      Meaning(words: ["beschlossenen"], measures: [.fixed, .projectsDecided]),
      Meaning(words: ["eingestellte"], measures: [.cancelled, .lapsed]),
      Meaning(words: ["eingestellten"], measures: [.cancelled, .lapsed]),
      Meaning(words: ["pausierte"], measures: [.paused]),
      Meaning(words: ["pausierten"], measures: [.paused]),
    ],
    projects: [
      ["kernprojekte"], ["kernprojekten"], ["kernprojekt"], ["projekte"], ["projekten"],
      ["projekt"],
    ],
    coreProjects: [["kernprojekte"], ["kernprojekten"], ["kernprojekt"]],
    verbs: [["sind"], ["ist"]],
    fillers: [
      "bereits", "inzwischen", "derzeit", "aktuell", "damit", "somit", "heute", "nun", "jetzt",
      "insgesamt", "vollständig", "zurzeit", "momentan",
    ],
    introductions: [
      "sind", "ist", "es", "insgesamt", "derzeit", "aktuell", "heute", "inzwischen", "damit",
      "somit", "und", "dass", "bereits", "jetzt", "nun", "also", "mit", "nur", "zurzeit",
    ],
    of: ["von"], articles: ["den", "insgesamt"],
    conjunctions: ["und", "oder", "bzw", "beziehungsweise", "sowie"],
    reversals: [
      "nicht", "aber", "jedoch", "doch", "ohne", "wieder", "teilweise", "worden", "werden",
    ],
    disqualifiers: [
      "ziel", "ziele", "zielmarke", "soll", "sollen", "sollten", "will", "wollen", "wird",
      "werden", "würde", "würden", "könnte", "könnten", "müssen", "bis", "seit", "waren", "war",
      "wurden", "wurde", "worden", "wenn", "falls", "sobald", "neu", "neue", "neuen", "weitere",
      "weiteren", "weiterer", "zusätzlich", "zusätzliche", "zusätzlichen", "hinzu",
      "hinzugekommen", "mehr", "weniger", "davon", "darunter", "hiervon", "diesen", "diese",
      "dieser", "denen", "zuvor", "vorher", "damals", "vorquartal", "vorjahr", "quartal",
      "quartals", "halbjahr", "halbjahrs", "halbjahres", "tertial", "tertials", "jahr", "jahre",
      "jahren", "jahres", "monat", "monate", "monaten", "gegenüber", "erstmals", "zuletzt",
      "bisher", "früher", "künftig", "voraussichtlich", "geplant", "jeweils", "je", "pro",
      "durchschnittlich", "anders", "statt", "nicht-öffentlich", "sondern", "teilprojekte",
      "teilprojekten", "beispielsweise",
    ],
    months: [
      "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september",
      "oktober", "november", "dezember",
    ])
}
