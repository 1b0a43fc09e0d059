import Editions
import Foundation
import Glibc
import SystemPackage
import TestSupport
import Testing

@testable import Pipeline

/// A period's folder is always whole, on file systems that exchange folders and on those that
/// cannot.
struct PublicationTests {
  private static let refusing: Publication.Exchange = { _, _ in EINVAL }

  private func place(
    _ scratch: Scratch, _ exchange: Publication.Exchange? = refusing
  ) -> Publication {
    let root = FilePath(scratch.folder.path(percentEncoded: false)).appending("output")
    return if let exchange {
      Publication(.public, below: root, period: "2024-Q2", exchange: exchange)
    } else {
      Publication(.public, below: root, period: "2024-Q2")
    }
  }

  private func files(_ text: String) -> [(path: String, bytes: [UInt8])] {
    [("a.csv", Array(text.utf8)), ("charts/b.svg", Array("<\(text)>".utf8))]
  }

  private func publish(_ text: String, _ publication: Publication) throws {
    try publication.stage(files(text))
    try publication.commit()
  }

  private func isPublished(_ text: String, _ publication: Publication) throws -> Bool {
    try ContentDigest.of(folder: publication.target) == ContentDigest.of(files(text))
  }

  private func entries(_ publication: Publication) throws -> [String] {
    try Disk.entries(of: publication.tree).map(\.string).sorted()
  }

  @Test(arguments: [true, false])
  func `one report takes the place of the other, and nothing is left over`(
    exchanges: Bool
  ) throws {
    let publication = place(try Scratch(), exchanges ? nil : Self.refusing)
    for text in ["first", "second", "third", "fourth"] {
      try publish(text, publication)
      #expect(try isPublished(text, publication))
      #expect(try entries(publication).count == (exchanges ? 1 : 2))
    }
  }

  @Test func `without exchange the period is a link from the beginning`() throws {
    let publication = place(try Scratch())
    try publish("first", publication)
    #expect(Disk.linkTarget(publication.target) == ".2024-Q2-1")
    try publish("second", publication)
    #expect(Disk.linkTarget(publication.target) == ".2024-Q2-2")
    #expect(try entries(publication) == [".2024-Q2-2", "2024-Q2"])
  }

  @Test func `a folder that came from another disk becomes a link`() throws {
    let scratch = try Scratch()
    try publish("first", place(scratch, nil))
    #expect(Disk.linkTarget(place(scratch).target) == nil)
    try publish("second", place(scratch))
    #expect(try isPublished("second", place(scratch)))
    #expect(try entries(place(scratch)) == [".2024-Q2-1", "2024-Q2"])
  }

  @Test func `a link stays a link where folders can be exchanged again`() throws {
    let scratch = try Scratch()
    try publish("first", place(scratch))
    try publish("second", place(scratch, nil))
    #expect(try isPublished("second", place(scratch, nil)))
    #expect(Disk.linkTarget(place(scratch).target) != nil)
  }

  /// Where a switch may have been interrupted, as the disk then looks.
  private enum Interruption: CaseIterable {
    case staged
    case moved
    case folderAside
    case switched
  }

  @Test(arguments: Interruption.allCases, [true, false])
  private func `an interrupted switch is finished by the next command`(
    interruption: Interruption, wasFolder: Bool
  ) throws {
    let scratch = try Scratch()
    let publication = place(scratch)
    try publish("old", place(scratch, wasFolder ? nil : Self.refusing))
    try publication.stage(files("new"))
    let next = wasFolder ? ".2024-Q2-1" : ".2024-Q2-2"
    if interruption != .staged {
      try Disk.rename(publication.staging, to: publication.tree.appending(next))
    }
    if interruption == .folderAside, wasFolder {
      try Disk.rename(
        publication.target, to: publication.tree.appending(".staging-old-2024-Q2"))
    }
    if interruption == .switched, !wasFolder {
      try LinkSwitch.link(publication.target, to: next)
    }
    try publication.finish(intended: ContentDigest.of(files("new")))
    #expect(try isPublished("new", publication))
    #expect(try Disk.entries(of: publication.target).count == 2)
  }

  @Test func `any other refusal is told and changes nothing`() throws {
    let scratch = try Scratch()
    try publish("old", place(scratch, nil))
    let full = place(scratch) { _, _ in ENOSPC }
    try full.stage(files("new"))
    #expect(throws: DiskFailure.self) { try full.commit() }
    #expect(try isPublished("old", full))
  }
}
