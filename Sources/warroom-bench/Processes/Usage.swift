internal import Foundation
internal import Glibc

/// What a running process uses, as the kernel tells it.
struct Usage {
  /// Memory, KiB, with each shared page counted by the share that is this process's (PSS).
  let memoryKiB: Int
  /// Processor time since its start, milliseconds.
  let processor: Double

  /// What process `id` uses now.
  init(of id: pid_t) throws {
    guard let line = MachineFacts.line("Pss:", of: "/proc/\(id)/smaps_rollup"),
      let kib = line.split(separator: " ").first.flatMap({ Int($0) }),
      let stat = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)
    else { throw Failure("process \(id) is gone") }
    // The name in brackets may have blanks; after it come the fields from the third on.
    let fields = stat[(stat.lastIndex(of: ")") ?? stat.startIndex)...].split(separator: " ")
    guard fields.count > 13, let user = Double(fields[12]), let system = Double(fields[13]) else {
      throw Failure("process \(id) cannot be read")
    }
    memoryKiB = kib
    processor = (user + system) * 1e3 / Double(sysconf(Int32(_SC_CLK_TCK)))
  }
}

extension Child {
  /// The most memory it had at once until its end (RSS), MiB, looked at every two milliseconds.
  ///
  /// What the system adds up for a parent would not do: it counts what the process was before it
  /// became this program.
  func peak() -> Double {
    var peak = 0
    while let line = MachineFacts.line("VmHWM:", of: "/proc/\(id)/status"),
      let kib = line.split(separator: " ").first.flatMap({ Int($0) })
    {
      peak = kib
      usleep(2_000)
    }
    return (Double(peak) / 1_024).rounded(places: 1)
  }
}
