internal import IncidentCore
internal import SafeText
internal import TerminalCells

/// One notice in one line of its view: where it stands by a word, which version, what, and what is
/// most worth knowing about it.
struct NoticeRow {
  private let notice: OutgoingNotice
  private let state: RoomState

  init(_ notice: OutgoingNotice, _ state: RoomState) {
    self.notice = notice
    self.state = state
  }

  var line: Line {
    let name = PlainText(untrusted: notice.id.rawValue).padded(to: 6)
    let standing = PlainText(untrusted: state.speak.name(notice.state)).padded(to: 13)
    let version = PlainText(untrusted: notice.progress.version.map { "v\($0)" } ?? "-")
      .padded(to: 3)
    let remark = remark
    let end: PlainText = remark.isEmpty ? "" : "  (\(remark))"
    let title: PlainText = "\(notice.details.title) -> \(notice.details.recipients)"
    let room = max(16, state.width - 31 - TextWidth.cells(of: end))
    let fitted = TextWidth.cells(of: title) <= room ? title : title.padded(to: room)
    return Line("\(name) \(standing) \(version) \(fitted)\(end)", role)
  }

  private var role: Role {
    switch notice.state {
    case .void: .muted
    case .sent: notice.isOverdue(now: state.now) ? .alarm : .good
    case .refused: .warning
    case .ready: .heading
    case .empty, .checking: .text
    }
  }

  private var remark: String {
    let speak = state.speak
    switch notice.state {
    case .empty: return ""
    case .checking: return state.words.lacks(notice.missing)
    case .refused: return notice.refusal?.by.rawValue ?? ""
    case .ready: return speak.list(notice.progress.verdicts.filter(\.passed).map(\.by.rawValue))
    case .void: return notice.progress.void?.reason ?? ""
    case .sent:
      if let promise = notice.progress.promise {
        return notice.isOverdue(now: state.now)
          ? state.words.updateOverdue(speak.time(promise))
          : state.words.updatePromised(speak.time(promise))
      }
      return notice.progress.sending.map { speak.time($0.said.sent) } ?? ""
    }
  }
}

/// One open enquiry in one line.
struct EnquiryRow {
  private let asked: OpenEnquiry
  private let state: RoomState

  init(_ asked: OpenEnquiry, _ state: RoomState) {
    self.asked = asked
    self.state = state
  }

  var line: Line {
    let name = PlainText(untrusted: asked.id.rawValue).padded(to: 6)
    let kind = PlainText(untrusted: state.speak.name(asked.kind)).padded(to: 16)
    let count: PlainText = asked.count == 1 ? "" : " x\(asked.count)"
    return Line(
      "\(name) \(state.speak.time(asked.at)) \(kind) \(asked.text)\(count)  (\(asked.by.rawValue))",
      .warning)
  }
}
