/// How a deadline was counted, said so that a person can check it on a calendar.
extension Phrasing {
  /// `72 hours`, `4 business days`, `1 month`.
  public func name(_ period: ClockPeriod) -> String {
    let number = period.amount
    let plural = number == 1 ? "" : "s"
    switch period.unit {
    case .hour: return say("\(number) hour\(plural)", "\(number)時間")
    case .calendarDay: return say("\(number) day\(plural)", "\(number)日")
    case .businessDay: return say("\(number) business day\(plural)", "\(number)営業日")
    case .month: return say("\(number) month\(plural)", "\(number)か月")
    }
  }

  /// The name of a day of the week, as short as on a calendar.
  public func name(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: say("Mon", "月")
    case .tuesday: say("Tue", "火")
    case .wednesday: say("Wed", "水")
    case .thursday: say("Thu", "木")
    case .friday: say("Fri", "金")
    case .saturday: say("Sat", "土")
    case .sunday: say("Sun", "日")
    }
  }

  /// `2026-12-21 Mon`, `2026-12-21(月)`.
  public func day(_ date: CivilDate) -> String {
    say("\(date.iso8601) \(name(date.weekday))", "\(date.iso8601)(\(name(date.weekday)))")
  }

  /// The end of a day where it is one, else the time of day: `the end of 2026-12-21 Mon (JST)`.
  public func instant(_ moment: Moment, in zone: Zone) -> String {
    let date = zone.date(moment)
    let place = zone.abbreviation(at: moment)
    if moment == zone.end(of: date) {
      return say("the end of \(day(date)) (\(place))", "\(day(date))の終わり(\(place))")
    }
    return "\(day(date)) \(zone.civil(moment).clock(seconds: false)) \(place)"
  }

  /// The computation, a part a step: `day 1 = 2026-11-20 Fri`, `day 30 = 2026-12-19 Sat`,
  /// `closed: 2026-12-19 Sat (weekend), …`, `next open day = 2026-12-21 Mon`.
  public func steps(_ deadline: Deadline) -> [String] {
    var parts: [String] = []
    var closed: [String] = []
    for step in deadline.steps {
      switch step {
      case .closed(let date, let closure), .skipped(let date, let closure):
        closed.append("\(day(date)) (\(name(closure)))")
      default:
        parts += closedDays(closed)
        closed = []
        parts.append(sentence(step, in: deadline.zone))
      }
    }
    return parts + closedDays(closed)
  }

  /// The computation as one line, ending in what it comes to.
  public func explanation(_ deadline: Deadline) -> String {
    let end =
      if let limit = deadline.limit {
        say(
          "due by \(instant(limit, in: deadline.zone))",
          "期限は\(instant(limit, in: deadline.zone))")
      } else {
        say(
          "the rule gives no number of days: act without delay", "日数の定めなし(速やかに対応)")
      }
    return (steps(deadline) + [end]).joined(separator: say("; ", "。"))
  }

  private func closedDays(_ days: [String]) -> [String] {
    days.isEmpty ? [] : [say("closed: ", "閉庁・休業: ") + list(days)]
  }

  private func name(_ closure: BusinessCalendar.Closure) -> String {
    switch closure {
    case .weekend: say("weekend", "週末")
    case .named(let name): name[language]
    }
  }

  private func sentence(_ step: DeadlineStep, in zone: Zone) -> String {
    switch step {
    case .hours(let hours, let start):
      return say(
        "\(hours) hours from \(instant(start, in: zone))", "\(instant(start, in: zone))から\(hours)時間"
      )
    case .firstDay(let date): return say("day 1 = \(day(date))", "1日目 = \(day(date))")
    case .nthDay(let number, let date, let unit):
      let word = unit == .businessDay ? say("business day", "営業日目") : say("day", "日目")
      return say("\(word) \(number) = \(day(date))", "\(number)\(word) = \(day(date))")
    case .months(let months, let start, let end, let clamped):
      return say(
        "\(name(ClockPeriod(months, .month))) from \(day(start)) = \(day(end))",
        "\(day(start))から\(months)か月 = \(day(end))")
        + (clamped ? say(" (that month's last day)", "(その月の末日)") : "")
    case .rolled(let date): return say("next open day = \(day(date))", "翌開庁日 = \(day(date))")
    case .closesAt(let minutes):
      let time = "\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))"
      return say("that day closes at \(time)", "受付は\(time)まで")
    case .closed, .skipped: return ""
    default: return condition(step, in: zone)
    }
  }

  /// What hangs on a fact, another limit or the reach of a calendar.
  private func condition(_ step: DeadlineStep, in zone: Zone) -> String {
    switch step {
    case .beyondCalendar(let calendar, let until):
      say(
        "the calendar \(calendar.rawValue) ends at \(until.iso8601): holidays after it are not known, check by hand",
        "暦 \(calendar.rawValue) は\(until.iso8601)まで。以降の休日は不明のため要確認")
    case .backstop(let period, let start):
      say(
        "but at most \(name(period)) from \(instant(start, in: zone))",
        "ただし\(instant(start, in: zone))から\(name(period))以内")
    case .variant(let period, let why):
      say("\(name(period)): \(why[language])", "\(name(period)): \(why[language])")
    case .assumed(let period, let why):
      say(
        "\(name(period)) until it is known: \(why[language])",
        "未確定の間は\(name(period)): \(why[language])")
    case .open(let period, let why, let until):
      say(
        "would be \(name(period)), \(instant(until, in: zone)): \(why[language])",
        "該当すれば\(name(period))(\(instant(until, in: zone))): \(why[language])")
    default: ""
    }
  }
}
