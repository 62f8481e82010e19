#include "CSQLiteSettings.h"

int css_leave_checkpoints(sqlite3 *connection, int *isOn) {
  return sqlite3_db_config(connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, isOn);
}
