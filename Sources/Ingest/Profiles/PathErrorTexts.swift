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
        de: "nach = muss eine Zahl oder ein Text in Anführungszeichen stehen",
        en: "after = a number or a quoted text must stand")
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
        de: "nach einem Attribut oder text() kann nichts mehr folgen",
        en: "nothing can follow an attribute or text()")
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
}
