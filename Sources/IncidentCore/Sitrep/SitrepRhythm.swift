/// How often a situation report is due, for each severity.
public struct SitrepRhythm: Hashable, Sendable {
  private var spans: [Severity: Int64]

  /// A rhythm, in milliseconds; a severity without a span has none.
  public init(_ spans: [Severity: Int64]) { self.spans = spans }

  /// Milliseconds between two reports at `severity`; nil where none are due.
  public subscript(severity: Severity) -> Int64? { spans[severity] }

  /// The rhythm of a room that has set none.
  public static let standard = LedgerState().sitrepRhythm
}

extension LedgerState {
  /// How often a situation report is due in this room.
  public var sitrepRhythm: SitrepRhythm {
    let settings: [(Severity, RoomSetting)] = [
      (.one, .sitrepOne), (.two, .sitrepTwo), (.three, .sitrepThree), (.four, .sitrepFour),
    ]
    return SitrepRhythm(
      Dictionary(
        settings.compactMap { severity, setting in span(of: setting).map { (severity, $0) } },
        uniquingKeysWith: { first, _ in first }))
  }
}
