internal import StrategyModel
internal import XMLRecords

/// Says in plain words what libxml2 reports of a file that does not fit the project's own format.
///
/// By the codes of libxml2's `xmlParserErrors` (xmlerror.h); those that status-report.xsd can raise.
struct SchemaErrorTexts {
  /// What is wrong, as half a sentence.
  let problem: Wording
  /// What to write instead, as a sentence.
  let remedy: Wording

  private init(_ problem: Wording, _ remedy: Wording) {
    self.problem = problem
    self.remedy = remedy
  }

  init(_ defect: XMLDefect) {
    let report = Report(defect)
    self =
      switch report.code {
      case 1871 where report.missing: Self.missing(report)
      case 1871: Self.unexpected(report)
      case 1866, 1827: Self.attribute(report)
      case 1868: Self.missingAttribute(report)
      case 1824, 1839, 1840, 1850, 1851, 1852, 1853: Self.value(report)
      case 1831: Self.empty(report)
      case 1841: Self.contentInEmpty(report)
      case 1828, 1842: Self.elementsInText(report)
      case 1843: Self.textBetweenElements(report)
      case 1845: Self.root(report)
      case 1847: Self.marked(report, "xsi:nil")
      default: Self.other(report)
      }
  }

  // MARK: Elements

  private static func missing(_ report: Report) -> SchemaErrorTexts {
    let german = quoted(report.expected, .de)
    let english = quoted(report.expected, .en)
    return SchemaErrorTexts(
      Wording(
        de: "in „\(report.element)“ fehlt \(german)", en: "“\(report.element)” lacks \(english)"),
      Wording(
        de: "Bitte ergänzen Sie \(german) an der beschriebenen Stelle.",
        en: "Please add \(english) in the place that the format describes."))
  }

  private static func unexpected(_ report: Report) -> SchemaErrorTexts {
    let element = report.element
    let names = report.expected.joined(separator: ", ")
    let possible = Wording(
      de: names.isEmpty ? "Hier kann nichts mehr folgen." : "Hier möglich: \(names).",
      en: names.isEmpty ? "Nothing can follow here." : "Possible here: \(names).")
    if report.namespace != BuiltInSchemas.namespace {
      return SchemaErrorTexts(
        Wording(
          de: "„\(element)“ gehört zu einem anderen Namensraum (\(report.shownNamespace))",
          en: "“\(element)” belongs to another namespace (\(report.shownNamespace))"),
        namespaceRemedy)
    }
    if BuiltInSchemas.names.elements.contains(element) {
      return SchemaErrorTexts(
        Wording(
          de: "„\(element)“ steht an der falschen Stelle oder ein zweites Mal",
          en: "“\(element)” stands in the wrong place or a second time"),
        Wording(
          de: "Die Reihenfolge ist fest. \(possible.de)", en: "The order is fixed. \(possible.en)"))
    }
    let nearest = NearestName.of(element, among: BuiltInSchemas.names.elements)
    return SchemaErrorTexts(
      Wording(
        de: "„\(element)“ gibt es in diesem Format nicht", en: "this format has no “\(element)”"),
      Wording(
        de: (nearest.map { "Meinten Sie „\($0)“? " } ?? "") + possible.de,
        en: (nearest.map { "Did you mean “\($0)”? " } ?? "") + possible.en))
  }

  private static func root(_ report: Report) -> SchemaErrorTexts {
    SchemaErrorTexts(
      Wording(
        de: "das oberste Element ist „\(report.element)“",
        en: "the topmost element is “\(report.element)”"),
      Wording(
        de: "Das oberste Element heißt „statusReport“. \(namespaceRemedy.de)",
        en: "The topmost element is called “statusReport”. \(namespaceRemedy.en)"))
  }

  private static let namespaceRemedy = Wording(
    de: "Bitte schreiben Sie im obersten Element xmlns=\"\(BuiltInSchemas.namespace)\".",
    en: "Please write xmlns=\"\(BuiltInSchemas.namespace)\" in the topmost element.")

