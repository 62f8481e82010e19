import IncidentCore
import Testing
import WarRoomTestSupport

@Test func `an expectation that is wrong fails its test`() {
  withKnownIssue { _ = Given().when(ClaimTask(task: "C-01"), by: .bob).then() }
  withKnownIssue { _ = Given().when(ClaimTask(task: "C-01"), by: .eve).then() }
  withKnownIssue { Given().when(ClaimTask(task: "C-01"), by: .bob).then(refused: .needsReason) }
  withKnownIssue { Given().when(ClaimTask(task: "C-01"), by: .eve).then(refused: .needsReason) }
  withKnownIssue { _ = Given().after(ClaimTask(task: "C-01"), by: .eve) }
}
