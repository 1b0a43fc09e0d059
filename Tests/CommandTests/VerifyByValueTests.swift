import Foundation
import GRDB
import TestSupport
import Testing

/// `verify` counts released figures again where their bytes cannot be made again.
struct VerifyByValueTests {
  private func released() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.copy(Repository.fixtures.appending(path: "small-city"), to: "input")
    let result = try Program.run(
      [
        "release", "2024-Q1", "--audience", "public", "--by", "Erika Muster", "--today",
        "2024-09-01",
      ], in: scratch.folder)
    try #require(result.code == 0, "\(result.errors)")
    return scratch
  }

  private func verify(_ scratch: Scratch) throws -> Program.Result {
    try Program.run(
      ["verify", "--verbose", "--language", "de", "--today", "2024-09-01"], in: scratch.folder)
  }

  private func alter(_ scratch: Scratch, _ sql: String) throws {
    let queue = try DatabaseQueue(
      path: scratch.folder.appending(path: "output/history.sqlite").path(percentEncoded: false))
    try queue.write { try $0.execute(sql: sql) }
    try queue.close()
  }

  private static let correction = """
    project;field;old;new;basis;by;on;reason
    w-1;status;implemented;ongoing;Begehung;Max Muster;2024-08-01;Die Abnahme fehlte doch
    """

  private static let otherProgram = """
    DROP TRIGGER releases_no_update;
    UPDATE releases SET program = '0.0.1';
    """

  /// As if the program that released it had counted one project more.
  private static let countedOtherwise = """
    DROP TRIGGER release_figures_no_update;
    UPDATE release_figures SET figures = replace(
      figures, 'figure\\ttotal\\tall\\timplemented\\t1', 'figure\\ttotal\\tall\\timplemented\\t2');
    """

  @Test func `the same program makes the same bytes`() throws {
    let scratch = try released()
    let result = try verify(scratch)
    #expect(result.code == 0 && result.errors.contains("noch einmal hergestellt"))
  }

  @Test func `a later program counts the same values`() throws {
    let scratch = try released()
    try alter(scratch, Self.otherProgram)
    let result = try verify(scratch)
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.errors.contains("noch einmal gezählt"))
  }

  @Test func `a later program that counts otherwise names each value`() throws {
    let scratch = try released()
    try alter(scratch, Self.otherProgram)
    try alter(scratch, Self.countedOtherwise)
    let result = try verify(scratch)
    #expect(result.code == 1)
    let named = result.errors.split(separator: "\n").filter { $0.contains("neu gezählt") }
    #expect(named.count == 1)
    #expect(named.first?.contains("2024-Q1:total:all:implemented ist als „2“") == true)
    #expect(named.first?.contains("„1“") == true)
  }

  @Test func `after a late correction the old values are counted again from the old state`() throws
  {
    let scratch = try released()
    try scratch.write(Self.correction, to: "input/corrections/2024-Q1.csv")
    let result = try verify(scratch)
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.errors.contains("noch einmal gezählt"))
    #expect(
      result.errors.contains(
        "heute anders bekannt – Insgesamt: umgesetzt: veröffentlicht 1, heute 0"))
    try alter(scratch, Self.countedOtherwise)
    #expect(try verify(scratch).code == 1)
  }
}
