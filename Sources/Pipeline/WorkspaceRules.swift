package import StrategyModel

/// What can be wrong with how files lie in the input folder.
package enum WorkspaceRules {
  package static let unknownSupplier = Rule(
    "unknown-supplier", .error, .fileRejected,
    message: Wording(
      de: "Der Ordner „{value}“ gehört zu keinem Lieferanten in suppliers.yaml.",
      en: "The folder “{value}” belongs to no supplier of suppliers.yaml."),
    remedy: Wording(
      de: "Bitte den Ordner umbenennen{0} oder den Lieferanten in suppliers.yaml aufnehmen.",
      en: "Please rename the folder{0} or add the supplier to suppliers.yaml."))

  package static let misplacedFile = Rule(
    "misplaced-file", .error, .fileRejected,
    message: Wording(
      de: "Die Datei liegt nicht im Ordner eines Lieferanten und wurde nicht gelesen.",
      en: "The file lies in no supplier's folder and was not read."),
    remedy: Wording(
      de: "Bitte nach deliveries/<Zeitraum>/<Lieferant>/ verschieben.",
      en: "Please move it to deliveries/<period>/<supplier>/."))

  package static let linkNotFollowed = Rule(
    "link-not-followed", .warning, .fileRejected,
    message: Wording(
      de: "„{value}“ ist eine Verknüpfung oder keine gewöhnliche Datei und wurde nicht gelesen.",
      en: "“{value}” is a link or no regular file and was not read."),
    remedy: Wording(
      de: "Bitte die Datei selbst in den Ordner legen.",
      en: "Please put the file itself into the folder."))

  package static let fileTooLarge = Rule(
    "file-too-large", .error, .fileRejected,
    message: Wording(
      de: "Die Datei ist mit {0} MB zu groß und wurde nicht gelesen.",
      en: "The file of {0} MB is too large and was not read."),
    remedy: Wording(
      de: "Bitte nur den Sachstand der eigenen Projekte liefern, höchstens {1} MB.",
      en: "Please deliver the status of your own projects only, at most {1} MB."))

  package static let receivedWithoutFile = Rule(
    "received-without-file", .warning, .used,
    message: Wording(
      de: "received.csv nennt „{value}“, aber im Ordner des Lieferanten liegt diese Datei nicht.",
      en: "received.csv names “{value}”, but the supplier's folder does not hold that file."),
    remedy: Wording(
      de: "Bitte den Dateinamen in received.csv berichtigen oder die Datei ablegen.",
      en: "Please correct the name in received.csv or file the delivery."))

  package static let folderIsNoPeriod = Rule(
    "config-folder-is-no-period", .error, .fileRejected,
    message: Wording(
      de: "Der Ordner „{value}“ unter deliveries/ ist nach keinem Berichtszeitraum benannt{0}.",
      en: "The folder “{value}” below deliveries/ is not named after a period{0}."),
    remedy: Wording(
      de: "Bitte so benennen: 2024-Q2, 2024-T1, 2024-H1 oder 2024, passend zum Berichtsrhythmus.",
      en: "Please name it like 2024-Q2, 2024-T1, 2024-H1 or 2024, as the cadence has it."))

  package static let officeFileUnread = Rule(
    "config-office-file-unread", .warning, .used,
    message: Wording(
      de: "Die Datei „{value}“ im Eingabeordner wird von niemandem gelesen.",
      en: "Nobody reads the file “{value}” in the input folder."),
    remedy: Wording(
      de: "{0} oder die Datei an einen anderen Ort legen.",
      en: "{0} or put the file elsewhere."))

  /// Every rule of this stage, in the order of the documentation.
  package static let all: [Rule] = [
    unknownSupplier, misplacedFile, linkNotFollowed, fileTooLarge, receivedWithoutFile,
    folderIsNoPeriod, officeFileUnread,
  ]
}
