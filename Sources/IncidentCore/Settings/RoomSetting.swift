/// A setting of the room: one line of the one table that commands, screens and sessions read.
///
/// The raw name is what people type and what the record holds.
public enum RoomSetting: String, CaseIterable, Hashable, Sendable {
  /// How long a session from elsewhere may rest before its screen is blanked.
  case idleLock = "idle-lock"
  /// How long a session from elsewhere may last.
  case sessionLimit = "session-limit"
  /// Whether a notice also goes to the desktop of the terminal, and by which escape.
  case desktopNotices = "desktop-notices"
  /// Whether the selected value may be copied to the clipboard of the terminal.
  case copying = "copy"
  /// How often a situation report is due at severity 1; the others for theirs.
  case sitrepOne = "sitrep-sev1"
  case sitrepTwo = "sitrep-sev2"
  case sitrepThree = "sitrep-sev3"
  case sitrepFour = "sitrep-sev4"
  /// Names of people outside the room that exports mask.
  case maskNames = "mask-names"
  /// How long a piece of evidence may be that comes on standard input or is copied into the room.
  case evidenceLimit = "evidence-limit"

  /// What a setting can be.
  public enum Values: Hashable, Sendable {
    /// A length of time in milliseconds within these limits, or `off`.
    case span(ClosedRange<Int64>)
    /// One of these words.
    case choice([String])
    /// Names with commas between them, at most 4,000 bytes in all, or `off`.
    case names
    /// A number of bytes within these limits.
    case size(ClosedRange<Int64>)
  }

  /// The word for nothing.
  public static let off = "off"

  /// What it can be.
  public var values: Values {
    switch self {
    case .idleLock: .span(Int64(10).seconds...Int64(12).hours)
    case .sessionLimit: .span(Int64(10).seconds...Int64(7).days)
    case .desktopNotices: .choice([RoomSetting.off, "osc9", "osc777"])
    case .copying: .choice([RoomSetting.off, "on"])
    case .sitrepOne, .sitrepTwo, .sitrepThree, .sitrepFour:
      .span(Int64(10).minutes...Int64(7).days)
    case .maskNames: .names
    case .evidenceLimit: .size(1 << 20...1 << 42)
    }
  }

  /// What it is where nobody has set it.
  public var standard: String {
    switch self {
    case .idleLock: "30m"
    case .sessionLimit: "1d"
    case .desktopNotices, .copying: RoomSetting.off
    case .sitrepOne: "1h"
    case .sitrepTwo: "4h"
    case .sitrepThree: "1d"
    case .sitrepFour, .maskNames: RoomSetting.off
    case .evidenceLimit: "4g"
    }
  }

  /// What it is about, for people.
  public var title: LocalizedText {
    switch self {
    case .idleLock:
      LocalizedText(
        en: "blank the screen of a remote session that rests so long",
        ja: "操作のないリモートセッションの画面を隠すまでの時間")
    case .sessionLimit:
      LocalizedText(en: "end a remote session after so long", ja: "リモートセッションの最長時間")
    case .desktopNotices:
      LocalizedText(
        en: "show notices on the desktop too (escape of the terminal)",
        ja: "自分宛ての用件をデスクトップにも表示(端末の制御列)")
    case .copying:
      LocalizedText(
        en: "let y copy to the terminal's clipboard (OSC 52)", ja: "y での端末クリップボードへのコピー(OSC 52)")
    case .sitrepOne: RoomSetting.rhythm(.one)
    case .sitrepTwo: RoomSetting.rhythm(.two)
    case .sitrepThree: RoomSetting.rhythm(.three)
    case .sitrepFour: RoomSetting.rhythm(.four)
    case .maskNames:
      LocalizedText(
        en: "names that exports mask with --mask, with commas between them",
        ja: "出力の --mask で伏せる氏名(読点・コンマ区切り)")
    case .evidenceLimit:
      LocalizedText(
        en: "take at most so many bytes as one piece of evidence (standard input, copies)",
        ja: "標準入力・コピーで受け付ける証拠1件の上限サイズ")
    }
  }

  private static func rhythm(_ severity: Severity) -> LocalizedText {
    LocalizedText(
      en: "how often a situation report is due at SEV\(severity.rawValue)",
      ja: "SEV\(severity.rawValue) での状況報告の間隔")
  }

  /// `typed` in the form the record holds; nil where the setting cannot be that.
  public func accepted(_ typed: String) -> String? {
    switch values {
    case .span(let limits):
      if typed == RoomSetting.off { return typed }
      guard let span = Moment.span(typed), limits.contains(span) else { return nil }
      return Moment.compact(span)
    case .choice(let words): return words.contains(typed) ? typed : nil
    case .names:
      let names = RoomSetting.names(in: typed)
      guard !names.isEmpty, typed.utf8.count <= 4_000 else { return nil }
      return typed == RoomSetting.off ? typed : names.joined(separator: ", ")
    case .size(let limits):
      guard let size = ByteSize.read(typed), limits.contains(size) else { return nil }
      return ByteSize.compact(size)
    }
  }

  /// What it can be, as people would type it: `off`, `10s-12h`.
  public var choices: [String] {
    switch values {
    case .span(let limits):
      [
        RoomSetting.off,
        "\(Moment.compact(limits.lowerBound))-\(Moment.compact(limits.upperBound))",
      ]
    case .choice(let words): words
    case .names: [RoomSetting.off, "NAME, NAME"]
    case .size(let limits):
      ["\(ByteSize.compact(limits.lowerBound))-\(ByteSize.compact(limits.upperBound))"]
    }
  }
}

extension Moment {
  /// `1d`, `1h30m`, `45s`: a length of time in milliseconds as `span` reads it again.
  static func compact(_ milliseconds: Int64) -> String {
    var rest = milliseconds / 1_000
    var text = ""
    for (unit, seconds) in [("d", 86_400), ("h", 3_600), ("m", 60), ("s", 1)] as [(String, Int64)] {
      if rest >= seconds { text += "\(rest / seconds)\(unit)" }
      rest %= seconds
    }
    return text.isEmpty ? "0s" : text
  }
}
