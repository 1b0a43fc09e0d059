internal import Markup
internal import StrategyModel

/// What the office wrote on a competency or a project, where it did.
struct OfficeTextSection: PageSection {
  enum Subject {
    case competency(CompetencyID)
    case project(ProjectID)
  }

  let subject: Subject
  let anchor = "assessment"

  func heading(_ texts: any Texts) -> String { texts.officeTextHeading }

  func content(_ writer: inout PageWriter) -> MarkupText? {
    switch subject {
    case .competency(let id): CompetencyTextBlock.html(writer, competency: id)
    case .project(let id): ProjectTextBlock.html(writer, project: id)
    }
  }
}
