import Foundation
import Testing

/// Rings 4 and 5: the built program in real terminals, and many real processes on one room. One
/// test at a time, because some promises are about a second.
@Suite(.serialized) enum WholeProgram {
  /// Whether the long forms were asked for, as `make torture` does.
  static let isTorture = ProcessInfo.processInfo.environment["WARROOM_TORTURE"] != nil
}
