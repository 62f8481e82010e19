import Foundation

/// The outsider's verifier, run as an outsider runs it.
struct PythonVerifier {
  /// What it printed, and its exit code.
  struct Answer: Equatable {
    var words: String
    var exitCode: Int32
  }

  private static let script = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("docs/verify-record.py").path

  /// Whether there is a Python to run it.
  static let isHere = (try? run(["--version"]))?.exitCode == 0

  /// Verifies an exported record against a file of heads, if any.
  static func verify(_ record: String, heads: String? = nil) throws -> Answer {
    try run([script, record] + (heads.map { [$0] } ?? []))
  }

  private static func run(_ arguments: [String]) throws -> Answer {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let words = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Answer(
      words: String(decoding: words, as: UTF8.self), exitCode: process.terminationStatus)
  }
}
