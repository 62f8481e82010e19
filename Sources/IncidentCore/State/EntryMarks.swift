/// What people marked on entries, by entry number: kept with the state, because a report asks it of
/// every entry it writes.
public struct EntryMarks: Hashable, Codable, Sendable {
  /// How far one entry may travel, as somebody said after it was recorded.
  public struct Classification: Hashable, Codable, Sendable {
    /// Number of the entry.
    public var entry: Int64
    /// How far it may travel; nil where it goes as far as the incident, whatever the entry says.
    public var tlp: TrafficLight?
  }

  /// Entries for the report, ascending.
  public private(set) var stars: [Int64] = []
  /// Entries with a marking of their own, ascending by entry.
  public private(set) var classified: [Classification] = []

  /// Nothing is marked.
  public init() {}

  /// Whether entry `seq` belongs into the report.
  public func isStarred(_ seq: Int64) -> Bool {
    let place = position(of: seq, in: stars) { $0 }
    return place < stars.count && stars[place] == seq
  }

  /// What was said about entry `seq`; nil where nobody said anything.
  public func classification(of seq: Int64) -> Classification? {
    let place = position(of: seq, in: classified) { $0.entry }
    return place < classified.count && classified[place].entry == seq ? classified[place] : nil
  }

  mutating func star(_ seq: Int64, _ isStarred: Bool) {
    let place = position(of: seq, in: stars) { $0 }
    let isThere = place < stars.count && stars[place] == seq
    if isStarred, !isThere { stars.insert(seq, at: place) }
    if !isStarred, isThere { stars.remove(at: place) }
  }

  /// Says how far entry `seq` may travel; nil leaves it to the entry again.
  mutating func classify(_ seq: Int64, _ classification: Classification?) {
    let place = position(of: seq, in: classified) { $0.entry }
    if place < classified.count, classified[place].entry == seq { classified.remove(at: place) }
    if let classification { classified.insert(classification, at: place) }
  }

  /// Where `seq` stands in a list that ascends, or would.
  private func position<Mark>(
    of seq: Int64, in list: [Mark], _ number: (Mark) -> Int64
  ) -> Int {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if number(list[middle]) < seq { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
