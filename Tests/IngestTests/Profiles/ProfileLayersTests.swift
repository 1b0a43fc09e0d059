import Ingest
import StrategyModel
import Testing

@Suite("Profiles that build on others")
struct ProfileLayersTests {
  private func file(_ id: String, _ text: String) -> InputFile {
    InputFile(
      path: "profiles/\(id).yaml", bytes: Array("profile: \(id)\nversion: 1\n\(text)\n".utf8))
  }

  private func decode(_ text: String, _ id: String, _ files: InputFile...) throws
    -> DecodedExample
  {
    let profiles = ProfileReader.profiles(city: files)
    #expect(profiles.findings.map { $0.message(.en) } == [])
    return try DecodedExample(text, profile: id, profiles: profiles.value)
  }

  private func found(_ files: InputFile...) -> [String] {
    ProfileReader.profiles(city: files).findings.map {
      "\($0.location.file):\($0.location.line ?? 0) \($0.rule.id)"
    }
  }

  private static let base = """
    source: {kind: csv, delimiter: ";"}
    value_maps: {stand: {an: ongoing, aus: paused}}
    fields:
      project: {header: Nr}
      status: {header: Stand, value_map: stand}
      light: {header: Ampel}
      comment: {header: Text, max: 3}
    """

  @Test("What is not said again holds; what is said again replaces key by key")
  func merges() throws {
    let own = file(
      "own",
      """
      extends: base
      source: {delimiter: "|"}
      fields:
        status: {header: Zustand}
        light: ~
        comment: {max: 5}
        name: {header: Titel}
      """)
    let example = try decode(
      "Nr|Zustand|Ampel|Text|Titel\n1|aus|lila|gut|Radweg\n", "own", file("base", Self.base), own)
    #expect(example.ruleIDs == [])
    #expect(example.values == ["project=1 name=Radweg status=paused comment=gut"])
  }

  @Test("A field that comes from elsewhere forgets where it came from")
  func otherOrigin() throws {
    let own = file(
      "own", "extends: base\nfields:\n  status: {derive: [{else: an}]}\n  comment: {const: x}")
    let example = try decode(
      "Nr;Ampel\n1;rot\n", "own", file("base", Self.base), own)
    #expect(example.values == ["project=1 status=ongoing light=red comment=x"])
  }

  @Test("A built-in profile can be extended, also under its own name, and by way of another")
  func builtIn() throws {
    let standard = file("standard", "extends: standard\nfields: {comment: {header: Meine Notiz}}")
    let third = file("third", "extends: standard\nfields: {status: {header: Zustand}}")
    let example = try decode(
      "Projekt-ID;Zustand;Meine Notiz\nkp-1;läuft;ja\n", "third", standard, third)
    #expect(example.values == ["project=kp-1 status=ongoing comment=ja"])
  }

  @Test("Circles, unknown names and faulty bases are errors at their place")
  func errors() throws {
    #expect(
      found(file("a", "extends: b"), file("b", "extends: a")) == [
        "profiles/a.yaml:3 profile-extends-itself", "profiles/b.yaml:3 profile-extends-itself",
      ])
    #expect(found(file("a", "extends: a")) == ["profiles/a.yaml:3 profile-extends-itself"])
    let misspelt = ProfileReader.profiles(city: [file("a", "extends: standart")]).findings
    #expect(misspelt.first?.remedy(.de).hasPrefix("Meinten Sie „standard“?") == true)
    #expect(
      found(file("a", "extends: b"), file("b", Self.base + "\n  x: {header: 1}\n: [")) == [
        "profiles/a.yaml:3 profile-base-faulty", "profiles/b.yaml:11 config-yaml-syntax",
      ])
    // A mistake in the base is said once, where it stands.
    #expect(
      found(file("a", "extends: b"), file("b", Self.base + "\n  nam: {header: X}")) == [
        "profiles/b.yaml:10 profile-value-unknown"
      ])
    #expect(
      found(file("base", Self.base), file("a", "extends: base\nfields: {light: {heder: X}}")) == [
        "profiles/a.yaml:4 config-key-unknown"
      ])
  }
}
