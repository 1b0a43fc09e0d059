import StrategyModel

extension ConfigurationExample {
  static let projectExamples = [
    ConfigurationExample(
      "ids, slots, batches, leads and dates that do not exist", "projects.csv",
      """
      id;slot;batch;fixed_on;reporting_lead;leads;name_de
      1️⃣KP 1;K1-S1-P1;1;2017-05-18;amt-a;;Radweg
      kp-2;2️⃣K1-S1-P3;3️⃣2;4️⃣im Mai;5️⃣amt-c;6️⃣amt-a | amt-b | amt-d;Lichtspiel
      kp-3;7️⃣1.2.1;1;2017;;;8️⃣
      """, "1️⃣ config-value-invalid", "2️⃣ config-slot-outside-grid", "3️⃣ config-batch-unknown",
      "4️⃣ config-value-invalid", "5️⃣ config-supplier-unknown", "6️⃣ config-supplier-unknown",
      "7️⃣ config-value-invalid", "8️⃣ config-cell-missing"),
    ConfigurationExample(
      "everything wrong with rows that are unreadable themselves", "projects.csv",
      """
      id;valid_from;slot;batch;fixed_on;reporting_lead;leads;name_de;replaces;integrated_into
      1️⃣KP 1;2️⃣gestern;3️⃣K9-S1-P1;4️⃣2;5️⃣bald;6️⃣amt-c;7️⃣amt-d|amt-e;8️⃣;9️⃣kp-98;0️⃣kp-99
      kp-2;;K1-S1-P2;;;;;Lichtspiel;;kp-3
      kp-3;;K1-S2-P1;;;;;*️⃣;;
      """, "1️⃣ config-value-invalid", "2️⃣ config-value-invalid", "3️⃣ config-slot-outside-grid",
      "4️⃣ config-batch-unknown", "5️⃣ config-value-invalid", "6️⃣ config-supplier-unknown",
      "7️⃣ config-supplier-unknown", "7️⃣ config-supplier-unknown", "8️⃣ config-cell-missing",
      "9️⃣ config-project-unknown", "0️⃣ config-project-unknown", "*️⃣ config-cell-missing"),
    ConfigurationExample(
      "a project twice without day, and twice from the same day", "projects.csv",
      """
      id;valid_from;slot;fixed_on;name_de
      kp-1;;K1-S1-P1;2017-05-18;Radweg
      1️⃣kp-1;;K1-S1-P1;2017-05-18;Radweg
      kp-1;2020-01-01;K1-S1-P1;2017;Radweg
      kp-1;2️⃣2020-01-01;K1-S1-P1;3️⃣2018;Radweg
      """, "1️⃣ config-project-without-day", "2️⃣ config-project-day-twice",
      "3️⃣ config-fixed-on-contradicts"),
    ConfigurationExample(
      "a slot taken twice, also by projects that are not fixed yet", "projects.csv",
      """
      id;slot;fixed_on;name_de;replaces
      kp-1;K1-S1-P1;2017;Radweg;
      kp-2;1️⃣K1-S1-P1;;Lichtspiel;
      kp-3;2️⃣K1-S1-P1;;Park;
      kp-4;K1-S1-P2;2017;Bad;
      kp-5;K1-S1-P2;;Brücke;kp-4
      kp-6;3️⃣K1-S1-P2;;Turm;kp-4
      """, "1️⃣ config-slot-taken-twice", "2️⃣ config-slot-taken-twice",
      "3️⃣ config-slot-taken-twice"),
    ConfigurationExample(
      "a slot that another project moves to", "projects.csv",
      """
      id;valid_from;slot;name_de
      kp-1;;K1-S1-P1;Radweg
      kp-2;;K1-S1-P2;Lichtspiel
      kp-2;2020-01-01;1️⃣K1-S1-P1;Lichtspiel
      """, "1️⃣ config-slot-taken-twice"),
    ConfigurationExample(
      "a project that replaces one elsewhere, itself, nobody, or in a circle", "projects.csv",
      """
      id;slot;name_de;replaces
      kp-1;K1-S1-P1;Radweg;1️⃣kp-2
      kp-2;K1-S1-P2;Lichtspiel;2️⃣kp-22
      kp-3;K1-S2-P1;Park;3️⃣kp-3
      kp-4;K1-S2-P2;Bad;4️⃣kp-5
      kp-5;K1-S2-P2;Turm;5️⃣kp-4
      """, "1️⃣ config-replaces-elsewhere", "2️⃣ config-project-unknown",
      "3️⃣ config-replaces-itself", "4️⃣ config-replaces-circular", "5️⃣ config-replaces-circular"),
    ConfigurationExample(
      "a project that goes into itself, nothing, or back", "projects.csv",
      """
      id;slot;name_de;integrated_into
      kp-1;K1-S1-P1;Radweg;1️⃣kp-1
      kp-2;K1-S1-P2;Lichtspiel;2️⃣kp-9
      kp-3;K1-S2-P1;Park;3️⃣kp-4
      kp-4;K1-S2-P2;Bad;4️⃣kp-3
      """, "1️⃣ config-integrated-into-itself", "2️⃣ config-project-unknown",
      "3️⃣ config-integrated-circular", "4️⃣ config-integrated-circular"),
    ConfigurationExample(
      "texts and demonstration columns that are wrong", "projects.csv",
      """
      id;slot;name_de;1️⃣descripton_de;aim_en;slogan_de;demonstration
      kp-1;K1-S1-P1;Radweg;x;2️⃣y;z;3️⃣slot|fixedon
      """, "1️⃣ config-column-doubtful", "2️⃣ config-text-without-german",
      "3️⃣ config-demonstration-column"),
    ConfigurationExample(
      "a lead and a name that stand twice", "projects.csv",
      """
      id;slot;name_de;aliases;leads
      kp-1;K1-S1-P1;Radweg;Radweg|Velo;1️⃣amt-a|amt-a
      kp-2;K1-S1-P2;Lichtspiel;2️⃣velo;
      """, "1️⃣ config-lead-twice", "2️⃣ config-name-shared"),
  ]

