import Aggregation
import Foundation
import Pipeline
import StrategyModel
import TestSupport
import Testing

/// What the documents say is what the code does.
struct DocumentationTests {
  @Test func `a rule has an id of its own, and sentences in both languages`() {
    #expect(RuleBook.ids.count == RuleBook.all.count)
    for rule in RuleBook.all {
      #expect(rule.id.allSatisfy { $0.isLowercase || $0 == "-" }, "\(rule.id)")
      for wording in [rule.message, rule.remedy] {
        for text in [wording.de, wording.en] {
          let ends = [".", "?", "!", "}", ")", "yyyy"].contains { text.hasSuffix($0) }
          #expect(ends, "\(rule.id): \(text)")
        }
        // A sentence that is one placeholder is worded by the argument.
        let isWorded = wording.de.hasPrefix("{") && wording.de.hasSuffix("}")
        #expect(wording.de != wording.en || isWorded, "\(rule.id)")
        // A number may be an argument of its own in each language: as many are enough.
        #expect(
          placeholders(wording.de).count == placeholders(wording.en).count, "\(rule.id)")
      }
    }
  }

  private func placeholders(_ text: String) -> Set<String> {
    Set(text.matches(of: #/\{[a-z0-9]+\}/#).map { String($0.output) })
  }

  @Test func `the manual names every command and option`() throws {
    let manual = try Repository.text("docs/manual.md")
    for command in [
      "run", "release", "reissue", "withdraw", "verify", "history", "receive", "accept", "status",
      "check", "inspect", "request", "profile",
    ] {
      #expect(manual.contains("## `\(command)"), "\(command)")
      let help = try Program.run([command, "--help"]).output
      for option in help.matches(of: #/--[a-z-]+/#).map({ String($0.output) }) {
        #expect(manual.contains("`\(option)"), "\(command) \(option)")
      }
    }
    for code in [0, 1, 2, 64, 65, 66, 70, 73, 74, 75, 78] {
      #expect(manual.contains("| \(code) |"), "exit code \(code)")
    }
  }

  @Test func `every target of the package is explained in ARCHITECTURE`() throws {
    let text = try Repository.text("ARCHITECTURE.md")
    let sources = Repository.root.appending(path: "Sources")
    for target in try FileManager.default.contentsOfDirectory(
      atPath: sources.path(percentEncoded: false))
    {
      #expect(text.contains("`\(target)`"), "\(target)")
    }
  }
}
