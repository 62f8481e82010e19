internal import IncidentCore
internal import WarRoomScreens

extension StoreDesk {
  /// Reads the bundled playbook `name`; a file is never read for a screen, which may be a visitor's.
  func fetch(_ name: String, for use: OfferedPlaybook.Use) {
    guard PlaybookSource.names.contains(name) else { return }
    do throws(CommandFailure) {
      let (playbook, origin) = try PlaybookSource(name).sound(in: language)
      mailbox.leave(
        .playbook(OfferedPlaybook(use: use, playbook: playbook, origin: origin)))
    } catch {
      // A bundled playbook reads: the tests see to it. It is said all the same.
      mailbox.leave(.failed(act: 0, reason: error.message))
    }
  }
}
