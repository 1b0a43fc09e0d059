package import StrategyModel

/// What the methods page says besides how figures come about.
package protocol MethodsPageTexts {
  var methodsLead: String { get }
  /// The identity with this period's figures.
  func identitySum(
    implemented: PrintedFigure, unfinished: PrintedFigure, lapsed: PrintedFigure,
    open: PrintedFigure, goal: PrintedFigure
  ) -> Phrase
  var coverageMeaning: String { get }
  var correctionsMeaning: String { get }

  var thresholdsHeading: String { get }
  func deadlines(due: Day, lock: Day) -> String
  var paceMeaning: String { get }
  var movedEndMeaning: String { get }
  var reportedLightMeaning: String { get }
  var computedLightMeaning: String { get }
  var checkingThresholdsHeading: String { get }
  /// From when on rules about plausibility speak, one sentence each.
  func checkingThresholds(_ thresholds: Thresholds) -> [String]

  var statusesHeading: String { get }
  func meaning(of status: Status) -> String

  var rulesIntroduction: String { get }
  /// `Insgesamt: 23`.
  func inTotal(_ values: Phrase) -> Phrase

  var dataFilesHeading: String { get }
  var dataFilesIntroduction: String { get }
  var dataFilesCaption: String { get }
  var holdsHead: String { get }
  var columnsHead: String { get }

  var versionsHeading: String { get }
  func versionsIntroduction(_ version: String, of count: Int) -> String
  var versionHead: String { get }
  var validFromHead: String { get }
  var fromTheBeginning: String { get }
  var horizonHead: String { get }
  var cadenceHead: String { get }
  func cadence(_ cadence: Cadence) -> String
  var lapsedSlotsHead: String { get }
  func lapsedSlots(_ choice: Counting.LapsedSlots) -> String
  var staleAfterHead: String { get }
}

extension German: MethodsPageTexts {
  package var methodsLead: String {
    "Jede Zahl dieses Berichts folgt einer Regel. Hier steht jede Regel in Worten und dazu, was sie "
      + "insgesamt ergibt."
  }

  package func identitySum(
    implemented: PrintedFigure, unfinished: PrintedFigure, lapsed: PrintedFigure,
    open: PrintedFigure, goal: PrintedFigure
  ) -> Phrase {
    "In diesem Zeitraum: \(implemented) umgesetzt + \(unfinished) beschlossen und noch nicht "
      + "umgesetzt + \(lapsed) eingestellt oder aufgegangen + \(open) noch nicht beschlossen "
      + "= \(goal)."
  }

  package var coverageMeaning: String {
    "Neben jeder Zahl steht in figures.csv, wie viele der erwarteten Meldungen dazu vorliegen und "
      + "aus welchem Zeitraum die älteste gezählte Meldung stammt."
  }

  package var correctionsMeaning: String {
    "Das Strategiebüro kann einzelne Angaben berichtigen; eine Berichtigung endet, sobald eine "
      + "Lieferung dasselbe sagt. Spätere Berichtigungen ändern veröffentlichte Berichte nicht, "
      + "sondern stehen im nächsten."
  }

  package var thresholdsHeading: String { "Fristen und Schwellen" }

  package func deadlines(due: Day, lock: Day) -> String {
    "Meldungen für diesen Zeitraum waren bis zum \(day(due)) fällig; was nach dem \(day(lock)) kam, "
      + "zählt nur, wenn das Strategiebüro es annimmt."
  }

  package var paceMeaning: String {
    "Ein bisheriges Tempo wird erst genannt, wenn Meldungen über mindestens 3 Berichtszeiträume "
      + "zurückreichen; das nötige Tempo rechnet mit den Plätzen, die noch erreichbar sind."
  }

  package var movedEndMeaning: String {
    "Ein geplantes Ende gilt als verschoben, wenn das neue Datum nicht nur genauer oder ungenauer "
      + "ist als das alte. Das erste geplante Ende nach dem Beschluss wird für immer festgehalten."
  }

