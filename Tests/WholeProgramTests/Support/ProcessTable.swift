import Foundation

/// What the kernel says about a process.
enum ProcessTable {
  /// Whether the process runs no more: it is not there, or only its name waits to be collected.
  static func isGone(_ id: Int32) -> Bool {
    guard let line = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8),
      let state = line.split(separator: ")").last?.split(separator: " ").first
    else { return true }
    return state == "Z" || state == "X"
  }
}
