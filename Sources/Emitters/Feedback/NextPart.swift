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
    guard contact.text != nil || !contact.addresses.isEmpty else { return MarkupText() }
    return element("p") {
      "\(texts.feedbackQuestions) " as MarkupText
      if let text = contact.text {
        Phrase(QuotedText(text, on: texts.language)).html(texts.language)
      }
      if contact.text != nil, !contact.addresses.isEmpty { ", " as MarkupText }
      for (index, address) in contact.addresses.enumerated() {
        if index > 0 { ", " as MarkupText }
        link(address)
      }
    }
  }

  private func link(_ address: String) -> MarkupText {
    let isMail = address.contains("@")
    let target =
      isMail ? "mailto:\(address)" : address.contains("://") ? address : "https://\(address)"
    return element("a", [("href", target)], text: address)
  }
}
