package import StrategyModel

/// Several leads of a project report different statuses; it is said on all their rows.
package enum LeadsDiffer: AssessmentRule {
  package static let rule = Rule(
    "leads-differ", .warning, .used,
    message: Wording(
      de: "Zu {0} melden die federführenden Stellen Verschiedenes ({1}); es zählt die Meldung von "
        + "{2}.",
      en: "The organisations that lead {0} report different statuses ({1}); the report of {2} "
        + "counts."),
    remedy: Wording(
      de: "Bitte stimmen Sie sich ab und melden Sie denselben Status.",
      en: "Please agree on the status and report the same one."))
}
