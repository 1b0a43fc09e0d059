import Foundation
import Ingest

/// Feeds damaged bytes to everything that reads what suppliers send:
/// `fuzz [--executions N] [--seed N] [--only EXECUTION] [--target NAME,…] [FILE-OR-FOLDER …]`.
///
/// Every execution has random numbers of its own, so that `--only` repeats it alone.
@main
enum Fuzz {
  static func main() {
    guard let options = FuzzOptions(CommandLine.arguments.dropFirst()) else {
      print(
        "usage: fuzz [--executions N] [--seed N] [--only EXECUTION] [--target NAME,…] "
          + "[FILE-OR-FOLDER …]")
      exit(64)
    }
    let corpus = Corpus(files: options.files)
    FuzzAlarm.install()
    LeakCheck.keeping { _ = BuiltInProfiles.all }
    let targets = FuzzTargets.weighted(named: options.targets)
    guard !targets.isEmpty else {
      print("fuzz: no such target; there are \(Set(FuzzTargets.weighted.map(\.name)).sorted())")
      exit(64)
    }
    let numbers = options.only.map { $0...$0 } ?? 1...max(1, options.executions)
    let start = Date()
    for number in numbers {
      FuzzAlarm.begin(number)
      var random = FuzzRandom(seed: options.seed, execution: number)
      let target = random.element(of: targets)
      let input = Mutation.input(from: corpus, of: target.takes, &random)
      if options.only != nil { print("\(target.name): \(input)") }
      if let fault = target.run(input, &random) {
        print("fuzz: execution \(number) (\(target.name)): \(fault)\n\(input)")
        let names = options.targets.joined(separator: ",")
        let target = names.isEmpty ? "" : " --target \(names)"
        print("fuzz: repeat it with --seed \(options.seed) --only \(number)\(target)")
        fflush(nil)
        // Not `exit`: what is still held here is no leak.
        _exit(1)
      }
    }
    let seconds = max(0.001, Date().timeIntervalSince(start))
    let rate = Int(Double(numbers.count) / seconds)
    print(
      "fuzz: \(numbers.count) executions, seed \(options.seed), \(corpus.count) inputs in the corpus, "
        + "nothing found (\(rate) per second)")
  }
}

/// What the command line says.
struct FuzzOptions {
  var executions = 100_000
  var seed: UInt64 = 1
  var only: Int?
  var targets: [String] = []
  var files: [String] = []

  init?(_ arguments: some Sequence<String>) {
    var option: String?
    for argument in arguments {
      switch option {
      case "--executions":
        guard let number = Int(argument) else { return nil }
        executions = number
      case "--seed":
        guard let number = UInt64(argument) else { return nil }
        seed = number
      case "--only":
        guard let number = Int(argument) else { return nil }
        only = number
      case "--target": targets = argument.split(separator: ",").map(String.init)
      default:
        if ["--executions", "--seed", "--only", "--target"].contains(argument) {
          option = argument
          continue
        }
        guard !argument.hasPrefix("-") else { return nil }
        files.append(argument)
      }
      option = nil
    }
    guard option == nil else { return nil }
  }
}
