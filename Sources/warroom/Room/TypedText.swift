internal import Glibc
internal import IncidentCore
internal import SafeText

/// Texts for the record as people type them; `-` reads standard input.
struct TypedText {
  /// The language in which a refusal is said.
  let language: Language

  /// Free text of many lines.
  func note(_ typed: String) throws(CommandFailure) -> String { try text(typed, .note) }

  /// Why something is done.
  func reason(_ typed: String) throws(CommandFailure) -> String { try text(typed, .reason) }

  /// A text of one line.
  func title(_ typed: String) throws(CommandFailure) -> String { try text(typed, .title) }

  /// The name of a person as people read it.
  func name(_ typed: String) throws(CommandFailure) -> String { try text(typed, .name) }

  /// Free text of many lines, out of a file.
  func note(bytes: [UInt8]) throws(CommandFailure) -> String {
    do throws(TextRefusal) {
      return try TextEdge.accept(bytes: bytes, field: .note)
    } catch {
      throw CommandFailure(error, in: language, what: Field.note.rawValue)
    }
  }

  private func text(_ typed: String, _ field: Field) throws(CommandFailure) -> String {
    do throws(TextRefusal) {
      return typed == "-"
        ? try TextEdge.accept(bytes: Self.standardInput(), field: field)
        : try TextEdge.accept(typed, field: field)
    } catch {
      throw CommandFailure(error, in: language, what: field.rawValue)
    }
  }

  /// Everything on standard input, up to a little more than the longest text a record takes.
  static func standardInput(atMost most: Int = 1 << 17) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= most {
      let got = read(STDIN_FILENO, &piece, piece.count)
      if got > 0 {
        bytes.append(contentsOf: piece.prefix(got))
      } else if got == 0 || errno != EINTR {
        break
      }
    }
    return bytes
  }
}
