/// The tables of a room's database, format 1.
///
/// An event's place is its chain and seq in one number, `chain << 40 | seq`, which is the table's
/// key: the events of a chain lie side by side, and the end of a chain is one look-up away however
/// long it is. Texts are BLOBs, because a NUL inside a TEXT cuts it.
enum Schema {
  /// "WROM", in the header of every database of ours.
  static let applicationID: Int64 = 0x5752_4F4D
  /// The newest format this version reads and writes.
  static let version: Int64 = 1

  /// All that a timeline asks of an entry but its text, in the order things happened: a filter looks
  /// at a million entries without reading one of them.
  ///
  /// An index is no format. Rooms of older versions get it when they are next opened for writing,
  /// and older programs keep it up to date without knowing what it is for.
  static let timelineIndex = """
    CREATE INDEX IF NOT EXISTS event_timeline
      ON event (chain, occurred, place, type, actor, task, recorded)
    """

  /// The index that the timeline had before.
  static let formerTimelineIndex = "DROP INDEX IF EXISTS event_occurred"

  /// Makes an empty database a room's. The triggers are a seat belt against our own mistakes;
  /// what protects the record from others is the hash chain.
  static let creation = """
    CREATE TABLE room (
      one INTEGER PRIMARY KEY CHECK (one = 1),
      instance BLOB NOT NULL CHECK (length(instance) = 16)
    ) STRICT;
    CREATE TABLE event (
      place INTEGER PRIMARY KEY,
      chain INTEGER NOT NULL CHECK (chain = place >> 40),
      salt BLOB, body BLOB, digest BLOB NOT NULL, hash BLOB NOT NULL,
      operation BLOB NOT NULL, ordinal INTEGER NOT NULL,
      occurred INTEGER NOT NULL, recorded INTEGER NOT NULL,
      actor BLOB NOT NULL, type BLOB NOT NULL, task BLOB,
      UNIQUE (operation, ordinal)
    ) STRICT;
    \(timelineIndex);
    CREATE INDEX event_task ON event (chain, task, occurred) WHERE task IS NOT NULL;
    CREATE TABLE snapshot (
      chain INTEGER PRIMARY KEY, version INTEGER NOT NULL, seq INTEGER NOT NULL,
      bytes BLOB NOT NULL
    ) STRICT;
    CREATE TRIGGER event_stays BEFORE DELETE ON event
    BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;
    CREATE TRIGGER event_is_only_redacted BEFORE UPDATE ON event
    WHEN NEW.salt IS NOT NULL OR NEW.body IS NOT NULL
      OR (NEW.place, NEW.chain, NEW.digest, NEW.hash, NEW.operation, NEW.ordinal, NEW.occurred,
          NEW.recorded, NEW.actor, NEW.type, NEW.task)
      IS NOT (OLD.place, OLD.chain, OLD.digest, OLD.hash, OLD.operation, OLD.ordinal,
          OLD.occurred, OLD.recorded, OLD.actor, OLD.type, OLD.task)
    BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
    """
}
