/// What the page on the quality of the data says.
package protocol DataQualityTexts {
  /// The finding of the page.
  func dataQualityTitle(reported: PrintedFigure, expected: PrintedFigure) -> Phrase
  /// The link from the overview.
  var dataQualityLink: String { get }
  func missingDeliveries(_ count: Int) -> String

  var coverageHeading: String { get }
  var coverageCaption: String { get }
  var coverageLink: String { get }
  var reportedHead: String { get }
  var expectedHead: String { get }
  var oldestReportHead: String { get }

  var oldReportsHeading: String { get }
  var noOldReports: String { get }

  var deliveriesHeading: String { get }
  /// How many deliveries are in which state.
  func deliveryStates(_ states: [Phrase]) -> Phrase
  var receivedHead: String { get }
  var rowsHead: String { get }
  var acceptedHead: String { get }
  var rejectedHead: String { get }

  var findingsByRuleHeading: String { get }
  var findingsByRuleRemark: String { get }
  var rule: String { get }
  var example: String { get }
  var findingsBySupplierHeading: String { get }
  var findingsBySupplierRemark: String { get }
  var ofTheseAnswered: String { get }
  /// Where findings have no supplier.
  var officeFiles: String { get }

  var publishedLink: String { get }

  var untranslatedHeading: String { get }
  var untranslatedCaption: String { get }
  func untranslated(_ count: Int) -> String
  func dataTextKind(_ kind: DataTextKind) -> String
  var whereHead: String { get }
  var textsHead: String { get }
  var germanOnlyHead: String { get }

  var withheldHeading: String { get }
}

extension German: DataQualityTexts {
  package func dataQualityTitle(reported: PrintedFigure, expected: PrintedFigure) -> Phrase {
    guard !expected.isZero else { return "Für diesen Zeitraum wird keine Meldung erwartet" }
    return "\(reported) von \(expected) erwarteten \(expected.isOne ? "Meldung" : "Meldungen") "
      + "\(reported.isOne ? "liegt" : "liegen") vor"
  }

  package var dataQualityLink: String { "Datenlage im Einzelnen" }

  package func missingDeliveries(_ count: Int) -> String {
    count == 1 ? "1 Lieferung fehlt." : "\(numbers.count(count)) Lieferungen fehlen."
  }

  package var coverageHeading: String { "Meldestand" }
  package var coverageCaption: String { "Meldungen nach Kompetenz" }
  package var coverageLink: String { "Wie Meldungen gezählt werden" }
  package var reportedHead: String { "liegen vor" }
  package var expectedHead: String { "erwartet" }
  package var oldestReportHead: String { "älteste gezählte" }

  package var oldReportsHeading: String { "Ältere Meldungen" }
  package var noOldReports: String {
    "Kein Kernprojekt ist mit einer früheren Meldung fortgeschrieben."
  }

  package var deliveriesHeading: String { "Lieferungen" }
  package func deliveryStates(_ states: [Phrase]) -> Phrase {
    "Stand der Lieferungen: " + list(states) + "."
  }
  package var receivedHead: String { "eingegangen" }
  package var rowsHead: String { "Zeilen" }
  package var acceptedHead: String { "ange\u{AD}nommen" }
  package var rejectedHead: String { "zurück\u{AD}gewiesen" }

  package var findingsByRuleHeading: String { "Befunde nach Regel" }
  package var findingsByRuleRemark: String {
    "Je Regel steht ein Beispiel; alle stehen in findings.csv."
  }
  package var rule: String { "Regel" }
  package var example: String { "Beispiel" }
  package var findingsBySupplierHeading: String { "Befunde nach Lieferant" }
  package var findingsBySupplierRemark: String {
    "Gezählt wird, was in Dateien steht; wer viel liefert, hat mehr Gelegenheit zu Befunden."
  }
  package var ofTheseAnswered: String { "davon beantwortet" }
  package var officeFiles: String { "Dateien des Strategiebüros" }

  package var publishedLink: String { "Veröffentlicht und berechnet im Vergleich" }

