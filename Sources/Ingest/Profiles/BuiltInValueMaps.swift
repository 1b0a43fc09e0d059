internal import StrategyModel

/// The value maps that every profile may name.
enum BuiltInValueMaps {
  /// `status_de`, `status_en`, `status` (both), `light` and `level`.
  static func map(named name: String) -> ValueMap? { all.first { $0.name == name }?.map }

  static var names: [String] { all.map(\.name) }

  private static let all: [(name: String, map: ValueMap)] = [
    ("status_de", ValueMap(german + ids)), ("status_en", ValueMap(english + ids)),
    ("status", ValueMap(german + english + ids)), ("light", light), ("level", level),
  ]

  /// Words for a status that has not changed; they hold in every status column.
  static let unchanged = ValueMap(
    [
      "unverändert", "wie Vorquartal", "wie im Vorquartal", "unverändert zum Vorquartal", "s. o.",
      "s.o.", "siehe oben", "dito", "keine Änderung", "keine Änderungen", "keine Veränderung",
      "keine Veränderungen", "unchanged", "no change", "no changes", "as before",
      "same as last quarter", "ditto",
    ].map { ValueMap.Entry($0, "unchanged") })

  /// Words that are no status by themselves and are asked back, unless a profile maps them.
  static let askedBack = ValueMap(
    [
      "verstetigt", "Verstetigung", "dauerhaft verstetigt", "Regelbetrieb", "im Regelbetrieb",
      "in Regelbetrieb überführt", "in den Regelbetrieb überführt", "Regelaufgabe",
      "in die Linie überführt", "in regular operation", "regular operation", "made permanent",
    ].map { ValueMap.Entry($0, "asked back") })

  static let light = ValueMap(
    words(
      [
        ("green", ["grün", "gruen", "green", "🟢"]),
        ("amber", ["gelb", "amber", "yellow", "orange", "🟡", "🟠"]), ("red", ["rot", "red", "🔴"]),
      ]))

  /// How relevant a project is to an issue, as tables write it: 0 none, 1 significant, 2 principal.
  static let level = ValueMap(
    words(
      [
        ("0", ["0", "-", "–", "o", "nein", "no", "keine", "kein", "none", "gering", "low"]),
        ("1", ["1", "x", "+", "ja", "yes", "mittel", "medium", "significant", "bedeutsam"]),
        ("2", ["2", "xx", "++", "hoch", "high", "principal", "hauptsächlich", "sehr hoch"]),
      ]))

  private static let ids = Status.allCases.map { ValueMap.Entry($0.rawValue, $0.rawValue) }

  private static let german = words([
    (
      "planned",
      [
        "geplant", "in Planung", "Planung", "vorgesehen", "noch nicht begonnen", "nicht begonnen",
        "nicht gestartet", "Vorbereitung", "in Vorbereitung", "Initiierung", "neu", "zu planen",
        "beschlossen", "Beschluss liegt vor", "genehmigt", "bestätigt",
      ]
    ),
    (
      "ongoing",
      [
        "in Arbeit", "in Umsetzung", "Umsetzung", "laufend", "läuft", "in Bearbeitung", "begonnen",
        "gestartet", "Durchführung", "in Durchführung", "planmäßig", "gefährdet", "unplanmäßig",
      ]
    ),
    ("paused", ["pausiert", "ruht", "ruhend", "zurückgestellt", "gestoppt", "unterbrochen"]),
    (
      "implemented",
      [
        "umgesetzt", "abgeschlossen", "fertig", "erledigt", "fertiggestellt", "beendet",
        "Abschluss",
      ]
    ),
    (
      "cancelled",
      ["eingestellt", "abgebrochen", "verworfen", "abgewiesen", "zurückgewiesen", "aufgegeben"]
    ),
    (
      "integrated",
      [
        "aufgegangen in", "aufgegangen", "integriert in", "integriert", "übergegangen in",
        "aufgegangen in anderem Projekt", "in anderes Projekt überführt",
        "in anderem Projekt aufgegangen",
      ]
    ),
    ("unknown", ["unbekannt", "keine Angabe"]),
  ])

  private static let english = words([
    ("planned", ["planned", "in planning", "not started", "not begun", "approved", "new"]),
    (
      "ongoing",
      ["ongoing", "in progress", "running", "started", "on track", "at risk", "off track", "open"]
    ),
    ("paused", ["paused", "on hold", "suspended"]),
    ("implemented", ["implemented", "completed", "complete", "done", "finished", "closed"]),
    ("cancelled", ["cancelled", "canceled", "abandoned", "discontinued", "dropped", "rejected"]),
    (
      "integrated",
      ["integrated into", "integrated", "merged into", "merged", "absorbed into", "absorbed"]
    ),
    ("unknown", ["unknown", "not stated"]),
  ])

  private static func words(_ lists: [(String, [String])]) -> [ValueMap.Entry] {
    lists.flatMap { meaning, words in words.map { ValueMap.Entry($0, meaning) } }
  }
}
