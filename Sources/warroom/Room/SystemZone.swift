internal import Glibc
internal import IncidentCore

/// The zone of this machine's wall clocks, for a room that is founded here.
enum SystemZone {
  /// From `TZ`, else from where `/etc/localtime` points, else UTC.
  static var current: Zone {
    for name in [named(by: Surroundings.value(of: "TZ")), localtime()] {
      if let name, let zone = Zone(identifier: name) { return zone }
    }
    return .utc
  }

  /// `:Asia/Tokyo` and `Asia/Tokyo` both name a zone; `JST-9` does not.
  private static func named(by variable: String?) -> String? {
    variable.map { $0.hasPrefix(":") ? String($0.dropFirst()) : $0 }
  }

  private static func localtime() -> String? {
    guard let real = realpath("/etc/localtime", nil) else { return nil }
    defer { free(real) }
    let path = String(cString: real).split(separator: "/")
    guard let root = path.firstIndex(of: "zoneinfo") else { return nil }
    return path[path.index(after: root)...].joined(separator: "/")
  }
}
