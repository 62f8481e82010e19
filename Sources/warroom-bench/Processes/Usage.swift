internal import Foundation
internal import Glibc

/// What a running process uses, as the kernel tells it.
struct Usage {
  /// Memory, KiB, with each shared page counted by the share that is this process's (PSS).
  let memoryKiB: Int
  /// Memory that is this process's alone, KiB: what one more session takes. The rest is the
  /// program's own file, which all sessions share.
  let ownKiB: Int
  /// Processor time since its start, milliseconds.
  let processor: Double

  /// What process `id` uses now.
  init(of id: pid_t) throws {
    guard let shared = Usage.kib("Pss:", of: "/proc/\(id)/smaps_rollup"),
      let own = Usage.kib("Anonymous:", of: "/proc/\(id)/smaps_rollup"),
      let stat = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)
    else { throw Failure("process \(id) is gone") }
    // The name in brackets may have blanks; after it come the fields from the third on.
    let fields = stat[(stat.lastIndex(of: ")") ?? stat.startIndex)...].split(separator: " ")
    guard fields.count > 13, let user = Double(fields[12]), let system = Double(fields[13]) else {
      throw Failure("process \(id) cannot be read")
    }
    memoryKiB = shared
    ownKiB = own
    processor = (user + system) * 1e3 / Double(sysconf(Int32(_SC_CLK_TCK)))
  }

  /// The KiB in the line of `path` that begins with `name`.
  static func kib(_ name: String, of path: String) -> Int? {
    MachineFacts.line(name, of: path)?.split(separator: " ").first.flatMap { Int($0) }
  }
}

extension Child {
  /// The most memory it had at once until its end (RSS), MiB, looked at every two milliseconds.
  ///
  /// What the system adds up for a parent would not do: it counts what the process was before it
  /// became this program.
  func peak() -> Double {
    var peak = 0
    while let kib = Usage.kib("VmHWM:", of: "/proc/\(id)/status") {
      peak = kib
      usleep(2_000)
    }
    return (Double(peak) / 1_024).rounded(places: 1)
  }
}
