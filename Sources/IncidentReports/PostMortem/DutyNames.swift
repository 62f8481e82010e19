public import IncidentCore

/// How people appear in a post-mortem: by the duty they held at the moment in question, so that it
/// speaks about what the organisation did and not about who; or by name where somebody wants that.
public struct DutyNames: Sendable {
  private let state: IncidentState
  private let speak: Phrasing
  private let members: [MemberName: String]
  /// Whether names are shown.
  public let showsNames: Bool

  /// The people of `state`.
  ///
  /// - Parameters:
  ///   - state: The incident.
  ///   - members: Everybody in the room, with the name they go by.
  ///   - showsNames: Whether names are shown.
  ///   - speak: The language of the document.
  public init(
    _ state: IncidentState, members: [MemberName: String] = [:], showsNames: Bool,
    in speak: Phrasing
  ) {
    self.state = state
    self.members = members
    self.showsNames = showsNames
    self.speak = speak
  }

  /// Who `member` was at `moment`.
  public func who(_ member: MemberName, at moment: Moment) -> String {
    guard !showsNames else { return member.rawValue }
    let held = state.holdings.filter { holding in
      holding.member == member && holding.since <= moment && (holding.until ?? moment) >= moment
    }
    if let duty = held.first?.duty ?? state.holdings.first(where: { $0.member == member })?.duty {
      return speak.name(duty, in: state)
    }
    return speak.say("a responder", "対応者")
  }

  /// `text` with everybody's name replaced, and a polite suffix with it.
  public func text(_ text: String, at moment: Moment) -> String {
    guard !showsNames, !text.isEmpty else { return text }
    var result = text
    for (member, name) in people {
      let shown = who(member, at: moment)
      result = replacing(member.rawValue, by: shown, in: result, isWord: true)
      if name.unicodeScalars.count > 1 {
        result = replacing(name, by: shown, in: result, isWord: false)
      }
    }
    return result
  }

  /// Everybody who is known by name, the longest names first: `dan` is in `danielle`.
  private var people: [(MemberName, String)] {
    var all = members
    for holding in state.holdings where all[holding.member] == nil { all[holding.member] = "" }
    for task in state.tasks {
      for member in [task.progress.owner, task.progress.doer, task.progress.checker] {
        if let member, all[member] == nil { all[member] = "" }
      }
    }
    return all.map { ($0.key, $0.value) }
      .sorted {
        ($1.0.rawValue.utf8.count, $0.0.rawValue) < ($0.0.rawValue.utf8.count, $1.0.rawValue)
      }
  }

  private func replacing(
    _ name: String, by shown: String, in text: String, isWord: Bool
  ) -> String {
    let wanted = Array(name.unicodeScalars)
    let scalars = Array(text.unicodeScalars)
    guard !wanted.isEmpty, scalars.count >= wanted.count else { return text }
    var result = String.UnicodeScalarView()
    var at = 0
    while at < scalars.count {
      let end = at + wanted.count
      guard end <= scalars.count, scalars[at] == wanted[0], Array(scalars[at..<end]) == wanted,
        !isWord || (!isPart(scalars, at - 1) && !isPart(scalars, end))
      else {
        result.append(scalars[at])
        at += 1
        continue
      }
      result.append(contentsOf: shown.unicodeScalars)
      at = end
      let suffix = Array("さん".unicodeScalars)
      if at + suffix.count <= scalars.count, Array(scalars[at..<at + suffix.count]) == suffix {
        at += suffix.count
      }
    }
    return String(result)
  }

  /// Whether a letter or a digit of a member's name stands there.
  private func isPart(_ scalars: [Unicode.Scalar], _ at: Int) -> Bool {
    guard scalars.indices.contains(at), scalars[at].isASCII else { return false }
    let value = UInt8(ascii: scalars[at])
    return UInt8(ascii: "a")...UInt8(ascii: "z") ~= value | 0x20
      || UInt8(ascii: "0")...UInt8(ascii: "9") ~= value || value == UInt8(ascii: "_")
  }
}
