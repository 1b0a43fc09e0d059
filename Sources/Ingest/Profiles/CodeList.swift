internal import StrategyModel

/// What the codes of a code list mean, as XÖV messages name one beside a code: `listURI`.
struct CodeList: Hashable, Sendable {
  /// The list's URI, in which `*` stands for any characters, such as its version.
  let uri: FileNamePattern
  let meanings: ValueMap
}
