internal import StrategyModel

/// The rules for periods and their days, wherever they are named.
enum PeriodRules {
  static let fileName = Rule(
    "config-period-file-name", .error, .fileRejected,
    message: Wording(
      de: "Die Datei „{0}“ beschreibt den Berichtszeitraum {value}.",
      en: "The file “{0}” describes the period {value}."),
    remedy: Wording(
      de: "Nennen Sie die Datei „{value}.yaml“, oder berichtigen Sie „period“.",
      en: "Name the file “{value}.yaml”, or correct “period”."))

  static let folderName = Rule(
    "config-period-folder", .error, .fileRejected,
    message: Wording(
      de: "Der Ordner „{value}“ ist kein Berichtszeitraum.",
      en: "The folder “{value}” is not a period."),
    remedy: Wording(
      de: "Nennen Sie den Ordner wie den Berichtszeitraum, etwa „2024-Q2“.",
      en: "Name the folder after the period, for instance “2024-Q2”."))

  static let otherCadence = Rule(
    "config-period-cadence", .error, .fileRejected,
    message: Wording(
      de: "{value} passt nicht zum Berichtsrhythmus „{0}“ der Strategie.",
      en: "{value} does not fit the strategy's cadence “{0}”."),
    remedy: Wording(
      de: "Gemeint sein könnte {1}; der Rhythmus steht unter „cadence“ in strategy.yaml.",
      en: "{1} may be meant; the cadence is set under “cadence” in strategy.yaml."))

  static let otherCadenceHere = Rule(
    "config-period-other-cadence", .warning, .used,
    message: Wording(
      de: "{value} bei „{field}“ passt nicht zum Berichtsrhythmus „{0}“ der Strategie.",
      en: "{value} for “{field}” does not fit the strategy's cadence “{0}”."),
    remedy: Wording(
      de: "Schreiben Sie {1}, falls das gemeint ist.", en: "Write {1} if that is what is meant."))

  static let remindersUnordered = Rule(
    "config-reminder-days", .error, .fileRejected,
    message: Wording(
      de:
        "„reminder_days“ nennt „{value}“; gebraucht werden ein oder zwei Tage in aufsteigender Folge.",
      en: "“reminder_days” says “{value}”; one or two rising days are needed."),
    remedy: Wording(
      de: "Schreiben Sie zum Beispiel [2, 8]: Tage nach dem Abgabetermin bis zur ersten und "
        + "zweiten Erinnerung.",
      en: "Write for example [2, 8]: days after the deadline until the first and second reminder."))

  static let asOfOutside = Rule(
    "config-as-of-outside", .warning, .used,
    message: Wording(
      de: "Der Stichtag {1} liegt nicht in {0}.", en: "The as-of day {1} is not in {0}."),
    remedy: Wording(
      de: "Berichtigen Sie „as_of“, oder löschen Sie die Zeile; dann gilt der letzte Tag.",
      en: "Correct “as_of”, or delete the line; the last day of the period then applies."))

  static let deadlineBeforeEnd = Rule(
    "config-deadline-before-end", .error, .fileRejected,
    message: Wording(
      de: "Der Abgabetermin {1} liegt vor dem Ende des Berichtszeitraums ({0}).",
      en: "The deadline {1} is before the end of the period ({0})."),
    remedy: Wording(
      de: "Nennen Sie einen Tag nach dem Ende des Berichtszeitraums.",
      en: "Give a day after the end of the period."))

  static let lockBeforeDeadline = Rule(
    "config-lock-before-deadline", .error, .fileRejected,
    message: Wording(
      de: "Der Redaktionsschluss ({1}) liegt vor dem Abgabetermin ({0}).",
      en: "The lock ({1}) is before the deadline ({0})."),
    remedy: Wording(
      de: "Legen Sie den Redaktionsschluss auf den Abgabetermin oder später.",
      en: "Put the lock on the deadline or later."))

  static let extensionTooEarly = Rule(
    "config-extension-too-early", .warning, .used,
    message: Wording(
      de: "Der verlängerte Abgabetermin {1} liegt vor dem allgemeinen ({0}); es gilt der "
        + "allgemeine.",
      en: "The extended deadline {1} is before the general one ({0}); the general one applies."),
    remedy: Wording(
      de: "Nennen Sie einen späteren Tag, oder löschen Sie die Verlängerung.",
      en: "Give a later day, or delete the extension."))

  static let receivedTwice = Rule(
    "config-received-twice", .error, .fileRejected,
    message: Wording(
      de: "Der Eingang von „{value}“ ist schon in Zeile {0} vermerkt.",
      en: "The receipt of “{value}” is already noted in line {0}."),
    remedy: Wording(
      de: "Löschen Sie eine der beiden Zeilen.", en: "Delete one of the two rows."))

  static let receivedPath = Rule(
    "config-received-path", .error, .fileRejected,
    message: Wording(
      de: "„{value}“ ist kein Pfad innerhalb des Ordners der Organisation.",
      en: "“{value}” is not a path within the organisation's folder."),
    remedy: Wording(
      de: "Schreiben Sie den Dateinamen, wie er im Ordner der Organisation steht.",
      en: "Write the file's name as it is in the organisation's folder."))

  static let all = [
    fileName, folderName, otherCadence, otherCadenceHere, remindersUnordered, asOfOutside,
    deadlineBeforeEnd,
    lockBeforeDeadline, extensionTooEarly, receivedTwice, receivedPath,
  ]
}
