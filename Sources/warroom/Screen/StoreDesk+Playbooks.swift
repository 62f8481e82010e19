internal import IncidentCore
internal import WarRoomScreens

extension StoreDesk {
  /// Reads the playbook `name` of the program or of the room; a file is never read by its path for a screen, which may
  /// be a visitor's.
  func fetch(_ name: String, for use: OfferedPlaybook.Use) {
    guard PlaybookShelf(of: directory).version(of: name) != nil else { return }
    do throws(CommandFailure) {
      let (playbook, origin) = try PlaybookSource(name, in: directory).sound(in: language)
      mailbox.leave(
        .playbook(OfferedPlaybook(use: use, playbook: playbook, origin: origin)))
    } catch {
      // A bundled playbook reads: the tests see to it. One that the room keeps may not.
      mailbox.leave(.failed(act: 0, reason: unusable(name, error)))
    }
  }

  private func unusable(_ name: String, _ failure: CommandFailure) -> String {
    "\(failure.message) "
      + language.say(
        "`warroom playbook lint \(name)` says why.", "原因は `warroom playbook lint \(name)` で確認できます。")
  }
}
