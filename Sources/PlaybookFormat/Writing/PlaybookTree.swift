public import IncidentCore

/// A playbook as the fields of its file: what other formats carry along, so that nothing is lost
/// on the way there and back and one decoder knows what a field means.
public enum PlaybookTree {
  /// The fields of the canonical file of `playbook`, in its order; nil where that is no file the
  /// reader takes, such as one over 1 MiB.
  public static func fields(of playbook: Playbook) -> [ExtraField]? {
    guard case .fields(let fields, _)? = tree(of: playbook) else { return nil }
    return fields.map(ExtraField.init)
  }

  /// The canonical file of `playbook` as a tree; nil where that is no file the reader takes.
  static func tree(of playbook: Playbook) -> YAMLTree? {
    var log = FindingLog(file: playbook.id)
    return YAMLTree.read(Array(PlaybookWriter.yaml(for: playbook).utf8), log: &log)
  }

  /// A file with these fields, to be read by `PlaybookReader`.
  public static func yaml(fields: [ExtraField]) -> String {
    var lines = YAMLLines()
    lines.extras(fields)
    return lines.text
  }
}
