/// What the room holds about every question, in the groups of a statement in three parts: what is
/// known, what is under investigation, and what was shown not to be so. Filings, statements and
/// situation reports read the same groups, so that none says more than another.
public struct FactGroups: Hashable, Sendable {
  /// A question with the answer that counts now.
  public struct Line: Hashable, Sendable {
    /// The question; one that is no longer asked has its name for a title.
    public var question: FactDefinition
    /// The answer; nil where nobody gave one.
    public var answer: Fact.Answer?
  }

  /// Confirmed and estimated, the confirmed ones first, otherwise in the order they are asked.
  public var known: [Line] = []
  /// Somebody looks into it.
  public var investigating: [Line] = []
  /// Nobody has said anything.
  public var unanswered: [Line] = []
  /// Shown not to be so.
  public var ruledOut: [Line] = []

  /// The groups of `state`.
  public init(_ state: IncidentState) {
    for line in FactGroups.lines(of: state) {
      switch line.answer?.status {
      case .confirmed, .estimated: known.append(line)
      case .investigating: investigating.append(line)
      case .ruledOut: ruledOut.append(line)
      case nil: unanswered.append(line)
      }
    }
    let estimated = known.filter { $0.answer?.status == .estimated }
    known = known.filter { $0.answer?.status == .confirmed } + estimated
  }

  /// Every question that is asked, then answers to questions nobody asks any more.
  private static func lines(of state: IncidentState) -> [Line] {
    let asked = state.questions.map { Line(question: $0, answer: state.fact($0.id)?.current) }
    let names = Set(state.questions.map(\.id))
    let others = state.facts.filter { !names.contains($0.id) }.map { fact in
      let question = FactDefinition(
        id: fact.id, kind: .text, title: LocalizedText(en: fact.id))
      return Line(question: question, answer: fact.current)
    }
    return asked + others.filter { $0.answer != nil }
  }
}
