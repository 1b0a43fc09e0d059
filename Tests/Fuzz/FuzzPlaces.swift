import DelimitedText

/// Whether places are those that counting from the file's start gives.
enum FuzzPlaces {
  static func fault(_ reading: FuzzReading, _ input: [UInt8], _ dialect: Dialect) -> String? {
    var last = -1
    for row in reading.rows {
      for place in row.places {
        guard place.offset >= last, place.offset <= input.count else {
          return "places of record \(row.ordinal) are not in the file's order"
        }
        last = place.offset
      }
    }
    for defect in reading.defects where !(0...input.count).contains(defect.place.offset) {
      return "\(defect.kind) is placed behind the end"
    }
    guard dialect.encoding == .utf8, dialect.encoding.decode(input).undecodable == 0 else {
      return nil
    }
    return counted(reading, input)
  }

  private static func counted(_ reading: FuzzReading, _ input: [UInt8]) -> String? {
    let mark = TextEncoding.allCases.first {
      !$0.byteOrderMark.isEmpty && input.starts(with: $0.byteOrderMark)
    }
    let start = mark?.byteOrderMark.count ?? 0
    var (line, column) = (1, 1)
    var places: [Int: TextPlace] = [:]
    for index in start..<max(start, input.count + 1) {
      let byte = index < input.count ? input[index] : 0
      if index > start {
        let before = input[index - 1]
        if before == 0x0A || (before == 0x0D && byte != 0x0A) { (line, column) = (line + 1, 1) }
      }
      if byte & 0xC0 != 0x80 {
        places[index] = TextPlace(line: line, column: column, offset: index)
        column += 1
      }
    }
    for row in reading.rows where !row.raw.isEmpty {
      guard let end = (0..<row.raw.count).last(where: { row.raw[$0] & 0xC0 != 0x80 }),
        places[row.start.offset + end]?.line == row.endLine
      else { return "record \(row.ordinal) does not end in line \(row.endLine)" }
    }
    let said = reading.rows.flatMap { [$0.start] + $0.places }
    for place in said where places[place.offset] != place {
      return "\(place) should be \(places[place.offset].map { "\($0)" } ?? "no place at all")"
    }
    for defect in reading.defects where defect.kind != .byteOrderMarkContradicted {
      guard places[defect.place.offset] == defect.place else {
        return "\(defect.kind) at \(defect.place) is misplaced"
      }
    }
    return nil
  }
}
