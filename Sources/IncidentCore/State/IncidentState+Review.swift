extension IncidentState {
  /// What people wrote into the post-mortem; nothing where nobody has begun.
  public var post: IncidentReview { review ?? IncidentReview() }

  /// Takes in what happened to the post-mortem.
  mutating func applyToReview(_ event: ReviewEvent, _ stamp: Stamp) {
    var post = post
    remember(
      .review(event.item, before: post.value(of: event.item)), of: .review(event), stamp: stamp)
    post.take(event, stamp)
    review = post
  }

  /// Puts back what the act numbered `seq` replaced.
  mutating func putBack(_ item: ReviewItem, _ before: IncidentReview.Value?, of seq: Int64) {
    review?.putBack(item, before, of: seq)
  }
}

extension IncidentReview {
  /// What an act replaced.
  public enum Value: Hashable, Sendable {
    case text(ReviewText)
    case finding(ReviewFinding)
    case cause(ReviewCause)
    case action(ActionItem)
  }

  /// `item` as it is, where it is there.
  func value(of item: ReviewItem) -> Value? {
    switch item {
    case .text(let part, let language):
      texts.first { $0.part == part && $0.language == language }.map { .text($0) }
    case .finding(let number): findings.first { $0.number == number }.map { .finding($0) }
    case .cause(let number): causes.first { $0.number == number }.map { .cause($0) }
    case .action(let number): actions.first { $0.number == number }.map { .action($0) }
    case .checks: nil
    }
  }

  fileprivate mutating func take(_ event: ReviewEvent, _ stamp: Stamp) {
    switch event {
    case .textWritten(let data):
      let known = texts.firstIndex { $0.part == data.part && $0.language == data.language }
      let text = ReviewText(
        part: data.part, language: data.language, version: data.version,
        versions: max(data.version, known.map { texts[$0].versions } ?? 0), text: data.text,
        seq: stamp.seq, at: stamp.at, by: stamp.by)
      if let known { texts[known] = text } else { texts.append(text) }
    case .findingSet(let data):
      let finding = ReviewFinding(
        number: data.finding, kind: data.kind, text: data.text, entry: data.entry,
        seq: stamp.seq, at: stamp.at, by: stamp.by)
      if let known = findings.firstIndex(where: { $0.number == data.finding }) {
        findings[known] = finding
      } else {
        findings.append(finding)
      }
    case .causeSet(let data):
      let cause = ReviewCause(
        number: data.cause, parent: data.parent, text: data.text, entry: data.entry,
        seq: stamp.seq, at: stamp.at, by: stamp.by)
      if let known = causes.firstIndex(where: { $0.number == data.cause }) {
        causes[known] = cause
      } else {
        causes.append(cause)
      }
    case .removed(let data):
      if let position = findings.firstIndex(where: { $0.number == data.finding }) {
        findings[position].remove(stamp)
      } else if let position = causes.firstIndex(where: { $0.number == data.cause }) {
        causes[position].remove(stamp)
      }
    case .checked(let data):
      checks.removeAll { $0.by == stamp.by }
      checks.append(
        ReviewCheck(
          hash: data.hash, note: data.note, seq: stamp.seq, at: stamp.at, by: stamp.by))
    case .actionSet(let data): set(data, stamp)
    default:
      guard case .action(let number) = event.item,
        let position = actions.firstIndex(where: { $0.number == number })
      else { return }
      actions[position].take(event, stamp)
    }
  }

  private mutating func set(_ data: ActionItemSet, _ stamp: Stamp) {
    var item =
      actions.first { $0.number == data.action }
      ?? ActionItem(
        number: data.action, text: "", writtenSeq: stamp.seq, writtenBy: stamp.by, seq: stamp.seq,
        at: stamp.at, by: stamp.by)
    item.text = data.text
    item.due = data.due
    item.proof = data.proof
    item.cause = data.cause
    item.isRemoved = false
    item.writtenSeq = stamp.seq
    item.writtenBy = stamp.by
    item.mark(stamp)
    if let known = actions.firstIndex(where: { $0.number == data.action }) {
      actions[known] = item
    } else {
      actions.append(item)
    }
  }

  /// What was new is marked as removed, so that its number is never given again.
  fileprivate mutating func putBack(_ item: ReviewItem, _ before: Value?, of seq: Int64) {
    switch item {
    case .text(let part, let language):
      guard let at = texts.firstIndex(where: { $0.part == part && $0.language == language })
      else { return }
      let highest = texts[at].versions
      if case .text(let text) = before {
        texts[at] = text
      } else {
        texts[at].text = ""
        texts[at].version = 0
      }
      texts[at].versions = max(highest, texts[at].versions)
    case .finding(let number):
      guard let at = findings.firstIndex(where: { $0.number == number }) else { return }
      if case .finding(let finding) = before {
        findings[at] = finding
      } else {
        findings[at].isRemoved = true
      }
    case .cause(let number):
      guard let at = causes.firstIndex(where: { $0.number == number }) else { return }
      if case .cause(let cause) = before { causes[at] = cause } else { causes[at].isRemoved = true }
    case .action(let number):
      guard let at = actions.firstIndex(where: { $0.number == number }) else { return }
      if case .action(let action) = before {
        actions[at] = action
      } else {
        actions[at].isRemoved = true
      }
    case .checks: checks.removeAll { $0.seq == seq }
    }
  }
}

extension ReviewFinding {
  fileprivate mutating func remove(_ stamp: Stamp) {
    isRemoved = true
    (seq, at, by) = (stamp.seq, stamp.at, stamp.by)
  }
}

extension ReviewCause {
  fileprivate mutating func remove(_ stamp: Stamp) {
    isRemoved = true
    (seq, at, by) = (stamp.seq, stamp.at, stamp.by)
  }
}

extension ActionItem {
  fileprivate mutating func mark(_ stamp: Stamp) {
    (seq, at, by) = (stamp.seq, stamp.at, stamp.by)
  }

  fileprivate mutating func take(_ event: ReviewEvent, _ stamp: Stamp) {
    switch event {
    case .actionAssigned(let data):
      owner = data.to
      assignedBy = data.to == stamp.by ? nil : stamp.by
      assignedAt = stamp.at
    case .actionDone(let data):
      state = .toVerify
      shown = data.proof
      doneBy = stamp.by
      doneAt = stamp.happened
      reason = nil
    case .actionVerified(let data):
      state = data.passed ? .done : .open
      verifiedBy = data.passed ? stamp.by : nil
      verifiedAt = data.passed ? stamp.happened : nil
      reason = data.note
    case .actionReopened(let data): reopen(because: data.reason)
    case .actionDropped(let data):
      state = .dropped
      reason = data.reason
    default: return
    }
    mark(stamp)
  }

  private mutating func reopen(because reason: String) {
    state = .open
    shown = nil
    doneBy = nil
    doneAt = nil
    verifiedBy = nil
    verifiedAt = nil
    self.reason = reason
  }
}
