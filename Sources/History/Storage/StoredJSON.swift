import Foundation

/// Values as JSON: the same value gives the same bytes.
struct StoredJSON {
  private let encoder: JSONEncoder
  private let decoder = JSONDecoder()

  init() {
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  func bytes(_ value: some Encodable) throws -> [UInt8] { [UInt8](try encoder.encode(value)) }

  func text(_ value: some Encodable) throws -> String {
    String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  func value<Value: Decodable>(_ type: Value.Type = Value.self, bytes: [UInt8]) throws -> Value {
    try decoder.decode(type, from: Data(bytes))
  }

  func value<Value: Decodable>(_ type: Value.Type = Value.self, text: String) throws -> Value {
    try decoder.decode(type, from: Data(text.utf8))
  }
}
