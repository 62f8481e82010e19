internal import SafeText

/// The characters frames, bars and marks are drawn with.
///
/// Box-drawing characters are of ambiguous width: a Japanese terminal may draw them two cells wide
/// and break every line of the layout. So ASCII is the default, and `unicode` a choice.
public enum GlyphSet: String, Hashable, Sendable, CaseIterable {
  /// `+-|` and friends: safe everywhere.
  case ascii
  /// Lines and blocks: prettier where the terminal draws them one cell wide.
  case unicode

  var horizontal: PlainText { self == .ascii ? "-" : "─" }
  var vertical: PlainText { self == .ascii ? "|" : "│" }
  var topLeft: PlainText { self == .ascii ? "+" : "┌" }
  var topRight: PlainText { self == .ascii ? "+" : "┐" }
  var bottomLeft: PlainText { self == .ascii ? "+" : "└" }
  var bottomRight: PlainText { self == .ascii ? "+" : "┘" }
  var ellipsis: PlainText { self == .ascii ? "~" : "…" }
  var barFull: PlainText { self == .ascii ? "#" : "█" }
  var barEmpty: PlainText { self == .ascii ? "-" : "░" }
}
