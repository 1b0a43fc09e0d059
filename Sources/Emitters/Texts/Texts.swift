package import StrategyModel

/// Everything that pages and charts say in one language.
///
/// A language is a type that conforms; a sentence that it lacks is a compile error. Each area has a
/// protocol of its own with one file of sentences per language beside it.
package protocol Texts: DateTexts, ChartTexts, FrameTexts, OverviewTexts, TableTexts, MethodTexts,
  ReleaseTexts, ProjectsTexts, ChangesTexts, DataQualityTexts, MethodsPageTexts, PartTexts,
  ProjectTexts, VoiceTexts, CouncilPaperTexts, FeedbackTexts, FieldTexts, BriefingTexts,
  StrategyTexts, InvolvementTexts, ImprintTexts
{
  var language: Language { get }
  var numbers: NumberStyle { get }
}

extension Language {
  /// What the program says in this language.
  package var texts: any Texts {
    switch self {
    case .de: German()
    case .en: English()
    }
  }

  /// The other languages in which every page exists.
  package var others: [Language] { Language.allCases.filter { $0 != self } }

  /// The language's name in itself.
  package var ownName: String {
    switch self {
    case .de: "Deutsch"
    case .en: "English"
    }
  }
}

/// What the program says in German.
package struct German: Texts {
  package init() {}

  package var language: Language { .de }
  package var numbers: NumberStyle { .german }
}

/// What the program says in English.
package struct English: Texts {
  package init() {}

  package var language: Language { .en }
  package var numbers: NumberStyle { .english }
}
