import BundledPlaybooks
import IncidentCore
import PlaybookFormat

/// The clocks, calendars and forms that come with the program.
enum ShippedBook {
  static let book = ClockBook(
    regimes: BundledClocks.regimes.compactMap {
      ClockReader().read(BundledClocks.regime(named: $0) ?? [], file: $0).regime
    },
    calendars: BundledClocks.calendars.compactMap {
      CalendarReader().read(BundledClocks.calendar(named: $0) ?? [], file: $0).calendar
    },
    forms: BundledForms.names.compactMap {
      FormReader().read(BundledForms.source(named: $0) ?? [], file: $0).form
    })
}
