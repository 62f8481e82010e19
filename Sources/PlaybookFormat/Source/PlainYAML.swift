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
