/// Text that may be shown on one line of a terminal, whatever its source.
///
/// A `PlainText` holds no control character, no line break, no bidirectional control, nothing
/// invisible, and never more than four combining marks in a row. What was dangerous is still there
/// to be read: ESC shows as `␛`, a right-to-left override as `⟨RLO⟩`. The drawing code takes only
/// this type, so the compiler finds the place where somebody forgot to clean.
///
/// Literals pass the same gate as everything else; the promise has no exception.
///
///     let line: PlainText = "\(member.name) ticked \(task.title)"
public struct PlainText: Hashable, Sendable {
  /// The text; cleaning it again changes nothing.
  public let value: String

  /// Cleans `untrusted`. A line break becomes visible (`␊`); a tab becomes four spaces.
  public init(untrusted: String) {
    value = Sanitiser.clean(untrusted)
  }

  /// For text put together from pieces that were clean: such text is clean as well.
  package init(clean value: String) {
    self.value = value
  }

  /// Whether there is nothing to show.
  public var isEmpty: Bool { value.isEmpty }

  /// One text after the other.
  public static func + (left: PlainText, right: PlainText) -> PlainText {
    PlainText(clean: left.value + right.value)
  }

  /// Puts `right` at the end of `left`.
  public static func += (left: inout PlainText, right: PlainText) {
    left = left + right
  }
}

extension PlainText: CustomStringConvertible {
  /// The text itself.
  public var description: String { value }
}

extension Sequence<PlainText> {
  /// The texts in order with `separator` between each two.
  public func joined(separator: PlainText = "") -> PlainText {
    PlainText(clean: map(\.value).joined(separator: separator.value))
  }
}
