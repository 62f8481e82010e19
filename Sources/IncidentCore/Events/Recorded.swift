/// An event that knows its storage name and can write and read its fields.
public protocol RecordedEvent: Hashable, Sendable {
  /// The storage name, such as `task-done`.
  var type: String { get }

  /// Reads the event stored under `type`. An unknown name, or fields that cannot be read, give an
  /// event of an unknown type and never an error: a newer version wrote them.
  init(type: String, data: () throws -> any Decoder)

  /// Writes the fields of the event.
  ///
  /// - Throws: what the encoder throws.
  func encodeData(to encoder: any Encoder) throws
}

/// When, by whom and from where an act came: what every event carries beside itself.
public struct Stamp: Hashable, Sendable {
  /// Entry number in its chain, from 1.
  public var seq: Int64
  /// When it was recorded.
  public var at: Moment
  /// When it happened in the world, where that is another time.
  public var occurred: Moment?
  /// Who did it.
  public var by: MemberName
  /// The door it came through, such as `local` or `ssh 203.0.113.9`.
  public var via: String
  /// The act it belongs to: entries of one act bear the same number, and are taken back together.
  /// Nil where nobody can say.
  public var act: Int64?

  /// A stamp.
  public init(
    seq: Int64, at: Moment, occurred: Moment? = nil, by: MemberName, via: String,
    act: Int64? = nil
  ) {
    self.seq = seq
    self.at = at
    self.occurred = occurred
    self.by = by
    self.via = via
    self.act = act
  }

  /// When it happened: `occurred` where given, else when it was recorded.
  public var happened: Moment { occurred ?? at }
}

/// An event as it stands in the record.
public struct Recorded<Event: RecordedEvent>: Hashable, Sendable {
  /// When, by whom, from where.
  public var stamp: Stamp
  /// What happened.
  public var event: Event

  /// A recorded event.
  public init(_ event: Event, stamp: Stamp) {
    self.stamp = stamp
    self.event = event
  }
}

/// An event of an incident's own chain.
public typealias IncidentRecord = Recorded<IncidentEvent>
