internal import CTerminal
internal import TerminalCells

/// Makes keys of what ncurses reads: characters, function keys, and sequences it does not know.
///
/// A terminal sends Alt as Esc and the character at once, and keys that terminfo says nothing about
/// as `Esc [ …` or `Esc O …`; the latter must not fall apart into characters, each of which would
/// be a command.
struct KeyDecoder {
  private enum State {
    case ground
    case escape
    /// After `Esc [`, with what has come since.
    case control(String)
    /// After `Esc O`.
    case shifted
  }

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
    case .escape:
      state = .ground
      // Esc twice is one Esc: nobody means Alt-Esc.
      return scalar == "\u{1B}" ? .escape : .alt(Character(scalar))
    case .control(let parameters):
      return take(scalar, after: parameters)
    case .shifted:
      state = .ground
      return ControlSequence(parameters: "", final: scalar).key
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
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar, after parameters: String) -> Key? {
    switch scalar.value {
    case 0x20...0x3F where parameters.utf8.count < 32:
      state = .control(parameters + String(Character(scalar)))
      return nil
    case 0x40...0x7E:
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
