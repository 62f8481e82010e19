import IncidentCore

private let intent: [String: FactAnswer] = ["wrongful": .bool(true)]
private let unclear: [String: FactAnswer] = ["wrongful": .unknown]

extension WorkedDate {
  /// Worked out beforehand, with a holiday table at hand.
  static let given = [
    WorkedDate("jp-appi-final", "2026-04-01", "2026-04-30"),
    WorkedDate("jp-appi-final", "2026-04-04", "2026-05-07"),
    WorkedDate("jp-appi-final", "2026-08-21", "2026-09-24"),
    WorkedDate("jp-appi-final", "2026-07-25", "2026-08-24"),
    WorkedDate("jp-appi-final", "2026-12-01", "2027-01-04"),
    WorkedDate("jp-appi-final", "2026-11-02", "2027-01-04", intent),
    WorkedDate("jp-appi-final", "2026-03-08", "2026-05-07", intent),
    WorkedDate("jp-appi-final", "2028-01-31", "2028-02-29"),
    WorkedDate("us-8k", "2026-06-29", "2026-07-06 17:30"),
    WorkedDate("us-8k", "2026-11-24", "2026-12-01 17:30"),
  ]

  static let japan = [
    // The day of knowing is day 1, in Tokyo, at every hour of it.
    WorkedDate("jp-appi-final", "2026-11-20 00:00", "2026-12-21"),
    WorkedDate("jp-appi-final", "2026-11-20 23:59", "2026-12-21"),
    WorkedDate("jp-appi-final", "2026-11-21 00:00", "2026-12-21"),
    WorkedDate("jp-appi-final", "2026-11-22 00:00", "2026-12-21"),
    WorkedDate("jp-appi-final", "2026-11-23 00:00", "2026-12-22"),
    // Saturday, Sunday, and the Monday they roll to.
    WorkedDate("jp-appi-final", "2026-06-05", "2026-07-06"),
    WorkedDate("jp-appi-final", "2026-06-06", "2026-07-06"),
    WorkedDate("jp-appi-final", "2026-06-07", "2026-07-06"),
    // A weekend before a holiday, a holiday after a weekend.
    WorkedDate("jp-appi-final", "2026-06-19", "2026-07-21"),
    WorkedDate("jp-appi-final", "2026-09-12", "2026-10-13"),
    // The 28th is open, the 29th is not.
    WorkedDate("jp-appi-final", "2026-11-29", "2026-12-28"),
    WorkedDate("jp-appi-final", "2026-11-30", "2027-01-04"),
    WorkedDate("jp-appi-final", "2026-12-05", "2027-01-04"),
    WorkedDate("jp-appi-final", "2026-12-06", "2027-01-04"),
    WorkedDate("jp-appi-final", "2027-12-05", "2028-01-04"),
    // Three days of New Year's closing that end on a weekend.
    WorkedDate("jp-appi-final", "2029-12-01", "2030-01-04"),
    // Leap day, and a year without one.
    WorkedDate("jp-appi-final", "2028-01-30", "2028-02-28"),
    WorkedDate("jp-appi-final", "2027-01-30", "2027-03-01"),
    WorkedDate("jp-appi-final", "2027-01-31", "2027-03-01"),
    // The citizens' holiday between two others, and the substitute one.
    WorkedDate("jp-appi-final", "2026-08-24", "2026-09-24"),
    WorkedDate("jp-appi-final", "2026-08-23", "2026-09-24"),
    WorkedDate("jp-appi-final", "2027-02-20", "2027-03-23"),
    // Intent makes it 60; a question still open keeps it at 30.
    WorkedDate("jp-appi-final", "2026-11-20", "2027-01-18", intent),
    WorkedDate("jp-appi-final", "2026-11-20", "2026-12-21", unclear),
    WorkedDate("jp-appi-final", "2026-12-31", "2027-03-01", intent),
    WorkedDate("jp-my-number-final", "2026-12-01", "2027-01-04"),
    WorkedDate("jp-my-number-final", "2026-11-02", "2027-01-04", intent),
    // Three to five days: the safe reading counts the day of knowing and waits for no office.
    WorkedDate("jp-appi-prelim", "2026-11-20 09:02", "2026-11-24"),
    WorkedDate("jp-appi-prelim", "2026-12-29", "2027-01-02"),
    WorkedDate("jp-my-number-prelim", "2026-05-01", "2026-05-05"),
    WorkedDate("jp-appi-entrusted", "2026-02-25", "2026-03-01"),
    WorkedDate("jp-pmark-prelim", "2026-11-20", "2026-11-24"),
    WorkedDate("jp-pmark-final", "2026-11-20", "2026-12-19"),
    WorkedDate("jp-pmark-final", "2026-11-20", "2027-01-18", intent),
    WorkedDate("jp-telecom-detail", "2026-11-20", "2026-12-19"),
  ]
}
