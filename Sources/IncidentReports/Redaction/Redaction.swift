public import IncidentCore

/// What is left out and made unrecognisable before anything leaves the room.
///
/// It works on texts as people typed them, before any format escapes them. The same value gets the
/// same token wherever it occurs; in what order the tokens are numbered depends on the order of the
/// texts, so a report is read once to fill the table (`survey`) and once to be written.
public struct Redaction: Sendable {
  /// What a reader of the export may not see.
  public struct Choice: Hashable, Sendable {
    /// What is marked stricter than this is left out; nil leaves nothing out.
    public var limit: TrafficLight?
    /// Whether duties stand for the names of members.
    public var isBlameless: Bool
    /// Whether personal data is masked.
    public var masks: Bool
    /// Names to be masked as well.
    public var names: [String]

    /// A choice; by default everything is as it is.
    public init(
      limit: TrafficLight? = nil, isBlameless: Bool = false, masks: Bool = false,
      names: [String] = []
    ) {
      self.limit = limit
      self.isBlameless = isBlameless
      self.masks = masks
      self.names = names
    }

    /// Whether everything is as it is.
    public var isNothing: Bool { self == Choice() }
  }

  /// What was chosen.
  public let choice: Choice
  /// How far what has no mark of its own may travel.
  public let standard: TrafficLight
  private var duties: BlamelessNames?
  private let listed: ListedNames
  private var tokens: [PersonalData: [String: Int]] = [:]
  /// The strictest mark of what was let through; nil while nothing was.
  private var strictest: TrafficLight?
  /// Entries that were left out, in the order they were met.
  public private(set) var leftOut: Set<Int64> = []
  /// Tasks that something left out was about.
  private var touched: Set<TaskID> = []

  /// A redaction.
  ///
  /// - Parameters:
  ///   - choice: What a reader may not see.
  ///   - state: The incident, for its own mark and who held which duty.
  ///   - members: Everybody who ever was in the room, for their names.
  public init(_ choice: Choice, of state: IncidentState, members: [LedgerState.Member]) {
    self.choice = choice
    standard = state.tlp
    duties = choice.isBlameless ? BlamelessNames(state, members: members) : nil
    listed = ListedNames(choice.masks ? choice.names : [])
  }

  /// Whether texts stay as they are.
  public var keepsTexts: Bool { duties == nil && !choice.masks }

  /// Whether something marked `tlp` may be in the export; without a mark of its own it has that of
  /// the incident.
  public func allows(_ tlp: TrafficLight?) -> Bool {
    guard let limit = choice.limit else { return true }
    return (tlp ?? standard) <= limit
  }

  /// Different values masked so far, by kind.
  public var masked: [PersonalData: Int] { tokens.mapValues(\.count) }

  /// How far the export may travel: as far as the strictest thing in it.
  public var marking: TrafficLight {
    let own = choice.limit.map { min($0, standard) } ?? standard
    return max(own, strictest ?? own)
  }

  /// Whether `record`, marked as `marks` says, may be in the export, which is noted.
  public mutating func admits(_ record: IncidentRecord, _ marks: RowMarks) -> Bool {
    admits(record.stamp.seq, marks.tlp(of: record), about: record.event.task)
  }

  /// Whether an entry marked `tlp` may be in the export, which is noted.
  mutating func admits(_ seq: Int64, _ tlp: TrafficLight?, about task: TaskID?) -> Bool {
    guard allows(tlp) else {
      leftOut.insert(seq)
      if let task { touched.insert(task) }
      return false
    }
    if let tlp { strictest = max(strictest ?? tlp, tlp) }
    return true
  }

  /// Whether what was last said about `task` may come from an entry that was left out.
  func hidesWords(of task: TaskID) -> Bool { touched.contains(task) }

  /// Takes out of `text` what a reader may not see.
  ///
  /// - Parameters:
  ///   - text: As it was typed, or a sentence around it.
  ///   - language: The language of the text around it; nil where it stands in both.
  /// - Returns: the rest, with tokens and duties in the places of what was taken out.
  public mutating func text(_ text: String, in language: Language? = nil) -> String {
    if keepsTexts || text.isEmpty { return text }
    let folded = FoldedText(text)
    var stretches: [(range: Range<Int>, replacement: String)] = []
    func isFree(_ range: Range<Int>) -> Bool {
      !stretches.contains { $0.range.overlaps(range) }
    }
    if choice.masks {
      let found =
        MailAddresses.found(in: folded.folded) + PersonalNumbers.found(in: folded.folded)
      for finding in found where isFree(finding.range) {
        stretches.append((finding.range, token(for: finding)))
      }
      for (range, number) in listed.found(in: folded.folded) where isFree(range) {
        let finding = Finding(kind: .name, range: range, value: "\(number)")
        stretches.append((range, token(for: finding)))
      }
    }
    if var duties {
      for (range, number) in duties.written.found(in: folded.folded) where isFree(range) {
        let name = duties.name(of: duties.owners[number])
        let end = range.upperBound + BlamelessNames.courtesy(in: folded.folded[range.upperBound...])
        stretches.append((range.lowerBound..<end, name.text(in: language)))
      }
      self.duties = duties
    }
    return stretches.isEmpty ? text : folded.replacing(stretches)
  }

  /// `text` in each language it was written in.
  public mutating func text(_ text: LocalizedText) -> LocalizedText {
    var redacted = text
    redacted.en = text.en.map { self.text($0, in: .english) }
    redacted.ja = text.ja.map { self.text($0, in: .japanese) }
    return redacted
  }

  /// What `member` is called in the export.
  public mutating func name(_ member: MemberName) -> MemberName {
    if let name = duties?.name(of: member) { return MemberName(stored: name.both) }
    // A handle may be on the list of names as well.
    return MemberName(stored: text(member.rawValue))
  }

  /// `[mail-1]`: the same for the same value throughout the export.
  private mutating func token(for finding: Finding) -> String {
    let known = tokens[finding.kind, default: [:]]
    let number = known[finding.value] ?? known.count + 1
    tokens[finding.kind, default: [:]][finding.value] = number
    return "[\(finding.kind.rawValue)-\(number)]"
  }
}
