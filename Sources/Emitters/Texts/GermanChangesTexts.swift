package import Aggregation
package import StrategyModel

extension German: ChangesTexts {
  package func newlyImplemented(_ changes: PrintedChanges, since period: Period) -> Phrase {
    switch changes.count {
    case 0: "Seit \(period.description) ist kein Kernprojekt neu umgesetzt"
    case 1: "\(changes) Kernprojekt ist seit \(period.description) neu umgesetzt"
    default: "\(changes) Kernprojekte sind seit \(period.description) neu umgesetzt"
    }
  }

  package func nothingChanged(since period: Period) -> Phrase {
    "Seit \(period.description) hat sich bei keinem Kernprojekt etwas geändert"
  }

  package func nothingToCompare(with period: Period) -> Phrase {
    "Vor \(period.description) gibt es keinen Zeitraum, mit dem zu vergleichen wäre"
  }

  package func implementedBeforeAndNow(
    _ before: PrintedFigure, on earlier: Day, _ now: PrintedFigure, on day: Day,
    goal: PrintedFigure
  ) -> Phrase {
    "Am \(self.day(earlier)) \(before.isOne ? "war" : "waren") \(before) von \(goal) "
      + "\(goal.isOne ? "Kernprojekt" : "Kernprojekten") umgesetzt, am \(self.day(day)) "
      + "\(now.isOne ? "ist" : "sind") es \(now)."
  }

  package var newlyImplementedHeading: String { "Neu umgesetzt" }
  package var otherStatusHeading: String { "Anderer Status" }
  package func otherStatuses(_ statuses: [Phrase]) -> Phrase { "Jetzt: " + list(statuses) + "." }
  package var newlyFixedHeading: String { "Neu beschlossen" }

  package func newlyFixed(_ changes: PrintedChanges) -> Phrase {
    changes.isOne
      ? "\(changes) Kernprojekt hat der Rat neu beschlossen"
      : "\(changes) Kernprojekte hat der Rat neu beschlossen"
  }

  package var replacedHeading: String { "Neu auf dem Platz eines anderen" }

  package func replaced(_ changes: PrintedChanges) -> Phrase {
    changes.isOne
      ? "\(changes) Kernprojekt ist auf den Platz eines anderen getreten"
      : "\(changes) Kernprojekte sind auf Plätze anderer getreten"
  }

  package var movedEndsHeading: String { "Geplantes Ende verschoben" }

  package func movedEnds(_ changes: PrintedChanges) -> Phrase {
    changes.isOne
      ? "\(changes) Kernprojekt hat ein anderes geplantes Ende"
      : "\(changes) Kernprojekte haben ein anderes geplantes Ende"
  }

  package var movedEndsRemark: String {
    "Später ist positiv. Tage werden nur je Kernprojekt addiert, nie über mehrere."
  }

  package var before: String { "vorher" }
  package var fixedOnHead: String { "beschlossen am" }
  package var insteadOfHead: String { "anstelle von" }
  package var daysHead: String { "Tage" }
  package var movesSoFarHead: String { "Verschiebungen bisher" }
  package var daysSoFarHead: String { "Tage bisher" }

  package var changedMethodHeading: String { "Geänderte Methodik" }
  package var changedMethodCaption: String { "Was die neue Fassung der Strategie anders regelt" }

  package func changedMethod(
    from version: String, in earlier: Period, to newVersion: String, in period: Period
  ) -> Phrase {
    "\(earlier.description) ist nach der Fassung „\(version)“ der Strategie "
      + "gezählt, \(period.description) nach der Fassung „\(newVersion)“. Was sich "
      + "dadurch ändert, ist keine Veränderung der Kernprojekte."
  }

  package var methodsLink: String { "Alle Fassungen der Strategie" }

  package var changesHeading: String { "Was sich geändert hat" }

  package func allChanges(_ changes: PrintedChanges) -> Phrase {
    changes.isOne ? "Die \(changes) Veränderung im Einzelnen" : "Alle \(changes) Veränderungen"
  }

  package func change(_ kind: Change.Kind, was: String?, now: String?, days: Int?) -> String {
    switch kind {
    case .statusChanged: "\(was ?? "–") → \(now ?? "–")"
    case .newlyFixed: now.map { "neu beschlossen (\($0))" } ?? "neu beschlossen"
    case .replaced: "neu auf dem Platz eines anderen"
    case .plannedEndMoved:
      "geplantes Ende \(was ?? "–") → \(now ?? "–")" + (days.map { " (\(tage($0)))" } ?? "")
    }
  }

  package func change(replaces project: QuotedText) -> Phrase {
    "tritt an die Stelle von „\(project)“"
  }

  package func restatedHint(_ count: Int) -> String {
    count == 1
      ? "1 Wert eines früheren Berichts ist heute anders bekannt."
      : "\(numbers.count(count)) Werte früherer Berichte sind heute anders bekannt."
  }

  package var restatedLink: String { "Bisher, jetzt und warum" }

  private func tage(_ days: Int) -> String {
    "\(numbers.signed(days)) \(abs(days) == 1 ? "Tag" : "Tage")"
  }
}
