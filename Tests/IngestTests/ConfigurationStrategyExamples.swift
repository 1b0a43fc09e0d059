import StrategyModel

extension ConfigurationExample {
  /// A strategy file with a version that the given lines replace or add to.
  private static func strategy(
    head: String = "", goal: String = "goal: 4", cadence: String = "quarter",
    foci: String = "[{id: K1-S1, slots: 2}, {id: K1-S2, slots: 2}]", more: String = "",
    versions: String = ""
  ) -> String {
    """
    name: {de: Musterstrategie}
    publisher: {de: Musterstadt}
    \(head)
    versions:
      - id: "1"
        horizon: 2030
        \(goal)
        cadence: \(cadence)
        counting: {lapsed_slots: refillable}
        organisation_kinds: [{id: city, name: {de: Stadt}}]
        competencies:
          - id: K1
            name: {de: Eins}
            foci: \(foci)
        issues: [{id: climate, name: {de: Klima}}]
        batches: [{id: "1", name: {de: Erste}}]
        \(more)
    \(versions)
    """
  }

  private static let second = """
      - id: "2.0"
        VALID
        horizon: 2040
        goal: 1
        cadence: half-year
        counting: {lapsed_slots: closed}
        competencies: [{id: K1, name: {de: Eins}, foci: [{id: K1-S1, slots: 1}]}]
    """

  static let strategyExamples = [
    ConfigurationExample(
      "a misspelt key", "strategy.yaml", strategy(head: "1️⃣calender: {deadline_days: 15}"),
      "1️⃣ config-key-unknown"),
    ConfigurationExample(
      "a goal that is not the sum of the slots", "strategy.yaml", strategy(goal: "goal: 1️⃣125"),
      "1️⃣ config-goal-differs"),
    ConfigurationExample(
      "a cadence that does not exist", "strategy.yaml", strategy(cadence: "1️⃣quartal"),
      "1️⃣ config-value-invalid"),
    ConfigurationExample(
      "a focus under another competency, and one twice", "strategy.yaml",
      strategy(
        goal: "goal: 6",
        foci: "[{id: K1-S1, slots: 2}, {id: 1️⃣K2-S2, slots: 2}, {id: 2️⃣K1-S1, slots: 2}]"),
      "1️⃣ config-focus-of-other-competency", "2️⃣ config-id-twice"),
    ConfigurationExample(
      "a focus without slots", "strategy.yaml",
      strategy(goal: "goal: 2", foci: "[{id: K1-S1, slots: 2}, 1️⃣{id: K1-S2}]"),
      "1️⃣ config-key-missing"),
    ConfigurationExample(
      "a severity for a rule that does not exist, and a severity that does not exist",
      "strategy.yaml",
      strategy(head: "severities: {1️⃣delivery-mising: note, unknown-project: 2️⃣warnung}"),
      "1️⃣ config-rule-unknown", "2️⃣ config-value-invalid"),
    ConfigurationExample(
      "a rule switched off that decides what counts, beside one that may be", "strategy.yaml",
      strategy(head: "severities: {delivery-missing: off, 1️⃣unknown-project: off}"),
      "1️⃣ config-rule-always-asked"),
    ConfigurationExample(
      "a threshold that is no number, and one that does not exist", "strategy.yaml",
      strategy(head: "thresholds: {slightly_behind: 1️⃣wenige, 2️⃣far_behind: 3}"),
      "1️⃣ config-value-invalid", "2️⃣ config-key-unknown"),
    ConfigurationExample(
      "a lock before the deadline", "strategy.yaml",
      strategy(head: "calendar: {deadline_days: 20, lock_days: 1️⃣10}"),
      "1️⃣ config-lock-before-deadline"),
    ConfigurationExample(
      "reminders in the wrong order", "strategy.yaml",
      strategy(head: "calendar: {deadline_days: 15, lock_days: 31, reminder_days: 1️⃣[8, 2]}"),
      "1️⃣ config-reminder-days"),
    ConfigurationExample(
      "a letter of a kind that does not exist", "letters/reqest.txt", "Betreff: Stand\n",
      "letters/reqest.txt config-letter-unknown"),
    ConfigurationExample(
      "a letter in another encoding", "letters/request.txt", "Betreff: R\u{FFFD}ckmeldung\n",
      "letters/request.txt config-letter-encoding"),
    ConfigurationExample(
      "a letter without a subject", "letters/request.txt", "1️⃣Guten Tag\n",
      "1️⃣ config-letter-without-subject"),
    ConfigurationExample(
      "a placeholder that does not end", "letters/request.txt",
      "Betreff: Stand\n\nBis zum 1️⃣{{deadline\n", "1️⃣ config-letter-placeholder-open"),
    ConfigurationExample(
      "a placeholder that does not exist", "letters/request.txt",
      "Betreff: Stand\n\nBis zum 1️⃣{{deadlin}}\n", "1️⃣ config-letter-placeholder-unknown"),
    ConfigurationExample(
      "a notice without its sentence", "strategy.yaml",
      strategy(head: "notice: 1️⃣{word: {de: Demonstration}}"), "1️⃣ config-key-missing"),
    ConfigurationExample(
      "a text that is no text", "strategy.yaml",
      strategy(more: "characteristics: [1️⃣langfristig, 2️⃣{3️⃣dee: langfristig}]"),
      "1️⃣ config-type", "2️⃣ config-key-missing", "3️⃣ config-key-unknown"),
    ConfigurationExample(
      "a paper number with a separator", "strategy.yaml",
      strategy(more: "").replacing(
        "{id: \"1\", name: {de: Erste}}",
        with: "{id: \"1\", name: {de: Erste}, paper: 1️⃣2018/2172}"),
      "1️⃣ config-paper-number"),
    ConfigurationExample(
      "no version", "strategy.yaml",
      "name: {de: Musterstrategie}\npublisher: {de: Musterstadt}\nversions: 1️⃣[]\n",
      "1️⃣ config-versions-missing"),
    ConfigurationExample(
      "a second version without its day", "strategy.yaml",
      strategy(versions: second.replacing("VALID", with: "").replacing("- id", with: "- 1️⃣id")),
      "1️⃣ config-version-day-twice"),
    ConfigurationExample(
      "a second version without a slot that is in use", "projects.csv",
      """
      id;slot;batch;fixed_on;name_de
      kp-1;K1-S1-P1;;2017-05-18;Radweg
      kp-2;1️⃣K1-S1-P2;;2018;Lichtspiel
      """, "1️⃣ config-slot-outside-grid",
      with: [
        "strategy.yaml": strategy(
          versions: second.replacing("VALID", with: "valid_from: 2026-01-01"))
      ]),
    ConfigurationExample(
      "no strategy, but a file that is nearly called so", "strategy.yml", "name: x\n",
      "strategy.yaml config-file-missing", with: ["strategy.yaml": "REMOVE"]),
    ConfigurationExample(
      "a strategy that is only a list", "strategy.yaml", "1️⃣- a\n", "1️⃣ config-type"),
  ]

