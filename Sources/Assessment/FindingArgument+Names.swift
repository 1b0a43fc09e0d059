import StrategyModel

/// How sentences of findings name projects, suppliers and days.
extension FindingArgument {
  static func name(_ text: LocalizedText) -> FindingArgument {
    .localized(Wording(de: text.de, en: text.en ?? text.de))
  }

  /// `kp-017 („1.000 Bänke“)`.
  static func project(_ project: CoreProject, _ row: RegisterRow) -> FindingArgument {
    Self.project(project.id, row)
  }

  static func project(_ state: ProjectState) -> FindingArgument {
    project(state.project, state.row)
  }

  private static func project(_ id: ProjectID, _ row: RegisterRow) -> FindingArgument {
    .localized(
      Wording(de: "\(id) („\(row.name.de)“)", en: "\(id) (“\(row.name.en ?? row.name.de)”)"))
  }

  /// `im Bericht davor`, `in den 3 Berichten davor`.
  static func reportsBefore(_ count: Int) -> FindingArgument {
    .localized(
      count == 1
        ? Wording(de: "im Bericht davor", en: "in the report before")
        : Wording(de: "in den \(count) Berichten davor", en: "in the \(count) reports before"))
  }

  /// `1 Tag`, `90 Tage`.
  static func days(_ count: Int) -> FindingArgument { .localized(dayCount(count)) }

  /// `90 Tage nach dem ersten Plan`; also before it, or on the day.
  static func daysAfterFirstPlan(_ count: Int) -> FindingArgument {
    guard count != 0 else {
      return .localized(Wording(de: "wie im ersten Plan", en: "as in the first plan"))
    }
    let days = dayCount(count)
    return .localized(
      count > 0
        ? Wording(de: "\(days.de) nach dem ersten Plan", en: "\(days.en) after the first plan")
        : Wording(de: "\(days.de) vor dem ersten Plan", en: "\(days.en) before the first plan"))
  }

  private static func dayCount(_ count: Int) -> Wording {
    count.magnitude == 1
      ? Wording(de: "1 Tag", en: "1 day")
      : Wording(de: "\(count.magnitude) Tage", en: "\(count.magnitude) days")
  }

  /// `einmal`, `3-mal`.
  static func times(_ count: Int) -> FindingArgument {
    .localized(
      count == 1
        ? Wording(de: "einmal", en: "once") : Wording(de: "\(count)-mal", en: "\(count) times"))
  }

  static func day(_ day: Day) -> FindingArgument { .date(PartialDate(day)) }

  /// A row as the supplier's program numbers it.
  static func row(_ location: SourceLocation) -> FindingArgument {
    switch location.place {
    case .text(let line, _) where location.tableCell.map { $0.row != line } ?? false:
      let row = location.tableCell?.row ?? line
      return .localized(
        Wording(
          de: "Zeile \(row) (im Texteditor: \(line))",
          en: "row \(row) (in a text editor: line \(line))"))
    case .file: return .text(location.file)
    case .text(let line, _), .node(let line, _, _):
      return .localized(Wording(de: "Zeile \(line)", en: "line \(line)"))
    case .cell(let sheet, let row, _):
      return .localized(Wording(de: "\(sheet), Zeile \(row)", en: "\(sheet), row \(row)"))
    }
  }

  /// The supplier's name, or its id where suppliers.yaml does not list it.
  static func supplier(_ id: SupplierID, _ suppliers: [Supplier]) -> FindingArgument {
    suppliers.first { $0.id == id }.map { .name($0.name) } ?? .text(id.text)
  }
}
