// Looks at 64 bytes at once. In a header, so that it needs no target of its own; Swift's own vectors
// of bytes do not become machine instructions. With SSE2, which every x86-64 has, or AVX2 or AVX-512
// where the machine that runs it has that; else in plain C.
#pragma once
#include <stddef.h>
#include <stdint.h>
#include <string.h>

// What cbytescan_copy_utf8 noticed.
enum { CBYTESCAN_HARMLESS = 0, CBYTESCAN_DOUBTFUL = 1 };

#if defined(__SSE2__) && !defined(CBYTESCAN_PORTABLE)
#include <immintrin.h>

#define CBYTESCAN_NAME(name) name##_sse2
#define CBYTESCAN_TARGET
#define CBYTESCAN_WIDTH 16
#define CBYTESCAN_VECTOR __m128i
#define CBYTESCAN_V(name) _mm_##name
#define CBYTESCAN_V_WHOLE(name) _mm_##name##_si128
#include "bytescan_vector.h"

#define CBYTESCAN_NAME(name) name##_avx2
#define CBYTESCAN_TARGET __attribute__((target("avx2,bmi,lzcnt,popcnt")))
#define CBYTESCAN_WIDTH 32
#define CBYTESCAN_VECTOR __m256i
#define CBYTESCAN_V(name) _mm256_##name
#define CBYTESCAN_V_WHOLE(name) _mm256_##name##_si256
#include "bytescan_vector.h"

static inline int cbytescan_has_avx2(void) { return __builtin_cpu_supports("avx2"); }

#include "bytescan_avx512.h"

// Copies whole blocks of 64 bytes for as long as they are UTF-8 and gives the number of bytes copied.
//
// Reads `bytes[-2]` and `bytes[-1]`, which end a character. The last character copied may go on behind
// the bytes copied. Characters that need a closer look count as none: those of four bytes and those
// that begin with 0xE0 or 0xED. `notes` becomes CBYTESCAN_DOUBTFUL if a NUL is among the bytes, or if
// two of them can be a control character U+0080…U+009F or the start of text that was decoded twice:
// 0xC2 before 0x80…0x9F, 0xC3 before 0x82, 0x83 or 0xA2.
static inline size_t cbytescan_copy_utf8(
    const uint8_t *bytes, size_t count, uint8_t *out, int *notes) {
  if (cbytescan_has_avx512()) return cbytescan_copy_utf8_avx512(bytes, count, out, notes);
  if (cbytescan_has_avx2())
    return cbytescan_copy_utf8_avx2(bytes, count, out, notes);
  return cbytescan_copy_utf8_sse2(bytes, count, out, notes);
}

// Writes the offsets of all bytes in `text[from..<to]` that are one of four values, and gives their
// number. Reads up to 63 bytes behind, and writes up to 16 offsets too many.
static inline size_t cbytescan_find(
    const uint8_t *text, size_t from, size_t to, uint8_t a, uint8_t b, uint8_t c, uint8_t d,
    uint32_t *offsets) {
  if (cbytescan_has_avx512()) return cbytescan_find_avx512(text, from, to, a, b, c, d, offsets);
  if (cbytescan_has_avx2())
    return cbytescan_find_avx2(text, from, to, a, b, c, d, offsets);
  return cbytescan_find_sse2(text, from, to, a, b, c, d, offsets);
}

#else

static inline size_t cbytescan_copy_utf8(
    const uint8_t *bytes, size_t count, uint8_t *out, int *notes) {
  size_t done = 0;
  int doubtful = 0;
  while (count - done >= 64) {
    const uint8_t *block = bytes + done;
    uint8_t one = block[-1], two = block[-2];
    int wrong = 0;
    for (int index = 0; index < 64; index++) {
      uint8_t v = block[index];
      wrong |= ((v & 0xC0) == 0x80) != (one >= 0xC0 || two >= 0xE0);
      wrong |= v == 0xE0 || v == 0xED || v >= 0xF0 || (v & 0xFE) == 0xC0;
      doubtful |= v == 0 || (one == 0xC2 && v < 0xA0) ||
                  (one == 0xC3 && ((v & 0xFE) == 0x82 || v == 0xA2));
      two = one;
      one = v;
    }
    if (wrong) break;
    memcpy(out + done, block, 64);
    done += 64;
  }
  *notes = doubtful ? CBYTESCAN_DOUBTFUL : CBYTESCAN_HARMLESS;
  return done;
}

static inline size_t cbytescan_find(
    const uint8_t *text, size_t from, size_t to, uint8_t a, uint8_t b, uint8_t c, uint8_t d,
    uint32_t *offsets) {
  size_t found = 0;
  for (size_t index = from; index < to; index++) {
    uint8_t v = text[index];
    offsets[found] = (uint32_t)index;
    found += (v == a) | (v == b) | (v == c) | (v == d);
  }
  return found;
}

#endif
