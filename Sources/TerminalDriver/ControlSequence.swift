internal import TerminalCells

/// A key as `Esc [ parameters final` (or `Esc O final`), the way xterm and its many likenesses send
/// those that terminfo does not list.
struct ControlSequence {
  var parameters: String
  var final: Unicode.Scalar

  /// The key; nil where it means nothing to us.
  var key: Key? {
    switch final {
    // The Linux console sends F1 to F5 so.
    case "A"..."E" where parameters == "[": .function(Int(final.value - 0x41 + 1))
    case "A": .up
    case "B": .down
    case "C": isByWord ? .wordRight : .right
    case "D": isByWord ? .wordLeft : .left
    // rxvt; with parameters these are answers of a terminal.
    case "c" where parameters.isEmpty: .wordRight
    case "d" where parameters.isEmpty: .wordLeft
    case "H": .home
    case "F": .end
    case "M" where parameters.isEmpty: .enter
    case "M" where parameters.hasPrefix("<"): pointer.map { .pointer($0) }
    case "Z": .backTab
    case "P", "Q", "R", "S": .function(Int(final.value - 0x50 + 1))
    case "~": numbered
    default: nil
    }
  }

  /// `< button ; column ; row`, as mode 1006 reports a press; the button holds bits for Shift, Alt
  /// and Ctrl, which change nothing here.
  private var pointer: Pointer? {
    let numbers = parameters.dropFirst().split(separator: ";").compactMap { Int($0) }
    guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return nil }
    let (row, column) = (numbers[2] - 1, numbers[1] - 1)
    return switch numbers[0] & ~0b1_1100 {
    case 0: .click(row: row, column: column)
    case 64: .wheelUp(row: row, column: column)
    case 65: .wheelDown(row: row, column: column)
    default: nil
    }
  }

  private var numbers: [Int] {
    parameters.split(separator: ";").map { Int($0) ?? 0 }
  }

  /// The second number is one more than the sum of the keys held: 1 Shift, 2 Alt, 4 Ctrl.
  private var isByWord: Bool {
    guard numbers.count > 1 else { return false }
    return (numbers[1] - 1) & 6 != 0
  }

  private var numbered: Key? {
    switch numbers.first {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case .some(let number): Self.functionNumbers.firstIndex(of: number).map { .function($0 + 1) }
    case nil: nil
    }
  }

  /// The numbers of F1 to F12, with the gaps the VT220 had in its keyboard.
  private static let functionNumbers = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24]
}
