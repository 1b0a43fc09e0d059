internal import DelimitedText
internal import Spreadsheets
internal import StrategyModel
internal import XMLRecords

/// Which profile reads a file, and why.
struct ProfileChoice {
  /// How the profile was found.
  enum Reason: Hashable, Sendable {
    /// The supplier's data set names it, or the caller.
    case named
    /// Its `match` fits, in so many demands.
    case matches(demands: Int)
  }

  var profile: Profile?
  var reason: Reason?
  var dataSet: String?
  var findings: [Finding] = []
}

/// Finds the profile for a file among those that there are.
struct ProfileFinder {
  let bytes: [UInt8]
  let file: String
  let look: FileLook
  let profiles: [Profile]
  /// What was found out about a table, for whoever reads it next.
  private(set) var starts: TableStarts

  /// `workbook`: the file as a workbook, where the look says that it is one.
  init(
    _ bytes: [UInt8], file: String, look: FileLook, workbook: Workbook? = nil, profiles: [Profile]
  ) {
    self.bytes = bytes
    self.file = file
    self.look = look
    self.profiles = profiles
    starts =
      workbook.map { .workbook(WorkbookStarts($0)) }
      ?? .text(DelimitedStarts(look.isXML ? [] : bytes))
  }

  /// `named` goes before the supplier's data sets, those before profiles whose `match` fits.
  mutating func choose(supplier: Supplier?, dataSet: String?, named: String?) -> ProfileChoice {
    var choice = ProfileChoice()
    if let named {
      return use(named, dataSet: dataSet)
    }
    let sets = supplier?.dataSets.filter { dataSet == nil || $0.id == dataSet } ?? []
    if let form = form() {
      // Whatever a supplier usually sends, the office's form may come back instead.
      return ProfileChoice(
        profile: form, reason: .matches(demands: form.match?.specificity ?? 1),
        dataSet: dataSet ?? sets.first?.id)
    }
    let naming = sets.filter { $0.profile != nil }
    choice.dataSet = dataSet ?? (sets.count == 1 ? sets.first?.id : nil)
    if naming.count == 1, sets.count == 1, let id = naming.first?.profile {
      return use(id, dataSet: naming.first?.id)
    }
    var fitting: [DataSet] = []
    for set in naming {
      guard let profile = profiles.first(where: { $0.id == set.profile }) else { continue }
      if profile.source.isXML == look.isXML, misfit(profile) == nil { fitting.append(set) }
    }
    if fitting.count == 1, let id = fitting.first?.profile {
      return use(id, dataSet: fitting.first?.id)
    }
    return search(choice, supplier)
  }

  /// The profile whose form the file is: beside the status stands the one reported last.
  private mutating func form() -> Profile? {
    guard !look.isXML else { return nil }
    for profile in profiles {
      guard case .delimited(let source) = profile.source, let suffix = source.earlierSuffix,
        case .column(let names, _)? = profile.mapping(of: .status)?.origin
      else { continue }
      let headers = headers(profile)
      let isForm = names.contains { name in
        headers.contains(FieldText.heading(name))
          && headers.contains(EarlierColumns.heading(name, suffix))
      }
      if isForm { return profile }
    }
    return nil
  }

  private mutating func use(_ id: String, dataSet: String?) -> ProfileChoice {
    var choice = ProfileChoice()
    choice.dataSet = dataSet
    guard let profile = profiles.first(where: { $0.id == id }) else {
      choice.findings.append(
        Finding(
          FileRules.profileUnknown, at: SourceLocation(file: file), value: id,
          [Suggestion.instead(of: id, among: profiles.map(\.id))]))
      return choice
    }
    choice.profile = profile
    choice.reason = .named
    guard profile.source.isXML == look.isXML else {
      choice.profile = nil
      choice.findings.append(
        Finding(
          FileRules.profileWrongFormat, at: SourceLocation(file: file), value: id,
          [.localized(profile.source.isXML ? Self.xml : Self.table), .localized(kind)]))
      return choice
    }
    if let misfit = misfit(profile) {
      choice.findings.append(
        Finding(
          FileRules.profileContradicted, at: SourceLocation(file: file), value: id,
          [.localized(misfit)]))
    }
    return choice
  }

