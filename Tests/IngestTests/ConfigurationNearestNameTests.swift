import StrategyModel
import Testing

@Suite("The nearest name") struct ConfigurationNearestNameTests {
  @Test(
    "forgives a missing, wrong, additional or swapped letter, case and ß",
    arguments: [
      ("valid_form", "valid_from"), ("Tiebauamt", "tiefbauamt"), ("CADENCE", "cadence"),
      ("schwerpunktt", "schwerpunkt"), ("Straße", "Strasse"),
    ])
  func near(word: String, name: String) {
    #expect(NearestName.of(word, among: ["zzzzzzzzzz", name, "yyyyyy"]) == name)
  }

  @Test("is none where nothing is near", arguments: ["", "x", "banane", "11"])
  func far(word: String) {
    #expect(NearestName.of(word, among: ["1", "2", "cadence", "kp-017"]) == nil)
  }

  @Test("does not depend on the order of the names")
  func order() {
    #expect(NearestName.of("kp-01", among: ["kp-02", "kp-03"]) == "kp-02")
    #expect(NearestName.of("kp-01", among: ["kp-03", "kp-02"]) == "kp-02")
    #expect(NearestName.of("kp-03", among: ["kp-02", "kp-03"]) == "kp-03")
  }
}
