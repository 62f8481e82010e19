/// Tasks and the legal clocks that govern them, in each language.
extension Phrasing {
  /// A task that nobody ticked although its filing was recorded, with how to mend it.
  public func stillOpen(_ task: IncidentTask, after clock: ClockID) -> String {
    let id = task.id.rawValue
    return say(
      "\(id) is still open although \(clock.rawValue) was met: `warroom tick \(id)`.",
      "\(clock.rawValue)は提出済みですが、\(id)は未完了です: `warroom tick \(id)`")
  }
}
