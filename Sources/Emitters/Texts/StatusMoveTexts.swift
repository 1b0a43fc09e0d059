package import StrategyModel

/// What the picture of status moves says, and its table.
package protocol StatusMoveTexts {
  /// How many changed, how many of them are newly implemented, how many are newly fixed.
  func movesTitle(since period: Period, changed: Int, implemented: Int, fixed: Int) -> String
  func movesMeasure(since period: Period) -> String
  /// How the picture looks, in words.
  var movesForm: String { get }
  /// What stands over the names of the rows: before.
  var movesWas: String { get }
  /// What stands over the names of the columns: now.
  var movesNow: String { get }
  /// In a cell of projects that stayed as they were.
  var movesUnchanged: String { get }
  /// What a row is called; nil = not yet fixed.
  func moveName(_ was: Status?) -> String
  /// What happened: `neu umgesetzt`.
  func moveVerb(was: Status?, now: Status) -> String
  func moveSentence(_ count: Int, was: String, now: String) -> String
  func unchangedSentence(_ count: Int) -> String

  var movesHeading: String { get }
  func movesCaption(since period: Period) -> String
  var movesRemark: String { get }
}

extension German: StatusMoveTexts {
  package func movesTitle(since period: Period, changed: Int, implemented: Int, fixed: Int)
    -> String
  {
    let new =
      fixed == 0
      ? "" : ", \(numbers.count(fixed)) \(fixed == 1 ? "ist" : "sind") neu beschlossen"
    guard changed > 0 else {
      return "Kein Kernprojekt hat seit dem \(self.period(period)) seinen Status geändert" + new
    }
    let done =
      implemented == 0
      ? ""
      : implemented == changed
        ? " und \(changed == 1 ? "ist" : "sind") jetzt umgesetzt"
        : ", \(numbers.count(implemented)) davon \(implemented == 1 ? "ist" : "sind") jetzt umgesetzt"
    let who =
      changed == 1
      ? "1 Kernprojekt hat seit dem \(self.period(period)) seinen Status geändert"
      : "\(numbers.count(changed)) Kernprojekte haben seit dem \(self.period(period)) ihren Status "
        + "geändert"
    return who + done + new
  }

  package func movesMeasure(since period: Period) -> String {
    "Kernprojekte auf ihren Plätzen, Status am \(day(period.lastDay)) (Zeilen) und jetzt (Spalten)"
  }

  package var movesForm: String {
    "Tabelle: Zeilen = Status vorher, Spalten = Status jetzt; grau, was gleich geblieben ist, "
      + "umrahmt, was sich geändert hat."
  }

  package var movesWas: String { "vorher" }
  package var movesNow: String { "jetzt" }
  package var movesUnchanged: String { "unverändert" }

  package func moveName(_ was: Status?) -> String {
    was.map { $0.name.de } ?? "noch nicht beschlossen"
  }

  package func moveVerb(was: Status?, now: Status) -> String {
    guard let was else { return "neu beschlossen" }
    return switch (was, now) {
    case (_, .implemented): "neu umgesetzt"
    case (_, .cancelled): "neu eingestellt"
    case (_, .integrated): "neu aufgegangen"
    case (.planned, .ongoing): "begonnen"
    case (.paused, .ongoing): "wieder aufgenommen"
    case (.unknown, .planned), (.unknown, .ongoing), (.unknown, .paused): "jetzt gemeldet"
    case (_, .unknown): "ohne neue Angabe"
    case (_, .paused): "neu pausiert"
    default: "zurückgesetzt"
    }
  }

  package func moveSentence(_ count: Int, was: String, now: String) -> String {
    "\(numbers.count(count)) von „\(was)“ zu „\(now)“."
  }

  package func unchangedSentence(_ count: Int) -> String {
    "\(numbers.count(count)) unverändert."
  }

  package var movesHeading: String { "Status vorher und jetzt" }
  package func movesCaption(since period: Period) -> String {
    "Status der Kernprojekte am \(day(period.lastDay)) und jetzt"
  }
  package var movesRemark: String {
    "Zeilen: Status vorher; Spalten: Status jetzt. Die einzelnen Kernprojekte stehen in "
      + "changes.csv."
  }
}

extension English: StatusMoveTexts {
  package func movesTitle(since period: Period, changed: Int, implemented: Int, fixed: Int)
    -> String
  {
    let new =
      fixed == 0
      ? "" : ", \(numbers.count(fixed)) \(fixed == 1 ? "has" : "have") been newly fixed"
    guard changed > 0 else {
      return "No core project has changed its status since the \(self.period(period))" + new
    }
    let done =
      implemented == 0
      ? ""
      : implemented == changed
        ? " and \(changed == 1 ? "is" : "are") now implemented"
        : ", \(numbers.count(implemented)) of them \(implemented == 1 ? "is" : "are") now implemented"
    let who =
      changed == 1
      ? "1 core project has changed its status since the \(self.period(period))"
      : "\(numbers.count(changed)) core projects have changed their status since the "
        + "\(self.period(period))"
    return who + done + new
  }

  package func movesMeasure(since period: Period) -> String {
    "Core projects in their slots, status on \(day(period.lastDay)) (rows) and now (columns)"
  }

  package var movesForm: String {
    "Table: rows = status before, columns = status now; grey is what stayed, framed what changed."
  }

  package var movesWas: String { "before" }
  package var movesNow: String { "now" }
  package var movesUnchanged: String { "unchanged" }

  package func moveName(_ was: Status?) -> String { was.map { $0.name.en } ?? "not yet fixed" }

  package func moveVerb(was: Status?, now: Status) -> String {
    guard let was else { return "newly fixed" }
    return switch (was, now) {
    case (_, .implemented): "newly implemented"
    case (_, .cancelled): "newly cancelled"
    case (_, .integrated): "newly integrated"
    case (.planned, .ongoing): "begun"
    case (.paused, .ongoing): "resumed"
    case (.unknown, .planned), (.unknown, .ongoing), (.unknown, .paused): "now reported"
    case (_, .unknown): "no longer stated"
    case (_, .paused): "newly paused"
    default: "set back"
    }
  }

  package func moveSentence(_ count: Int, was: String, now: String) -> String {
    "\(numbers.count(count)) from “\(was)” to “\(now)”."
  }

  package func unchangedSentence(_ count: Int) -> String { "\(numbers.count(count)) unchanged." }

  package var movesHeading: String { "Status before and now" }
  package func movesCaption(since period: Period) -> String {
    "Status of the core projects on \(day(period.lastDay)) and now"
  }
  package var movesRemark: String {
    "Rows: status before; columns: status now. The single core projects stand in changes.csv."
  }
}