  // MARK: Attributes

  private static func attribute(_ report: Report) -> SchemaErrorTexts {
    let nearest = NearestName.of(report.attribute, among: BuiltInSchemas.names.attributes)
    return SchemaErrorTexts(
      Wording(
        de: "„\(report.element)“ hat kein Attribut „\(report.attribute)“",
        en: "“\(report.element)” has no attribute “\(report.attribute)”"),
      Wording(
        de: (nearest.map { "Meinten Sie „\($0)“? " } ?? "") + "Sonst lassen Sie es bitte weg.",
        en: (nearest.map { "Did you mean “\($0)”? " } ?? "") + "Otherwise please leave it out."))
  }

  private static func missingAttribute(_ report: Report) -> SchemaErrorTexts {
    SchemaErrorTexts(
      Wording(
        de: "bei „\(report.element)“ fehlt das Attribut „\(report.attribute)“",
        en: "“\(report.element)” lacks the attribute “\(report.attribute)”"),
      Wording(
        de: "Bitte schreiben Sie <\(report.element) \(report.attribute)=\"…\">.",
        en: "Please write <\(report.element) \(report.attribute)=\"…\">."))
  }

  private static func marked(_ report: Report, _ mark: String) -> SchemaErrorTexts {
    SchemaErrorTexts(
      Wording(
        de: "„\(report.element)“ hat das Attribut \(mark), das es hier nicht gibt",
        en: "“\(report.element)” has the attribute \(mark), which does not exist here"),
      Wording(
        de: "Bitte lassen Sie \(mark) weg; ein leeres Element heißt „keine Angabe“.",
        en: "Please leave \(mark) out; an empty element means “not stated”."))
  }

  // MARK: Values

  private static func value(_ report: Report) -> SchemaErrorTexts {
    if report.isOfInstance { return marked(report, "xsi:\(report.attribute)") }
    let name = report.attribute.isEmpty ? report.element : report.attribute
    let form = forms[name] ?? other(report).remedy
    return SchemaErrorTexts(
      Wording(
        de: "„\(report.value)“ ist bei „\(name)“ nicht möglich",
        en: "“\(report.value)” is not possible for “\(name)”"), form)
  }

  /// How the values of the head are written; those of a report may be any text.
  private static let forms: [String: Wording] = [
    "version": Wording(de: "Bitte schreiben Sie version=\"1\".", en: "Please write version=\"1\"."),
    "period": Wording(
      de: "Bitte schreiben Sie den Zeitraum so: 2024-Q2, 2024-T2, 2024-H1 oder 2024.",
      en: "Please write the period like this: 2024-Q2, 2024-T2, 2024-H1 or 2024."),
    "asOf": Wording(
      de: "Bitte schreiben Sie einen Tag, den es gibt, so: 2024-06-30.",
      en: "Please write a day that exists like this: 2024-06-30."),
    "created": Wording(
      de: "Bitte schreiben Sie Tag und Uhrzeit so: 2024-07-01T09:30:00.",
      en: "Please write day and time like this: 2024-07-01T09:30:00."),
    "nothingNew": Wording(
      de: "Bitte schreiben Sie true oder false.", en: "Please write true or false."),
  ]

  private static func empty(_ report: Report) -> SchemaErrorTexts {
    let name = report.attribute.isEmpty ? report.element : report.attribute
    return SchemaErrorTexts(
      Wording(de: "„\(name)“ ist leer", en: "“\(name)” is empty"),
      Wording(
        de: "Bitte füllen Sie „\(name)“ aus; leer kann es nicht bleiben.",
        en: "Please fill in “\(name)”; it cannot be empty."))
  }

  // MARK: Content

