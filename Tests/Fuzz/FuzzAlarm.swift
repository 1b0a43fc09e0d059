import Foundation

/// Says which execution crashed, or took longer than twenty seconds of the processor's time.
enum FuzzAlarm {
  /// Written by the loop and read by the signal handler, in one thread.
  nonisolated(unsafe) private static var execution = 0

  static func install() {
    for code in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGPROF] {
      signal(code) { code in
        FuzzAlarm.say(code == SIGPROF ? "fuzz: too slow, execution " : "fuzz: crash in execution ")
        signal(code, SIG_DFL)
        raise(code)
      }
    }
  }

  static func begin(_ number: Int) {
    execution = number
    guard number % 64 == 1 else { return }
    var limit = itimerval()
    limit.it_value.tv_sec = 20
    setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &limit, nil)
  }

  /// Without memory of its own, as a signal handler must.
  private static func say(_ text: StaticString) {
    _ = write(2, text.utf8Start, text.utf8CodeUnitCount)
    var weight = 1
    while weight <= execution / 10 { weight *= 10 }
    while weight > 0 {
      var digit = UInt8(48 + execution / weight % 10)
      _ = write(2, &digit, 1)
      weight /= 10
    }
    var end: UInt8 = 10
    _ = write(2, &end, 1)
  }
}
