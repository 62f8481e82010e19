#include "CTerminal.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "screen.h"

/* Handlers only note what happened and ring; the loop does the work (CVE-2024-6387 is what happens
   when a handler does more). */
static volatile sig_atomic_t bell_end = -1, was_ended = 0;

static const int ending[] = {SIGHUP, SIGINT, SIGTERM};
static const int crashing[] = {SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP};

#define COUNT(list) (sizeof(list) / sizeof(list[0]))

static void ring(int number) {
  int kept = errno;
  if (number != SIGWINCH) {
    was_ended = 1;
    /* The loop may be stuck in writing to a line that has stalled; this makes room. */
    tcflush(STDOUT_FILENO, TCOFLUSH);
  }
  ssize_t written = write(bell_end, "", 1);
  (void)written; /* a full pipe rings already */
  errno = kept;
}

static void crash(int number) {
  ct_rescue();
  raise(number); /* the default action is back: SA_RESETHAND */
}

static void set(int number, void (*handler)(int), int flags) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigfillset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

void ct_watch(int bell) {
  /* A stack of its own: the usual crash of a recursive program is that there is none left. */
  static char reserve[64 * 1024];
  stack_t stack = {.ss_sp = reserve, .ss_size = sizeof reserve};
  sigaltstack(&stack, NULL);
  bell_end = bell;
  for (size_t i = 0; i < COUNT(ending); i++) set(ending[i], ring, SA_RESTART);
  for (size_t i = 0; i < COUNT(crashing); i++)
    set(crashing[i], crash, SA_RESETHAND | SA_NODEFER | SA_ONSTACK);
  set(SIGWINCH, ring, SA_RESTART);
  set(SIGPIPE, SIG_IGN, 0);
}

void ct_unwatch(void) {
  if (bell_end < 0) return;
  for (size_t i = 0; i < COUNT(ending); i++) set(ending[i], SIG_DFL, 0);
  for (size_t i = 0; i < COUNT(crashing); i++) set(crashing[i], SIG_DFL, 0);
  set(SIGWINCH, SIG_DFL, 0);
  bell_end = -1;
}

int ct_was_ended(void) { return was_ended; }
