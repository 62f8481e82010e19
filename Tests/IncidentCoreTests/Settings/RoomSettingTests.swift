import IncidentCore
import Testing
import WarRoomTestSupport

/// The one table of settings, and who may change it.
struct RoomSettingTests {
  private var ledger: LedgerState {
    var ledger = LedgerState()
    let people = [
      MemberAdmitted(member: .alice, right: .commander, admin: true),
      MemberAdmitted(member: .bob, right: .commander),
    ]
    for person in people { take([.memberAdmitted(person)], into: &ledger) }
    return ledger
  }

  private func asking(_ member: MemberName, _ ledger: LedgerState) -> LedgerSituation {
    LedgerSituation(ledger: ledger, member: member, now: .declared)
  }

  private func take(_ events: [LedgerEvent], into ledger: inout LedgerState) {
    for event in events {
      let stamp = Stamp(seq: ledger.lastSeq + 1, at: .declared, by: .alice, via: "test")
      ledger.apply(Recorded(event, stamp: stamp))
    }
  }

  @Test(arguments: RoomSetting.allCases)
  func `every setting comes with something it can be, and has its words`(setting: RoomSetting) {
    #expect(setting.accepted(setting.standard) == setting.standard)
    #expect(!setting.title[.english].isEmpty && setting.title.ja != nil)
    #expect(!setting.choices.isEmpty)
  }

  @Test func `an admin sets a setting once, and the last one counts`() throws {
    var ledger = ledger
    #expect(ledger.span(of: .idleLock) == Int64(30).minutes)
    take(
      try SetRoomSetting(setting: "idle-lock", value: "90m").decide(asking(.alice, ledger)),
      into: &ledger)
    #expect(ledger.value(of: .idleLock) == "1h30m")
    #expect(
      try SetRoomSetting(setting: "idle-lock", value: "1h30m").decide(asking(.alice, ledger)) == [])
    take(
      try SetRoomSetting(setting: "idle-lock", value: "off").decide(asking(.alice, ledger)),
      into: &ledger)
    #expect(ledger.span(of: .idleLock) == nil)
    #expect(ledger.isSet(.idleLock) && !ledger.isSet(.sessionLimit))
  }

  @Test func `a commander who is no admin is told who is`() {
    #expect(throws: LedgerRefusal.adminsOnly(admins: [.alice])) {
      try SetRoomSetting(setting: "idle-lock", value: "5m").decide(asking(.bob, ledger))
    }
  }

  @Test(arguments: ["5s", "13h", "", "thirty", "-10m", "0m", "on"])
  func `a value beyond the limits is refused`(value: String) {
    #expect(throws: LedgerRefusal.badSetting(.idleLock, value: value)) {
      try SetRoomSetting(setting: "idle-lock", value: value).decide(asking(.alice, ledger))
    }
  }

  @Test func `an unknown setting is answered with the nearest, and one of a newer version is kept`()
  {
    #expect(throws: LedgerRefusal.noSuchSetting("idle-lok", nearest: ["idle-lock"])) {
      try SetRoomSetting(setting: "idle-lok", value: "5m").decide(asking(.alice, ledger))
    }
    var newer = ledger
    take(
      [
        .settingSet(SettingSet(setting: "hologram", value: "on")),
        .settingSet(SettingSet(setting: "desktop-notices", value: "osc1234")),
      ], into: &newer)
    #expect(newer.settings.count == 2)
    #expect(newer.value(of: .desktopNotices) == "off")
  }
}
