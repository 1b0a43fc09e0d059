package import Editions
package import StrategyModel

extension English: FeedbackTexts {
  package var feedbackAudience: String { "for you only" }
  package var feedbackState: String { "Feedback" }
  package var feedbackSource: String {
    "Source: your deliveries and the strategy office’s rules. All points are also listed as a table in "
      + "feedback.csv (for Excel: excel/feedback.csv)."
  }
  package func feedbackTitle(_ supplier: QuotedText) -> Phrase { "Feedback to \(supplier)" }

  package func feedbackLead(_ sheet: FeedbackSheet) -> String {
    let period = period(sheet.period)
    guard sheet.hasFiles else {
      let due = day(sheet.due ?? sheet.lock)
      let isMissing = sheet.deliveries.contains { $0.state == .missing }
      return isMissing
        ? "Your delivery for the \(period) has not reached us yet; it was due on "
          + "\(due). What comes by \(day(sheet.lock)) still counts for this report; until "
          + "then your last report applies. If nothing has changed, the words “Nothing new” are "
          + "enough."
        : "We expect your delivery for the \(period) by \(due). If nothing has changed, "
          + "the words “Nothing new” are enough."
    }
    return [
      "Thank you for your delivery for the \(period).", counted(sheet.rows), asked(sheet),
    ].compactMap(\.self).joined(separator: " ")
  }

  private func counted(_ rows: (all: Int, accepted: Int)) -> String? {
    switch rows {
    case (0, _): return nil
    case (1, 1): return "Your row counts."
    case (1, _): return "We could not use your row."
    case (let all, let accepted) where accepted == all:
      return "All \(numbers.count(all)) rows count."
    case (let all, 0): return "We could use none of the \(numbers.count(all)) rows."
    case (let all, 1): return "One of \(numbers.count(all)) rows counts."
    case (let all, let accepted):
      return "\(numbers.count(accepted)) of \(numbers.count(all)) rows count."
    }
  }

  private func asked(_ sheet: FeedbackSheet) -> String {
    switch sheet.taskCount {
    case 0 where sheet.findings.isEmpty: "Everything is in order, there is nothing to do."
    case 0: "There is nothing to do; there are only notes below."
    case 1: "We ask you to look at one point."
    case let count: "We ask you to look at \(numbers.count(count)) points."
    }
  }

  package var feedbackReceivedHeading: String { "What has reached us" }
  package var feedbackReceivedCaption: String { "Your deliveries" }
  package var feedbackReceivedOn: String { "Received" }
  package var feedbackReceivedUnknown: String { "day not known" }
  package var feedbackWayUnknown: String { "way not noted" }
  package func way(_ way: String) -> String { "by \(way)" }
  package var feedbackNothingCame: String { "nothing yet" }
  package var feedbackRowHeads: [String] { ["Rows", "count", "do not count"] }

  package func feedbackMoment(_ time: ReceivedTime) -> String {
    guard time.second > 0 else { return day(time.day) }
    return "\(day(time.day)), \(time.description.dropFirst(11).prefix(5))"
  }

  package func feedbackDeadlines(due: Day?, isExtended: Bool, lock: Day) -> String {
    let own = due.map { "Your\(isExtended ? " extended" : "") deadline: \(day($0)). " } ?? ""
    return own
      + "Editorial deadline: \(day(lock)); what comes by then counts. What comes later counts only if the "
      + "strategy office accepts it."
  }

  package var feedbackImportantHeading: String { "The most important first" }
  package func feedbackImportantMeaning(_ shown: Int, of all: Int) -> String {
    "If time is short: start with these \(numbers.count(shown)) of \(numbers.count(all)) points."
  }
  package var feedbackFoundHeading: String { "What we noticed" }
  package var feedbackNothingFound: String { "We noticed nothing. Thank you for your care!" }

  package func taskHeading(_ task: FeedbackTask, count: Int) -> String {
    let heading =
      switch task {
      case .deliver: "This is still missing"
      case .sendFile: count == 1 ? "This file does not count" : "These files do not count"
      case .correctRow: count == 1 ? "This row does not count" : "These rows do not count"
      case .correctEntry:
        count == 1 ? "This entry was left out" : "These entries were left out"
      case .check: "Used, but please check"
      case .note: "For your information"
      }
    return "\(heading) (\(numbers.count(count)))"
  }

  package func taskMeaning(_ task: FeedbackTask, count: Int) -> String {
    switch task {
    case .deliver: "Until it is here, your last report applies."
    case .sendFile: "Nothing of it was used. What to do is said beside each one."
    case .correctRow:
      "Until it is corrected, the last report on the \(count == 1 ? "project" : "projects") applies."
    case .correctEntry:
      count == 1
        ? "The other entries of the row count. Please send this one again, corrected."
        : "The other entries of the rows count. Please send these again, corrected."
    case .check: "It appears in the report as it is. If it is right, there is nothing to do."
    case .note: "There is nothing to do here."
    }
  }

