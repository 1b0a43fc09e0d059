internal import Editions
internal import Markup
internal import StrategyModel

/// What the office wrote for this period on one competency or project, with the name of whose voice
/// it is.
enum OfficeText {
  static func html(_ writer: PageWriter, competency: CompetencyID) -> MarkupText? {
    writer.edition.texts.competencies[competency].map { html($0, writer) }
  }

  static func html(_ writer: PageWriter, project: ProjectID) -> MarkupText? {
    writer.edition.texts.projects[project].map { html($0, writer) }
  }

  private static func html(_ text: EditorialText, _ writer: PageWriter) -> MarkupText {
    element("div", [("class", "note")]) {
      element("strong", text: "\(writer.texts.voiceName(text.voice)):")
      " " as MarkupText
      writer.html(writer.phrase(text))
    }
  }
}

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
    case .competency(let id): OfficeText.html(writer, competency: id)
    case .project(let id): OfficeText.html(writer, project: id)
    }
  }
}
