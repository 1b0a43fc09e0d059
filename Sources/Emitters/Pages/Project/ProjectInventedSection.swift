internal import Editions
internal import Markup

/// Which entries of a project are invented for demonstration, in words.
struct ProjectInventedSection: PageSection {
  let project: ProjectFacts
  let anchor = "invented"

  func heading(_ texts: any Texts) -> String { texts.inventedHeading }

  func content(_ writer: inout PageWriter) -> MarkupText? {
    let texts = writer.texts
    var names: [String] = []
    for column in project.demonstration {
      let name = texts.registerColumn(Self.withoutLanguage(column))
      if !names.contains(name) { names.append(name) }
    }
    if project.issues.contains(where: { !$0.demonstration.isEmpty }) {
      names.append(texts.inventedIssues)
    }
    return names.isEmpty ? nil : element("p", text: texts.invented(names))
  }

  private static func withoutLanguage(_ column: String) -> String {
    column.hasSuffix("_de") || column.hasSuffix("_en") ? String(column.dropLast(3)) : column
  }
}
