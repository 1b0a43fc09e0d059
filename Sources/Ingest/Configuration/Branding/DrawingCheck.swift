internal import StrategyModel
internal import XMLRecords

/// Judges whether an SVG picture is harmless: no script, no events, no motion, nothing from outside.
///
/// Browsers run and load nothing of what stands in an `img`; but the file may be opened alone.
struct DrawingCheck {
  private let file: InputFile

  init(_ file: InputFile) { self.file = file }

  /// None = harmless.
  var findings: [Finding] {
    guard case .success(let roots) = RecordPath.parse("/*"),
      case .success(let elements) = FieldPath.parse(".|.//*"),
      case .success(let attributes) = FieldPath.parse("@*")
    else { return [] }
    var root: XMLRecord?
    let outcome = XMLRecordReader(records: roots).read(file.bytes) { root = $0 }
    if let defect = outcome.rejection {
      return [
        LogoFile.unusable(file, XMLDefectFindings.text(defect), at: node(defect.place))
      ]
    }
    guard let root, root.name.local == "svg", root.name.uri == "http://www.w3.org/2000/svg" else {
      return [LogoFile.unusable(file, Self.noDrawing)]
    }
    guard outcome.encoding == .utf8 else { return [LogoFile.unusable(file, Self.otherEncoding)] }
    return instructions
      + root.elements(elements).flatMap { element in
        judge(element) + element.all(attributes).flatMap(judge)
      }
  }

  private static let noDrawing = Wording(
    de: "ihr äußerstes Element ist kein svg im Namensraum von SVG",
    en: "its outermost element is no svg in the namespace of SVG")

  private static let otherEncoding = Wording(
    de: "sie ist nicht in UTF-8 gespeichert", en: "it is not saved in UTF-8")

  /// Elements that run, move or embed something; in lower case.
  private static let refused: Set<String> = [
    "script", "handler", "listener", "foreignobject", "iframe", "embed", "object", "audio", "video",
    "canvas", "set", "animate", "animatecolor", "animatemotion", "animatetransform", "discard",
  ]

  private func judge(_ element: XMLRecord) -> [Finding] {
    let name = element.name.local
    if Self.refused.contains(name.lowercased()) {
      return [
        unsafe(
          element.place, name,
          Wording(de: "das Element „\(name)“", en: "the element “\(name)”"))
      ]
    }
    guard name.lowercased() == "style", let fault = Self.fault(inStyle: element.text) else {
      return []
    }
    return [unsafe(element.place, name, fault)]
  }

  private func judge(_ attribute: XMLValue) -> [Finding] {
    let written = attribute.place.path.split(separator: "@").last.map(String.init) ?? ""
    let name = (written.split(separator: ":").last.map(String.init) ?? "").lowercased()
    let fault: Wording? =
      if name.hasPrefix("on") {
        Wording(de: "das Ereignis „\(written)“", en: "the event “\(written)”")
      } else if ["href", "src", "base"].contains(name) {
        Self.fault(inReference: attribute.text)
      } else {
        Self.fault(inStyle: attribute.text)
      }
    return fault.map { [unsafe(attribute.place, written, $0)] } ?? []
  }

  /// A reference may lead to a part of the picture or to pixels that it brings along.
  private static func fault(inReference text: String) -> Wording? {
    let text = WhiteSpace.trimmed(text).lowercased()
    let pixels = ["png", "jpeg", "gif", "webp"].map { "data:image/\($0);base64," }
    if text.hasPrefix("#") || pixels.contains(where: text.hasPrefix) { return nil }
    return outside(text)
  }

  /// `url(…)` may name a part of the picture only. What CSS could hide by escapes is refused.
  private static func fault(inStyle text: String) -> Wording? {
    let text = text.lowercased()
    if text.contains("\\"), text.contains("(") || text.contains("@") { return outside("\\") }
    for word in ["@import", "image-set(", "src(", "expression(", "javascript:"]
    where text.contains(word) { return outside(word) }
    for piece in text.split(separator: "url(", omittingEmptySubsequences: false).dropFirst() {
      let target = piece.drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
      if !target.hasPrefix("#") { return outside("url(\(target.prefix { $0 != ")" })") }
    }
    return nil
  }

  private static func outside(_ text: String) -> Wording {
    let shown = text.count > 60 ? "\(text.prefix(60))…" : text
    return Wording(
      de: "einen Verweis nach außen („\(shown)“)", en: "a reference to the outside (“\(shown)”)")
  }

  /// `<?xml-stylesheet …?>` and its like, which fetch what they name.
  private var instructions: [Finding] {
    let text = String(decoding: file.bytes, as: UTF8.self).lowercased()
    guard text.contains("<?xml-") else { return [] }
    return [unsafe(nil, "", Wording(de: "„<?xml-stylesheet“", en: "“<?xml-stylesheet”"))]
  }

  private func unsafe(_ place: XMLPlace?, _ field: String, _ fault: Wording) -> Finding {
    Finding(
      BrandingRules.logoUnsafe,
      at: SourceLocation(file: file.path, place: place.map(node) ?? .file),
      field: field.isEmpty ? nil : field, [.localized(fault)])
  }

  private func node(_ place: XMLPlace) -> SourceLocation.Place {
    .node(line: place.line, column: place.column, path: place.path)
  }
}
