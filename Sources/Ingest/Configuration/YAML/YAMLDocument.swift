package import StrategyModel
internal import Yams

/// Reads a YAML file as a value with places, or says why it cannot be read.
package enum YAMLDocument {
  /// More keys than these standing twice are not sought.
  private static let mostDisguises = 20

  /// Nil together with at least one finding where the file is not UTF-8, no YAML, empty, nested too
  /// deeply, or uses references; keys that stand twice are findings beside the value.
  package static func read(_ file: InputFile) -> Checked<YAMLValue?> {
    let screened = YAMLScreening.text(of: file)
    guard var text = screened.value else { return Checked(nil, screened.findings) }
    var disguised: [YAMLTree.Place: String] = [:]
    for _ in 0...mostDisguises {
      do {
        guard let root = try compose(text) else { return empty(file) }
        var tree = YAMLTree(file: file, disguised: disguised)
        let value = tree.value(root)
        return value.isEmpty && tree.findings.isEmpty ? empty(file) : Checked(value, tree.findings)
      } catch .duplicatedKeysInMapping(let keys, let context) {
        let place = YAMLTree.Place(line: context.mark.line, column: context.mark.column)
        guard disguised.count < mostDisguises, disguised[place] == nil, let key = keys.first,
          let next = disguise(key, place, in: text, disguised.count)
        else { return twice(keys, place, file) }
        text = next
        disguised[place] = key
      } catch {
        return Checked(nil, [YAMLSyntax.finding(error, in: file)])
      }
    }
    return empty(file)
  }

  /// Reads a file whose top is a value of a type: nil where any finding was made.
  package static func read<Value>(_ file: InputFile, as type: YAMLType<Value>) -> Checked<Value?> {
    let document = read(file)
    guard let root = document.value else { return Checked(nil, document.findings) }
    var findings = document.findings
    let value = type.read(root, &findings)
    return Checked(findings.isEmpty ? value : nil, findings)
  }

  /// The encoding is given because the parser's default depends on the environment.
  private static func compose(_ text: String) throws(YamlError) -> Node? {
    do {
      return try Yams.compose(yaml: text, .basic, .default, .utf8)
    } catch let error as YamlError {
      throw error
    } catch {
      throw .representer(problem: "\(error)")
    }
  }

  /// The text with a key overwritten by as many private characters, so that places stay: the parser
  /// stops at the first key that stands twice, but all of them are to be listed. Nil where the key
  /// is not written there as it reads.
  private static func disguise(
    _ key: String, _ place: YAMLTree.Place, in text: String, _ number: Int
  ) -> String? {
    var scalars = Array(text.unicodeScalars)
    var cursor = TextCursor()
    guard let replacement = Unicode.Scalar(0xF0000 + UInt32(number)), !key.isEmpty,
      var start = scalars.firstIndex(where: { scalar in
        if cursor.line == place.line, cursor.column == place.column { return true }
        cursor.pass(scalar)
        return false
      })
    else { return nil }
    if scalars[start] == "\"" || scalars[start] == "'" { start += 1 }
    let letters = Array(key.unicodeScalars)
    guard scalars.count - start >= letters.count,
      scalars[start..<(start + letters.count)].elementsEqual(letters)
    else { return nil }
    for index in start..<(start + letters.count) { scalars[index] = replacement }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  private static func twice(
    _ keys: [String], _ place: YAMLTree.Place, _ file: InputFile
  ) -> Checked<YAMLValue?> {
    let location = SourceLocation(
      file: file.path, place: .text(line: place.line, column: place.column))
    return Checked(
      nil,
      keys.map {
        Finding(YAMLRules.keyTwice, at: location, field: $0, value: $0, [.number(place.line)])
      })
  }

  private static func empty(_ file: InputFile) -> Checked<YAMLValue?> {
    Checked(nil, [Finding(YAMLRules.empty, at: SourceLocation(file: file.path))])
  }
}
