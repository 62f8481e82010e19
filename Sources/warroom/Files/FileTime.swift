internal import Glibc
internal import IncidentCore

/// The time of a file's last change, read and set.
enum FileTime {
  /// When the file at `path`, which is no link, was last changed; nil where there is none.
  static func modified(_ path: String) -> Moment? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    let time = status.st_mtim
    return Moment(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// Says that the file at `path` was last changed at `moment`.
  static func set(_ path: String, to moment: Moment) {
    let seconds = moment.milliseconds / 1_000
    let rest = (moment.milliseconds - seconds * 1_000) * 1_000_000
    let time = timespec(tv_sec: Int(seconds), tv_nsec: Int(rest))
    utimensat(AT_FDCWD, path, [time, time], AT_SYMLINK_NOFOLLOW)
  }
}
