internal import XMLRecords

/// Where a part of an Office Open XML package points to.
struct PackageRelations: PartHandler {
  struct Target: Hashable {
    let path: String
    /// The last step of the relation's type: `officeDocument`, `worksheet`.
    let type: String
  }

  /// By the relation's id.
  private(set) var targets: [String: Target] = [:]
  private(set) var order: [String] = []
  private let folder: [String]
  var defect: WorkbookDefect.Kind? { nil }

  /// `part`: whose relations they are; paths are relative to its folder.
  init(of part: String) {
    folder = part.split(separator: "/").dropLast().map(String.init)
  }

  /// The name of the part that holds a part's relations.
  static func name(of part: String) -> String {
    let steps = part.split(separator: "/").map(String.init)
    guard let last = steps.last else { return "_rels/.rels" }
    return (steps.dropLast() + ["_rels", last + ".rels"]).joined(separator: "/")
  }

  static func code(_ local: String, _ uri: String) -> Int { ExcelNames.code(local, uri) }

  mutating func take(_ event: XMLElementEvent) -> Bool {
    guard case .start(let tag) = event, tag.code == ExcelNames.Word.relationship.rawValue,
      tag.text(ExcelNames.Word.targetMode.rawValue)?.lowercased() != "external",
      let target = tag.text(ExcelNames.Word.target.rawValue),
      let id = tag.text(ExcelNames.Word.id.rawValue), targets.count < 100_000
    else { return true }
    let type = tag.text(ExcelNames.Word.type.rawValue)?.split(separator: "/").last ?? ""
    targets[id] = Target(path: path(target), type: String(type))
    order.append(id)
    return true
  }

  /// A path from the archive's root; what leads out of it leads nowhere.
  private func path(_ target: String) -> String {
    var steps = target.hasPrefix("/") ? [] : folder
    for step in target.replacing("\\", with: "/").split(separator: "/") {
      switch step {
      case ".": continue
      case "..": if steps.popLast() == nil { return "" }
      default: steps.append(String(step))
      }
    }
    return steps.joined(separator: "/")
  }

  /// The first target of a type.
  func first(_ type: String) -> String? {
    order.lazy.compactMap { targets[$0] }.first { $0.type == type }?.path
  }
}

/// The list of sheets of a workbook.
struct ExcelSheetList: PartHandler {
  private(set) var sheets: [(name: String, isHidden: Bool, relation: String)] = []
  private(set) var dates = DateSystem.from1900
  /// Whoever opens the workbook is to calculate all formulas anew.
  private(set) var asksForCalculation = false
  private let limits: SpreadsheetLimits
  private(set) var defect: WorkbookDefect.Kind?

  init(_ limits: SpreadsheetLimits) { self.limits = limits }

  static func code(_ local: String, _ uri: String) -> Int { ExcelNames.code(local, uri) }

  mutating func take(_ event: XMLElementEvent) -> Bool {
    guard case .start(let tag) = event else { return true }
    switch ExcelNames.Word(rawValue: tag.code) {
    case .workbookPr:
      let is1904 = ExcelNames.isTrue(tag.bytes(ExcelNames.Word.date1904.rawValue))
      dates = is1904 ? .from1904 : .from1900
    case .calcPr:
      asksForCalculation = ExcelNames.isTrue(tag.bytes(ExcelNames.Word.fullCalcOnLoad.rawValue))
    case .sheet:
      guard sheets.count < limits.sheets else {
        defect = .limit(.sheets, limits.sheets)
        return false
      }
      let state = tag.text(ExcelNames.Word.state.rawValue) ?? "visible"
      sheets.append(
        (
          tag.text(ExcelNames.Word.name.rawValue) ?? "", state != "visible",
          tag.text(ExcelNames.Word.id.rawValue) ?? ""
        ))
    default: break
    }
    return true
  }
}

/// The number formats of a workbook's cell styles.
struct ExcelStyles: PartHandler {
  /// By the style number of cells.
  private(set) var formats: [NumberFormat] = []
  private var custom: [Int: NumberFormat] = [:]
  private var isInCellStyles = false
  private let limits: SpreadsheetLimits
  private(set) var defect: WorkbookDefect.Kind?

  init(_ limits: SpreadsheetLimits) { self.limits = limits }

  static func code(_ local: String, _ uri: String) -> Int { ExcelNames.code(local, uri) }

  mutating func take(_ event: XMLElementEvent) -> Bool {
    switch event {
    case .start(let tag):
      switch ExcelNames.Word(rawValue: tag.code) {
      case .numFmt:
        let id = tag.text(ExcelNames.Word.numFmtId.rawValue).flatMap { Int($0) }
        if let id, let code = tag.text(ExcelNames.Word.formatCode.rawValue) {
          custom[id] = NumberFormat(code)
        }
      case .cellXfs: isInCellStyles = true
      case .xf where isInCellStyles:
        let id = tag.text(ExcelNames.Word.numFmtId.rawValue).flatMap { Int($0) } ?? 0
        formats.append(custom[id] ?? NumberFormat.builtIn[id] ?? .general)
      default: break
      }
      if formats.count > limits.styles || custom.count > limits.styles {
        defect = .limit(.styles, limits.styles)
        return false
      }
    case .end(let code):
      if code == ExcelNames.Word.cellXfs.rawValue { isInCellStyles = false }
    case .text: break
    }
    return true
  }
}
