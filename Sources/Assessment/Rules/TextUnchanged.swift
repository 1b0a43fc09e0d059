package import StrategyModel

/// A comment that was copied from report to report.
package enum TextUnchanged: ReportRule {
  package static let rule = Rule(
    "text-unchanged", .note, .used, isOptional: true,
    message: Wording(
      de: "Der Text bei „{field}“ ist derselbe wie in den {0} Berichten davor.",
      en: "The text for “{field}” is the same as in the {0} reports before."),
    remedy: Wording(
      de: "Bitte schreiben Sie, was seither geschehen ist; gilt alles weiter, genügt als Status "
        + "„unverändert“.",
      en: "Please say what has happened since; if everything still holds, the status “unverändert” "
        + "(unchanged) is enough."))

  /// Of running projects only; case, white space and kinds of dash do not matter.
  static func flaws(in row: ReportedRow) -> [Flaw] {
    guard row.isRunning, let now = row.report.comment.map({ ProjectDirectory.key($0.value) })
    else { return [] }
    let same = row.past.streak { report in
      report.comment.map { ProjectDirectory.key($0.value) == now } ?? false
    }
    return same >= row.thresholds.textUnchangedFor ? [Flaw(.comment, [.number(same)])] : []
  }
}
