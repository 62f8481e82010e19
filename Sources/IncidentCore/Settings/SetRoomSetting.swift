/// The wish to set a setting of the room.
public struct SetRoomSetting: LedgerCommand {
  /// The setting, as typed.
  public var setting: String
  /// What it shall be, as typed.
  public var value: String

  /// A wish.
  public init(setting: String, value: String) {
    self.setting = setting
    self.value = value
  }

  /// Admins set settings, to what they can be.
  public func decide(_ situation: LedgerSituation) throws(LedgerRefusal) -> [LedgerEvent] {
    try situation.mayAdminister()
    guard let known = RoomSetting(rawValue: setting) else {
      let names = RoomSetting.allCases.map(\.rawValue)
      throw .noSuchSetting(setting, nearest: nearest(to: setting, in: names))
    }
    guard let accepted = known.accepted(value) else { throw .badSetting(known, value: value) }
    guard accepted != situation.ledger.value(of: known) else { return [] }
    return [.settingSet(SettingSet(setting: known.rawValue, value: accepted))]
  }
}
