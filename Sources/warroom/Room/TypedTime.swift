internal import IncidentCore

/// Times and lengths of time as people type them.
struct TypedTime {
  /// The present.
  let now: Moment
  /// The zone in which times are typed.
  let zone: Zone
  /// The language in which a refusal is said.
  let language: Language

  /// A time that has passed: `03:12`, `-10m`, or a whole time.
  func past(_ typed: String) throws(CommandFailure) -> Moment {
    try read(typed) { () throws(Moment.ReadingFailure) in
      try Moment(typed: typed, now: now, zone: zone)
    }
  }

  /// A time that has passed, exact or about right: `~14:00`, `14時頃`.
  func stated(_ typed: String) throws(CommandFailure) -> StatedTime {
    try read(typed) { () throws(Moment.ReadingFailure) in
      try StatedTime(typed: typed, now: now, zone: zone)
    }
  }

  /// By how many milliseconds a clock is ahead: `+3m20s`, `-45s`.
  func deviation(_ typed: String) throws(CommandFailure) -> Int64 {
    let isBehind = typed.hasPrefix("-")
    let digits = isBehind || typed.hasPrefix("+") ? typed.dropFirst() : typed[...]
    let length = try length(String(digits))
    return isBehind ? -length : length
  }

  private func read<Value>(
    _ typed: String, _ read: () throws(Moment.ReadingFailure) -> Value
  ) throws(CommandFailure) -> Value {
    do throws(Moment.ReadingFailure) {
      return try read()
    } catch {
      throw CommandFailure(
        .usage, rule: "not-a-time",
        language.say("“\(typed)” is no time.", "「\(typed)」は時刻ではありません。"),
        mend: language.say(
          "Such as 03:12, -10m, \"2026-11-20 09:02\" or 2026-11-20T09:02+09:00.",
          "例: 03:12、-10m、\"2026-11-20 09:02\"、2026-11-20T09:02+09:00"))
    }
  }

  /// A time still to come: `+2h`, a time of day, or a whole time.
  func toCome(_ typed: String) throws(CommandFailure) -> Moment {
    if typed.hasPrefix("+"), let span = Moment.span(typed.dropFirst()) { return now + span }
    return try read(typed) { () throws(Moment.ReadingFailure) in
      try Moment(toCome: typed, now: now, zone: zone)
    }
  }

  /// A length of time, in milliseconds: `30m`, `2h`, `1h30m`.
  func length(_ typed: String) throws(CommandFailure) -> Int64 {
    if let span = Moment.span(typed) { return span }
    throw CommandFailure(
      .usage, rule: "not-a-length",
      language.say("“\(typed)” is no length of time.", "「\(typed)」は時間の長さではありません。"),
      mend: language.say("Such as 30m, 2h or 1h30m.", "例: 30m、2h、1h30m"))
  }
}
