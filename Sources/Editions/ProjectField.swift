package import StrategyModel

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

  /// In a list of what an edition leaves out.
  package var name: Wording {
    switch self {
    case .batch: Wording(de: "Paket", en: "batch")
    case .fixedOn: Wording(de: "Tag des Beschlusses", en: "day of the decision")
    case .statusSince: Wording(de: "Beginn des Status", en: "date of the status")
    case .continued: Wording(de: "Verstetigung", en: "whether it is carried on")
    case .texts: Wording(de: "Beschreibungen", en: "descriptions")
    case .issues: Wording(de: "Querschnittsthemen", en: "cross-cutting issues")
    case .percentComplete: Wording(de: "Fertigstellungsgrad", en: "percentage of completion")
    case .baselineEnd: Wording(de: "erstes geplantes Ende", en: "first planned end")
    case .plannedStart: Wording(de: "geplanter Beginn", en: "planned start")
    case .plannedEnd: Wording(de: "geplantes Ende", en: "planned end")
    case .expectedEnd: Wording(de: "erwartetes Ende", en: "expected end")
    case .actualStart: Wording(de: "tatsächlicher Beginn", en: "actual start")
    case .actualEnd: Wording(de: "tatsächliches Ende", en: "actual end")
    case .reportPeriod: Wording(de: "Zeitraum der Meldung", en: "period of the report")
    case .carriedForward: Wording(de: "Fortschreibung", en: "whether it is carried forward")
    case .moneyPlanned:
      Wording(de: "geplante Mittel und ihre Summen", en: "money planned and its sums")
    case .moneySpent:
      Wording(de: "ausgegebene Mittel und ihre Summen", en: "money spent and its sums")
    case .lightReported: Wording(de: "gemeldete Ampel", en: "reported traffic light")
    case .confidential:
      Wording(
        de: "nicht öffentliche Vorlagen und Partner", en: "papers and partners that are not public")
    case .lightComputed: Wording(de: "berechnete Ampel", en: "computed traffic light")
    case .reportedBy: Wording(de: "meldende Stelle", en: "who reported")
    case .comment: Wording(de: "Bemerkungen", en: "comments")
    case .reason: Wording(de: "Begründungen", en: "reasons")
    case .evidence: Wording(de: "Nachweise", en: "evidence")
    case .contact: Wording(de: "Ansprechpersonen", en: "contacts")
    case .indicators: Wording(de: "Messwerte", en: "indicator values")
    case .issueNotes: Wording(de: "interne Notizen zu Themen", en: "internal notes on issues")
    case .source: Wording(de: "Fundstellen in Lieferungen", en: "places in deliveries")
    }
  }
}
