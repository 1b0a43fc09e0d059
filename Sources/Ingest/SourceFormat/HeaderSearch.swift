internal import DelimitedText

/// Finds a profile's header among the first rows of a table.
struct HeaderSearch {
  private let sought: Set<String>
  private let source: DelimitedSource

  init(_ profile: Profile, _ source: DelimitedSource) {
    self.source = source
    var headers = profile.match?.allHeaders ?? []
    for mapping in profile.fields {
      switch mapping.origin {
      case .column(let names, _): headers += names
      case .columns(let group): headers += group.names
      default: continue
      }
    }
    headers += profile.operands.map(\.text)
    sought = Set(headers.map { FieldText.heading($0) })
  }

  /// The head in which most of the profile's headers are found, the first of equals; that with the
  /// header at `usual` where there is none of them. `score`: how many; 0 = not recognised.
  func best(
    among rows: [HeadRow], otherwise usual: Int
  ) -> (head: DelimitedHead, score: Int) {
    var best: (head: DelimitedHead, score: Int)?
    for index in rows.indices {
      guard rows[index].ordinal <= source.mostSkippedRows + 1 else { break }
      let found = head(rows, at: index)
      if found.score > best?.score ?? 0 { best = found }
      guard source.findsHeader else { return found }
    }
    return best ?? head(rows, at: usual)
  }

  private func head(_ rows: [HeadRow], at index: Int) -> (head: DelimitedHead, score: Int) {
    let head = DelimitedHead(
      preamble: Array(rows.prefix(index)),
      headerRows: Array(rows.dropFirst(index).prefix(source.headerRows)))
    let names = Set(head.columns.map { FieldText.heading($0.name) })
    return (head, sought.intersection(names).count)
  }
}
