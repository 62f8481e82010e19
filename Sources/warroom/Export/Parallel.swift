internal import Foundation
internal import Synchronization

/// Work that is cut into pieces, so that every processor does some.
enum Parallel {
  /// What `make` makes of each of `pieces` stretches of `elements`, in order.
  static func map<Element: Sendable, Made: Sendable>(
    _ elements: [Element], pieces: Int, _ make: @Sendable (ArraySlice<Element>) -> Made
  ) -> [Made] {
    let length = max(1, (elements.count + pieces - 1) / pieces)
    let starts = Array(stride(from: 0, to: elements.count, by: length))
    let made = Mutex<[Int: Made]>([:])
    DispatchQueue.concurrentPerform(iterations: starts.count) { number in
      let start = starts[number]
      let piece = make(elements[start..<min(start + length, elements.count)])
      made.withLock { $0[number] = piece }
    }
    return made.withLock { all in starts.indices.compactMap { all[$0] } }
  }
}
