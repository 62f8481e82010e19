public import IncidentCore

/// What the timeline asks the store for.
public struct TimelineRequest: Hashable, Sendable {
  /// By which of the two times entries are ordered.
  public enum Order: Hashable, Sendable {
    /// When it happened.
    case occurred
    /// When it was recorded.
    case recorded
  }

  /// Number of the request; an answer to an older one is ignored.
  public var id: Int
  /// The order.
  public var order: Order
  /// Words an entry must have.
  public var filter: TimelineFilter
  /// The entry before which the page ends; nil for the newest page.
  public var before: TimelinePlace?
  /// How many entries that fit the filter.
  public var limit: Int
}

/// Where an entry stands in either order.
public struct TimelinePlace: Hashable, Sendable {
  /// When it happened.
  public var happened: Moment
  /// Entry number.
  public var seq: Int64

  /// The place of `record`.
  public init(_ record: IncidentRecord) {
    happened = record.stamp.happened
    seq = record.stamp.seq
  }
}

/// A page of the timeline, oldest first.
public struct TimelinePage: Hashable, Sendable {
  /// The request it answers.
  public var request: TimelineRequest
  /// The entries.
  public var records: [IncidentRecord]
  /// Whether nothing older is left.
  public var reachesStart: Bool

  /// An answer to `request`.
  public init(request: TimelineRequest, records: [IncidentRecord], reachesStart: Bool) {
    self.request = request
    self.records = records
    self.reachesStart = reachesStart
  }
}

/// The timeline as it is shown: a window of entries, a selection, a filter.
public struct TimelineView: Hashable, Sendable {
  /// Entries read so far, in the order shown, oldest first.
  public var records: [IncidentRecord] = []
  /// Entry number of the selected one; nil follows the newest.
  public var selection: Int64?
  /// The order.
  public var order = TimelineRequest.Order.occurred
  /// The filter, as typed.
  public var filter = ""
  /// Whether the oldest entry that fits is among `records`.
  public var reachesStart = false
  /// Number of the newest request.
  public var requestID = 0
  /// Whether an answer is awaited.
  public var isLoading = false
  /// Entries recorded since the selection left the newest one.
  public var newBelow = 0
  /// The entry shown in full; nil for the list.
  public var opened: Int64?

  /// How many entries are asked for at a time.
  static let pageSize = 200

  var selectedIndex: Int? {
    guard let selection else { return records.indices.last }
    return records.firstIndex { $0.stamp.seq == selection } ?? records.indices.last
  }
}
