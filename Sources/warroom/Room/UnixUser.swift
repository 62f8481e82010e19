internal import Glibc
internal import IncidentCore

/// The person behind this process: alone on a machine the account it runs as; where colleagues share
/// one account's room through sudo, the account that called sudo.
enum UnixUser {
  /// The person as a member's handle.
  static let memberName = memberName(
    for: caller ?? entry.map { String(cString: $0.pointee.pw_name) } ?? "uid\(getuid())")

  /// Who called sudo, where this process runs as another account and both of sudo's words agree.
  ///
  /// It is as good as the account it runs as: whoever can start any program as that account can
  /// write the database itself. The chain then shows that something was changed, not by whom.
  private static var caller: String? {
    guard let name = Surroundings.value(of: "SUDO_USER"),
      let number = Surroundings.value(of: "SUDO_UID").flatMap(uid_t.init), number != getuid(),
      let known = getpwnam(name), known.pointee.pw_uid == number
    else { return nil }
    return name
  }

  /// The account's home directory.
  static var home: String? { entry.map { String(cString: $0.pointee.pw_dir) } }

  /// `name` brought into the form of a handle: `Anna_K` becomes `anna-k`, `42` becomes `u42`.
  static func memberName(for name: String) -> MemberName {
    var handle = ""
    for scalar in name.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z": handle.unicodeScalars.append(scalar)
      case "0"..."9", "-", "_", ".":
        if handle.isEmpty { handle = "u" }
        handle.unicodeScalars.append(scalar == "_" || scalar == "." ? "-" : scalar)
      default: handle += handle.isEmpty ? "u-" : "-"
      }
    }
    if handle.utf8.count < 2 { handle = "user" + (handle.isEmpty ? "" : "-" + handle) }
    return MemberName(stored: String(handle.prefix(32)))
  }

  /// Where the person comes from: `local`, or `ssh` and the address that sshd saw.
  static var via: String {
    sshAddress.map { "ssh \($0)" } ?? (isCalledBySudo ? "sudo" : "local")
  }

  /// The address that sshd saw; nil where this process does not come from sshd.
  static var sshAddress: String? {
    guard let connection = Surroundings.value(of: "SSH_CONNECTION"),
      let address = connection.split(separator: " ").first,
      address.utf8.count <= 64, address.unicodeScalars.allSatisfy(isPartOfAddress)
    else { return nil }
    return String(address)
  }

  /// Whether somebody else started this process through sudo.
  static var isCalledBySudo: Bool { caller != nil }

  private static var entry: UnsafeMutablePointer<passwd>? { getpwuid(getuid()) }

  private static func isPartOfAddress(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "a"..."f", "A"..."F", ".", ":", "%": true
    default: false
    }
  }
}
