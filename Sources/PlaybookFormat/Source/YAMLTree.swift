/// A YAML document reduced to what a playbook can hold: texts, lists and named fields, each with
/// its place. Numbers, dates and truths are text here; the fields know what they mean.
package indirect enum YAMLTree {
  /// The deepest nesting that is read; a playbook needs seven levels.
  static let deepest = 20
  /// The most values that are read.
  static let mostNodes = 100_000

  /// A text; numbers and truths are text as well.
  case text(String, Position)
  /// Values in order.
  case list([YAMLTree], Position)
  /// Named values in order.
  case fields([YAMLField], Position)

  /// Where the value begins.
  package var position: Position {
    switch self {
    case .text(_, let position), .list(_, let position), .fields(_, let position): position
    }
  }
}

/// One `name: value`.
package struct YAMLField {
  /// The name.
  package let name: String
  /// Where the name begins.
  package let position: Position
  /// The value.
  package let value: YAMLTree
}
