/// An import as it stands. Its entries follow its own without a gap, so that two numbers say which
/// they are, however many.
public struct EventImport: Hashable, Codable, Sendable {
  /// Number in the incident.
  public var number: Int
  /// Entry number of the import itself.
  public var seq: Int64
  /// How many entries follow it.
  public var added: Int
  /// How far they may travel, where that is not as far as the incident.
  public var tlp: TrafficLight?
  /// Entry number of the act that took all of them back.
  public var takenBackBy: Int64?

  /// Whether entry `seq` came with this import, or is it.
  public func holds(_ seq: Int64) -> Bool {
    seq >= self.seq && seq - self.seq <= Int64(added)
  }
}

extension IncidentState {
  /// The import that brought entry `seq`.
  public func eventImport(of seq: Int64) -> EventImport? { imports.last { $0.holds(seq) } }

  /// Number of the act that took entry `seq` back, alone or with the import it came with.
  public func takingBack(_ seq: Int64) -> Int64? {
    standings.undoing(seq) ?? eventImport(of: seq)?.takenBackBy
  }

  /// Takes in what came from outside.
  mutating func applyToImports(_ event: ImportEvent, _ stamp: Stamp) {
    guard case .imported(let data) = event else { return }
    imports.append(
      EventImport(number: data.number, seq: stamp.seq, added: data.added, tlp: data.tlp))
    entries += max(0, data.added)
    remember(.imported(data.number), of: .imports(event), stamp: stamp)
  }

  /// Takes all entries of an import back.
  mutating func takeBack(importNumbered number: Int, by seq: Int64) {
    guard
      let position = imports.lastIndex(where: { $0.number == number && $0.takenBackBy == nil })
    else { return }
    imports[position].takenBackBy = seq
    entries -= max(0, imports[position].added)
  }
}
