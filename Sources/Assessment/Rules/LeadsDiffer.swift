package import StrategyModel

/// Several leads of a project report different statuses; it is said on all their rows.
package enum LeadsDiffer: AssessmentRule {
  package static let rule = Rule(
    "leads-differ", .warning, .used,
    message: Wording(
      de: "Zu {0} melden die federführenden Stellen Verschiedenes ({1}); es zählt: {2}.",
      en: "The reports on {0} differ ({1}); what counts: {2}."),
    remedy: Wording(
      de: "Bitte stimmen Sie sich ab und melden Sie denselben Status.",
      en: "Please agree on the status and report the same."))
}
