package import StrategyModel

/// What pages say of values that were restated and of editions that were taken back.
package protocol ReleaseTexts {
  /// What a corrected edition is to its reader.
  var reissueMeaning: String { get }
  var correctionHeading: String { get }
  var correctionIntroduction: String { get }
  var restatedHeading: String { get }
  var restatedIntroduction: String { get }
  /// How many values are only in the table of data.
  func furtherRestated(_ count: Int) -> String

  /// Heads of the columns of restated values.
  var restatedValue: String { get }
  var was: String { get }
  var now: String { get }
  var restatedWhy: String { get }
  /// `umgesetzt (seit 12/2021)`.
  func status(_ status: String, since date: String) -> String
  /// A project that the figure did not count, or does not any more.
  var notCounted: String { get }
  /// `„Haus des Wissens“: in Arbeit → umgesetzt`.
  func cause(_ project: QuotedText, was: String, now: String) -> Phrase
  var correctedByOffice: String { get }
  /// A released value with the one known today.
  func knownOtherwise(_ name: String, was: String, now: String) -> String
  /// Where no status explains a difference.
  var otherCause: String { get }

  /// The title of the notice that stands for a withdrawn edition.
  var withdrawnTitle: String { get }
  var withdrawnState: String { get }
  func withdrawn(number: Int, audience: String, released: Day, withdrawn: Day) -> String
  var withdrawnReason: String { get }
  /// What is kept of a withdrawn edition, before its digest.
  var withdrawnDigest: String { get }
}

extension German: ReleaseTexts {
  package var reissueMeaning: String {
    "Sie tritt an die Stelle der vorigen Ausgabe. Was sich geändert hat, steht gleich zu Beginn."
  }

  package var correctionHeading: String { "Was berichtigt ist" }

  package var correctionIntroduction: String {
    "Diese Werte standen in der vorigen Ausgabe anders."
  }

  package var restatedHeading: String { "Berichtigte Werte früherer Berichte" }

  package var restatedIntroduction: String {
    "Diese Werte wurden früher anders veröffentlicht. Die damaligen Berichte bleiben, wie sie "
      + "sind; hier steht, was heute bekannt ist."
  }

  package func furtherRestated(_ count: Int) -> String {
    count == 1
      ? "1 weiterer Wert nach Schwerpunkt, Paket, Organisation oder Thema steht in restated.csv."
      : "\(numbers.count(count)) weitere Werte nach Schwerpunkt, Paket, Organisation oder Thema "
        + "stehen in restated.csv."
  }

  package var restatedValue: String { "Angabe" }
  package var was: String { "bisher" }
  package var now: String { "jetzt" }
  package var restatedWhy: String { "warum" }
  package func status(_ status: String, since date: String) -> String { "\(status) (seit \(date))" }
  package var notCounted: String { "nicht gezählt" }
  package func cause(_ project: QuotedText, was: String, now: String) -> Phrase {
    was == now ? "„\(project)“: Datum geändert" : "„\(project)“: \(was) → \(now)"
  }
  package var correctedByOffice: String { "vom Strategiebüro berichtigt" }

  package func knownOtherwise(_ name: String, was: String, now: String) -> String {
    "heute anders bekannt – \(name): veröffentlicht \(was), heute \(now)."
  }
  package var otherCause: String { "andere Angaben in Meldungen oder Register" }

  package var withdrawnTitle: String { "Dieser Bericht wurde zurückgezogen" }
  package var withdrawnState: String { "zurückgezogen" }
  package func withdrawn(number: Int, audience: String, released: Day, withdrawn: Day) -> String {
    "Die Ausgabe Nr. \(number) (\(audience)), veröffentlicht am \(day(released)), wurde am "
      + "\(day(withdrawn)) zurückgezogen. Ihr Inhalt ist hier nicht mehr zu lesen."
  }
  package var withdrawnReason: String { "Grund" }
  package var withdrawnDigest: String {
    "Prüfsumme (SHA-256) der zurückgezogenen Ausgabe, die aufbewahrt wird:"
  }
}

extension English: ReleaseTexts {
  package var reissueMeaning: String {
    "It takes the place of the edition before. What has changed stands at its beginning."
  }

  package var correctionHeading: String { "What is corrected" }

  package var correctionIntroduction: String {
    "These values were different in the edition before."
  }

  package var restatedHeading: String { "Restated values of earlier reports" }

  package var restatedIntroduction: String {
    "These values were published differently before. The reports of that time stay as they are; "
      + "this is what is known today."
  }

  package func furtherRestated(_ count: Int) -> String {
    count == 1
      ? "1 more value by main focus, batch, organisation or issue stands in restated.csv."
      : "\(numbers.count(count)) more values by main focus, batch, organisation or issue stand in "
        + "restated.csv."
  }

  package var restatedValue: String { "Value" }
  package var was: String { "was" }
  package var now: String { "now" }
  package var restatedWhy: String { "why" }
  package func status(_ status: String, since date: String) -> String {
    "\(status) (since \(date))"
  }
  package var notCounted: String { "not counted" }
  package func cause(_ project: QuotedText, was: String, now: String) -> Phrase {
    was == now ? "“\(project)”: date changed" : "“\(project)”: \(was) → \(now)"
  }
  package var correctedByOffice: String { "corrected by the office" }

  package func knownOtherwise(_ name: String, was: String, now: String) -> String {
    "known otherwise today – \(name): released \(was), today \(now)."
  }
  package var otherCause: String { "other details in reports or the register" }

  package var withdrawnTitle: String { "This report has been withdrawn" }
  package var withdrawnState: String { "withdrawn" }
  package func withdrawn(number: Int, audience: String, released: Day, withdrawn: Day) -> String {
    "Edition no. \(number) (\(audience)), released on \(day(released)), was withdrawn on "
      + "\(day(withdrawn)). Its content can no longer be read here."
  }
  package var withdrawnReason: String { "Reason" }
  package var withdrawnDigest: String {
    "Digest (SHA-256) of the withdrawn edition, which is kept:"
  }
}
