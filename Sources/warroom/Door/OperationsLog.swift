internal import Glibc
internal import IncidentCore
internal import SafeText

/// The log of the machine (syslog, facility `authpriv`), for whoever watches the host: what the
/// door refused. What people did in the room is in the record, not here.
enum OperationsLog {
  /// Notes a refused line and the rule against it; the line is cut and made safe to look at.
  static func noteRefusal(of line: [UInt8], from visitor: Visitor, rule: String) {
    let start = String(decoding: line.prefix(200), as: UTF8.self)
    let who = "\(visitor.member.rawValue) \(visitor.key.rawValue) \(visitor.address)"
    let text = PlainText(untrusted: "command.refused \(rule) \(who): \(start)").value
    openlog("warroom", LOG_PID, LOG_AUTHPRIV)
    // `%s` keeps the text from being read as a format.
    withVaList([text]) { vsyslog(LOG_NOTICE, "%s", $0) }
    closelog()
  }
}
