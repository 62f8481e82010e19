/// What happens to text that does not fit.
public enum Clip: Hashable, Sendable {
  /// It ends at the edge.
  case cut
  /// Its last cell shows a mark (`~`, or `…` in the Unicode glyph set).
  case mark
}
