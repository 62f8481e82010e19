/// Arithmetic that stops at the ends of its range. A record may hold any number, also one that a
/// slip or an attack put there, and no number may end the program.
extension FixedWidthInteger where Self: SignedInteger {
  /// The sum, or the end of the range it would leave.
  func adding(_ other: Self) -> Self {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other < 0 ? .min : .max) : sum
  }

  /// The difference, or the end of the range it would leave.
  func subtracting(_ other: Self) -> Self {
    let (difference, overflow) = subtractingReportingOverflow(other)
    return overflow ? (other < 0 ? .max : .min) : difference
  }

  /// The product, or the end of the range it would leave.
  func multiplied(by other: Self) -> Self {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? ((self < 0) == (other < 0) ? .max : .min) : product
  }
}
