/// The version of this program.
enum Version {
  /// Semantic version.
  static let current = "0.1.0"
}
