/// Counts the length a law gives from a moment on: the arithmetic of one limit, step by step.
struct DayCount {
  /// The zone whose days are counted.
  let zone: Zone
  /// Whether the day of the start is day 1.
  let firstDayCounts: Bool
  /// What happens where the last day is closed.
  let roll: ClockDefinition.Roll
  /// Which days are closed; without one every day is open.
  let calendar: BusinessCalendar?
  /// When the last day ends, in minutes after midnight; nil for its end.
  let closesAt: Int?

  /// Days looked at before a count gives up: a calendar without an open day must not hang it.
  private static let longest = 20_000

  /// The last instant in time, and how it was found.
  func end(of period: ClockPeriod, from start: Moment) -> (moment: Moment, steps: [DeadlineStep]) {
    if period.unit == .hour {
      return (start + Int64(period.amount).hours, [.hours(period.amount, from: start)])
    }
    let startDay = zone.date(start)
    var (last, steps) = lastDay(of: period, from: startDay)
    if roll == .nextOpenDay { rollForward(&last, &steps) }
    if let calendar, period.unit == .businessDay || roll == .nextOpenDay, !calendar.knows(last) {
      steps.append(.beyondCalendar(calendar.id, until: calendar.until))
    }
    guard let closesAt else { return (zone.end(of: last), steps) }
    steps.append(.closesAt(closesAt))
    return (time(closesAt, on: last), steps)
  }

  private func lastDay(
    of period: ClockPeriod, from start: CivilDate
  ) -> (CivilDate, [DeadlineStep]) {
    switch period.unit {
    case .hour, .calendarDay:
      let first = firstDayCounts ? start : start.next
      let last = first.adding(days: max(period.amount, 1) - 1)
      return (last, [.firstDay(first), .nthDay(period.amount, last, .calendarDay)])
    case .month:
      let last = start.adding(months: period.amount)
      return (
        last, [.months(period.amount, from: start, to: last, clamped: last.day != start.day)]
      )
    case .businessDay: return lastBusinessDay(period.amount, from: start)
    }
  }

  /// A start on a closed day counts from the next open one, which is then day 1.
  private func lastBusinessDay(
    _ amount: Int, from start: CivilDate
  ) -> (CivilDate, [DeadlineStep]) {
    var day = firstDayCounts ? start : start.next
    var steps: [DeadlineStep] = []
    var counted = 0
    for _ in 0..<Self.longest {
      if let closure = calendar?.closure(on: day) {
        steps.append(.skipped(day, closure))
      } else {
        counted += 1
        if counted == 1 { steps.append(.firstDay(day)) }
        if counted >= amount { break }
      }
      day = day.next
    }
    return (day, steps + [.nthDay(amount, day, .businessDay)])
  }

  private func rollForward(_ day: inout CivilDate, _ steps: inout [DeadlineStep]) {
    let planned = day
    for _ in 0..<Self.longest {
      guard let closure = calendar?.closure(on: day) else { break }
      steps.append(.closed(day, closure))
      day = day.next
    }
    if day != planned { steps.append(.rolled(day)) }
  }

  private func time(_ minutes: Int, on day: CivilDate) -> Moment {
    let civil = CivilTime(
      year: day.year, month: day.month, day: day.day, hour: minutes / 60, minute: minutes % 60)
    return civil.map { zone.moment(of: $0) } ?? zone.end(of: day)
  }
}
