package import StrategyModel

/// A text that only points elsewhere or holds a place.
package enum TextSaysNothing: ReportRule {
  package static let rule = Rule(
    "text-says-nothing", .note, .used, isOptional: true,
    message: Wording(
      de: "„{value}“ bei „{field}“ sagt nichts über das Projekt aus.",
      en: "“{value}” for “{field}” says nothing about the project."),
    remedy: Wording(
      de: "Bitte schreiben Sie einen Satz, der auch allein verständlich ist, oder lassen Sie die "
        + "Zelle leer.",
      en: "Please write a sentence that can be understood on its own, or leave the cell empty."))

  private static let words: Set<String> = [
    "siehe oben", "s. o.", "s.o.", "siehe unten", "s. u.", "s.u.", "siehe anlage", "s. anlage",
    "siehe letzter bericht", "siehe vorbericht", "wird nachgereicht", "wird noch ergänzt",
    "folgt", "folgt noch", "text folgt", "in klärung", "test", "xxx", "xx", "tbd", "todo", "?",
    "??", "???", "...", "…", "see above", "see below", "to follow", "to be done",
  ]

  static func flaws(in row: ReportedRow) -> [Flaw] {
    let texts: [(ReportField, Reported<String>?)] = [
      (.comment, row.report.comment), (.reason, row.report.reason),
      (.evidence, row.report.evidence),
    ]
    return texts.compactMap { field, text in
      guard let text else { return nil }
      let key = ProjectDirectory.key(text.value)
      let isBare = words.contains(key) || words.contains(String(key.dropLast()))
      return isBare ? Flaw(field) : nil
    }
  }
}
