/// What a mouse did, at a cell counted from 0.
public enum Pointer: Hashable, Sendable {
  /// The left button was pressed.
  case click(row: Int, column: Int)
  /// The wheel was turned away from the person.
  case wheelUp(row: Int, column: Int)
  /// The wheel was turned towards the person.
  case wheelDown(row: Int, column: Int)
}
