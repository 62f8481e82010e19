internal import EventLog
internal import IncidentCore

extension RoomContext {
  /// The notice called `typed` in `state`.
  ///
  /// - Throws: `CommandFailure` with the nearest names.
  func notice(_ typed: String, in state: IncidentState) throws -> OutgoingNotice {
    if let found = NoticeID(typed: typed).flatMap({ state.outgoing($0) }) { return found }
    let known = state.outgoing.map(\.id.rawValue)
    throw RoomFailure.refused(.noSuchNotice(typed, nearest: nearest(to: typed, in: known)))
  }

  /// The version `number` of `notice`, the one that counts where it is nil.
  ///
  /// - Throws: `CommandFailure` where it has none of that number.
  func version(_ number: Int?, of notice: OutgoingNotice) throws -> OutgoingNotice.Version {
    let wanted = number ?? notice.progress.version
    guard let wanted else { throw RoomFailure.refused(.noticeHasNoText(notice.id)) }
    if let found = notice.versions.last(where: { $0.number == wanted }) { return found }
    throw CommandFailure(
      .usage, rule: "no-such-version",
      language.say(
        "\(notice.id.rawValue) has no version \(wanted).",
        "\(notice.id.rawValue)に v\(wanted) はありません。"),
      mend: language.say(
        "It has: \(notice.versions.map { "\($0.number)" }.joined(separator: ", ")).",
        "あるのは \(notice.versions.map { "v\($0.number)" }.joined(separator: "、")) です。"))
  }

  /// The text of `version`, read from the record.
  ///
  /// - Throws: `CommandFailure` where two people had it redacted.
  func text(of version: OutgoingNotice.Version, in incident: IncidentID) throws -> String {
    let record = try room.records(of: incident, after: max(1, version.seq) - 1, limit: 1).first
    if case .notice(.drafted(let data))? = record?.event { return data.text }
    throw CommandFailure(
      .refused, rule: "text-redacted",
      language.say(
        "The text of entry #\(version.seq) is no longer there.",
        "#\(version.seq) の本文は残っていません。"),
      mend: language.say(
        "Two people took it out; its digest stays. Other versions: `--version`.",
        "二人で削除した本文です(ダイジェストは残ります)。ほかの版は `--version`。"))
  }
}
