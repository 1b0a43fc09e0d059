package import Ingest
import StrategyModel
package import SystemPackage

/// The profiles at hand for a single file: the built-in ones, and the city's where there is one.
package enum ProfileShelf {
  /// A missing input folder or a faulty profile is no hindrance here; `run` and `check` say so.
  package static func profiles(input: FilePath) throws(DiskFailure) -> [Profile] {
    let folder = input.appending("profiles")
    var files: [InputFile] = []
    if Disk.isFolder(folder) {
      for entry in try Disk.entries(of: folder) where entry.extension == "yaml" {
        files.append(
          InputFile(
            path: "profiles/\(entry.string)", bytes: try Disk.read(folder.appending(entry))))
      }
    }
    return ProfileReader.profiles(city: files).value
  }
}
