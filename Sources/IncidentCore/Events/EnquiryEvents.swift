/// What people from outside asked. Case and field names are frozen like those of every event.
public enum EnquiryEvent: Hashable, Sendable {
  case logged(EnquiryLogged)
  case answered(EnquiryAnswered)
}

/// Somebody asked, by telephone, mail or at the desk.
public struct EnquiryLogged: Hashable, Codable, Sendable {
  /// Its name.
  public var enquiry: EnquiryID
  /// What was asked. Who asked does not belong here.
  public var text: String
  /// Who asked.
  public var kind: EnquiryKind
  /// By which way.
  public var channel: String?
  /// How many asked the same, from 1.
  public var count: Int
  /// What they were told.
  public var answer: String?
  /// Whether something is still to be answered.
  public var open: Bool

  /// An enquiry.
  public init(
    enquiry: EnquiryID, text: String, kind: EnquiryKind, channel: String? = nil, count: Int = 1,
    answer: String? = nil, open: Bool = false
  ) {
    self.enquiry = enquiry
    self.text = text
    self.kind = kind
    self.channel = channel
    self.count = count
    self.answer = answer
    self.open = open
  }
}

/// What was still open of an enquiry was answered.
public struct EnquiryAnswered: Hashable, Codable, Sendable {
  /// The enquiry.
  public var enquiry: EnquiryID
  /// What they were told.
  public var answer: String

  /// An answer.
  public init(enquiry: EnquiryID, answer: String) {
    self.enquiry = enquiry
    self.answer = answer
  }
}

extension EnquiryEvent {
  /// The storage name.
  var type: String {
    switch self {
    case .logged: "enquiry-logged"
    case .answered: "enquiry-answered"
    }
  }

  /// The event stored under `type`; nil for a name of another kind.
  init?(reading type: String, _ data: () throws -> any Decoder) throws {
    switch type {
    case "enquiry-logged": self = .logged(try EnquiryLogged(from: data()))
    case "enquiry-answered": self = .answered(try EnquiryAnswered(from: data()))
    default: return nil
    }
  }

  func encodeData(to encoder: any Encoder) throws {
    switch self {
    case .logged(let data): try data.encode(to: encoder)
    case .answered(let data): try data.encode(to: encoder)
    }
  }

  /// The enquiry it is about.
  public var enquiry: EnquiryID {
    switch self {
    case .logged(let data): data.enquiry
    case .answered(let data): data.enquiry
    }
  }
}
