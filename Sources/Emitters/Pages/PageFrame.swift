internal import Editions
package import Markup
internal import StrategyModel

/// What stands around the content of every page: head, name of the strategy, state, contents,
/// languages, source.
package struct PageFrame {
  /// The page's path within the folder of its language.
  package let path: String
  /// In the window's title and lists of pages.
  package let title: String
  package let sections: [WrittenSection]

  package init(path: String, title: String, sections: [WrittenSection]) {
    self.path = path
    self.title = title
    self.sections = sections
  }

  /// The whole document around what `main` holds.
  package func html(_ writer: PageWriter, main content: MarkupText) -> MarkupText {
    html(PageImprint(writer), main: content)
  }

  func html(_ imprint: PageImprint, main content: MarkupText) -> MarkupText {
    let texts = imprint.texts
    var page: MarkupText = "<!DOCTYPE html>\n"
    page += element("html", [("lang", imprint.language.rawValue)]) {
      "\n" as MarkupText
      head
      "\n" as MarkupText
      element("body") {
        "\n" as MarkupText
        element("a", [("class", "skip"), ("href", "#content")], text: texts.skipToContent)
        "\n" as MarkupText
        header(imprint)
        "\n" as MarkupText
        contents(texts)
        "\n" as MarkupText
        element("main", [("id", "content"), ("tabindex", "-1")]) { content }
        "\n" as MarkupText
        footer(imprint)
        "\n" as MarkupText
      }
      "\n" as MarkupText
    }
    page += "\n"
    return page
  }

  private var head: MarkupText {
    let policy =
      "default-src 'none'; style-src '\(StyleSheet.digest)'; base-uri 'none'; form-action 'none'"
    return element("head") {
      "\n" as MarkupText
      element("meta", [("charset", "utf-8")])
      "\n" as MarkupText
      element("meta", [("http-equiv", "Content-Security-Policy"), ("content", policy)])
      "\n" as MarkupText
      element("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
      "\n" as MarkupText
      element("title", text: title)
      "\n" as MarkupText
      element("style") { MarkupText(trusted: StyleSheet.text.utf8) }
      "\n" as MarkupText
    }
  }

  private func header(_ imprint: PageImprint) -> MarkupText {
    element("header", [("class", "top")]) {
      element("p", [("class", "brand")]) {
        element("strong") { imprint.html(imprint.strategy) }
        " " as MarkupText
        element("span", [("class", "publisher")]) { imprint.html(imprint.publisher) }
      }
      element("p", [("class", "badges")]) {
        if let notice = imprint.notice {
          element("span", [("class", "badge")]) { imprint.html(notice.word) }
          " " as MarkupText
        }
        element("span", [("class", "badge outlined")], text: imprint.state)
        " " as MarkupText
        element(
          "span", [("class", "badge outlined")], text: imprint.audience.name[imprint.language])
      }
      element("nav", [("class", "languages"), ("aria-label", imprint.texts.otherLanguages)]) {
        for other in imprint.language.others {
          element(
            "a",
            [("href", address(other)), ("hreflang", other.rawValue), ("lang", other.rawValue)],
            text: other.ownName)
        }
      }
    }
  }

  private func contents(_ texts: any Texts) -> MarkupText {
    guard !sections.isEmpty else { return MarkupText() }
    return element("nav", [("class", "contents"), ("aria-label", texts.navigation)]) {
      element("ul") {
        for section in sections {
          element("li") { element("a", [("href", "#\(section.anchor)")], text: section.heading) }
        }
      }
    }
  }

  private func footer(_ imprint: PageImprint) -> MarkupText {
    element("footer") {
      element("p") { imprint.facts }
      if let source = imprint.source { element("p", text: source) }
      if let notice = imprint.notice {
        element("p") {
          element("strong") { imprint.html(notice.word) }
          ": " as MarkupText
          imprint.html(notice.sentence)
        }
      }
    }
  }

  /// This page in another language, seen from here.
  private func address(_ language: Language) -> String {
    let depth = path.utf8.count { $0 == UInt8(ascii: "/") }
    return String(repeating: "../", count: depth + 1) + "\(language.rawValue)/\(path)"
  }
}
