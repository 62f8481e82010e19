/// Taking a record out of the room, which is noted before the first byte leaves.
public struct NoteExport: LedgerCommand {
  /// What leaves.
  public var export: RecordExported

  /// A note.
  public init(_ export: RecordExported) { self.export = export }

  /// Whoever has the right to export takes out an incident; the whole room goes with an admin, who
  /// answers for its copies. In a practice room there is nothing to guard.
  public func decide(_ situation: LedgerSituation) throws(LedgerRefusal) -> [LedgerEvent] {
    let known = try situation.asking()
    let ledger = situation.ledger
    if !ledger.isPractice {
      if export.incident == nil { try situation.mayAdminister() }
      guard known.mayExport || export.format == RecordExported.backup else {
        throw .noExportRight(
          known.id, holders: ledger.activeMembers.filter(\.mayExport).map(\.id),
          admins: ledger.admins)
      }
    }
    return [.recordExported(export)]
  }
}

extension RecordExported {
  /// The format of a copy of the whole room, which an admin makes to keep it.
  public static let backup = "backup"
}
