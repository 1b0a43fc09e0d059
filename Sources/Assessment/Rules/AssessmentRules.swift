package import StrategyModel

/// Every rule of this target, once and in the order of docs/rules.md.
package enum AssessmentRules {
  package static let listed: [any AssessmentRule.Type] = [
    SameFileAgain.self,
    AsOfOutsidePeriod.self,
    ReceivedAfterLock.self,
    AcceptedAfterLock.self,
    ReceivedUnknown.self,
    DeliveryLate.self,
    DeliveryMissing.self,
    ProjectFileMissing.self,
    MissingFromLaterDelivery.self,
    DroppedByReplacement.self,
    ProjectNotReported.self,
    UnknownProject.self,
    UnknownID.self,
    NameDiffersFromID.self,
    NotTheLead.self,
    DuplicateRow.self,
    ContradictingRows.self,
    NotYetFixed.self,
    UnchangedWithoutEarlierReport.self,
    UnchangedButDiffers.self,
    StatusNotReported.self,
    DataSetsDiffer.self,
    LeadsDiffer.self,
    ImplementedAfterPeriod.self,
    IntegratedIntoNothing.self,
    IntegratedTargetUnknown.self,
    RegisterSaysIntegrated.self,
    StatusWentBack.self,
    ImplementedWithoutDate.self,
    ImplementedWithoutEvidence.self,
    CancelledWithoutReason.self,
    PercentImpossible.self,
    PercentFell.self,
    HundredPercentWhileOngoing.self,
    EndBeforeStart.self,
    FutureDate.self,
    PlannedEndMoved.self,
    OverdueWhileGreen.self,
    SpentAbovePlanned.self,
    MoneyOffByFactor.self,
    CorrectionExpired.self,
    CorrectionOutdated.self,
    CorrectionWithoutReport.self,
    FixedWithoutDecision.self,
    LapsedWithoutDecision.self,
    DecisionWithoutProject.self,
    ReplacedButNotLapsed.self,
  ]

  package static let all: [Rule] = listed.map { $0.rule }

  static let ofFiles = listed.compactMap { $0 as? any FileRule.Type }
  static let ofReports = listed.compactMap { $0 as? any ReportRule.Type }
  static let ofStates = listed.compactMap { $0 as? any StateRule.Type }
}
