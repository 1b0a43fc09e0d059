internal import StrategyModel

/// What a version of the strategy lays down for counting, by name.
struct VersionFacts {
  let all: [(name: String, value: String)]

  init(_ version: StrategyVersion, _ texts: any Texts) {
    let numbers = texts.numbers
    all = [
      (texts.goal.capitalizedFirst, numbers.count(version.goal)),
      (texts.competenciesHeading, numbers.count(version.competencies.count)),
      (texts.fociHeading, numbers.count(version.foci.count)),
      (texts.issuesHeading, numbers.count(version.issues.count)),
      (texts.horizonHead, String(version.horizon)),
      (texts.cadenceHead, texts.cadence(version.cadence)),
      (texts.lapsedSlotsHead, texts.lapsedSlots(version.counting.lapsedSlots)),
      (texts.staleAfterHead, numbers.count(version.counting.staleAfter)),
    ]
  }
}
