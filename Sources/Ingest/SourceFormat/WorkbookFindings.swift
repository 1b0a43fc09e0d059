internal import Spreadsheets
internal import StrategyModel
internal import XMLRecords

/// Turns the defects of a workbook into findings.
enum WorkbookFindings {
  static func finding(_ defect: WorkbookDefect, file: String) -> Finding {
    let place = SourceLocation(file: file)
    switch defect.kind {
    case .stranger(let stranger):
      return UnwantedFile(kind(stranger)).finding(file)
    case .encrypted: return UnwantedFile(.encrypted).finding(file)
    case .pathEscape:
      return Finding(
        SpreadsheetRules.refused, at: place, value: defect.part,
        [
          .localized(
            Wording(
              de: "ein Teil darin will außerhalb der Datei gespeichert werden („\(defect.part)“)",
              en: "a part of it wants to be stored outside of the file (“\(defect.part)”)"))
        ])
    case .bomb:
      return Finding(
        SpreadsheetRules.refused, at: place, value: defect.part,
        [
          .localized(
            Wording(
              de: "„\(defect.part)“ ist beim Entpacken größer, als das Archiv angibt, oder "
                + "unverhältnismäßig groß",
              en: "“\(defect.part)” is larger when unpacked than the archive says, or out of all "
                + "proportion"))
        ])
    case .limit(let limit, let bound):
      return Finding(SpreadsheetRules.limit, at: place, [.localized(text(limit, bound))])
    case .xml(let xml): return xmlFinding(xml, defect.part, file)
    case .damaged:
      let what =
        defect.part.isEmpty
        ? Wording(de: "sie lässt sich nicht öffnen", en: "it cannot be opened")
        : Wording(
          de: "„\(defect.part)“ lässt sich nicht entpacken",
          en: "“\(defect.part)” cannot be unpacked")
      return Finding(SpreadsheetRules.damaged, at: place, [.localized(what)])
    case .partMissing:
      let name = defect.part.isEmpty ? "xl/worksheets" : defect.part
      return Finding(
        SpreadsheetRules.damaged, at: place,
        [.localized(Wording(de: "„\(name)“ fehlt", en: "“\(name)” is missing"))])
    case .textMissing(let row, let column):
      let name = SourceLocation.columnLetters(column + 1) + String(row)
      return Finding(
        SpreadsheetRules.damaged, at: place,
        [
          .localized(
            Wording(
              de: "der Text der Zelle \(name) fehlt", en: "the text of cell \(name) is missing"))
        ])
    case .misplaced(let row, let column):
      let what =
        column.map { column in
          let name = SourceLocation.columnLetters(column + 1) + String(row)
          return Wording(
            de: "Zelle \(name) steht nicht an ihrem Platz", en: "cell \(name) is not in its place")
        }
        ?? Wording(
          de: "Zeile \(row) steht nicht an ihrem Platz", en: "row \(row) is not in its place")
      return Finding(SpreadsheetRules.damaged, at: place, [.localized(what)])
    }
  }

  private static func kind(_ stranger: WorkbookDefect.Stranger) -> UnwantedFile.Kind {
    switch stranger {
    case .word: .word
    case .presentation: .presentation
    case .drawing: .drawing
    case .openDocument: .openDocument
    case .binaryWorkbook: .excelBinary
    case .program: .program
    case .archive: .archive
    }
  }

  /// Of a file that is XML itself as of any XML file, else with the name of the part.
  private static func xmlFinding(
    _ xml: XMLDefect, _ part: String, _ file: String
  ) -> Finding {
    guard !part.isEmpty else { return XMLDefectFindings.finding(xml, file: file, isWorkbook: true) }
    let text = XMLDefectFindings.text(xml)
    let rule =
      switch XMLDefectFindings.rule(xml.kind) {
      case FileRules.xmlRefused: SpreadsheetRules.refused
      case FileRules.xmlLimit: SpreadsheetRules.limit
      default: SpreadsheetRules.damaged
      }
    let words = Wording(
      de: "„\(part)“, Zeile \(xml.place.line), Zeichen \(xml.place.column): \(text.de)",
      en: "“\(part)”, line \(xml.place.line), character \(xml.place.column): \(text.en)")
    return Finding(rule, at: SourceLocation(file: file), [.localized(words)])
  }

  private static func text(_ limit: WorkbookDefect.Limit, _ bound: Int) -> Wording {
    switch limit {
    case .parts:
      Wording(de: "mehr als \(bound) Teile", en: "more than \(bound) parts")
    case .partBytes, .sharedTextBytes:
      Wording(
        de: "mehr als \(bound >> 20) MB in einem Teil",
        en: "more than \(bound >> 20) MB in one part")
    case .fileBytes:
      Wording(de: "mehr als \(bound >> 20) MB", en: "more than \(bound >> 20) MB")
    case .sharedTexts:
      Wording(
        de: "mehr als \(bound) verschiedene Texte", en: "more than \(bound) different texts")
    case .cellBytes:
      Wording(
        de: "mehr als \(bound >> 10) KB Text in einer Zelle",
        en: "more than \(bound >> 10) KB of text in one cell")
    case .rows: Wording(de: "mehr als \(bound) Zeilen", en: "more than \(bound) rows")
    case .columns: Wording(de: "mehr als \(bound) Spalten", en: "more than \(bound) columns")
    case .repeatedCells:
      Wording(de: "mehr als \(bound) gleiche Zellen", en: "more than \(bound) equal cells")
    case .mergedCells:
      Wording(de: "mehr als \(bound) verbundene Zellen", en: "more than \(bound) merged cells")
    case .repeatedRows:
      Wording(
        de: "mehr als \(bound) gleiche Zeilen", en: "more than \(bound) equal rows")
    case .sheets:
      Wording(de: "mehr als \(bound) Blätter", en: "more than \(bound) sheets")
    case .startCells:
      Wording(
        de: "mehr als \(bound) Zellen in den ersten Zeilen der Blätter",
        en: "more than \(bound) cells in the first rows of the sheets")
    case .styles:
      Wording(de: "mehr als \(bound) Formate", en: "more than \(bound) formats")
    }
  }
}