  private static let xml = Wording(de: "eine XML-Datei", en: "an XML file")
  private static let table = Wording(
    de: "eine Tabelle (CSV oder Arbeitsmappe)", en: "a table (CSV or workbook)")

  private var kind: Wording {
    switch look {
    case .xml: Self.xml
    case .workbook: Wording(de: "eine Arbeitsmappe", en: "a workbook")
    case .delimited, .empty, .unwanted: Wording(de: "eine CSV-Datei", en: "a CSV file")
    }
  }

  private mutating func search(_ start: ProfileChoice, _ supplier: Supplier?) -> ProfileChoice {
    var choice = start
    var fitting: [Profile] = []
    for profile in profiles
    where profile.source.isXML == look.isXML && (profile.match?.specificity ?? 0) > 0 {
      if misfit(profile) == nil { fitting.append(profile) }
    }
    let most = fitting.map { $0.match?.specificity ?? 0 }.max() ?? 0
    var best = fitting.filter { $0.match?.specificity == most }
    if best.contains(where: { !$0.isBuiltIn }) { best.removeAll { $0.isBuiltIn } }
    if best.count == 1 {
      choice.profile = best[0]
      choice.reason = .matches(demands: most)
      return choice
    }
    let place = SourceLocation(file: file)
    if best.isEmpty { choice.findings += quoteFindings() }
    choice.findings.append(
      best.isEmpty
        ? Finding(
          FileRules.profileNotFound, at: place, [.text(seen()), .localized(nearest(supplier))])
        : Finding(
          FileRules.profileAmbiguous, at: place,
          [.text(best.map(\.id).sorted().joined(separator: ", "))]))
    return choice
  }

  /// What contradicts a profile's `match`; nil = it fits, or has none.
  private mutating func misfit(_ profile: Profile) -> Wording? {
    guard let match = profile.match else { return nil }
    if let misfit = nameMisfit(match) { return misfit }
    switch look {
    case .xml(let look): return misfit(look, match)
    case .delimited, .workbook: return misfits(headers(profile), match).first
    case .empty, .unwanted: return nil
    }
  }

  private func nameMisfit(_ match: ProfileMatch) -> Wording? {
    let name = String(file.split(separator: "/").last ?? "")
    guard let pattern = match.fileName, !pattern.matches(name) else { return nil }
    return Wording(
      de: "der Dateiname passt nicht zu „\(pattern.text)“",
      en: "the file name does not fit “\(pattern.text)”")
  }

  private func misfit(_ look: XMLLook, _ match: ProfileMatch) -> Wording? {
    let root = look.root
    if let wanted = match.root, wanted != root?.local {
      return Wording(
        de: "das Wurzelelement heißt „\(root?.local ?? "")“ statt „\(wanted)“",
        en: "the root element is “\(root?.local ?? "")” instead of “\(wanted)”")
    }
    if let wanted = match.elements.first, !match.elements.contains(where: look.has) {
      return Wording(
        de: "das Element „\(wanted)“ fehlt", en: "the element “\(wanted)” is missing")
    }
    let uri = root?.uri ?? ""
    guard
      match.namespaces.isEmpty
        || match.namespaces.contains(where: { FileNamePattern($0).matches(uri) || $0 == uri })
    else {
      return Wording(
        de: "der Namensraum ist „\(uri)“", en: "the namespace is “\(uri)”")
    }
    for (name, pattern) in match.rootAttributes.sorted(by: { $0.key < $1.key }) {
      let value = look.rootAttributes.first { $0.name.local == name }?.value
      if let value, pattern.matches(value) { continue }
      return Wording(
        de: "„\(name)“ ist „\(value ?? "")“ statt „\(pattern.text)“",
        en: "“\(name)” is “\(value ?? "")” instead of “\(pattern.text)”")
    }
    return nil
  }

  /// The headings that are missing, of a group the first.
  private func misfits(_ headers: Set<String>, _ match: ProfileMatch) -> [Wording] {
    let wanted = match.allHeaders.map { [$0] } + match.anyHeaders
    let missing = wanted.filter { group in
      !group.contains { headers.contains(FieldText.heading($0)) }
    }
    return missing.compactMap(\.first).map {
      Wording(de: "die Spalte „\($0)“ fehlt", en: "the column “\($0)” is missing")
    }
  }

