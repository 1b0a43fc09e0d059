/// The version that `--version`, run.json and the changelog name.
enum ProgramVersion {
  static let text = "0.1.0"
}
