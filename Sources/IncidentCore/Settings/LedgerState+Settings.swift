extension LedgerState {
  /// What `setting` is now: as it was last set, or as it comes. A value that this version cannot
  /// use counts as not set.
  public func value(of setting: RoomSetting) -> String {
    settings.last { $0.setting == setting.rawValue }.flatMap { setting.accepted($0.value) }
      ?? setting.standard
  }

  /// The length of time, in milliseconds, that `setting` is now; nil where it is off or none.
  public func span(of setting: RoomSetting) -> Int64? { Moment.span(value(of: setting)) }

  /// The number of bytes that `setting` is now; nil where it is none.
  public func size(of setting: RoomSetting) -> Int64? { ByteSize.read(value(of: setting)) }

  /// Whether somebody has set it to something else than it comes with.
  public func isSet(_ setting: RoomSetting) -> Bool { value(of: setting) != setting.standard }
}
