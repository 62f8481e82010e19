/// What the files of this target share.
#pragma once

/// Notes how to give the terminal back without ncurses. Call before ncurses changes its modes.
void ct_prepare_rescue(void);
/// Adds the strings that undo what the terminal was sent. Call when ncurses knows the terminal.
void ct_complete_rescue(const char *paste_off);
/// There is nothing to give back any more.
void ct_forget_rescue(void);
/// Gives the terminal back; safe in a signal handler.
void ct_rescue(void);
