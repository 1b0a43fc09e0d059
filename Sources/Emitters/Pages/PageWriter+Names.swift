package import Aggregation
package import Editions
package import Markup
package import StrategyModel

extension PageWriter {
  /// `K4-S1 Hervorragende schulische Bildung`; a focus without a public name is called by its place
  /// and says so.
  package func focusName(_ id: FocusID) -> MarkupText {
    guard name(of: id) == nil else { return html(focusPhrase(id)) }
    return element("span", [("class", "unnamed")]) { html(focusPhrase(id)) }
  }

  /// The same where no markup can stand.
  package func focusPhrase(_ id: FocusID) -> Phrase {
    name(of: id).map { "\(id.description) \(quoted($0))" }
      ?? "\(texts.focusPlace(id)) \(texts.nameNotPublished)"
  }

  /// `K4 Talentschmiede`.
  package func competencyName(_ id: CompetencyID) -> MarkupText { html(competencyPhrase(id)) }

  package func competencyPhrase(_ id: CompetencyID) -> Phrase {
    let competency = edition.version.competencies.first { $0.id == id }
    return competency.map { "\(id.description) \(quoted($0.name))" } ?? Phrase(id.description)
  }

  /// The name with a link to the project's page; one that stands for an unknown name looks so.
  package func projectName(_ project: ProjectFacts) -> MarkupText {
    let name = link(.project(project.id), html(project.name))
    guard project.isPlaceholder else { return name }
    return element("span", [("class", "placeholder")]) { name }
  }

  /// The same; its id where the edition does not hold the project.
  package func projectName(_ id: ProjectID) -> MarkupText {
    edition.project(id).map(projectName) ?? MarkupText(text: id.text)
  }

  /// The name of a member of a dimension with a link to its page.
  package func memberName(_ member: Member, of dimension: Dimension) -> MarkupText {
    let name = html(Phrase(member.name.quoted(language)))
    guard let address = PageAddress(member.id, of: dimension) else { return name }
    if case .focus(let id) = address, self.name(of: id) == nil {
      return element("span", [("class", "unnamed")]) { link(address, name) }
    }
    return link(address, name)
  }

  private func name(of id: FocusID) -> LocalizedText? {
    edition.version.foci.first { $0.id == id }?.name
  }
}

extension PageAddress {
  /// The page of a member of a dimension; nil where members of that dimension have none.
  init?(_ member: String, of dimension: Dimension) {
    let address: PageAddress? =
      switch dimension {
      case .competency: CompetencyID(member).map { .competency($0) }
      case .mainFocus: FocusID(member).map { .focus($0) }
      case .crossCuttingIssue: .issue(member)
      default: nil
      }
    guard let address else { return nil }
    self = address
  }
}
