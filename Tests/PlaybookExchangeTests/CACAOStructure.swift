import Foundation
import IncidentReports
import Testing

/// What the specification asks of a CACAO file beyond the shapes of its fields.
struct CACAOStructure {
  private let file: JSON

  init(_ file: JSON) { self.file = file }

  func check() throws {
    let steps = members("workflow")
    let names = Set(steps.keys)
    let agents = Set(members("agent_definitions").keys)
    for name in ["type", "spec_version", "id", "name", "created_by", "created", "modified"] {
      #expect(text(file[name]) != nil, "\(name)")
    }
    #expect(isIdentifier(text(file["id"])))
    #expect(isIdentifier(text(file["created_by"])))
    let start = try #require(text(file["workflow_start"]))
    #expect(text(steps[start]?["type"]) == "start")
    var reached: Set<String> = []
    var rest = [start]
    while let name = rest.popLast() {
      let step = try #require(steps[name], "dangling \(name)")
      #expect(isIdentifier(name))
      let type = try #require(text(step["type"]))
      #expect(name.hasPrefix("\(type)--"))
      guard reached.insert(name).inserted else { continue }
      #expect((type == "end") == (step["on_completion"] == nil))
      if type == "action" {
        #expect(agents.contains(text(step["agent"]) ?? ""))
        #expect(!list(step["commands"]).isEmpty)
      }
      if type == "parallel" { #expect(list(step["next_steps"]).count >= 2) }
      rest += list(step["next_steps"]).compactMap(text)
      if let next = text(step["on_completion"]) { rest.append(next) }
    }
    #expect(reached == names)
  }

  private func members(_ key: String) -> [String: JSON] {
    guard case .object(let members)? = file[key] else { return [:] }
    return Dictionary(uniqueKeysWithValues: members.map { ($0.key, $0.value) })
  }

  private func text(_ value: JSON?) -> String? {
    if case .text(let text)? = value { text } else { nil }
  }

  private func list(_ value: JSON?) -> [JSON] {
    if case .list(let items)? = value { items } else { [] }
  }

  /// `type--UUID`, the UUID of version 5.
  private func isIdentifier(_ text: String?) -> Bool {
    guard let text, let split = text.range(of: "--") else { return false }
    let groups = text[split.upperBound...].split(separator: "-", omittingEmptySubsequences: false)
    return groups.map(\.count) == [8, 4, 4, 4, 12] && groups[2].first == "5"
      && "89ab".contains(groups[3].first ?? "x")
      && groups.allSatisfy { $0.allSatisfy(\.isHexDigit) }
  }
}
