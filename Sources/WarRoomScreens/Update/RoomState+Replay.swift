internal import IncidentCore
internal import SafeText
internal import TerminalCells

extension RoomState {
  /// Makes this screen one that shows the room as it was.
  public mutating func begin(_ replay: Replay) -> [Effect] {
    self.replay = replay
    now = replay.moment(at: wall)
    return seek(.moment(now))
  }

  /// Why `action` is not for a replay; nil where it is. Whatever it lets through and still would
  /// write is refused where it is sent.
  func replayObstacle(to action: Action) -> String? {
    let acts: [Action] = [.advance, .claim, .release, .undo, .accept]
    switch action {
    case .replayPlay, .replayForward, .replayBack, .replayForwardMany, .replayBackMany,
      .replaySlower, .replayFaster, .replayJump, .replayStart, .replayEnd:
      return replay == nil ? words.notAReplay : nil
    default:
      guard replay != nil, acts.contains(action) || form(for: action) != nil else { return nil }
      return words.replayOnly
    }
  }

  /// Does what a key of the replay says; nil where `action` is none of them.
  mutating func runReplay(_ action: Action) -> [Effect]? {
    guard let replay else { return nil }
    switch action {
    case .replayPlay:
      if !replay.isPlaying, replay.next == nil, replay.last > 0, !replay.isSeeking {
        // At the end, playing begins anew.
        self.replay?.isPlaying = true
        return seek(.entry(1))
      }
      self.replay?.play(!replay.isPlaying, wall: wall)
    case .replayForward: return seek(.entry(replay.position + 1))
    case .replayBack: return seek(.entry(max(1, replay.position - 1)))
    case .replayForwardMany: return seek(.entry(replay.position + 100))
    case .replayBackMany: return seek(.entry(max(1, replay.position - 100)))
    case .replaySlower: self.replay?.change(speedBy: -1, wall: wall)
    case .replayFaster: self.replay?.change(speedBy: 1, wall: wall)
    case .replayStart: return seek(.entry(1))
    case .replayEnd: return seek(.entry(replay.last))
    case .replayJump: open(makeForm(.replayJump))
    default: return nil
    }
    return []
  }

  /// Asks for another moment; while an answer is awaited, the last wish counts.
  mutating func seek(_ target: Replay.Target) -> [Effect] {
    replay?.set(now, wall: wall)
    replay?.isSeeking = true
    return [.seek(target)]
  }

  /// Asks for what was recorded meanwhile, as time goes on.
  mutating func playOn() -> [Effect] {
    guard let replay, replay.isPlaying, !replay.isSeeking else { return [] }
    guard let next = replay.next else {
      if replay.last > 0, replay.span.map({ now >= $0.upperBound }) ?? false {
        self.replay?.play(false, wall: wall)
      }
      return []
    }
    return next <= now ? seek(.moment(now)) : []
  }

  /// Shows what was folded. The cursor stays where it is; a change of few entries is marked as a
  /// colleague's is.
  mutating func take(_ frame: ReplayFrame) -> [Effect] {
    guard replay != nil else { return [] }
    let before = incident?.id == frame.state.id ? incident?.lastSeq : nil
    let isFirst = before == nil
    ledger = frame.ledger
    incident = frame.state
    log = frame.log
    now = frame.moment
    replay?.isSeeking = false
    replay?.progress = nil
    replay?.position = frame.state.lastSeq
    replay?.last = frame.last
    replay?.next = frame.next
    replay?.span = frame.span
    replay?.set(frame.moment, wall: wall)
    changes = [:]
    if let before, before < frame.state.lastSeq, frame.state.lastSeq - before <= 20 {
      for record in frame.log where record.stamp.seq > before {
        guard let task = record.event.task else { continue }
        changes[task] = ForeignChange(by: record.stamp.by, at: now)
      }
    }
    if isFirst {
      phase = firstOpenPhase(of: frame.state)
      selection = nil
    }
    notices = frame.state.notices(for: Actor(member: member, right: right), now: now)
    seenNotices = Set(notices)
    postMortem = nil
    isReadingRecord = false
    return (view == .timeline ? requestTimeline() : []) + refreshPostMortem()
  }

  /// Where the form says, as an entry or as a moment.
  mutating func jump(_ form: Form) throws(FieldProblem) -> [Effect] {
    let typed = form.text(.at) ?? ""
    if let number = Int64(typed.drop { $0 == "#" }), !typed.contains(":") {
      return seek(.entry(max(1, number)))
    }
    do throws(Moment.ReadingFailure) {
      return seek(.moment(try Moment(typed: typed, now: now, zone: speak.zone)))
    } catch {
      throw FieldProblem(field: .at, text: words.notATime(typed))
    }
  }
}
