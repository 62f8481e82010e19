/// A comment of a YAML file.
struct YAMLComment: Equatable {
  /// The text from `#` to the end of the line.
  var text: String
  /// The line it stands on, from 1.
  var line: Int
  /// Whether nothing else stands on that line.
  var isAlone: Bool
}
