internal import Foundation

/// Lines written down once and compared for ever. `WARROOM_RECORD=1` writes them anew: read the
/// difference before you commit it, because rooms out there hold records in this very form.
public struct GoldenFile: Sendable {
  private let url: URL

  /// The file `Golden/name` beside the test that asks.
  public init(_ name: String, beside test: StaticString = #filePath) {
    url = URL(fileURLWithPath: "\(test)").deletingLastPathComponent()
      .appending(path: "Golden").appending(path: name)
  }

  /// The lines written down, after writing `lines` where recording is asked for.
  ///
  /// - Parameter lines: What the program makes today.
  /// - Returns: What it made on the day the format was frozen.
  /// - Throws: What the file system says.
  public func lines(recording lines: [String]) throws -> [String] {
    if ProcessInfo.processInfo.environment["WARROOM_RECORD"] == "1" {
      try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: url)
    }
    let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    return text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
  }
}
