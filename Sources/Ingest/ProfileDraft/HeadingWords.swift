/// Which words of a heading speak for which field.
enum HeadingWords {
  /// How well a heading fits a field, 0…95.
  static func score(_ heading: String, _ field: ReportField) -> Int {
    let key = FieldText.heading(heading)
    if let rank = known[field]?[key] { return 95 - min(rank, 5) }
    let bare = FieldText.heading(withoutUnit(heading))
    if bare != key, let rank = known[field]?[bare] { return 92 - min(rank, 5) }
    let words = words(of: heading)
    guard !words.isEmpty else { return 0 }
    return (clues[field] ?? []).map { $0.score(words) }.max() ?? 0
  }

  /// Every heading of the built-in profiles, by its place in their lists; then well-known others.
  private static let known: [ReportField: [String: Int]] = {
    var known: [ReportField: [String: Int]] = [:]
    for profile in BuiltInProfiles.all {
      for mapping in profile.fields {
        for (rank, name) in mapping.origin.names.enumerated()
        where profile.id != "status-report-xml" {
          let key = FieldText.heading(name)
          known[mapping.field, default: [:]][key] = min(
            known[mapping.field]?[key] ?? .max, rank)
        }
      }
    }
    for (field, names) in others {
      for name in names where known[field]?[FieldText.heading(name)] == nil {
        known[field, default: [:]][FieldText.heading(name)] = 2
      }
    }
    return known
  }()

  /// Headings of programs that have no word in common with what they mean.
  private static let others: [ReportField: [String]] = [
    .project: [
      "WBS", "UID", "iati-identifier", "Vorgangsschlüssel", "Issue key", "PSP-Element", "key",
      "OutlineNumber", "Kürzel", "Zeichen", "Aktenzeichen",
    ],
    .name: ["Zusammenfassung", "Summary", "Vorgang", "title/narrative", "Kurztext"],
    .status: ["statusCategory/@key", "activity-status/@code", "Systemstatus", "Lösung"],
    .plannedStart: ["activity-date[@type='1']/@iso-date", "activity-date[@type='start-planned']"],
    .actualStart: [
      "activity-date[@type='2']/@iso-date", "activity-date[@type='start-actual']", "ActualStart",
    ],
    .plannedEnd: [
      "activity-date[@type='3']/@iso-date", "activity-date[@type='end-planned']", "due", "Finish",
      "Fälligkeitsdatum", "Zieltermin",
    ],
    .actualEnd: [
      "activity-date[@type='4']/@iso-date", "activity-date[@type='end-actual']", "ActualFinish",
      "resolved", "Erledigt",
    ],
    .percentComplete: ["@complete", "PercentComplete", "% fertig"],
    .moneyPlanned: ["Cost", "budget/value", "Plankosten", "Verfügbares Budget"],
    .moneySpent: ["ActualCost", "Istkosten", "Verfügt", "Ist"],
    .contact: ["contact-info/person-name/narrative", "Zugewiesene Person"],
    .comment: ["Notes", "notes", "description/narrative"],
  ]

  /// "Budget (T€)" is about the budget, "Kosten in EUR" about costs.
  private static func withoutUnit(_ heading: String) -> String {
    var text = ""
    var depth = 0
    for character in heading {
      if character == "(" || character == "[" { depth += 1 }
      if depth == 0 { text.append(character) }
      if character == ")" || character == "]" { depth = max(0, depth - 1) }
    }
    var words = text.split(separator: " ")
    while let last = words.last?.lowercased(), Self.units.contains(last) { words.removeLast() }
    return words.joined(separator: " ")
  }

  private static let units: Set<String> = [
    "in", "€", "eur", "euro", "t€", "teur", "tsd.", "tsd", "mio.", "mio", "%", "prozent", "percent",
  ]

  /// In small letters with umlauts spelled out; "ActualFinish" is two words; of a path only the
  /// last two steps speak.
  private static func words(of heading: String) -> [String] {
    let steps = heading.split(separator: "/").suffix(2).joined(separator: " ")
    var spaced = ""
    var wasSmall = false
    for character in steps {
      if wasSmall, character.isUppercase { spaced.append(" ") }
      wasSmall = character.isLowercase
      spaced.append(character.isLetter || character.isNumber || character == "%" ? character : " ")
    }
    return spaced.split(separator: " ").map { FieldText.heading($0) }
  }

