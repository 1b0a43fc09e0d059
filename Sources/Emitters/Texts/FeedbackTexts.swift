package import Editions
package import StrategyModel

/// What a feedback sheet says to its supplier.
package protocol FeedbackTexts {
  /// In place of an edition's audience and state.
  var feedbackAudience: String { get }
  var feedbackState: String { get }
  /// Where the sheet's content comes from, and where it stands as a table.
  var feedbackSource: String { get }
  func feedbackTitle(_ supplier: QuotedText) -> Phrase
  /// What came, what of it counts, and whether there is something to do.
  func feedbackLead(_ sheet: FeedbackSheet) -> String

  var feedbackReceivedHeading: String { get }
  var feedbackReceivedCaption: String { get }
  var feedbackReceivedOn: String { get }
  var feedbackReceivedUnknown: String { get }
  var feedbackWayUnknown: String { get }
  /// By which way a file came.
  func way(_ way: String) -> String
  var feedbackNothingCame: String { get }
  /// Of the columns of rows, of those that count and of those that do not.
  var feedbackRowHeads: [String] { get }
  /// `05.07.2024, 9:13 Uhr`; the day alone where the time is not known.
  func feedbackMoment(_ time: ReceivedTime) -> String
  /// `due`: nil where nothing is owed.
  func feedbackDeadlines(due: Day?, isExtended: Bool, lock: Day) -> String

  var feedbackImportantHeading: String { get }
  func feedbackImportantMeaning(_ shown: Int, of all: Int) -> String
  var feedbackFoundHeading: String { get }
  var feedbackNothingFound: String { get }
  func taskHeading(_ task: FeedbackTask, count: Int) -> String
  /// What the program did with the data, and what is asked of the supplier.
  func taskMeaning(_ task: FeedbackTask, count: Int) -> String
  func answeredFindings(_ count: Int) -> String
  var foundAgain: String { get }
  var feedbackValueStands: String { get }
  /// Findings of the same kind beyond those that keep their place.
  func furtherFindings(_ count: Int) -> String
  /// Where something stands, as the supplier's program shows it; nil for a whole file.
  func feedbackPlace(_ location: SourceLocation, field: String?) -> String?

  var feedbackComparisonHeading: String { get }
  func feedbackComparison(with period: Period, solved: Int, new: Int, repeated: Int) -> String
  var solvedIntroduction: String { get }

  var feedbackUsedHeading: String { get }
  var usedIntroduction: String { get }
  var feedbackUsedCaption: String { get }
  var usedSource: String { get }
  var usedRemarks: String { get }
  var usedOtherLead: String { get }
  var usedOffice: String { get }
  var usedRegister: String { get }
  var usedNothing: String { get }
  var usedStale: String { get }
  /// The supplier has said this period that its earlier report still holds.
  var usedConfirmed: String { get }
  func usedCarried(from period: Period) -> String
  var feedbackCorrected: String { get }
  /// Field, old and new value, reason.
  func correction(_ correction: UsedCorrection) -> String

  var answerHeading: String { get }
  var answerIntroduction: String { get }
  /// What the clerk has answered, and where it stands.
  func answerWord(_ answer: String, at place: String) -> String

  var aliasHeading: String { get }
  var aliasIntroduction: String { get }
  /// Which word the lines below it are about.
  func aliasWord(_ offer: AliasOffer) -> String

  var feedbackNextHeading: String { get }
  func sendCorrections(wholeFile: Bool, lock: Day) -> String
  func feedbackNextDelivery(_ next: NextDelivery) -> String
  var feedbackNothingNext: String { get }
  var feedbackQuestions: String { get }
}

extension NumberStyle {
  /// A value of a correction; nil = not stated.
  func value(_ value: CorrectedValue, _ texts: any Texts) -> String {
    switch value {
    case .status(let status): status.name[texts.language]
    case .boolean(let isTrue): texts.yesOrNo(isTrue)
    case .percent(let percent): self.value(.hundredths(percent.hundredths), .percent)
    case .date(let date): texts.date(date)
    case .money(let money): self.value(.hundredths(money.cents), .euros)
    case .light(let light): texts.lightWord(light)
    case .text(let text): text
    }
  }
}
