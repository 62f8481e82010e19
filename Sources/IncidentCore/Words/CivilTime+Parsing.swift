extension CivilTime {
  /// The date and time `2026-11-20T09:02[:17[.123]]` at the start of `text` (a space may stand for
  /// the `T`), and what follows it; nil where `text` does not begin like that. The time is nil
  /// where the calendar or the clock has no such time.
  static func leading(_ text: String) -> (time: CivilTime?, rest: Substring)? {
    let scalars = Array(text.unicodeScalars)
    guard scalars.count >= 16, scalars[4] == "-", scalars[7] == "-",
      scalars[10] == "T" || scalars[10] == " ", scalars[13] == ":",
      let year = Int(digits: scalars[0..<4]), let month = Int(digits: scalars[5..<7]),
      let day = Int(digits: scalars[8..<10]), let hour = Int(digits: scalars[11..<13]),
      let minute = Int(digits: scalars[14..<16])
    else { return nil }
    var rest = scalars[16...]
    let second = leadingSecond(&rest)
    let millisecond = second == nil ? nil : leadingMillisecond(&rest)
    let time = CivilTime(
      year: year, month: month, day: day, hour: hour, minute: minute, second: second ?? 0,
      millisecond: millisecond ?? 0)
    var tail = String.UnicodeScalarView()
    tail.append(contentsOf: rest)
    return (time, Substring(String(tail)))
  }

  /// The same time on the wall, one day earlier.
  var dayBefore: CivilTime {
    CivilTime(moment(offsetSeconds: 0) + -Int64(1).days, offsetSeconds: 0)
  }

  /// Takes `:17` off the start of `scalars`.
  private static func leadingSecond(_ scalars: inout ArraySlice<Unicode.Scalar>) -> Int? {
    guard scalars.count >= 3, scalars.first == ":",
      let second = Int(digits: scalars.dropFirst().prefix(2))
    else { return nil }
    scalars = scalars.dropFirst(3)
    return second
  }

  /// Takes `.123` off the start of `scalars`; digits after the third are too fine to be kept.
  private static func leadingMillisecond(_ scalars: inout ArraySlice<Unicode.Scalar>) -> Int? {
    guard scalars.first == "." else { return nil }
    let fraction = scalars.dropFirst().prefix { ("0"..."9").contains($0) }
    guard let number = Int(digits: fraction.prefix(3)) else { return nil }
    scalars = scalars.dropFirst(1 + fraction.count)
    return number * [100, 10, 1][min(fraction.count, 3) - 1]
  }
}

extension Int {
  /// The number written in ASCII digits alone; nil where there are none or too many.
  init?(digits: ArraySlice<Unicode.Scalar>) {
    guard (1...9).contains(digits.count) else { return nil }
    var value = 0
    for scalar in digits {
      guard ("0"..."9").contains(scalar) else { return nil }
      value = value * 10 + Int(scalar.value - 48)
    }
    self = value
  }
}
