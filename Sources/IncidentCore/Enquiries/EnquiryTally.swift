/// Who asks; the raw name is what people type and what the record holds.
public enum EnquiryKind: String, Hashable, Codable, CaseIterable, Sendable {
  /// Somebody whose data it is, or may be.
  case affected
  /// Press, radio, television.
  case media
  /// A complaint.
  case complaint
  /// Everybody else.
  case other
}

/// An enquiry whose answer is not complete. Only these are kept beside the counts: the record has
/// them all.
public struct OpenEnquiry: Hashable, Codable, Sendable {
  /// Its name.
  public var id: EnquiryID
  /// Who asked.
  public var kind: EnquiryKind
  /// How many asked the same.
  public var count: Int
  /// The beginning of what was asked.
  public var text: String
  /// When it was asked.
  public var at: Moment
  /// Who wrote it down.
  public var by: MemberName

  /// Scalars of the question that are kept, at most.
  static let kept = 400

  /// The beginning of `text`, up to the end of a sentence or a clause where there is one: half an
  /// address or half a name would be recognised by nobody who masks them.
  static func beginning(of text: String) -> String {
    let scalars = text.unicodeScalars
    let beginning = scalars.prefix(kept)
    guard beginning.endIndex < scalars.endIndex else { return text }
    let end =
      beginning.lastIndex { "。、!?!?;;\n".unicodeScalars.contains($0) }
      ?? beginning.lastIndex(of: " ") ?? beginning.index(before: beginning.endIndex)
    return String(String.UnicodeScalarView(beginning[...end])) + "…"
  }
}

/// How many asked, and what is still open.
public struct EnquiryTally: Hashable, Codable, Sendable {
  /// How many of one kind.
  public struct Count: Hashable, Codable, Sendable {
    /// Who asked.
    public var kind: EnquiryKind
    /// How many.
    public var count: Int
  }

  /// Number of the newest enquiry; 0 before the first.
  public var last = 0
  /// How many of each kind, of those that were there.
  public var counts: [Count] = []
  /// Those whose answer is not complete, oldest first.
  public var open: [OpenEnquiry] = []

  /// Nobody has asked.
  public init() {}

  /// How many of `kind`; of all where it is nil.
  public func total(_ kind: EnquiryKind? = nil) -> Int {
    counts.filter { kind == nil || $0.kind == kind }.reduce(0) { $0.adding($1.count) }
  }

  mutating func add(_ count: Int, of kind: EnquiryKind) {
    if let position = counts.firstIndex(where: { $0.kind == kind }) {
      counts[position].count = max(0, counts[position].count.adding(count))
    } else {
      counts.append(Count(kind: kind, count: max(0, count)))
    }
  }
}
