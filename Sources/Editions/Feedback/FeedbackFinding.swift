package import StrategyModel

/// A finding with what the supplier has to do about it.
package struct FeedbackFinding: Hashable, Sendable {
  package let finding: Finding
  package let task: FeedbackTask
  /// The same was found in the period before; nil where there is nothing to compare with.
  package let isRepeated: Bool?

  init(_ finding: Finding, delivered: Set<String>, _ comparison: FeedbackComparison?) {
    self.finding = finding
    task = FeedbackTask(finding, delivered: delivered)
    isRepeated = comparison?.isRepeated(finding)
  }

  /// The most important first: what it does, how severe it is, where it stands.
  static func precedes(_ left: FeedbackFinding, _ right: FeedbackFinding) -> Bool {
    if left.task != right.task { return left.task < right.task }
    if left.finding.severity != right.finding.severity {
      return left.finding.severity < right.finding.severity
    }
    return Finding.precedes(left.finding, right.finding)
  }
}

/// What there is to do about a finding, by what the rule does to the data.
package enum FeedbackTask: String, CaseIterable, Hashable, Sendable, Comparable {
  /// Something is owed and has not come.
  case deliver
  /// The file does not count.
  case sendFile = "send-file"
  /// The row does not count.
  case correctRow = "correct-row"
  /// The entry was left out.
  case correctEntry = "correct-entry"
  /// It was used and looks doubtful.
  case check
  /// It was used; nothing to do.
  case note

  /// `delivered`: the paths of the files that came.
  init(_ finding: Finding, delivered: Set<String>) {
    let isAboutFile = delivered.contains(finding.location.file)
    self =
      switch finding.rule.effect {
      case .fileRejected: .sendFile
      case .rowRejected: .correctRow
      case .fieldDropped: .correctEntry
      case .used where finding.severity == .note: .note
      case .used: isAboutFile ? .check : .deliver
      }
  }

  private var order: Int { FeedbackTask.allCases.firstIndex(of: self) ?? 0 }

  package static func < (left: FeedbackTask, right: FeedbackTask) -> Bool {
    left.order < right.order
  }
}

extension Finding {
  /// As its supplier may read it: without what others have reported, and without the office's
  /// folders.
  ///
  /// Only `leads-differ` quotes other reports. Who leads a project and which lead counts is public;
  /// what another lead has written is not.
  var forSupplier: Finding {
    var own = arguments.map { argument in
      guard case .text(let text) = argument, text.hasPrefix("deliveries/") else { return argument }
      return .text(OwnPath(text).name)
    }
    if rule.id == "leads-differ", own.count == 3 {
      let status = value.flatMap { Status(rawValue: $0) }?.name
      own[1] = .localized(
        Wording(
          de: "Ihre Meldung: \(status?.de ?? "unverändert")",
          en: "your report: \(status?.en ?? "unchanged")"))
    }
    var finding = Finding(
      rule, at: location, field: field, value: value, own, project: project, supplier: supplier,
      period: period)
    finding.severity = severity
    finding.furtherCount = furtherCount
    finding.answered = answered
    return finding
  }
}
