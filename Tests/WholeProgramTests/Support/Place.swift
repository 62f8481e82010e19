import Foundation

/// Where things are.
enum Place {
  /// The program under test, built beside the tests.
  static let warroom =
    Bundle.main.bundleURL.appendingPathComponent("warroom").path

  /// The repository.
  static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// The outsider's verifier.
  static let verifier = repository + "/docs/verify-record.py"
}
