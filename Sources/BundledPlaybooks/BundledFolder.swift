internal import CBundledFiles
internal import Glibc

/// The files of one folder inside the program.
///
/// Safe to share: the bytes are part of the program and nobody writes them.
struct BundledFolder: Sendable {
  /// The names of its files, in the order of the list.
  let names: [String]
  private let texts: [String: [UInt8]]

  /// Reads a list that ends in a file without a name.
  init(_ first: UnsafePointer<BundledFile>?) {
    var names: [String] = []
    var texts: [String: [UInt8]] = [:]
    var next = first
    while let file = next?.pointee, let name = file.name, let text = file.text {
      let bytes = UnsafeRawBufferPointer(start: text, count: strlen(text))
      names.append(String(cString: name))
      texts[String(cString: name)] = Array(bytes)
      next = next?.successor()
    }
    self.names = names
    self.texts = texts
  }

  /// The bytes of the file called `name`.
  func text(named name: String) -> [UInt8]? { texts[name] }
}
