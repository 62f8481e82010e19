internal import CTerminal
internal import TerminalCells

/// Makes keys of what ncurses reads: characters, function keys, and sequences it does not know.
///
/// A terminal sends Alt as Esc and the character at once, and keys that terminfo says nothing about
/// as `Esc [ …` or `Esc O …`; the latter must not fall apart into characters, each of which would
/// be a command. Nor must late answers of the terminal to the program that ran before.
struct KeyDecoder {
  private enum State {
    case ground
    case escape
    /// After `Esc [`, with what has come since.
    case control(String)
    /// After `Esc O`.
    case shifted
    /// After `Esc ]` or another opener of a string, with the last scalar that has come since.
    case string(opener: Unicode.Scalar, last: Unicode.Scalar?)
  }

  /// Begin what a terminal answers to the questions of some program before us, such as the colour
  /// of its background: OSC, DCS, SOS, PM, APC.
  private static let openers: Set<Unicode.Scalar> = ["]", "P", "X", "^", "_"]

  private var state = State.ground

  /// Takes one character; nil while a key is not complete or means nothing.
  mutating func take(_ value: UInt32) -> Key? {
    guard let scalar = Unicode.Scalar(value) else { return nil }
    switch state {
    case .ground:
      if scalar == "\u{1B}" { state = .escape }
      return Self.key(scalar)
    case .escape where scalar == "[":
      state = .control("")
      return nil
    case .escape where scalar == "O":
      state = .shifted
      return nil
    case .escape where Self.openers.contains(scalar):
      state = .string(opener: scalar, last: nil)
      return nil
    case .escape where scalar == "\u{1B}":
      // Esc twice is one Esc, or Alt with a key that begins with Esc.
      return nil
    case .escape:
      state = .ground
      return .alt(Character(scalar))
    case .control(let parameters):
      return take(scalar, after: parameters)
    case .shifted where scalar == "\u{1B}":
      state = .escape
      return .alt("O")
    case .shifted:
      state = .ground
      return ControlSequence(parameters: "", final: scalar).key
    case .string(_, last: "\u{1B}") where scalar == "\\":
      state = .ground
      return nil
    case .string(let opener, _):
      state = scalar == "\u{7}" ? .ground : .string(opener: opener, last: scalar)
      return nil
    }
  }

  /// Takes a key that ncurses knows by name; nil if it means nothing here.
  mutating func take(function code: Int32) -> Key? {
    defer { state = .ground }
    let key = FunctionKeys.key(code)
    guard case .escape = state else { return key }
    return switch key {
    case .left: .wordLeft
    case .right: .wordRight
    default: key
    }
  }

  /// Nothing more is waiting: what has come of a sequence was a key by itself.
  mutating func pause() -> Key? {
    defer { state = .ground }
    return switch state {
    case .ground: nil
    case .escape: .escape
    case .control(""): .alt("[")
    case .control: nil
    case .shifted: .alt("O")
    case .string(let opener, last: nil): .alt(Character(opener))
    case .string: nil
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar, after parameters: String) -> Key? {
    switch scalar {
    case " "..."?" where parameters.utf8.count < 32, "[" where parameters.isEmpty:
      state = .control(parameters + String(Character(scalar)))
      return nil
    case "@"..."~":
      state = .ground
      return ControlSequence(parameters: parameters, final: scalar).key
    default:
      state = .ground
      return take(scalar.value)
    }
  }

  private static func key(_ scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 0x0D: .enter
    case 0x09: .tab
    case 0x08, 0x7F: .backspace
    case 0x01...0x1A: Unicode.Scalar(scalar.value + 0x60).map { .control(Character($0)) }
    case 0x1F: .control("_")
    case 0x00, 0x1B...0x1E, 0x80...0x9F: nil
    default: .character(Character(scalar))
    }
  }
}
