internal import PlaybookFormat

/// A value of a JSON or YAML file whose shape is not to be trusted, with its place.
indirect enum ForeignValue {
  case text(String, Place)
  /// As it is written; a playbook needs no arithmetic.
  case number(String, Place)
  case truth(Bool, Place)
  case null(Place)
  case list([ForeignValue], Place)
  case object([ForeignMember], Place)

  /// Where the value begins.
  var place: Place {
    switch self {
    case .text(_, let place), .number(_, let place), .truth(_, let place), .null(let place),
      .list(_, let place), .object(_, let place):
      place
    }
  }

  /// The text, or the number as it is written; nil for everything else.
  var text: String? {
    switch self {
    case .text(let text, _), .number(let text, _): text
    default: nil
    }
  }

  /// The whole number, also where it is written as text.
  var integer: Int? { text.flatMap { Int($0) } }

  /// Yes or no; nil for everything else.
  var truth: Bool? {
    if case .truth(let truth, _) = self { truth } else { nil }
  }

  /// The values of a list; nil for everything else.
  var items: [ForeignValue]? {
    if case .list(let items, _) = self { items } else { nil }
  }

  /// The members of an object; nil for everything else.
  var members: [ForeignMember]? {
    if case .object(let members, _) = self { members } else { nil }
  }

  /// The texts of a list, or the one text; whatever else stands there is passed over.
  var texts: [String] { items?.compactMap(\.text) ?? text.map { [$0] } ?? [] }

  /// The member called `name` of an object.
  subscript(name: String) -> ForeignValue? { members?.first { $0.name == name }?.value }

  /// Whether nothing is lost with it.
  var isEmpty: Bool {
    switch self {
    case .null: true
    case .text(let text, _): text.allSatisfy(\.isWhitespace)
    case .list(let items, _): items.isEmpty
    case .object(let members, _): members.isEmpty
    case .number, .truth: false
    }
  }
}

/// One `name: value`.
struct ForeignMember {
  let name: String
  let value: ForeignValue
}

extension ForeignValue {
  /// The values of a YAML file; numbers and truths are text there.
  init(_ tree: YAMLTree) {
    switch tree {
    case .text(let text, let position): self = .text(text, .position(position))
    case .list(let items, let position):
      self = .list(items.map { ForeignValue($0) }, .position(position))
    case .fields(let fields, let position):
      self = .object(
        fields.map { ForeignMember(name: $0.name, value: ForeignValue($0.value)) },
        .position(position))
    }
  }
}
