import Crypto
import Foundation

/// The hash of a style sheet as a content security policy writes it (CSP Level 3, 2.3.1).
enum StyleSheetDigest {
  static func source(of text: String) -> String {
    "sha256-" + Data(SHA256.hash(data: Data(text.utf8))).base64EncodedString()
  }
}
