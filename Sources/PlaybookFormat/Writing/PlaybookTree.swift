public import IncidentCore

/// A playbook as the fields of its file: what other formats carry along, so that nothing is lost
/// on the way there and back and one decoder knows what a field means.
public enum PlaybookTree {
  /// The fields of the canonical file of `playbook`, in its order; nil where that is no file the
  /// reader takes, such as one over 1 MiB.
  public static func fields(of playbook: Playbook) -> [ExtraField]? {
    var log = FindingLog(file: playbook.id)
    let yaml = PlaybookWriter.yaml(for: playbook)
    guard case .fields(let fields, _)? = YAMLTree.read(Array(yaml.utf8), log: &log) else {
      return nil
    }
    return fields.map(ExtraField.init)
  }

  /// A file with these fields, to be read by `PlaybookReader`.
  public static func yaml(fields: [ExtraField]) -> String {
    var lines = YAMLLines()
    lines.extras(fields)
    return lines.text
  }
}
