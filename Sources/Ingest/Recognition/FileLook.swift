internal import DelimitedText
internal import Spreadsheets
internal import XMLRecords

/// What a file is, judged by its first bytes.
enum FileLook: Sendable {
  /// Text worth reading as a table; its dialect is found out by who reads it.
  case delimited
  case xml(XMLLook)
  /// A spreadsheet, or something in the container of one; only the whole file tells.
  case workbook
  /// Nothing but white space, or an archive without anything in it.
  case empty
  /// Nothing that status could be read from.
  case unwanted(UnwantedFile)

  /// How many bytes a look needs at most.
  static let sampleSize = 1 << 18

  /// `sample`: the start of the file; `isWhole`: the file ends with it; `name` tells containers
  /// apart (.xlsx from .docx).
  init(_ sample: [UInt8], isWhole: Bool, name: String) {
    let start = Self.withoutSecondMark(Array(sample.prefix(65_536)))
    switch XMLLookReader.isStrange(start) ? .xml : FileKind.recognise(start) {
    case .empty where isWhole: self = .empty
    case .xml:
      let look = XMLLookReader.look(sample, isWhole: isWhole)
      self = Workbook.isWorkbook(look.root) ? .workbook : .xml(look)
    case .zip where sample.starts(with: [0x50, 0x4B, 0x05, 0x06]): self = .empty
    case .zip: self = .workbook
    case .text, .empty: self = .delimited
    case let kind: self = .unwanted(UnwantedFile(kind, name: name, sample: sample))
    }
  }

  /// A byte order mark that stands there twice hides what the file is.
  private static func withoutSecondMark(_ start: [UInt8]) -> [UInt8] {
    let marks: [[UInt8]] = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]]
    let doubled = marks.first { start.starts(with: $0 + $0) }
    return Array(start.dropFirst(doubled?.count ?? 0))
  }

  var isXML: Bool { if case .xml = self { true } else { false } }
}
