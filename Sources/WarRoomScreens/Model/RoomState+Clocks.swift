public import IncidentCore

/// The clocks on the screen, and which one keys are about.
extension RoomState {
  /// A line of the clock view.
  enum ClockRow {
    /// A clock of the incident.
    case known(IncidentClock)
    /// One that applies if an open question is answered so.
    case possible(WatchedClock)

    var id: ClockID {
      switch self {
      case .known(let clock): clock.id
      case .possible(let clock): clock.id
      }
    }
  }

  /// What is due first, then what has ended, then what may apply, which can be a long list.
  var clockRows: [ClockRow] {
    guard let incident else { return [] }
    let ended = incident.clocks.filter { !$0.state.isOpen }
    return (incident.openClocks + ended).map { .known($0) }
      + possibleClocks.map { .possible($0) }
  }

  /// The clock that keys act on.
  public var selectedClock: ClockID? {
    switch view {
    case .clock(let id): id
    case .list(.clocks):
      clockRows.indices.contains(reading) ? clockRows[reading].id : nil
    case .filing(let name):
      incident?.clock(ClockID(rawValue: name)) == nil ? nil : ClockID(rawValue: name)
    default: nil
    }
  }

  /// The question that keys act on.
  var selectedFact: String? {
    switch view {
    case .fact(let id): return id
    case .list(.facts):
      let questions = incident?.questions ?? []
      return questions.indices.contains(reading) ? questions[reading].id : nil
    default: return nil
    }
  }

  /// The rule of the clock `id`, as the record has it, else the book.
  func watched(_ id: ClockID) -> WatchedClock? {
    guard let incident else { return nil }
    return incident.clock(id)?.watched ?? book?.watched(id, around: incident.start)
  }

  /// Works out what may apply, after the facts or the book changed.
  mutating func lookForPossibleClocks() {
    guard let incident, let book else { return }
    possibleClocks = incident.possibleClocks(in: book)
  }

  /// Asks for the book where it has not come yet; `action` is done when it has.
  mutating func needBook(for action: Action? = nil) -> [Effect] {
    guard book == nil else { return [] }
    awaitsBook = action
    return [.readBook]
  }

  /// Takes the book in, and does what waited for it.
  mutating func take(_ book: ClockBook) -> [Effect] {
    self.book = book
    lookForPossibleClocks()
    guard let action = awaitsBook else { return [] }
    awaitsBook = nil
    return run(action)
  }
}
