internal import CBundledFiles

/// The forms inside the program: the first report, what reports ask, the public statement.
public enum BundledForms {
  private static let files = BundledFolder(bundled_forms())

  /// The names of all bundled forms, in alphabetical order.
  public static var names: [String] { files.names }

  /// The file of the form called `name`, UTF-8 YAML; nil where there is none.
  public static func source(named name: String) -> [UInt8]? { files.text(named: name) }
}
