// renameat2(2), which the C library declares only under _GNU_SOURCE: two names change places, or a
// name is taken only if it is free, in one step.
#pragma once
#include <errno.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

// 0, or the reason as an errno value.
static inline int cexchange_swap(const char *one, const char *other) {
  return syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, 1u << 1) == 0 ? 0 : errno;
}
