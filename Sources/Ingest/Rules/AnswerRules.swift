internal import StrategyModel

/// The rules for what a clerk answers to findings.
enum AnswerRules {
  static let given = Rule(
    "answer-given", .note, .used,
    message: Wording(
      de: "Zu dieser Zeile steht eine Antwort: „{value}“.",
      en: "There is an answer to this row: “{value}”."),
    remedy: Wording(
      de: "Sie müssen nichts tun: Das Strategiebüro hat die Antwort. Bis es sie in "
        + "acknowledged.csv übernimmt, bleiben die Befunde offen.",
      en: "You need not do anything: the strategy office has the answer. Until it puts it into "
        + "acknowledged.csv, the findings stay open."))

  static let all = [given]
}
