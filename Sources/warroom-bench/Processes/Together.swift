internal import Foundation

/// Runs `work` for 0 ..< `count`, each on a thread of its own, and waits until all are done.
func together(_ count: Int, _ work: @escaping @Sendable (Int) -> Void) {
  let group = DispatchGroup()
  for index in 0..<count {
    group.enter()
    Thread.detachNewThread {
      work(index)
      group.leave()
    }
  }
  group.wait()
}
