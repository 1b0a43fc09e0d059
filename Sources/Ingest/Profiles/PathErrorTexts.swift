internal import StrategyModel
internal import XMLRecords

/// Says in words why a path of a profile cannot be used.
enum PathErrorTexts {
  static func text(_ error: PathError) -> Wording {
    let argument = error.arguments.first ?? ""
    return switch error.kind {
    case .empty: Wording(de: "er ist leer", en: "it is empty")
    case .unexpectedCharacter:
      Wording(de: "„\(argument)“ passt hier nicht", en: "“\(argument)” does not fit here")
    case .unexpectedEnd: Wording(de: "er endet zu früh", en: "it ends too early")
    case .unclosedLiteral:
      Wording(de: "ein Anführungszeichen fehlt", en: "a quotation mark is missing")
    case .literalExpected:
      Wording(
        de: "hier muss eine Zahl oder ein Text in Anführungszeichen stehen",
        en: "a number or a quoted text must stand here")
    case .unknownPrefix:
      Wording(
        de: "das Präfix „\(argument)“ steht nicht unter „namespaces“",
        en: "the prefix “\(argument)” is not among the “namespaces”")
    case .unsupportedFunction:
      Wording(
        de: "die Funktion „\(argument)“ gibt es hier nicht",
        en: "the function “\(argument)” does not exist here")
    case .unsupportedAxis:
      Wording(
        de: "die Achse „\(argument)“ gibt es hier nicht",
        en: "the axis “\(argument)” does not exist here")
    case .badPosition: Wording(de: "gezählt wird ab 1", en: "counting starts at 1")
    case .stepAfterValue:
      Wording(
        de: "unter einem Attribut oder text() gibt es nichts mehr",
        en: "there is nothing below an attribute or text()")
    case .notAbsolute:
      Wording(
        de: "der Pfad der Datensätze muss mit / beginnen", en: "a record path must begin with /")
    case .noElementStep:
      Wording(
        de: "der Pfad der Datensätze darf nur zu Elementen führen",
        en: "a record path may only lead to elements")
    case .predicateNotAllowed:
      Wording(
        de: "Bedingungen sind hier nur im letzten Schritt möglich",
        en: "conditions are possible only in the last step here")
    case .tooComplex: Wording(de: "er ist zu verschachtelt", en: "it is too complex")
    }
  }

  /// What to write instead, as a sentence.
  static func remedy(_ error: PathError) -> Wording {
    switch error.kind {
    case .unsupportedAxis: axis(error.arguments.first ?? "")
    case .unsupportedFunction where error.arguments.first == "position":
      Wording(
        de: "Statt [position()=2] schreiben Sie [2], für das Letzte [last()].",
        en: "Instead of [position()=2] write [2], for the last one [last()].")
    case .unsupportedFunction:
      Wording(
        de: "Möglich sind text(), not(…), last() als [last()] und lang('de').",
        en: "Possible are text(), not(…), last() as [last()] and lang('de').")
    case .unknownPrefix:
      Wording(
        de: "Bitte ergänzen Sie das Präfix unter „namespaces“, oder lassen Sie es weg und setzen"
          + " „ignore_namespaces: true“.",
        en: "Please add the prefix to “namespaces”, or leave it out and set"
          + " “ignore_namespaces: true”.")
    case .notAbsolute, .noElementStep:
      Wording(
        de:
          "Bitte schreiben Sie den ganzen Weg zu den Elementen, zum Beispiel /bericht/projekt oder"
          + " //projekt.",
        en: "Please write the whole way to the elements, for example /report/project or"
          + " //project.")
    case .predicateNotAllowed:
      Wording(
        de: "Möglich sind Bedingungen am letzten Schritt, zum Beispiel"
          + " /bericht/projekt[@art='neu'], und eine Zahl nur als erste hinter einem Namen.",
        en: "Conditions can stand behind the last step, for example"
          + " /report/project[@kind='new'], and a number only as the first behind a name.")
    case .badPosition:
      Wording(de: "Das erste Element ist [1].", en: "The first element is [1].")
    default: allowed
    }
  }

  private static let allowed = Wording(
    de: "Möglich sind Schritte wie a/b, a//b, *, ., .., @merkmal, p:a und text(), mehrere Pfade mit"
      + " | und Bedingungen wie [2], [a], [@art='x'], [a=b], verbunden mit and, or und not(…).",
    en: "Possible are steps such as a/b, a//b, *, ., .., @attribute, p:a and text(), several paths"
      + " with | and conditions such as [2], [a], [@kind='x'], [a=b], joined by and, or and not(…)."
  )

  private static func axis(_ name: String) -> Wording {
    let short =
      switch name {
      case "child": "a"
      case "attribute": "@a"
      case "descendant", "descendant-or-self": ".//a"
      case "parent": ".."
      case "self": "."
      default: ""
      }
    if short.isEmpty { return allowed }
    return Wording(
      de: "Bitte schreiben Sie „\(short)“ statt „\(name)::“.",
      en: "Please write “\(short)” instead of “\(name)::”.")
  }
}
