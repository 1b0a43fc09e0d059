internal import Editions
internal import Markup
internal import StrategyModel

/// What is reported on a project beside status and dates, and on which report that rests.
struct ProjectReportSection: PageSection {
  let project: ProjectFacts
  let anchor = "report"

  func heading(_ texts: any Texts) -> String { texts.projectReportHeading }

  func content(_ writer: inout PageWriter) -> MarkupText? {
    let texts = writer.texts
    let numbers = texts.numbers
    var facts = FactList()
    func add(_ field: ProjectField, _ text: String?) {
      facts.add(texts.label(field), text.map { MarkupText(text: $0) })
    }
    add(.percentComplete, project.percentComplete.map(numbers.percent))
    add(.moneyPlanned, project.moneyPlanned.map(numbers.euros))
    add(.moneySpent, project.moneySpent.map(numbers.euros))
    add(.lightReported, project.lightReported.map(texts.lightName))
    add(.lightComputed, project.lightComputed.map(texts.lightName))
    for (field, text) in [
      (ProjectField.comment, project.comment), (.reason, project.reason),
      (.evidence, project.evidence), (.contact, project.contact),
    ] {
      facts.add(texts.label(field), text.map(writer.german))
    }
    add(.reportPeriod, project.reportPeriod.map { report($0, texts) })
    facts.add(texts.label(.reportedBy), project.reportedBy.map { writer.organisation($0) })
    return facts.html
  }

  private func report(_ period: Period, _ texts: any Texts) -> String {
    let words = texts.period(period)
    if project.isStale == true { return "\(words) (\(texts.staleMeaning))" }
    return project.carriedForward == true ? "\(words) (\(texts.carriedForwardMeaning))" : words
  }
}

extension NumberStyle {
  /// A percentage as it is reported: without places that say nothing, two at most.
  func percent(_ percent: Percent) -> String {
    var digits = hundredths(percent.hundredths)
    while digits.hasSuffix("0") { digits.removeLast() }
    if digits.hasSuffix(decimalMark) { digits.removeLast(decimalMark.count) }
    return "\(digits)\(percentGap)%"
  }

  func euros(_ money: Money) -> String { value(.hundredths(money.cents), .euros) }
}
