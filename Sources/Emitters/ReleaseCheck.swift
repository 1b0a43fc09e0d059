package import Editions
package import StrategyModel

/// Looks for leaks in the documents of an edition that is to be released.
package enum ReleaseCheck {
  /// Every leak, by document and place; none means that the documents may be released. A document's
  /// path begins with its tree: `reports/de/index.html`.
  ///
  /// - Parameters:
  ///   - material: What the edition was made from.
  ///   - reports: Of all deliveries, also rejected and superseded ones.
  ///   - further: What else the office keeps for itself.
  ///   - allowed: The strategy's own e-mail addresses and telephone numbers.
  ///   - sha256: As the documents were made with.
  package static func leaks(
    in documents: [Document], of material: EditionMaterial, for audience: Audience,
    state: EditionState, reports: [StatusReport] = [], further: [WithheldValue] = [],
    exceptions: [LeakException] = [], allowed: [String] = [],
    sha256: @escaping StyleSheet.Hash
  ) -> [Leak] {
    let withheld = WithheldValues(
      in: material, from: audience, reports: reports, further: further)
    let documents = bytes(documents)
    let first = LeakScan(withheld, exceptions: exceptions, allowed: allowed).leaks(in: documents)
    // Only what looks like a leak needs to be compared with what is said anyway.
    guard !first.isEmpty else { return [] }
    let skeleton = Edition(material.skeleton(for: audience), for: audience, state: state)
    let scan = LeakScan(
      withheld, exceptions: exceptions, allowed: allowed,
      skeleton: bytes(EmitterList.documents(of: skeleton, sha256: sha256)))
    return scan.leaks(in: documents)
  }

  private static func bytes(_ documents: [Document]) -> [(path: String, bytes: [UInt8])] {
    documents.map { (path: "\($0.tree.rawValue)/\($0.path)", bytes: $0.bytes()) }
  }
}
