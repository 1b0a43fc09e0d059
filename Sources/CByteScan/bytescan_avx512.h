// The functions of bytescan.h for machines with AVX-512 (BW, VBMI2), where comparing 64 bytes gives
// 64 bits: what follows what is then a matter of shifts.

#define CBYTESCAN_AVX512 __attribute__((target("avx512f,avx512bw,avx512vbmi2,bmi,lzcnt,popcnt")))

static inline int cbytescan_has_avx512(void) {
  return __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vbmi2");
}

CBYTESCAN_AVX512 static size_t cbytescan_copy_utf8_avx512(
    const uint8_t *bytes, size_t count, uint8_t *out, int *notes) {
#define EQUAL(value) _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8((char)(value)))
#define FROM(value) _mm512_cmpge_epu8_mask(v, _mm512_set1_epi8((char)(value)))
  uint64_t doubtful = 0;
  // What the next block must begin with, and whether 0xC2 or 0xC3 stands before it.
  uint64_t carried = 0, before_c2 = 0, before_c3 = 0;
  size_t done = 0;
  while (count - done >= 64) {
    __m512i v = _mm512_loadu_si512(bytes + done);
    _mm512_storeu_si512(out + done, v);
    doubtful |= _mm512_testn_epi8_mask(v, v);
    uint64_t high = _mm512_movepi8_mask(v);
    if (high == 0) {
      if (carried != 0) break;
      done += 64;
      continue;
    }
    uint64_t two = FROM(0xC0), three = FROM(0xE0), c2 = EQUAL(0xC2), c3 = EQUAL(0xC3);
    uint64_t expected = two << 1 | three << 2 | carried;
    uint64_t refused = EQUAL(0xE0) | EQUAL(0xED) | FROM(0xF0) | (two & ~FROM(0xC2));
    if (((high & ~two) ^ expected) | refused) break;
    doubtful |= (c2 << 1 | before_c2) & high & ~FROM(0xA0);
    doubtful |= (c3 << 1 | before_c3) & (EQUAL(0x82) | EQUAL(0x83) | EQUAL(0xA2));
    carried = two >> 63 | three >> 62;
    before_c2 = c2 >> 63;
    before_c3 = c3 >> 63;
    done += 64;
  }
  *notes = doubtful ? CBYTESCAN_DOUBTFUL : CBYTESCAN_HARMLESS;
  return done;
#undef EQUAL
#undef FROM
}

CBYTESCAN_AVX512 static size_t cbytescan_find_avx512(
    const uint8_t *text, size_t from, size_t to, uint8_t a, uint8_t b, uint8_t c, uint8_t d,
    uint32_t *offsets) {
  const __m512i all_a = _mm512_set1_epi8((char)a), all_b = _mm512_set1_epi8((char)b);
  const __m512i all_c = _mm512_set1_epi8((char)c), all_d = _mm512_set1_epi8((char)d);
  uint8_t numbers[64];
  for (int index = 0; index < 64; index++) numbers[index] = (uint8_t)index;
  const __m512i places = _mm512_loadu_si512(numbers);
  size_t found = 0;
  for (size_t at = from; at < to; at += 64) {
    __m512i v = _mm512_loadu_si512(text + at);
    uint64_t bits = _mm512_cmpeq_epi8_mask(v, all_a) | _mm512_cmpeq_epi8_mask(v, all_b) |
                    _mm512_cmpeq_epi8_mask(v, all_c) | _mm512_cmpeq_epi8_mask(v, all_d);
    if (to - at < 64) bits &= ((uint64_t)1 << (to - at)) - 1;
    __m512i hits = _mm512_maskz_compress_epi8(bits, places);
    const __m512i start = _mm512_set1_epi32((int)at);
    size_t after = found + (size_t)__builtin_popcountll(bits);
    // Most blocks have up to sixteen.
    for (;;) {
      __m512i next = _mm512_cvtepu8_epi32(_mm512_castsi512_si128(hits));
      _mm512_storeu_si512(offsets + found, _mm512_add_epi32(next, start));
      found += 16;
      if (found >= after) break;
      hits = _mm512_shuffle_i64x2(hits, hits, 0x39);
    }
    found = after;
  }
  return found;
}

#undef CBYTESCAN_AVX512
