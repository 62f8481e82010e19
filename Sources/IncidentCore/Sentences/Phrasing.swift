/// How the room speaks to one reader: language, wall clocks, and what time it is now.
///
/// Texts typed by people are passed through as they came; whoever shows or writes a sentence makes
/// it printable (`SafeText`).
public struct Phrasing: Hashable, Sendable {
  /// The language of the sentence.
  public var language: Language
  /// The zone of the times in it.
  public var zone: Zone
  /// The reader's present.
  public var now: Moment
  /// The keys of the reader's screen, by what they do (`reopen`); empty where commands are typed.
  public var keys: [String: String]

  /// A way of speaking.
  public init(language: Language, zone: Zone, now: Moment, keys: [String: String] = [:]) {
    self.language = language
    self.zone = zone
    self.now = now
    self.keys = keys
  }

  /// Behind a command: `, or o on this screen`; nothing where there is no such key.
  func orKey(_ act: String) -> String {
    keys[act].map { say(", or \($0) on this screen", "、この画面では \($0)") } ?? ""
  }

  /// One of the two texts, by language.
  public func say(_ english: String, _ japanese: String) -> String {
    language == .english ? english : japanese
  }

  /// `12:44`, with the day in front where it is another one than today: `11-20 12:44`,
  /// `2025-11-20 12:44`.
  public func time(_ moment: Moment) -> String { clock(moment, seconds: false) }

  /// `12:44:17`, with the day in front where it is another one than today.
  public func exactTime(_ moment: Moment) -> String { clock(moment, seconds: true) }

  /// `2026-11-20 12:44 JST`: for texts that are read on other days than they are written.
  public func stamp(_ moment: Moment) -> String { zone.stamp(moment) }

  /// `12-21 23:59 JST (12-21 14:59Z)`: in the reader's zone and in UTC, once where that is the same;
  /// the zone's name is left out where there is little room.
  public func bothTimes(_ moment: Moment, named: Bool = true) -> String {
    let utc = Phrasing(language: language, zone: .utc, now: now)
    if zone.offsetSeconds(at: moment) == 0 { return "\(utc.time(moment))Z" }
    let name = named ? " \(zone.abbreviation(at: moment))" : ""
    return "\(time(moment))\(name) (\(utc.time(moment))Z)"
  }

  private func clock(_ moment: Moment, seconds: Bool) -> String {
    let (civil, today) = (zone.civil(moment), zone.civil(now))
    let clock = civil.clock(seconds: seconds)
    if civil.date == today.date { return clock }
    return (civil.year == today.year ? civil.monthAndDay : civil.date) + " " + clock
  }

  /// `3 s ago`, `12 min ago`, or the time of day where that says more.
  public func ago(_ moment: Moment) -> String {
    let distance = now - moment
    switch distance {
    case ..<0, Int64(1).hours...: return say("at \(time(moment))", "\(time(moment))")
    case ..<Int64(1).minutes:
      return say("\(distance / 1_000) s ago", "\(distance / 1_000)秒前")
    default: return say("\(distance / 60_000) min ago", "\(distance / 60_000)分前")
    }
  }

  /// `2d 20h`, `03:42`, `00:14`: a length of time in at most seven columns.
  public func length(_ milliseconds: Int64) -> String {
    let minutes = Int(milliseconds.magnitude / 60_000)
    if minutes >= 24 * 60 { return "\(minutes / 1_440)d \(minutes / 60 % 24)h" }
    return "\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))"
  }

  /// `00:03`, `00:45`, `03:40`: how late something is, from five minutes on in steps of five. What
  /// is late by 47 minutes needs the same as what is late by 45, and a number that moves every
  /// minute in every row keeps eyes and slow lines busy.
  public func lateness(_ milliseconds: Int64) -> String {
    let step = Int64(5).minutes
    return length(milliseconds < step ? milliseconds : milliseconds / step * step)
  }

  /// `30 min`, `2 h`, `1 h 30 min`, `45 s`: a length of time in words.
  public func span(_ milliseconds: Int64) -> String {
    let minutes = milliseconds / 60_000
    let hours = minutes / 60
    let rest = minutes % 60
    switch (hours, rest) {
    case (0, 0): return say("\(milliseconds / 1_000) s", "\(milliseconds / 1_000)秒")
    case (0, _): return say("\(rest) min", "\(rest)分")
    case (_, 0): return say("\(hours) h", "\(hours)時間")
    default: return say("\(hours) h \(rest) min", "\(hours)時間\(rest)分")
    }
  }

  /// `12 min`, `3 h 40 min`, `2 d 20 h`: a length of time as documents say it, with a minus where it
  /// is negative.
  public func duration(_ milliseconds: Int64) -> String {
    let sign = milliseconds < 0 ? "-" : ""
    let size = Int64(clamping: milliseconds.magnitude)
    guard size >= Int64(2).days else { return sign + span(size) }
    let hours = size / Int64(1).hours
    return sign + say("\(hours / 24) d \(hours % 24) h", "\(hours / 24)日\(hours % 24)時間")
  }

  /// Names joined as a list.
  public func list(_ names: [String]) -> String {
    names.joined(separator: say(", ", "、"))
  }

  /// The first twelve names joined as a list, and how many more there are: a sentence somebody
  /// reads in a hurry must not fill the screen.
  public func few(_ names: [String]) -> String {
    let rest = names.count - 12
    if rest <= 1 { return list(names) }
    return list(Array(names.prefix(12))) + say(" and \(rest) more", " ほか\(rest)件")
  }
}
