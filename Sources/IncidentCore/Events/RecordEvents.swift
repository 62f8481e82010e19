/// A free line of the timeline.
public struct EntryRecorded: Hashable, Codable, Sendable {
  /// What happened, in the writer's words; lines end in LF.
  public var text: String
  /// Where it is known from, such as `vpn.log`.
  public var source: String?
  /// The task it belongs to.
  public var task: TaskID?
  /// How far it may travel, where that is not as far as the incident.
  public var tlp: TrafficLight?
  /// True where the time it happened is only about right; absent where it is exact.
  public var about: Bool?
  /// By how many milliseconds the clock of the source was ahead, where that is known; negative
  /// where it was behind. The time the entry happened is corrected by it already.
  public var skew: Int64?

  /// An entry.
  public init(
    text: String, source: String? = nil, task: TaskID? = nil, tlp: TrafficLight? = nil,
    isAbout: Bool = false, skew: Int64? = nil
  ) {
    self.text = text
    self.source = source
    self.task = task
    self.tlp = tlp
    about = isAbout ? true : nil
    self.skew = skew == 0 ? nil : skew
  }
}

/// An earlier entry was wrong; both stay readable.
public struct EntryCorrected: Hashable, Codable, Sendable {
  /// The entry number of the one that was wrong.
  public var entry: Int64
  /// What is right.
  public var text: String

  /// A correction of `entry`.
  public init(entry: Int64, text: String) {
    self.entry = entry
    self.text = text
  }
}

/// Somebody decided.
public struct DecisionTaken: Hashable, Codable, Sendable {
  /// Number in the incident, shown as `D-02`.
  public var number: Int
  /// What was to be decided.
  public var question: String
  /// What could have been chosen.
  public var options: [String]
  /// What was chosen.
  public var chosen: String
  /// Why.
  public var because: String
  /// Who decided; often not the one who writes it down.
  public var decider: String
  /// The task that asked for it.
  public var task: TaskID?
  /// Who objected and why.
  public var objections: String?
  /// When it is looked at again.
  public var reviewAt: Moment?

  /// A decision.
  public init(
    number: Int, question: String, options: [String] = [], chosen: String, because: String,
    decider: String, task: TaskID? = nil, objections: String? = nil, reviewAt: Moment? = nil
  ) {
    self.number = number
    self.question = question
    self.options = options
    self.chosen = chosen
    self.because = because
    self.decider = decider
    self.task = task
    self.objections = objections
    self.reviewAt = reviewAt
  }
}

/// What the room holds to be true about one question.
public struct FactSet: Hashable, Codable, Sendable {
  /// How sure the room is.
  public enum Status: String, Hashable, Codable, CaseIterable, Sendable {
    /// Shown to be so.
    case confirmed
    /// The best figure so far.
    case estimated
    /// Being looked into.
    case investigating
    /// Shown not to be so.
    case ruledOut = "ruled-out"
  }

  /// Name of the question, such as `persons_max`.
  public var fact: String
  /// The answer; absent while it is only being looked into.
  public var value: String?
  /// How sure the room is.
  public var status: Status
  /// Where it is known from.
  public var source: String?

  /// An answer to `fact`.
  public init(fact: String, value: String?, status: Status, source: String? = nil) {
    self.fact = fact
    self.value = value
    self.status = status
    self.source = source
  }
}
