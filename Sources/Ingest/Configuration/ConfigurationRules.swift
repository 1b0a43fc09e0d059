package import StrategyModel

/// Every rule for the office's own files.
package enum ConfigurationRules {
  static let fileMissing = Rule(
    "config-file-missing", .error, .fileRejected,
    message: Wording(
      de: "Die Datei „{value}“ fehlt im Eingabeordner.",
      en: "The file “{value}” is missing in the input folder."),
    remedy: Wording(de: "{0}", en: "{0}"))

  /// In the order of the documentation.
  package static let all: [Rule] =
    [fileMissing] + YAMLRules.all + TableRules.all + ValueRules.all + ReferenceRules.all
    + StrategyRules.all + SupplierRules.all + ProjectRules.all + SlotRules.all
    + DecisionRules.all + StatementRules.all + PeriodRules.all + OfficeTextRules.all
    + OfficeDecisionRules.all + BrandingRules.all
}
