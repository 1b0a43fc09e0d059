package import StrategyModel

/// A report on a project that the council had not made a core project by the period's end.
package enum NotYetFixed: AssessmentRule {
  package static let rule = Rule(
    "not-yet-fixed", .note, .used,
    message: Wording(
      de: "{0} war am Ende von {1} noch nicht als Kernprojekt beschlossen; der Bericht ist "
        + "aufbewahrt und zählt noch nicht.",
      en: "{0} had not yet been made a core project at the end of {1}; the report is kept and "
        + "does not count yet."),
    remedy: Wording(
      de: "Sie brauchen nichts zu tun; ist der Beschluss schon gefasst, sagen Sie bitte dem "
        + "Strategiebüro Bescheid.",
      en: "You need not do anything; if the decision has been taken, please tell the strategy "
        + "office."))
}
