import Editions
import Emitters
import StrategyModel
import Testing

/// The data files as programs and people read them.
struct TablesTests {
  private func text(_ path: String, for audience: Audience = .internal) throws -> String {
    let documents = TableEmitter().documents(of: TablesSample.edition(audience))
    let document = try #require(documents.first { $0.path == path })
    #expect(document.tree == .output)
    return String(decoding: document.bytes(), as: UTF8.self)
  }

  @Test func `projects csv has one row per slot`() throws {
    #expect(
      try text("projects.csv") == """
        project_id;slot;competency;main_focus;position;name_de;name_en;batch;fixed_on;status;\
        status_since;percent_complete;baseline_end;planned_start;planned_end;expected_end;\
        actual_start;actual_end;reporting_lead;organisation_kind;money_planned;money_spent;\
        light_reported;light_computed;report_period;carried_forward;source_file;source_line
        kp-001;K1-S1-P1;K1;K1-S1;1;"'=1+1; ""Bänke""\";Benches;1;2017-05-18;implemented;2021-12;;\
        2024;;;;;;musteramt-a;city;;;;;2024-Q1;true;deliveries/2024-Q2/musteramt-a/Stand.csv;4
        kp-002;K1-S1-P2;K1;K1-S1;2;1.000 Bäume;;1;2017-05-18;ongoing;2023-05-02;33.34;2024;;\
        2025-03-31;;;;musteramt-a;city;12345678.90;;;;2024-Q2;false;\
        deliveries/2024-Q2/musteramt-a/Stand.csv;5
        ;K1-S1-P3;K1;K1-S1;3;;;;;;;;;;;;;;;;;;;;;;;

        """)
  }

  @Test func `for the public the same columns without money and places in files`() throws {
    let table = try text("projects.csv", for: .public)
    #expect(table.split(separator: "\n")[0] == (try text("projects.csv")).split(separator: "\n")[0])
    #expect(
      table.split(separator: "\n")[2]
        == "kp-002;K1-S1-P2;K1;K1-S1;2;1.000 Bäume;;1;2017-05-18;ongoing;2023-05-02;33.34;2024;;"
        + "2025-03-31;;;;musteramt-a;city;;;;;2024-Q2;false;;")
  }

  @Test func `figures csv begins with the total`() throws {
    let lines = try text("figures.csv").split(separator: "\n").prefix(26).joined(separator: "\n")
    let coverage = "1;2;2024-Q1"
    #expect(
      lines == """
        figure_id;period;dimension;member;measure;value;unit;goal;base;reported;expected;\
        oldest_report;rule
        2024-Q2:total:all:fixed;2024-Q2;total;all;fixed;2;projects;3;;\(coverage);fixed
        2024-Q2:total:all:projects-decided;2024-Q2;total;all;projects-decided;2;projects;3;;\
        \(coverage);projects-decided
        2024-Q2:total:all:implemented;2024-Q2;total;all;implemented;1;projects;3;;\
        \(coverage);implemented
        2024-Q2:total:all:unfinished;2024-Q2;total;all;unfinished;1;projects;3;;\
        \(coverage);unfinished
        2024-Q2:total:all:planned;2024-Q2;total;all;planned;0;projects;3;;\(coverage);planned
        2024-Q2:total:all:ongoing;2024-Q2;total;all;ongoing;1;projects;3;;\(coverage);ongoing
        2024-Q2:total:all:paused;2024-Q2;total;all;paused;0;projects;3;;\(coverage);paused
        2024-Q2:total:all:unknown;2024-Q2;total;all;unknown;0;projects;3;;\(coverage);unknown
        2024-Q2:total:all:lapsed;2024-Q2;total;all;lapsed;0;projects;3;;\(coverage);lapsed
        2024-Q2:total:all:cancelled;2024-Q2;total;all;cancelled;0;projects;3;;\(coverage);cancelled
        2024-Q2:total:all:integrated;2024-Q2;total;all;integrated;0;projects;3;;\
        \(coverage);integrated
        2024-Q2:total:all:open;2024-Q2;total;all;open;1;projects;3;;\(coverage);open
        2024-Q2:total:all:progress;2024-Q2;total;all;progress;33.33;percent;3;3;\(coverage);progress
        2024-Q2:total:all:share-of-fixed;2024-Q2;total;all;share-of-fixed;50.00;percent;3;2;\
        \(coverage);share-of-fixed
        2024-Q2:total:all:mean-percent-complete;2024-Q2;total;all;mean-percent-complete;33.34;\
        percent;3;1;\(coverage);mean-percent-complete
        2024-Q2:total:all:money-planned;2024-Q2;total;all;money-planned;12345678.90;EUR;3;;\
        \(coverage);money-planned
        2024-Q2:total:all:money-spent;2024-Q2;total;all;money-spent;;EUR;3;;\(coverage);money-spent
        2024-Q2:total:all:needed-pace;2024-Q2;total;all;needed-pace;0.08;projects-per-period;3;26;\
        \(coverage);needed-pace
        2024-Q2:total:all:actual-pace;2024-Q2;total;all;actual-pace;;projects-per-period;3;0;\
        \(coverage);actual-pace
        2024-Q2:total:all:due;2024-Q2;total;all;due;0;projects;3;;\(coverage);due
        2024-Q2:total:all:due-implemented;2024-Q2;total;all;due-implemented;0;projects;3;;\
        \(coverage);due-implemented
        2024-Q2:competency:K1:fixed;2024-Q2;competency;K1;fixed;2;projects;3;;\(coverage);fixed
        2024-Q2:competency:K1:projects-decided;2024-Q2;competency;K1;projects-decided;2;projects;\
        3;;\(coverage);projects-decided
        2024-Q2:competency:K1:implemented;2024-Q2;competency;K1;implemented;1;projects;3;;\
        \(coverage);implemented
        2024-Q2:competency:K1:unfinished;2024-Q2;competency;K1;unfinished;1;projects;3;;\
        \(coverage);unfinished
        """)
  }

  @Test func `changes csv tells what was and what is`() throws {
    #expect(
      try text("changes.csv", for: .public) == """
        period;against;project_id;kind;field;was;now;days;source_file;source_line
        2024-Q2;2024-Q1;kp-002;status-changed;status;planned;ongoing;;;
        2024-Q2;2024-Q1;kp-002;planned-end-moved;planned_end;2024-12-31;2025-03-31;90;;

        """)
    #expect(try text("changes.csv").contains(";90;deliveries/2024-Q2/musteramt-a/Stand.csv;5\n"))
  }

  @Test func `deliveries csv says what was due and what came`() throws {
    #expect(
      try text("deliveries.csv") == """
        period;supplier;data_set;due;received;state;file;sha256;rows;accepted;rejected
        2024-Q2;musteramt-a;report;2024-07-15;2024-07-05T09:13:00;on-time;\
        deliveries/2024-Q2/musteramt-a/Stand.csv;0a1b;3;2;1
        2024-Q2;musterwerke;report;2024-07-15;;missing;;;;;

        """)
  }

  @Test func `findings csv speaks both languages`() throws {
    #expect(
      try text("findings.csv") == """
        period;supplier;file;line;column;field;value;severity;effect;rule;message_de;message_en;\
        remedy_de;remedy_en;answered
        2024-Q2;musteramt-a;deliveries/2024-Q2/musteramt-a/Stand.csv;7;12;Ende;1.1;error;\
        field-dropped;date-unreadable;„1.1“ ist kein Datum. (und 3 weitere in dieser Datei);\
        “1.1” is no date. (and 3 more in this file);Schreiben Sie tt.mm.jjjj.;Write dd.mm.yyyy.;\
        false

        """)
  }

  @Test(arguments: Audience.allCases)
  func `deliveries and findings are for the office alone`(audience: Audience) {
    let paths = TableEmitter().documents(of: TablesSample.edition(audience)).map(\.path)
    let open = ["figures.csv", "projects.csv", "annex.csv", "changes.csv", "restated.csv"]
    let all = open + (audience == .internal ? ["deliveries.csv", "findings.csv"] : [])
    #expect(paths == all + all.map { "excel/\($0)" } + ["datapackage.json"])
  }

  @Test func `the same edition is the same bytes`() {
    let first = TableEmitter().documents(of: TablesSample.edition(.internal))
    let second = TableEmitter().documents(of: TablesSample.edition(.internal))
    #expect(first.map { $0.bytes() } == second.map { $0.bytes() })
  }
}
