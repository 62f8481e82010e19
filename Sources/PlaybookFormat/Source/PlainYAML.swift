/// YAML of another tool, read with the same care as a playbook: no anchors, no aliases, no tags,
/// no deep nesting, one document of at most 1 MiB.
package enum PlainYAML {
  /// Why a text is not plain YAML.
  package struct Failure: Error {
    /// The first thing that was found.
    package var finding: Finding
  }

  /// The tree in `bytes`; `file` is the name a finding bears.
  package static func read(_ bytes: [UInt8], file: String) -> Result<YAMLTree, Failure> {
    var log = FindingLog(file: file)
    let tree = YAMLTree.read(bytes, log: &log)
    if let finding = log.sorted.first { return .failure(Failure(finding: finding)) }
    guard let tree else {
      return .failure(Failure(finding: Finding(.empty, file: file, at: .start)))
    }
    return .success(tree)
  }
}

extension YAMLTree {
  /// The tree in `bytes`, checked byte by byte before the YAML reader sees them; nil, with the
  /// reasons in `log`, where they are no plain YAML.
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
