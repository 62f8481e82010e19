internal import BundledPlaybooks

/// In which version the bundled playbooks are.
enum BundledVersions {
  /// The version of each, by its name.
  static let all: [String: String] = BundledPlaybooks.names.reduce(into: [:]) { versions, name in
    versions[name] = version(inHeadOf: BundledPlaybooks.source(named: name) ?? [])
  }

  /// The version a playbook file says it has. Only its head is looked at: reading ten files whole would take longer
  /// than everything else a command does.
  static func version(inHeadOf file: [UInt8]) -> String? {
    let head = file.prefix(1 << 13).split(separator: UInt8(ascii: "\n"))
    guard let line = head.first(where: { $0.starts(with: Self.field) }) else { return nil }
    let value = line.dropFirst(Self.field.count).split(separator: UInt8(ascii: " ")).first ?? []
    return String(decoding: value.filter { !Self.quotes.contains($0) }, as: UTF8.self)
  }

  private static let quotes = Array("\"'".utf8)
  private static let field = Array("version: ".utf8)
}
