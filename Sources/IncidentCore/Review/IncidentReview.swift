/// What people wrote into the post-mortem of an incident, as it stands. Earlier versions are in the
/// record; here is only what counts now.
public struct IncidentReview: Hashable, Codable, Sendable {
  /// The texts, in the order they were first written.
  public var texts: [ReviewText] = []
  /// What went well, badly or was lucky, in the order of their numbers; removed ones stay marked.
  public var findings: [ReviewFinding] = []
  /// Why the mechanism did not stop it, in the order of their numbers; removed ones stay marked.
  public var causes: [ReviewCause] = []
  /// What will be changed, in the order of their numbers; ones taken back stay marked.
  public var actions: [ActionItem] = []
  /// Who found it right, oldest first; of one member the newest.
  public var checks: [ReviewCheck] = []

  /// A post-mortem of which nothing is written yet.
  public init() {}

  /// The text of `part` in `language`, where somebody wrote one.
  public func text(_ part: ReviewPart, _ language: Language) -> ReviewText? {
    texts.first { $0.part == part && $0.language == language && !$0.text.isEmpty }
  }

  /// The text of `part` for a reader of `language`: in that language, else in the other.
  public func text(_ part: ReviewPart, for language: Language) -> ReviewText? {
    text(part, language) ?? Language.allCases.lazy.compactMap { text(part, $0) }.first
  }

  /// The findings of one kind that stand.
  public func findings(_ kind: ReviewFindingSet.Kind) -> [ReviewFinding] {
    findings.filter { $0.kind == kind && !$0.isRemoved }
  }

  /// The action items that stand, dropped ones too.
  public var standingActions: [ActionItem] { actions.filter { !$0.isRemoved } }

  /// The finding numbered so, where it stands.
  public func finding(_ number: Int) -> ReviewFinding? {
    findings.first { $0.number == number && !$0.isRemoved }
  }

  /// The cause numbered so, where it stands.
  public func cause(_ number: Int) -> ReviewCause? {
    causes.first { $0.number == number && !$0.isRemoved }
  }

  /// The action item numbered so, where it stands.
  public func action(_ number: Int) -> ActionItem? {
    actions.first { $0.number == number && !$0.isRemoved }
  }
}

/// A text of the post-mortem.
public struct ReviewText: Hashable, Codable, Sendable {
  /// Which text.
  public var part: ReviewPart
  /// Its language.
  public var language: Language
  /// The version that counts.
  public var version: Int
  /// The highest version there ever was: a version that was taken back does not give its number to
  /// the next.
  public var versions: Int
  /// What it says; empty where the only version was taken back.
  public var text: String
  /// Entry number of the version.
  public var seq: Int64
  /// When it was written.
  public var at: Moment
  /// By whom.
  public var by: MemberName
}

/// A finding.
public struct ReviewFinding: Hashable, Codable, Sendable {
  /// Its number.
  public var number: Int
  /// What sort of finding.
  public var kind: ReviewFindingSet.Kind
  /// What was found.
  public var text: String
  /// Number of the entry that shows it.
  public var entry: Int64?
  /// Entry number of its last change.
  public var seq: Int64
  /// When it last changed.
  public var at: Moment
  /// Who wrote it last.
  public var by: MemberName
  /// Whether it no longer stands.
  public var isRemoved = false
}

/// A cause.
public struct ReviewCause: Hashable, Codable, Sendable {
  /// Its number.
  public var number: Int
  /// The answer it explains; nil for what happened itself.
  public var parent: Int?
  /// The answer.
  public var text: String
  /// Number of the entry that shows it.
  public var entry: Int64?
  /// Entry number of its last change.
  public var seq: Int64
  /// When it last changed.
  public var at: Moment
  /// Who wrote it last.
  public var by: MemberName
  /// Whether it no longer stands.
  public var isRemoved = false
}

/// A check of the whole by one member.
public struct ReviewCheck: Hashable, Codable, Sendable {
  /// SHA-256 of what was checked.
  public var hash: String
  /// What the checker said.
  public var note: String?
  /// Entry number.
  public var seq: Int64
  /// When.
  public var at: Moment
  /// By whom.
  public var by: MemberName
}
