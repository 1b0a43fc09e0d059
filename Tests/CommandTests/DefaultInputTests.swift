import Foundation
import TestSupport
import Testing

/// The main job on the real strategy, by the real binary.
struct DefaultInputTests {
  /// The whole run over all periods, made once for every test of this kind.
  static let made: Result<(scratch: Scratch, result: Program.Result), any Error> = Result {
    let scratch = try Scratch()
    let result = try Program.run(
      [
        "run", "--all", "--input", Repository.input.path(percentEncoded: false), "--output",
        scratch.path("output").path(percentEncoded: false), "--reports",
        scratch.path("reports").path(percentEncoded: false), "--today", "2024-09-01",
      ])
    return (scratch, result)
  }

  private static let periods = [
    "2022-Q3", "2022-Q4", "2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4", "2024-Q1", "2024-Q2",
  ]

  private func table(_ path: String) throws -> PlainTable {
    PlainTable(try Self.made.get().scratch.text("output/internal/\(path)"))
  }

  private func value(_ id: String) throws -> String? {
    let period = String(id.prefix { $0 != ":" })
    return try table("\(period)/figures.csv").rows(where: ["figure_id": id]).first?["value"]
  }

  @Test func `the run is done and says so in its last line`() throws {
    let result = try Self.made.get().result
    #expect([0, 1, 2].contains(result.code), "\(result.errors)")
    #expect(result.lastLine.contains("8 drafts written."), "\(result.errors)")
    #expect(result.output.isEmpty)
  }

  @Test(arguments: [
    ("2024-Q2", ["fixed": 75, "implemented": 23, "unfinished": 50, "lapsed": 2, "open": 50]),
    (
      "2022-Q3",
      [
        "fixed": 50, "implemented": 15, "unfinished": 33, "cancelled": 1, "integrated": 1,
        "lapsed": 2, "open": 75,
      ]
    ),
  ])
  func `the totals are those that the city published`(
    period: String, expected: [String: Int]
  ) throws {
    for (measure, number) in expected {
      #expect(try value("\(period):total:all:\(measure)") == String(number), "\(measure)")
    }
    let goal = try table("\(period)/figures.csv")
      .rows(where: ["figure_id": "\(period):total:all:implemented"]).first?["goal"]
    #expect(goal == "125")
  }

  @Test func `progress stands beside the share of what is fixed`() throws {
    #expect(try value("2024-Q2:total:all:progress") == "18.40")
    #expect(try value("2024-Q2:total:all:share-of-fixed") == "30.67")
  }

  @Test func `batches are fixed as the council decided them`() throws {
    for (batch, early, late) in [("1", "25", "25"), ("2", "25", "25"), ("3", "0", "25")] {
      #expect(try value("2022-Q3:batch:\(batch):fixed") == early, "batch \(batch)")
      #expect(try value("2024-Q2:batch:\(batch):fixed") == late, "batch \(batch)")
    }
  }

  @Test func `every count is the one that was counted independently`() throws {
    let expected = PlainTable(try Repository.text("Tests/Fixtures/expected-counts.csv"))
    #expect(expected.rows.count > 100)
    for row in expected.rows {
      guard let period = row["period"], let dimension = row["dimension"],
        let member = row["member"], let measure = row["measure"]
      else { continue }
      let id = "\(period):\(dimension):\(member):\(measure)"
      #expect(try value(id) == row["value"], "\(id)")
    }
  }

  @Test func `what is due is what the list of projects says with its first planned ends`() throws {
    for period in Self.periods {
      // Quarters end with a month, so that months tell what is due.
      let end = Self.lastMonth(of: period)
      let due = try table("\(period)/projects.csv").rows.filter { row in
        let baseline = row["baseline_end"] ?? ""
        let isLapsed = ["cancelled", "integrated"].contains(row["status"])
        return !baseline.isEmpty && Self.lastMonth(of: baseline) <= end && !isLapsed
      }
      for competency in (1...5).map({ "K\($0)" }) {
        let own = due.filter { $0["competency"] == competency }
        let done = own.count { $0["status"] == "implemented" }
        #expect(try value("\(period):competency:\(competency):due") == "\(own.count)")
        #expect(try value("\(period):competency:\(competency):due-implemented") == "\(done)")
      }
    }
  }

  /// `2024-Q2`, `2024-06-30`, `2024-06` or `2024` as `yyyy-MM`.
  private static func lastMonth(of date: String) -> String {
    let parts = date.split(separator: "-").map(String.init)
    guard parts.count > 1 else { return "\(date)-12" }
    let months = ["Q1": "03", "Q2": "06", "Q3": "09", "Q4": "12"]
    return "\(parts[0])-\(months[parts[1]] ?? parts[1])"
  }

  @Test func `the twelve projects of 2023 stand under the competencies of the presentation`() throws
  {
    let facts = PlainTable(try Repository.text("Tests/Fixtures/bochum/named-projects.csv"))
    let named = facts.rows(where: ["decided_year": "2023"])
    #expect(named.count == 12)
    let projects = try table("2024-Q2/projects.csv")
    for row in named {
      let name = try #require(row["name_de"])
      let found = try #require(projects.rows(where: ["name_de": name]).first, "\(name)")
      #expect(found["competency"] == "K\(row["competency"] ?? "")", "\(name)")
    }
  }