  private mutating func headers(_ profile: Profile) -> Set<String> {
    guard case .delimited(let source) = profile.source,
      let found = starts.head(profile, source)
    else { return [] }
    return Set(found.head.columns.map { FieldText.heading($0.name) })
  }

  /// The headers or root of the file, for the message that nothing fits.
  private mutating func seen() -> String {
    switch look {
    case .xml(let look):
      return look.root.map { "<\($0.written)>" + ($0.uri.isEmpty ? "" : " \($0.uri)") } ?? "XML"
    case .delimited, .workbook:
      let names = columnNames().map { FieldText.trimmed($0) }.filter { !$0.isEmpty }
      let shown = names.prefix(12).map { RowReading.shortened($0) }.joined(separator: "; ")
      return names.isEmpty ? "–" : shown + (names.count > 12 ? "; …" : "")
    case .empty, .unwanted: return "–"
    }
  }

  /// As nobody in particular would read them.
  private mutating func columnNames() -> [String] {
    if case .workbook(var sheets) = starts {
      defer { starts = .workbook(sheets) }
      return sheets.plainTable()?.head.columns.map(\.name) ?? []
    }
    return plainHead()?.head.columns.map(\.name) ?? []
  }

  /// What stands above the rows of a text, as nobody in particular would read it.
  private func plainHead() -> (head: DelimitedHead, dialect: Dialect, defects: DefectLog)? {
    guard case .delimited = look else { return nil }
    let isWhole = bytes.count <= FileLook.sampleSize
    let sample = isWhole ? bytes : Array(bytes[..<FileLook.sampleSize])
    guard case .delimited(let found) = DialectDetector().detect(sample, isWhole: isWhole) else {
      return nil
    }
    var reader = DelimitedReader(ArraySource(sample), dialect: found.dialect, chunkSize: 8_192)
    let head = reader.readHead()
    return (head, found.dialect, reader.defects)
  }

  /// What is wrong with quotes in the headings, which may be why no profile fits.
  private func quoteFindings() -> [Finding] {
    guard let (head, dialect, defects) = plainHead() else { return [] }
    let ordinals = Set(head.headerRows.map(\.ordinal))
    let quotes = defects.kept.filter { $0.isAboutQuotes && ordinals.contains($0.record) }
    return DelimitedDefects(file: file, source: DelimitedSource(), encoding: dialect.encoding)
      .findings(ofHeadings: quotes)
  }

  /// Which profile comes nearest, and what it misses: the one of which most headings are there,
  /// less what its `match` misses; of equals the supplier's own, then one that comes with the program.
  private mutating func nearest(_ supplier: Supplier?) -> Wording {
    let own = supplier?.dataSets.compactMap(\.profile) ?? []
    var best: (id: String, rank: (Int, Int), missing: Wording)?
    for profile in profiles where profile.source.isXML == look.isXML {
      guard case .delimited(let source) = profile.source, let match = profile.match,
        let found = starts.head(profile, source), found.score > 1
      else { continue }
      let headers = headers(profile)
      let missing = misfits(headers, match) + [nameMisfit(match)].compactMap { $0 }
      guard let first = missing.first else { continue }
      let rank = (
        found.score - missing.count, own.contains(profile.id) ? 2 : profile.isBuiltIn ? 1 : 0
      )
      if let best, best.rank >= rank { continue }
      best = (profile.id, rank, first)
    }
    guard let best else {
      return Wording(
        de: "Bitte verwenden Sie die Vorlage des Strategiebüros.",
        en: "Please use the strategy office's form.")
    }
    return Wording(
      de: "Am nächsten kommt „\(best.id)“, aber \(best.missing.de). Bitte prüfen Sie die"
        + " Überschriften.",
      en: "Nearest is “\(best.id)”, but \(best.missing.en). Please check the headings.")
  }
}

extension XMLLook {
  /// Whether an element of this local name stands in what was looked at.
  fileprivate func has(_ element: String) -> Bool {
    paths.contains { $0.path.hasSuffix("/" + element) }
  }
}