  /// Of each group one word must be there, none of those excluded.
  private struct Clue {
    let score: Int
    let groups: [[String]]
    var excluded: [String] = []

    init(_ score: Int, _ groups: [String]..., without excluded: [String] = []) {
      self.score = score
      self.groups = groups
      self.excluded = excluded
    }

    func score(_ words: [String]) -> Int {
      let isThere = { (clue: String) in words.contains { Clue.means($0, clue) } }
      guard groups.allSatisfy({ $0.contains(where: isThere) }), !excluded.contains(where: isThere)
      else { return 0 }
      return score
    }

    /// Short clues are whole words, longer ones may be part of a compound.
    private static func means(_ word: String, _ clue: String) -> Bool {
      clue.utf8.count <= 4 ? word == clue : word.contains(clue)
    }
  }

  private static let ends = [
    "ende", "end", "fertigstellung", "fertig", "abschluss", "termin", "finish", "deadline",
    "faellig", "abgabe", "fristende", "completion", "abgeschlossen", "umgesetzt", "zieldatum",
    "zielquartal", "zieljahr", "target", "due", "golive", "inbetriebnahme", "uebergabe",
    "milestone", "completed", "ready", "bauende", "projektende", "enddatum", "laufzeitende",
  ]
  private static let starts = [
    "beginn", "start", "anfang", "begin", "auftakt", "startdatum", "kick", "kickoff", "launch",
    "baubeginn", "commencement",
  ]
  private static let actual = [
    "ist", "tatsaechlich", "actual", "seit", "real", "erfolgt", "abgeschlossen", "umgesetzt",
    "geschlossen", "closed", "resolved", "erledigt", "realer", "reales", "war", "wirklich",
    "achieved", "finished",
  ]
  private static let expected = [
    "erwartet", "voraussichtlich", "prognose", "expected", "forecast", "vorauss", "vsl",
  ]
  private static let money = [
    "budget", "kosten", "mittel", "ansatz", "cost", "costs", "volumen", "betrag", "finanzmittel",
    "money", "amount", "investition", "auszahlung", "ausgaben", "funding", "finanzierung",
    "haushaltsmittel", "eingeplant", "foerderung", "bedarf", "grant", "euro", "teur",
  ]
  private static let spent = [
    "ist", "istkosten", "mittelabfluss", "verausgabt", "ausgegeben", "spent", "actual", "abgerufen",
    "ausgezahlt", "verfuegt", "verbraucht", "abfluss", "ausgaben", "disbursed", "verwendet",
    "verwendung", "expenditure", "abgeflossen", "bezahlt", "paid", "gezahlt", "verbrauch",
  ]
  private static let shares = [
    "fortschritt", "prozent", "percent", "umsetzungsgrad", "fertigstellungsgrad",
    "erfuellungsgrad", "progress", "grad", "%", "fertigstellung", "realisierungsgrad",
    "erledigungsgrad", "pct", "bearbeitungsgrad", "complete", "quote",
  ]

