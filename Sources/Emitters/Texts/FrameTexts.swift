package import StrategyModel

/// What stands around the content of every page.
package protocol FrameTexts {
  var skipToContent: String { get }
  var navigation: String { get }
  /// The name of the group of links to the other languages.
  var otherLanguages: String { get }
  /// What the edition's state means for its reader.
  var draftMeaning: String { get }
  var source: String { get }
  /// For whom the edition is made: `Ausgabe: intern`.
  func edition(_ audience: String) -> String
  func reportingPeriod(_ period: Period) -> String
  var retrospectiveMeaning: String { get }
}

extension German: FrameTexts {
  package var skipToContent: String { "Zum Inhalt springen" }

  package var navigation: String { "Inhalt" }

  package var otherLanguages: String { "Sprache" }

  package var draftMeaning: String {
    "Nicht freigegeben: Die Zahlen können sich bis zur Veröffentlichung noch ändern."
  }

  package var source: String {
    "Quelle: Register der Strategie und Meldungen der federführenden Organisationen. Jede Zahl "
      + "steht mit Zählregel und Meldestand in figures.csv."
  }

  package func edition(_ audience: String) -> String { "Ausgabe: \(audience)" }

  package func reportingPeriod(_ period: Period) -> String {
    period.cadence == .year
      ? "Berichtsjahr \(period.year)" : "\(self.period(period)) (\(period))"
  }

  package var retrospectiveMeaning: String {
    "Rückblickend: Für diesen Zeitraum gab es noch keine Meldungen; gezählt ist, was sich aus "
      + "bekannten Daten ergibt."
  }
}

extension English: FrameTexts {
  package var skipToContent: String { "Skip to content" }

  package var navigation: String { "Contents" }

  package var otherLanguages: String { "Language" }

  package var draftMeaning: String {
    "Not released: the figures may still change before publication."
  }

  package var source: String {
    "Source: the strategy’s register and the reports of the lead organisations. Every figure "
      + "stands with its counting rule and its coverage in figures.csv."
  }

  package func edition(_ audience: String) -> String { "Edition: \(audience)" }

  package func reportingPeriod(_ period: Period) -> String {
    period.cadence == .year
      ? "Reporting year \(period.year)" : "\(self.period(period)) (\(period))"
  }

  package var retrospectiveMeaning: String {
    "In retrospect: there were no reports for this period yet; counted is what follows from "
      + "known dates."
  }
}