  static let tableExamples = [
    ConfigurationExample(
      "a header with unknown, double and missing columns", "projects.csv",
      """
      1️⃣id;2️⃣Solt;name_de;3️⃣ID
      kp-1;K1-S1-P1;Radweg;kp-1
      """, "1️⃣ config-column-missing", "2️⃣ config-column-unknown", "3️⃣ config-column-twice"),
    ConfigurationExample(
      "columns without a name, one of them with values", "projects.csv",
      "id;slot;name_de;;1️⃣;\nkp-1;K1-S1-P1;Radweg;;x;\n", "1️⃣ config-column-unnamed"),
    ConfigurationExample(
      "a semicolon that is not quoted", "projects.csv",
      "id;slot;name_de\nkp-1;K1-S1-P1;Radweg;1️⃣ Teil 2;;\n", "1️⃣ config-row-too-long"),
    ConfigurationExample(
      "a quotation mark that is not closed", "projects.csv",
      "id;slot;name_de\nkp-1;K1-S1-P1;1️⃣\"Radweg\nkp-2;K1-S1-P2;Park\n",
      "1️⃣ config-table-damaged"),
    ConfigurationExample(
      "a wrongly converted text", "projects.csv",
      "id;slot;name_de\nkp-1;K1-S1-P1;Gr1️⃣Ã¼ne Oasen\n", "1️⃣ config-table-suspicious"),
    ConfigurationExample(
      "an error of the spreadsheet, and a control character", "projects.csv",
      "id;slot;name_de\nkp-1;K1-S1-P1;1️⃣#NAME?\nkp-2;K1-S1-P2;2️⃣Par\u{7}k\n",
      "1️⃣ config-cell-error", "2️⃣ config-cell-character"),
    ConfigurationExample(
      "an empty file", "projects.csv", "", "projects.csv config-table-empty"),
    ConfigurationExample(
      "a spreadsheet that was only renamed", "projects.csv", "PK\u{3}\u{4}\u{14}\u{0}\u{6}\u{0}",
      "projects.csv config-table-workbook"),
    ConfigurationExample(
      "a document in the place of a table", "projects.csv", "%PDF-1.7\n",
      "projects.csv config-table-format"),
    ConfigurationExample(
      "a table that is there as text and as a workbook", "projects.xlsx", "PK\u{3}\u{4}",
      "projects.xlsx config-file-twice"),
    ConfigurationExample(
      "a demonstration column of issues that is none", "issues.csv",
      """
      project;issue;relevance;demonstration
      kp-1;climate;principal;1️⃣relevance|slot
      """, "1️⃣ config-demonstration-column"),
    ConfigurationExample(
      "an unknown project, issue, relevance, effect, and a pair stated twice", "issues.csv",
      """
      project;issue;relevance;effect;note
      1️⃣kp-11;climate;principal;;
      kp-1;2️⃣klima;3️⃣high;;
      kp-1;climate;none;4️⃣supports;
      kp-1;5️⃣climate;;6️⃣unknown;
      """, "1️⃣ config-project-unknown", "2️⃣ config-issue-unknown", "3️⃣ config-value-invalid",
      "4️⃣ config-effect-without-relevance", "5️⃣ config-issue-stated-twice",
      "6️⃣ config-value-invalid"),
    ConfigurationExample(
      "decisions that are wrong", "decisions.csv",
      """
      paper;kind;body;date;result;public;link;project;action
      1️⃣2018/2172;Beschluss;Rat;2018-09-27;;WAHR;;kp-2;fixed
      20202999;Beschluss;Rat;2️⃣2021;;true;;kp-1;fixed
      20202999;Beschluss;Rat;2021;;3️⃣öffentlich;;4️⃣kp-3;5️⃣fix
      20182173;Beschluss;Rat;2019;;;;;
      20182173;Beschluss;Rat;2019;;;;6️⃣;
      """, "1️⃣ config-paper-number", "2️⃣ config-fixed-day-differs", "3️⃣ config-value-invalid",
      "4️⃣ config-project-unknown", "5️⃣ config-value-invalid", "6️⃣ config-decision-twice"),
    ConfigurationExample(
      "partners that are wrong", "partners.csv",
      """
      project;partner;kind;role;public
      kp-1;Verein;;;true
      kp-1;1️⃣Verein;;;true
      2️⃣kp-7;Bund;;;false
      """, "1️⃣ config-partner-twice", "2️⃣ config-project-unknown"),
    ConfigurationExample(
      "published figures that are no numbers", "published-figures.csv",
      """
      period;as_of;goal;fixed;implemented;source
      2024-Q2;2024-06-17;125;1️⃣fünfundsiebzig;23;Vortrag
      2️⃣2024-Q2;17.06.2024;125;75;3️⃣-23;Vortrag
      4️⃣2023;;;;5️⃣1.000;
      6️⃣Q2/2024;;;;1;
      """, "1️⃣ config-value-invalid", "2️⃣ config-published-twice", "3️⃣ config-value-invalid",
      "4️⃣ config-period-other-cadence", "5️⃣ config-value-invalid", "6️⃣ config-value-invalid"),
  ]
}
