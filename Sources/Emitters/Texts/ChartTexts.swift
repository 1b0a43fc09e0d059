package import StrategyModel

/// What charts say.
package protocol ChartTexts: BarChartTexts, BurnUpTexts, StatusMoveTexts, TimelineTexts, LedgerTexts
{
  /// The finding of the progress picture: how many are implemented.
  func progressTitle(implemented: PrintedFigure, goal: PrintedFigure) -> Phrase
  var progressMeasure: String { get }
  /// How the progress picture looks, in words.
  var progressForm: String { get }
  /// The finding of the picture of the slots: how many are decided.
  func slotsTitle(fixed: PrintedFigure, goal: PrintedFigure) -> Phrase
  var slotsMeasure: String { get }
  /// How the picture of the slots looks, in words.
  func slotsForm(competencies: Int, foci: Int) -> String
  /// The head of a column of main foci.
  func focusColumn(_ number: Int) -> String
  /// `14 von 25`.
  func share(_ part: PrintedFigure, of whole: PrintedFigure) -> Phrase
  /// `umgesetzt (23)`.
  func keyEntry(_ name: String, _ count: PrintedFigure) -> Phrase
  /// `Stand: 30.06.2024`.
  func asOf(_ day: Day) -> String
  /// What figures from before the first delivery are called.
  var retrospective: String { get }
}

extension German: ChartTexts {
  package func progressTitle(implemented: PrintedFigure, goal: PrintedFigure) -> Phrase {
    "\(implemented) von \(goal) \(goal.isOne ? "Kernprojekt" : "Kernprojekten") "
      + "\(implemented.isOne ? "ist" : "sind") umgesetzt"
  }

  package var progressMeasure: String { "Kernprojekte je Kompetenz, Balkenlänge = Ziel" }

  package var progressForm: String {
    "Gestapelte waagerechte Balken, einer je Kompetenz, so lang wie deren Ziel."
  }

  package func slotsTitle(fixed: PrintedFigure, goal: PrintedFigure) -> Phrase {
    "\(fixed) von \(goal) \(goal.isOne ? "Kernprojekt" : "Kernprojekten") "
      + "\(fixed.isOne ? "ist" : "sind") beschlossen"
  }

  package var slotsMeasure: String { "Jedes Kästchen ist der Platz eines Kernprojekts" }

  package func slotsForm(competencies: Int, foci: Int) -> String {
    "Kästchen in \(numbers.count(competencies)) \(competencies == 1 ? "Zeile" : "Zeilen") "
      + "(Kompetenzen) und \(numbers.count(foci)) \(foci == 1 ? "Spalte" : "Spalten") "
      + "(Schwerpunkte): dunkel = umgesetzt, schraffiert = beschlossen, noch nicht umgesetzt, "
      + "durchkreuzt = eingestellt oder aufgegangen, leer = noch nicht beschlossen."
  }

  package func focusColumn(_ number: Int) -> String { "Schwerpunkt \(number)" }

  package func share(_ part: PrintedFigure, of whole: PrintedFigure) -> Phrase {
    "\(part) von \(whole)"
  }

  package func keyEntry(_ name: String, _ count: PrintedFigure) -> Phrase { "\(name) (\(count))" }

  package func asOf(_ day: Day) -> String { "Stand: \(self.day(day))" }

  package var retrospective: String { "rückblickend" }
}

extension English: ChartTexts {
  package func progressTitle(implemented: PrintedFigure, goal: PrintedFigure) -> Phrase {
    "\(implemented) of \(goal) core \(goal.isOne ? "project" : "projects") "
      + "\(implemented.isOne ? "has" : "have") been implemented"
  }

  package var progressMeasure: String { "Core projects by competency, length of bar = goal" }

  package var progressForm: String {
    "Stacked horizontal bars, one for each competency, as long as its goal."
  }

  package func slotsTitle(fixed: PrintedFigure, goal: PrintedFigure) -> Phrase {
    "\(fixed) of \(goal) core \(goal.isOne ? "project" : "projects") "
      + "\(fixed.isOne ? "has" : "have") been fixed by the council"
  }

  package var slotsMeasure: String { "Each square is the slot of a core project" }

  package func slotsForm(competencies: Int, foci: Int) -> String {
    "Squares in \(numbers.count(competencies)) \(competencies == 1 ? "row" : "rows") "
      + "(competencies) and \(numbers.count(foci)) \(foci == 1 ? "column" : "columns") "
      + "(main foci): dark = implemented, hatched = fixed, not yet implemented, "
      + "crossed out = cancelled or integrated, empty = not yet fixed."
  }

  package func focusColumn(_ number: Int) -> String { "Main focus \(number)" }

  package func share(_ part: PrintedFigure, of whole: PrintedFigure) -> Phrase {
    "\(part) of \(whole)"
  }

  package func keyEntry(_ name: String, _ count: PrintedFigure) -> Phrase { "\(name) (\(count))" }

  package func asOf(_ day: Day) -> String { "As of \(self.day(day))" }

  package var retrospective: String { "in retrospect" }
}
