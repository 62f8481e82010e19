public import IncidentCore

/// Which events of a chain to show, in which order, and which page of them.
public struct TimelineQuery: Hashable, Sendable {
  /// The two orders a timeline can be read in.
  public enum Order: Hashable, Sendable {
    /// When things happened; events of one instant in the order they were recorded.
    case occurred
    /// When things were recorded: by seq, whatever the clocks said.
    case recorded
  }

  /// A place in a timeline, just before or after which a page lies.
  public struct Cursor: Hashable, Sendable {
    /// When the event at the place happened; not looked at in `recorded` order.
    public var occurredAt: Moment
    /// The event's number.
    public var seq: Int64

    /// A place by its parts.
    public init(occurredAt: Moment, seq: Int64) {
      self.occurredAt = occurredAt
      self.seq = seq
    }

    /// The place of an event.
    public init(_ event: StoredEvent) {
      self.init(occurredAt: event.index.occurredAt, seq: event.seq)
    }
  }

  /// Which stretch of the timeline to give.
  public enum Page: Hashable, Sendable {
    /// From the beginning.
    case first
    /// The newest.
    case last
    /// The nearest ones before a place.
    case before(Cursor)
    /// The nearest ones after a place.
    case after(Cursor)
  }

  /// The order of the events given, always ascending whichever page is asked for.
  public var order: Order
  /// The stretch to give.
  public var page: Page
  /// At most this many events, from 1.
  public var limit: Int
  /// Only these storage names; empty for all.
  public var types: Set<String>
  /// Only what this member did; nil for everybody.
  public var actor: String?
  /// Only what is about this task; nil for everything.
  public var task: String?
  /// What else the events must fit.
  public var narrowing = TimelineNarrowing()

  /// A query; by default the newest events in the order they happened, unfiltered.
  public init(
    order: Order = .occurred, page: Page = .last, limit: Int, types: Set<String> = [],
    actor: String? = nil, task: String? = nil
  ) {
    self.order = order
    self.page = page
    self.limit = limit
    self.types = types
    self.actor = actor
    self.task = task
  }
}
