internal import Foundation
internal import GRDBSQLite
internal import Glibc

/// On what the figures were seen; a figure without it says nothing.
struct MachineFacts: Encodable {
  /// The processor's own name.
  let processor: String
  /// Processors this process may use.
  let cores: Int
  /// Memory of the machine, MiB.
  let memoryMiB: Int
  /// Release of the Linux kernel.
  let kernel: String
  /// The kind of filesystem the rooms are on.
  let filesystem: String
  /// Version of the SQLite library.
  let sqlite: String
  /// Processes waiting for a processor over the last minute, before the first measurement: what
  /// else the machine was doing.
  let loadBefore: Double

  /// The facts of this machine, with rooms in `directory`.
  init(_ directory: String) throws {
    processor = MachineFacts.line("model name", of: "/proc/cpuinfo") ?? "unknown"
    cores = ProcessInfo.processInfo.activeProcessorCount
    memoryMiB = Int(ProcessInfo.processInfo.physicalMemory >> 20)
    kernel =
      (try? String(contentsOfFile: "/proc/sys/kernel/osrelease", encoding: .utf8))?
      .trimmingCharacters(in: .whitespacesAndNewlines) ?? "unknown"
    filesystem = MachineFacts.filesystem(of: directory)
    sqlite = String(cString: sqlite3_libversion())
    var load = [0.0]
    loadBefore = getloadavg(&load, 1) == 1 ? load[0] : -1
  }

  /// What stands after the colon in the first line of `path` that begins with `name`.
  static func line(_ name: String, of path: String) -> String? {
    let text = try? String(contentsOfFile: path, encoding: .utf8)
    let line = text?.split(separator: "\n").first { $0.hasPrefix(name) }
    return line?.split(separator: ":", maxSplits: 1).last?.trimmingCharacters(in: .whitespaces)
  }

  /// The kind of the mount that holds `path`: the one with the longest name that `path` begins with.
  private static func filesystem(of path: String) -> String {
    let mounts = (try? String(contentsOfFile: "/proc/mounts", encoding: .utf8)) ?? ""
    let holding = mounts.split(separator: "\n").map { $0.split(separator: " ") }
      .filter { $0.count > 2 && path.hasPrefix($0[1]) }
    return holding.max { $0[1].count < $1[1].count }.map { String($0[2]) } ?? "unknown"
  }
}
