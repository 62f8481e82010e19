internal import IncidentCore
internal import SafeText
internal import TerminalCells

/// What the clock does to a session from another machine: nobody watches over its screen there.
extension RoomState {
  /// How long before its end a session is told so, in milliseconds.
  private static let warned = [Int64(10).minutes, Int64(1).minutes]

  /// When the screen blanks by itself; nil where it does not.
  var blanksAt: Moment? {
    guard isRemote, !isBlank else { return nil }
    return ledger.span(of: .idleLock).map { touched + $0 }
  }

  /// When the session ends by itself; nil where it does not.
  var endsAt: Moment? {
    guard isRemote else { return nil }
    return ledger.span(of: .sessionLimit).map { arrived + $0 }
  }

  /// The moments at which a session changes by itself.
  var sessionMoments: [Moment] {
    let end = endsAt.map { end in [end] + RoomState.warned.map { end + -$0 } } ?? []
    return end + [blanksAt].compactMap(\.self)
  }

  /// Blanks a screen that rests, warns before the end, and ends. Nothing typed is lost: it is kept at
  /// every key.
  mutating func watchSession() -> [Effect] {
    if let blanksAt, blanksAt <= wall { isBlank = true }
    guard let endsAt else { return [] }
    if endsAt <= wall {
      farewell = ScreenWords.sessionOver
      return [.quit]
    }
    let due = RoomState.warned.filter { endsAt + -$0 <= wall && !warnings.contains($0) }
    guard !due.isEmpty else { return [] }
    warnings.formUnion(due)
    return call(PlainText(untrusted: words.sessionEnds(speak.span(roundedUp(endsAt - wall)))))
  }

  private func roundedUp(_ span: Int64) -> Int64 {
    (span + Int64(1).minutes - 1) / Int64(1).minutes * Int64(1).minutes
  }
}
