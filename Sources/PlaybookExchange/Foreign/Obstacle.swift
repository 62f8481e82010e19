/// Why a file cannot be imported, by the place in it; `ImportRefusal` says it by line and column.
struct Obstacle: Error {
  let problem: ImportRefusal.Problem
  let place: Place

  init(_ problem: ImportRefusal.Problem, at place: Place) {
    self.problem = problem
    self.place = place
  }
}
