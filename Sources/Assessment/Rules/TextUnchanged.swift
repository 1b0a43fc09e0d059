package import StrategyModel

/// A comment that was copied from report to report.
package enum TextUnchanged: ReportRule {
  package static let rule = Rule(
    "text-unchanged", .note, .used, isOptional: true,
    message: Wording(
      de: "Der Text bei „{field}“ ist derselbe wie {0}.",
      en: "The text for “{field}” is the same as {0}."),
    remedy: Wording(
      de: "Bitte schreiben Sie, was seither geschehen ist; gilt alles weiter, genügt als Status "
        + "„unverändert“.",
      en: "Please say what has happened since; if everything still applies, the status "
        + "“unchanged” is enough."))

  /// Of running projects only; case, white space and kinds of dash do not matter.
  static func flaws(in row: ReportedRow) -> [Flaw] {
    guard row.isRunning, let now = row.report.comment.map({ ProjectDirectory.key($0.value) })
    else { return [] }
    let same = row.past.streak { report in
      report.comment.map { ProjectDirectory.key($0.value) == now } ?? false
    }
    return same >= row.thresholds.textUnchangedFor ? [Flaw(.comment, [.reportsBefore(same)])] : []
  }
}
