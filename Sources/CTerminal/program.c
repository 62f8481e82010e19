#define _GNU_SOURCE /* dl_iterate_phdr */
#include "CTerminal.h"

#include <link.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

/* The program itself comes first; 1 ends the walk before the libraries, which others share. */
static int give_back(struct dl_phdr_info *program, size_t size, void *unused) {
  (void)size;
  (void)unused;
  const uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  for (int part = 0; part < program->dlpi_phnum; part++) {
    const ElfW(Phdr) *header = &program->dlpi_phdr[part];
    /* What can be written may have been, and must not be read from the file again. */
    if (header->p_type != PT_LOAD || (header->p_flags & PF_W)) continue;
    const uintptr_t begin = program->dlpi_addr + header->p_vaddr;
    const uintptr_t first = (begin + page - 1) & ~(page - 1);
    const uintptr_t end = (begin + header->p_memsz) & ~(page - 1);
    if (first < end) madvise((void *)first, end - first, MADV_DONTNEED);
  }
  return 1;
}

void ct_give_back_program(void) { dl_iterate_phdr(give_back, NULL); }
