// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A target of the house; it imports lower floors only.
func room(
  _ name: String, on lower: [Target.Dependency] = [], resources: [Resource]? = nil
) -> Target {
  .target(name: name, dependencies: lower, resources: resources, swiftSettings: settings)
}

/// The tests of a target.
func tests(_ name: String, of tested: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: tested, exclude: exclude, swiftSettings: settings)
}

let package = Package(
  name: "strategy-report",
  products: [.executable(name: "strategy-report", targets: ["strategy-report"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Floor 0: knows nothing of the others.
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CLibXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CExchange"),
    .systemLibrary(name: "CByteScan"),
    room("StrategyModel"),
    room("DelimitedText", on: ["CByteScan"]),
    room("XMLRecords", on: ["CLibXML2"]),
    // A workbook is XML in an archive: the one reader that stands on another.
    room("Spreadsheets", on: ["CLibZip", "XMLRecords"]),
    room("SpreadsheetWriting", on: ["CLibXLSXWriter"]),
    room("Markup"),

    // Floor 1: one stage each; they do not know each other.
    room(
      "Ingest",
      on: [
        "StrategyModel", "DelimitedText", "XMLRecords", "Spreadsheets",
        .product(name: "Yams", package: "Yams"),
      ],
      resources: [
        .embedInCode("Profiles/BuiltIn/ganttproject.yaml"),
        .embedInCode("Profiles/BuiltIn/iati-activities.yaml"),
        .embedInCode("Profiles/BuiltIn/jira-rss.yaml"),
        .embedInCode("Profiles/BuiltIn/msproject.yaml"),
        .embedInCode("Profiles/BuiltIn/openproject-projects.yaml"),
        .embedInCode("Profiles/BuiltIn/openproject-work-packages.yaml"),
        .embedInCode("Profiles/BuiltIn/redmine-issues.yaml"),
        .embedInCode("Profiles/BuiltIn/standard.yaml"),
        .embedInCode("Profiles/BuiltIn/status-report-xml.yaml"),
        .embedInCode("Profiles/BuiltIn/xoev-message.yaml"),
        .embedInCode("Schema/status-report.xsd"),
      ]),
    room("Assessment", on: ["StrategyModel"]),
    room("Aggregation", on: ["StrategyModel"]),
    room(
      "History",
      on: ["StrategyModel", "CZlib", .product(name: "GRDB", package: "GRDB.swift")]),

    // Floor 2: what one audience may see.
    room("Editions", on: ["StrategyModel", "Aggregation"]),

    // Floor 3: documents.
    room(
      "Emitters",
      on: [
        "StrategyModel", "Aggregation", "Editions", "DelimitedText", "Markup",
        "SpreadsheetWriting",
      ]),

    // Floor 4: the stages in order, and the disk.
    room(
      "Pipeline",
      on: [
        "StrategyModel", "CExchange", "DelimitedText", "Ingest", "Assessment", "Aggregation",
        "History", "Editions", "Emitters", "SpreadsheetWriting",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]),

    // Floor 5: the commands.
    .executableTarget(
      name: "strategy-report",
      dependencies: [
        "StrategyModel", "DelimitedText", "Ingest", "Aggregation", "Editions", "History",
        "Pipeline",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "SystemPackage", package: "swift-system"),
      ], swiftSettings: settings),

    // The invented part of the default input.
    .executableTarget(
      name: "demonstration-input", dependencies: ["StrategyModel"],
      path: "Tests/DemonstrationInput", swiftSettings: settings),

    // Damaged bytes for everything that reads them: `make fuzz`.
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "StrategyModel", "DelimitedText", "XMLRecords", "Spreadsheets", "Ingest", "Archives",
      ], path: "Tests/Fuzz", swiftSettings: settings),

    // ZIP archives as no library writes them, and taken apart.
    .target(
      name: "Archives", dependencies: ["CLibZip", "CZlib"], path: "Tests/Archives",
      swiftSettings: settings),

    // Files that mean harm: `Benchmarks/run attacks`.
    .executableTarget(
      name: "attack-files", dependencies: ["Archives"], path: "Tests/AttackFiles",
      swiftSettings: settings),

    // Gigabytes of delimited text, as Ingest reads them: `make bench`.
    .executableTarget(
      name: "delimited-benchmark", dependencies: ["DelimitedText", "BenchmarkText"],
      path: "Benchmarks/Sources/DelimitedBenchmark", swiftSettings: settings),

    // Half a gigabyte of XML, likewise.
    .executableTarget(
      name: "xml-benchmark", dependencies: ["XMLRecords", "BenchmarkText"],
      path: "Benchmarks/Sources/XMLBenchmark", swiftSettings: settings),

    // What both make their files with.
    .target(
      name: "BenchmarkText", path: "Benchmarks/Sources/BenchmarkText", swiftSettings: settings),

    tests("StrategyModelTests", of: ["StrategyModel"]),
    tests("DelimitedTextTests", of: ["DelimitedText", "CByteScan"]),
    tests("XMLRecordsTests", of: ["XMLRecords", "CLibXML2"], exclude: ["Fixtures"]),
    tests(
      "SpreadsheetWritingTests", of: ["SpreadsheetWriting", "Spreadsheets"]),
    tests(
      "FormTests",
      of: [
        "Emitters", "Editions", "Ingest", "SpreadsheetWriting", "Spreadsheets", "StrategyModel",
        "TestSupport",
      ]),
    tests("MarkupTests", of: ["Markup", "XMLRecords"]),
    tests(
      "SpreadsheetsTests", of: ["Spreadsheets", "XMLRecords", "TestSupport"], exclude: ["Fixtures"]),
    tests(
      "IngestTests",
      of: [
        "Ingest", "StrategyModel", "DelimitedText", "XMLRecords", "Spreadsheets", "TestSupport",
      ], exclude: ["Messages/Fixtures", "ProjectFiles/Fixtures"]),
    tests("AssessmentTests", of: ["Assessment", "StrategyModel"]),
    tests("AggregationTests", of: ["Aggregation", "StrategyModel"]),
    tests(
      "HistoryTests",
      of: [
        "History", "StrategyModel", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
      ], exclude: ["Fixtures"]),
    tests("EditionsTests", of: ["Editions", "Aggregation", "StrategyModel"]),
    tests(
      "EmittersTests",
      of: [
        "Emitters", "Editions", "Aggregation", "StrategyModel", "Markup", "XMLRecords",
        "DelimitedText", "TestSupport", .product(name: "Crypto", package: "swift-crypto"),
      ], exclude: ["Recorded"]),
    tests("DemonstrationInputTests", of: ["demonstration-input", "StrategyModel"]),
    tests(
      "PipelineTests",
      of: [
        "Pipeline", "Ingest", "Aggregation", "Editions", "StrategyModel", "TestSupport",
        "strategy-report", .product(name: "SystemPackage", package: "swift-system"),
      ],
      exclude: ["Scenarios"]),
    tests(
      "CommandTests",
      of: [
        "TestSupport", "strategy-report", "attack-files",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .target(
      name: "TestSupport", dependencies: ["CLibZip", "Archives"], path: "Tests/TestSupport",
      swiftSettings: settings),
  ]
)
