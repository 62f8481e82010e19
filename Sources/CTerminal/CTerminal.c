#include "CTerminal.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

const uint32_t ct_bold = WA_BOLD, ct_dim = WA_DIM, ct_underline = WA_UNDERLINE,
               ct_reverse = WA_REVERSE;

static SCREEN *screen;

/* Terminals mark pasted text when asked to; terminfo does not say how. */
static const char paste_on[] = "\033[?2004h", paste_off[] = "\033[?2004l";

static void send_raw(const char *text) {
  size_t length = strlen(text);
  while (length > 0) {
    ssize_t sent = write(STDOUT_FILENO, text, length);
    if (sent <= 0) return;
    text += sent;
    length -= (size_t)sent;
  }
}

static void define_keys(void) {
  define_key("\033[200~", CT_KEY_PASTE_BEGIN);
  define_key("\033[201~", CT_KEY_PASTE_END);
  define_key("\033[1;5D", CT_KEY_WORD_LEFT);
  define_key("\033[1;5C", CT_KEY_WORD_RIGHT);
  define_key("\033[Z", KEY_BTAB);
  /* Sent by terminals that are not in keypad mode after all. */
  define_key("\033[A", KEY_UP);
  define_key("\033[B", KEY_DOWN);
  define_key("\033[C", KEY_RIGHT);
  define_key("\033[D", KEY_LEFT);
}

int ct_open(const char *term) {
  /* 25 ms is enough to tell Esc from a key that begins with it; slow lines set ESCDELAY. */
  if (getenv("ESCDELAY") == NULL) set_escdelay(25);
  screen = newterm(term, stdout, stdin);
  if (screen == NULL) return -1;
  const char *address = tigetstr("cup");
  if (address == NULL || address == (const char *)-1) {
    endwin();
    delscreen(screen);
    screen = NULL;
    return -2;
  }
  raw();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  keypad(stdscr, TRUE);
  nodelay(stdscr, TRUE);
  leaveok(stdscr, FALSE);
  start_color();
  use_default_colors();
  define_keys();
  send_raw(paste_on);
  return 0;
}

void ct_close(void) {
  if (screen == NULL) return;
  send_raw(paste_off);
  endwin();
  delscreen(screen);
  screen = NULL;
}

void ct_size(int *height, int *width) {
  *height = getmaxy(stdscr);
  *width = getmaxx(stdscr);
}

int ct_put(int row, int column, const wchar_t *scalars, int count, uint32_t attributes, int pair) {
  wchar_t text[CCHARW_MAX + 1];
  if (count > CCHARW_MAX) count = CCHARW_MAX;
  wmemcpy(text, scalars, (size_t)count);
  text[count] = L'\0';
  cchar_t cell;
  if (setcchar(&cell, text, attributes, 0, &pair) == ERR) return ERR;
  return mvwadd_wch(stdscr, row, column, &cell);
}

void ct_cursor(int row, int column) {
  curs_set(row >= 0 ? 1 : 0);
  if (row >= 0) wmove(stdscr, row, column);
}

void ct_erase(void) { werase(stdscr); }

void ct_flush(void) {
  wnoutrefresh(stdscr);
  doupdate();
}

void ct_forget(void) { clearok(stdscr, TRUE); }

int ct_next(uint32_t *value) {
  wint_t key;
  int kind = wget_wch(stdscr, &key);
  if (kind == ERR) return 0;
  *value = (uint32_t)key;
  return kind == KEY_CODE_YES ? 2 : 1;
}

int ct_colors(void) { return has_colors() ? COLORS : 0; }

void ct_pair(int pair, int foreground, int background) {
  init_extended_pair(pair, foreground, background);
}

void ct_bell(void) { beep(); }

int ct_width_libc(wchar_t scalar) { return wcwidth(scalar); }
