/// An element whose end has not come yet.
struct OpenElement: BitwiseCopyable {
  /// The number of its name.
  let name: Int32
  /// Its number among its siblings of the same name, from 1.
  let ordinal: Int32
  let position: TextPosition
  /// For the siblings counted within it, see `SiblingCounter`.
  let mark: Int32
  /// Its node in the tree that is being built; -1 for none.
  var node: Int32 = -1
  /// The states of the record path within it.
  var states: UInt64 = 0
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
