internal import Foundation

/// Many processes that write at the same time.
struct Crew {
  /// The acts of all of them, and how long each took, milliseconds.
  let times: [Double]

  /// Starts `count` of this binary with the words that `words` gives each of them (from 1), lets
  /// them begin together and waits until all have ended.
  init(of count: Int, in directory: String, _ words: (Int) -> [String]) throws {
    let outputs = (1...count).map { "\(directory)/writer.\($0)" }
    let children = try outputs.enumerated().map { index, output in
      try Program.own.start(words(index + 1), output: output)
    }
    for child in children {
      let ending = try child.end()
      guard ending.status == 0 else { throw Failure("a writer ended with \(ending.status)") }
    }
    times = try outputs.flatMap { output in
      try String(contentsOfFile: output, encoding: .utf8).split(separator: "\n")
        .compactMap { Double($0) }
    }
  }
}
