/// A report that was taken down by a form. What it said is in the facts.
public struct Intake: Hashable, Codable, Sendable {
  /// The form.
  public var form: String
  /// Entry number.
  public var seq: Int64
  /// When it was taken down.
  public var at: Moment
  /// By whom.
  public var by: MemberName
  /// Whether it was taken back.
  public var undone = false
}

extension IncidentState {
  /// The newest report by the form `form` that counts.
  public func intake(by form: String) -> Intake? {
    intakes.last { $0.form == form && !$0.undone }
  }

  /// Takes in a report: every answer is one more answer to its question.
  mutating func applyIntake(_ event: IntakeEvent, _ record: IncidentRecord) {
    guard case .taken(let data) = event else { return }
    let stamp = record.stamp
    intakes.append(Intake(form: data.form, seq: stamp.seq, at: stamp.at, by: stamp.by))
    for answer in data.answers { hold(answer, stamp) }
    remember(.intake(stamp.seq), of: record.event, stamp: stamp)
  }

  /// Adds an answer to those of its question.
  mutating func hold(_ answer: FactSet, _ stamp: Stamp) {
    let held = Fact.Answer(
      value: answer.value, status: answer.status, source: answer.source, seq: stamp.seq,
      at: stamp.at, by: stamp.by)
    if let position = facts.firstIndex(where: { $0.id == answer.fact }) {
      facts[position].history.append(held)
    } else {
      facts.append(Fact(id: answer.fact, history: [held]))
    }
  }

  /// Takes back the report of entry `seq` with all its answers.
  mutating func takeBackIntake(_ seq: Int64) {
    for position in intakes.indices where intakes[position].seq == seq {
      intakes[position].undone = true
    }
    for position in facts.indices { facts[position].takeBack(seq) }
  }
}

extension Fact {
  /// Answers of entry `seq` no longer count.
  fileprivate mutating func takeBack(_ seq: Int64) {
    for position in history.indices where history[position].seq == seq {
      history[position].undone = true
    }
  }
}
