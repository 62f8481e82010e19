internal import BundledPlaybooks
internal import IncidentCore
internal import PlaybookFormat

/// The clocks, calendars and forms inside this program.
enum BundledBook {
  /// The book. Its files are read the first time somebody asks: most acts need none of them.
  @Sendable static func read() -> ClockBook { book }

  private static let book = ClockBook(
    regimes: BundledClocks.regimes.compactMap { name in
      ClockReader().read(BundledClocks.regime(named: name) ?? [], file: name).regime
    },
    calendars: BundledClocks.calendars.compactMap { name in
      CalendarReader().read(BundledClocks.calendar(named: name) ?? [], file: name).calendar
    },
    forms: BundledForms.names.compactMap { name in
      FormReader().read(BundledForms.source(named: name) ?? [], file: name).form
    })
}
