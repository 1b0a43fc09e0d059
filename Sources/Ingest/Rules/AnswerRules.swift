internal import StrategyModel

/// The rules for what a clerk answers to findings.
enum AnswerRules {
  static let given = Rule(
    "answer-given", .note, .used,
    message: Wording(
      de: "Sie haben zu dieser Zeile geantwortet („{value}“).",
      en: "You have answered for this row (“{value}”)."),
    remedy: Wording(
      de: "Sie müssen nichts tun: Ihre Antwort liegt dem Strategiebüro vor. Bis es sie mit einer "
        + "Zeile in acknowledged.csv annimmt, bleiben die Punkte offen; diese Zeile steht am Ende "
        + "der Rückmeldung zum Kopieren bereit.",
      en: "You need not do anything: the strategy office has your answer. Until it accepts it by a "
        + "line in acknowledged.csv, the points stay open; that line is at the end of the feedback, "
        + "ready to be copied."))

  static let all = [given]
}
