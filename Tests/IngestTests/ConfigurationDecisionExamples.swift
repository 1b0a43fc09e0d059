import StrategyModel

extension ConfigurationExample {
  /// Mistakes in what the office decides about deliveries and editions.
  static let decisionExamples = [
    ConfigurationExample(
      "corrections of unknown projects and fields, and by nobody", "corrections/2024-Q2.csv",
      """
      project;field;old;new;basis;by;on;reason
      1️⃣kp-11;status;ongoing;paused;;Strategiebüro;2024-07-20;Anruf
      kp-1;2️⃣statuss;ongoing;paused;;Strategiebüro;2024-07-20;Anruf
      kp-1;light;green;amber;;3️⃣;4️⃣morgen;5️⃣
      """, "1️⃣ config-project-unknown", "2️⃣ config-value-invalid", "3️⃣ config-cell-missing",
      "4️⃣ config-value-invalid", "5️⃣ config-cell-missing"),
    ConfigurationExample(
      "corrections with values that their fields cannot have", "corrections/2024-Q2.csv",
      """
      project;field;old;new;basis;by;on;reason
      kp-1;status;ongoing;1️⃣fast fertig;;Strategiebüro;2024-07-20;Anruf
      kp-1;percent_complete;40;2️⃣140;;Strategiebüro;2024-07-20;Anruf
      kp-1;money_planned;3️⃣1.250;4️⃣viel;;Strategiebüro;2024-07-20;Anruf
      kp-1;planned_end;5️⃣Mai;2025-03;;Strategiebüro;2024-07-20;Anruf
      kp-1;light;green;6️⃣grau;;Strategiebüro;2024-07-20;Anruf
      kp-2;status;ongoing;7️⃣;;Strategiebüro;2024-07-20;Anruf
      kp-2;integrated_into;;8️⃣kp-9;;Strategiebüro;2024-07-20;Anruf
      """, "1️⃣ config-value-invalid", "2️⃣ config-value-invalid", "3️⃣ config-value-invalid",
      "4️⃣ config-value-invalid", "5️⃣ config-value-invalid", "6️⃣ config-value-invalid",
      "7️⃣ config-cell-missing", "8️⃣ config-project-unknown"),
    ConfigurationExample(
      "corrections that change nothing, or the same twice", "corrections/2024-Q2.csv",
      """
      project;field;old;new;basis;by;on;reason
      kp-1;status;in Arbeit;1️⃣ongoing;;Strategiebüro;2024-07-20;Anruf
      kp-1;money_spent;1250000,5;2️⃣1.250.000,50 €;;Strategiebüro;2024-07-20;Anruf
      kp-1;light;green;amber;;Strategiebüro;2024-07-20;Anruf
      kp-1;3️⃣light;green;red;;Strategiebüro;2024-07-20;Anruf
      """, "1️⃣ config-correction-changes-nothing", "2️⃣ config-correction-changes-nothing",
      "3️⃣ config-correction-twice"),
    ConfigurationExample(
      "corrections of no period", "corrections/Q2.csv",
      "project;field;old;new;by;on;reason\nkp-1;light;green;amber;Strategiebüro;2024-07-20;Anruf\n",
      "corrections/Q2.csv config-corrections-file"),
    ConfigurationExample(
      "corrections of a period that the strategy does not have, without required columns",
      "corrections/2024.csv", "1️⃣project;field;old;new;on;reason\n",
      "corrections/2024.csv config-period-cadence", "1️⃣ config-column-missing"),
    ConfigurationExample(
      "answers to unknown rules, for unknown projects, and to everything at once",
      "acknowledged.csv",
      """
      rule;project;value;reason;by;until
      1️⃣delivery-misisng;kp-1;;bekannt;Strategiebüro;
      delivery-missing;2️⃣kp-3;;bekannt;Strategiebüro;3️⃣bald
      4️⃣unknown-project;;;5️⃣;6️⃣;
      """, "1️⃣ config-rule-unknown", "2️⃣ config-project-unknown", "3️⃣ config-value-invalid",
      "4️⃣ config-acknowledgement-of-everything", "5️⃣ config-cell-missing",
      "6️⃣ config-cell-missing"),
    ConfigurationExample(
      "aliases of unknown kinds, of unknown suppliers, for unknown things, and twice",
      "aliases.csv",
      """
      supplier;field;their_word;our_word
      amt-a;1️⃣projekt;Velo;kp-1
      2️⃣amt-c;status;läuft rund;ongoing
      ;status;läuft rund;3️⃣ongoin
      ;project;Velo;4️⃣kp-11
      ;light;hellgrün;5️⃣grün
      ;lead;Amt A (neu);6️⃣amt-aa
      ;contributions;Klimaschutz;7️⃣climat
      ;status;8️⃣;ongoing
      amt-a;status;läuft;ongoing
      amt-a;status;9️⃣ Läuft ;paused
      """, "1️⃣ config-value-invalid", "2️⃣ config-supplier-unknown", "3️⃣ config-value-invalid",
      "4️⃣ config-project-unknown", "5️⃣ config-value-invalid", "6️⃣ config-supplier-unknown",
      "7️⃣ config-issue-unknown", "8️⃣ config-cell-missing", "9️⃣ config-alias-twice"),
    ConfigurationExample(
      "exceptions without value or reason", "leak-exceptions.csv",
      "value;file;reason\n1️⃣;index.html;bekannt\nRadweg;;2️⃣\n", "1️⃣ config-cell-missing",
      "2️⃣ config-cell-missing"),
    ConfigurationExample(
      "audiences that do not exist, of fields that do not exist", "strategy.yaml",
      (sound["strategy.yaml"] ?? "")
        + "audiences: {money_planned: 1️⃣rat, 2️⃣coment: public, comment: council}\n",
      "1️⃣ config-value-invalid", "2️⃣ config-key-unknown"),
    ConfigurationExample(
      "one file for each of something else", "suppliers.yaml",
      """
      suppliers:
        - {id: amt-a, name: {de: Amt A}, one_file_per: 1️⃣slot}
        - {id: amt-b, name: {de: Amt B}, data_sets: [{id: report, one_file_per: 2️⃣projekt}]}
      """, "1️⃣ config-value-invalid", "2️⃣ config-value-invalid"),
  ]
}
