package import StrategyModel

/// What can be wrong with how files lie in the input folder.
package enum WorkspaceRules {
  package static let unknownSupplier = Rule(
    "unknown-supplier", .error, .fileRejected,
    message: Wording(
      de: "Den Ordner „{value}“ kennt suppliers.yaml nicht.",
      en: "suppliers.yaml does not know the folder “{value}”."),
    remedy: Wording(
      de: "Bitte benennen Sie den Ordner um{0}, oder nehmen Sie die Organisation in "
        + "suppliers.yaml auf.",
      en: "Please rename the folder{0}, or add the organisation to suppliers.yaml."))

  package static let misplacedFile = Rule(
    "misplaced-file", .error, .fileRejected,
    message: Wording(
      de: "Die Datei liegt nicht im Ordner einer Organisation und wurde nicht gelesen.",
      en: "The file is not in an organisation's folder and was not read."),
    remedy: Wording(
      de: "Bitte verschieben Sie sie nach deliveries/<Zeitraum>/<Organisation>/.",
      en: "Please move it to deliveries/<period>/<organisation>/."))

  package static let linkNotFollowed = Rule(
    "link-not-followed", .warning, .fileRejected,
    message: Wording(
      de: "„{value}“ ist eine Verknüpfung oder keine gewöhnliche Datei und wurde nicht gelesen.",
      en: "“{value}” is a link, or not a regular file, and was not read."),
    remedy: Wording(
      de: "Bitte legen Sie die Datei selbst in den Ordner.",
      en: "Please put the file itself into the folder."))

  package static let fileTooLarge = Rule(
    "file-too-large", .error, .fileRejected,
    message: Wording(
      de: "Die Datei ist mit {0} MB zu groß und wurde nicht gelesen.",
      en: "The file is too large ({0} MB) and was not read."),
    remedy: Wording(
      de: "Bitte senden Sie nur den Stand Ihrer eigenen Projekte, höchstens {1} MB.",
      en: "Please send the status of your own projects only, at most {1} MB."))

  package static let receivedWithoutFile = Rule(
    "received-without-file", .warning, .used,
    message: Wording(
      de: "received.csv nennt „{value}“, aber im Ordner der Organisation liegt diese Datei nicht.",
      en: "received.csv names “{value}”, but there is no such file in the organisation's folder."),
    remedy: Wording(
      de: "Bitte berichtigen Sie den Dateinamen in received.csv, oder legen Sie die Datei ab.",
      en: "Please correct the file name in received.csv, or file the delivery."))

  package static let folderIsNoPeriod = Rule(
    "config-folder-is-no-period", .error, .fileRejected,
    message: Wording(
      de: "Der Ordner „{value}“ unter deliveries/ ist nach keinem Berichtszeitraum benannt{0}.",
      en: "The folder “{value}” in deliveries/ is not named after a period{0}."),
    remedy: Wording(
      de: "Bitte benennen Sie ihn wie den Berichtszeitraum: 2024-Q2, 2024-T1, 2024-H1 oder 2024.",
      en: "Please name it after the period: 2024-Q2, 2024-T1, 2024-H1 or 2024."))

  package static let officeFileUnread = Rule(
    "config-office-file-unread", .warning, .used,
    message: Wording(
      de: "Die Datei „{value}“ im Eingabeordner wird nicht gelesen.",
      en: "The file “{value}” in the input folder is not read."),
    remedy: Wording(
      de: "{0}, oder legen Sie sie an einen anderen Ort.",
      en: "{0}, or put it elsewhere."))

  /// Every rule of this stage, in the order of the documentation.
  package static let all: [Rule] = [
    unknownSupplier, misplacedFile, linkNotFollowed, fileTooLarge, receivedWithoutFile,
    folderIsNoPeriod, officeFileUnread,
  ]
}
