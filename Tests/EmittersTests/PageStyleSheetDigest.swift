import Crypto
import Editions
import Foundation

@testable import Emitters

extension PageSample {
  /// SHA-256 in Base64.
  static let sha256: StyleSheet.Hash = { bytes in
    Data(SHA256.hash(data: bytes)).base64EncodedString()
  }

  /// The program's own style sheet.
  static let style = StyleSheet(sha256: sha256)
}

extension Edition {
  /// The pages around any page of this edition.
  var site: Site { Site(self, style: PageSample.style) }
}
