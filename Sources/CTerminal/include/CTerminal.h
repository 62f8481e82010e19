/// The only file that knows where ncurses lives. Everything Swift needs of it, and nothing more.
#pragma once
#define NCURSES_WIDECHAR 1 /* else Swift sees no wide character calls */
#define NCURSES_NOMACROS 1 /* else half the calls are macros Swift cannot see */
#include <stdint.h>
#include <wchar.h>
#include <ncursesw/curses.h>

/// Attributes of a cell.
extern const uint32_t ct_bold, ct_dim, ct_underline, ct_reverse;

/// Keys that ncurses has no name for. It keeps key codes in 16 bits and numbers the keys a terminal
/// adds from 512 on; these are out of the way of both.
enum {
  CT_KEY_PASTE_BEGIN = 0x7001,
  CT_KEY_PASTE_END,
  CT_KEY_WORD_LEFT,
  CT_KEY_WORD_RIGHT
};

/// Opens the terminal named `term` (NULL: $TERM) on standard output and input.
/// 0; -1 the terminal is not known; -2 it cannot address cells.
int ct_open(const char *term);
/// Gives the terminal back as it was. Safe to call twice.
void ct_close(void);

/// The size of the picture in cells.
void ct_size(int *height, int *width);
/// Gives the picture the size the terminal has now.
void ct_resize(void);

/// Writes one cell: a spacing character and up to four marks.
int ct_put(int row, int column, const wchar_t *scalars, int count, uint32_t attributes, int pair);
/// Puts the cursor at a cell, or hides it where row is negative.
void ct_cursor(int row, int column);
/// Blanks the picture to be shown next, without sending anything.
void ct_erase(void);
/// Sends the difference between the picture and the terminal.
void ct_flush(void);
/// Forgets what the terminal shows, so that the next flush sends everything.
void ct_forget(void);

/// How many bytes are waiting to be read.
int ct_waiting(void);
/// The next key waiting: 0 none, 1 a character, 2 a function key.
int ct_next(uint32_t *value);
/// Reads at most `most` bytes behind the back of ncurses; 0 if none come within `milliseconds`.
int ct_read(uint8_t *bytes, int most, int milliseconds);

/// How many colours the terminal has; 0 where it has none.
int ct_colors(void);
/// Makes pair `pair` show `foreground` on `background`; -1 is the terminal's own.
void ct_pair(int pair, int foreground, int background);
/// Has the terminal report the mouse, or not any more; sends nothing where it is so already.
void ct_mouse(int on);
/// Sends bytes that are no part of the picture.
void ct_send(const uint8_t *bytes, int count);
/// Sounds the bell.
void ct_bell(void);

/// From now on a byte is written to descriptor `bell` when the size changes or the process is told
/// to end; a crash gives the terminal back before the process dies.
void ct_watch(int bell);
/// Stops watching.
void ct_unwatch(void);
/// Whether SIGHUP, SIGINT or SIGTERM has come.
int ct_was_ended(void);

/// Cells that the C library gives a character; -1 where it cannot be shown.
int ct_width_libc(wchar_t scalar);

/// Takes the pages of the program's own file that cannot have been changed out of this process.
/// They stay in the system's cache and come back one by one where they are touched again. Opening
/// a screen touches pages all over a large static program, and a waiting one needs few of them.
void ct_give_back_program(void);
