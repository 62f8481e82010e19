internal import Glibc
internal import IncidentCore
internal import PlaybookFormat

/// The playbooks a room keeps: files `NAME.yaml` in the folder `playbooks` of its directory.
///
/// Whoever runs the host puts them there. They are found by name like the bundled ones and stand in for one of the same
/// name. Members may use them from anywhere, for a name has neither dot nor slash and leads nowhere else.
struct KeptPlaybooks: Sendable {
  /// The folder, which need not be there.
  let folder: String

  /// The playbooks of the room at `path`.
  init(room path: String) { folder = path + "/playbooks" }

  /// The names, in alphabetical order.
  var names: [String] {
    guard let listing = opendir(folder) else { return [] }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let file = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard file.hasSuffix(Self.ending) else { continue }
      let name = String(file.dropLast(Self.ending.count))
      if PlaybookSkeleton.isName(name) { names.append(name) }
    }
    return names.sorted()
  }

  /// Where the playbook called `name` lies; nil where there is none.
  func path(of name: String) -> String? {
    var status = stat()
    let path = "\(folder)/\(name)\(Self.ending)"
    return PlaybookSkeleton.isName(name) && lstat(path, &status) == 0 ? path : nil
  }

  /// What the file of the playbook called `name` holds, at most `count` bytes of it; nil where there is none.
  func bytes(
    of name: String, atMost count: Int, in language: Language
  ) throws(CommandFailure) -> [UInt8]? {
    guard let path = path(of: name) else { return nil }
    return try RegularFile(path: path, isNamed: false, language: language).bytes(atMost: count)
  }

  /// The version of each whose head says one, by its name.
  var versions: [String: String] {
    names.reduce(into: [:]) { versions, name in
      let head = try? bytes(of: name, atMost: 1 << 13, in: .english)
      versions[name] = head.flatMap(BundledVersions.version)
    }
  }

  private static let ending = ".yaml"
}

extension PlaybookShelf {
  /// What there is in the room at `path`.
  init(of path: String) {
    self.init(bundled: BundledVersions.all, kept: KeptPlaybooks(room: path).versions)
  }
}
