internal import Editions
internal import Markup
internal import StrategyModel

/// What the report says of each of the supplier's projects, and on what that rests.
struct UsedPart: FeedbackPart {
  let anchor = "used"

  func heading(_ texts: any Texts) -> String { texts.feedbackUsedHeading }

  func content(
    _ sheet: FeedbackSheet, _ texts: any Texts, nextTable: () -> Int
  ) -> MarkupText? {
    guard !sheet.used.isEmpty else { return nil }
    let table = ScrollingTable(
      number: nextTable(), caption: MarkupText(text: texts.feedbackUsedCaption), style: .words,
      isLong: true)
    let rows = sheet.used.map { used in
      element("tr") {
        element("th", [("scope", "row")]) {
          Phrase(QuotedText(used.name, on: texts.language)).html(texts.language)
          element("span", [("class", "detail")], text: used.project.text)
        }
        element("td", text: used.status.name[texts.language])
        element("td", [("class", "wide")], text: source(used, sheet.period, texts))
        element("td", [("class", "wide")]) { remarks(used, sheet.period, texts) }
      } + "\n"
    }
    return element("p", text: texts.usedIntroduction)
      + table.html(
        texts,
        head: ScrollingTable.headRow([
          texts.coreProject, texts.status, texts.usedSource, texts.usedRemarks,
        ]), bodies: [rows.joined()])
  }

  private func source(_ used: UsedReport, _ period: Period, _ texts: any Texts) -> String {
    switch used.source {
    case .own(let location):
      let path = OwnPath(location.file)
      let file = path.period == period ? path.name : "\(path.name) (\(path.period ?? period))"
      return [file, texts.feedbackPlace(location, field: nil)].compactMap(\.self).joined(
        separator: ", ")
    case .otherLead: return texts.usedOtherLead
    case .office: return texts.usedOffice
    case .register: return texts.usedRegister
    case .nothing: return texts.usedNothing
    }
  }

  private func remarks(
    _ used: UsedReport, _ period: Period, _ texts: any Texts
  ) -> MarkupText {
    var remarks: [MarkupText] = []
    if used.isStale {
      remarks.append(MarkupText(text: texts.usedStale))
    } else if let carried = used.carriedFrom {
      remarks.append(MarkupText(text: texts.usedCarried(from: carried)))
    } else if case .own(let place) = used.source, let other = OwnPath(place.file).period,
      other != period
    {
      remarks.append(MarkupText(text: texts.usedConfirmed))
    }
    remarks += used.corrections.map { correction in
      element("strong", text: texts.feedbackCorrected) + " "
        + MarkupText(text: texts.correction(correction))
    }
    guard !remarks.isEmpty else { return "–" }
    return remarks.joined(separator: element("br"))
  }
}
