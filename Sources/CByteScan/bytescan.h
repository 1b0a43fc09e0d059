// Looks at 64 bytes at once. In a header, so that it inlines into Swift, whose own vectors of bytes do
// not become machine instructions. With SSE2 where the machine has it (every x86-64), else eight bytes
// at a time or one by one in plain C.
#pragma once
#include <stdint.h>
#include <string.h>

#if defined(__SSE2__) && !defined(CBYTESCAN_PORTABLE)
#include <emmintrin.h>

static inline __m128i cbytescan_load(const uint8_t *bytes) {
  return _mm_loadu_si128((const __m128i *)(const void *)bytes);
}

static inline __m128i cbytescan_equal(__m128i bytes, uint8_t value) {
  return _mm_cmpeq_epi8(bytes, _mm_set1_epi8((char)value));
}

static inline __m128i cbytescan_at_least(__m128i bytes, uint8_t value) {
  return _mm_cmpeq_epi8(_mm_max_epu8(bytes, _mm_set1_epi8((char)value)), bytes);
}

// Bit n: byte n is one of four values. Reads bytes[0…63].
static inline uint64_t cbytescan_mask(
    const uint8_t *bytes, uint8_t a, uint8_t b, uint8_t c, uint8_t d) {
  uint64_t mask = 0;
  for (int part = 0; part < 4; part++) {
    __m128i v = cbytescan_load(bytes + 16 * part);
    __m128i hits = _mm_or_si128(
        _mm_or_si128(cbytescan_equal(v, a), cbytescan_equal(v, b)),
        _mm_or_si128(cbytescan_equal(v, c), cbytescan_equal(v, d)));
    mask |= (uint64_t)(uint32_t)_mm_movemask_epi8(hits) << (16 * part);
  }
  return mask;
}

// Whether all bytes are below 0x80. Reads bytes[0…63].
static inline int cbytescan_is_ascii(const uint8_t *bytes) {
  return _mm_movemask_epi8(_mm_or_si128(
             _mm_or_si128(cbytescan_load(bytes), cbytescan_load(bytes + 16)),
             _mm_or_si128(cbytescan_load(bytes + 32), cbytescan_load(bytes + 48)))) == 0;
}

// Whether the bytes go on with the UTF-8 of bytes[-2] and bytes[-1], or, if `is_fresh`, begin with a
// whole character; the last one may go on behind them. Characters that need a closer look count as
// none: those of four bytes and those that begin with 0xE0 or 0xED. Reads bytes[-2…63], or
// bytes[0…63] if `is_fresh`.
static inline int cbytescan_is_utf8(const uint8_t *bytes, int is_fresh) {
  __m128i wrong = _mm_setzero_si128();
  for (int part = 0; part < 4; part++) {
    const uint8_t *at = bytes + 16 * part;
    __m128i v = cbytescan_load(at), one, two;
    if (part == 0 && is_fresh) {
      one = _mm_slli_si128(v, 1);
      two = _mm_slli_si128(v, 2);
    } else {
      one = cbytescan_load(at - 1);
      two = cbytescan_load(at - 2);
    }
    // Signed, 0x80…0xBF are the smallest.
    __m128i follows = _mm_cmplt_epi8(v, _mm_set1_epi8((char)0xC0));
    __m128i expected = _mm_or_si128(cbytescan_at_least(one, 0xC0), cbytescan_at_least(two, 0xE0));
    __m128i refused = _mm_or_si128(
        _mm_or_si128(cbytescan_equal(v, 0xE0), cbytescan_equal(v, 0xED)),
        _mm_or_si128(
            cbytescan_at_least(v, 0xF0),
            cbytescan_equal(_mm_and_si128(v, _mm_set1_epi8((char)0xFE)), 0xC0)));
    wrong = _mm_or_si128(wrong, _mm_or_si128(refused, _mm_xor_si128(follows, expected)));
  }
  return _mm_movemask_epi8(wrong) == 0;
}

