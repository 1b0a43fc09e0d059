import ArgumentParser
import Editions
import Pipeline
import StrategyModel
import SystemPackage

/// `release`: makes an edition for council or public from what is known now.
struct ReleaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release",
    abstract: "Makes a period's edition for council or public and switches what they see.",
    discussion: """
      Exit codes: 0 released, 65 nothing written (a gate is closed, or the edition would show \
      what its audience may not see), 66 no such period, 75 another run holds the lock.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: ReleaseOptions

  func run() throws { try Releasing.run(.release, common, options) }
}

/// `reissue`: a corrected edition in place of the one released, with the list of what was wrong.
struct ReissueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reissue",
    abstract: "Makes a corrected edition that says on page one what was, what is and why.",
    discussion: """
      The edition before stays stored and verifiable. Exit codes as those of release.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: ReleaseOptions

  func run() throws { try Releasing.run(.reissue, common, options) }
}

/// What both commands do.
private enum Releasing {
  static func run(
    _ kind: ReleaseRequest.Kind, _ common: CommonOptions, _ options: ReleaseOptions
  ) throws {
    let console = Console(common)
    let outcome: Release.Outcome
    do {
      outcome = try Release.perform(options.request(kind, common))
    } catch {
      throw console.ended(by: error)
    }
    let page = outcome.reports.appending(console.language.rawValue).appending("index.html")
    let restated = outcome.restated
    console.say(
      Wording(
        de: "\(outcome.period) ist für \(outcome.audience.rawValue) veröffentlicht (Ausgabe "
          + "\(outcome.number), \(outcome.files) Dateien"
          + (kind == .reissue ? ", \(restated) berichtigte Werte" : "") + "): \(page)",
        en: "\(outcome.period) is released for \(outcome.audience.rawValue) (edition "
          + "\(outcome.number), \(outcome.files) files"
          + (kind == .reissue ? ", restated values: \(restated)" : "") + "): \(page)"))
  }
}
