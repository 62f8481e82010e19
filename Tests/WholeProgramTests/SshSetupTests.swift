import Foundation
import Testing

extension WholeProgram {
  /// `warroom setup ssh` on a host of its own.
  struct SshSetupTests {
    @Test(.enabled(if: OwnHost.isPermitted))
    func `without --write it says what is missing and changes nothing`() throws {
      let host = try OwnHost()
      let ended = try host.run("warroom setup ssh; getent passwd warroom || ls /etc/warroom")
      #expect(ended.output.contains("todo  account"))
      #expect(ended.output.contains("Match User warroom"))
      #expect(ended.errors.contains("/etc/warroom"), "nothing was made: \(ended.output)")
    }

    @Test(.enabled(if: OwnHost.isPermitted))
    func `with --write everything is there, sshd goes by it, and a second run finds no work`()
      throws
    {
      let host = try OwnHost()
      let first = try host.run("warroom setup ssh --write")
      #expect(first.status == 0, "\(first.errors)")
      let second = try host.run("warroom setup ssh --write --json")
      #expect(second.status == 0, "\(second.errors)")
      let lines = second.output.split(separator: "\n")
      #expect(lines.count == 9)
      #expect(lines.allSatisfy { $0.contains(#""state":"ok""#) }, "\(second.output)")
      let asked = try host.run("sshd -T -C user=warroom,host=x,addr=192.0.2.1")
      for setting in [
        "authorizedkeysfile /etc/warroom/keys", "authenticationmethods publickey",
        "disableforwarding yes", "permituserrc no", "permituserenvironment no",
      ] {
        #expect(asked.output.contains(setting))
      }
      // Everybody else logs in as before.
      let other = try host.run("sshd -T -C user=root,host=x,addr=192.0.2.1")
      #expect(other.output.contains("authorizedkeysfile .ssh/authorized_keys"))
    }

    @Test(.enabled(if: OwnHost.isPermitted))
    func `the account can write nothing that a login reads`() throws {
      let host = try OwnHost()
      let ended = try host.run(
        """
        warroom setup ssh --write > /dev/null
        for file in .ssh .profile .bashrc .config .local/share/x; do
          setpriv --reuid=warroom --regid=warroom --clear-groups touch /var/lib/warroom/$file &&
            echo "wrote $file"
        done
        setpriv --reuid=warroom --regid=warroom --clear-groups sh -c 'echo x >> /etc/warroom/keys' ||
          echo refused
        """)
      #expect(!ended.output.contains("wrote"))
      #expect(ended.output.contains("refused"))
    }

    @Test(.enabled(if: OwnHost.isPermitted))
    func `a configuration sshd will not take is taken back`() throws {
      let host = try OwnHost()
      let ended = try host.run(
        """
        echo 'NoSuchSetting yes' > /etc/ssh/sshd_config.d/broken.conf
        warroom setup ssh --write || echo "ended with $?"
        ls /etc/ssh/sshd_config.d
        """)
      #expect(ended.output.contains("ended with 3"))
      #expect(ended.errors.contains("NoSuchSetting"))
      #expect(!ended.output.contains("warroom.conf\n"))
    }

    @Test(.enabled(if: OwnHost.isPermitted))
    func `the account founds its room, and whoever called sudo is its admin`() throws {
      let host = try OwnHost()
      let ended = try host.run(
        """
        warroom setup ssh --write > /dev/null
        useradd anna
        cd /
        setpriv --reuid=warroom --regid=warroom --clear-groups env HOME=/var/lib/warroom \
          SUDO_USER=anna SUDO_UID=$(id -u anna) '\(Place.warroom)' setup room
        """)
      #expect(ended.output.contains("admin: anna"), "\(ended.errors)")
    }
  }
}
