internal import DelimitedText
package import StrategyModel
internal import XMLRecords

extension Inspection {
  /// What was recognised, as lines of text.
  package func lines(_ language: Language) -> [String] {
    var lines: [Wording] = []
    switch format {
    case .delimited(let detected, let headerLine):
      lines.append(
        Wording(de: "Format: Tabelle als Text (CSV)", en: "Format: delimited text (CSV)"))
      lines += detected.decisions.map { DialectTexts.line($0) }
      lines.append(
        headerLine.map {
          Wording(de: "Überschriften: Zeile \($0)", en: "Header: line \($0)")
        } ?? Wording(de: "Überschriften: keine", en: "Header: none"))
    case .xml(let look, let record): lines += Self.lines(look, record)
    case .workbook(let form): lines += Self.lines(form)
    case .unwanted(let file):
      lines.append(Wording(de: "Format: \(file.name.de)", en: "Format: \(file.name.en)"))
    case .empty: lines.append(Wording(de: "Format: leere Datei", en: "Format: empty file"))
    }
    if !columns.isEmpty || rows > 0 {
      lines.append(Wording(de: "Zeilen: \(rows)", en: "Rows: \(rows)"))
      let more = furtherColumns
      let further =
        more == 0
        ? nil : Wording(de: ", \(more) weitere fehlen hier", en: ", \(more) more are left out")
      lines.append(
        Wording(
          de: "Spalten: \(columns.count)\(further?.de ?? "")",
          en: "Columns: \(columns.count)\(further?.en ?? "")"))
    }
    lines += columns.enumerated().map { Self.line($0 + 1, $1) }
    lines.append(
      profile.map {
        Wording(
          de: "Profil: \($0) (\(demands) \(demands == 1 ? "Merkmal stimmt" : "Merkmale stimmen")"
            + " überein)",
          en: "Profile: \($0) (\(demands) \(demands == 1 ? "feature agrees" : "features agree"))")
      } ?? Wording(de: "Profil: keines passt", en: "Profile: none fits"))
    return lines.map { $0[language] }
  }

  private static func lines(_ look: XMLLook, _ record: String?) -> [Wording] {
    var lines = [Wording(de: "Format: XML", en: "Format: XML")]
    if let encoding = look.encoding {
      lines.append(Wording(de: "Kodierung: \(encoding.name)", en: "Encoding: \(encoding.name)"))
    }
    if let root = look.root {
      lines.append(
        Wording(de: "Wurzelelement: \(root.written)", en: "Root element: \(root.written)"))
    }
    if let version = look.version {
      lines.append(Wording(de: "Version: \(version)", en: "Version: \(version)"))
    }
    // `xmlns=""` takes a namespace back and is none.
    for namespace in look.namespaces where !namespace.uri.isEmpty {
      let prefix = namespace.prefix.isEmpty ? "" : "\(namespace.prefix) = "
      lines.append(
        Wording(
          de: "Namensraum: \(prefix)\(namespace.uri)", en: "Namespace: \(prefix)\(namespace.uri)"))
    }
    let path = record ?? "–"
    lines.append(Wording(de: "Datensätze: \(path)", en: "Records: \(path)"))
    return lines
  }

