internal import StrategyModel

/// Looks through the text of a YAML file before it is parsed, for what must not reach the parser:
/// other encodings, control characters, and references, which could make a small file huge.
enum YAMLScreening {
  static let mostBytes = 2_000_000

  /// The text without byte order mark; nil together with findings where it must not be parsed.
  static func text(of file: InputFile) -> Checked<String?> {
    guard file.bytes.count <= mostBytes else {
      return Checked(
        nil,
        [Finding(YAMLRules.tooLarge, at: SourceLocation(file: file.path), [.number(mostBytes)])])
    }
    var bytes = file.bytes[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return Checked(
        nil, [Finding(YAMLRules.notUTF8, at: place(file, ofInvalidByteIn: bytes))])
    }
    let findings = characters(text, file) + references(text, file)
    return Checked(findings.isEmpty ? text : nil, findings)
  }

  private static func characters(_ text: String, _ file: InputFile) -> [Finding] {
    var findings: [Finding] = []
    var place = TextCursor()
    for scalar in text.unicodeScalars {
      if ForbiddenCharacter.isForbidden(scalar), findings.count < 20 {
        findings.append(
          Finding(
            YAMLRules.character, at: place.location(in: file),
            value: ForbiddenCharacter.name(scalar)))
      }
      place.pass(scalar)
    }
    return findings
  }

  /// `*name` where the same file has `&name`; only both together are a reference, so that text
  /// such as "*wichtig*" passes. What might be one within quotation marks is refused as well.
  private static func references(_ text: String, _ file: InputFile) -> [Finding] {
    var anchors: Set<String> = []
    var aliases: [(name: String, location: SourceLocation)] = []
    var place = TextCursor()
    var before: Unicode.Scalar = "\n"
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "&" || scalar == "*", canPrecedeReference(before) {
        let name = String(rest.prefix(while: isNamePart))
        if scalar == "&" {
          anchors.insert(name)
        } else if !name.isEmpty {
          aliases.append((name, place.location(in: file)))
        }
      }
      place.pass(scalar)
      before = scalar
    }
    return aliases.filter { anchors.contains($0.name) }.prefix(20).map {
      Finding(YAMLRules.alias, at: $0.location, value: "*" + $0.name)
    }
  }

  /// libyaml's own set for names of anchors.
  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
    default: false
    }
  }

  private static func canPrecedeReference(_ scalar: Unicode.Scalar) -> Bool {
    !isNamePart(scalar) && !scalar.properties.isAlphabetic
  }

  private static func place(
    _ file: InputFile, ofInvalidByteIn bytes: ArraySlice<UInt8>
  ) -> SourceLocation {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var place = TextCursor()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { place.pass(scalar) }
    return place.location(in: file)
  }
}
