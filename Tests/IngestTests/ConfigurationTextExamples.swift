import StrategyModel

extension ConfigurationExample {
  private static func period(_ texts: String) -> String {
    "period: 2024-Q2\ndeadline: 2024-07-15\nlock: 2024-07-31\n" + texts
  }

  static let textExamples = [
    ConfigurationExample(
      "texts under keys that do not exist", "periods/2024-Q2.yaml",
      period(
        """
        texts:
          1️⃣forword: Vorwort
          assessment: {de: Gut, 2️⃣fr: Bien}
          competencies: {3️⃣K2: Zwei, 4️⃣k1: Eins}
          projects: {5️⃣kp-11: Elf}
        """), "1️⃣ config-key-unknown", "2️⃣ config-key-unknown", "3️⃣ config-competency-unknown",
      "4️⃣ config-value-invalid", "5️⃣ config-project-unknown"),
    ConfigurationExample(
      "a text in a voice that nobody has, without German, and a list for a text",
      "periods/2024-Q2.yaml",
      period(
        """
        texts:
          foreword: {de: Gut, voice: 1️⃣major}
          assessment: 2️⃣{en: Good}
          decisions_asked: 3️⃣Nichts
          projects: {kp-1: 4️⃣[a, b]}
        """), "1️⃣ config-value-invalid", "2️⃣ config-key-missing", "3️⃣ config-type",
      "4️⃣ config-type"),
    ConfigurationExample(
      "references that are none", "periods/2024-Q2.yaml",
      period(
        """
        texts:
          foreword: 1️⃣"Umgesetzt sind {{implemented}}"
          assessment: {de: 2️⃣"{total.implemented} sind umgesetzt", en: 3️⃣"There are {{total.fixed"}
          decisions_asked: [4️⃣"Zahl {{}}", 5️⃣"Zahl}}"]
        """), "1️⃣ config-figure-reference", "2️⃣ config-figure-reference",
      "3️⃣ config-figure-reference", "4️⃣ config-figure-reference", "5️⃣ config-figure-reference"),
    ConfigurationExample(
      "references to dimensions and measures that do not exist", "periods/2024-Q2.yaml",
      period(
        """
        texts:
          foreword: 1️⃣"{{total.implementet}}"
          assessment: {de: "{{total.implemented}}", en: 2️⃣"{{competancy.K1.open}}"}
          projects: {kp-1: 3️⃣"{{total.open}} und {{competency.K1.open}}"}
        """), "1️⃣ config-figure-unknown", "2️⃣ config-figure-unknown", "3️⃣ config-figure-unknown"),
    ConfigurationExample(
      "a council paper with mistakes", "periods/2024-Q2.yaml",
      period(
        """
        paper:
          subject: 1️⃣"Bericht {{total.implemented}}"
          lead: {de: Büro, voice: 2️⃣mayor}
          consultations: [3️⃣{date: 4️⃣bald}, {body: Rat, 5️⃣datum: 2024-09-05}]
          earlier: [20182172, 6️⃣2018/2172]
          facts: {de: 7️⃣"{{total.implementet}}"}
          8️⃣nonpublic: Geheim
        """), "1️⃣ config-figure-not-here", "2️⃣ config-key-unknown", "3️⃣ config-key-missing",
      "4️⃣ config-value-invalid", "5️⃣ config-key-unknown", "6️⃣ config-paper-number",
      "7️⃣ config-figure-unknown", "8️⃣ config-key-unknown"),
  ]
}
