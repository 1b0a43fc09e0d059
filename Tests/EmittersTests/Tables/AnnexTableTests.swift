import Editions
import StrategyModel
import Testing

@testable import Emitters

/// The list of core projects that councillors ask for.
struct AnnexTableTests {
  private var sample: PageSample {
    var sample = PageSample.changed
    func decision(_ paper: String, _ action: Decision.Action, isPublic: Bool = true) -> Decision {
      Decision(
        paper: paper, kind: "Vorlage", body: "Rat", date: PartialDate(iso: "2023-05-11"),
        result: "beschlossen", isPublic: isPublic, link: nil, project: ProjectID("kp-2"),
        action: action, location: SourceLocation(file: "decisions.csv"))
    }
    sample.decisions = [
      decision("20230001", .changed), decision("20230002", .fixed),
      decision("20239999", .changed, isPublic: false),
    ]
    if let id = ProjectID("kp-2") {
      let text = LocalizedText(
        de: "=Umgesetzt sind {{total.implemented}}.", en: "{{total.implemented}} implemented.")
      sample.texts = PeriodTexts(
        projects: [
          id: EditorialText(text: text, voice: .office, location: SourceLocation(file: "P.yaml"))
        ])
    }
    return sample
  }

  private func table(_ audience: Audience, _ path: String = "annex.csv") throws -> [String] {
    var sample = sample
    sample.audience = audience
    let documents = TableEmitter().documents(of: try #require(sample.edition()))
    let document = try #require(documents.first { $0.path == path })
    return String(decoding: document.bytes(), as: UTF8.self).split(whereSeparator: \.isNewline).map(
      String.init)
  }

  @Test func `it has a row for every project, replaced ones before their followers`() throws {
    let lines = try table(.internal)
    #expect(
      lines[0] == "slot;project_id;project_de;project_en;replaced_by;competency;main_focus;batch;"
        + "fixed_on;papers;decided_by;decided_on;result;lead;further_leads;status_de;status_en;"
        + "status_since;continued;light_reported;baseline_end;planned_end;expected_end;days_moved;"
        + "remark_de;remark_en")
    #expect(
      lines.dropFirst().map { $0.split(separator: ";")[1] }
        == ["kp-1", "kp-2", "kp-3", "kp-4", "kp-6", "kp-5"])
    #expect(lines[4].hasPrefix("K2-S1-P1;kp-4;Beispielprojekt 4;Sample project 4;kp-6;"))
  }

  @Test func `it says what was decided, who leads and what the office remarks`() throws {
    #expect(
      try table(.council)[2]
        == "K1-S1-P2;kp-2;Parks <für> alle;;;K1 Stadt & Grün;K1-S1 Bäume;1;2023-05;"
        + "20230001, 20230002, 20239999;Rat;2023-05-11;beschlossen;Musteramt A;;in Arbeit;ongoing;"
        + "2024-03-31;;;;2025-03-31;;;'=Umgesetzt sind 1.;1 implemented.")
  }

  @Test func `papers that are not public stay out of the public list`() throws {
    #expect(try !table(.public).joined().contains("20239999"))
    #expect(try table(.public)[2].contains(";20230001, 20230002;"))
  }

  @Test func `German Excel gets dates as it writes them`() throws {
    #expect(try table(.public, "excel/annex.csv")[2].contains(";11.05.2023;"))
  }
}
