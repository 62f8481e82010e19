import Foundation
import Testing

extension WholeProgram {
  /// `warroom doctor` on a host whose door was set up and then came to harm.
  struct SshDoctorTests {
    /// A door with a room and a member behind it, what befell it, and what the doctor says of that.
    private func examine(_ harm: String) throws -> String {
      let host = try OwnHost()
      return try host.run(
        """
        warroom setup ssh --write > /dev/null
        useradd anna
        cd /
        room=/var/lib/warroom/.local/share/warroom
        act() {
          setpriv --reuid=warroom --regid=warroom --clear-groups env HOME=/var/lib/warroom \
            SUDO_USER=anna SUDO_UID=$(id -u anna) '\(Place.warroom)' "$@" > /dev/null
        }
        act setup room
        ssh-keygen -q -t ed25519 -N '' -f /run/key
        act member add chie --key - < /run/key.pub
        warroom keys sync --room $room > /dev/null
        keys=/etc/warroom/keys
        \(harm)
        warroom doctor --room $room || true
        """
      ).output
    }

    private static let program = "fail ssh program"

    @Test(.enabled(if: OwnHost.isPermitted))
    func `a healthy door is found whole, and root is not told to mend what is not broken`() throws {
      let said = try examine("true")
      #expect(said.contains("ok   ssh keys"), "\(said)")
      #expect(said.contains("ok   ssh room"), "\(said)")
      #expect(!said.contains("read only"), "\(said)")
      // The program under test lies where the test put it.
      let failures = said.split(separator: "\n").filter { $0.hasPrefix("fail") }
      #expect(failures.allSatisfy { $0.hasPrefix(Self.program) }, "\(said)")
    }

    @Test(
      .enabled(if: OwnHost.isPermitted),
      arguments: [
        (#"sed -i 's|"[^ ]*warroom session|"/tmp/warroom session|' $keys"#, "another program"),
        ("sed -i 's|chie k1|chie k1 --room /tmp/other|' $keys", "another room"),
        ("act member revoke chie --yes", "k1 of chie opens nothing"),
        (": > $keys", "k1 of chie is missing"),
      ])
    func `a keys file that leads elsewhere, or is older than the room, is told`(
      harm: String, word: String
    ) throws {
      let said = try examine(harm)
      #expect(said.contains(/fail ssh keys .*/) && said.contains(word), "\(said)")
      #expect(said.contains("sudo warroom keys sync --room /var/lib"), "\(said)")
    }

    @Test(
      .enabled(if: OwnHost.isPermitted),
      arguments: [
        ("rm /etc/ssh/sshd_config.d/warroom.conf", "fail ssh settings", "is missing"),
        ("rm $keys", "fail ssh keys", "is missing"),
        ("chmod 600 $keys", "fail ssh keys", "cannot read"),
        ("chmod 700 /etc/warroom", "fail ssh home", "cannot read"),
        ("chmod 700 /var/lib/warroom", "fail ssh home", "cannot read"),
        ("chown root $room", "fail ssh room", "does not belong to warroom"),
        ("chown root $room/*.db", "fail files", "another account"),
        (
          "sed -i '1i AllowUsers anna' /etc/ssh/sshd_config", "fail ssh in effect",
          "AllowUsers anna"
        ),
      ])
    func `whatever would keep everybody out is told, with the word that mends it`(
      harm: String, subject: String, word: String
    ) throws {
      let said = try examine(harm)
      let line = said.split(separator: "\n").first { $0.hasPrefix(subject) }
      #expect(line?.contains(word) == true, "\(said)")
    }
  }
}
