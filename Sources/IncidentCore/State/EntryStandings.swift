/// What later entries say about earlier ones, and where the clock of the host was set back: kept
/// with the state, because every view and every report asks it of every entry it shows.
public struct EntryStandings: Hashable, Codable, Sendable {
  /// A place in the record where the clock went backwards.
  public struct ClockStep: Hashable, Codable, Sendable {
    /// Number of the first entry after it.
    public var entry: Int64
    /// By how many milliseconds.
    public var by: Int64
  }

  /// What is noted of a step of the clock. Seconds that one host is behind another are no news.
  static let noticedStep: Int64 = 1_000
  private static let depth = 64

  /// Entries and their corrections in turn, in the order the corrections were recorded.
  private var corrected: [Int64] = []
  /// Acts and what took them back in turn.
  private var takenBack: [Int64] = []
  /// Where the clock went backwards, the newest last, at most 64.
  public private(set) var clockSteps: [ClockStep] = []

  /// Nothing is said.
  public init() {}

  /// Numbers of the corrections of entry `seq`, oldest first.
  public func corrections(of seq: Int64) -> [Int64] { EntryStandings.partners(of: seq, corrected) }

  /// Number of the act that took entry `seq` back.
  public func undoing(_ seq: Int64) -> Int64? {
    EntryStandings.partners(of: seq, takenBack).last
  }

  /// How far the clock went backwards just before entry `seq`, in milliseconds; nil where it did
  /// not.
  public func clockStep(before seq: Int64) -> Int64? {
    clockSteps.last { $0.entry == seq }?.by
  }

  mutating func correct(_ entry: Int64, by seq: Int64) { corrected += [entry, seq] }

  mutating func takeBack(_ entry: Int64, by seq: Int64) { takenBack += [entry, seq] }

  mutating func noteClockStep(before seq: Int64, of milliseconds: Int64) {
    clockSteps.append(ClockStep(entry: seq, by: milliseconds))
    if clockSteps.count > EntryStandings.depth { clockSteps.removeFirst() }
  }

  private static func partners(of seq: Int64, _ pairs: [Int64]) -> [Int64] {
    stride(from: 0, to: pairs.count - 1, by: 2).compactMap {
      pairs[$0] == seq ? pairs[$0 + 1] : nil
    }
  }
}
