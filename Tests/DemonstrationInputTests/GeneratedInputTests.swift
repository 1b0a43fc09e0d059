import Testing
import demonstration_input

@Suite("The generated part of the demonstration input")
struct GeneratedInputTests {
  @Test("generating again gives the bytes that lie in input/")
  func sameBytes() throws {
    let files = GeneratedFile.all()
    #expect(files.count > 100)
    for file in files {
      let present = try InputFiles.bytes(file.path)
      #expect(present == file.bytes, "\(file.path) differs: run demonstration-input write input")
    }
  }

  @Test("nothing lies among the deliveries that was not generated")
  func nothingElse() throws {
    let generated = Set(GeneratedFile.all().map(\.path))
    let present = try InputFiles.paths(below: "deliveries")
    #expect(present.filter { !generated.contains($0) } == [])
  }

  @Test("no two files are made for one path")
  func pathsAreUnique() {
    let paths = GeneratedFile.all().map(\.path)
    #expect(Set(paths).count == paths.count)
  }

  @Test("the list of planted mistakes is the one kept with the tests")
  func plantedFaults() throws {
    let file = GeneratedFile.plantedFaults()
    let present = try InputFiles.bytes(file.path, in: InputFiles.fixtures)
    #expect(present == file.bytes, "run demonstration-input faults Tests/Fixtures")
  }

  @Test("a file comes twice only where that is planted")
  func repeatedBytes() {
    var first: [[UInt8]: String] = [:]
    var again: [String] = []
    for file in GeneratedFile.all() {
      if first[file.bytes] == nil { first[file.bytes] = file.path } else { again.append(file.path) }
    }
    #expect(again == ["deliveries/2022-Q4/musteramt-b/vorhaben.csv"])
  }
}
