import Foundation
import Pipeline
import StrategyModel
import SystemPackage
import TestSupport
import Testing

/// A file with a mistake of every kind gives exactly those findings, each at its cell, in whatever
/// format the file comes.
struct FaultTests {
  /// The findings as lines `12:7 percent-fell`, in no order.
  private func check(
    _ projects: [FaultyProject], _ format: FaultFormat, isRight: Bool
  ) throws -> (file: FileCheck.CheckedFile, places: [String]) {
    var file = WrittenFile()
    let rows = Self.rows(projects, isRight: isRight)
    file = format.write(rows.map(\.cells))
    let check = try FaultyCity(projects, format).check(file.bytes, named: format.fileName)
    var expected: [String] = []
    for (index, row) in rows.enumerated() {
      guard let fault = row.fault else { continue }
      var place = fault.place.flatMap { file.places[index][$0] } ?? file.starts[index]
      place.column += fault.offset
      expected.append("\(place.line):\(place.column) \(fault.rule)")
    }
    return (check, expected)
  }

  private struct Row {
    let cells: Cells
    /// Where the row must have a finding.
    let fault: Fault?
  }

  private static func rows(_ projects: [FaultyProject], isRight: Bool) -> [Row] {
    projects.flatMap { project -> [Row] in
      let cells = project.row(isRight: isRight)
      let fault = project.fault
      guard !isRight else { return [Row(cells: cells, fault: nil)] }
      guard let again = fault.again else { return [Row(cells: cells, fault: fault)] }
      // Rows that contradict each other are found on each of them, the same row on the second.
      return [
        Row(cells: cells, fault: again.isEmpty ? nil : fault),
        Row(cells: cells.merging(again) { $1 }, fault: fault),
      ]
    }
  }

  private func found(_ file: FileCheck.CheckedFile) -> [String] {
    file.findings.map { finding in
      let place = finding.location
      return "\(place.line ?? 0):\(place.column ?? 0) \(finding.rule.id)"
    }
  }

  @Test func `the list holds a mistake of each of at least forty kinds`() {
    let rules = Faults.all.map(\.fault.rule)
    #expect(Set(rules).count == rules.count)
    #expect(Faults.all.count { !$0.fault.isOfText } >= 40)
  }

  @Test(arguments: FaultFormat.all)
  func `every mistake is found at its cell, and nothing else`(format: FaultFormat) throws {
    let projects = Faults.all.filter { format.isText || !$0.fault.isOfText }
    let result = try check(projects, format, isRight: false)
    let found = found(result.file)
    let missing = result.places.filter { !found.contains($0) }
    let more = found.filter { !result.places.contains($0) }
    #expect(missing == [], "not found")
    #expect(more == [], "found besides")
    #expect(found.count == result.places.count)
  }

  @Test(arguments: FaultFormat.all)
  func `the corrected file has no finding`(format: FaultFormat) throws {
    // A fault of the register is corrected there and not in the file.
    let projects = Faults.all.filter {
      (format.isText || !$0.fault.isOfText)
        && !["not-the-lead", "not-yet-fixed"].contains($0.fault.rule)
    }
    let result = try check(projects, format, isRight: true)
    #expect(found(result.file) == [])
    #expect(result.file.accepted == projects.count)
  }

  /// Of rows that stand twice the sentence names the other one's line.
  private func sentences(_ file: FileCheck.CheckedFile) -> [String] {
    file.findings.filter { !["duplicate-row", "contradicting-rows"].contains($0.rule.id) }
      .map { "\($0.rule.id): \($0.message(.de))" }.sorted()
  }

  @Test func `findings stay whatever order the rows have`() throws {
    let forward = try check(Faults.all, .csv, isRight: false).file
    let backward = try check(Faults.all.reversed(), .csv, isRight: false).file
    #expect(sentences(forward) == sentences(backward))
  }

  @Test func `sound rows between them take no finding away and add none`() throws {
    let alone = try check(Faults.all, .csv, isRight: false).file
    let sound = Faults.all.indices.map {
      FaultyProject(number: Faults.all.count + 1 + $0, fault: Fault("none", nil, [:]))
    }
    let mixed = zip(sound, Faults.all).flatMap { [$0, $1] }
    let among = try check(mixed, .csv, isRight: false).file
    #expect(sentences(alone) == sentences(among))
  }
}

/// A city that has a core project for each fault and asks every rule.
struct FaultyCity {
  private let scratch: Scratch

  init(_ projects: [FaultyProject], _ format: FaultFormat) throws {
    scratch = try Scratch()
    let optional = RuleBook.all.filter(\.isOptional).map { "\($0.id): \($0.severity.rawValue)" }
    let slots = projects.map(\.number).max() ?? 1
    try scratch.write(
      """
      name: {de: Strategie}
      publisher: {de: Stadt}
      severities: {\(optional.joined(separator: ", "))}
      versions:
        - id: "1"
          horizon: 2030
          goal: \(slots)
          cadence: quarter
          counting: {lapsed_slots: refillable, stale_after: 4}
          competencies:
            - {id: K1, name: {de: Eins}, foci: [{id: K1-S1, slots: \(slots)}]}

      """, to: "input/strategy.yaml")
    try scratch.write(
      """
      suppliers:
        - {id: amt, name: {de: Musteramt}, owes_from: 2023-Q1}
        - {id: werke, name: {de: Muster GmbH}}

      """, to: "input/suppliers.yaml")
    var register = "id;slot;fixed_on;reporting_lead;name_de;integrated_into\n"
    for project in projects.sorted(by: { $0.number < $1.number }) {
      let own = project.fault.register
      register +=
        "\(project.id);K1-S1-P\(project.number);\(own.fixed);\(own.lead);\(project.name);"
        + "\(own.integratedInto)\n"
    }
    try scratch.write(register, to: "input/projects.csv")
    if let profile = format.profile {
      try scratch.write(profile, to: "input/profiles/faults.yaml")
    }
    let known = projects.filter(\.fault.register.isKnown)
    for (index, quarter) in ["2023-Q2", "2023-Q3", "2023-Q4", "2024-Q1"].enumerated() {
      let folder = "input/deliveries/\(quarter)"
      let day = Period(quarter)?.lastDay ?? Day.first(of: 2024, 1)
      let file = FaultFormat.csv.write(known.map { $0.row(before: index) })
      try scratch.write(
        file.text.replacing("30.06.2024", with: day.german), to: "\(folder)/amt/bericht.csv")
      try scratch.write(
        "supplier;file;received\namt;bericht.csv;\(day.adding(days: 5))\n",
        to: "\(folder)/received.csv")
    }
  }

  /// What is found in a file for the second quarter of 2024.
  func check(_ bytes: [UInt8], named name: String) throws -> FileCheck.CheckedFile {
    try scratch.write(Data(bytes), to: name)
    let check = try FileCheck.perform(
      FileCheck.Request(
        input: FilePath(scratch.path("input").path(percentEncoded: false)),
        files: [FilePath(scratch.path(name).path(percentEncoded: false))], supplier: "amt",
        period: Period("2024-Q2"), today: Day.first(of: 2024, 7), showsLines: true))
    return try #require(
      check.files.first,
      "\(check.configurationFindings.map { "\($0.location.description) \($0.message(.en))" })")
  }
}
