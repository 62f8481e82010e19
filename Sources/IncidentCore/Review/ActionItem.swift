/// Something that will be changed so that it does not happen again, and how far that has come. It is
/// followed after the incident is closed, until somebody other than its owner has seen it work.
public struct ActionItem: Hashable, Codable, Sendable {
  /// Where an action item stands.
  public enum State: String, Hashable, Codable, CaseIterable, Sendable {
    /// Somebody has to do it.
    case open
    /// Its owner says that it works; somebody else has to look.
    case toVerify = "to-verify"
    /// Somebody other than the owner saw it work.
    case done
    /// It will not be done, for a reason.
    case dropped

    /// Whether something still has to happen.
    public var isOpen: Bool { self == .open || self == .toVerify }
  }

  /// Its number.
  public var number: Int
  /// What will be changed.
  public var text: String
  /// Until when.
  public var due: Moment?
  /// How one will know that it works.
  public var proof: String?
  /// The cause it takes away.
  public var cause: Int?
  /// Who sees to it.
  public var owner: MemberName?
  /// Who gave it to its owner, where it was not the owner.
  public var assignedBy: MemberName?
  /// When it got its owner.
  public var assignedAt: Moment?
  /// Where it stands.
  public var state = State.open
  /// What was shown to work.
  public var shown: String?
  /// Who said that it is done.
  public var doneBy: MemberName?
  /// When that was.
  public var doneAt: Moment?
  /// Who saw it work.
  public var verifiedBy: MemberName?
  /// When that was.
  public var verifiedAt: Moment?
  /// Why it was dropped or is open again, or what the verifier found wrong.
  public var reason: String?
  /// Entry number of the last change of what it says.
  public var writtenSeq: Int64
  /// Who wrote it last.
  public var writtenBy: MemberName
  /// Entry number of its last change of any sort.
  public var seq: Int64
  /// When it last changed.
  public var at: Moment
  /// Who changed it last.
  public var by: MemberName
  /// Whether it was taken back altogether.
  public var isRemoved = false

  /// Such as `A-01`.
  public var label: String { ReviewItem.action(number).label }

  /// Whether its time has passed and it still waits for somebody.
  public func isOverdue(now: Moment) -> Bool {
    guard state.isOpen, let due else { return false }
    return due < now
  }

  /// The word by which one knows that it changes no mechanism; nil where it does.
  public var reminder: String? { ReminderWords.first(in: text) }

  /// What is missing before it can be followed.
  public var missing: [Missing] {
    [owner == nil ? .owner : nil, due == nil ? .due : nil, (proof ?? "").isBlank ? .proof : nil]
      .compactMap(\.self)
  }

  /// Something an action item should say.
  public enum Missing: Hashable, Sendable {
    /// Who sees to it.
    case owner
    /// Until when.
    case due
    /// How one will know that it works.
    case proof
  }
}

/// Words of actions that only tell people to take care: they change no mechanism, so the same slip
/// comes again.
public enum ReminderWords {
  /// The words, in lower case.
  public static let all = [
    "remind", "raise awareness", "be careful", "注意喚起", "周知徹底", "意識向上", "気を付ける",
    "気をつける", "再徹底", "take more care",
  ]

  /// The first of the words that is in `text`, in letters of either case.
  public static func first(in text: String) -> String? {
    let text = text.lowercased()
    return all.first { text.contains($0) }
  }
}
