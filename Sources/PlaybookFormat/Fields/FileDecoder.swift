internal import IncidentCore

/// What the decoders of all our files share: they go on after a mistake, so that one reading shows
/// them all, and they know where everything stands.
protocol FileDecoder {
  /// What was found so far.
  var log: FindingLog { get set }
  /// Where the parts stand.
  var map: SourceMap { get set }
  /// The languages every text must be written in.
  var languages: [Language] { get set }
}

extension FileDecoder {
  /// Whether the file has this `format`. One of another is not read further: every other finding
  /// would be noise.
  mutating func has(_ format: String, _ fields: FieldSet) -> Bool {
    guard let found = string(fields.required("format", log: &log), "format") else { return false }
    if found.text != format {
      log.add(.format(found.text, known: format), at: found.position)
      return false
    }
    return true
  }
}
