internal import Glibc
internal import IncidentCore

/// How the characters of a file are written, where that is not UTF-8.
enum FileEncoding: String, CaseIterable {
  case utf8 = "utf-8"
  case shiftJIS = "shift_jis"
  case eucJP = "euc-jp"
  case iso2022JP = "iso-2022-jp"
  case utf16 = "utf-16"
  case windows1252 = "windows-1252"
  case latin1 = "iso-8859-1"

  /// What the C library calls it. Files that say Shift_JIS are those of Windows.
  private var systemName: String {
    switch self {
    case .shiftJIS: "CP932"
    case .windows1252: "CP1252"
    default: rawValue.uppercased()
    }
  }

  /// `bytes` as UTF-8; nil where they are not written so, or this machine does not know how.
  func decoded(_ bytes: [UInt8]) -> [UInt8]? {
    self == .utf8 ? bytes : Iconv(from: systemName)?.converted(bytes)
  }

  /// Whether bytes that are no UTF-8 read as Japanese in Shift_JIS.
  static func looksLikeShiftJIS(_ bytes: [UInt8]) -> Bool {
    // Cut behind a line, so that no character is halved.
    let head = Array(bytes.prefix(1 << 16))
    let end = head.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? head.count
    guard let text = FileEncoding.shiftJIS.decoded(Array(head[..<end])) else { return false }
    let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
    return scalars.contains {
      (0x3041...0x30FE).contains($0.value) || (0x4E00...0x9FFF).contains($0.value)
    }
  }
}

/// The converter of the C library. Its header is not among those that Swift sees.
private struct Iconv {
  private typealias Open =
    @convention(c) (UnsafePointer<CChar>, UnsafePointer<CChar>) -> UnsafeMutableRawPointer?
  private typealias Convert =
    @convention(c) (
      UnsafeMutableRawPointer?, UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?,
      UnsafeMutablePointer<Int>?, UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?,
      UnsafeMutablePointer<Int>?
    ) -> Int
  private typealias Close = @convention(c) (UnsafeMutableRawPointer?) -> CInt

  private let name: String
  private let open: Open
  private let convert: Convert
  private let close: Close

  /// A converter to UTF-8; nil where the C library has none.
  init?(from name: String) {
    guard let open = dlsym(nil, "iconv_open"), let convert = dlsym(nil, "iconv"),
      let close = dlsym(nil, "iconv_close")
    else { return nil }
    self.name = name
    self.open = unsafeBitCast(open, to: Open.self)
    self.convert = unsafeBitCast(convert, to: Convert.self)
    self.close = unsafeBitCast(close, to: Close.self)
  }

  /// `bytes` as UTF-8; nil at the first byte that cannot be.
  func converted(_ bytes: [UInt8]) -> [UInt8]? {
    guard let handle = open("UTF-8", name), Int(bitPattern: handle) != -1 else { return nil }
    defer { _ = close(handle) }
    var source = bytes.map { CChar(bitPattern: $0) }
    // No character of these takes more than four bytes for one.
    var target = [CChar](repeating: 0, count: bytes.count * 4 + 16)
    let capacity = target.count
    var left = 0
    let isWhole = source.withUnsafeMutableBufferPointer { source in
      target.withUnsafeMutableBufferPointer { target in
        var input = source.baseAddress
        var inputLeft = source.count
        var output = target.baseAddress
        left = capacity
        let result = convert(handle, &input, &inputLeft, &output, &left)
        return result != -1 && inputLeft == 0
      }
    }
    guard isWhole else { return nil }
    return target.prefix(capacity - left).map { UInt8(bitPattern: $0) }
  }
}
