/// The wish to end the response.
public struct CloseIncident: IncidentCommand {
  /// Why it can be closed.
  public var reason: String
  /// Whether the person has seen the list of what is still open and closes all the same.
  public var leavingOpen: Bool

  /// A closing.
  public init(reason: String, leavingOpen: Bool = false) {
    self.reason = reason
    self.leavingOpen = leavingOpen
  }

  /// Lists what is still open and asks; the post-mortem goes on after closing.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayCommand(.close)
    if let closed = situation.state.closedAt { throw .incidentClosed(at: closed) }
    let open = OpenEnds(of: situation.state)
    guard open.isEmpty || leavingOpen else { throw .stillOpen(open) }
    return [.closed(IncidentClosed(reason: try situation.reason(reason), open: open.tasks))]
  }
}

/// The wish to begin the response again.
public struct ReopenIncident: IncidentCommand {
  /// Why.
  public var reason: String

  /// A reopening.
  public init(reason: String) { self.reason = reason }

  /// Whoever leads may begin again.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayCommand(.close)
    guard situation.state.closedAt != nil else { throw .incidentNotClosed }
    return [.reopened(IncidentReopened(reason: try situation.reason(reason)))]
  }
}

/// The wish to judge anew how bad it is.
public struct SetSeverity: IncidentCommand {
  /// The judgement.
  public var severity: Severity
  /// Why.
  public var reason: String

  /// A judgement.
  public init(severity: Severity, reason: String) {
    self.severity = severity
    self.reason = reason
  }

  /// Whoever leads judges; the same judgement again adds nothing.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayCommand(.setSeverity)
    if situation.state.severity == severity { return [] }
    return [
      .severitySet(SeveritySet(severity: severity, reason: try situation.reason(reason)))
    ]
  }
}
