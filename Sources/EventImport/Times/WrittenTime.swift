/// The parts of a date and a time of day as they are written, not judged.
struct WrittenTime {
  var year = 0
  var month = 0
  var day = 0
  var hour = 0
  var minute = 0
  var second = 0
  var millisecond = 0
  /// What follows the time: an offset or the short name of a zone; nil where nothing does.
  var zone: String?

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// Reads `2026-11-20T09:02[:11[.123]]` and what follows, `2026/11/20 9:02`, `2026-11-20`, or
  /// `20/Nov/2026:09:02:11`; nil for anything else, also for days such as `03/04/2026`, which two
  /// people read differently.
  init?(_ text: String) {
    var scan = TimeScan(text)
    guard let first = scan.number(most: 4) else { return nil }
    guard let mark = scan.mark(["-", "/", "."]) else { return nil }
    if first.digits == 4 {
      guard let month = scan.number(most: 2), scan.mark([mark]) != nil,
        let day = scan.number(most: 2)
      else { return nil }
      (year, self.month, self.day) = (first.value, month.value, day.value)
      if scan.isAtEnd { return }
      guard scan.mark(["T", "t", " "]) != nil else { return nil }
    } else {
      guard let month = scan.word().flatMap({ Self.months.firstIndex(of: $0.lowercased()) }),
        scan.mark([mark]) != nil, let year = scan.number(most: 4), year.digits == 4,
        scan.mark([":", " "]) != nil
      else { return nil }
      (self.year, self.month, day) = (year.value, month + 1, first.value)
    }
    guard takeClock(&scan) else { return nil }
    zone = scan.rest
  }

  /// Reads `11/20/2026`, as log2timeline writes, and `09:02:11` in a column of its own.
  init?(american date: String, clock: String) {
    var scan = TimeScan(date)
    guard let month = scan.number(most: 2), scan.mark(["/"]) != nil,
      let day = scan.number(most: 2), scan.mark(["/"]) != nil, let year = scan.number(most: 4),
      scan.isAtEnd
    else { return nil }
    (self.year, self.month, self.day) = (year.value, month.value, day.value)
    scan = TimeScan(clock)
    guard takeClock(&scan), scan.isAtEnd else { return nil }
  }

  private mutating func takeClock(_ scan: inout TimeScan) -> Bool {
    scan.skipBlanks()
    guard let hour = scan.number(most: 2), scan.mark([":"]) != nil,
      let minute = scan.number(most: 2)
    else { return false }
    (self.hour, self.minute) = (hour.value, minute.value)
    guard scan.mark([":"]) != nil else { return true }
    guard let second = scan.number(most: 2) else { return false }
    self.second = second.value
    if scan.mark([".", ","]) != nil {
      guard let fraction = scan.fraction() else { return false }
      millisecond = fraction
    }
    return true
  }

  /// Seconds ahead of UTC that `Z`, `UTC`, `GMT`, `JST`, `+09:00`, `+0900` or `+09` says; nil for
  /// any other text.
  static func offset(_ text: String) -> Int? {
    switch text.uppercased() {
    case "Z", "UTC", "GMT", "+00:00": return 0
    case "JST": return 9 * 3_600
    default: break
    }
    let bytes = Array(text.utf8)
    guard let sign = bytes.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
      return nil
    }
    let digits = bytes.dropFirst().filter { $0 != UInt8(ascii: ":") }.map { Int($0) - 48 }
    guard digits.count == 4 || digits.count == 2, digits.allSatisfy({ (0...9) ~= $0 }),
      bytes.count <= 6
    else { return nil }
    let hours = digits[0] * 10 + digits[1]
    let minutes = digits.count == 4 ? digits[2] * 10 + digits[3] : 0
    guard hours <= 14, minutes < 60 else { return nil }
    return (hours * 3_600 + minutes * 60) * (sign == UInt8(ascii: "-") ? -1 : 1)
  }
}

/// A walk over the scalars of a time.
struct TimeScan {
  private var scalars: ArraySlice<Unicode.Scalar>

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)[...]
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    skipBlanks()
  }

  var isAtEnd: Bool { scalars.isEmpty }

  /// What is left, without blanks before it; nil where nothing is.
  var rest: String? {
    var left = scalars
    while left.first?.properties.isWhitespace == true { left.removeFirst() }
    if left.isEmpty { return nil }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: left)
    return String(text)
  }

  mutating func skipBlanks() {
    while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
  }

  /// A number of one to `most` ASCII digits, and how many there were.
  mutating func number(most: Int) -> (value: Int, digits: Int)? {
    var value = 0
    var count = 0
    while count < most, let scalar = scalars.first, ("0"..."9").contains(scalar) {
      value = value * 10 + Int(scalar.value - 48)
      count += 1
      scalars.removeFirst()
    }
    return count == 0 ? nil : (value, count)
  }

  /// Thousandths of what digits after a point say; finer ones are passed over.
  mutating func fraction() -> Int? {
    var digits: [Int] = []
    while let scalar = scalars.first, ("0"..."9").contains(scalar) {
      digits.append(Int(scalar.value - 48))
      scalars.removeFirst()
    }
    guard !digits.isEmpty else { return nil }
    let three = (digits + [0, 0]).prefix(3)
    return three.reduce(0) { $0 * 10 + $1 }
  }

  /// One of `marks`, if it is next.
  mutating func mark(_ marks: Set<Unicode.Scalar>) -> Unicode.Scalar? {
    guard let scalar = scalars.first, marks.contains(scalar) else { return nil }
    scalars.removeFirst()
    return scalar
  }

  /// A word of ASCII letters.
  mutating func word() -> String? {
    var text = String.UnicodeScalarView()
    while let scalar = scalars.first, scalar.isASCII, scalar.properties.isAlphabetic {
      text.append(scalar)
      scalars.removeFirst()
    }
    return text.isEmpty ? nil : String(text)
  }
}
