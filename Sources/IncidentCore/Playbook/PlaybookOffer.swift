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
  /// What could be updated, where the playbooks at hand have the versions `shelf` says.
  public func offers(on shelf: PlaybookShelf) -> [PlaybookOffer] {
    guard closedAt == nil else { return [] }
    return playbooks.flatMap { used -> [PlaybookOffer] in
      // A file of one's own is not the bundled playbook of its name, but may be what the room keeps.
      let isOwn = used.origin?.file != nil
      let newest = isOwn ? shelf.kept[used.name.id] : shelf.version(of: used.name.id)
      let itself = newer(used.name, newest).map { [offer(used.name, $0, over: nil)] } ?? []
      let beneath = (used.origin?.base ?? []).compactMap { name in
        newer(name, shelf.version(of: name.id)).map { offer(name, $0, over: used.name.id) }
      }
      return itself + beneath
    }
  }

  private func offer(_ name: PlaybookName, _ newest: String, over: String?) -> PlaybookOffer {
    PlaybookOffer(id: name.id, used: name.version, newest: newest, over: over)
  }

  private func newer(_ name: PlaybookName, _ newest: String?) -> String? {
    guard let newest, let there = SemanticVersion(newest),
      let used = SemanticVersion(name.version), used < there
    else { return nil }
    return newest
  }
}
