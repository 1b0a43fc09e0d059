package import StrategyModel

/// A project stands twice in a file with the same content; it is used once.
package enum DuplicateRow: AssessmentRule {
  package static let rule = Rule(
    "duplicate-row", .note, .used,
    message: Wording(
      de: "{0} steht mehrfach mit gleichem Inhalt in der Datei, zuerst in {1}; die Zeile wurde "
        + "einmal verwendet.",
      en: "{0} appears in the file more than once with the same content, first in {1}; it was "
        + "used once."),
    remedy: Wording(
      de: "Bitte löschen Sie die doppelte Zeile.", en: "Please delete the duplicate row."))
}

/// Rows of one file say different things of one project; none of them is used.
package enum ContradictingRows: AssessmentRule {
  package static let rule = Rule(
    "contradicting-rows", .error, .rowRejected,
    message: Wording(
      de: "{0} steht mehrfach mit verschiedenen Angaben in der Datei, auch in {1}; keine dieser "
        + "Zeilen wurde übernommen.",
      en: "{0} appears in the file more than once with different content, also in {1}; none of "
        + "these rows was used."),
    remedy: Wording(
      de: "Bitte lassen Sie nur die Zeile stehen, die gilt.",
      en: "Please keep only the row that applies."))
}
