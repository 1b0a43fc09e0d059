internal import CLibXML2

/// A compiled XSD, against which a reader judges a file while it is read.
///
/// Only for schemas of our own: one that imports others would look for them on disk.
package final class SchemaValidator: Sendable {
  // Never written after it was compiled; libxml2 reads it from any thread.
  nonisolated(unsafe) let schema: xmlSchemaPtr

  private init(_ schema: xmlSchemaPtr) {
    self.schema = schema
  }

  deinit {
    xmlSchemaFree(schema)
  }

  /// Compiles a schema; `schemaUnusable` with the first error otherwise.
  package static func compile(_ xsd: [UInt8]) -> Result<SchemaValidator, XMLDefect> {
    var first: XMLDefect?
    let compiled = withUnsafeMutablePointer(to: &first) { first in
      LibXML.reporting(to: onError, first) {
        xsd.withUnsafeBytes { bytes -> xmlSchemaPtr? in
          let start = bytes.bindMemory(to: CChar.self).baseAddress
          guard let parser = xmlSchemaNewMemParserCtxt(start, Int32(clamping: bytes.count)) else {
            return nil
          }
          defer { xmlSchemaFreeParserCtxt(parser) }
          xmlSchemaSetParserStructuredErrors(parser, onError, first)
          return xmlSchemaParse(parser)
        }
      }
    }
    if let compiled, first == nil { return .success(SchemaValidator(compiled)) }
    if let compiled { xmlSchemaFree(compiled) }
    return .failure(
      first ?? XMLDefect(.schemaUnusable, at: XMLPlace(line: 1, column: 1), ["", "0"]))
  }

  private static let onError: xmlStructuredErrorFunc = { user, error in
    guard let error, let first = user?.assumingMemoryBound(to: XMLDefect?.self) else { return }
    let found = LibXMLError(error.pointee)
    guard !found.isWarning, first.pointee == nil else { return }
    first.pointee = XMLDefect(
      .schemaUnusable, at: XMLPlace(line: max(1, found.line), column: max(1, found.column)),
      [found.message, String(found.code)])
  }
}
