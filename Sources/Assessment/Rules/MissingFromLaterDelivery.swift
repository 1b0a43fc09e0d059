package import StrategyModel

/// A later file of the period leaves out a project that an earlier one reports.
package enum MissingFromLaterDelivery: AssessmentRule {
  package static let rule = Rule(
    "missing-from-later-delivery", .note, .used,
    message: Wording(
      de: "In dieser späteren Lieferung fehlt {0}; es bleibt beim Bericht aus der früheren.",
      en: "This later delivery does not contain {0}; its report in the earlier one stays."),
    remedy: Wording(
      de: "War das beabsichtigt, brauchen Sie nichts zu tun; sonst ergänzen Sie bitte die Zeile.",
      en: "If this was intended, nothing needs to be done; otherwise please add the row."))
}

/// A file that replaces the earlier one leaves out a project that the earlier one reports.
package enum DroppedByReplacement: AssessmentRule {
  package static let rule = Rule(
    "dropped-by-replacement", .warning, .used,
    message: Wording(
      de: "Diese Lieferung ersetzt die frühere ganz, enthält {0} aber nicht; der frühere Bericht "
        + "dazu gilt nicht mehr.",
      en: "This delivery replaces the earlier one as a whole but does not contain {0}; the "
        + "earlier report on it no longer holds."),
    remedy: Wording(
      de: "Bitte schicken Sie die vollständige Liste, falls die Zeile versehentlich fehlt.",
      en: "Please send the complete list if the row is missing by mistake."))
}
