/// A JSON document (RFC 8259) whose members keep their order, so that the same value is always
/// the same bytes.
indirect enum JSONValue: Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([JSONValue])
  case object([(String, JSONValue)])

  /// Indented by two spaces, with a line end at the end.
  var bytes: [UInt8] {
    var output = ""
    write(to: &output, indent: "")
    output += "\n"
    return Array(output.utf8)
  }

  private func write(to output: inout String, indent: String) {
    switch self {
    case .text(let text): JSONValue.write(text, to: &output)
    case .number(let number): output += String(number)
    case .flag(let flag): output += flag ? "true" : "false"
    case .list(let values):
      JSONValue.write(values, between: ("[", "]"), to: &output, indent: indent) {
        $1.write(to: &$0, indent: $2)
      }
    case .object(let members):
      JSONValue.write(members, between: ("{", "}"), to: &output, indent: indent) {
        JSONValue.write($1.0, to: &$0)
        $0 += ": "
        $1.1.write(to: &$0, indent: $2)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], between brackets: (String, String), to output: inout String,
    indent: String, each: (inout String, Element, _ indent: String) -> Void
  ) {
    output += brackets.0
    let inner = indent + "  "
    for (index, element) in elements.enumerated() {
      output += (index == 0 ? "\n" : ",\n") + inner
      each(&output, element, inner)
    }
    output += (elements.isEmpty ? "" : "\n" + indent) + brackets.1
  }

  private static func write(_ text: String, to output: inout String) {
    output += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: output.unicodeScalars.append(scalar)
      }
    }
    output += "\""
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self = .text(text) }
}
