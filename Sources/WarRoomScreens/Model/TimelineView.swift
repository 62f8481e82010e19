public import IncidentCore
internal import TerminalCells

/// What the timeline asks the store for.
public struct TimelineRequest: Hashable, Sendable {
  /// By which of the two times entries are ordered.
  public enum Order: Hashable, Sendable {
    /// When it happened.
    case occurred
    /// When it was recorded.
    case recorded
  }

  /// Which stretch is wanted.
  public enum Page: Hashable, Sendable {
    /// The end of the timeline.
    case newest
    /// Its beginning.
    case oldest
    /// What comes just before a place.
    case before(TimelinePlace)
    /// What comes just after a place.
    case after(TimelinePlace)
    /// What was around a time.
    case around(Moment)
    /// What was recorded after an entry, in the order it was.
    case fresh(after: Int64)
  }

  /// Number of the request; an answer to an older one is ignored.
  public var id: Int
  /// The order.
  public var order: Order
  /// What an entry must fit.
  public var filter: TimelineFilter
  /// The stretch.
  public var page: Page
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

/// A page of the timeline, oldest first, or what is found of it so far.
public struct TimelinePage: Hashable, Sendable {
  /// How far a search has come.
  public struct Progress: Hashable, Sendable {
    /// Entries looked at.
    public var looked: Int64
    /// Entries there are.
    public var total: Int64

    /// A search that looked at `looked` entries of `total`.
    public init(looked: Int64, total: Int64) {
      self.looked = looked
      self.total = total
    }
  }

  /// The request it answers.
  public var request: TimelineRequest
  /// The entries.
  public var records: [IncidentRecord]
  /// Entries that these correct, and corrections of these.
  public var related: [IncidentRecord]
  /// Whether nothing older is left.
  public var reachesStart: Bool
  /// Whether nothing newer is left.
  public var reachesEnd: Bool
  /// How far the search has come; nil once it is over.
  public var progress: Progress?

  /// An answer to `request`.
  public init(
    request: TimelineRequest, records: [IncidentRecord], related: [IncidentRecord] = [],
    reachesStart: Bool, reachesEnd: Bool, progress: Progress? = nil
  ) {
    self.request = request
    self.records = records
    self.related = related
    self.reachesStart = reachesStart
    self.reachesEnd = reachesEnd
    self.progress = progress
  }
}

/// The timeline as it is shown: a window of entries, a selection, a filter. The window stays small,
/// however far one scrolls.
public struct TimelineView: Hashable, Sendable {
  /// The entries of the window, in the order shown, oldest first.
  public var records: [IncidentRecord] = []
  /// Entries that these correct, and corrections of these, by number.
  public var related: [Int64: IncidentRecord] = [:]
  /// Entry number of the selected one; nil follows the newest.
  public var selection: Int64?
  /// The order.
  public var order = TimelineRequest.Order.occurred
  /// The filter, as typed.
  public var filter = ""
  /// Whether the oldest entry that fits is among `records`.
  public var reachesStart = false
  /// Whether the newest entry that fits is among `records`.
  public var reachesEnd = true
  /// Number of the newest request.
  public var requestID = 0
  /// Whether an answer is awaited.
  public var isLoading = false
  /// Whether the answer will show other entries than now.
  var awaitsWindow = false
  /// Keys for entries that have not come yet, pressed ahead of a slow line; done when they come.
  var early: [Key] = []
  /// How far a search has come; nil where none goes on.
  public var progress: TimelinePage.Progress?
  /// Number of the newest entry that was on the record when the window was asked for.
  public var seenThrough: Int64 = 0
  /// Number of the newest entry when it was last asked what is fresh.
  public var askedThrough: Int64 = 0
  /// Entries recorded since the selection left the newest one.
  public var newBelow = 0
  /// The entry shown in full; nil for the list.
  public var opened: Int64?

  /// How many entries are asked for at a time.
  static let pageSize = 200
  /// How many entries are kept at most.
  static let windowSize = 800

  var selectedIndex: Int? {
    guard let selection else { return records.indices.last }
    return records.firstIndex { $0.stamp.seq == selection } ?? records.indices.last
  }

  /// Whether `left` stands above `right`.
  func precedes(_ left: IncidentRecord, _ right: IncidentRecord) -> Bool {
    switch order {
    case .occurred:
      (left.stamp.happened, left.stamp.seq) < (right.stamp.happened, right.stamp.seq)
    case .recorded: left.stamp.seq < right.stamp.seq
    }
  }
}
