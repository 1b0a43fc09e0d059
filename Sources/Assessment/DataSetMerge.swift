import StrategyModel

/// Merges the files of one supplier and data set: a later one updates the projects it contains.
struct DataSetMerge {
  private let input: PeriodInput
  private let register: RegisterAtPeriod
  private let earlier: EarlierStates
  private let key: DataSetKey

  init(
    _ input: PeriodInput, _ register: RegisterAtPeriod, _ earlier: EarlierStates,
    _ key: DataSetKey
  ) {
    self.input = input
    self.register = register
    self.earlier = earlier
    self.key = key
  }

  /// `files` are indices of counted deliveries in the order in which they take effect.
  func merge(
    _ files: [Int], in deliveries: inout [AssessedDelivery]
  ) -> Checked<[ProjectID: ReportPart]> {
    let isOneFilePerProject = input.isOneFilePerProject(key)
    let replacesWhole = input.dataSet(key.dataSet, of: key.supplier)?.replacesWhole ?? false
    var result = Checked<[ProjectID: ReportPart]>([:])
    for file in files {
      let before = result.value
      if deliveries[file].nothingNew {
        result.findings += confirmAll(deliveries[file], &result.value)
      } else if !isOneFilePerProject {
        let mentioned = deliveries[file].mentioned
        let missing = before.keys.filter { !mentioned.contains($0) }.sorted()
        let rule = replacesWhole ? DroppedByReplacement.rule : MissingFromLaterDelivery.rule
        result.findings += missing.compactMap { finding(rule, $0, at: deliveries[file].file) }
        if replacesWhole { result.value = [:] }
      }
      for row in deliveries[file].rows.indices {
        result.findings += take(row, of: file, in: &deliveries, before, &result.value)
      }
    }
    return result
  }

  /// "Nothing new" confirms every project for which the supplier answers, unless an earlier file of
  /// the period says more.
  private func confirmAll(
    _ delivery: AssessedDelivery, _ parts: inout [ProjectID: ReportPart]
  ) -> [Finding] {
    guard key.dataSet == input.statusDataSet(of: key.supplier) else { return [] }
    var findings: [Finding] = []
    for project in register.projects where parts[project.id] == nil {
      let past = earlier[project.id].lastReported
      let isLead = register.row(of: project).reportingLead == key.supplier
      guard isLead || past?.reportedBy == key.supplier else { continue }
      if let report = past?.report {
        parts[project.id] = ReportPart(
          dataSet: key.dataSet, report: report, confirms: true, place: delivery.file,
          origin: .nothingNew)
      } else if register.isFixed(project), register.isCurrent(project),
        register.row(of: project).integratedInto == nil
      {
        findings += [unconfirmed(project, at: delivery.file)]
      }
    }
    return findings
  }

  private func take(
    _ row: Int, of file: Int, in deliveries: inout [AssessedDelivery],
    _ before: [ProjectID: ReportPart], _ parts: inout [ProjectID: ReportPart]
  ) -> [Finding] {
    let report = deliveries[file].rows[row].report
    guard !report.isRejected, let id = deliveries[file].rows[row].project,
      let project = register[id]
    else { return [] }
    let place = report.status?.location ?? report.location
    let origin = ReportPart.Origin.row(file: file, row: row)
    guard report.isUnchanged else {
      // Of rows that say the same the first stands for all.
      if case .row(file, _)? = parts[id]?.origin { return [] }
      if report.status == nil, mustStateStatus(parts[id]) {
        deliveries[file].rows[row].report.isRejected = true
        return [withoutStatus(project, at: place)]
      }
      parts[id] = ReportPart(
        dataSet: key.dataSet, report: report, confirms: false, place: place, origin: origin)
      return []
    }
    guard let confirmed = before[id]?.report ?? earlier[id].lastReport else {
      deliveries[file].rows[row].report.isRejected = true
      return [unconfirmed(project, at: place, report.status)]
    }
    var findings: [Finding] = []
    for field in ReportField.measured
    where field.isStated(in: report) && !field.isSame(report, confirmed) {
      let was = UnchangedButDiffers.was(field.place(confirmed)?.text)
      findings.append(Flaw(field, [was]).finding(UnchangedButDiffers.rule, in: report, of: id))
      field.clear(&deliveries[file].rows[row].report)
    }
    parts[id] = ReportPart(
      dataSet: key.dataSet, report: confirmed, confirms: true, place: place, origin: origin)
    return findings
  }

  /// A row without status may only add to a status that another data set states.
  private func mustStateStatus(_ earlierInPeriod: ReportPart?) -> Bool {
    key.dataSet == input.statusDataSet(of: key.supplier)
      || earlierInPeriod?.report.namedStatus != nil
  }

  private func withoutStatus(_ project: CoreProject, at place: SourceLocation) -> Finding {
    Finding(
      StatusNotReported.rule, at: place,
      [.project(project, register.row(of: project)), .period(input.period)], project: project.id)
  }

  private func unconfirmed(
    _ project: CoreProject, at place: SourceLocation, _ status: Reported<ReportedStatus>? = nil
  ) -> Finding {
    Finding(
      UnchangedWithoutEarlierReport.rule, at: place, field: status?.field, value: status?.text,
      [.project(project, register.row(of: project)), .status(.ongoing)], project: project.id)
  }

  private func finding(_ rule: Rule, _ id: ProjectID, at place: SourceLocation) -> Finding? {
    register[id].map {
      Finding(rule, at: place, [.project($0, register.row(of: $0))], project: id)
    }
  }
}
