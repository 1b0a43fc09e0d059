internal import Editions
package import Markup
internal import StrategyModel

/// What stands around the content of every page: head, name of the strategy, state, contents,
/// languages, source.
package struct PageFrame {
  package let address: PageAddress
  /// In the window's title and lists of pages.
  package let title: String
  package let sections: [WrittenSection]
  /// What the style sheet knows pages of a form of their own by; nil = the usual form.
  package let form: String?
  /// From the page to itself in another language.
  private let languageLink: @Sendable (Language) -> String

  package init(
    address: PageAddress, title: String, sections: [WrittenSection] = [], form: String? = nil
  ) {
    self.address = address
    self.title = title
    self.sections = sections
    self.form = form
    languageLink = { address.inLanguage($0) }
  }

  /// The frame of a file that stands outside of the report.
  init(
    title: String, sections: [WrittenSection],
    languageLink: @escaping @Sendable (Language) -> String
  ) {
    address = .overview
    self.title = title
    self.sections = sections
    form = nil
    self.languageLink = languageLink
  }

  /// The whole document around what `main` holds.
  package func html(_ writer: PageWriter, main content: MarkupText) -> MarkupText {
    html(PageImprint(writer), writer.site.style, navigation: navigation(writer), main: content)
  }

  /// A page without others beside it.
  func html(
    _ imprint: PageImprint, _ style: StyleSheet, navigation: MarkupText = MarkupText(),
    main content: MarkupText
  ) -> MarkupText {
    let texts = imprint.texts
    var page: MarkupText = "<!DOCTYPE html>\n"
    page += element("html", [("lang", imprint.language.rawValue)]) {
      "\n" as MarkupText
      head(style)
      "\n" as MarkupText
      element("body", [("class", form)]) {
        "\n" as MarkupText
        element("a", [("class", "skip"), ("href", "#content")], text: texts.skipToContent)
        "\n" as MarkupText
        header(imprint)
        "\n" as MarkupText
        navigation
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

  private func head(_ style: StyleSheet) -> MarkupText {
    let policy =
      "default-src 'none'; style-src '\(style.digest)'; img-src data:; base-uri 'none'; "
      + "form-action 'none'"
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
      element("style") { MarkupText(trusted: style.text.utf8) }
      "\n" as MarkupText
    }
  }

  private func header(_ imprint: PageImprint) -> MarkupText {
    element("header", [("class", "top")]) {
      if let logo = imprint.logo { logo.html(imprint.language) }
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
          "span", [("class", "badge outlined")], text: imprint.audience)
      }
      element("nav", [("class", "languages"), ("aria-label", imprint.texts.otherLanguages)]) {
        for other in imprint.language.others {
          element(
            "a",
            [
              ("href", languageLink(other)), ("hreflang", other.rawValue),
              ("lang", other.rawValue),
            ], text: other.ownName)
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
      for line in imprint.contacts { element("p", [("class", "contact")]) { line } }
      if let notice = imprint.notice {
        element("p") {
          element("strong") { imprint.html(notice.word) }
          ": " as MarkupText
          imprint.html(notice.sentence)
        }
      }
    }
  }

  /// The links that every page has, with this page marked.
  private func navigation(_ writer: PageWriter) -> MarkupText {
    let targets = Site.main.filter(writer.site.has)
    guard targets.count > 1 else { return MarkupText() }
    return element("nav", [("class", "pages"), ("aria-label", writer.texts.pagesNavigation)]) {
      element("ul") {
        for target in targets {
          element("li") {
            element(
              "a",
              [
                ("href", target == address ? "#content" : target.relative(to: address)),
                ("aria-current", target == address ? "page" : nil),
              ], text: writer.texts.pageName(target))
          }
        }
      }
    } + "\n"
  }
}
