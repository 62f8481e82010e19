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
}
