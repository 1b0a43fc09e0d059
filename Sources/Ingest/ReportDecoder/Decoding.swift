internal import Spreadsheets
internal import StrategyModel
internal import XMLRecords

/// One file while it is read.
struct Decoding {
  let file: String
  let supplier: Supplier?
  let period: Period?
  let aliases: AliasBook
  var content = ReportDecoder.Content()
  var log: FindingLog

  init(file: String, supplier: Supplier?, period: Period?, aliases: [Alias]) {
    self.file = file
    self.supplier = supplier
    self.period = period
    self.aliases = AliasBook(aliases, for: supplier?.id)
    log = FindingLog(supplier: supplier?.id, period: period)
  }

  mutating func decode(
    _ bytes: [UInt8], dataSet: String?, named: String?, profiles: [Profile]
  ) {
    let isWhole = bytes.count <= FileLook.sampleSize
    let sample = isWhole ? bytes : Array(bytes[..<FileLook.sampleSize])
    let look = FileLook(sample, isWhole: isWhole, name: file)
    content.dataSet = dataSet
    var workbook: Workbook?
    switch look {
    case .empty:
      log.add(Finding(FileRules.empty, at: SourceLocation(file: file)))
      return
    case .unwanted(let unwanted):
      log.add(unwanted.finding(file))
      return
    case .xml(let found):
      // Without a root there is nothing to choose a profile by.
      if let defect = found.defect, found.root == nil {
        log.add(XMLDefectFindings.finding(defect, file: file))
        return
      }
    case .workbook:
      switch Workbook.open(bytes) {
      case .success(let opened): workbook = opened
      case .failure(let defect):
        log.add(WorkbookFindings.finding(defect, file: file))
        return
      }
    case .delimited: break
    }
    var finder = ProfileFinder(
      bytes, file: file, look: look, workbook: workbook, profiles: profiles)
    let choice = finder.choose(supplier: supplier, dataSet: dataSet, named: named)
    content.dataSet = choice.dataSet ?? dataSet
    var starts = finder.starts
    if let profile = choice.profile {
      let format = SourceFormats.open(bytes, file: file, profile: profile, starts: &starts)
      read(format, profile, choice.findings)
    } else if let defect = look.isXML ? XMLLookReader.look(bytes).defect : nil {
      // What is no good XML has no layout that could be known.
      log.add(XMLDefectFindings.finding(defect, file: file))
    } else if let defect = starts.defect {
      log.add(WorkbookFindings.finding(defect, file: file))
    } else if !saysNothingNew(bytes, &starts) {
      log.add(choice.findings)
    }
  }

  /// A short text or sheet without any table that says "Fehlanzeige".
  private mutating func saysNothingNew(_ bytes: [UInt8], _ starts: inout TableStarts) -> Bool {
    let profile = Profile(
      id: "none", version: 1, source: .delimited(DelimitedSource()), fields: [])
    guard starts.isShort(bytes) else { return false }
    let format = SourceFormats.open(bytes, file: file, profile: profile, starts: &starts)
    let summary = format.read { _ in }
    content.nothingNew = summary.nothingNew != nil
    return content.nothingNew
  }

  private mutating func read(
    _ format: any SourceFormat, _ profile: Profile, _ choiceFindings: [Finding]
  ) {
    content.profile = profile.reference
    if format.openingFindings.contains(where: { $0.rule.effect == .fileRejected }) {
      // Without its columns a file can still say that there is nothing new.
      let summary = format.read { _ in }
      if summary.nothingNew != nil, summary.recordCount == 0 {
        conclude(summary, profile, projectCount: 0)
      } else {
        log.add(choiceFindings + format.openingFindings)
      }
      return
    }
    log.add(choiceFindings + format.openingFindings)
    let votes = ColumnVotes(format, profile: profile)
    log.add(votes.findings)
    let decoder = RowDecoder(profile, votes, aliases, supplier: supplier)
    var completion = RecordCompletion(profile, period: period)
    var latest = LatestReports(profile)
    let projects = ProjectRecords(format, profile, completion)
    var projectCount = 0
    var reports: [StatusReport] = []
    var rows = FindingLog(supplier: supplier?.id, period: period)
    // What was found in reports that a later one may replace.
    var held: [[Finding]] = []
    let summary = format.read { record in
      var record = record
      completion.complete(&record)
      guard projects.keeps(record) else { return }
      projectCount += 1
      var findings: [Finding] = []
      latest?.add(record, &findings)
      reports.append(decoder.report(record, &findings))
      if latest == nil { rows.add(findings) } else { held.append(findings) }
    }
    if let latest {
      let kept = latest.kept(reports, held)
      reports = kept.value
      rows.add(kept.findings)
    }
    // Of a file that breaks off nothing is used, so its rows are not judged either.
    if !summary.findings.contains(where: { $0.rule.effect == .fileRejected }) {
      log.add(rows.sorted)
    }
    content.reports = reports
    conclude(summary, profile, projectCount: projectCount)
  }

  /// `projectCount`: how many records are projects; what is no project is no row.
  private mutating func conclude(
    _ summary: SourceSummary, _ profile: Profile, projectCount: Int
  ) {
    log.add(summary.findings)
    if log.rejectsFile { return }
    checkNothingNew(summary, profile, projectCount: projectCount)
    checkAsOf(summary, profile)
    checkPeriod(summary)
    checkTotal(summary)
    checkSupplier(summary)
    // One mistake is one finding: what a rule says of an element the schema need not repeat.
    let paths = log.paths
    log.add(summary.schemaFindings.filter { !paths.contains($0.location.elementPath ?? "") })
  }
}
