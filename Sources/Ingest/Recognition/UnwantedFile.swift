internal import DelimitedText
package import StrategyModel

/// A file from which no status can be read: what it is, and what to send instead.
package struct UnwantedFile: Hashable, Sendable {
  /// What such files are.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case excel, excelBinary, openDocument, word, presentation, drawing, pdf, mail, image, encrypted
    case web, webTable, archive, program, rtf, json, projectFile, binary
  }

  /// What this one is.
  package let kind: Kind

  /// A file whose kind is known.
  init(_ kind: Kind) { self.kind = kind }

  /// Judges by the file's start, and by its name where that does not tell.
  init(_ kind: FileKind, name: String, sample: [UInt8]) {
    let ending = FieldText.folded(name).split(separator: ".").last.map { String($0) } ?? ""
    self.kind =
      switch kind {
      case .pdf: .pdf
      // Excel's "single file web page" is written like a mail.
      case .mail: ["xls", "xlsx", "mht", "mhtml"].contains(ending) ? .webTable : .mail
      case .image: .image
      case .encrypted: .encrypted
      case .html: Self.hasTable(sample) ? .webTable : .web
      case .rtf: .rtf
      case .json: .json
      case .gzip, .zip: .archive
      case .compoundFile: Self.ofCompound(ending, sample)
      case .empty, .xml, .text, .binary: ending == "pod" ? .projectFile : .binary
      }
  }

  private static func hasTable(_ html: [UInt8]) -> Bool {
    let lower = html.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return contains(lower[...], Array("<table".utf8))
  }

  /// By the names of the streams in the container; a new file in it is one with a password.
  private static func ofCompound(_ ending: String, _ sample: [UInt8]) -> Kind {
    let streams: [(String, Kind)] = [
      ("EncryptedPackage", .encrypted), ("Workbook", .excel), ("WordDocument", .word),
      ("PowerPoint Document", .presentation), ("__nameid_version1.0", .mail),
    ]
    for (name, kind) in streams {
      let sought = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      if contains(sample[...], sought) { return kind }
    }
    return switch ending {
    case "xlsx", "xlsm", "docx", "pptx": .encrypted
    case "doc": .word
    case "ppt": .presentation
    case "msg": .mail
    case "mpp": .projectFile
    default: .excel
    }
  }

  private static func contains(_ bytes: ArraySlice<UInt8>, _ sought: [UInt8]) -> Bool {
    guard let first = sought.first, bytes.count >= sought.count else { return false }
    var start = bytes.startIndex
    while let index = bytes[start...].firstIndex(of: first), index + sought.count <= bytes.endIndex
    {
      if bytes[index..<(index + sought.count)].elementsEqual(sought) { return true }
      start = index + 1
    }
    return false
  }

  /// What a finding says that a file is; nil for a finding about something else.
  init?(_ finding: Finding) {
    guard finding.rule == FileRules.notForUs, let kind = finding.value.flatMap(Kind.init) else {
      return nil
    }
    self.kind = kind
  }

  /// That this file is not for us, and what to send instead.
  func finding(_ file: String) -> Finding {
    Finding(
      FileRules.notForUs, at: SourceLocation(file: file), value: kind.rawValue,
      [.localized(name), .localized(remedy)])
  }

  /// With its article: "eine PDF-Datei".
  package var name: Wording {
    switch kind {
    case .excel:
      Wording(
        de: "eine Excel-Arbeitsmappe im alten Format (.xls)",
        en: "an Excel workbook in the old format (.xls)")
    case .excelBinary:
      Wording(
        de: "eine Excel-Arbeitsmappe im Binärformat (.xlsb)",
        en: "an Excel workbook in the binary format (.xlsb)")
    case .openDocument:
      Wording(
        de: "ein OpenDocument-Dokument, aber keine Tabelle",
        en: "an OpenDocument file, but no spreadsheet")
    case .drawing: Wording(de: "eine Zeichnung", en: "a drawing")
    case .program: Wording(de: "ein Programm", en: "a program")
    case .word: Wording(de: "ein Word-Dokument", en: "a Word document")
    case .presentation: Wording(de: "eine Präsentation", en: "a presentation")
    case .pdf: Wording(de: "eine PDF-Datei", en: "a PDF file")
    case .mail: Wording(de: "eine E-Mail", en: "an e-mail")
    case .image: Wording(de: "ein Bild", en: "an image")
    case .encrypted:
      Wording(de: "eine Datei mit Kennwortschutz", en: "a file protected by a password")
    case .web: Wording(de: "eine Internetseite", en: "a web page")
    case .webTable:
      Wording(
        de: "eine als Internetseite (HTML) gespeicherte Tabelle",
        en: "a table saved as a web page (HTML)")
    case .archive: Wording(de: "ein gepacktes Archiv", en: "a packed archive")
    case .rtf: Wording(de: "ein RTF-Dokument", en: "an RTF document")
    case .json: Wording(de: "eine JSON-Datei", en: "a JSON file")
    case .projectFile:
      Wording(de: "eine Datei eines Projektplanungsprogramms", en: "a project planner's own file")
    case .binary: Wording(de: "keine Textdatei", en: "no text file")
    }
  }

  /// What to send instead, as one polite sentence.
  package var remedy: Wording {
    switch kind {
    case .excel, .excelBinary:
      Wording(
        de: "Bitte speichern Sie die Datei in Excel über „Datei › Speichern unter“ als"
          + " „Excel-Arbeitsmappe (*.xlsx)“ und senden Sie diese.",
        en: "Please save the file in Excel as “Excel Workbook (*.xlsx)” (File › Save as) and send"
          + " that one.")
    case .webTable:
      Wording(
        de: "Bitte öffnen Sie die Datei in Excel oder LibreOffice, speichern Sie sie über „Datei ›"
          + " Speichern unter“ als „Excel-Arbeitsmappe (*.xlsx)“ und senden Sie diese.",
        en: "Please open the file in Excel or LibreOffice, save it as “Excel Workbook (*.xlsx)”"
          + " (File › Save as) and send that one.")
    case .mail:
      Wording(
        de: "Bitte legen Sie die Anlage der E-Mail hier ab, nicht die E-Mail selbst.",
        en: "Please file the attachment of the e-mail here, not the e-mail itself.")
    case .encrypted:
      Wording(
        de: "Bitte senden Sie die Datei ohne Kennwort, auf dem vereinbarten Weg.",
        en: "Please send the file without a password, in the agreed way.")
    case .archive:
      Wording(
        de: "Bitte entpacken Sie das Archiv und senden Sie die Tabelle selbst.",
        en: "Please unpack the archive and send the table itself.")
    case .projectFile:
      Wording(
        de: "Bitte exportieren Sie den Plan als CSV oder XML und senden Sie diese Datei.",
        en: "Please export the plan as CSV or XML and send that file.")
    case .openDocument, .word, .presentation, .drawing, .pdf, .image, .web, .program, .rtf, .json,
      .binary:
      Wording(
        de: "Bitte senden Sie die Tabelle selbst als .xlsx oder CSV-Datei.",
        en: "Please send the table itself as .xlsx or CSV.")
    }
  }
}
