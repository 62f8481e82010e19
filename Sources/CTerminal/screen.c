#include "CTerminal.h"

#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>

#include "screen.h"

const uint32_t ct_bold = WA_BOLD, ct_dim = WA_DIM, ct_underline = WA_UNDERLINE,
               ct_reverse = WA_REVERSE;

static SCREEN *screen;
static int knows_default_colors;

/* Terminals mark pasted text when asked to; terminfo does not say how. */
static const char paste_on[] = "\033[?2004h", paste_off[] = "\033[?2004l";

/* Presses of the buttons and the wheel (1000), with numbers of any size (1006). */
static const char mouse_on[] = "\033[?1000h\033[?1006h", mouse_off[] = "\033[?1006l\033[?1000l";
static int hears_mouse;

static void send_raw(const char *text) { ct_send((const uint8_t *)text, (int)strlen(text)); }

static void define_keys(void) {
  /* Reports of the mouse come whole, as any other sequence: terminfo would cut off their head. */
  keyok(KEY_MOUSE, FALSE);
  define_key("\033[200~", CT_KEY_PASTE_BEGIN);
  define_key("\033[201~", CT_KEY_PASTE_END);
  /* Ctrl and Alt with a cursor key, under whatever name terminfo has for them. */
  define_key("\033[1;5D", CT_KEY_WORD_LEFT);
  define_key("\033[1;5C", CT_KEY_WORD_RIGHT);
  define_key("\033[1;3D", CT_KEY_WORD_LEFT);
  define_key("\033[1;3C", CT_KEY_WORD_RIGHT);
}

/* Until a program has left the screen once, ncurses 6.4 sends what it has at every move of the cursor
   (lib_mvcur.c, for programs that only use its lower half): a dozen small packets over SSH instead of
   one. So we leave at once, where nobody sees it; the first picture comes back. */
static void gather_output(void) {
  int terminal = dup(STDOUT_FILENO);
  int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (terminal != -1 && nowhere != -1 && dup2(nowhere, STDOUT_FILENO) != -1) {
    endwin();
    dup2(terminal, STDOUT_FILENO);
  }
  if (nowhere != -1) close(nowhere);
  if (terminal != -1) close(terminal);
}

int ct_open(const char *term) {
  /* 25 ms is enough to tell Esc from a key that begins with it; slow lines set ESCDELAY. */
  if (getenv("ESCDELAY") == NULL) set_escdelay(25);
  ct_prepare_rescue();
  screen = newterm(term, stdout, stdin);
  if (screen == NULL) return -1;
  const char *address = tigetstr("cup");
  if (address == NULL || address == (const char *)-1) {
    endwin();
    delscreen(screen);
    screen = NULL;
    return -2;
  }
  gather_output();
  raw();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  /* A picture is sent whole, also where a key waits: the next one would have to begin with the rest. */
  typeahead(-1);
  keypad(stdscr, TRUE);
  start_color();
  knows_default_colors = use_default_colors() == OK;
  define_keys();
  /* LINES and COLUMNS in the environment may be older than the window. */
  ct_resize();
  ct_complete_rescue(paste_off);
  send_raw(paste_on);
  return 0;
}

void ct_close(void) {
  if (screen == NULL) return;
  ct_unwatch();
  ct_mouse(0);
  send_raw(paste_off);
  endwin();
  ct_forget_rescue();
  delscreen(screen);
  screen = NULL;
}

void ct_size(int *height, int *width) {
  *height = getmaxy(stdscr);
  *width = getmaxx(stdscr);
}

void ct_resize(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == -1) return;
  if (size.ws_row == 0 || size.ws_col == 0) return;
  resize_term(size.ws_row, size.ws_col);
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
  /* A hidden cursor may stay wherever the last change left it. */
  leaveok(stdscr, row < 0);
  curs_set(row >= 0 ? 1 : 0);
  if (row >= 0) wmove(stdscr, row, column);
}

void ct_erase(void) { werase(stdscr); }

void ct_flush(void) {
  wnoutrefresh(stdscr);
  doupdate();
}

void ct_forget(void) { clearok(curscr, TRUE); }

static int is_waiting(int milliseconds) {
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  return poll(&input, 1, milliseconds) == 1 && (input.revents & POLLIN) != 0;
}

int ct_waiting(void) {
  int count = 0;
  return ioctl(STDIN_FILENO, FIONREAD, &count) == -1 ? 0 : count;
}

int ct_next(uint32_t *value) {
  /* ncurses throws the first bytes of a character away when the others are late; so it may wait
     for them, but only where there is something to read. */
  wtimeout(stdscr, is_waiting(0) ? 25 : 0);
  wint_t key;
  int kind = wget_wch(stdscr, &key);
  if (kind == ERR) return 0;
  *value = (uint32_t)key;
  return kind == KEY_CODE_YES ? 2 : 1;
}

int ct_read(uint8_t *bytes, int most, int milliseconds) {
  if (!is_waiting(milliseconds)) return 0;
  ssize_t count = read(STDIN_FILENO, bytes, (size_t)most);
  return count > 0 ? (int)count : 0;
}

int ct_colors(void) { return has_colors() ? COLORS : 0; }

void ct_pair(int pair, int foreground, int background) {
  if (!knows_default_colors) {
    if (foreground < 0) foreground = COLOR_WHITE;
    if (background < 0) background = COLOR_BLACK;
  }
  init_extended_pair(pair, foreground, background);
}

void ct_mouse(int on) {
  if (on == hears_mouse) return;
  hears_mouse = on;
  char undo[sizeof mouse_off + sizeof paste_off];
  strcpy(undo, on ? mouse_off : "");
  strcat(undo, paste_off);
  ct_complete_rescue(undo);
  send_raw(on ? mouse_on : mouse_off);
}

void ct_send(const uint8_t *bytes, int count) {
  while (count > 0) {
    ssize_t sent = write(STDOUT_FILENO, bytes, (size_t)count);
    if (sent <= 0) return;
    bytes += sent;
    count -= (int)sent;
  }
}

void ct_bell(void) { beep(); }

int ct_width_libc(wchar_t scalar) { return wcwidth(scalar); }