  @Test func `pages, pictures and tables say the same numbers in both languages`() throws {
    let scratch = try Self.made.get().scratch
    var cells: [String: [String: String]] = [:]
    for period in Self.periods {
      for row in try table("\(period)/figures.csv").rows { cells[row["figure_id"] ?? ""] = row }
    }
    for period in ["2022-Q3", "2024-Q2"] {
      for language in ["de", "en"] {
        let files = [
          "reports/internal/\(period)/\(language)/index.html",
          "reports/internal/\(period)/\(language)/council-briefing.html",
          "output/internal/\(period)/charts/progress-by-competency.\(language).svg",
          "output/internal/\(period)/charts/slots.\(language).svg",
          "output/internal/\(period)/charts/issues.\(language).svg",
          "output/internal/\(period)/charts/batches.\(language).svg",
        ]
        for file in files {
          let printed = PrintedFigures(try scratch.text(file), language: language)
          #expect(printed.all.count >= 10, "\(file) prints no figures")
          for figure in printed.all where Self.periods.contains(figure.period) {
            #expect(
              cells[figure.id]?[figure.column] == figure.value,
              "\(file): \(figure.id) \(figure.column)")
          }
        }
      }
    }
  }

  @Test func `a demonstration is called one on every page and picture`() throws {
    let scratch = try Self.made.get().scratch
    for language in ["de", "en"] {
      let page = try scratch.text("reports/internal/2024-Q2/\(language)/index.html")
      let head = try #require(page.firstRange(of: "<h1"))
      #expect(page[head.lowerBound...].prefix(600).contains("Demonstration"))
      for chart in [
        "slots", "progress-by-competency", "burn-up", "issues", "batches", "status-moves",
        "timeline", "ledger",
      ] {
        #expect(
          try scratch.text("output/internal/2024-Q2/charts/\(chart).\(language).svg")
            .contains("Demonstration"))
      }
    }
  }

  @Test func `internal files are for the office only, whatever the umask`() throws {
    let scratch = try Self.made.get().scratch
    let manager = FileManager.default
    func permissions(_ name: String) throws -> Int {
      let path = scratch.path(name).path(percentEncoded: false)
      return try #require(manager.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
    }
    #expect(try permissions("output/internal/2024-Q2/figures.csv") == 0o640)
    #expect(try permissions("output/internal/2024-Q2") == 0o750)
    #expect(try permissions("reports/internal") == 0o750)
    #expect(try permissions("reports/internal/2024-Q2/de/index.html") == 0o640)
    #expect(!scratch.exists("output/public") && !scratch.exists("reports/public"))
  }

  @Test func `latest leads to the newest draft`() throws {
    let scratch = try Self.made.get().scratch
    let link = scratch.path("reports/internal/latest").path(percentEncoded: false)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "2024-Q2")
  }

  @Test func `the planted faults are found where they were planted`() throws {
    let planted = PlainTable(try Repository.text("Tests/Fixtures/planted-faults.csv"))
    #expect(planted.rows.count >= 15)
    for row in planted.rows {
      guard let period = row["period"], let file = row["file"], let rule = row["rule"] else {
        continue
      }
      let findings = try table("\(period)/findings.csv").rows(where: ["rule": rule]).filter {
        $0["file"]?.hasSuffix(file) == true
          && (row["line"]?.isEmpty != false || $0["line"] == row["line"])
      }
      #expect(!findings.isEmpty, "\(period) \(file):\(row["line"] ?? "") \(rule)")
    }
  }

  @Test func `nothing is found but what was planted and what is not public`() throws {
    let planted = PlainTable(try Repository.text("Tests/Fixtures/planted-faults.csv")).rows
    let unknown = PlainTable(try Repository.text("Tests/Fixtures/not-public-findings.csv")).rows
    for period in Self.periods {
      for finding in try table("\(period)/findings.csv").rows {
        let isPlanted = planted.contains { row in
          row["period"] == period && row["rule"] == finding["rule"]
            && finding["file"]?.hasSuffix(row["file"] ?? "") == true
            && (row["line"]?.isEmpty != false || row["line"] == finding["line"])
        }
        // What is not public about a project is not known in any period.
        let isUnknown = unknown.contains { row in
          row["rule"] == finding["rule"]
            && finding["message_de"]?.contains("\(row["project"] ?? "?") („") == true
        }
        #expect(
          isPlanted || isUnknown,
          """
          \(period) \(finding["file"] ?? ""):\(finding["line"] ?? "") \(finding["rule"] ?? ""): \
          \(finding["message_de"] ?? "")
          """)
      }
      let found = try table("\(period)/findings.csv").rows
      for row in unknown {
        let hits = found.filter {
          $0["rule"] == row["rule"]
            && $0["message_de"]?.contains("\(row["project"] ?? "?") („") == true
        }
        #expect(hits.count == 1, "\(period) \(row["rule"] ?? "") \(row["project"] ?? "")")
      }
    }
  }
}
