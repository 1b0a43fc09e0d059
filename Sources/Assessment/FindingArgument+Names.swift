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
