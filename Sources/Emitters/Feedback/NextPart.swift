internal import Editions
internal import Markup
internal import StrategyModel

/// What the supplier can send now, what is due next, and whom to ask.
struct NextPart: FeedbackPart {
  let anchor = "next"

  func heading(_ texts: any Texts) -> String { texts.feedbackNextHeading }

  func content(
    _ sheet: FeedbackSheet, _ texts: any Texts, nextTable: () -> Int
  ) -> MarkupText? {
    var markup = MarkupText()
    if sheet.hasFiles, sheet.taskCount > 0 {
      markup += element(
        "p", text: texts.sendCorrections(wholeFile: sheet.replacesWhole, lock: sheet.lock))
    }
    markup += element(
      "p", text: sheet.next.map(texts.feedbackNextDelivery) ?? texts.feedbackNothingNext)
    return markup + contact(sheet.contact, texts)
  }

  private func contact(_ contact: OfficeContact, _ texts: any Texts) -> MarkupText {
    let text = contact.text.map { LinkedText($0, on: texts.language) }
    let others = contact.addresses.filter { text?.text.text.contains($0) != true }
    let parts = [text?.html(texts.language)].compactMap(\.self) + others.map(link)
    guard !parts.isEmpty else { return MarkupText() }
    return element("p") {
      "\(texts.feedbackQuestions) " as MarkupText
      parts.joined(separator: ", ")
    }
  }

  private func link(_ address: String) -> MarkupText {
    let isMail = address.contains("@")
    let target =
      isMail ? "mailto:\(address)" : address.contains("://") ? address : "https://\(address)"
    return element("a", [("href", target)], text: address)
  }
}
