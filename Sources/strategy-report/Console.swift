import Glibc
import Logging
import StrategyModel

/// Standard output and standard error, the latter by way of a logger.
struct Console {
  let language: Language
  let isColoured: Bool
  /// Lines are shown under findings: standard output is a terminal, or more was asked for.
  let showsLines: Bool
  /// Progress is shown: standard error is a terminal and nothing forbids it.
  let showsProgress: Bool
  private let logger: Logger

  init(_ options: CommonOptions) {
    language = options.spoken
    let isTerminal = isatty(STDERR_FILENO) == 1
    isColoured =
      !options.noColor && isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR") == nil
    showsLines = isatty(STDOUT_FILENO) == 1 || options.verbose
    showsProgress = isTerminal && !options.quiet && !options.verbose
    let level: Logger.Level = options.quiet ? .error : options.verbose ? .debug : .info
    logger = Logger(label: "strategy-report") { _ in StandardErrorHandler(logLevel: level) }
  }

  /// Columns of the terminal on standard output; 100 where it is none.
  static var width: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 20 else { return 100 }
    return Int(size.ws_col)
  }

  /// What happened, for people; silent when quiet.
  func say(_ wording: Wording) { logger.info("\(wording[language])") }

  /// What is being done; only when verbose.
  func detail(_ wording: Wording) { logger.debug("\(wording[language])") }

  /// What went wrong and what to do; never silent.
  func complain(_ wording: Wording) { logger.error("\(wording[language])") }

  /// What is wrong with the usage, before there are options.
  static func complain(_ text: String) { StandardErrorHandler.write("\(text)\n") }

  /// A line that the next one overwrites; only on a terminal.
  func progress(_ wording: Wording) {
    guard showsProgress else { return }
    StandardErrorHandler.write("\r\u{1B}[K\(wording[language])")
  }

  func endProgress() {
    if showsProgress { StandardErrorHandler.write("\r\u{1B}[K") }
  }

  /// Writes to standard output; a reader that has gone ends the program with 0.
  static func print(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EPIPE { _exit(0) }
        let reason = String(cString: strerror(errno))
        StandardErrorHandler.write(
          "Die Standardausgabe nimmt nichts mehr an / standard output cannot be written: "
            + "\(reason)\n")
        _exit(74)
      }
      rest = rest.dropFirst(count)
    }
  }

  static func print(_ line: String) { print(Array((line + "\n").utf8)) }
}

/// Writes each message as a line of its own to standard error, without time or level.
private struct StandardErrorHandler: LogHandler {
  var metadata: Logger.Metadata = [:]
  var logLevel: Logger.Level

  init(logLevel: Logger.Level) { self.logLevel = logLevel }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) { StandardErrorHandler.write("\(event.message)\n") }

  static func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
