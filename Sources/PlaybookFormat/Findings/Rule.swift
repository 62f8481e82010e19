/// Every rule a playbook file is held to. Raw values are the names people see and may search for.
public enum Rule: String, Hashable, Sendable, Codable, CaseIterable {
  // What the file is made of.
  /// The file is over 1 MiB.
  case tooLarge = "too-large"
  /// Bytes that are not UTF-8.
  case notUTF8 = "not-utf8"
  /// A control character, written or escaped.
  case controlCharacter = "control-character"
  /// A character that cannot be seen or that reorders text.
  case hiddenCharacter = "hidden-character"
  /// The file holds nothing.
  case empty = "empty"
  /// It is not YAML.
  case syntax = "syntax"
  /// More than one document.
  case severalDocuments = "several-documents"
  /// `&name`.
  case anchor = "anchor"
  /// `*name`.
  case alias = "alias"
  /// `!name`.
  case tag = "tag"
  /// A field name that is not a word.
  case complexKey = "complex-key"
  /// A field that stands twice.
  case duplicateKey = "duplicate-key"
  /// Nesting beyond 20 levels.
  case tooDeep = "too-deep"
  /// More than 100,000 values.
  case tooManyNodes = "too-many-nodes"

  // What the fields hold.
  /// Another format, or a newer version of it.
  case format = "format"
  /// A field nobody knows; names the nearest known one.
  case unknownField = "unknown-field"
  /// A required field is not there.
  case missingField = "missing-field"
  /// A text where a list should be, and the like.
  case wrongShape = "wrong-shape"
  /// A name of the wrong form.
  case badID = "bad-id"
  /// A name used twice.
  case duplicateID = "duplicate-id"
  /// Not a semantic version.
  case badVersion = "bad-version"
  /// Not a day of the calendar.
  case badDate = "bad-date"
  /// Not a web address.
  case badAddress = "bad-address"
  /// A word that is none of the allowed ones.
  case badChoice = "bad-choice"
  /// Not an ISO 8601 duration of fixed length.
  case badDuration = "bad-duration"
  /// A due rule that says nothing.
  case badDue = "bad-due"
  /// Choices missing or out of place.
  case factChoices = "fact-choices"
  /// A language the room does not speak.
  case unknownLanguage = "unknown-language"
  /// A text that lacks one of the languages of the playbook.
  case missingLanguage = "missing-language"
  /// A text beyond its limit.
  case textTooLong = "text-too-long"
  /// Several lines where one belongs.
  case lineBreak = "line-break"
  /// One of the six phases is not there.
  case missingPhase = "missing-phase"
  /// More than 2,000 tasks.
  case tooManyTasks = "too-many-tasks"

  // Whether the parts fit together.
  /// A duty that is not defined.
  case unknownDuty = "unknown-duty"
  /// A task that is not there.
  case unknownTask = "unknown-task"
  /// A fact that is not defined.
  case unknownFact = "unknown-fact"
  /// A clock that is not known.
  case unknownClock = "unknown-clock"
  /// `when` does not parse.
  case badExpression = "bad-expression"
  /// A comparison that its fact cannot answer.
  case factType = "fact-type"
  /// Tasks that wait for each other.
  case cycle = "cycle"
  /// A check, and one duty alone.
  case checkImpossible = "check-impossible"
  /// Something leaves the room unchecked.
  case outgoingUnchecked = "outgoing-unchecked"
  /// A decision without guidance.
  case decisionUnexplained = "decision-unexplained"

  /// The letter the room gives to tasks added by hand.
  case reservedID = "reserved-id"

  // Overlays.
  /// A base that is not there.
  case unknownBase = "unknown-base"
  /// A base of another major version, or older than the one named.
  case baseVersion = "base-version"
  /// A base with errors of its own.
  case baseBroken = "base-broken"
  /// Overlays that extend each other, or more than four of them.
  case baseCircle = "base-circle"
  /// A change of a task that changes nothing, or the same thing twice.
  case badPatch = "bad-patch"
  /// A task that was taken out and is still named.
  case removedInUse = "removed-in-use"
  /// A base newer than the one the overlay was written over.
  case baseNewer = "base-newer"

  // Clocks and calendars.
  /// A start that lacks what it needs.
  case badStart = "bad-start"
  /// Not a whole number in its range.
  case badPeriod = "bad-period"
  /// Not a time of day.
  case badTimeOfDay = "bad-time-of-day"
  /// A time zone that is not known.
  case unknownZone = "unknown-zone"
  /// A calendar that is not known.
  case unknownCalendar = "unknown-calendar"
  /// Closed days matter, and no calendar says which they are.
  case needsCalendar = "needs-calendar"
  /// A day outside its calendar, twice, or out of order.
  case dayOutOfPlace = "day-out-of-place"
  /// A week without an open day.
  case noOpenDay = "no-open-day"

  // Whether it will serve well.
  /// The review day has passed.
  case stale = "stale"
  /// No licence.
  case noLicense = "no-license"
  /// A phase without tasks.
  case emptyPhase = "empty-phase"
  /// A title wider than the task pane.
  case titleTooWide = "title-too-wide"
  /// Guidance of more than two sentences.
  case guidanceTooLong = "guidance-too-long"
  /// An evidence task without due time or evidence.
  case evidenceBare = "evidence-bare"
  /// A post-mortem action that only reminds people.
  case reminderOnly = "reminder-only"
  /// TODO, {{…}} and the like.
  case placeholder = "placeholder"

  /// Whether breaking the rule makes the file unusable or only worth another look.
  public var severity: Finding.Severity {
    switch self {
    case .stale, .noLicense, .emptyPhase, .titleTooWide, .guidanceTooLong, .evidenceBare,
      .reminderOnly, .placeholder, .baseNewer:
      .warning
    default: .error
    }
  }
}
