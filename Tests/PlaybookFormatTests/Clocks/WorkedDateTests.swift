import IncidentCore
import PlaybookFormat
import Testing

private let speak = Phrasing(language: .english, zone: .utc, now: Moment(milliseconds: 0))
private let speakJapanese = Phrasing(language: .japanese, zone: .utc, now: Moment(milliseconds: 0))

/// Deadlines counted by hand, with the clocks and calendars that come with the program.
struct WorkedDateTests {
  @Test(arguments: WorkedDate.given)
  func `the dates worked out beforehand come out`(date: WorkedDate) throws {
    #expect(try date.said() == date.due)
  }

  @Test(arguments: WorkedDate.japan)
  func `a Japanese report is due on this day`(date: WorkedDate) throws {
    #expect(try date.said() == date.due)
  }

  @Test(arguments: WorkedDate.abroad)
  func `a report abroad is due at this time`(date: WorkedDate) throws {
    #expect(try date.said() == date.due)
  }

  @Test func `every clock with a limit has dates worked out by hand, and there are enough of them`()
  {
    let all = WorkedDate.given + WorkedDate.japan + WorkedDate.abroad
    let tried = Set(all.map(\.clock))
    for clock in Shipped.regimes.flatMap(\.clocks) where clock.limit != nil {
      #expect(tried.contains(clock.id.rawValue), "\(clock.id.rawValue)")
    }
    #expect(WorkedDate.given.count == 10)
    #expect(WorkedDate.japan.count + WorkedDate.abroad.count >= 60)
  }

  @Test func `a deadline can be followed with a finger on the calendar, in both languages`() throws
  {
    let deadline = try WorkedDate("jp-appi-final", "2026-11-20", "").deadline()
    #expect(
      speak.explanation(deadline) == """
        day 1 = 2026-11-20 Fri; day 30 = 2026-12-19 Sat; \
        closed: 2026-12-19 Sat (weekend), 2026-12-20 Sun (weekend); \
        next open day = 2026-12-21 Mon; due by the end of 2026-12-21 Mon (JST)
        """)
    #expect(
      speakJapanese.explanation(deadline) == """
        1日目 = 2026-11-20(金)。30日目 = 2026-12-19(土)。\
        閉庁・休業: 2026-12-19(土) (週末)、2026-12-20(日) (週末)。\
        翌開庁日 = 2026-12-21(月)。期限は2026-12-21(月)の終わり(JST)
        """)
  }

  @Test func `business days name the days that were left out`() throws {
    let deadline = try WorkedDate("us-8k", "2026-06-29", "").deadline()
    #expect(
      speak.explanation(deadline) == """
        day 1 = 2026-06-30 Tue; closed: 2026-07-03 Fri (Independence Day, observed), \
        2026-07-04 Sat (Independence Day), 2026-07-05 Sun (weekend); \
        business day 4 = 2026-07-06 Mon; that day closes at 17:30; \
        due by 2026-07-06 Mon 17:30 -04:00
        """)
  }

  @Test func `a longer limit that hangs on an open question is named with its date`() throws {
    let deadline = try WorkedDate(
      "jp-appi-final", "2026-11-20", "", ["wrongful": .unknown]
    ).deadline()
    let said = speak.explanation(deadline)
    #expect(said.contains("would be 60 days, the end of 2027-01-18 Mon (JST)"))
    #expect(said.contains("due by the end of 2026-12-21 Mon"))
    let certain = try WorkedDate(
      "jp-appi-final", "2026-11-20", "", ["wrongful": .bool(true)]
    ).deadline()
    #expect(speak.explanation(certain).hasPrefix("60 days: category 3"))
  }

  @Test func `a shorter limit that hangs on an open question holds and says so`() throws {
    let deadline = try WorkedDate(
      "nis2-notification", "2026-11-20 10:00", "", ["trust_service": .unknown]
    ).deadline()
    #expect(speak.explanation(deadline).hasPrefix("24 hours until it is known: "))
  }

  @Test func `beyond the calendar only weekends are known, and it says so`() throws {
    let deadline = try WorkedDate("jp-appi-final", "2030-12-10", "").deadline()
    #expect(deadline.zone.civil(try #require(deadline.limit)).date == "2031-01-08")
    #expect(speak.explanation(deadline).contains("the calendar jp-admin ends at 2030-12-31"))
  }

  @Test func `the amber limit of a preliminary report is day three`() throws {
    let deadline = try WorkedDate("jp-appi-prelim", "2026-11-20 09:02", "").deadline()
    #expect(deadline.zone.civil(try #require(deadline.soft)).date == "2026-11-22")
  }

  @Test func `a notice without a number of days has an aim and no limit`() throws {
    let deadline = try WorkedDate("jp-appi-person", "2026-11-20", "").deadline()
    #expect(deadline.limit == nil)
    #expect(deadline.due == deadline.target)
    #expect(speak.explanation(deadline) == "the rule gives no number of days: act without delay")
  }
}
