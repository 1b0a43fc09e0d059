internal import StrategyModel
internal import XMLRecords

/// Turns the defects of an XML file into findings.
enum XMLDefectFindings {
  static func finding(_ defect: XMLDefect, file: String) -> Finding {
    let location = SourceLocation(
      file: file,
      place: .node(line: defect.place.line, column: defect.place.column, path: defect.place.path))
    switch defect.kind {
    case .schemaViolation:
      let element = defect.arguments.count > 2 ? defect.arguments[2] : defect.place.path
      let texts = SchemaErrorTexts(defect)
      return Finding(
        FileRules.xmlSchemaViolation, at: location, field: XMLFormat.fieldName(element),
        value: defect.arguments.count > 3 ? defect.arguments[3] : nil,
        [.localized(texts.problem), .localized(texts.remedy)])
    case .empty: return Finding(FileRules.empty, at: SourceLocation(file: file))
    default:
      return Finding(rule(defect.kind), at: location, [.localized(text(defect))])
    }
  }

  static func rule(_ kind: XMLDefect.Kind) -> Rule {
    switch kind {
    case .doctype, .inclusion, .encodingRefused, .encodingContradiction, .undefinedEntity:
      FileRules.xmlRefused
    case .tooDeep, .tooManyAttributes, .tooManyNames, .nameTooLong, .tagTooLong, .textTooLong,
      .recordTooLong, .headTooLong, .fileTooLarge:
      FileRules.xmlLimit
    default: FileRules.xmlMalformed
    }
  }

  /// What is wrong, as half a sentence.
  static func text(_ defect: XMLDefect) -> Wording {
    let first = defect.arguments.first ?? ""
    let second = defect.arguments.count > 1 ? defect.arguments[1] : ""
    let third = defect.arguments.count > 2 ? defect.arguments[2] : ""
    return switch defect.kind {
    case .notXML: Wording(de: "sie beginnt nicht mit XML", en: "it does not begin with XML")
    case .truncated:
      Wording(
        de: "sie endet mitten in „\(first)“ (begonnen in Zeile \(second))",
        en: "it ends within “\(first)” (begun in line \(second))")
    case .mismatchedTag:
      Wording(
        de: "„\(first)“ (Zeile \(second)) wird mit „\(third)“ geschlossen",
        en: "“\(first)” (line \(second)) is closed by “\(third)”")
    case .extraContent:
      Wording(
        de: "hinter dem Ende steht noch etwas", en: "something follows behind its end")
    case .undefinedEntity:
      Wording(de: "die Abkürzung &\(first);", en: "the entity &\(first);")
    case .invalidCharacter:
      Wording(de: "ein unzulässiges Zeichen", en: "a character that is not allowed")
    case .invalidBytes:
      Wording(
        de: "ein Zeichen, das in \(first) nicht vorkommt",
        en: "a character that \(first) does not have")
    case .duplicateAttribute:
      Wording(
        de: "das Attribut „\(first)“ steht zweimal da",
        en: "the attribute “\(first)” stands there twice")
    case .undeclaredPrefix:
      Wording(
        de: "das Präfix „\(first)“ ist nicht erklärt", en: "the prefix “\(first)” is not declared"
      )
    case .doctype:
      Wording(
        de: "sie enthält eine DOCTYPE-Angabe", en: "it contains a DOCTYPE declaration")
    case .inclusion:
      Wording(
        de: "sie verlangt, dass eine andere Datei eingefügt wird (XInclude)",
        en: "it demands that another file be put in (XInclude)")
    case .encodingRefused:
      Wording(de: "die Kodierung „\(first)“", en: "the encoding “\(first)”")
    case .encodingContradiction:
      Wording(
        de: "sie ist in \(first) geschrieben, nennt aber \(second)",
        en: "it is written in \(first) but says \(second)")
    case .tooDeep:
      Wording(de: "mehr als \(first) Ebenen", en: "more than \(first) levels")
    case .tooManyAttributes:
      Wording(
        de: "mehr als \(first) Attribute in einem Element",
        en: "more than \(first) attributes in an element")
    case .tooManyNames:
      Wording(
        de: "mehr als \(first) verschiedene Namen", en: "more than \(first) different names")
    case .nameTooLong:
      Wording(de: "ein Name mit mehr als \(first) Bytes", en: "a name of more than \(first) bytes")
    case .tagTooLong:
      Wording(
        de: "ein Element oder ein Kommentar mit mehr als \(first) Bytes",
        en: "a tag or comment of more than \(first) bytes")
    case .textTooLong:
      Wording(de: "ein Text mit mehr als \(first) Bytes", en: "a text of more than \(first) bytes")
    case .recordTooLong:
      Wording(
        de: "ein Datensatz mit mehr als \(first) Bytes", en: "a record of more than \(first) bytes")
    case .headTooLong:
      Wording(
        de: "mehr als \(first) Bytes vor dem ersten Datensatz",
        en: "more than \(first) bytes before the first record")
    case .fileTooLarge:
      Wording(de: "mehr als \(first) Bytes", en: "more than \(first) bytes")
    case .malformed: XMLBreachTexts.text(first, code: Int(second) ?? 0)
    case .schemaUnusable, .schemaViolation, .empty: Wording(de: first, en: first)
    }
  }
}
