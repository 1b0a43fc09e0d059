package import StrategyModel

/// Every rule for the office's own files.
package enum ConfigurationRules {
  static let fileMissing = Rule(
    "config-file-missing", .error, .fileRejected,
    message: Wording(
      de: "Die Datei „{value}“ fehlt im Eingabeordner.",
      en: "The file “{value}” is missing in the input folder."),
    remedy: Wording(de: "{0}", en: "{0}"))

  static let fileTwice = Rule(
    "config-file-twice", .error, .fileRejected,
    message: Wording(
      de: "Neben „{value}“ liegt „{0}“; welche der beiden Dateien gilt, ist nicht klar.",
      en: "“{0}” lies beside “{value}”; it is not clear which of the two files applies."),
    remedy: Wording(
      de: "Bitte löschen Sie die Datei, die nicht gilt.",
      en: "Please delete the file that does not apply."))

  /// In the order of the documentation.
  package static let all: [Rule] =
    [fileMissing, fileTwice] + YAMLRules.all + TableRules.all + ValueRules.all + ReferenceRules.all
    + StrategyRules.all + SupplierRules.all + ProjectRules.all + SlotRules.all
    + DecisionRules.all + StatementRules.all + PeriodRules.all + OfficeTextRules.all
    + OfficeDecisionRules.all + BrandingRules.all + LetterRules.all
}
