internal import IncidentCore
internal import IncidentReports

/// Fields of ours inside another format. Members of a JSON object have no order and their names are
/// restricted in CACAO, so named fields are a list of names and values, as in the record.
enum CarriedField {
  /// The fields as JSON.
  static func json(_ fields: [ExtraField]) -> JSON {
    .list(fields.map { .object(["name": .text($0.name), "value": json($0.value)]) })
  }

  private static func json(_ value: ExtraField.Value) -> JSON {
    switch value {
    case .text(let text): .text(text)
    case .list(let items): .list(items.map(json))
    case .fields(let fields): .object(["fields": json(fields)])
    }
  }

  /// The fields in `value`; nil where it is something else.
  static func fields(_ value: ForeignValue?) -> [ExtraField]? {
    guard let items = value?.items else { return nil }
    var fields: [ExtraField] = []
    for item in items {
      guard case .text(let name, _)? = item["name"], let value = item["value"].flatMap(self.value)
      else { return nil }
      fields.append(ExtraField(name: name, value: value))
    }
    return fields
  }

  private static func value(_ value: ForeignValue) -> ExtraField.Value? {
    switch value {
    case .text(let text, _): return .text(text)
    case .list(let items, _):
      let values = items.compactMap(self.value)
      return values.count == items.count ? .list(values) : nil
    case .object: return fields(value["fields"]).map { .fields($0) }
    case .number, .truth, .null: return nil
    }
  }
}

extension [ExtraField] {
  /// The value of the field called `name`.
  subscript(name: String) -> ExtraField.Value? { first { $0.name == name }?.value }

  /// The text of the field called `name`.
  func text(_ name: String) -> String? {
    if case .text(let text)? = self[name] { text } else { nil }
  }

  /// Sets or adds the field called `name`.
  mutating func set(_ name: String, _ value: ExtraField.Value) {
    guard let index = firstIndex(where: { $0.name == name }) else {
      return append(ExtraField(name: name, value: value))
    }
    self[index].value = value
  }
}
