internal import StrategyModel
internal import XMLRecords

/// Turns the defects of an XML file into findings.
enum XMLDefectFindings {
  /// `isWorkbook`: the file is a workbook in the form of XML.
  static func finding(_ defect: XMLDefect, file: String, isWorkbook: Bool = false) -> Finding {
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
      let rule = rule(defect.kind)
      let remedy = rule == FileRules.xmlMalformed ? [remedy(defect, isWorkbook)] : []
      return Finding(rule, at: location, ([text(defect)] + remedy).map { .localized($0) })
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
    case .truncated where first.isEmpty:
      Wording(
        de: "sie ist abgeschnitten, bevor ihr Inhalt beginnt",
        en: "it is cut off before its content begins")
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
      Wording(
        de: "ein unzulässiges Zeichen (\(first))", en: "a character that is not allowed (\(first))")
    case .invalidBytes: XMLEncodingTexts(defect).problem
    case .lateDeclaration where !first.isEmpty:
      Wording(
        de: "am Anfang der Datei steht ein unsichtbares Zeichen (\(first)) zu viel, eine zweite "
          + "Kennung der Kodierung",
        en: "an invisible character (\(first)) too many stands at the start of the file, a second "
          + "byte order mark")
    case .lateDeclaration:
      Wording(
        de: "vor „<?xml“ steht noch etwas, und sei es ein Leerzeichen oder eine leere Zeile",
        en: "something stands before “<?xml”, be it a blank or an empty line")
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

  /// What helps against a breach of XML's rules, as half a sentence behind "Bitte".
  private static func remedy(_ defect: XMLDefect, _ isWorkbook: Bool) -> Wording {
    if isWorkbook {
      return Wording(
        de: "speichern Sie die Arbeitsmappe in Excel oder LibreOffice als .xlsx und senden Sie "
          + "diese Datei",
        en: "save the workbook in Excel or LibreOffice as .xlsx and send that file")
    }
    return switch defect.kind {
    case .invalidBytes: XMLEncodingTexts(defect).remedy
    case .lateDeclaration where !defect.arguments.isEmpty:
      Wording(
        de: "löschen Sie alles, was vor dem ersten „<“ steht, auch wenn es nicht zu sehen ist, "
          + "und senden Sie die Datei noch einmal",
        en: "delete everything before the first “<”, even if it cannot be seen, and send the file "
          + "once more")
    case .lateDeclaration:
      Wording(
        de: "löschen Sie alles, was vor „<?xml“ steht, sodass „<“ das erste Zeichen der Datei "
          + "ist, und senden Sie sie noch einmal",
        en: "delete everything before “<?xml”, so that “<” is the first character of the file, "
          + "and send it once more")
    case .malformed: XMLBreachTexts.remedy(defect)
    default: XMLBreachTexts.exportAgain
    }
  }
}
