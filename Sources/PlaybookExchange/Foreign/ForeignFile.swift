/// A file of another tool, not yet looked at.
public struct ForeignFile: Sendable {
  /// The name people know it by.
  public var name: String
  /// Its bytes.
  public var bytes: [UInt8]

  /// A file by its name.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
