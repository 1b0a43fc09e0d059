internal import Editions
internal import Markup
internal import StrategyModel

/// Findings as a list: where, what is wrong, the value as it stands, what to write instead.
struct FindingList {
  let sheet: FeedbackSheet

  /// Longer values are cut; the file has the whole.
  private static let longestValue = 240

  func html(_ findings: [FeedbackFinding], _ texts: any Texts) -> MarkupText {
    element("ol", [("class", "tasks")]) {
      "\n" as MarkupText
      for found in findings {
        item(found, texts)
        "\n" as MarkupText
      }
    }
  }

  private func item(_ found: FeedbackFinding, _ texts: any Texts) -> MarkupText {
    let finding = found.finding
    return element("li") {
      if let place = place(of: found, texts) {
        element("p", [("class", "place")]) {
          element("strong", text: place)
          if let project = found.finding.unnamedProject(texts.language) {
            " · \(project.text)" as MarkupText
          }
          if found.isRepeated == true {
            " " as MarkupText
            element("span", [("class", "again")], text: texts.foundAgain)
          }
        }
      }
      element("p", text: finding.message(texts.language))
      if let value = value(of: found, texts) {
        element("p", [("class", "value")]) {
          "\(texts.feedbackValueStands) " as MarkupText
          element(
            "code", [("lang", texts.language == .de ? nil : Language.de.rawValue)], text: value)
        }
      }
      element("p", [("class", "remedy")], text: finding.remedy(texts.language))
      if finding.furtherCount > 0 {
        element("p", text: texts.furtherFindings(finding.furtherCount))
      }
    }
  }

  /// File and place; nil where nothing came.
  private func place(of found: FeedbackFinding, _ texts: any Texts) -> String? {
    guard found.task != .deliver else { return nil }
    let location = found.finding.location
    let name = OwnPath(location.file).name
    guard let place = texts.feedbackPlace(location, field: found.finding.field) else { return name }
    return "\(name): \(place)"
  }

  /// Nil where the sentence says it already, or there is no cell that holds it.
  private func value(of found: FeedbackFinding, _ texts: any Texts) -> String? {
    let finding = found.finding
    guard let value = finding.value, !value.isEmpty, finding.location.line != nil,
      Status(rawValue: value) == nil, !finding.message(texts.language).contains(value)
    else { return nil }
    return value.count > Self.longestValue ? value.prefix(Self.longestValue) + " …" : value
  }
}

extension Finding {
  /// The project that it is about, where its sentence does not say so.
  func unnamedProject(_ language: Language) -> ProjectID? {
    project.flatMap { message(language).contains($0.text) ? nil : $0 }
  }
}
