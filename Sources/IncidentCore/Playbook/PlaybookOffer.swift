/// A newer version of a playbook in use, or of one it was laid over.
public struct PlaybookOffer: Hashable, Sendable {
  /// The playbook that is newer.
  public var id: String
  /// The version in use.
  public var used: String
  /// The version at hand.
  public var newest: String
  /// The playbook in use that was laid over it; nil where it is in use itself.
  public var over: String?
}

extension IncidentState {
  /// What could be updated, where the playbooks at hand have the versions `shelf` says, by name.
  public func offers(on shelf: [String: String]) -> [PlaybookOffer] {
    guard closedAt == nil else { return [] }
    return playbooks.flatMap { used -> [PlaybookOffer] in
      let base = used.origin?.base ?? []
      if base.isEmpty {
        // A file of one's own is not the bundled playbook of its name.
        guard used.origin?.file == nil else { return [] }
        return newer(used.name, on: shelf).map { [offer(used.name, $0, over: nil)] } ?? []
      }
      return base.compactMap { name in
        newer(name, on: shelf).map { offer(name, $0, over: used.name.id) }
      }
    }
  }

  private func offer(_ name: PlaybookName, _ newest: String, over: String?) -> PlaybookOffer {
    PlaybookOffer(id: name.id, used: name.version, newest: newest, over: over)
  }

  private func newer(_ name: PlaybookName, on shelf: [String: String]) -> String? {
    guard let newest = shelf[name.id], let there = SemanticVersion(newest),
      let used = SemanticVersion(name.version), used < there
    else { return nil }
    return newest
  }
}
