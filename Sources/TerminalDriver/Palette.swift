internal import CTerminal
internal import TerminalCells

/// Translates looks into what the terminal has: its colours and ncurses' numbered pairs of them.
struct Palette {
  /// Attributes and colour pair of a cell.
  struct Look {
    var attributes: UInt32
    var pair: Int32
  }

  private struct Colors: Hashable {
    var foreground: Int32
    var background: Int32
  }

  /// Whether there are colours, and they may be used.
  let usesColor: Bool
  private let count: Int32
  /// Pairs are made as they are first needed; 0 is the terminal's own colours.
  private var pairs = [Colors(foreground: -1, background: -1): Int32(0)]

  init(usesColor: Bool) {
    count = ct_colors()
    self.usesColor = usesColor && count >= 8
  }

  /// How to send cells that shall look like `attributes`.
  mutating func look(of attributes: Attributes) -> Look {
    let flags =
      (attributes.isBold ? ct_bold : 0) | (attributes.isDim ? ct_dim : 0)
      | (attributes.isUnderlined ? ct_underline : 0) | (attributes.isReversed ? ct_reverse : 0)
    return Look(attributes: flags, pair: usesColor ? pair(of: attributes) : 0)
  }

  private mutating func pair(of attributes: Attributes) -> Int32 {
    let colors = Colors(
      foreground: number(attributes.foreground), background: number(attributes.background))
    if let known = pairs[colors] { return known }
    let next = Int32(pairs.count)
    ct_pair(next, colors.foreground, colors.background)
    pairs[colors] = next
    return next
  }

  /// The terminal's number of a colour; -1 is its own. Where there are only eight, bright colours
  /// become plain ones, and bright black, which would be invisible, the terminal's own.
  private func number(_ color: Attributes.Color) -> Int32 {
    switch color {
    case .standard: -1
    case .ansi(let number) where Int32(number) < count: Int32(number)
    case .ansi(8): -1
    case .ansi(let number): Int32(number % 8)
    }
  }
}
