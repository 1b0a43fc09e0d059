package import StrategyModel
package import SystemPackage

/// What a run is asked to do; everything that it takes from its environment stands here.
package struct RunRequest: Sendable {
  package var input: FilePath
  package var output: FilePath
  package var reports: FilePath
  package var selection: PeriodChoice.Selection
  /// Chooses the default period and tells `expected` from `missing`; nothing else depends on it.
  package var today: Day
  /// Nothing is written.
  package var isDryRun: Bool
  /// Any error finding: nothing is written.
  package var isStrict: Bool
  /// The program's version for run.json.
  package var version: String

  package init(
    input: FilePath, output: FilePath, reports: FilePath, selection: PeriodChoice.Selection,
    today: Day, isDryRun: Bool = false, isStrict: Bool = false, version: String
  ) {
    self.input = input
    self.output = output
    self.reports = reports
    self.selection = selection
    self.today = today
    self.isDryRun = isDryRun
    self.isStrict = isStrict
    self.version = version
  }
}
