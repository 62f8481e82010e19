/// The named fields of one value while they are being read.
struct FieldSet {
  /// Where the value begins.
  let position: Position
  private let fields: [String: YAMLField]
  /// Fields of other programs, in the order of the file.
  let extras: [YAMLField]

  /// The fields of `tree`; nil, with a finding, where it is something else.
  ///
  /// A name that is not in `known` is a finding that offers the nearest known one: a misspelt
  /// `chekc:` must not quietly take a check away. `takesExtras` also lets `x-` names in.
  init?(
    _ tree: YAMLTree, called name: String, known: [String], takesExtras: Bool = false,
    log: inout FindingLog
  ) {
    guard case .fields(let all, let position) = tree else {
      log.add(.wrongShape(name, expected: .fields), at: tree.position)
      return nil
    }
    var fields: [String: YAMLField] = [:]
    var extras: [YAMLField] = []
    for field in all {
      if known.contains(field.name) {
        fields[field.name] = field
      } else if takesExtras, field.name.hasPrefix("x-") {
        extras.append(field)
      } else {
        log.add(.unknownField(field.name, known: known), at: field.position)
      }
    }
    self.position = position
    self.fields = fields
    self.extras = extras
  }

  /// The value of `name`, if the file gives one.
  subscript(name: String) -> YAMLTree? { fields[name]?.value }

  /// The value of `name`; nil, with a finding, where the file gives none.
  func required(_ name: String, log: inout FindingLog) -> YAMLTree? {
    if fields[name] == nil { log.add(.missingField(name), at: position) }
    return self[name]
  }
}
