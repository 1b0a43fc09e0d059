internal import Editions
internal import Markup
internal import StrategyModel

/// What came and when, what of it counts, and what is owed and has not come.
struct ReceivedPart: FeedbackPart {
  let anchor = "received"

  func heading(_ texts: any Texts) -> String { texts.feedbackReceivedHeading }

  func content(
    _ sheet: FeedbackSheet, _ texts: any Texts, nextTable: () -> Int
  ) -> MarkupText? {
    let hasDataSets = Set(sheet.deliveries.map(\.dataSet)) != [DataSet.defaultID]
    let heads =
      [texts.fileHead] + (hasDataSets ? [texts.dataSet] : [])
      + [texts.feedbackReceivedOn, texts.state, texts.due]
    let table = ScrollingTable(
      number: nextTable(), caption: MarkupText(text: texts.feedbackReceivedCaption), style: .words)
    let head = element("tr") {
      for name in heads { element("th", [("scope", "col")], text: name) }
      for name in texts.feedbackRowHeads {
        element("th", [("scope", "col"), ("class", "n")], text: name)
      }
    }
    let rows = sheet.deliveries.map { row($0, hasDataSets: hasDataSets, texts) }
    return table.html(texts, head: head, bodies: [rows.joined()])
      + element(
        "p",
        text: texts.feedbackDeadlines(
          due: sheet.due, isExtended: sheet.isExtended, lock: sheet.lock))
  }

  private func row(
    _ delivery: FeedbackDelivery, hasDataSets: Bool, _ texts: any Texts
  ) -> MarkupText {
    element("tr") {
      element("th", [("scope", "row")], text: delivery.file ?? texts.feedbackNothingCame)
      if hasDataSets { element("td", text: delivery.dataSet) }
      element("td") { received(delivery, texts) }
      element("td", text: delivery.state.name[texts.language])
      element("td", [("class", "date")], text: delivery.due.map(texts.day) ?? "–")
      for number in [delivery.rows, delivery.accepted, delivery.rejected] {
        element(
          "td", [("class", "n")], text: delivery.file == nil ? "–" : texts.numbers.count(number))
      }
    } + "\n"
  }

  private func received(_ delivery: FeedbackDelivery, _ texts: any Texts) -> MarkupText {
    guard delivery.file != nil else { return "–" }
    let day = delivery.received.map { texts.feedbackMoment($0) } ?? texts.feedbackReceivedUnknown
    return MarkupText(text: day)
      + element(
        "span", [("class", "detail")], text: delivery.way.map(texts.way) ?? texts.feedbackWayUnknown
      )
  }
}
