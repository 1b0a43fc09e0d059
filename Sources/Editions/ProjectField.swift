/// A field of a core project that may be withheld from an audience.
///
/// What is not here (existence, id, name, slot, leads, kind of organisation, status, and what is
/// marked as demonstration) is always public. The raw value is the column of projects.csv where
/// there is one.
package enum ProjectField: String, CaseIterable, Hashable, Sendable {
  case batch
  case fixedOn = "fixed_on"
  case statusSince = "status_since"
  case continued
  case texts
  case issues
  case percentComplete = "percent_complete"
  case baselineEnd = "baseline_end"
  case plannedStart = "planned_start"
  case plannedEnd = "planned_end"
  case expectedEnd = "expected_end"
  case actualStart = "actual_start"
  case actualEnd = "actual_end"
  case reportPeriod = "report_period"
  case carriedForward = "carried_forward"
  /// Also decides who sees sums of it.
  case moneyPlanned = "money_planned"
  /// Also decides who sees sums of it.
  case moneySpent = "money_spent"
  case lightReported = "light_reported"
  /// Names of partners and papers that are not public.
  case confidential
  case lightComputed = "light_computed"
  case reportedBy = "reported_by"
  case comment
  case reason
  case evidence
  case contact
  case indicators
  case issueNotes = "issue_notes"
  case source = "source_file"

  /// The lowest audience that sees it, where configuration says nothing.
  ///
  /// Numbers and dates that stand behind public counts are public, and so is the period of the
  /// report: a status without its date would mislead, and it does not say that anything was due.
  /// Money and the reported light are for the council; free text, persons, computed lights and
  /// places in files stay in the office.
  package var standardAudience: Audience {
    switch self {
    case .batch, .fixedOn, .statusSince, .continued, .texts, .issues, .percentComplete,
      .baselineEnd, .plannedStart, .plannedEnd, .expectedEnd, .actualStart, .actualEnd,
      .reportPeriod, .carriedForward:
      .public
    case .moneyPlanned, .moneySpent, .lightReported, .confidential:
      .council
    case .lightComputed, .reportedBy, .comment, .reason, .evidence, .contact, .indicators,
      .issueNotes, .source:
      .internal
    }
  }
}
