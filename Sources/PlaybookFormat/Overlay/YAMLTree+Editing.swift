extension YAMLTree {
  /// This tree with everything in it at `position`.
  func moved(to position: Position) -> YAMLTree {
    switch self {
    case .text(let text, _): .text(text, position)
    case .list(let items, _): .list(items.map { $0.moved(to: position) }, position)
    case .fields(let fields, _):
      .fields(
        fields.map {
          YAMLField(name: $0.name, position: position, value: $0.value.moved(to: position))
        }, position)
    }
  }

  /// The value of the field called `name`.
  subscript(name: String) -> YAMLTree? {
    guard case .fields(let fields, _) = self else { return nil }
    return fields.first { $0.name == name }?.value
  }

  /// The items of a list; none of anything else.
  var items: [YAMLTree] { if case .list(let items, _) = self { items } else { [] } }

  /// A text; nil of anything else.
  var text: String? { if case .text(let text, _) = self { text } else { nil } }

  /// The fields of a value; none of anything else.
  var fields: [YAMLField] { if case .fields(let fields, _) = self { fields } else { [] } }

  /// This value with `value` in its field `name`, last where it had none; nil takes the field out.
  func with(_ name: String, _ value: YAMLTree?) -> YAMLTree {
    var fields = self.fields
    let index = fields.firstIndex { $0.name == name }
    switch (index, value) {
    case (let index?, let value?):
      fields[index] = YAMLField(name: name, position: value.position, value: value)
    case (let index?, nil): fields.remove(at: index)
    case (nil, let value?):
      fields.append(YAMLField(name: name, position: value.position, value: value))
    case (nil, nil): break
    }
    return .fields(fields, position)
  }
}
