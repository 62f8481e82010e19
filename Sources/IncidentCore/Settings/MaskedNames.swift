extension LedgerState {
  /// The names that exports mask, from the setting `mask-names`.
  public var maskedNames: [String] {
    let value = value(of: .maskNames)
    return value == RoomSetting.off ? [] : RoomSetting.names(in: value)
  }
}

extension RoomSetting {
  /// The names in a list with commas, ASCII or Japanese, between them.
  static func names(in list: String) -> [String] {
    let parts = list.unicodeScalars.split { [",", "、", "，", "\n"].contains($0) }
    return parts.map { part in
      let start = part.drop { $0.properties.isWhitespace }
      let end = start.lastIndex { !$0.properties.isWhitespace }
      return end.map { String(start[...$0]) } ?? ""
    }.filter { !$0.isEmpty }
  }
}
