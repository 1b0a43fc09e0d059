/// A table of any format as far as a profile can be guessed from it: headings and sample cells.
package struct DraftTable: Hashable, Sendable {
  /// How a profile says that such a file is written.
  package enum Source: Hashable, Sendable {
    /// Delimited text: its delimiter as profiles write it, and the encoding by its IANA name.
    case delimited(delimiter: String, encoding: String)
    /// A sheet of a workbook by its name, the workbook's kind as profiles write it.
    case sheet(String, kind: String)
    /// Elements of XML at `record` below the root element `root` of a namespace ("" for none).
    case xml(record: String, root: String, namespace: String)
  }

  /// A column, or what stands at one path below a record.
  package struct Column: Hashable, Sendable {
    /// The heading or path.
    package let name: String
    /// The first different values, trimmed, without empty ones.
    package let samples: [String]
    /// Cells with something in them, among the rows that were looked at.
    package let filled: Int

    package init(name: String, samples: [String], filled: Int) {
      self.name = name
      self.samples = samples
      self.filled = filled
    }
  }

  /// The file's name without folder.
  package let file: String
  package let source: Source
  /// In the file's order.
  package let columns: [Column]
  /// How many rows were looked at.
  package let rows: Int
  /// Texts above the header, one per row; of XML the paths and values of the head.
  package let preamble: [String]
  /// Of XML: absolute paths in the head and what stands there.
  package let head: [Column]

  package init(
    file: String, source: Source, columns: [Column], rows: Int, preamble: [String] = [],
    head: [Column] = []
  ) {
    self.file = file
    self.source = source
    self.columns = columns
    self.rows = rows
    self.preamble = preamble
    self.head = head
  }

  var isXML: Bool { if case .xml = source { true } else { false } }

  /// Rows that are looked at, and different values of a column that are kept.
  static let mostRows = 1_000
  static let mostSamples = 200
}

/// Gathers the samples of columns row by row.
struct DraftColumns {
  private var names: [String] = []
  private var indexes: [String: Int] = [:]
  private var samples: [[String]] = []
  private var seen: [Set<String>] = []
  private var filled: [Int] = []

  /// A column of its own, also where another has the same name.
  mutating func addColumn(_ name: String) -> Int {
    names.append(name)
    samples.append([])
    seen.append([])
    filled.append(0)
    return names.count - 1
  }

  /// The column of a path.
  mutating func column(_ path: String) -> Int {
    if let index = indexes[path] { return index }
    let index = addColumn(path)
    indexes[path] = index
    return index
  }

  mutating func add(_ text: String, to index: Int) {
    let text = FieldText.trimmed(text)
    guard names.indices.contains(index), !text.isEmpty else { return }
    filled[index] += 1
    guard samples[index].count < DraftTable.mostSamples, seen[index].insert(text).inserted else {
      return
    }
    samples[index].append(text)
  }

  var columns: [DraftTable.Column] {
    names.indices.map {
      DraftTable.Column(name: names[$0], samples: samples[$0], filled: filled[$0])
    }
  }
}
