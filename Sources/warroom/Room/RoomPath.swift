internal import Glibc

/// Where the room is.
enum RoomPath {
  /// The directory named on the command line or in `WARROOM_ROOM`, else the user's own.
  static func chosen(_ option: String?) -> String {
    if let option = option ?? Surroundings.value(of: "WARROOM_ROOM") { return option }
    if let data = Surroundings.value(of: "XDG_DATA_HOME"), data.hasPrefix("/") {
      return data + "/warroom"
    }
    return (Surroundings.value(of: "HOME") ?? UnixUser.home ?? ".") + "/.local/share/warroom"
  }

  /// The account's own room, whatever the environment says.
  static var ofAccount: String { (UnixUser.home ?? "") + "/.local/share/warroom" }

  /// `path` from the root, so that it can be handed to somebody standing elsewhere.
  static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let here = getcwd(nil, 0) else { return path }
    defer { free(here) }
    return String(cString: here) + "/" + path
  }
}
