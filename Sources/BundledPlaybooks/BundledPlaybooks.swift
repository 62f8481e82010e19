internal import CBundledFiles

/// The playbooks inside the program, so that a copied binary needs no other file.
public enum BundledPlaybooks {
  private static let files = BundledFolder(bundled_playbooks())

  /// The names of all bundled playbooks, in alphabetical order.
  public static var names: [String] { files.names }

  /// The file of the playbook called `name`, UTF-8 YAML; nil where there is none.
  public static func source(named name: String) -> [UInt8]? { files.text(named: name) }
}