  private static func lines(_ form: WorkbookForm) -> [Wording] {
    let name =
      switch form.kind {
      case "xlsx": Wording(de: "Excel-Arbeitsmappe (.xlsx)", en: "Excel workbook (.xlsx)")
      case "ods": Wording(de: "OpenDocument-Tabelle (.ods)", en: "OpenDocument spreadsheet (.ods)")
      case "fods":
        Wording(de: "OpenDocument-Tabelle als XML (.fods)", en: "OpenDocument as XML (.fods)")
      case "spreadsheetml":
        Wording(de: "Excel-2003-Arbeitsmappe als XML", en: "Excel 2003 workbook as XML")
      default: Wording(de: "Arbeitsmappe", en: "workbook")
      }
    var lines = [Wording(de: "Format: \(name.de)", en: "Format: \(name.en)")]
    for (index, sheet) in form.sheets.enumerated() {
      let hidden = sheet.isHidden ? Wording(de: ", ausgeblendet", en: ", hidden") : nil
      let (rows, columns) = (notShown(sheet.hiddenRows), notShown(sheet.hiddenColumns))
      let formulas = formulas(sheet)
      lines.append(
        Wording(
          de: "Blatt \(index + 1): \(sheet.name) (\(sheet.rows)"
            + " \(sheet.rows == 1 ? "Zeile" : "Zeilen")\(rows.de), \(sheet.columns)"
            + " \(sheet.columns == 1 ? "Spalte" : "Spalten")\(columns.de)\(formulas.de)"
            + "\(hidden?.de ?? ""))",
          en: "Sheet \(index + 1): \(sheet.name) (\(sheet.rows)"
            + " \(sheet.rows == 1 ? "row" : "rows")\(rows.en), \(sheet.columns)"
            + " \(sheet.columns == 1 ? "column" : "columns")\(columns.en)\(formulas.en)"
            + "\(hidden?.en ?? ""))"))
    }
    guard let sheet = form.sheet else { return lines }
    lines.append(Wording(de: "Gelesen: \(sheet)", en: "Read: \(sheet)"))
    if let above = form.rowsAbove { lines.append(line(above)) }
    lines.append(
      form.headerRow.map { Wording(de: "Überschriften: Zeile \($0)", en: "Header: row \($0)") }
        ?? Wording(de: "Überschriften: keine", en: "Header: none"))
    return lines
  }

  /// How many of the rows or columns are not shown, behind a comma.
  private static func notShown(_ count: Int) -> Wording {
    count == 0
      ? Wording(de: "", en: "")
      : Wording(de: ", davon \(count) ausgeblendet", en: ", \(count) of them hidden")
  }

  private static func line(_ above: WorkbookForm.RowsAbove) -> Wording {
    let (german, english) =
      above.first == above.last
      ? ("Zeile \(above.first)", "row \(above.first)")
      : ("Zeilen \(above.first) bis \(above.last)", "rows \(above.first) to \(above.last)")
    return Wording(
      de: "Zeilen über der Tabelle: \(above.count) (\(german))",
      en: "Rows above the table: \(above.count) (\(english))")
  }

  /// What of its formulas is to be said, behind a comma.
  private static func formulas(_ sheet: WorkbookForm.Sheet) -> Wording {
    var (german, english) = ("", "")
    if sheet.uncalculated > 0 {
      german +=
        ", \(sheet.uncalculated) \(sheet.uncalculated == 1 ? "Formel" : "Formeln") ohne Ergebnis"
      english +=
        ", \(sheet.uncalculated) \(sheet.uncalculated == 1 ? "formula" : "formulas") without result"
    }
    if sheet.unconfirmed > 0 {
      german +=
        ", \(sheet.unconfirmed) \(sheet.unconfirmed == 1 ? "Formel" : "Formeln") mit vielleicht veraltetem Ergebnis"
      english +=
        ", \(sheet.unconfirmed) \(sheet.unconfirmed == 1 ? "formula" : "formulas") with results that may be out of date"
    }
    return Wording(de: german, en: english)
  }

  private static func line(_ number: Int, _ column: Column) -> Wording {
    let name = column.name.split(whereSeparator: \.isNewline).joined(separator: " ")
    let samples = column.samples.map { sample in
      sample.split(whereSeparator: \.isNewline).joined(separator: " ")
    }.joined(separator: " · ")
    let end = samples.isEmpty ? "" : ": \(samples)"
    return Wording(
      de: "  \(number). \(name) – \(column.type.name.de), \(column.filled) gefüllt,"
        + " \(column.empty) leer\(end)",
      en: "  \(number). \(name) – \(column.type.name.en), \(column.filled) filled,"
        + " \(column.empty) empty\(end)")
  }
}

extension ColumnType {
  /// As it stands in a sentence.
  package var name: Wording {
    switch self {
    case .empty: Wording(de: "leer", en: "empty")
    case .boolean: Wording(de: "ja/nein", en: "yes/no")
    case .integer: Wording(de: "ganze Zahl", en: "whole number")
    case .decimal: Wording(de: "Dezimalzahl", en: "decimal number")
    case .percent: Wording(de: "Prozent", en: "percent")
    case .money: Wording(de: "Betrag", en: "amount")
    case .date: Wording(de: "Datum", en: "date")
    case .text: Wording(de: "Text", en: "text")
    }
  }
}
