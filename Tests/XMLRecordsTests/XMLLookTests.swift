import Testing

@testable import XMLRecords

@Suite("First look")
struct XMLLookTests {
  static let text = """
    <?xml version="1.0" encoding="UTF-8"?>
    <b:plan xmlns:b="urn:b" xmlns="urn:d" version="2.03">
      <kopf><stand>2024</stand></kopf>
      <tasks>
        <task id="1"><name>a</name><geld art="x"/><geld art="y"/><geld art="z"/></task>
        <task id="2"><name>b</name></task>
      </tasks>
    </b:plan>
    """

  @Test("Tells root, namespaces, encoding, paths and probable records")
  func look() {
    let look = XMLLookReader.look(Array(Self.text.utf8))
    #expect(look.root == XMLName(local: "plan", prefix: "b", uri: "urn:b"))
    #expect(look.rootAttributes.map { "\($0.name.local)=\($0.value)" } == ["version=2.03"])
    #expect(look.namespaces.map { "\($0.prefix)=\($0.uri)" } == ["b=urn:b", "=urn:d"])
    #expect(look.encoding == .utf8)
    #expect(look.declaredEncoding == "UTF-8")
    #expect(look.recordPath == "/plan/tasks/task")
    #expect(
      look.paths.map { "\($0.path) \($0.count)" } == [
        "/plan 1", "/plan/@version 1", "/plan/kopf 1", "/plan/kopf/stand 1", "/plan/tasks 1",
        "/plan/tasks/task 2", "/plan/tasks/task/@id 2", "/plan/tasks/task/name 2",
        "/plan/tasks/task/geld 3", "/plan/tasks/task/geld/@art 3",
      ])
    #expect(look.pathsAreComplete)
    #expect(look.defect == nil)
  }

  @Test("The beginning of a file is enough, and no defect")
  func beginning() {
    let part = Array(Self.text.utf8.prefix(250))
    let look = XMLLookReader.look(part, isWhole: false)
    #expect(look.root?.local == "plan")
    #expect(look.defect == nil)
    #expect(XMLLookReader.look(part).defect?.kind == .truncated)
  }

  @Test("Other files are no XML, or refused with their reason")
  func others() {
    #expect(XMLLookReader.look(Array("PK\u{3}\u{4}abc".utf8)).defect?.kind == .notXML)
    #expect(XMLLookReader.look([]).defect?.kind == .empty)
    let doctype = XMLLookReader.look(Array("<!DOCTYPE html><html/>".utf8))
    #expect(doctype.defect?.kind == .doctype)
    #expect(doctype.defect?.arguments == ["html"])
    #expect(doctype.recordPath == nil)
  }

  @Test("More paths than the limit are counted no further")
  func manyPaths() {
    var limits = XMLLimits()
    limits.paths = 3
    var reader = XMLLookReader(limits: limits)
    Array(Self.text.utf8).withUnsafeBytes { _ = reader.feed($0) }
    let look = reader.finish()
    #expect(look.paths.count == 3)
    #expect(!look.pathsAreComplete)
  }
}
