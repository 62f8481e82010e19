/// Kept as one object with the fields of its kind. The compiler's form has a key type for every
/// case, each of which the runtime has to find out about at every start of a command.
extension UndoableAct.Target: Codable {
  private enum Key: String, CodingKey {
    case task, before, fact, decision, severity, duty, member, held, clock, intake, review
    case notice, enquiry, answered, sitrep, evidence, scope, measure
    case added, playbook
    case star, classified, imported
  }

  /// Reads whichever is there.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    if let task = try fields.decodeIfPresent(TaskID.self, forKey: .task) {
      self = .task(task, before: try fields.decode(TaskProgress.self, forKey: .before))
    } else if let fact = try fields.decodeIfPresent(String.self, forKey: .fact) {
      self = .fact(fact)
    } else if let intake = try fields.decodeIfPresent(Int64.self, forKey: .intake) {
      self = .intake(intake)
    } else if let decision = try fields.decodeIfPresent(Int.self, forKey: .decision) {
      self = .decision(decision)
    } else if let severity = try fields.decodeIfPresent(Severity.self, forKey: .severity) {
      self = .severity(before: severity)
    } else if let clock = try fields.decodeIfPresent(ClockID.self, forKey: .clock) {
      self = .clock(
        clock, before: try fields.decode(IncidentClock.Progress.self, forKey: .before))
    } else if let item = try fields.decodeIfPresent(ReviewItem.self, forKey: .review) {
      self = .review(
        item, before: try fields.decodeIfPresent(IncidentReview.Value.self, forKey: .before))
    } else if let notice = try fields.decodeIfPresent(NoticeID.self, forKey: .notice) {
      self = .notice(
        notice, before: try fields.decode(OutgoingNotice.Progress.self, forKey: .before))
    } else if let asked = try fields.decodeIfPresent(OpenEnquiry.self, forKey: .enquiry) {
      self = .enquiry(asked, answered: try fields.decode(Bool.self, forKey: .answered))
    } else if let isSitrep = try fields.decodeIfPresent(Bool.self, forKey: .sitrep), isSitrep {
      self = .sitrep(before: try fields.decodeIfPresent(SitrepStanding.Last.self, forKey: .before))
    } else if let number = try fields.decodeIfPresent(Int.self, forKey: .evidence) {
      self = .evidence(
        number, before: try fields.decodeIfPresent(EvidenceItem.Account.self, forKey: .before))
    } else if let number = try fields.decodeIfPresent(Int.self, forKey: .scope) {
      self = .scope(number, before: try fields.decodeIfPresent(ScopeItem.self, forKey: .before))
    } else if let number = try fields.decodeIfPresent(Int.self, forKey: .measure) {
      self = .measure(number, before: try fields.decodeIfPresent(Measure.self, forKey: .before))
    } else if let number = try fields.decodeIfPresent(Int.self, forKey: .imported) {
      self = .imported(number)
    } else if let entry = try fields.decodeIfPresent(Int64.self, forKey: .star) {
      self = .star(entry, before: try fields.decode(Bool.self, forKey: .before))
    } else if let entry = try fields.decodeIfPresent(Int64.self, forKey: .classified) {
      self = .classification(
        entry,
        before: try fields.decodeIfPresent(EntryMarks.Classification.self, forKey: .before))
    } else if let duty = try fields.decodeIfPresent(Duty.self, forKey: .duty) {
      self = .duty(
        duty, try fields.decode(MemberName.self, forKey: .member),
        held: try fields.decode(Bool.self, forKey: .held))
    } else if let task = try fields.decodeIfPresent(TaskID.self, forKey: .added) {
      self = .addedTask(task)
    } else if let playbook = try fields.decodeIfPresent(String.self, forKey: .playbook) {
      self = .playbook(playbook)
    } else {
      self = .entry
    }
  }

  /// Writes the fields; an entry has none.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    switch self {
    case .task(let task, let before):
      try fields.encode(task, forKey: .task)
      try fields.encode(before, forKey: .before)
    case .fact(let fact): try fields.encode(fact, forKey: .fact)
    case .intake(let seq): try fields.encode(seq, forKey: .intake)
    case .decision(let number): try fields.encode(number, forKey: .decision)
    case .entry: break
    case .severity(let before): try fields.encode(before, forKey: .severity)
    case .clock(let clock, let before):
      try fields.encode(clock, forKey: .clock)
      try fields.encode(before, forKey: .before)
    case .review(let item, let before):
      try fields.encode(item, forKey: .review)
      try fields.encodeIfPresent(before, forKey: .before)
    case .notice(let notice, let before):
      try fields.encode(notice, forKey: .notice)
      try fields.encode(before, forKey: .before)
    case .enquiry(let asked, let answered):
      try fields.encode(asked, forKey: .enquiry)
      try fields.encode(answered, forKey: .answered)
    case .sitrep(let before):
      try fields.encode(true, forKey: .sitrep)
      try fields.encodeIfPresent(before, forKey: .before)
    case .evidence(let number, let before):
      try fields.encode(number, forKey: .evidence)
      try fields.encodeIfPresent(before, forKey: .before)
    case .scope(let number, let before):
      try fields.encode(number, forKey: .scope)
      try fields.encodeIfPresent(before, forKey: .before)
    case .measure(let number, let before):
      try fields.encode(number, forKey: .measure)
      try fields.encodeIfPresent(before, forKey: .before)
    case .imported(let number): try fields.encode(number, forKey: .imported)
    case .star(let entry, let before):
      try fields.encode(entry, forKey: .star)
      try fields.encode(before, forKey: .before)
    case .classification(let entry, let before):
      try fields.encode(entry, forKey: .classified)
      try fields.encodeIfPresent(before, forKey: .before)
    case .duty(let duty, let member, let held):
      try fields.encode(duty, forKey: .duty)
      try fields.encode(member, forKey: .member)
      try fields.encode(held, forKey: .held)
    case .addedTask(let task): try fields.encode(task, forKey: .added)
    case .playbook(let playbook): try fields.encode(playbook, forKey: .playbook)
    }
  }
}
