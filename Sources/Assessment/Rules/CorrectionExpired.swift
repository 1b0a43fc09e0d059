package import StrategyModel

/// The report says by itself what the office corrected.
package enum CorrectionExpired: AssessmentRule {
  package static let rule = Rule(
    "correction-expired", .note, .used,
    message: Wording(
      de: "Die Korrektur von „{field}“ bei {0} ist erledigt: Der Bericht nennt nun selbst {1}.",
      en: "The correction of “{field}” of {0} is no longer needed: the report itself now says {1}."),
    remedy: Wording(
      de: "Sie brauchen nichts zu tun; ab {2} gilt wieder der Bericht.",
      en: "You need not do anything; from {2} on the report applies again."))

  static func finding(
    _ correction: Correction, _ project: CoreProject, _ input: PeriodInput
  ) -> Finding {
    Finding(
      rule, at: correction.location, field: correction.field.rawValue,
      value: correction.new?.text,
      [
        .project(project, project.row(at: input.end)), .quoted(correction.new),
        .period(input.period),
      ], project: project.id)
  }
}

/// The report says neither what the office corrected nor what it put in its place.
package enum CorrectionOutdated: AssessmentRule {
  package static let rule = Rule(
    "correction-outdated", .warning, .used,
    message: Wording(
      de: "Die Korrektur von „{field}“ bei {0} wird für {1} nicht angewandt: Sie geht von {2} "
        + "aus, im Bericht steht {3}.",
      en: "The correction of “{field}” of {0} is not applied for {1}: it assumes {2}, but the "
        + "report says {3}."),
    remedy: Wording(
      de: "Bitte prüfen Sie, ob sie noch nötig ist; wenn ja, tragen Sie sie mit dem gemeldeten "
        + "Wert bei „old“ in corrections/{1}.csv ein.",
      en: "Please check whether it is still needed; if so, enter it in corrections/{1}.csv with "
        + "the reported value in “old”."))

  /// `value` is what is reported, so that an answer ends when that changes.
  static func finding(
    _ correction: Correction, _ reported: CorrectedValue?, _ project: CoreProject,
    _ input: PeriodInput
  ) -> Finding {
    Finding(
      rule, at: correction.location, field: correction.field.rawValue, value: reported?.text,
      [
        .project(project, project.row(at: input.end)), .period(input.period),
        .quoted(correction.old), .quoted(reported),
      ], project: project.id)
  }
}

/// The office corrects a field of a report that does not exist.
package enum CorrectionWithoutReport: AssessmentRule {
  package static let rule = Rule(
    "correction-without-report", .warning, .used,
    message: Wording(
      de: "Zu {0} gibt es bis {1} keinen Bericht, in dem „{field}“ korrigiert werden könnte.",
      en: "Up to {1} there is no report on {0} in which “{field}” could be corrected."),
    remedy: Wording(
      de: "Bitte korrigieren Sie auch „status“, wenn der Stand ohne Bericht feststeht; sonst "
        + "tragen Sie die Korrektur ein, wenn der Bericht da ist.",
      en: "Please correct “status” as well if it is known without a report; otherwise enter the "
        + "correction once the report is there."))

  static func finding(
    _ correction: Correction, _ project: CoreProject, _ input: PeriodInput
  ) -> Finding {
    Finding(
      rule, at: correction.location, field: correction.field.rawValue,
      value: correction.new?.text,
      [.project(project, project.row(at: input.end)), .period(input.period)], project: project.id)
  }
}

extension FindingArgument {
  /// `„31.12.2024“`, or that nothing is stated.
  fileprivate static func quoted(_ value: CorrectedValue?) -> FindingArgument {
    guard let value else {
      return .localized(Wording(de: "keine Angabe", en: "nothing"))
    }
    let texts = value.date.map { FindingArgument.date($0) } ?? .text(value.text)
    return .localized(Wording(de: "„\(texts.text(.de))“", en: "“\(texts.text(.en))”"))
  }
}
