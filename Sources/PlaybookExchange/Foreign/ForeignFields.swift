/// The members of an object while they are being taken out; what stays behind is a loss to report.
struct ForeignFields {
  /// Where the object begins.
  let place: Place
  private var members: [String: ForeignValue]

  /// The fields of `value`.
  ///
  /// - Throws: `ImportRefusal.Problem.wrongShape` where it is no object.
  init(_ value: ForeignValue, called name: String) throws(Obstacle) {
    guard let members = value.members else {
      throw Obstacle(.wrongShape(name, expected: .object), at: value.place)
    }
    place = value.place
    self.members = Dictionary(members.map { ($0.name, $0.value) }) { first, _ in first }
  }

  /// The value of `name`, which then counts as carried over.
  mutating func take(_ name: String) -> ForeignValue? { members.removeValue(forKey: name) }

  /// The text of `name` in one piece; nil where it is empty or none.
  mutating func text(_ name: String) -> String? {
    guard let text = members[name]?.text else { return nil }
    members[name] = nil
    return text.allSatisfy(\.isWhitespace) ? nil : text
  }

  /// The list called `name`.
  ///
  /// - Throws: `ImportRefusal.Problem.wrongShape` where something else stands there.
  mutating func list(_ name: String) throws(Obstacle) -> [ForeignValue] {
    guard let value = take(name) else { return [] }
    if case .null = value { return [] }
    guard let items = value.items else {
      throw Obstacle(.wrongShape(name, expected: .list), at: value.place)
    }
    return items
  }

  /// Takes fields that say nothing about the work: numbers of a database, colours, templates.
  mutating func ignore(_ names: String...) {
    for name in names { members[name] = nil }
  }

  /// The names of what was left and holds something.
  var leftovers: [String] { members.filter { !$0.value.isEmpty }.keys.sorted() }
}
