internal import Spreadsheets
package import StrategyModel
internal import XMLRecords

/// A profile guessed from a file, to be looked through and kept: which column is which field, why,
/// and how sure that is.
package struct ProfileDraft: Sendable {
  /// One field with the column that is probably meant.
  package struct Mapping: Hashable, Sendable {
    /// As profiles name the field.
    package let field: String
    /// The heading or path.
    package let column: String
    /// Per cent.
    package let confidence: Int
  }

  /// The id that the profile proposes for itself, made from the file's name.
  package let id: String
  /// In the order of the fields.
  package let mappings: [Mapping]
  let table: DraftTable
  let guesses: [FieldGuesses.Guess]

  /// A draft for a table of any format.
  package init(_ table: DraftTable) {
    self.table = table
    id = Self.id(of: table.file)
    guesses = Self.withProject(FieldGuesses(table).all, table)
    mappings = guesses.map {
      Mapping(
        field: $0.field.rawValue, column: table.columns[$0.column].name,
        confidence: $0.confidence)
    }
  }

  /// A draft for the bytes of a delimited text, a workbook or an XML file; nil together with findings where
  /// there is no table in them.
  package static func draft(_ bytes: [UInt8], file: String) -> Checked<ProfileDraft?> {
    let isWhole = bytes.count <= FileLook.sampleSize
    let sample = isWhole ? bytes : Array(bytes[..<FileLook.sampleSize])
    let place = SourceLocation(file: file)
    let table: DraftTable?
    switch FileLook(sample, isWhole: isWhole, name: file) {
    case .empty: return Checked(nil, [Finding(FileRules.empty, at: place)])
    case .unwanted(let unwanted):
      return Checked(
        nil,
        [
          Finding(
            FileRules.notForUs, at: place, value: unwanted.kind.rawValue,
            [.localized(unwanted.name), .localized(unwanted.remedy)])
        ])
    case .xml(let look):
      if let defect = look.defect {
        return Checked(nil, [XMLDefectFindings.finding(defect, file: file)])
      }
      table = DraftTable(xml: bytes, file: file)
    case .workbook:
      switch Workbook.open(bytes) {
      case .failure(let defect):
        return Checked(nil, [WorkbookFindings.finding(defect, file: file)])
      case .success(let workbook): table = DraftTable(workbook, file: file)
      }
    case .delimited: table = DraftTable(delimited: bytes, file: file)
    }
    guard let table else {
      let remedy = FindingArgument.localized(EmptyDeliveryTexts.table)
      return Checked(nil, [Finding(FileRules.withoutRows, at: place, [remedy])])
    }
    return Checked(ProfileDraft(table))
  }

  /// A profile must say how a project is told: where nothing looks like it, by the column whose
  /// values differ most, marked as unsure.
  private static func withProject(
    _ guesses: [FieldGuesses.Guess], _ table: DraftTable
  ) -> [FieldGuesses.Guess] {
    guard !guesses.contains(where: { $0.field == .project || $0.field == .name }) else {
      return guesses
    }
    let taken = Set(guesses.map(\.column))
    let free = table.columns.indices.filter {
      !taken.contains($0) && !table.columns[$0].name.isEmpty
    }
    let all = free.isEmpty ? Array(table.columns.indices) : free
    guard
      let best = all.max(by: {
        (table.columns[$0].samples.count, $1) < (table.columns[$1].samples.count, $0)
      })
    else { return guesses }
    let guess = FieldGuesses.Guess(
      field: .name, column: best, confidence: 10,
      reason: Wording(
        de: "geraten, weil keine Spalte nach einem Projekt aussieht",
        en: "a mere guess, as no column looks like a project"))
    return (guesses + [guess]).sorted { $0.field < $1.field }
  }

  /// In small letters, digits and hyphens.
  private static func id(of file: String) -> String {
    let stem = file.split(separator: ".").dropLast().joined(separator: "-")
    var id = ""
    for scalar in FieldText.heading(stem.isEmpty ? file : stem.replacing(" ", with: "-"))
      .unicodeScalars
    {
      if ("a"..."z").contains(scalar) || FieldText.digit(scalar) != nil {
        id.unicodeScalars.append(scalar)
      } else if !id.isEmpty, !id.hasSuffix("-") {
        id += "-"
      }
    }
    while id.hasSuffix("-") { id.removeLast() }
    return id.isEmpty || id == "not-stated" ? "entwurf" : String(id.prefix(60))
  }
}
