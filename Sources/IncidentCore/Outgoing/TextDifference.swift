/// What changed between two texts, line by line.
public enum TextDifference {
  /// One line of either text.
  public enum Line: Hashable, Sendable {
    /// In both.
    case kept(String)
    /// In the old one alone.
    case removed(String)
    /// In the new one alone.
    case added(String)
  }

  /// Pairs of lines beyond which the middle of two texts is shown as replaced: a comparison must end
  /// while somebody waits, whatever the texts.
  static let limit = 4_000_000

  /// The lines of both texts in order, what was removed before what was added. Lines are the same
  /// where their bytes are: two spellings of one letter have different digests, and differ here too.
  public static func lines(from old: String, to new: String) -> [Line] {
    let (old, new) = (split(old), split(new))
    let start = zip(old, new).prefix { $0 == $1 }.count
    let end = zip(old.dropFirst(start).reversed(), new.dropFirst(start).reversed())
      .prefix { $0 == $1 }.count
    let middle = changes(
      Array(old[start..<(old.count - end)]), Array(new[start..<(new.count - end)]))
    return old.prefix(start).map { .kept(text($0)) } + middle
      + old.suffix(end).map { .kept(text($0)) }
  }

  private static func split(_ text: String) -> [[UInt8]] {
    text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
  }

  private static func text(_ line: [UInt8]) -> String { String(decoding: line, as: UTF8.self) }

  private static func changes(_ old: [[UInt8]], _ new: [[UInt8]]) -> [Line] {
    guard old.count.multiplied(by: new.count) <= limit else {
      return old.map { .removed(text($0)) } + new.map { .added(text($0)) }
    }
    let difference = new.difference(from: old)
    var removed = Set<Int>()
    var added = Set<Int>()
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var lines: [Line] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if removed.contains(left), left < old.count {
        lines.append(.removed(text(old[left])))
        left += 1
      } else if added.contains(right), right < new.count {
        lines.append(.added(text(new[right])))
        right += 1
      } else {
        lines.append(.kept(text(left < old.count ? old[left] : new[right])))
        left += 1
        right += 1
      }
    }
    return lines
  }
}
