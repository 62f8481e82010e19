internal import CustomDump
public import Testing

/// Expects two values to be equal, and shows only the lines in which they differ.
///
/// CustomDump's own `expectNoDifference` is silent here: from a library target it reaches Swift
/// Testing only through one more product, and a check that cannot fail is worse than none.
public func expectSame<Value: Equatable>(
  _ found: Value, _ expected: Value, sourceLocation: SourceLocation = #_sourceLocation
) {
  if found == expected { return }
  let difference = diff(expected, found) ?? "\(found) is not \(expected)"
  Issue.record("expected −, found +\n\(difference)", sourceLocation: sourceLocation)
}
