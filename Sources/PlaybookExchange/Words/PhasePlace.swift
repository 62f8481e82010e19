internal import IncidentCore

/// Where a task of another tool belongs in ours.
enum PhasePlace: Hashable {
  /// In one of the six phases, and part of containment where that is known.
  case phase(PhaseID, PlaybookTask.Stage?)
  /// Done before there is an incident; no part of a running response.
  case readiness
}