  package var reportedLightMeaning: String {
    "Die gemeldete Ampel ist die Einschätzung der federführenden Organisation."
  }

  package var computedLightMeaning: String {
    "Die berechnete Ampel steht neben der gemeldeten und ersetzt sie nie. Rot: Das geplante, sonst "
      + "das erwartete Ende ist verstrichen. Gelb: Das Kernprojekt pausiert, soll später enden als "
      + "geplant, hat mehr ausgegeben als geplant oder hat trotz geplanten Beginns noch nicht "
      + "begonnen. Grün: Ein Ende ist genannt, und nichts spricht dagegen."
  }

  package var statusesHeading: String { "Die Status eines Kernprojekts" }

  package func meaning(of status: Status) -> String {
    switch status {
    case .planned: "Vom Rat beschlossen; die Arbeit hat noch nicht begonnen."
    case .ongoing: "Die Arbeit läuft."
    case .paused: "Die Arbeit hat begonnen und ruht."
    case .implemented:
      "Fertig, möglichst mit Datum und Nachweis; das Ergebnis kann dauerhaft fortgeführt werden."
    case .cancelled: "Wird nicht weiterverfolgt, möglichst mit Datum, Grund und Beschluss."
    case .integrated: "In einem anderen Kernprojekt aufgegangen, das die Arbeit fortführt."
    case .unknown:
      "Keine angenommene Meldung sagt mehr, oder die letzte ist zu alt. Das wird nie mit „noch nicht "
        + "begonnen“ gleichgesetzt."
    }
  }

  package var rulesIntroduction: String {
    "Der Name jeder Regel steht in der Spalte rule von figures.csv."
  }
  package func inTotal(_ values: Phrase) -> Phrase { "Insgesamt: " + values }

  package var dataFilesHeading: String { "Daten zum Nachrechnen" }
  package var dataFilesIntroduction: String {
    "Diese Tabellen gehören als CSV zu diesem Bericht, im Ordner excel noch einmal so, wie ein "
      + "deutsches Excel sie öffnet. datapackage.json beschreibt jede Spalte."
  }
  package var dataFilesCaption: String { "Tabellen dieser Ausgabe" }
  package var holdsHead: String { "Inhalt" }
  package var columnsHead: String { "Spalten" }

  package var versionsHeading: String { "Fassungen der Strategie" }
  package func versionsIntroduction(_ version: String, of count: Int) -> String {
    "Ein Zeitraum wird nach der Fassung gezählt, die an seinem letzten Tag gilt: dieser nach der "
      + "Fassung „\(version)“" + (count == 1 ? ", der bisher einzigen." : ".")
  }
  package var versionHead: String { "Fassung" }
  package var validFromHead: String { "gilt ab" }
  package var fromTheBeginning: String { "von Anfang an" }
  package var horizonHead: String { "Zieljahr" }
  package var cadenceHead: String { "Berichtszeitraum" }
  package func cadence(_ cadence: Cadence) -> String {
    switch cadence {
    case .quarter: "Quartal"
    case .tertial: "Tertial"
    case .halfYear: "Halbjahr"
    case .year: "Jahr"
    }
  }
  package var lapsedSlotsHead: String { "Plätze eingestellter Kernprojekte" }
  package func lapsedSlots(_ choice: Counting.LapsedSlots) -> String {
    switch choice {
    case .refillable: "werden neu besetzt"
    case .closed: "bleiben frei"
    }
  }
  package var staleAfterHead: String { "Zeiträume, bis eine Meldung zu alt ist" }
}

extension English: MethodsPageTexts {
  package var methodsLead: String {
    "Every figure of this report follows a rule. Each rule stands here in words, with what it counts "
      + "in total."
  }

