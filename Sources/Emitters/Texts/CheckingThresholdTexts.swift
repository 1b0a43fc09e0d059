package import StrategyModel

extension German {
  package var checkingThresholdsHeading: String { "Ab wann Regeln nachfragen" }

  package func checkingThresholds(_ thresholds: Thresholds) -> [String] {
    [
      "Welche Regeln nachfragen, legt das Strategiebüro fest; Zahlen ändern sie nicht.",
      "Fortschritt unverändert: wie in den \(thresholds.percentUnchangedFor) Berichten davor. Text "
        + "unverändert: wie in den \(thresholds.textUnchangedFor) Berichten davor. Pausiert: wie in "
        + "den \(thresholds.pausedFor) Berichten davor.",
      "Fast fertig: \(thresholds.nearlyDonePercent) % oder mehr, wie in den "
        + "\(thresholds.nearlyDoneFor) Berichten davor.",
      "Geplantes Ende oft verschoben: mindestens \(thresholds.plannedEndMoves)-mal oder um "
        + "mindestens \(thresholds.plannedEndDays) Tage gegenüber dem ersten Plan. Ein Grund wird "
        + "verlangt, wenn sich das Ende um mehr als \(thresholds.delayDays) Tage verschiebt.",
      "Mittel geändert: um mehr als \(thresholds.budgetChangePercent) %. Ausgaben voraus: um mehr "
        + "als \(thresholds.spendingAheadPoints) Prozentpunkte vor dem Fortschritt.",
      "Jahreszahl zweifelhaft: mehr als \(thresholds.yearsAround) Jahre vom Berichtszeitraum "
        + "entfernt.",
    ]
  }
}

extension English {
  package var checkingThresholdsHeading: String { "From when on rules ask" }

  package func checkingThresholds(_ thresholds: Thresholds) -> [String] {
    [
      "Which rules ask is laid down by the strategy office; they change no figure.",
      "Progress unchanged: as in the \(thresholds.percentUnchangedFor) reports before. Text "
        + "unchanged: as in the \(thresholds.textUnchangedFor) reports before. Paused: as in the "
        + "\(thresholds.pausedFor) reports before.",
      "Nearly done: \(thresholds.nearlyDonePercent) % or more, as in the "
        + "\(thresholds.nearlyDoneFor) reports before.",
      "Planned end moved often: at least \(thresholds.plannedEndMoves) times, or by at least "
        + "\(thresholds.plannedEndDays) days against the first plan. A reason is asked for where "
        + "the end moves by more than \(thresholds.delayDays) days.",
      "Money changed: by more than \(thresholds.budgetChangePercent) %. Spending ahead: by more "
        + "than \(thresholds.spendingAheadPoints) percentage points before progress.",
      "Year in doubt: more than \(thresholds.yearsAround) years away from the reporting period.",
    ]
  }
}
