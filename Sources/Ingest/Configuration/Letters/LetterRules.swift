internal import StrategyModel

/// The rules for `letters/`.
enum LetterRules {
  static let kindUnknown = Rule(
    "config-letter-unknown", .warning, .used,
    message: Wording(
      de: "Die Datei „{value}“ ist keiner der Briefe, die das Programm schreibt.",
      en: "The file “{value}” is none of the letters that the program writes."),
    remedy: Wording(de: "{0}", en: "{0}"))

  static let notUTF8 = Rule(
    "config-letter-encoding", .error, .fileRejected,
    message: Wording(
      de: "Der Brief „{value}“ ist nicht in UTF-8 gespeichert.",
      en: "The letter “{value}” is not saved as UTF-8."),
    remedy: Wording(
      de: "Speichern Sie ihn als „Text (UTF-8)“.", en: "Save it as “text (UTF-8)”."))

  static let noSubject = Rule(
    "config-letter-without-subject", .error, .fileRejected,
    message: Wording(
      de: "Der Brief beginnt nicht mit der Betreffzeile.",
      en: "The letter does not begin with its subject line."),
    remedy: Wording(
      de: "Schreiben Sie in die erste Zeile „Betreff: …“.",
      en: "Write “Subject: …” in the first line."))

  static let noEnd = Rule(
    "config-letter-placeholder-open", .error, .fileRejected,
    message: Wording(
      de: "Der Platzhalter, der hier beginnt, endet nicht.",
      en: "The placeholder that begins here does not end."),
    remedy: Wording(
      de: "Schließen Sie ihn in derselben Zeile mit }}.",
      en: "Close it with }} in the same line."))

  static let fieldUnknown = Rule(
    "config-letter-placeholder-unknown", .error, .fileRejected,
    message: Wording(
      de: "Den Platzhalter „{value}“ gibt es nicht.",
      en: "There is no placeholder “{value}”."),
    remedy: Wording(de: "{0}", en: "{0}"))

  static let all = [kindUnknown, notUTF8, noSubject, noEnd, fieldUnknown]
}
