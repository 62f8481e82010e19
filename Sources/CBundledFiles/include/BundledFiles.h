#ifndef BUNDLED_FILES_H
#define BUNDLED_FILES_H

/// A file of the folder `Playbooks` inside the program.
struct BundledFile {
  /// Its name without folder and ending; NULL after the last file of a list.
  const char *name;
  /// What it says: UTF-8, ended by a NUL.
  const char *text;
};

/// The playbooks.
const struct BundledFile *bundled_playbooks(void);

/// The legal clocks.
const struct BundledFile *bundled_clocks(void);

/// The calendars of closed days.
const struct BundledFile *bundled_calendars(void);

/// The forms of reports and statements.
const struct BundledFile *bundled_forms(void);

#endif
