package import StrategyModel

/// Checks whether the office's texts find room on the two pages of the council briefing.
package enum BriefingChecks {
  /// `briefing-text-too-long` and `briefing-too-many-decisions`, at the places of the texts.
  package static func findings(_ texts: PeriodTexts, in period: Period) -> [Finding] {
    var findings: [Finding] = []
    if let assessment = texts.assessment {
      findings += tooLong(assessment, "assessment", BriefingLimits.assessment, period)
    }
    for decision in texts.decisionsAsked {
      findings += tooLong(decision, "decisions_asked", BriefingLimits.decision, period)
    }
    let asked = texts.decisionsAsked
    if asked.count > BriefingLimits.decisions {
      findings.append(
        Finding(
          BriefingRules.tooManyDecisions, at: asked[BriefingLimits.decisions].location,
          field: "decisions_asked", [.number(asked.count), .number(BriefingLimits.decisions)],
          period: period))
    }
    return findings
  }

  /// One finding for the longer of the two languages.
  private static func tooLong(
    _ text: EditorialText, _ field: String, _ limit: Int, _ period: Period
  )
    -> [Finding]
  {
    let length = max(text.text.de.count, text.text.en?.count ?? 0)
    guard length > limit else { return [] }
    return [
      Finding(
        BriefingRules.textTooLong, at: text.location, field: field,
        [.number(length), .number(limit)],
        period: period)
    ]
  }
}
