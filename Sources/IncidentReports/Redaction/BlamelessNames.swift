public import IncidentCore

/// What people are called where nobody is to be blamed: by the duty they held, else by a number.
///
/// The same person has the same name throughout a report.
public struct BlamelessNames: Sendable {
  /// What somebody is called.
  struct Name: Hashable, Sendable {
    var english: String
    var japanese: String

    /// Both languages at once, once where they are the same.
    var both: String { english == japanese ? english : "\(english) / \(japanese)" }

    /// The name in `language`; both where the reader's language is not known.
    func text(in language: Language?) -> String {
      switch language {
      case .english: english
      case .japanese: japanese
      case nil: both
      }
    }
  }

  private var names: [MemberName: Name] = [:]
  private var strangers = 0
  /// How often a duty was given a person.
  private var holders: [Duty: Int] = [:]
  /// Handles and the names people use, to be found in texts.
  let written: ListedNames
  /// Whose each of them is.
  let owners: [MemberName]

  /// Names for the members of a room and whoever held a duty in the incident `state`.
  ///
  /// - Parameters:
  ///   - state: The incident, for who held which duty first.
  ///   - members: Everybody who ever was in the room, in the order they came.
  public init(_ state: IncidentState, members: [LedgerState.Member]) {
    var written: [(String, MemberName)] = []
    for member in members {
      written.append((member.id.rawValue, member.id))
      if let name = member.name { written.append((name, member.id)) }
    }
    let known = Set(members.map(\.id))
    for holding in state.holdings where !known.contains(holding.member) {
      written.append((holding.member.rawValue, holding.member))
    }
    self.written = ListedNames(written.map(\.0))
    owners = written.map(\.1)
    for holding in state.holdings where names[holding.member] == nil {
      let number = holders[holding.duty, default: 0] + 1
      holders[holding.duty] = number
      names[holding.member] = BlamelessNames.name(of: holding.duty, number: number, in: state)
    }
    for member in members where names[member.id] == nil { _ = name(of: member.id) }
  }

  /// What `member` is called; somebody nobody knows yet gets the next number.
  mutating func name(of member: MemberName) -> Name {
    if let known = names[member] { return known }
    strangers += 1
    let name = Name(english: "Responder \(strangers)", japanese: "対応者\(strangers)")
    names[member] = name
    return name
  }

  /// How many scalars of `text`, which follows a name, are a polite ending that a duty has not.
  static func courtesy(in text: ArraySlice<Unicode.Scalar>) -> Int {
    text.starts(with: "さん".unicodeScalars) ? 2 : 0
  }

  /// `Commander`, and `Commander 2` for whoever took over.
  private static func name(of duty: Duty, number: Int, in state: IncidentState) -> Name {
    func text(_ language: Language) -> String {
      let phrasing = Phrasing(language: language, zone: .utc, now: Moment(milliseconds: 0))
      if duty == .commander { return phrasing.name(Right.commander) }
      return phrasing.name(duty, in: state)
    }
    let english = text(.english)
    let suffix = number > 1 ? "\(number)" : ""
    return Name(
      english: english.prefix(1).uppercased() + english.dropFirst()
        + (suffix.isEmpty ? "" : " \(suffix)"),
      japanese: text(.japanese) + suffix)
  }
}
