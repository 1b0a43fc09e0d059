import Foundation
import TestSupport
import Testing
import attack_files

/// Files that mean harm end with their reason, before they take up time or memory.
struct AttackCommandTests {
  /// Kilobytes of address space: the program with its libraries, and a file of 100 MB no more.
  private static let room = 320_000

  @Test(arguments: AttackFile.all)
  func `is refused with its reason`(_ file: AttackFile) throws {
    let scratch = try Scratch()
    try scratch.copy(Repository.fixtures.appending(path: "small-city"), to: "input")
    try file.write(into: scratch.folder)
    for command in ["check", "inspect"] {
      let result = try Program.run(
        [command, "--language", "en", file.name], in: scratch.folder,
        before: "ulimit -v \(Self.room)")
      #expect(result.code == 65, "\(command): \(result.errors)")
      let lines = (result.output + result.errors).split(separator: "\n")
      let found = lines.filter {
        $0.hasPrefix(file.name + file.place) && $0.contains(": error: ")
          && $0.hasSuffix("[\(file.rule)]")
      }
      #expect(found.contains { $0.contains(file.reason) }, "\(command): \(lines)")
      // Nothing of what the file wanted to fetch is shown.
      #expect(!lines.contains { $0.contains("root:") })
    }
  }

  @Test func `nothing is asked of a network`() throws {
    let server = try #require(Listener())
    let wanting = AttackFile.all.filter { file in
      ["external-entity-network.xml", "parameter-entities.xml", "external-dtd.xml"]
        .contains(file.name)
    }
    #expect(wanting.count == 3)
    let scratch = try Scratch()
    try scratch.copy(Repository.fixtures.appending(path: "small-city"), to: "input")
    for file in wanting {
      try file.write(into: scratch.folder)
      try scratch.replace("127.0.0.1:9/", with: "127.0.0.1:\(server.port)/", in: file.name)
    }
    let result = try Program.run(["check"] + wanting.map(\.name), in: scratch.folder)
    #expect(result.code == 65)
    #expect(!server.wasAsked)
  }
}

/// Listens on a port of this machine.
private final class Listener {
  private let descriptor: Int32
  let port: Int

  init?() {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(descriptor, address, length) == 0 && listen(descriptor, 8) == 0
          && getsockname(descriptor, address, &length) == 0
      }
    }
    self.descriptor = descriptor
    port = Int(UInt16(bigEndian: address.sin_port))
    guard isBound else { return nil }
  }

  deinit { close(descriptor) }

  /// Whether anybody has come.
  var wasAsked: Bool { accept(descriptor, nil, nil) >= 0 }
}

extension AttackFile: CustomTestStringConvertible {
  /// The file, by its name.
  public var testDescription: String { name }
}
