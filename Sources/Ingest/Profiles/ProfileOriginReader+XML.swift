internal import StrategyModel
internal import XMLRecords

extension ProfileOriginReader {
  /// Where values stand in XML.
  func elements(_ map: inout YAMLMap) -> Found? {
    let path = ProfileForms.fieldPath(namespaces)
    if field == .contributions {
      let each = map.optional("each", of: path)
      let code = map.optional("code", of: codePieces)
      let level = map.optional("level", of: path)
      let codes = map.optional("code_map", of: valueMap(.comment))
      if let each {
        if !map.has("code") { _ = map.required("code", .text) }
        return Found(
          origin: .issues(
            IssueElements(elements: each, code: code ?? [], level: level, codeMap: codes)))
      }
    }
    let names = map.optional("lookup", of: ProfileForms.oneOrMore(.scalar(.oneOf(lookups))))
    let key = map.optional("key_path", of: path)
    let otherwise = map.optional("else_path", of: path)
    if map.has("lookup") {
      if !map.has("key_path") { _ = map.required("key_path", of: path) }
      guard let names, let key else { return nil }
      return Found(origin: .lookup(names, key: key, otherwise: otherwise))
    }
    var template: PathTemplate?
    let first = map.optional("path", of: templateOrPath)
    if case .template(let found) = first { template = found }
    var selection = PathSelection()
    if field != .indicators && field != .contributions {
      selection.value = map.optional("value", of: path)
      let takes = field.type == .money ? ["first", "lang", "sum"] : ["first", "lang"]
      let take = map.optional("take", .oneOf(takes))
      if let separator = ProfileForms.separator("join", &map) {
        selection.take = .joined(separator)
      } else if take == "lang" {
        selection.take = .language
      } else if take == "sum" {
        selection.take = .sum
      }
    }
    if field.type == .date { selection.workingDays = map.optional("working_days", of: path) }
    guard let main = first?.path else { return nil }
    return Found(
      origin: .path(main, otherwise: otherwise), selection: selection, template: template)
  }

  private enum Sought {
    case path(FieldPath)
    case template(PathTemplate)

    /// With nothing looked up yet.
    var path: FieldPath? {
      switch self {
      case .path(let path): path
      case .template(let template): try? template.filled { _ in nil }.get()
      }
    }
  }

  /// A path; one with `$name('…')` must be right whatever the lookup gives.
  private var templateOrPath: YAMLType<Sought> {
    let namespaces = namespaces
    let lookups = lookups
    return YAMLType { value, findings in
      guard case .text(let text) = value.content,
        let template = PathTemplate(text, namespaces: namespaces)
      else {
        return ProfileForms.fieldPath(namespaces).read(value, &findings).map { .path($0) }
      }
      for reference in template.references where !lookups.contains(reference.lookup) {
        findings.append(
          Finding(
            ProfileRules.lookupUnknown, at: value.location, field: value.field,
            value: reference.lookup, [Suggestion.instead(of: reference.lookup, among: lookups)]))
        return nil
      }
      if case .failure(var error) = template.filled({ _ in nil }) {
        error.offset = template.offset(of: error.offset)
        findings.append(ProfileForms.pathFinding(error, text, value))
        return nil
      }
      return .template(template)
    }
  }

  /// `{@vocabulary|1}:{@code}`.
  private var codePieces: YAMLType<[IssueElements.CodePiece]> {
    let namespaces = namespaces
    return YAMLType { value, findings in
      guard case .text(let text) = value.content else {
        return ProfileForms.notText(value, &findings)
      }
      var pieces: [IssueElements.CodePiece] = []
      var rest = text[...]
      while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
        if open > rest.startIndex { pieces.append(.literal(String(rest[..<open]))) }
        let inside = rest[rest.index(after: open)..<close]
        let bar = inside.firstIndex(of: "|") ?? inside.endIndex
        switch FieldPath.parse(String(inside[..<bar]), namespaces: namespaces) {
        case .success(let path):
          pieces.append(.value(path, otherwise: String(inside[bar...].dropFirst())))
        case .failure(let error):
          let start = text[..<inside.startIndex].unicodeScalars.count
          findings.append(ProfileForms.pathFinding(error, text, value, from: start))
          return nil
        }
        rest = rest[rest.index(after: close)...]
      }
      if !rest.isEmpty { pieces.append(.literal(String(rest))) }
      return pieces
    }
  }
}
