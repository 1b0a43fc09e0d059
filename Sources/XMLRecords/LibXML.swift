internal import CLibXML2

/// What of libxml2 belongs to the process or the thread, set up once or put back after use.
enum LibXML {
  /// Initialised once, before any thread parses; both are not safe to be first called twice.
  private static let isReady: Void = {
    xmlInitParser()
    xmlSchemaInitTypes()
  }()

  /// Runs `body` while this thread's errors go to `handler`; what was there before comes back.
  static func reporting<Result>(
    to handler: xmlStructuredErrorFunc?, _ user: UnsafeMutableRawPointer?,
    _ body: () throws -> Result
  ) rethrows -> Result {
    _ = isReady
    let outerHandler = __xmlStructuredError().pointee
    let outerUser = __xmlStructuredErrorContext().pointee
    xmlSetStructuredErrorFunc(user, handler)
    defer {
      xmlSetStructuredErrorFunc(outerUser, outerHandler)
      xmlResetLastError()
    }
    return try body()
  }
}
