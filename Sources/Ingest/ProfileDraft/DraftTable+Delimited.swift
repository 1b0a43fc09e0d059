internal import DelimitedText

extension DraftTable {
  /// The table of a delimited text; nil where the bytes are no text or have no header.
  package init?(delimited bytes: [UInt8], file: String) {
    let isWhole = bytes.count <= FileLook.sampleSize
    let sample = isWhole ? bytes : Array(bytes[..<FileLook.sampleSize])
    guard case .delimited(let detected) = DialectDetector().detect(sample, isWhole: isWhole) else {
      return nil
    }
    var reader = DelimitedReader(
      ArraySource(bytes), dialect: detected.dialect, chunkSize: 65_536)
    let head = reader.readHead()
    guard !head.columns.isEmpty else { return nil }
    var columns = DraftColumns()
    for column in head.columns { _ = columns.addColumn(FieldText.trimmed(column.name)) }
    var rows = 0
    while rows < Self.mostRows, let texts = reader.next({ ($0.role, $0.texts()) }) {
      guard texts.0 == .data, texts.1.contains(where: { !FieldText.trimmed($0).isEmpty }) else {
        continue
      }
      rows += 1
      for (index, text) in texts.1.enumerated() { columns.add(text, to: index) }
    }
    let delimiter = DelimiterName.of(detected.dialect.delimiter)
    self.init(
      file: String(file.split(separator: "/").last ?? ""),
      source: .delimited(
        delimiter: delimiter == "Tab" ? "tab" : delimiter,
        encoding: detected.dialect.encoding.ianaName),
      columns: columns.columns, rows: rows,
      preamble: head.preamble.map { row in
        row.cells.map { FieldText.trimmed($0.text) }.filter { !$0.isEmpty }.joined(separator: " ")
      }.filter { !$0.isEmpty })
  }
}
