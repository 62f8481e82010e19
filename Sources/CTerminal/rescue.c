#include "CTerminal.h"

#include <string.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

#include "screen.h"

/* Everything a dying process needs to give the terminal back, made while it is well: in a signal
   handler nothing may be looked up or allocated. */
static struct termios modes;
static char strings[256];
static volatile size_t length;
static volatile int is_armed;

static int keep(int byte) {
  if (length < sizeof strings) strings[length++] = (char)byte;
  return byte;
}

static void keep_capability(const char *name) {
  const char *value = tigetstr(name);
  if (value != NULL && value != (const char *)-1) tputs(value, 1, keep);
}

void ct_prepare_rescue(void) { is_armed = tcgetattr(STDIN_FILENO, &modes) == 0; }

void ct_complete_rescue(const char *paste_off) {
  length = 0;
  for (const char *byte = paste_off; *byte != '\0'; byte++) keep(*byte);
  keep_capability("sgr0");
  keep_capability("rmkx");
  keep_capability("cnorm");
  keep_capability("rmcup");
}

void ct_forget_rescue(void) { is_armed = 0; }

void ct_rescue(void) {
  if (!is_armed) return;
  is_armed = 0;
  ssize_t written = write(STDOUT_FILENO, strings, length);
  (void)written; /* there is nobody left to tell */
  tcsetattr(STDIN_FILENO, TCSANOW, &modes);
}