  package func answeredFindings(_ count: Int) -> String {
    count == 1
      ? "One more point has been settled already and is not listed again."
      : "\(numbers.count(count)) more points have been settled already and are not listed again."
  }
  package var foundAgain: String { "as last time" }
  package var feedbackValueStands: String { "It says:" }
  package func furtherFindings(_ count: Int) -> String {
    count == 1
      ? "This occurs once more in this file; the place is not listed."
      : "This occurs \(numbers.count(count)) more times in this file; the places are not listed."
  }

  package func feedbackPlace(_ location: SourceLocation, field: String?) -> String? {
    let name = field.flatMap { $0.isEmpty ? nil : " (\($0))" } ?? ""
    switch location.place {
    case .file: return nil
    case .text(let line, let character):
      guard let cell = location.tableCell else { return "line \(line), character \(character)" }
      let row =
        cell.row == line ? "row \(line)" : "row \(cell.row) (in a text editor: line \(line))"
      guard let column = cell.column else { return row }
      return "\(row), column \(SourceLocation.columnLetters(column))\(name)"
    case .cell(let sheet, let row, let column):
      return "sheet “\(sheet)”, cell \(SourceLocation.columnLetters(column))\(row)\(name)"
    case .node(let line, _, let path): return "line \(line), \(path)"
    }
  }

  package var feedbackComparisonHeading: String { "Since last time" }
  package func feedbackComparison(
    with period: Period, solved: Int, new: Int, repeated: Int
  ) -> String {
    "Compared with the \(self.period(period)): solved \(numbers.count(solved)), new "
      + "\(numbers.count(new)), still open \(numbers.count(repeated))."
  }
  package var solvedIntroduction: String { "No longer found, thank you:" }

  package var feedbackUsedHeading: String { "What the report says" }
  package var usedIntroduction: String {
    "This is how the core projects that you lead or report on appear in the report at present."
  }
  package var feedbackUsedCaption: String { "Your core projects and what the report is based on" }
  package var usedSource: String { "Based on" }
  package var usedRemarks: String { "Remark" }
  package var usedOtherLead: String { "report of another lead" }
  package var usedOffice: String { "a statement of the strategy office" }
  package var usedRegister: String { "the list of core projects: integrated into another one" }
  package var usedNothing: String { "no report yet" }
  package var usedStale: String { "The last report is too old; what counts is “not stated”." }
  package var usedConfirmed: String { "confirmed unchanged" }
  package func usedCarried(from period: Period) -> String {
    "carried forward, as of the \(self.period(period))"
  }
  package var feedbackCorrected: String { "Corrected by the strategy office:" }
  package func correction(_ correction: UsedCorrection) -> String {
    let old = correction.old.map { numbers.value($0, self) } ?? notStated
    let new = correction.new.map { numbers.value($0, self) } ?? notStated
    return "\(fieldName(correction.field)) “\(old)” → “\(new)”, on \(day(correction.on)) "
      + "(\(correction.reason))"
  }

  package var answerHeading: String { "For the strategy office: answers" }
  package var answerIntroduction: String {
    "Suppliers need not do anything here. Where an answer is convincing, the line below it in the "
      + "file acknowledged.csv is enough, with the name of whoever decides in “by” and, if it is to "
      + "hold for some time only, the last day in “until”. The point then counts as settled as long "
      + "as the value stays the same."
  }
  package func answerWord(_ answer: String, at place: String) -> String {
    "“\(answer)” (\(place)):"
  }

  package var aliasHeading: String { "For the strategy office: words to remember" }
  package var aliasIntroduction: String {
    "Suppliers need not do anything here. For one of these words to be understood from now on, one of "
      + "these lines in the file aliases.csv is enough; the strategy office decides which one is "
      + "right."
  }
  package func aliasWord(_ offer: AliasOffer) -> String {
    switch offer.field {
    case .status: "“\(offer.word)” as a status:"
    case .light: "“\(offer.word)” as a light:"
    case .project: "“\(offer.word)” as a project:"
    case .lead: "“\(offer.word)” as the sender's name:"
    case .contributions: "“\(offer.word)” as a cross-cutting issue:"
    }
  }

  package var feedbackNextHeading: String { "What comes next" }
  package func sendCorrections(wholeFile: Bool, lock: Day) -> String {
    (wholeFile
      ? "Please send what you correct as a whole file: it replaces the first one."
      : "You can send what you correct later: a file with those rows only is enough, everything else "
        + "stays.")
      + " By \(day(lock)) it counts for this report; afterwards please put it into your next delivery."
  }
  package func feedbackNextDelivery(_ next: NextDelivery) -> String {
    let sets = next.dataSets == [DataSet.defaultID] ? nil : next.dataSets
    let which = sets.map { " (\($0.joined(separator: ", ")))" } ?? ""
    return "Next we expect your delivery for the \(period(next.period))\(which), as of "
      + "\(day(next.asOf)), by \(day(next.due))."
  }
  package var feedbackNothingNext: String {
    "Nothing more is due at present; new reports are always welcome."
  }
  package var feedbackQuestions: String { "We are happy to answer questions:" }
}
