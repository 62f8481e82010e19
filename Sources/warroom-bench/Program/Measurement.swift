/// One question about speed or size, answered by doing the thing and looking at the clock.
protocol Measurement {
  /// What it finds; the field names of the printed JSON, with their units.
  associatedtype Figures: Encodable

  /// Its name in the report and on the command line.
  static var name: String { get }

  /// Does it.
  static func measure(on bench: Workbench) throws -> Figures
}

extension Measurement {
  /// The figures, or why there are none: one measurement that cannot be made spoils no other.
  static func outcome(on bench: Workbench) -> any Encodable {
    do {
      return try measure(on: bench)
    } catch {
      return Outcome<Figures>.absent(because: "\(error)")
    }
  }
}
