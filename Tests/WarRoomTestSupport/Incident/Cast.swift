public import IncidentCore

/// The people of every test: Alice holds the command, Kim could, Bob, Chie and Dan work, Eve looks.
extension MemberName {
  /// Holds the command.
  public static let alice = MemberName(stored: "alice")
  /// Responder.
  public static let bob = MemberName(stored: "bob")
  /// Responder.
  public static let chie = MemberName(stored: "chie")
  /// Responder.
  public static let dan = MemberName(stored: "dan")
  /// Observer.
  public static let eve = MemberName(stored: "eve")
  /// Has the right of a commander and does not hold the command.
  public static let kim = MemberName(stored: "kim")
}

extension Actor {
  /// Commander by right and by duty.
  public static let alice = Actor(member: .alice, right: .commander)
  /// Responder.
  public static let bob = Actor(member: .bob, right: .responder)
  /// Responder.
  public static let chie = Actor(member: .chie, right: .responder)
  /// Responder.
  public static let dan = Actor(member: .dan, right: .responder)
  /// Observer.
  public static let eve = Actor(member: .eve, right: .observer)
  /// Commander by right alone.
  public static let kim = Actor(member: .kim, right: .commander)

  /// Everybody, with what the room lets them do.
  public static let cast: [Actor] = [.alice, .bob, .chie, .dan, .eve, .kim]
  /// Everybody who may write.
  public static let roster: [MemberName] = cast.filter { $0.right > .observer }.map(\.member)
}
