public import IncidentCore

/// Reads calendar files: the days on which an authority is closed.
public struct CalendarReader: Sendable {
  /// The `format` of the files this version reads.
  public static let format = "warroom/calendar/1"

  /// `YYYY-MM-DD`; a calendar whose review day lies before it is stale. Nil asks for no such look.
  public var today: String?

  /// A reader that knows the day where it is given.
  public init(today: String? = nil) { self.today = today }

  /// What came of reading one file.
  public struct Reading: Hashable, Sendable {
    /// The calendar; nil exactly where one of the findings is an error.
    public var calendar: BusinessCalendar?
    /// Errors and warnings in the order of the file, at most 50 of each.
    public var findings: [Finding]
  }

  /// The calendar in `bytes` and what is to be said about it; `file` is the name findings bear.
  public func read(_ bytes: [UInt8], file: String) -> Reading {
    var log = FindingLog(file: file)
    let calendar = calendar(in: bytes, log: &log)
    return Reading(calendar: log.hasErrors ? nil : calendar, findings: log.sorted)
  }

  private func calendar(in bytes: [UInt8], log: inout FindingLog) -> BusinessCalendar? {
    guard let tree = YAMLTree.read(bytes, log: &log) else { return nil }
    var decoder = CalendarDecoder(log: log)
    let calendar = decoder.calendar(tree)
    log = decoder.log
    if let calendar, let today = today.flatMap({ CivilDate($0) }), calendar.reviewBy < today {
      let position = decoder.map.position(of: .playbook(field: "review_by"))
      log.add(.stale(calendar.reviewBy.iso8601), at: position)
    }
    return calendar
  }
}