  package var untranslatedHeading: String { "Texte nur auf Deutsch" }
  package var untranslatedCaption: String { "Texte ohne englische Fassung" }
  package func untranslated(_ count: Int) -> String {
    switch count {
    case 0: "Alle Texte gibt es auf Deutsch und Englisch."
    case 1: "1 Text gibt es nur auf Deutsch; die englischen Seiten zeigen ihn auf Deutsch."
    default:
      "\(numbers.count(count)) Texte gibt es nur auf Deutsch; die englischen Seiten zeigen sie auf "
        + "Deutsch."
    }
  }
  package func dataTextKind(_ kind: DataTextKind) -> String {
    switch kind {
    case .strategy: "Strategie"
    case .projectNames: "Namen der Kernprojekte"
    case .projectTexts: "Beschreibungen der Kernprojekte"
    case .organisations: "Namen der Organisationen"
    case .period: "Texte zum Berichtszeitraum"
    case .branding: "Impressum und Kontakt"
    }
  }
  package var whereHead: String { "wo" }
  package var textsHead: String { "Texte" }
  package var germanOnlyHead: String { "nur auf Deutsch" }

  package var withheldHeading: String { "Was diese Ausgabe nicht zeigt" }
}

extension English: DataQualityTexts {
  package func dataQualityTitle(reported: PrintedFigure, expected: PrintedFigure) -> Phrase {
    guard !expected.isZero else { return "No report is expected for this period" }
    return "\(reported) of \(expected) expected \(expected.isOne ? "report" : "reports") "
      + "\(reported.isOne ? "is" : "are") in"
  }

  package var dataQualityLink: String { "Data quality in detail" }

  package func missingDeliveries(_ count: Int) -> String {
    count == 1 ? "1 delivery is missing." : "\(numbers.count(count)) deliveries are missing."
  }

  package var coverageHeading: String { "Coverage" }
  package var coverageCaption: String { "Reports by competency" }
  package var coverageLink: String { "How reports are counted" }
  package var reportedHead: String { "in" }
  package var expectedHead: String { "expected" }
  package var oldestReportHead: String { "oldest counted" }

  package var oldReportsHeading: String { "Older reports" }
  package var noOldReports: String {
    "No core project is carried forward with an earlier report."
  }

  package var deliveriesHeading: String { "Deliveries" }
  package func deliveryStates(_ states: [Phrase]) -> Phrase {
    "State of the deliveries: " + list(states) + "."
  }
  package var receivedHead: String { "received" }
  package var rowsHead: String { "rows" }
  package var acceptedHead: String { "accepted" }
  package var rejectedHead: String { "rejected" }

  package var findingsByRuleHeading: String { "Findings by rule" }
  package var findingsByRuleRemark: String {
    "One example stands beside each rule; all of them are in findings.csv."
  }
  package var rule: String { "Rule" }
  package var example: String { "Example" }
  package var findingsBySupplierHeading: String { "Findings by supplier" }
  package var findingsBySupplierRemark: String {
    "Counted is what stands in files; who delivers much has more occasion for findings."
  }
  package var ofTheseAnswered: String { "of these answered" }
  package var officeFiles: String { "Files of the strategy office" }

  package var publishedLink: String { "Published and computed figures compared" }

  package var untranslatedHeading: String { "Texts in German only" }
  package var untranslatedCaption: String { "Texts without an English version" }
  package func untranslated(_ count: Int) -> String {
    switch count {
    case 0: "All texts exist in German and English."
    case 1: "1 text exists in German only; the English pages show it in German."
    default:
      "\(numbers.count(count)) texts exist in German only; the English pages show them in German."
    }
  }
  package func dataTextKind(_ kind: DataTextKind) -> String {
    switch kind {
    case .strategy: "Strategy"
    case .projectNames: "Names of core projects"
    case .projectTexts: "Descriptions of core projects"
    case .organisations: "Names of organisations"
    case .period: "Texts on the period"
    case .branding: "Imprint and contact"
    }
  }
  package var whereHead: String { "where" }
  package var textsHead: String { "texts" }
  package var germanOnlyHead: String { "German only" }

  package var withheldHeading: String { "What this edition does not show" }
}
