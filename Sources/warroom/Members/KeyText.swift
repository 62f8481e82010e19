internal import EventLog
internal import IncidentCore
internal import SafeText

/// A key as one line of a list.
struct KeyText {
  private let key: LedgerState.Key

  /// `key`, to be shown.
  init(_ key: LedgerState.Key) { self.key = key }

  /// `k3   ssh-ed25519  SHA256:…  laptop`.
  func line(_ speech: Phrasing) -> PlainText {
    let state =
      key.removed.map { speech.say("removed \(speech.time($0.at))", "\(speech.time($0.at))に削除") }
      ?? key.label ?? ""
    return
      "\(Column.padded(key.id.rawValue, 5)) \(Column.padded(key.publicKey.type.rawValue, 19)) \(key.publicKey.fingerprint)  \(state)"
  }
}
