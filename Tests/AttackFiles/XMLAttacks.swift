extension AttackFile {
  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private static let start = "<statusReport xmlns=\"urn:strategy-report:status:1\" version=\"1\">\n"
  private static let head = "<head><period>2024-Q2</period></head>\n"

  /// A report of the project's own format around a text.
  static func report(_ inside: String) -> String {
    declaration + start + head + "<report project=\"kp-001\">" + inside
      + "</report>\n</statusReport>\n"
  }

  private static func withDoctype(_ name: String, _ doctype: String, _ body: String) -> AttackFile {
    AttackFile(
      name + ".xml", "xml-refused", ":2:", says: "DOCTYPE",
      declaration + doctype + "\n" + start + head
        + "<report project=\"kp-001\"><status>\(body)</status></report></statusReport>\n")
  }

  /// Document type declarations: entities that grow, and those that fetch.
  static let doctypes: [AttackFile] = {
    let laughs = (1...9).map { number in
      "<!ENTITY l\(number) \"\(String(repeating: "&l\(number - 1);", count: 10))\">"
    }.joined()
    return [
      withDoctype(
        "billion-laughs", "<!DOCTYPE r [<!ENTITY l0 \"ha\">\(laughs)]>", "&l9;"),
      withDoctype(
        "quadratic-blow-up",
        "<!DOCTYPE r [<!ENTITY a \"\(String(repeating: "a", count: 50_000))\">]>",
        String(repeating: "&a;", count: 50_000)),
      withDoctype(
        "external-entity-file", "<!DOCTYPE r [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "&e;"),
      withDoctype(
        "external-entity-device", "<!DOCTYPE r [<!ENTITY e SYSTEM \"file:///dev/zero\">]>", "&e;"),
      withDoctype(
        "external-entity-network", "<!DOCTYPE r [<!ENTITY e SYSTEM \"http://127.0.0.1:9/e\">]>",
        "&e;"),
      withDoctype(
        "parameter-entities",
        "<!DOCTYPE r [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/p.dtd\"> %p; %q;]>", "planned"),
      withDoctype(
        "external-dtd", "<!DOCTYPE statusReport SYSTEM \"http://127.0.0.1:9/r.dtd\">", "planned"),
      withDoctype(
        "external-dtd-public", "<!DOCTYPE r PUBLIC \"-//X//Y//EN\" \"file:///etc/passwd\">",
        "planned"),
      AttackFile(
        "entity-without-declaration.xml", "xml-refused", ":4:", says: "&secret;",
        report("<status>&secret;</status>")),
      AttackFile(
        "xinclude.xml", "xml-refused", ":5:", says: "XInclude",
        report(
          "<status>\n<i:include xmlns:i=\"http://www.w3.org/2001/XInclude\" parse=\"text\""
            + " href=\"file:///etc/passwd\"/></status>")),
    ]
  }()

  /// Files that end too early or too late.
  static let endings = [
    AttackFile(
      "truncated.xml", "xml-malformed", ":4:", says: "ends within",
      String(report("<status>planned").dropLast(30))),
    AttackFile(
      "truncated-in-tag.xml", "xml-malformed", ":4:", says: "ends within",
      declaration + start + head + "<report project=\"kp-0"),
    AttackFile(
      "garbage-after-end.xml", "xml-malformed", ":6:", says: "behind its end",
      report("<status>planned</status>") + "\u{1}<x>\n"),
    AttackFile(
      "second-root.xml", "xml-malformed", ":6:", says: "behind its end",
      report("<status>planned</status>") + "<statusReport/>\n"),
    AttackFile(
      "control-character.xml", "xml-malformed", ":4:", says: "a character that is not allowed",
      report("<status>planned&#0;</status>")),
  ]

  private static func giant(
    _ name: String, _ place: String, says reason: String, _ before: String, _ after: String,
    _ middle: Piece = .hundredMegabytes
  ) -> AttackFile {
    AttackFile(
      name + ".xml", "xml-limit", place, says: reason,
      [.text(declaration + start + before), middle, .text(after)])
  }

  /// Files with too much of one thing.
  static let sizes: [AttackFile] = {
    let names = (0..<20_000).map { "<n\($0)/>" }.joined()
    return [
      giant(
        "deep-nesting", ":3:", says: "more than 64 levels", "", "", .text("<a>", times: 100_000)),
      AttackFile(
        "deep-nesting-of-strangers.xml", "xml-limit", ":1:", says: "more than 64 levels",
        [.text("<a>", times: 100_000), .text("</a>", times: 100_000)]),
      giant(
        "attribute-of-100-mb", ":3:", says: "bytes", "<report project=\"",
        "\"/></statusReport>"),
      giant(
        "text-of-100-mb", ":3:", says: "bytes", "<report><status>",
        "</status></report></statusReport>"),
      AttackFile(
        "text-of-100-mb-of-strangers.xml", "xml-limit", ":1:", says: "bytes",
        [.text("<a><b>"), .hundredMegabytes, .text("</b></a>")]),
      giant("cdata-of-100-mb", ":3:", says: "bytes", "<report><status><![CDATA[", "]]></status>"),
      giant("name-of-100-mb", ":3:", says: "bytes", "<", "/></statusReport>"),
      AttackFile(
        "root-name-of-100-mb.xml", "xml-limit", ":1:", says: "bytes",
        [.text("<"), .hundredMegabytes, .text("/>")]),
      giant("attribute-name-of-100-mb", ":3:", says: "bytes", "<report ", "=\"1\"/>"),
      giant("end-tag-of-100-mb", ":3:", says: "bytes", "<report></", "></statusReport>"),
      giant("comment-of-100-mb", ":3:", says: "bytes", "<!--", "--></statusReport>"),
      giant("instruction-of-100-mb", ":3:", says: "bytes", "<?x ", "?></statusReport>"),
      giant(
        "millions-of-attributes", ":3:", says: "bytes", "<report", "/></statusReport>",
        Piece(bytes: Array((0..<100_000).map { " a\($0)=\"\"" }.joined().utf8), times: 20)),
      giant(
        "attributes-in-250-kb", ":3:", says: "more than 256 attributes", "<report",
        "/></statusReport>", .text((0..<25_000).map { " a\($0)=\"\"" }.joined())),
      giant(
        "namespaces-in-250-kb", ":3:", says: "more than 256 attributes", "<report",
        "/></statusReport>", .text((0..<12_000).map { " xmlns:a\($0)=\"u\"" }.joined())),
      giant(
        "names-without-end", ":3:", says: "more than 10000 different names", "<report>",
        "</report></statusReport>", .text(names)),
      giant(
        "name-of-300-bytes", ":3:", says: "more than 256 bytes", "<report><", "/></report>",
        .text("n", times: 300)),
      giant(
        "record-of-100-mb", ":3:", says: "bytes", "<report>", "</report></statusReport>",
        .text("<comment>\(String(repeating: "x", count: 1_000))</comment>", times: 100_000)),
    ]
  }()
}