  static let supplierExamples = [
    ConfigurationExample(
      "an id with capitals, one twice, an unknown kind", "suppliers.yaml",
      """
      suppliers:
        - {id: 1️⃣Amt A, name: {de: Amt}}
        - {id: amt-a, name: {de: Amt A}, kind: 2️⃣citty}
        - {id: 3️⃣amt-a, name: {de: Amt AA}}
      """, "1️⃣ config-value-invalid", "2️⃣ config-kind-unknown", "3️⃣ config-id-twice"),
    ConfigurationExample(
      "a duty that ends before it begins, and one without beginning", "suppliers.yaml",
      """
      suppliers:
        - {id: amt-a, name: {de: A}, owes_from: 2023-Q3, owes_until: 1️⃣2023-Q2}
        - {id: amt-b, name: {de: B}, owes_until: 2️⃣2023-Q2}
        - {id: amt-c, name: {de: C}, owes_from: 3️⃣2023-H1}
      """, "1️⃣ config-owes-until-before-from", "2️⃣ config-owes-until-alone",
      "3️⃣ config-period-other-cadence"),
    ConfigurationExample(
      "a spelling that two organisations share", "suppliers.yaml",
      """
      suppliers:
        - {id: amt-a, name: {de: Amt A}, variants: [Tiefbau]}
        - {id: amt-b, name: {de: Amt B}, variants: [1️⃣tiefbau, Amt B]}
      """, "1️⃣ config-spelling-shared"),
    ConfigurationExample(
      "data sets that are wrong", "suppliers.yaml",
      """
      suppliers:
        - id: amt-a
          name: {de: Amt A}
          data_sets: [{id: money, replace: 1️⃣hole}, {id: 2️⃣money}, {id: x, 3️⃣profil: a}]
      """, "1️⃣ config-value-invalid", "2️⃣ config-id-twice", "3️⃣ config-key-unknown"),
  ]

  static let periodExamples = [
    ConfigurationExample(
      "a period in the wrong file", "periods/2024-Q1.yaml",
      "period: 1️⃣2024-Q2\ndeadline: 2024-07-15\nlock: 2024-07-31\n", "1️⃣ config-period-file-name"),
    ConfigurationExample(
      "a period of another cadence", "periods/2024-T2.yaml",
      "period: 1️⃣2024-T2\ndeadline: 2024-09-15\nlock: 2024-09-30\n", "1️⃣ config-period-cadence"),
    ConfigurationExample(
      "days that do not follow each other", "periods/2024-Q2.yaml",
      """
      period: 2024-Q2
      as_of: 1️⃣2024-07-01
      deadline: 2️⃣2024-06-15
      lock: 3️⃣2024-06-14
      extensions: {4️⃣amt-x: 2024-07-22, 5️⃣amt-a: 2024-06-01, 6️⃣AMT: 2024-07-22}
      session: 7️⃣31.06.2024
      """, "1️⃣ config-as-of-outside", "2️⃣ config-deadline-before-end",
      "3️⃣ config-lock-before-deadline", "4️⃣ config-supplier-unknown",
      "5️⃣ config-extension-too-early", "6️⃣ config-value-invalid", "7️⃣ config-value-invalid"),
    ConfigurationExample(
      "receipts that are wrong", "deliveries/2024-Q2/received.csv",
      """
      supplier;file;received;way;note
      amt-a;bericht.csv;2024-07-05T09:13;Mail;
      amt-a;1️⃣bericht.csv;2024-07-06;;
      2️⃣amt-aa;x.csv;3️⃣gestern;;
      amt-b;4️⃣../x.csv;05.07.2024 09:13;;
      """, "1️⃣ config-received-twice", "2️⃣ config-supplier-unknown", "3️⃣ config-value-invalid",
      "4️⃣ config-received-path"),
    ConfigurationExample(
      "a folder that is no period", "deliveries/2024_Q2/received.csv",
      "supplier;file;received\n", "deliveries/2024_Q2/received.csv config-period-folder"),
  ]
}
