/// A field another program put into a playbook (`x-…`). The room ignores it and keeps it.
public struct ExtraField: Hashable, Sendable, Codable {
  /// What it holds: texts, lists and fields, in the order of the file.
  public indirect enum Value: Hashable, Sendable, Codable {
    /// A text; numbers and truths are text as well.
    case text(String)
    /// A list.
    case list([Value])
    /// Named fields.
    case fields([ExtraField])
  }

  /// The name, with the `x-` at the top.
  public var name: String
  /// The value.
  public var value: Value

  /// A field as found.
  public init(name: String, value: Value) {
    self.name = name
    self.value = value
  }
}
