extension IncidentReview {
  /// Who wrote something that stands: texts, findings, causes, or what an action item says.
  public var authors: Set<MemberName> {
    Set(
      texts.filter { !$0.text.isEmpty }.map(\.by)
        + findings.filter { !$0.isRemoved }.map(\.by)
        + causes.filter { !$0.isRemoved }.map(\.by) + standingActions.map(\.writtenBy))
  }

  /// Whether nothing is written yet.
  public var isEmpty: Bool { authors.isEmpty }

  /// The checks of what is written now. A change makes every earlier one void.
  public var standingChecks: [ReviewCheck] {
    let hash = hash
    return checks.filter { $0.hash == hash }
  }

  /// Whether every word was found right by somebody who did not write it: by one member who wrote
  /// none of it, or by two.
  public var isChecked: Bool {
    let checkers = Set(standingChecks.map(\.by))
    return !isEmpty && (checkers.count > 1 || !checkers.isSubset(of: authors))
  }

  /// The newest change to what is written.
  public var newest: (by: MemberName, at: Moment)? {
    let all =
      texts.map { ($0.seq, $0.by, $0.at) } + findings.map { ($0.seq, $0.by, $0.at) }
      + causes.map { ($0.seq, $0.by, $0.at) }
      + actions.map { ($0.writtenSeq, $0.writtenBy, $0.at) }
    return all.max { $0.0 < $1.0 }.map { ($0.1, $0.2) }
  }

  /// SHA-256 of what is written, lower-case hexadecimal: the texts, findings and causes, and of the
  /// action items what they say, by when, and how one will know. Not who owns them nor how far they
  /// have come: they are followed long after the check.
  public var hash: String {
    var content = "warroom post-mortem v1\n"
    for text in texts.filter({ !$0.text.isEmpty }).sorted(by: { $0.label < $1.label }) {
      content += line(text.label, [text.text])
    }
    for finding in findings.sorted(by: { $0.number < $1.number }) where !finding.isRemoved {
      content += line(
        ReviewItem.finding(finding.number).label,
        [finding.kind.rawValue, finding.text, finding.entry.map { "\($0)" }])
    }
    for cause in causes.sorted(by: { $0.number < $1.number }) where !cause.isRemoved {
      content += line(
        ReviewItem.cause(cause.number).label,
        [cause.parent.map { "\($0)" }, cause.text, cause.entry.map { "\($0)" }])
    }
    for action in standingActions.sorted(by: { $0.number < $1.number }) {
      content += line(
        action.label,
        [
          action.text, action.due.map { "\($0.milliseconds)" }, action.proof,
          action.cause.map { "\($0)" },
        ])
    }
    return TextDigest.sha256(content)
  }

  /// A name and its values, each with its length before it, so that no two contents give one line.
  private func line(_ name: String, _ values: [String?]) -> String {
    name + values.map { value in value.map { " \($0.utf8.count):\($0)" } ?? " -" }.joined() + "\n"
  }
}

extension ReviewText {
  /// Such as `summary/ja`.
  public var label: String { ReviewItem.text(part, language).label }
}
