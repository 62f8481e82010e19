internal import ArgumentParser
internal import EventLog
internal import IncidentCore

extension RoomContext {
  /// The part of the post-mortem called `typed`.
  func reviewItem(_ typed: String) throws -> ReviewItem {
    if let item = ReviewItem(label: typed) { return item }
    throw noSuch(typed, in: try state())
  }

  /// The number of the cause called `typed`.
  func cause(_ typed: String) throws -> Int {
    if case .cause(let number) = ReviewItem(label: typed) { return number }
    throw noSuch(typed, in: try state())
  }

  /// The number of the action item called `typed`: `A-01`, or its number alone.
  func action(_ typed: String) throws -> Int {
    if let number = Int(typed), number > 0 { return number }
    if case .action(let number) = ReviewItem(label: typed) { return number }
    throw noSuch(typed, in: try state())
  }

  /// That nothing is called so.
  func noSuch(_ typed: String, in state: IncidentState) -> RoomFailure {
    let post = state.post
    let names =
      post.findings.filter { !$0.isRemoved }.map { ReviewItem.finding($0.number).label }
      + post.causes.filter { !$0.isRemoved }.map { ReviewItem.cause($0.number).label }
      + post.standingActions.map(\.label)
    return .refused(.noSuchReviewItem(typed, nearest: nearest(to: typed, in: names)))
  }

  /// A day or a time still to come by which something is to be done; a day counts to its end.
  func dueDay(_ typed: String) throws -> Moment {
    let times = try times()
    if let day = try? times.past("\(typed) 23:59") { return day }
    return try times.toCome(typed)
  }
}

extension Completions {
  /// Causes of the post-mortem.
  static let causes = CompletionKind.custom { words, _, _ in
    state(words)?.post.causes.filter { !$0.isRemoved }
      .map { ReviewItem.cause($0.number).label } ?? []
  }

  /// Findings and causes of the post-mortem.
  static let review = CompletionKind.custom { words, _, _ in
    guard let post = state(words)?.post else { return [] }
    return post.findings.filter { !$0.isRemoved }.map { ReviewItem.finding($0.number).label }
      + post.causes.filter { !$0.isRemoved }.map { ReviewItem.cause($0.number).label }
  }

  /// Action items of the post-mortem.
  static let actions = CompletionKind.custom { words, _, _ in
    state(words)?.post.standingActions.map(\.label) ?? []
  }
}
