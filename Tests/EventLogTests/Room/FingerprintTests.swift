import EventLog
import IncidentCore
import Testing
import WarRoomTestSupport

@Test(arguments: SampleKey.fingerprints.keys.filter { $0 != SampleKey.rsa2048Line }.sorted())
func `a fingerprint is the one that ssh-keygen prints`(line: String) throws {
  #expect(try PublicKey.read(line: line).key.fingerprint == SampleKey.fingerprints[line])
}