// Whether no NUL is among the bytes, and no two of them can be a control character U+0080…U+009F or the
// start of text that was decoded twice: 0xC2 before 0x80…0x9F, 0xC3 before 0x82, 0x83 or 0xA2. The
// bytes are UTF-8. Reads bytes[0…64].
static inline int cbytescan_is_harmless(const uint8_t *bytes) {
  __m128i doubtful = _mm_setzero_si128();
  for (int part = 0; part < 4; part++) {
    __m128i v = cbytescan_load(bytes + 16 * part), next = cbytescan_load(bytes + 16 * part + 1);
    __m128i control =
        _mm_and_si128(cbytescan_equal(v, 0xC2), _mm_cmplt_epi8(next, _mm_set1_epi8((char)0xA0)));
    __m128i twice = _mm_and_si128(
        cbytescan_equal(v, 0xC3),
        _mm_or_si128(
            cbytescan_equal(_mm_and_si128(next, _mm_set1_epi8((char)0xFE)), 0x82),
            cbytescan_equal(next, 0xA2)));
    doubtful = _mm_or_si128(
        doubtful, _mm_or_si128(cbytescan_equal(v, 0), _mm_or_si128(control, twice)));
  }
  return _mm_movemask_epi8(doubtful) == 0;
}

#else

// The word at `bytes`, first byte lowest.
static inline uint64_t cbytescan_word(const uint8_t *bytes) {
  uint64_t word;
  memcpy(&word, bytes, 8);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  word = __builtin_bswap64(word);
#endif
  return word;
}

// 0x80 in every byte that has the value, 0 in the others.
static inline uint64_t cbytescan_hits(uint64_t word, uint8_t value) {
  const uint64_t low = 0x7F7F7F7F7F7F7F7FULL;
  word ^= 0x0101010101010101ULL * value;
  return ~(((word & low) + low) | word | low);
}

static inline uint64_t cbytescan_mask(
    const uint8_t *bytes, uint8_t a, uint8_t b, uint8_t c, uint8_t d) {
  uint64_t mask = 0;
  for (int part = 0; part < 8; part++) {
    uint64_t word = cbytescan_word(bytes + 8 * part);
    uint64_t hits = cbytescan_hits(word, a) | cbytescan_hits(word, b) | cbytescan_hits(word, c) |
                    cbytescan_hits(word, d);
    // Gathers the top bits of the bytes.
    mask |= (((hits >> 7) * 0x0102040810204080ULL) >> 56) << (8 * part);
  }
  return mask;
}

static inline int cbytescan_is_ascii(const uint8_t *bytes) {
  uint64_t any = 0;
  for (int part = 0; part < 8; part++) any |= cbytescan_word(bytes + 8 * part);
  return (any & 0x8080808080808080ULL) == 0;
}

static inline int cbytescan_is_utf8(const uint8_t *bytes, int is_fresh) {
  uint8_t one = is_fresh ? 0 : bytes[-1], two = is_fresh ? 0 : bytes[-2];
  int wrong = 0;
  for (int index = 0; index < 64; index++) {
    uint8_t v = bytes[index];
    wrong |= ((v & 0xC0) == 0x80) != (one >= 0xC0 || two >= 0xE0);
    wrong |= v == 0xE0 || v == 0xED || v >= 0xF0 || (v & 0xFE) == 0xC0;
    two = one;
    one = v;
  }
  return !wrong;
}

static inline int cbytescan_is_harmless(const uint8_t *bytes) {
  int doubtful = 0;
  for (int index = 0; index < 64; index++) {
    uint8_t v = bytes[index], next = bytes[index + 1];
    doubtful |= v == 0 || (v == 0xC2 && next >= 0x80 && next < 0xA0) ||
                (v == 0xC3 && ((next & 0xFE) == 0x82 || next == 0xA2));
  }
  return !doubtful;
}

#endif
