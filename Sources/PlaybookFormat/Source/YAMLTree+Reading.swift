extension YAMLTree {
  /// The only document in `bytes`; nil, with the reasons in `log`, where it is not one that anybody
  /// could read without harm.
  ///
  /// The bytes are looked at before the YAML reader sees them: a file is text from outside.
  static func read(_ bytes: [UInt8], log: inout FindingLog) -> YAMLTree? {
    let text: SourceText
    do throws(SourceText.Refusal) {
      text = try SourceText(bytes)
    } catch {
      log.add(error.complaint, at: error.position)
      return nil
    }
    for (complaint, position) in StructureScan.findings(in: text) {
      log.add(complaint, at: position)
    }
    return log.hasErrors ? nil : compose(text, log: &log)
  }
}
