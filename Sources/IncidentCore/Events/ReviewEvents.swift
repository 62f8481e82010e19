/// What was written into the post-mortem of an incident, and what became of its action items. Case
/// and field names are frozen like those of every event.
public enum ReviewEvent: Hashable, Sendable {
  case textWritten(ReviewTextWritten)
  case findingSet(ReviewFindingSet)
  case causeSet(ReviewCauseSet)
  case removed(ReviewItemRemoved)
  case checked(ReviewChecked)
  case actionSet(ActionItemSet)
  case actionAssigned(ActionItemAssigned)
  case actionDone(ActionItemDone)
  case actionVerified(ActionItemVerified)
  case actionReopened(ActionItemReopened)
  case actionDropped(ActionItemDropped)
}

/// Somebody wrote a text of the post-mortem, in place of the one before. Every version stays in the
/// record.
public struct ReviewTextWritten: Hashable, Codable, Sendable {
  /// Which text.
  public var part: ReviewPart
  /// The language it is written in.
  public var language: Language
  /// The version, from 1.
  public var version: Int
  /// The whole text; lines end in LF.
  public var text: String

  /// A version of a text.
  public init(part: ReviewPart, language: Language, version: Int, text: String) {
    self.part = part
    self.language = language
    self.version = version
    self.text = text
  }
}

/// Something that went well, went badly or was lucky: a new one, or an earlier one said anew.
public struct ReviewFindingSet: Hashable, Codable, Sendable {
  /// What sort of finding it is.
  public enum Kind: String, Hashable, Codable, CaseIterable, Sendable {
    /// It worked and is to be kept.
    case well
    /// It did not work.
    case badly
    /// It turned out well without anybody's doing.
    case lucky
  }

  /// Its number, shown as `L-02`.
  public var finding: Int
  /// What sort of finding.
  public var kind: Kind
  /// What was found.
  public var text: String
  /// Number of the entry that shows it.
  public var entry: Int64?

  /// A finding.
  public init(finding: Int, kind: Kind, text: String, entry: Int64? = nil) {
    self.finding = finding
    self.kind = kind
    self.text = text
    self.entry = entry
  }
}

/// One answer to "why did the mechanism not stop it?": a new one, or an earlier one said anew.
public struct ReviewCauseSet: Hashable, Codable, Sendable {
  /// Its number, shown as `R-03`.
  public var cause: Int
  /// The answer that this one explains; nil for what happened itself.
  public var parent: Int?
  /// The answer.
  public var text: String
  /// Number of the entry that shows it.
  public var entry: Int64?

  /// A cause.
  public init(cause: Int, parent: Int? = nil, text: String, entry: Int64? = nil) {
    self.cause = cause
    self.parent = parent
    self.text = text
    self.entry = entry
  }
}

/// A finding or a cause no longer stands.
public struct ReviewItemRemoved: Hashable, Codable, Sendable {
  /// The finding, where it is one.
  public var finding: Int?
  /// The cause, where it is one.
  public var cause: Int?
  /// Why.
  public var reason: String?

  /// A removal.
  public init(finding: Int? = nil, cause: Int? = nil, reason: String? = nil) {
    self.finding = finding
    self.cause = cause
    self.reason = reason
  }
}

/// Somebody read the whole post-mortem and found it right.
public struct ReviewChecked: Hashable, Codable, Sendable {
  /// SHA-256 of what was checked, lower-case hexadecimal (docs/decisions/0017).
  public var hash: String
  /// What the checker said.
  public var note: String?

  /// A check of what has `hash`.
  public init(hash: String, note: String? = nil) {
    self.hash = hash
    self.note = note
  }
}

/// Something will be changed so that it does not happen again: a new action item, or an earlier one
/// said anew.
public struct ActionItemSet: Hashable, Codable, Sendable {
  /// Its number, shown as `A-01`.
  public var action: Int
  /// What will be changed.
  public var text: String
  /// Until when.
  public var due: Moment?
  /// How one will know that it works.
  public var proof: String?
  /// The cause it takes away.
  public var cause: Int?

  /// An action item.
  public init(
    action: Int, text: String, due: Moment? = nil, proof: String? = nil, cause: Int? = nil
  ) {
    self.action = action
    self.text = text
    self.due = due
    self.proof = proof
    self.cause = cause
  }
}

/// An action item has an owner.
public struct ActionItemAssigned: Hashable, Codable, Sendable {
  /// The action item.
  public var action: Int
  /// Who sees to it.
  public var to: MemberName

  /// An assignment.
  public init(action: Int, to: MemberName) {
    self.action = action
    self.to = to
  }
}

/// An action item is in place, and works by what is said.
public struct ActionItemDone: Hashable, Codable, Sendable {
  /// The action item.
  public var action: Int
  /// What shows that it works.
  public var proof: String

  /// A finished action item.
  public init(action: Int, proof: String) {
    self.action = action
    self.proof = proof
  }
}

/// Somebody other than the owner looked whether it works.
public struct ActionItemVerified: Hashable, Codable, Sendable {
  /// The action item.
  public var action: Int
  /// Whether it does; if not, it is open again.
  public var passed: Bool
  /// What was seen.
  public var note: String?

  /// A verdict.
  public init(action: Int, passed: Bool, note: String? = nil) {
    self.action = action
    self.passed = passed
    self.note = note
  }
}

/// An action item is open again.
public struct ActionItemReopened: Hashable, Codable, Sendable {
  /// The action item.
  public var action: Int
  /// Why.
  public var reason: String

  /// A reopening.
  public init(action: Int, reason: String) {
    self.action = action
    self.reason = reason
  }
}

/// An action item will not be done.
public struct ActionItemDropped: Hashable, Codable, Sendable {
  /// The action item.
  public var action: Int
  /// Why not.
  public var reason: String

  /// A dropped action item.
  public init(action: Int, reason: String) {
    self.action = action
    self.reason = reason
  }
}
