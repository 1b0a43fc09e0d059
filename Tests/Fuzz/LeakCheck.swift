import Foundation

/// The leak checker of the address sanitizer, where the program was built with it.
enum LeakCheck {
  /// Makes what stays until the program ends. The checker does not see what enumerations hold by
  /// pointers with a tag in them, and would take it for lost.
  static func keeping(_ make: () -> Void) {
    call("__lsan_disable")
    make()
    call("__lsan_enable")
  }

  private static func call(_ name: String) {
    guard let symbol = dlsym(nil, name) else { return }
    unsafeBitCast(symbol, to: (@convention(c) () -> Void).self)()
  }
}
