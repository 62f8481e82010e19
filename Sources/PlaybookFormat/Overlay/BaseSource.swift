public import IncidentCore

/// What there is under the name an overlay extends.
public enum BaseSource: Hashable, Sendable {
  /// A file, and what findings call it.
  case file([UInt8], name: String)
  /// Nothing; these could be meant.
  case missing(known: [String])
  /// Something that is not read, and why.
  case refused(LocalizedText)
}

/// The playbook an overlay is laid over, ready to be laid under.
struct OverlayBase {
  /// The playbook.
  let playbook: Playbook
  /// What was found in it by itself: an overlay does not answer for that.
  let findings: [Finding]
  /// Itself and what it was laid over in turn, the nearest first.
  let lineage: [PlaybookName]
}
