/// A version as `1.2.0` or `1.2.0-rc.1`, in the order of semver.org 2.0.0. What follows `+` counts for
/// nothing.
public struct SemanticVersion: Hashable, Comparable, Sendable {
  /// The number that changes when a text no longer fits what was built on it.
  public let major: Int
  private let minor: Int
  private let patch: Int
  /// What stands behind the `-`; none for a release.
  private let early: [String]

  /// Reads `text`; nil where it is no version.
  public init?(_ text: String) {
    let bare = text.prefix { $0 != "+" }
    let core = bare.prefix { $0 != "-" }
    let numbers = core.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 3, let major = numbers[0], let minor = numbers[1],
      let patch = numbers[2], min(major, minor, patch) >= 0
    else { return nil }
    self.major = major
    self.minor = minor
    self.patch = patch
    early = bare.dropFirst(core.count + 1).split(separator: ".").map { String($0) }
  }

  /// Earlier versions are smaller, and what comes before a release is smaller than it.
  public static func < (left: SemanticVersion, right: SemanticVersion) -> Bool {
    let (one, other) = (
      (left.major, left.minor, left.patch), (right.major, right.minor, right.patch)
    )
    if one != other { return one < other }
    if left.early.isEmpty || right.early.isEmpty {
      return !left.early.isEmpty && right.early.isEmpty
    }
    for (mine, theirs) in zip(left.early, right.early) where mine != theirs {
      switch (Int(mine), Int(theirs)) {
      case (let mine?, let theirs?): return mine < theirs
      case (.some, nil): return true
      case (nil, .some): return false
      case (nil, nil): return mine < theirs
      }
    }
    return left.early.count < right.early.count
  }
}
