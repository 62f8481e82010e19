/// The answers to "why did the mechanism not stop it?", in the order a tree is read.
public struct CauseTree: Sendable {
  /// One answer and how deep it is.
  public struct Branch: Hashable, Sendable {
    /// The answer.
    public var cause: ReviewCause
    /// How many answers are above it.
    public var depth: Int
    /// Whether nothing explains it further.
    public var isLeaf: Bool
  }

  /// Every cause once: after the one it explains, in the order of their numbers.
  public let branches: [Branch]

  /// The tree of the causes that stand. A cause whose parent does not stand is at the top; so is one
  /// of a circle, which two acts at once could make.
  public init(_ review: IncidentReview) {
    let causes = review.causes.filter { !$0.isRemoved }.sorted { $0.number < $1.number }
    let numbers = Set(causes.map(\.number))
    var children: [Int: [ReviewCause]] = [:]
    var roots: [ReviewCause] = []
    for cause in causes {
      if let parent = cause.parent, numbers.contains(parent), parent != cause.number {
        children[parent, default: []].append(cause)
      } else {
        roots.append(cause)
      }
    }
    var branches: [Branch] = []
    var seen: Set<Int> = []
    func add(_ cause: ReviewCause, _ depth: Int) {
      guard seen.insert(cause.number).inserted else { return }
      let below = children[cause.number, default: []]
      branches.append(Branch(cause: cause, depth: depth, isLeaf: below.isEmpty))
      for child in below { add(child, depth + 1) }
    }
    for root in roots { add(root, 0) }
    for cause in causes { add(cause, 0) }
    self.branches = branches
  }
}