  private static func contentInEmpty(_ report: Report) -> SchemaErrorTexts {
    SchemaErrorTexts(
      Wording(
        de: "„\(report.element)“ hat einen Inhalt, kann aber nur Attribute haben",
        en: "“\(report.element)” has content but can have attributes only"),
      Wording(
        de: "Bitte schreiben Sie die Werte so: <indicator name=\"Bäume\" actual=\"12\"/>.",
        en: "Please write the values like this: <indicator name=\"Trees\" actual=\"12\"/>."))
  }

  private static func elementsInText(_ report: Report) -> SchemaErrorTexts {
    SchemaErrorTexts(
      Wording(
        de: "in „\(report.element)“ stehen weitere Elemente, möglich ist nur Text",
        en: "“\(report.element)” holds further elements, only text is possible"),
      Wording(
        de: "Bitte schreiben Sie den Text ohne Auszeichnung.",
        en: "Please write the text without markup."))
  }

  private static func textBetweenElements(_ report: Report) -> SchemaErrorTexts {
    SchemaErrorTexts(
      Wording(
        de: "in „\(report.element)“ steht Text zwischen den Elementen",
        en: "“\(report.element)” holds text between its elements"),
      Wording(
        de: "Bitte entfernen Sie den Text, oder schreiben Sie ihn in „comment“.",
        en: "Please remove the text, or write it into “comment”."))
  }

  private static func other(_ report: Report) -> SchemaErrorTexts {
    SchemaErrorTexts(
      Wording(
        de: "„\(report.element)“ entspricht nicht der Beschreibung",
        en: "“\(report.element)” does not fit its description"),
      Wording(
        de: "Bitte vergleichen Sie mit status-report.xsd. Für Ihre Fachleute: \(report.sentence)",
        en: "Please compare with status-report.xsd. For your technicians: \(report.sentence)"))
  }

  private static func quoted(_ names: [String], _ language: Language) -> String {
    let marks = language == .de ? ("„", "“", " oder ") : ("“", "”", " or ")
    return names.map { marks.0 + $0 + marks.1 }.joined(separator: marks.2)
  }
}

extension SchemaErrorTexts {
  /// The parts of libxml2's sentence, which always names the element and mostly the rest.
  private struct Report {
    let code: Int
    let sentence: String
    /// As the file writes it.
    let element: String
    let namespace: String
    private(set) var attribute = ""
    private(set) var value = ""
    private(set) var expected: [String] = []
    /// Whether the attribute is one of `xsi:`.
    private(set) var isOfInstance = false

    var missing: Bool { sentence.contains("Missing child element") }

    var shownNamespace: String { namespace.isEmpty ? "–" : namespace }

    init(_ defect: XMLDefect) {
      let arguments = defect.arguments + Array(repeating: "", count: 4)
      sentence = arguments[0]
      code = Int(arguments[1]) ?? 0
      let name = Self.between("Element '", "'", in: sentence) ?? arguments[2]
      namespace = Self.between("{", "}", in: name) ?? ""
      element = Self.local(name)
      value = arguments[3]
      let named =
        Self.between("attribute '", "'", in: sentence)
        ?? Self.between("The attribute '", "'", in: sentence)
      if let named {
        attribute = Self.local(named)
        isOfInstance = named.hasPrefix("{http://www.w3.org/2001/XMLSchema-instance}")
      }
      expected =
        (Self.between("( ", " )", in: sentence) ?? "").split(separator: ", ")
        .map { Self.local(String($0)) }
    }

    /// The name without its namespace, `{uri}name`.
    private static func local(_ name: String) -> String {
      name.lastIndex(of: "}").map { String(name[name.index(after: $0)...]) } ?? name
    }

    private static func between(_ lead: String, _ end: String, in text: String) -> String? {
      guard let start = text.firstRange(of: lead)?.upperBound,
        let close = text[start...].firstRange(of: end)?.lowerBound
      else { return nil }
      return String(text[start..<close])
    }
  }
}
