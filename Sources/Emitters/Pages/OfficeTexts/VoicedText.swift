package import Markup
package import StrategyModel

/// A text of the office with its voice: who speaks is said in words, and each voice has a form of
/// its own.
package enum VoicedText {
  package static func html(_ writer: PageWriter, _ text: EditorialText) -> MarkupText {
    element("div", [("class", "voice \(text.voice.rawValue)")]) {
      element("p", [("class", "speaker")], text: writer.texts.speaker(text.voice))
      for paragraph in writer.paragraphs(text) { writer.paragraph(paragraph) }
    } + "\n"
  }
}
