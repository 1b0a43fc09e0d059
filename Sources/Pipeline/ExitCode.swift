import History

/// How a command ends; scripts and cron jobs rely on the numbers (sysexits.h where it has one).
package enum ExitCode: Int32, Sendable, Comparable {
  case done = 0
  /// Done, with error findings.
  case errorFindings = 1
  /// Done, deliveries are missing after their deadline.
  case deliveriesMissing = 2
  case usage = 64
  /// Nothing written, or a file could not be read to its end.
  case dataError = 65
  case inputNotFound = 66
  case internalError = 70
  case cannotCreate = 73
  case inputOutput = 74
  /// Another run holds the lock.
  case locked = 75
  case configuration = 78

  package static func < (left: ExitCode, right: ExitCode) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The code for an error of the environment; whatever else is thrown is a defect of ours.
  package init(for error: any Error) {
    switch error {
    case is InputFolder.NotFound: self = .inputNotFound
    case is PeriodChoice.FolderNotFound: self = .inputNotFound
    case is FileCheck.FileNotFound, is HistoryRebuild.NoStore: self = .inputNotFound
    case is RunLock.Held: self = .locked
    case is ReleaseRefusal: self = .dataError
    case is ConfigurationRefusal: self = .configuration
    case is PeriodChoice.WrongCadence, is Workspace.FoldersCoincide, is FileCheck.UnknownProfile,
      is FileCheck.UnknownSupplier:
      self = .usage
    case let failure as HistoryError: self = failure == .busy ? .locked : .inputOutput
    case let failure as DiskFailure:
      switch failure.attempt {
      case .create: self = .cannotCreate
      case .read, .write: self = .inputOutput
      }
    default: self = .internalError
    }
  }
}
