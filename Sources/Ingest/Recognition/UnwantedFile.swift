internal import DelimitedText
package import StrategyModel

/// A file from which no status can be read: what it is, and what to send instead.
package struct UnwantedFile: Hashable, Sendable {
  /// What such files are.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case excel, openDocument, word, presentation, pdf, mail, image, encrypted, web, archive, rtf
    case json, projectFile, binary
  }

  /// What this one is.
  package let kind: Kind

  /// Judges containers by the file's name and by the names inside them.
  init(_ kind: FileKind, name: String, sample: [UInt8]) {
    let ending = FieldText.folded(name).split(separator: ".").last.map { String($0) } ?? ""
    self.kind =
      switch kind {
      case .pdf: .pdf
      case .mail: .mail
      case .image: .image
      case .encrypted: .encrypted
      case .html: .web
      case .rtf: .rtf
      case .json: .json
      case .gzip: .archive
      case .zip: Self.ofArchive(ending, sample)
      case .compoundFile: Self.ofCompound(ending)
      case .empty, .xml, .text, .binary: ending == "pod" ? .projectFile : .binary
      }
  }

  private static func ofArchive(_ ending: String, _ sample: [UInt8]) -> Kind {
    let names: [(String, Kind)] = [
      ("xl/", .excel), ("word/", .word), ("ppt/", .presentation),
      ("mimetypeapplication/vnd.oasis", .openDocument),
    ]
    let start = sample.prefix(4096)
    for (name, kind) in names where contains(start, Array(name.utf8)) { return kind }
    return switch ending {
    case "xlsx", "xlsm", "xltx": .excel
    case "docx": .word
    case "pptx": .presentation
    case "ods", "odt": .openDocument
    default: .archive
    }
  }

  /// A new Excel file in this container is one with a password.
  private static func ofCompound(_ ending: String) -> Kind {
    switch ending {
    case "xlsx", "xlsm", "docx", "pptx": .encrypted
    case "doc": .word
    case "ppt": .presentation
    case "msg": .mail
    case "mpp": .projectFile
    default: .excel
    }
  }

  private static func contains(_ bytes: ArraySlice<UInt8>, _ sought: [UInt8]) -> Bool {
    guard bytes.count >= sought.count else { return false }
    return (bytes.startIndex...(bytes.endIndex - sought.count)).contains {
      bytes[$0..<($0 + sought.count)].elementsEqual(sought)
    }
  }

  /// With its article: "eine PDF-Datei".
  package var name: Wording {
    switch kind {
    case .excel: Wording(de: "eine Excel-Arbeitsmappe", en: "an Excel workbook")
    case .openDocument:
      Wording(de: "ein OpenDocument-Dokument", en: "an OpenDocument file")
    case .word: Wording(de: "ein Word-Dokument", en: "a Word document")
    case .presentation: Wording(de: "eine Präsentation", en: "a presentation")
    case .pdf: Wording(de: "eine PDF-Datei", en: "a PDF file")
    case .mail: Wording(de: "eine E-Mail", en: "an e-mail")
    case .image: Wording(de: "ein Bild", en: "an image")
    case .encrypted:
      Wording(de: "eine Datei mit Kennwortschutz", en: "a file protected by a password")
    case .web: Wording(de: "eine Internetseite", en: "a web page")
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
    case .excel:
      Wording(
        de: "Bitte speichern Sie das Blatt in Excel über „Datei › Speichern unter“ als"
          + " „CSV UTF-8“ und senden Sie diese Datei.",
        en: "Please save the sheet in Excel as “CSV UTF-8” (File › Save as) and send that file.")
    case .openDocument:
      Wording(
        de: "Bitte speichern Sie die Tabelle als CSV und senden Sie diese Datei.",
        en: "Please save the table as CSV and send that file.")
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
    case .word, .presentation, .pdf, .image, .web, .rtf, .json, .binary:
      Wording(
        de: "Bitte senden Sie die Tabelle selbst als CSV-Datei.",
        en: "Please send the table itself as a CSV file.")
    }
  }
}
