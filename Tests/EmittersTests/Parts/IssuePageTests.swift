import Aggregation
import Editions
import Markup
import StrategyModel
import Testing

@testable import Emitters

/// The page of a cross-cutting issue shows conflicts first and nets nothing.
struct IssuePageTests {
  private func page(_ issue: Int, _ edition: Edition, _ language: Language = .de) -> ChartDrawing {
    ChartDrawing(IssuePage(issue: FilledGrid.issues[issue]).html(edition.site, language).string)
  }

  @Test func `conflicts stand in the heading and come first`() throws {
    let edition = FilledGrid.edition(.public)
    let climate = page(0, edition)
    let contributing = try #require(
      edition.figures.count(.contributing, .crossCuttingIssue, "climate"))
    let conflicts = try #require(edition.figures.count(.conflicts, .crossCuttingIssue, "climate"))
    #expect(conflicts > 1)
    #expect(
      climate.first("h1")?.text.hasSuffix(
        "Klima <&>: \(contributing) Kernprojekte tragen bei, davon \(conflicts) im Konflikt mit der "
          + "Anforderung") == true)
    #expect(climate.first("h2")?.text == German().issueConflictsHeading)
    let first = try #require(climate.all("ul").first { $0.attributes["class"] == "sentences" })
    #expect(first.text.split(separator: "(").count > conflicts)
  }

  @Test func `as many rows stand in a group as its figure counts`() throws {
    for audience in Audience.allCases {
      let edition = FilledGrid.edition(audience)
      let rows = page(0, edition).all("tr")
      var groups: [String: Int] = [:]
      var name = ""
      for row in rows {
        if row.attributes["class"] == "group" {
          name = row.text
        } else {
          groups[name, default: 0] += 1
        }
      }
      let principal = edition.figures.count(.principal, .crossCuttingIssue, "climate")
      let contributing = edition.figures.count(.contributing, .crossCuttingIssue, "climate")
      #expect(groups[German().relevanceGroup(.principal)] == principal)
      #expect(
        (groups[German().relevanceGroup(.principal)] ?? 0)
          + (groups[German().relevanceGroup(.significant)] ?? 0) == contributing)
    }
  }

  @Test func `says what is not published, and that issues overlap`() {
    let edition = FilledGrid.edition(.public)
    let climate = page(0, edition)
    #expect(
      climate.elements.contains {
        $0.attributes["class"] == "lead"
          && $0.text == "Anforderung (ökologisch): Bochum wird \"klimaneutral\"."
      })
    #expect(climate.elements.contains { $0.text == Dimension.crossCuttingIssue.remark?.de })
    #expect(climate.elements.contains { $0.text == German().issueDemonstrationMark })
    let requirement = German().issueRequirement(nil, kind: nil).plain
    #expect(
      requirement == "Art und Anforderung dieses Querschnittsthemas sind nicht veröffentlicht.")
  }

  @Test func `without a conflict no heading speaks of one`() {
    let page = page(0, FilledGrid.edition(.public, withEffects: false), .en)
    #expect(page.first("h2")?.text == English().issueFiguresHeading)
    #expect(page.first("h1")?.text.contains("conflict") == false)
  }

  @Test func `notes of the office stay in the office`() {
    for audience in Audience.allCases {
      let heads = page(0, FilledGrid.edition(audience)).all("th").map(\.text)
      #expect(heads.contains(German().noteHead) == (audience == .internal))
    }
  }
}
