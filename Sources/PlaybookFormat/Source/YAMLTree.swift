/// A YAML document reduced to what a playbook can hold: texts, lists and named fields, each with
/// its place. Numbers, dates and truths are text here; the fields know what they mean.
indirect enum YAMLTree {
  /// The deepest nesting that is read; a playbook needs seven levels.
  static let deepest = 20
  /// The most values that are read.
  static let mostNodes = 100_000

  case text(String, Position)
  case list([YAMLTree], Position)
  case fields([YAMLField], Position)

  /// Where the value begins.
  var position: Position {
    switch self {
    case .text(_, let position), .list(_, let position), .fields(_, let position): position
    }
  }
}

/// One `name: value`.
struct YAMLField {
  let name: String
  /// Where the name begins.
  let position: Position
  let value: YAMLTree
}
