/// How much one import takes in.
public enum ImportLimit {
  /// Bytes of a file.
  public static let file = 64 << 20
  /// Rows of a file.
  public static let rows = 100_000
  /// Bytes of one row, as it stands in the file.
  public static let row = 128 << 10
  /// Bytes of the text of one event.
  public static let text = 64 << 10
  /// Years in which something may have happened.
  public static let years = 1970...2099
}
