import Foundation
import TestSupport
import Testing

/// The house keeps its shape: floors, sizes and names of files.
struct HouseTests {
  /// The floor of every target; a target imports from lower floors only.
  private static let floors: [String: Int] = [
    "CLibXML2": 0, "CLibZip": 0, "CLibXLSXWriter": 0, "CZlib": 0, "CExchange": 0, "CByteScan": 0,
    "StrategyModel": 0,
    "DelimitedText": 0,
    "XMLRecords": 0, "Spreadsheets": 0, "SpreadsheetWriting": 0, "Markup": 0,
    "Ingest": 1, "Assessment": 1, "Aggregation": 1, "History": 1, "Editions": 2, "Emitters": 3,
    "Pipeline": 4,
    "strategy-report": 5,
  ]

  /// Within floor 0 one reader stands on another: a workbook is XML in an archive.
  private static let stairs: [String: Set<String>] = ["Spreadsheets": ["XMLRecords"]]

  /// Which target an external module enters at.
  private static let doors: [String: Set<String>] = [
    "Yams": ["Ingest"], "Crypto": ["Pipeline"], "Logging": ["strategy-report"],
    "ArgumentParser": ["strategy-report"], "SystemPackage": ["Pipeline", "strategy-report"],
    "CLibXML2": ["XMLRecords"], "CLibZip": ["Spreadsheets"], "GRDB": ["History"],
    "CLibXLSXWriter": ["SpreadsheetWriting"], "CZlib": ["History"],
    "CExchange": ["Pipeline"], "CByteScan": ["DelimitedText"],
    "Foundation": ["History", "Pipeline", "strategy-report"],
    // libxlsxwriter writes to a file only; SpreadsheetWriting gives it one without a name.
    "Glibc": ["SpreadsheetWriting", "Pipeline", "strategy-report"],
  ]

  private static let files: [(target: String, path: String, text: String)] = {
    let sources = Repository.root.appending(path: "Sources")
    let root = sources.path(percentEncoded: false)
    let paths = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return paths.sorted().filter { $0.hasSuffix(".swift") }.map { path in
      let text = (try? String(contentsOf: sources.appending(path: path), encoding: .utf8)) ?? ""
      return (String(path.prefix { $0 != "/" }), path, text)
    }
  }()

  @Test func `every target stands on a floor and imports from below only`() {
    #expect(Self.files.count > 60)
    for file in Self.files {
      guard let floor = Self.floors[file.target] else {
        Issue.record("\(file.target) has no floor")
        continue
      }
      for match in file.text.matches(
        of: #/(?m)^(?:package |public )?import (?:struct |enum |func )?(\w+)/#)
      {
        let module = String(match.output.1)
        if let lower = Self.floors[module] {
          // The C headers are the ground on which floor 0 stands.
          let isBelow =
            lower < floor || (module.hasPrefix("C") && floor == 0)
            || Self.stairs[file.target, default: []].contains(module)
          #expect(isBelow, "\(file.path) imports \(module)")
        }
        if let allowed = Self.doors[module] {
          #expect(allowed.contains(file.target), "\(file.path) imports \(module)")
        }
      }
    }
  }

  @Test func `no file is longer than 400 lines`() {
    for file in Self.files {
      let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).count
      #expect(lines <= 401, "\(file.path): \(lines) lines")
    }
  }

  @Test func `there are no drawers`() {
    for file in Self.files {
      let drawer = #/(?i)(utilit|helper|common|misc|manager|extensions?)(y|ies|s)?(\.swift|\/)/#
      #expect(
        !file.path.contains(drawer) || file.path.hasSuffix("CommonOptions.swift"), "\(file.path)")
    }
  }

  @Test func `nothing in the sources crashes on purpose`() {
    for file in Self.files {
      for trap in ["try!", "as!", "fatalError(", "preconditionFailure("] {
        #expect(!file.text.contains(trap), "\(file.path) has \(trap)")
      }
    }
  }
}
