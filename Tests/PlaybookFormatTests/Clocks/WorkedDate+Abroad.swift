import IncidentCore

extension WorkedDate {
  static let abroad = [
    // Hours run through weekends and holidays, and through changes of the wall clock.
    WorkedDate("eu-gdpr-33", "2026-11-20 09:02", "2026-11-23 09:02"),
    WorkedDate("eu-gdpr-33", "2026-12-30 22:15", "2027-01-02 22:15"),
    WorkedDate("eu-gdpr-33", "2028-02-27 12:00", "2028-03-01 12:00"),
    WorkedDate("uk-gdpr-33", "2026-03-27 12:00", "2026-03-30 13:00"),
    WorkedDate("uk-gdpr-33", "2026-10-23 12:00", "2026-10-26 11:00"),
    WorkedDate("uk-pecr", "2026-10-24 23:30", "2026-10-27 22:30"),
    WorkedDate("kr-pipa-persons", "2026-11-20 10:00", "2026-11-23 10:00"),
    WorkedDate("nis2-warning", "2026-11-20 10:00", "2026-11-21 10:00"),
    WorkedDate("nis2-notification", "2026-11-20 10:00", "2026-11-23 10:00"),
    WorkedDate(
      "nis2-notification", "2026-11-20 10:00", "2026-11-21 10:00", ["trust_service": .bool(true)]),
    // Nobody knows yet: the earlier one counts.
    WorkedDate(
      "nis2-notification", "2026-11-20 10:00", "2026-11-21 10:00", ["trust_service": .unknown]),
    // A month ends on the same day, or on the last one there is.
    WorkedDate("nis2-final", "2026-11-23 10:00", "2026-12-23"),
    WorkedDate("nis2-final", "2027-01-31 10:00", "2027-02-28"),
    WorkedDate("nis2-final", "2028-01-31 10:00", "2028-02-29"),
    WorkedDate("nis2-final", "2026-12-31 23:59", "2027-01-31"),
    // A long incident: the month after it was handled, not the one after the notification.
    WorkedDate("nis2-final-handled", "2027-01-30 18:00", "2027-02-28"),
    WorkedDate("nis2-final-handled", "2026-10-25 00:30", "2026-11-25"),
    WorkedDate("dora-final", "2026-03-31 08:00", "2026-04-30"),
    WorkedDate("dora-final", "2027-02-28 08:00", "2027-03-28"),
    // Four hours after classification, a day after awareness, unless classified later than that.
    WorkedDate(
      "dora-initial", "2026-11-20 10:00", "2026-11-20 14:00", known: "2026-11-20 09:00"),
    WorkedDate(
      "dora-initial", "2026-11-21 08:00", "2026-11-21 09:00", known: "2026-11-20 09:00"),
    WorkedDate(
      "dora-initial", "2026-11-21 05:00", "2026-11-21 09:00", known: "2026-11-20 09:00"),
    WorkedDate(
      "dora-initial", "2026-11-21 09:00", "2026-11-21 09:00", known: "2026-11-20 09:00"),
    WorkedDate(
      "dora-initial", "2026-11-21 09:01", "2026-11-21 13:01", known: "2026-11-20 09:00"),
    WorkedDate("dora-intermediate", "2026-11-20 13:30", "2026-11-23 13:30"),
    // Business days: a start on a closed day counts from the next open one as day 1.
    WorkedDate("us-8k", "2026-11-20", "2026-11-27 17:30"),
    WorkedDate("us-8k", "2026-11-21", "2026-11-27 17:30"),
    WorkedDate("us-8k", "2026-11-22", "2026-11-27 17:30"),
    WorkedDate("us-8k", "2026-11-23", "2026-11-30 17:30"),
    WorkedDate("us-8k", "2026-07-02", "2026-07-09 17:30"),
    WorkedDate("us-8k", "2026-12-24", "2026-12-31 17:30"),
    WorkedDate("us-8k", "2026-12-28", "2027-01-04 17:30"),
    WorkedDate("us-8k", "2027-12-27", "2028-01-03 17:30"),
    // The day in New York, not the one in Tokyo or Greenwich; both its changes of clock.
    WorkedDate("us-8k", "2026-11-23 23:59", "2026-11-30 17:30"),
    WorkedDate("us-8k", "2026-10-29", "2026-11-04 17:30"),
    WorkedDate("us-8k", "2026-03-05", "2026-03-11 17:30"),
    WorkedDate("us-8k-amendment", "2026-05-21", "2026-05-28 17:30"),
    // Calendar days from the day after, and no roll.
    WorkedDate("us-hipaa-persons", "2026-11-20", "2027-01-19"),
    WorkedDate("us-hipaa-hhs", "2027-12-31", "2028-02-29"),
    WorkedDate("us-ca-persons", "2026-11-20", "2026-12-20"),
    WorkedDate("us-ca-ag", "2026-12-20", "2027-01-04"),
    WorkedDate("pci-brand", "2026-11-20", "2026-11-23"),
    WorkedDate("pci-report", "2026-11-23", "2026-11-26"),
    WorkedDate("sg-pdpa-pdpc", "2026-11-20 23:59", "2026-11-23"),
    WorkedDate("sg-pdpa-assess", "2026-11-20", "2026-12-20"),
    WorkedDate("au-ndb-assess", "2026-11-20", "2026-12-20"),
    WorkedDate("us-hipaa-media", "2026-11-20", "2027-01-19"),
    WorkedDate("us-hipaa-hhs-annual", "2026-12-31", "2027-03-01"),
    WorkedDate("us-hipaa-hhs-annual", "2027-12-31", "2028-02-29"),
    WorkedDate("kr-pipa-regulator", "2028-02-27 10:00", "2028-03-01 10:00"),
    WorkedDate("th-pdpa", "2026-12-30 10:00", "2027-01-02 10:00"),
    WorkedDate("us-ny-dfs", "2026-03-07 17:00", "2026-03-10 17:00"),
    WorkedDate("eu-cra-warning", "2026-11-20 10:00", "2026-11-21 10:00"),
    WorkedDate("eu-cra-notification", "2026-11-20 10:00", "2026-11-23 10:00"),
    WorkedDate("in-cert-in", "2026-11-20 20:00", "2026-11-21 02:00"),
  ]
}
