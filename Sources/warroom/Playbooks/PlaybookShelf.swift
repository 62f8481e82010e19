internal import BundledPlaybooks

/// Which playbooks this program has, in which version.
enum PlaybookShelf {
  /// The version of each bundled playbook, by its name. Only the head of each file is looked at:
  /// reading ten of them would take longer than everything else a command does.
  static let versions: [String: String] = BundledPlaybooks.names.reduce(into: [:]) { shelf, name in
    let head = (BundledPlaybooks.source(named: name) ?? []).prefix(1 << 13)
    let lines = head.split(separator: UInt8(ascii: "\n"))
    guard let line = lines.first(where: { $0.starts(with: Array("version: ".utf8)) }) else {
      return
    }
    let version = line.dropFirst("version: ".utf8.count)
    shelf[name] = String(decoding: version, as: UTF8.self)
  }
}
