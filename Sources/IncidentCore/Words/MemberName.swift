/// The handle of a person in the room, `[a-z][a-z0-9-]{1,31}`: ASCII, unique, never reused.
public struct MemberName: RawRepresentable, Hashable, Comparable, Sendable {
  /// The handle.
  public let rawValue: String

  /// A handle; nil unless it is a lower-case letter followed by 1 to 31 of `a-z 0-9 -`.
  public init?(rawValue: String) {
    let bytes = Array(rawValue.utf8)
    guard (2...32).contains(bytes.count), let first = bytes.first,
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= first,
      bytes.allSatisfy({ byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"):
          true
        default: false
        }
      })
    else { return nil }
    self.rawValue = rawValue
  }

  /// A handle as the record holds it, which is shown whatever it is.
  public init(stored: String) { rawValue = stored }

  /// Alphabetic.
  public static func < (left: MemberName, right: MemberName) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension MemberName: Codable {
  /// Reads any name: a newer version may allow names that this one would not give.
  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes the name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

/// What a member may do; each right includes the ones before it.
public enum Right: String, Codable, CaseIterable, Hashable, Sendable, Comparable {
  /// Reads, never writes.
  case observer
  /// Works on tasks, writes entries.
  case responder
  /// Assigns, decides, hands over, closes.
  case commander

  /// Rights grow from observer to commander.
  public static func < (left: Right, right: Right) -> Bool { left.rank < right.rank }

  private var rank: Int { Right.allCases.firstIndex(of: self) ?? 0 }
}
