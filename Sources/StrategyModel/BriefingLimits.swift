/// How much of the office's own words the two pages of the council briefing hold.
package enum BriefingLimits {
  /// Characters of the assessment.
  package static let assessment = 900
  /// How many decisions are asked.
  package static let decisions = 4
  /// Characters of each of them.
  package static let decision = 220
}
