import ArgumentParser
import Pipeline
import StrategyModel

/// `history`: care for the store.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Care for the store of what was known when.",
    subcommands: [Rebuild.self])

  /// `history rebuild`: the store anew from what of it can still be read.
  struct Rebuild: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "rebuild",
      abstract: "Makes the store anew from what can still be read, and names what is lost.",
      discussion: """
        The old file is kept beside the new one. Deliveries that lie in the input folder are \
        taken in again by the next run. Exit codes: 0 done, 66 there is no store.
        """)

    @OptionGroup var common: CommonOptions

    func run() throws {
      let console = Console(common)
      let rebuilt: HistoryRebuild
      do {
        rebuilt = try HistoryRebuild.perform(common.workspace)
      } catch {
        throw console.ended(by: error)
      }
      for line in rebuilt.lines { console.say(line) }
      console.say(
        Wording(
          de: "history.sqlite ist neu angelegt; die alte Datei liegt unter \(rebuilt.old).",
          en: "history.sqlite has been made anew; the old file is kept as \(rebuilt.old)."))
    }
  }
}
