internal import StrategyModel

/// The rules for the sequence of projects in a slot and for projects that go into others.
enum SlotRules {
  static let takenTwice = Rule(
    "config-slot-taken-twice", .error, .fileRejected,
    message: Wording(
      de: "Der Platz {value} ist schon durch „{0}“ belegt (Zeile {1}).",
      en: "The slot {value} is already taken by “{0}” (line {1})."),
    remedy: Wording(
      de: "Tragen Sie einen freien Platz ein, oder bei „replaces“ das weggefallene Projekt, dem"
        + " dieses nachfolgt.",
      en: "Enter a free slot, or in “replaces” the lapsed project that this one follows."))

  static let replacesElsewhere = Rule(
    "config-replaces-elsewhere", .error, .fileRejected,
    message: Wording(
      de: "„{value}“ steht auf dem Platz {0}, das nachfolgende Projekt aber auf {1}.",
      en: "“{value}” is in the slot {0}, but the project that follows it is in {1}."),
    remedy: Wording(
      de: "Tragen Sie beide auf demselben Platz ein.", en: "Enter both in the same slot."))

  static let replacesItself = Rule(
    "config-replaces-itself", .error, .fileRejected,
    message: Wording(
      de: "„{value}“ folgt sich selbst nach.", en: "“{value}” replaces itself."),
    remedy: Wording(
      de: "Tragen Sie das weggefallene Projekt ein, oder leeren Sie die Zelle.",
      en: "Enter the lapsed project, or empty the cell."))

  static let replacesCircular = Rule(
    "config-replaces-circular", .error, .fileRejected,
    message: Wording(
      de: "Die Nachfolge läuft über „{value}“ im Kreis.",
      en: "The succession runs in a circle by way of “{value}”."),
    remedy: Wording(
      de: "Leeren Sie „replaces“ beim ältesten der Projekte.",
      en: "Empty “replaces” of the oldest of the projects."))

  static let integratedIntoItself = Rule(
    "config-integrated-into-itself", .error, .fileRejected,
    message: Wording(
      de: "„{value}“ kann nicht in sich selbst aufgehen.",
      en: "“{value}” cannot be integrated into itself."),
    remedy: Wording(
      de: "Tragen Sie das aufnehmende Projekt ein, oder leeren Sie die Zelle.",
      en: "Enter the receiving project, or empty the cell."))

  static let integratedCircular = Rule(
    "config-integrated-circular", .error, .fileRejected,
    message: Wording(
      de: "Das Aufgehen läuft über „{value}“ im Kreis.",
      en: "The integration runs in a circle by way of “{value}”."),
    remedy: Wording(
      de: "Leeren Sie „integrated_into“ bei dem Projekt, das weiterbesteht.",
      en: "Empty “integrated_into” of the project that goes on."))

  static let all = [
    takenTwice, replacesElsewhere, replacesItself, replacesCircular, integratedIntoItself,
    integratedCircular,
  ]
}
