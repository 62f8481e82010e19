internal import Glibc
internal import IncidentCore

/// How fast one member may record over SSH: twenty acts a second, a hundred at once. Nobody reaches
/// that by hand; a script that runs away would fill the record, which keeps everything for ever.
///
/// All sessions of a member share one budget, in the time of a small file beside the database: the
/// moment up to which their acts have used it. Losing the file gives a full budget. Whoever works on
/// the host itself is not held up.
struct Pace {
  /// What one act uses of the budget, in milliseconds.
  private static let cost: Int64 = 50
  /// How much can be used at once, in milliseconds.
  private static let budget: Int64 = 100 * cost

  private let path: String

  /// The pace of `member` in the room in `room`.
  init(room: String, member: MemberName) {
    let directory = room + "/presence"
    mkdir(directory, 0o700)
    path = "\(directory)/\(member.rawValue).pace"
  }

  /// Takes one act at `now` out of the budget.
  ///
  /// - Throws: `CommandFailure` of `.unavailable` where it is used up, with how long to wait.
  func take(at now: Moment, _ language: Language) throws(CommandFailure) {
    let file = open(path, O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { return }
    defer { close(file) }
    flock(file, LOCK_EX)
    var used = FileTime.modified(path) ?? now
    // A clock that was set back must not lock anybody out.
    if used < now || used - now > 2 * Pace.budget { used = now }
    let ahead = used - now + Pace.cost
    guard ahead <= Pace.budget else { throw tooFast(ahead - Pace.budget, language) }
    FileTime.set(path, to: used + Pace.cost)
  }

  private func tooFast(_ wait: Int64, _ language: Language) -> CommandFailure {
    let seconds = (wait + 999) / 1_000
    return CommandFailure(
      .unavailable, rule: "slow-down",
      language.say(
        "Too many acts in a few seconds: one member records at most 20 a second over SSH. Nothing was recorded.",
        "短時間の操作が多すぎます。SSH経由の記録は1人あたり毎秒20件までです。何も記録されていません。"),
      mend: language.say(
        "Wait \(seconds) s and send it again; many lines at once go in by `warroom import events`.",
        "\(seconds)秒待ってから再送してください。多数の行はまとめて `warroom import events` で取り込めます。"))
  }
}
