package import StrategyModel

/// A later file of the period leaves out a project that an earlier one reports.
package enum MissingFromLaterDelivery: AssessmentRule {
  package static let rule = Rule(
    "missing-from-later-delivery", .note, .used,
    message: Wording(
      de: "In dieser späteren Datei fehlt {0}; es bleibt bei dem, was Sie in der früheren "
        + "gemeldet haben.",
      en: "This later file does not contain {0}; what you reported in the earlier one still "
        + "applies."),
    remedy: Wording(
      de: "War das beabsichtigt, brauchen Sie nichts zu tun; sonst ergänzen Sie bitte die Zeile.",
      en: "If this was intended, you need not do anything; otherwise please add the row."))
}

/// A file that replaces the earlier one leaves out a project that the earlier one reports.
package enum DroppedByReplacement: AssessmentRule {
  package static let rule = Rule(
    "dropped-by-replacement", .warning, .used,
    message: Wording(
      de: "Diese Datei ersetzt die frühere ganz, enthält {0} aber nicht; der frühere Bericht dazu "
        + "gilt nicht mehr.",
      en: "This file replaces the earlier one as a whole but does not contain {0}; the earlier "
        + "report on it no longer applies."),
    remedy: Wording(
      de: "Bitte schicken Sie die vollständige Liste, falls die Zeile versehentlich fehlt.",
      en: "Please send the complete list if the row is missing by mistake."))
}