  private static let clues: [ReportField: [Clue]] = [
    .project: [
      Clue(
        82, ["projekt", "project", "massnahme", "massnahmen", "vorhaben", "kernprojekt", "lfd"],
        ["nr", "nummer", "id", "kennung", "no", "number", "code", "key", "schluessel"]),
      Clue(78, ["projektnummer", "projektnr", "massnahmennummer", "projektid", "kennziffer"]),
      Clue(
        66,
        [
          "nr", "id", "nummer", "kennung", "identifier", "kennziffer", "key", "code", "ref",
          "reference", "referenz", "number", "kuerzel",
        ]),
      Clue(60, ["kernprojekt", "projekt", "project"]),
    ],
    .name: [
      Clue(
        80, ["projektname", "massnahme", "vorhaben", "bezeichnung", "titel", "projekttitel"],
        without: ["nr", "nummer", "id", "kennung", "beginn", "ende", "leiter", "leitung"]),
      Clue(
        74, ["name", "title", "thema", "subject", "projekt", "project", "summary", "kernprojekt"],
        without: [
          "nr", "nummer", "id", "kennung", "status", "leiter", "leitung", "lead", "manager", "key",
          "beginn", "ende", "category", "priority",
        ]), Clue(68, ["initiative", "activity", "gegenstand", "aufgabe", "action", "measure"]),
    ],
    .status: [
      Clue(
        84, ["status", "sachstand", "umsetzungsstand", "projektstand", "bearbeitungsstand"],
        without: ["beschreibung", "description", "datum", "text", "bericht", "erlaeuterung"]),
      Clue(
        70, ["stand", "zustand", "phase", "projektphase", "state", "umsetzung", "stage", "stehen"]),
    ],
    .light: [
      Clue(
        86, ["ampel", "ampelstatus", "light", "rag", "health", "ampelfarbe", "projektampel"]),
      Clue(62, ["risiko", "bewertung", "gesundheit", "trend"]),
    ],
    .percentComplete: [
      Clue(82, shares, without: ["datum", "geplant", "ist"]), Clue(60, ["erledigt", "done"]),
    ],
    .plannedStart: [
      Clue(84, starts, ["geplant", "plan", "soll", "planned"]), Clue(76, starts, without: actual),
    ],
    .actualStart: [Clue(86, starts, actual)],
    .plannedEnd: [
      Clue(86, ends, ["geplant", "plan", "soll", "planned", "ziel"]),
      Clue(76, ends, without: actual + expected), Clue(70, ["laufzeit", "bis"], ["bis", "ende"]),
    ],
    .actualEnd: [Clue(86, ends, actual)],
    .expectedEnd: [Clue(88, ends, expected)],
    .moneyPlanned: [
      Clue(84, money, ["geplant", "plan", "soll", "planned", "gesamt", "ansatz", "bewilligt"]),
      Clue(78, money, without: spent),
    ],
    .moneySpent: [Clue(86, money, spent), Clue(80, spent.filter { $0.utf8.count > 6 })],
    .comment: [
      Clue(
        80,
        [
          "bemerkung", "bemerkungen", "erlaeuterung", "kommentar", "anmerkung", "hinweis", "notiz",
          "notes", "comment", "comments", "statusbeschreibung", "sachstandsbericht",
        ]),
      Clue(
        66,
        [
          "beschreibung", "description", "inhalt", "bericht", "text", "update", "remarks",
          "passiert", "stichworte", "narrative", "summary",
        ]),
    ],
    .reason: [
      Clue(
        84, ["begruendung", "grund", "ursache", "reason", "abweichungsgrund", "verzoegerungsgrund"]),
      Clue(74, ["warum", "cause", "delay", "verzoegerung", "abweichung", "weshalb", "why"]),
    ],
    .evidence: [
      Clue(
        84,
        [
          "nachweis", "beleg", "unterlage", "evidence", "nachweise", "fundstelle", "dokument",
          "proof",
        ])
    ],
    .contact: [
      Clue(
        80,
        [
          "ansprechpartner", "ansprechperson", "kontakt", "contact", "projektleitung",
          "projektleiter", "bearbeiter", "zugewiesen", "assignee", "verantwortlich", "owner",
          "zustaendig", "leitung", "manager", "ansprechpartnerin",
        ], without: ["amt", "organisation"]),
      Clue(
        70,
        ["email", "mail", "telefon", "lead", "person", "sponsor", "responsible", "wer", "kuemmert"]),
    ],
    .integratedInto: [Clue(84, ["aufgegangen", "integriert", "integrated", "merged"])],
    .contributions: [
      Clue(82, ["querschnittsthemen", "querschnittsthema", "querschnitt", "cutting"])
    ],
    .lead: [
      Clue(
        78,
        [
          "federfuehrung", "federfuehrend", "federfuehrendes", "dienststelle", "fachbereich",
          "organisationseinheit",
        ]), Clue(62, ["amt", "organisation", "abteilung"]),
    ],
    .focus: [Clue(80, ["schwerpunkt", "handlungsfeld", "focus"])],
    .continued: [Clue(80, ["fortgefuehrt", "verstetigt", "continued", "dauerhaft"])],
  ]
}
