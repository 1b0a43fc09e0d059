package import StrategyModel

/// What tables and the captions of tables and pictures say.
package protocol TableTexts {
  func tableNumber(_ number: Int) -> String
  func pictureNumber(_ number: Int) -> String
  /// The name of the region in which a picture scrolls sideways.
  func scrollingPicture(_ number: Int) -> String
  /// Under a picture: which table has its numbers.
  func numbersIn(table: Int) -> String
  /// `Kernprojekte nach Kompetenz`.
  func coreProjectsBy(_ dimension: String) -> String

  var goal: String { get }
  /// The head of the column that adds the parts beside it.
  var together: String { get }
  var reports: String { get }
  /// What the column of reports holds.
  var reportsMeaning: String { get }

  var slot: String { get }
  var coreProject: String { get }
  var leadHead: String { get }
  var status: String { get }
  var since: String { get }
  var reportOf: String { get }
  var carriedForwardNote: String { get }
  var staleNote: String { get }
  /// `aufgegangen in „Haus des Wissens“`.
  func integrated(into project: QuotedText) -> Phrase
  var notStated: String { get }
  var none: String { get }

  var figure: String { get }
  var periodHead: String { get }
  var publishedValue: String { get }
  var computedValue: String { get }
  var difference: String { get }
  var publishedSource: String { get }

  var organisation: String { get }
  var dataSet: String { get }
  var fileHead: String { get }
  var due: String { get }
  var state: String { get }
  var deliveriesCaption: String { get }
  var oldReportsCaption: String { get }
  var why: String { get }

  var severity: String { get }
  var unanswered: String { get }
  var answered: String { get }
  /// Of one finding or rule: "Warnung".
  func severityName(_ severity: Severity) -> String
  /// Above or before a count: "Warnungen".
  func severityPlural(_ severity: Severity) -> String
}

extension German: TableTexts {
  package func tableNumber(_ number: Int) -> String { "Tabelle \(number)" }
  package func pictureNumber(_ number: Int) -> String { "Abbildung \(number)" }
  package func scrollingPicture(_ number: Int) -> String {
    "Abbildung \(number), seitlich verschiebbar"
  }
  package func numbersIn(table: Int) -> String { "Alle Zahlen stehen in Tabelle \(table)." }
  package func coreProjectsBy(_ dimension: String) -> String { "Kernprojekte nach \(dimension)" }

  package var goal: String { "Ziel" }
  package var together: String { "zusammen" }
  package var reports: String { "Meldungen" }
  package var reportsMeaning: String { "Meldungen: vorliegende/erwartete." }

  package var slot: String { "Platz" }
  package var coreProject: String { "Kernprojekt" }
  package var leadHead: String { "Federführung" }
  package var status: String { "Status" }
  package var since: String { "seit" }
  package var reportOf: String { "Meldung aus" }
  package var carriedForwardNote: String { "fortgeschrieben" }
  package var staleNote: String { "zu alt" }
  package func integrated(into project: QuotedText) -> Phrase { "aufgegangen in „\(project)“" }
  package var notStated: String { "keine Angabe" }
  package var none: String { "keine" }

  package var figure: String { "Größe" }
  package var periodHead: String { "Zeitraum" }
  package var publishedValue: String { "veröffentlicht" }
  package var computedValue: String { "berechnet" }
  package var difference: String { "Unterschied" }
  package var publishedSource: String { "Fundstelle" }

  package var organisation: String { "Organisation" }
  package var dataSet: String { "Datensatz" }
  package var fileHead: String { "Datei" }
  package var due: String { "fällig am" }
  package var state: String { "Zustand" }
  package var deliveriesCaption: String { "Lieferungen, zuerst die, um die man sich kümmern muss" }
  package var oldReportsCaption: String { "Kernprojekte ohne Meldung aus diesem Zeitraum" }
  package var why: String { "Umgang" }

  package var severity: String { "Schwere" }
  package var unanswered: String { "offen" }
  package var answered: String { "beantwortet" }
  package func severityName(_ severity: Severity) -> String {
    switch severity {
    case .error: "Fehler"
    case .warning: "Warnung"
    case .note: "Hinweis"
    }
  }
  package func severityPlural(_ severity: Severity) -> String {
    switch severity {
    case .error: "Fehler"
    case .warning: "Warnungen"
    case .note: "Hinweise"
    }
  }
}

extension English: TableTexts {
  package func tableNumber(_ number: Int) -> String { "Table \(number)" }
  package func pictureNumber(_ number: Int) -> String { "Figure \(number)" }
  package func scrollingPicture(_ number: Int) -> String { "Figure \(number), scrolls sideways" }
  package func numbersIn(table: Int) -> String { "All numbers stand in table \(table)." }
  package func coreProjectsBy(_ dimension: String) -> String {
    "Core projects by \(dimension.prefix(1).lowercased())\(dimension.dropFirst())"
  }

  package var goal: String { "goal" }
  package var together: String { "together" }
  package var reports: String { "reports" }
  package var reportsMeaning: String { "Reports: received/expected." }

  package var slot: String { "Slot" }
  package var coreProject: String { "Core project" }
  package var leadHead: String { "Lead" }
  package var status: String { "Status" }
  package var since: String { "since" }
  package var reportOf: String { "Report of" }
  package var carriedForwardNote: String { "carried forward" }
  package var staleNote: String { "too old" }
  package func integrated(into project: QuotedText) -> Phrase { "integrated into “\(project)”" }
  package var notStated: String { "not stated" }
  package var none: String { "none" }

  package var figure: String { "Figure" }
  package var periodHead: String { "Period" }
  package var publishedValue: String { "published" }
  package var computedValue: String { "computed" }
  package var difference: String { "difference" }
  package var publishedSource: String { "Where" }

  package var organisation: String { "Organisation" }
  package var dataSet: String { "Data set" }
  package var fileHead: String { "file" }
  package var due: String { "due on" }
  package var state: String { "State" }
  package var deliveriesCaption: String { "Deliveries, those first that need to be looked after" }
  package var oldReportsCaption: String { "Core projects without a report of this period" }
  package var why: String { "Treatment" }

  package var severity: String { "Severity" }
  package var unanswered: String { "open" }
  package var answered: String { "answered" }
  package func severityName(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "note"
    }
  }
  package func severityPlural(_ severity: Severity) -> String {
    switch severity {
    case .error: "errors"
    case .warning: "warnings"
    case .note: "notes"
    }
  }
}
