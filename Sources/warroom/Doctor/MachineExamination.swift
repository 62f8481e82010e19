internal import Glibc
internal import IncidentCore
internal import SQLiteEventLog

/// The machine under the room: this program, SQLite, the filesystem, the space on it.
struct MachineExamination {
  private let path: String
  private let language: Language

  /// An examination of the machine that holds the room `options` name.
  init(_ options: RoomOptions) {
    path = RoomPath.chosen(options.room)
    language = options.language
  }

  /// What was found.
  func findings() -> [Diagnosis] {
    [Diagnosis(.ok, "version", "warroom \(Version.current)"), sqlite(), filesystem(), space()]
      .compactMap { $0 }
  }

  /// SQLite before 3.51.3 can corrupt a database that several processes share.
  private func sqlite() -> Diagnosis {
    let version = SQLiteEventStore.libraryVersion
    let parts = version.split(separator: ".").map { Int($0) ?? 0 }
    guard parts.lexicographicallyPrecedes([3, 51, 3]) else {
      return Diagnosis(.ok, "sqlite", version)
    }
    return Diagnosis(
      .warn, "sqlite",
      language.say(
        "\(version): before 3.51.3, which mends a fault in shared databases",
        "\(version)(共有データベースの不具合が直る 3.51.3 より前)"),
      mend: language.say(
        "Safe here: every commit and checkpoint runs under the room's own lock.",
        "書き込みとチェックポイントはすべてルーム独自のロック下で行うため、安全です。"))
  }

  /// Filesystems of other hosts are refused when the room is opened; what is left is memory.
  private func filesystem() -> Diagnosis? {
    guard let kind = Mount.kind(of: nearestDirectory) else { return nil }
    guard kind == "tmpfs" || kind == "ramfs" else { return Diagnosis(.ok, "filesystem", kind) }
    return Diagnosis(
      .warn, "filesystem",
      language.say("\(kind): in memory, gone at the next start", "\(kind)(メモリ上、再起動で消失)"),
      mend: language.say("Put the room on a disk.", "ディスク上に置いてください。"))
  }

  private func space() -> Diagnosis? {
    var status = statvfs()
    guard statvfs(nearestDirectory, &status) == 0 else { return nil }
    let megabytes = (UInt64(status.f_bavail) * UInt64(status.f_frsize)) >> 20
    let share = status.f_blocks == 0 ? 100 : status.f_bavail * 100 / status.f_blocks
    let found = language.say(
      "\(megabytes) MiB free (\(share) %)", "空き \(megabytes) MiB(\(share) %)")
    let mend = language.say("Free some space.", "空きを作ってください。")
    if megabytes < 64 { return Diagnosis(.fail, "space", found, mend: mend) }
    return megabytes < 1_024 || share < 5
      ? Diagnosis(.warn, "space", found, mend: mend) : Diagnosis(.ok, "space", found)
  }

  /// The room's directory, or the nearest one above it that is there.
  private var nearestDirectory: String {
    var path = path
    while access(path, F_OK) != 0, let slash = path.lastIndex(of: "/") {
      path = String(path[..<slash])
    }
    return path.isEmpty ? "/" : path
  }
}
