package import StrategyModel

/// What stands in the report for one project of a supplier, and where that comes from.
package struct UsedReport: Hashable, Sendable {
  package let project: ProjectID
  package let name: LocalizedText
  package let status: Status
  package let source: Source
  /// The period of an earlier report that still holds; nil where it is of this period.
  package let carriedFrom: Period?
  /// The report is too old to count.
  package let isStale: Bool
  /// Fields in which the office's correction stands instead of what was reported.
  package let corrections: [UsedCorrection]

  package enum Source: Hashable, Sendable {
    /// The supplier's own row or element.
    case own(SourceLocation)
    /// Another lead's report.
    case otherLead
    /// A decision of the office, without any report.
    case office
    /// The register says that the project went into another one.
    case register
    /// Nobody has reported yet.
    case nothing
  }

  /// The projects that a supplier leads or whose counted report it sent, by id.
  static func all(of supplier: SupplierID, _ material: FeedbackMaterial) -> [UsedReport] {
    material.snapshot.projects.filter { state in
      state.isFixed && state.isCurrent
        && (state.row.allLeads.contains(supplier) || state.reportedBy == supplier)
    }.map { UsedReport($0, supplier, material) }
  }

  private init(_ state: ProjectState, _ supplier: SupplierID, _ material: FeedbackMaterial) {
    let isOwn = state.reportedBy == supplier
    project = state.project
    name = state.row.name
    status = state.status
    source =
      if state.row.integratedInto != nil, state.status == .integrated {
        .register
      } else if isOwn, let report = state.report {
        .own(report.location)
      } else if state.reportedBy != nil {
        .otherLead
      } else {
        state.report == nil ? .nothing : .office
      }
    carriedFrom = isOwn && state.carriedForward ? state.reportPeriod : nil
    isStale = state.isStale
    // What another lead reported is not quoted, so neither is what the office made of it.
    corrections =
      isOwn || state.reportedBy == nil
      ? UsedCorrection.all(of: state, material.corrections, material.snapshot.period) : []
  }
}

/// A value of the office in place of a reported one.
package struct UsedCorrection: Hashable, Sendable {
  package let field: CorrectableField
  /// What was reported; nil = not stated.
  package let old: CorrectedValue?
  /// What holds instead; nil = not stated.
  package let new: CorrectedValue?
  package let reason: String
  package let on: Day

  private init(_ correction: Correction) {
    field = correction.field
    old = correction.old
    new = correction.new
    reason = correction.reason
    on = correction.on
  }

  /// Of each corrected field the correction that holds, in the order of fields.
  fileprivate static func all(
    of state: ProjectState, _ corrections: [Correction], _ period: Period
  ) -> [UsedCorrection] {
    let own = corrections.filter { $0.project == state.project && $0.period <= period }
      .sorted(by: Correction.precedes)
    return CorrectableField.allCases.filter { state.correctedFields.contains($0.rawValue) }
      .compactMap { field in own.last { $0.field == field }.map(UsedCorrection.init) }
  }
}
