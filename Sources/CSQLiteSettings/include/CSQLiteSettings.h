#ifndef WARROOM_CSQLITESETTINGS_H
#define WARROOM_CSQLITESETTINGS_H

#include <sqlite3.h>

/// Keeps closing `connection` from checkpointing. Swift cannot call `sqlite3_db_config`, which takes
/// any number of arguments.
///
/// Returns the result code of SQLite; whether it is so now is in `isOn`.
int css_leave_checkpoints(sqlite3 *connection, int *isOn);

#endif
