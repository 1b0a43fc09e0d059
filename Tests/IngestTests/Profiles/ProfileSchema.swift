import Ingest

/// The reference as a JSON schema (draft 2020-12), for editors that check YAML by one.
enum ProfileSchema {
  static var document: [String: Any] {
    var definitions: [String: Any] = [
      "fields": [
        "type": "object", "additionalProperties": false,
        "properties": Dictionary(
          uniqueKeysWithValues: (ProfileReader.fieldNames + ["id"]).map {
            ($0, ["anyOf": [["$ref": "#/$defs/field"], ["type": "null"]]] as [String: Any])
          }),
      ] as [String: Any],
      "map": [
        "anyOf": [
          ["type": "string"], ["type": "object", "additionalProperties": word],
          ["type": "array", "items": ["$ref": "#/$defs/map"]],
        ] as [Any]
      ],
    ]
    for section in ProfileReference.sections where section.id != "profile" {
      definitions[section.id] = object(section)
    }
    let top = ProfileReference.sections.first { $0.id == "profile" }
    var document = top.map(object) ?? [:]
    document["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    document["title"] = "Supplier profile"
    document["required"] = ["profile", "version"]
    document["anyOf"] = [["required": ["extends"]], ["required": ["source", "fields"]]]
    document["$defs"] = definitions
    return document
  }

  private static func object(_ section: ProfileReference.Section) -> [String: Any] {
    var properties: [String: Any] = [:]
    for key in section.keys {
      var value = schema(key.form)
      value["description"] = key.meaning
      properties[key.name] = value
    }
    return ["type": "object", "additionalProperties": false, "properties": properties]
  }

  private static var word: [String: Any] { ["type": ["string", "number", "boolean"]] }

  private static func schema(_ form: ProfileReference.Form) -> [String: Any] {
    switch form {
    case .text: ["type": "string"]
    case .word: word
    case .whole: ["type": "integer"]
    case .flag: ["type": "boolean"]
    case .null: ["type": "null"]
    case .oneOf(let words): ["enum": words]
    case .list(let item): ["type": "array", "items": schema(item)]
    case .oneOrMore(let item):
      ["anyOf": [schema(item), ["type": "array", "items": schema(item)]]]
    case .map(let item): ["type": "object", "additionalProperties": schema(item)]
    case .section(let id): ["$ref": "#/$defs/\(id)"]
    case .any(let forms): ["anyOf": forms.map(schema)]
    }
  }
}
