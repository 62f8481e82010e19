public import SafeText

/// The escape by which a line goes to the desktop around the terminal.
public enum DesktopEscape: String, Hashable, Sendable, CaseIterable {
  /// None.
  case off
  /// `OSC 9`, as iTerm2, Windows Terminal and others know it.
  case osc9
  /// `OSC 777`, as urxvt, foot and others know it.
  case osc777
}

/// Something for the terminal beside the picture. Made of safe text alone, so that nobody's words
/// become a control sequence.
public struct TerminalMessage: Hashable, Sendable {
  /// What is sent.
  public let bytes: [UInt8]

  /// Most bytes of base64 that are sent to a clipboard; what terminals take differs, this much all do.
  public static let clipboardLimit = 65_536

  /// A line for the desktop; nil where `escape` is none. The text is cut at 160 cells.
  public static func desktop(_ text: PlainText, by escape: DesktopEscape) -> TerminalMessage? {
    // A semicolon ends a field of OSC 777.
    let line = String(
      String.UnicodeScalarView(
        text.fitted(to: 160).value.unicodeScalars.map { $0 == ";" ? "," : $0 }))
    return switch escape {
    case .off: nil
    case .osc9: TerminalMessage("\u{1B}]9;\(line)\u{7}")
    case .osc777: TerminalMessage("\u{1B}]777;notify;warroom;\(line)\u{7}")
    }
  }

  /// A text for the clipboard (OSC 52), already in base64; nil where it is too long or is none.
  public static func clipboard(base64: String) -> TerminalMessage? {
    let isBase64 = base64.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"),
        UInt8(ascii: "="):
        true
      default: false
      }
    }
    guard isBase64, base64.utf8.count <= clipboardLimit else { return nil }
    return TerminalMessage("\u{1B}]52;c;\(base64)\u{7}")
  }

  private init(_ text: String) { bytes = Array(text.utf8) }
}
