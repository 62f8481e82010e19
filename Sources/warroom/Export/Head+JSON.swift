internal import EventLog
internal import IncidentReports

extension Head {
  /// `{"chain":…,"seq":…,"hash":…}`.
  var json: JSON {
    .object([
      "chain": .number(chain.rawValue), "seq": .number(seq), "hash": .text(hash.hex),
    ])
  }
}
