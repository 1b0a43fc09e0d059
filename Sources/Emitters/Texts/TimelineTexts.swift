package import StrategyModel

/// What the picture of milestones and decisions says, and its table.
package protocol TimelineTexts {
  /// - Parameter since: the year of the first; nil where none has a date.
  func timelineTitle(milestones: Int, decisions: Int, since year: Int?) -> String
  var timelineMeasure: String { get }
  /// How the picture looks, in words.
  var timelineForm: String { get }
  /// Stands in the place of a date that is not known.
  var timelineNoDate: String { get }
  /// How many stand in the table only.
  func timelineUndated(_ count: Int) -> String
  var timelineDecisionKind: String { get }
  /// Kind and body, the paper, and to how many projects what was done; `others` are projects to
  /// which nothing of the kind was done.
  func timelineDecision(
    _ names: [QuotedText], paper: String?, counts: [(action: Decision.Action, count: Int)],
    others: Int
  ) -> Phrase

  var timelineHeading: String { get }
  var timelineCaption: String { get }
  var timelineDateHead: String { get }
  var timelineWhatHead: String { get }
}

extension German: TimelineTexts {
  package func timelineTitle(milestones: Int, decisions: Int, since year: Int?) -> String {
    let parts = [
      milestones == 0
        ? nil : "\(numbers.count(milestones)) \(milestones == 1 ? "Meilenstein" : "Meilensteine")",
      decisions == 0
        ? nil : "\(numbers.count(decisions)) \(decisions == 1 ? "Beschluss" : "Beschlüsse")",
    ].compactMap { $0 }.joined(separator: " und ")
    return year.map { "\(parts) seit \($0)" } ?? parts
  }

  package var timelineMeasure: String {
    "Meilensteine über der Achse, Beschlüsse darunter, Balken = ungenaues Datum"
  }

  package var timelineForm: String {
    "Zeitachse mit Meilensteinen darüber und Beschlüssen darunter; ein Balken steht für ein Datum, "
      + "das nur ungenau bekannt ist."
  }

  package var timelineNoDate: String { "ohne Datum" }

  package func timelineUndated(_ count: Int) -> String {
    count == 1
      ? "1 Eintrag ohne Datum steht nur in der Tabelle."
      : "\(numbers.count(count)) Einträge ohne Datum stehen nur in der Tabelle."
  }

  package var timelineDecisionKind: String { "Beschluss zu Kernprojekten" }

  package func timelineDecision(
    _ names: [QuotedText], paper: String?, counts: [(action: Decision.Action, count: Int)],
    others: Int
  ) -> Phrase {
    var parts = names.map { Phrase($0) }
    if let paper { parts.append("Vorlage \(QuotedText(paper, .de))") }
    let done = counts.map { action, count in
      let projects = "\(numbers.count(count))\u{A0}\(count == 1 ? "Kernprojekt" : "Kernprojekte")"
      return switch action {
      case .fixed: "\(projects) beschlossen"
      case .changed: "\(projects) geändert"
      case .cancelled: "\(projects) eingestellt"
      case .integrated: "\(projects) aufgegangen"
      }
    }
    let rest =
      others == 0
      ? []
      : ["zu \(numbers.count(others)) \(others == 1 ? "Kernprojekt" : "Kernprojekten")"]
    let what = parts.joined(separator: ", ")
    let said = (done + rest).joined(separator: ", ")
    return what.isEmpty || said.isEmpty ? what + Phrase(said) : "\(what): \(said)"
  }

  package var timelineHeading: String { "Meilensteine und Beschlüsse" }
  package var timelineCaption: String { "Meilensteine und Beschlüsse nach ihrer Art" }
  package var timelineDateHead: String { "Datum" }
  package var timelineWhatHead: String { "Was" }
}

extension English: TimelineTexts {
  package func timelineTitle(milestones: Int, decisions: Int, since year: Int?) -> String {
    let parts = [
      milestones == 0
        ? nil : "\(numbers.count(milestones)) \(milestones == 1 ? "milestone" : "milestones")",
      decisions == 0
        ? nil : "\(numbers.count(decisions)) \(decisions == 1 ? "decision" : "decisions")",
    ].compactMap { $0 }.joined(separator: " and ")
    return year.map { "\(parts) since \($0)" } ?? parts
  }

  package var timelineMeasure: String {
    "Milestones above the axis, decisions below, bar = inexact date"
  }

  package var timelineForm: String {
    "Axis of time with milestones above and decisions below; a bar stands for a date that is known "
      + "only inexactly."
  }

  package var timelineNoDate: String { "no date" }

  package func timelineUndated(_ count: Int) -> String {
    count == 1
      ? "1 entry without a date stands in the table only."
      : "\(numbers.count(count)) entries without a date stand in the table only."
  }

  package var timelineDecisionKind: String { "decision on core projects" }

  package func timelineDecision(
    _ names: [QuotedText], paper: String?, counts: [(action: Decision.Action, count: Int)],
    others: Int
  ) -> Phrase {
    var parts = names.map { Phrase($0) }
    if let paper { parts.append("paper \(QuotedText(paper, .en))") }
    let done = counts.map { action, count in
      let projects = "\(numbers.count(count))\u{A0}core\u{A0}\(count == 1 ? "project" : "projects")"
      return switch action {
      case .fixed: "\(projects) fixed"
      case .changed: "\(projects) changed"
      case .cancelled: "\(projects) cancelled"
      case .integrated: "\(projects) integrated"
      }
    }
    let rest =
      others == 0
      ? [] : ["on \(numbers.count(others)) core \(others == 1 ? "project" : "projects")"]
    let what = parts.joined(separator: ", ")
    let said = (done + rest).joined(separator: ", ")
    return what.isEmpty || said.isEmpty ? what + Phrase(said) : "\(what): \(said)"
  }

  package var timelineHeading: String { "Milestones and decisions" }
  package var timelineCaption: String { "Milestones and decisions by kind" }
  package var timelineDateHead: String { "Date" }
  package var timelineWhatHead: String { "What" }
}
