/// An element whose end has not come yet.
struct OpenElement: BitwiseCopyable {
  /// The number of its name.
  let name: Int32
  /// Its number among its siblings of the same name, from 1.
  let ordinal: Int32
  private let line: Int32
  private let column: Int32
  /// For the siblings counted within it, see `SiblingCounter`.
  let mark: Int32
  /// Its number among all elements of the file, from 1.
  let serial: Int32
  /// Its node in the tree that is being built; -1 for none.
  var node: Int32 = -1
  /// The states of the record path within it.
  let states: UInt64

  @inline(__always)
  init(_ tag: StartTag, mark: Int32, serial: Int32, states: UInt64) {
    name = tag.name
    ordinal = tag.ordinal
    line = Int32(truncatingIfNeeded: tag.position.line)
    column = Int32(truncatingIfNeeded: tag.position.column)
    self.mark = mark
    self.serial = serial
    self.states = states
  }

  /// Where its start tag begins.
  var position: TextPosition { TextPosition(line: Int(line), column: Int(column)) }
}

extension NameTable {
  /// The path of the innermost of these elements.
  func path(of open: UnsafeBufferPointer<OpenElement>) -> String {
    open.reduce(into: "") { path, element in
      path += "/" + names[element.name].written
      if element.ordinal > 1 { path += "[\(element.ordinal)]" }
    }
  }
}
