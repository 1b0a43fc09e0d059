import DelimitedText
import Ingest
import StrategyModel
import Testing

@Suite("inspect: plans")
struct ProjectFileInspectionTests {
  @Test(
    "the profile is found by root and namespace, the tasks are the rows",
    arguments: [
      ("tiefbau-2003.xml", "msproject", 7), ("stadtgruen-2007.xml", "msproject", 4),
      ("skript-ohne-namensraum.xml", "msproject", 1), ("leer-2016.xml", "msproject", 0),
      ("radwege-2.8.gan", "ganttproject", 9), ("gruen-3.3.gan", "ganttproject", 5),
    ])
  func recognised(_ file: String, _ profile: String, _ rows: Int) throws {
    let bytes = try ProjectFileTests.bytes(file)
    let inspection = Inspection.of(
      name: file, profiles: BuiltInProfiles.all, ArraySource(bytes), size: bytes.count, threads: 1)
    #expect(inspection.profile == profile)
    #expect(inspection.rows == rows)
    #expect(inspection.findings.isEmpty)
  }

  @Test("a build file of Ant has the same root and is no plan")
  func otherRoot() {
    let bytes = Array(
      #"<project name="x" default="all" basedir="."><target name="all"/></project>"#.utf8)
    let inspection = Inspection.of(
      name: "build.xml", profiles: BuiltInProfiles.all, ArraySource(bytes), size: bytes.count,
      threads: 1)
    #expect(inspection.profile == nil)
  }

  @Test("as CSV a task within a task is a row of its own, and not in the outer one's row as well")
  func nested() throws {
    let bytes = try ProjectFileTests.bytes("gruen-3.3.gan")
    var table: [UInt8] = []
    let outcome = try CSVExport.write(name: "gruen-3.3.gan", profiles: BuiltInProfiles.all) {
      ArraySource(bytes)
    } to: {
      table += $0
    }
    #expect(outcome.rows == 5)
    let lines = String(decoding: table, as: UTF8.self).split(separator: "\n")
    #expect(
      lines.first
        == #""@id","@name","@color","@meeting","@start","@duration","@complete","@cost-manual-value","@cost-calculated","@expand""#
    )
    #expect(
      lines.dropFirst().map { $0.split(separator: ",").dropFirst().first } == [
        "\"Stadtwald\"", "\"Pflanzung\"", "\"Spielplatz „Käfer“\"", "\"Eröffnung\"", "\"Teich\"",
      ])
  }
}
