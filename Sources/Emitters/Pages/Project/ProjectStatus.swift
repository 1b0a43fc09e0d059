internal import Editions
internal import Markup
internal import StrategyModel

/// A project's status with its mark, since when it holds, and whether the work is carried on.
enum ProjectStatus {
  static func html(_ project: ProjectFacts, _ writer: PageWriter) -> MarkupText {
    let texts = writer.texts
    var words = writer.status(of: project)
    if let since = project.statusSince { words = texts.statusSince(words, texts.date(since)) }
    if project.continued == true { words = words + ", \(texts.carriedOn)" }
    return writer.mark(project.stage) + writer.html(words)
  }
}
