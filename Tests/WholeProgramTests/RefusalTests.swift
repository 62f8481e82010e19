import Foundation
import Testing

extension WholeProgram {
  /// What people get wrong: a sentence that helps, the right exit status, nothing recorded.
  struct RefusalTests {
    @Test(arguments: [
      // Refused by a rule of the room.
      Wrong(["tick", "C-99"], 1, says: "C-09"),
      Wrong(["assign", "C-07", "dann"], 1, says: "dan"),
      Wrong(["tick", "C-01", "--as", "bob"], 1, says: "was done by alice"),
      Wrong(["tick", "S-01", "--as", "dan"], 1, says: "evidence"),
      Wrong(["fact", "set", "person_max", "12"], 1, says: "persons_max"),
      Wrong(["say", "later", "--at", "2099-01-01T00:00+09:00"], 1, says: "not happened yet"),
      Wrong(["close", "no reason to wait"], 1, says: "--leaving-open"),
      Wrong(["assign", "C-09", "dan", "--as", "bob"], 1, says: "alice"),
      Wrong(["undo", "9999"], 1, says: "9999"),
      // Not understood.
      Wrong(["tik", "C-07"], 2, says: "tick"),
      Wrong(["tick"], 2, says: "task"),
      Wrong(["say", "when", "--at", "25:99"], 2, says: "03:12"),
      Wrong(["start", "C-09", "--box", "soon"], 2, says: "30m"),
      Wrong(["open", "x", "--playbook", "customer-data-leek"], 2, says: "customer-data-leak"),
      Wrong(["tick", "C-09", "--incident", "IR-1999-001"], 2, says: "Did you mean IR-"),
      Wrong(["tick", "C-09", "--as", "Алиса"], 2, says: "lower-case"),
      Wrong(["say", ""], 2, says: "empty"),
    ])
    func `what is wrong is said with what to do instead`(wrong: Wrong) throws {
      let room = try TemporaryRoom.practice()
      let before = try room.log().count
      let member = wrong.words.contains("--as") ? nil : "alice"
      let ended = try room.warroom(wrong.words, as: member)
      #expect(ended.status == wrong.status, "\(ended.errors)")
      #expect(ended.errors.contains(wrong.says), "\(ended.errors)")
      #expect(ended.output.isEmpty)
      #expect(try room.log().count == before)
    }

    @Test func `nobody acts under another name outside a practice room`() throws {
      let room = try TemporaryRoom()
      #expect(try room.warroom("open", "The real thing").status == 0)
      let ended = try room.warroom("claim", "C-01", as: "dan")
      #expect(ended.status == 1)
      #expect(ended.errors.contains("practice"))
    }

    @Test func `a broken playbook opens nothing and says file, line and column`() throws {
      let room = try TemporaryRoom()
      let file = try room.write(
        "broken.yaml",
        """
        format: warroom/playbook/1
        id: broken
        version: 1.0.0
        license: CC0-1.0
        languages: [en]
        title: {en: Broken}
        incident_types: [data-leak]
        duties:
          - id: commander
            title: {en: Commander}
        phases:
          - id: containment
            tasks:
              - id: C-01
                title: {en: Do it}
                duty: comander
          - {id: scope, tasks: []}
          - {id: evidence, tasks: []}
          - {id: notification, tasks: []}
          - {id: publication, tasks: []}
          - {id: post-mortem, tasks: []}
        """)
      let ended = try room.warroom("open", "Leak", "--playbook", file)
      #expect(ended.status == 1)
      #expect(ended.errors.contains("broken.yaml:16:15: error:"))
      #expect(ended.errors.contains("commander"))
      #expect(!FileManager.default.fileExists(atPath: room.path))
    }

    @Test func `a command without a room says how to begin`() throws {
      let ended = try TemporaryRoom().warroom("status")
      #expect(ended.status == 3)
      #expect(ended.errors.contains("warroom open"))
    }

    @Test func `the screen without a terminal names the commands instead`() throws {
      let ended = try TemporaryRoom.practice().warroom([], as: "alice")
      #expect(ended.status == 2)
      #expect(ended.errors.contains("warroom list"))
    }
  }

  /// A wrong command line, its exit status, and a word that must be in the answer.
  struct Wrong: Sendable, CustomTestStringConvertible {
    var words: [String]
    var status: Int32
    var says: String

    init(_ words: [String], _ status: Int32, says: String) {
      self.words = words
      self.status = status
      self.says = says
    }

    var testDescription: String { words.joined(separator: " ") }
  }
}
