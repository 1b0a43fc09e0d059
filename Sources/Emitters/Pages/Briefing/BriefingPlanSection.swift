internal import Aggregation
internal import Editions
package import Markup
internal import StrategyModel

/// Plan and actual by competency, with the light where the audience reads it.
package struct BriefingPlanSection: PageSection {
  package let anchor = "plan"

  private static let measures: [Measure] = [.fixed, .implemented, .due, .dueImplemented]

  package func heading(_ texts: any Texts) -> String { texts.briefingPlanHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let texts = writer.texts
    let table = ScrollingTable(
      number: writer.nextTable(),
      caption: MarkupText(text: texts.coreProjectsBy(Dimension.competency.name[writer.language])),
      remarks: [MarkupText(text: remark(writer)), sums(writer)], style: .figures)
    let current = writer
    return table.html(
      texts, head: head(current),
      bodies: [
        rows(.competency, current).joined() + rows(.total, current).joined()
      ])
  }

  /// What else the picture counts; paper has it in the sentence above the picture only.
  private func sums(_ writer: PageWriter) -> MarkupText {
    let printer = writer.printer
    return element("span", [("class", "beyond")]) {
      writer.html(
        writer.texts.lead(
          unfinished: printer.value(.unfinished), lapsed: printer.value(.lapsed),
          open: printer.value(.open)))
    }
  }

  private func remark(_ writer: PageWriter) -> String {
    let texts = writer.texts
    let edition = writer.edition
    let light = edition.showsPlanLights ? [texts.planLightRule(edition.thresholds)] : []
    return
      ([texts.asOf(edition.period.lastDay) + ".", texts.briefingDueMeaning] + light
      + [texts.reportsMeaning]).joined(separator: " ")
  }

  private func head(_ writer: PageWriter) -> MarkupText {
    let texts = writer.texts
    let language = writer.language
    let heads =
      [Dimension.competency.name[language], texts.goal] + Self.measures.map { $0.name[language] }
    return element("tr") {
      for head in heads { element("th", [("scope", "col")], text: head) }
      if writer.edition.showsPlanLights {
        element("th", [("scope", "col"), ("class", "light")], text: texts.planLightHead)
      }
      element("th", [("scope", "col")], text: texts.reports)
    }
  }

  private func rows(_ dimension: Dimension, _ writer: PageWriter) -> [MarkupText] {
    writer.edition.figures.members(of: dimension).map { member in
      let printer = writer.printer
      let numbers =
        [printer.goal(dimension, member.id)]
        + Self.measures.map { printer.value($0, dimension, member.id) }
      return element("tr", [("class", dimension == .total ? "total" : nil)]) {
        element("th", [("scope", "row")]) { name(of: member, dimension, writer) }
        for number in numbers { element("td", number.attributes, text: number.text) }
        if writer.edition.showsPlanLights {
          element("td", [("class", "light")]) { light(dimension, member, writer) }
        }
        element("td") {
          let reported = printer.reported(.fixed, dimension, member.id)
          let expected = printer.expected(.fixed, dimension, member.id)
          element("span", reported.attributes, text: reported.text)
          "/" as MarkupText
          element("span", expected.attributes, text: expected.text)
        }
      } + "\n"
    }
  }

  private func name(of member: Member, _ dimension: Dimension, _ writer: PageWriter) -> MarkupText {
    let name = writer.html(Phrase(member.name.quoted(writer.language)))
    guard dimension == .competency, let id = CompetencyID(member.id) else { return name }
    return "\(member.id) " + writer.link(.competency(id), name)
  }

  /// Symbol and word. The threshold is one competency's, so the total has no light.
  private func light(_ dimension: Dimension, _ member: Member, _ writer: PageWriter) -> MarkupText {
    guard dimension == .competency, let light = writer.edition.planLight(dimension, member.id)
    else { return MarkupText() }
    return element("span", [("class", "plan-light \(light.rawValue)")]) + " "
      + MarkupText(text: light.name[writer.language])
  }
}
