package import Foundation

/// The built program, run as a user runs it.
package enum Program {
  package struct Result: Sendable {
    package let code: Int32
    package let output: String
    package let errors: String

    /// The last line on standard error.
    package var lastLine: String {
      errors.split(separator: "\n").last.map(String.init) ?? ""
    }
  }

  /// The binary beside the test bundle.
  package static let binary = URL(filePath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "strategy-report")

  /// Runs the program to its end.
  ///
  /// - Parameter environment: What is set besides PATH and LANG=C.
  package static func run(
    _ arguments: [String], in folder: URL? = nil, environment: [String: String] = [:],
    before: String = ""
  ) throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    let prefix = before.isEmpty ? "" : before + "; "
    process.arguments =
      ["-c", prefix + "exec \"$0\" \"$@\"", binary.path(percentEncoded: false)]
      + arguments
    var variables = ["PATH": "/usr/bin:/bin", "LANG": "C"]
    variables.merge(environment) { $1 }
    process.environment = variables
    if let folder { process.currentDirectoryURL = folder }
    process.standardInput = FileHandle.nullDevice
    let scratch = try Scratch()
    let output = scratch.path("out")
    let errors = scratch.path("err")
    try Data().write(to: output)
    try Data().write(to: errors)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Result(
      code: process.terminationReason == .exit
        ? process.terminationStatus : 128 + process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }
}