  package func identitySum(
    implemented: PrintedFigure, unfinished: PrintedFigure, lapsed: PrintedFigure,
    open: PrintedFigure, goal: PrintedFigure
  ) -> Phrase {
    "In this period: \(implemented) implemented + \(unfinished) fixed and not yet implemented "
      + "+ \(lapsed) cancelled or integrated + \(open) not yet fixed = \(goal)."
  }

  package var coverageMeaning: String {
    "Beside each figure, figures.csv says how many of the expected reports are in and of which "
      + "period the oldest report counted is."
  }

  package var correctionsMeaning: String {
    "The strategy office can correct single values; a correction ends as soon as a delivery says the "
      + "same. Later corrections do not change published reports but stand in the next one."
  }

  package var thresholdsHeading: String { "Deadlines and thresholds" }

  package func deadlines(due: Day, lock: Day) -> String {
    "Reports for this period were due by \(day(due)); what came after \(day(lock)) counts only if the "
      + "strategy office accepts it."
  }

  package var paceMeaning: String {
    "An actual pace is given only where reports reach back over at least 3 periods; the needed pace "
      + "is computed with the slots that can still be reached."
  }

  package var movedEndMeaning: String {
    "A planned end counts as moved where the new date is not just more or less exact than the old "
      + "one. The first planned end after the decision is kept for ever."
  }

  package var reportedLightMeaning: String {
    "The reported traffic light is the view of the lead organisation."
  }

  package var computedLightMeaning: String {
    "The computed traffic light stands beside the reported one and never replaces it. Red: the "
      + "planned end, else the expected one, has passed. Amber: the core project is paused, expected "
      + "to end later than planned, has spent more than planned, or has not begun although its "
      + "planned start has passed. Green: an end is stated and nothing speaks against it."
  }

  package var statusesHeading: String { "The statuses of a core project" }

  package func meaning(of status: Status) -> String {
    switch status {
    case .planned: "Fixed by the council; work has not begun."
    case .ongoing: "Work is under way."
    case .paused: "Work has begun and is resting."
    case .implemented:
      "Done, if possible with a date and evidence; its result may be carried on permanently."
    case .cancelled: "No longer pursued, if possible with date, reason and decision."
    case .integrated: "Went into another core project, which carries the work on."
    case .unknown:
      "No accepted report says more, or the last one is too old. This is never taken for “not begun”."
    }
  }

  package var rulesIntroduction: String {
    "The name of each rule stands in the column rule of figures.csv."
  }
  package func inTotal(_ values: Phrase) -> Phrase { "In total: " + values }

  package var dataFilesHeading: String { "Data to count for yourself" }
  package var dataFilesIntroduction: String {
    "These tables belong to this report as CSV, and again in the folder excel as a German Excel opens "
      + "them. datapackage.json describes every column."
  }
  package var dataFilesCaption: String { "Tables of this edition" }
  package var holdsHead: String { "Content" }
  package var columnsHead: String { "Columns" }

  package var versionsHeading: String { "Versions of the strategy" }
  package func versionsIntroduction(_ version: String, of count: Int) -> String {
    "A period is counted by the version that holds on its last day: this one by version "
      + "“\(version)”" + (count == 1 ? ", the only one so far." : ".")
  }
  package var versionHead: String { "Version" }
  package var validFromHead: String { "holds from" }
  package var fromTheBeginning: String { "the beginning" }
  package var horizonHead: String { "Horizon" }
  package var cadenceHead: String { "Period" }
  package func cadence(_ cadence: Cadence) -> String {
    switch cadence {
    case .quarter: "quarter"
    case .tertial: "third of a year"
    case .halfYear: "half-year"
    case .year: "year"
    }
  }
  package var lapsedSlotsHead: String { "Slots of lapsed core projects" }
  package func lapsedSlots(_ choice: Counting.LapsedSlots) -> String {
    switch choice {
    case .refillable: "are filled again"
    case .closed: "stay empty"
    }
  }
  package var staleAfterHead: String { "Periods until a report is too old" }
}
