/// The kinds of files in the folder `Playbooks`, told apart by their `format`.
public enum KnownFormat: Sendable, CaseIterable {
  case playbook, clocks, calendar, form, glossary

  /// The kind of the file in `bytes`. Whatever cannot be told is read as a playbook, so that what is
  /// wrong with it is said.
  public init(of bytes: [UInt8]) {
    var log = FindingLog(file: "")
    switch YAMLTree.read(bytes, log: &log)?["format"]?.text {
    case ClockReader.format: self = .clocks
    case CalendarReader.format: self = .calendar
    case FormReader.format: self = .form
    case GlossaryReader.format: self = .glossary
    default: self = .playbook
    }
  }
}
