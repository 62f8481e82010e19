/// The bytes of a file, proved to be harmless text: small, UTF-8, nothing in it that hides.
struct SourceText {
  /// What is wrong, and where.
  struct Refusal: Error {
    let complaint: Complaint
    let position: Position
  }

  /// 1 MiB; the bundled playbook has less than a tenth of it.
  static let largest = 1 << 20

  /// The text without a byte order mark at its head, every line end a single LF.
  let scalars: [Unicode.Scalar]

  /// The same for the YAML reader.
  var string: String { String(String.UnicodeScalarView(scalars)) }

  /// The text in `bytes`, or the first thing that is wrong with it.
  init(_ bytes: [UInt8]) throws(Refusal) {
    guard bytes.count <= Self.largest else {
      throw Refusal(complaint: .tooLarge(bytes.count), position: .start)
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var rest = bytes.dropFirst(bytes.starts(with: mark) ? mark.count : 0).makeIterator()
    var decoder = UTF8()
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(bytes.count)
    var position = Position.start
    var afterReturn = false

    decoding: while true {
      let scalar: Unicode.Scalar
      switch decoder.decode(&rest) {
      case .emptyInput: break decoding
      case .error: throw Refusal(complaint: .notUTF8, position: position)
      case .scalarValue(let value): scalar = value
      }
      if let complaint = Complaint.unwelcome(scalar, inFile: true) {
        throw Refusal(complaint: complaint, position: position)
      }
      switch scalar {
      case "\n" where afterReturn: break
      case "\n", "\r":
        scalars.append("\n")
        position = Position(line: position.line + 1, column: 1)
      default:
        scalars.append(scalar)
        position.column += 1
      }
      afterReturn = scalar == "\r"
    }
    self.scalars = scalars
  }
}
