internal import StrategyModel
internal import XMLRecords

/// What to do where a file says nothing about any project, in the words of its format.
enum EmptyDeliveryTexts {
  static let table = Wording(
    de: "Bitte tragen Sie je Projekt eine Zeile ein; wenn es nichts Neues gibt, schreiben Sie "
      + "„Fehlanzeige“ über die Tabelle.",
    en: "Please enter one row per project; if there is nothing new, write “Nothing new” above "
      + "the table.")

  /// `entries`: how many records there are, of which none is a project.
  static func remedy(_ profile: Profile, entries: Int) -> Wording {
    guard case .xml(let source) = profile.source else { return table }
    let names = names(of: source.record.text)
    let german = names.map { "„\($0)“" }.joined(separator: ", ")
    let english = names.map { "“\($0)”" }.joined(separator: ", ")
    let record =
      names.map { $0.lowercased() } == ["task"]
      ? Wording(de: "ein Vorgang (\(german))", en: "a task (\(english))")
      : Wording(de: "ein Element (\(german))", en: "an element (\(english))")
    let found =
      entries == 0
      ? Wording(de: "", en: "")
      : Wording(
        de: "; es gibt \(entries), aber nichts davon gilt als Projekt",
        en: "; there are \(entries), but none counts as a project")
    let nothing = nothingNew(profile)
    return Wording(
      de: "Bitte prüfen Sie, ob die Datei vollständig exportiert ist: Gelesen wird je Projekt "
        + "\(record.de)\(found.de). Wenn es nichts Neues gibt, \(nothing.de).",
      en: "Please check whether the export is complete: for each project \(record.en) is read"
        + "\(found.en). If there is nothing new, \(nothing.en).")
  }

  /// The elements that a path of records ends with, without what is demanded of them.
  private static func names(of path: String) -> [String] {
    var depth = 0
    let bare = path.filter { character in
      if character == "[" { depth += 1 }
      defer { if character == "]" { depth -= 1 } }
      return depth == 0
    }
    return bare.split(separator: "|").map { XMLFormat.fieldName(FieldText.trimmed(String($0))) }
  }

  /// How it is said: where the format has a place for it, else by a text in place of the file.
  private static func nothingNew(_ profile: Profile) -> Wording {
    if case .path(let path) = profile.context.nothingNew {
      let name = XMLFormat.fieldName(path.text)
      return Wording(
        de: "schreiben Sie „true“ in das Element „\(name)“",
        en: "write “true” in the element “\(name)”")
    }
    return Wording(
      de: "senden Sie stattdessen eine Textdatei, in der nur „Fehlanzeige“ steht",
      en: "send a text file instead that says only “Nothing new”")
  }
}
