// The functions of bytescan.h for vectors of one width; included once for each.

CBYTESCAN_TARGET static inline CBYTESCAN_VECTOR CBYTESCAN_NAME(cbytescan_load)(
    const uint8_t *bytes) {
  return CBYTESCAN_V_WHOLE(loadu)((const CBYTESCAN_VECTOR *)(const void *)bytes);
}

CBYTESCAN_TARGET static inline CBYTESCAN_VECTOR CBYTESCAN_NAME(cbytescan_all)(uint8_t value) {
  return CBYTESCAN_V(set1_epi8)((char)value);
}

CBYTESCAN_TARGET static inline CBYTESCAN_VECTOR CBYTESCAN_NAME(cbytescan_equal)(
    CBYTESCAN_VECTOR bytes, uint8_t value) {
  return CBYTESCAN_V(cmpeq_epi8)(bytes, CBYTESCAN_NAME(cbytescan_all)(value));
}

// Of bytes from 0x80 on, those below the value, itself from 0x80 on.
CBYTESCAN_TARGET static inline CBYTESCAN_VECTOR CBYTESCAN_NAME(cbytescan_below)(
    CBYTESCAN_VECTOR bytes, uint8_t value) {
  return CBYTESCAN_V(cmpgt_epi8)(CBYTESCAN_NAME(cbytescan_all)(value), bytes);
}

CBYTESCAN_TARGET static size_t CBYTESCAN_NAME(cbytescan_copy_utf8)(
    const uint8_t *bytes, size_t count, uint8_t *out, int *notes) {
#define OR CBYTESCAN_V_WHOLE(or)
#define AND CBYTESCAN_V_WHOLE(and)
#define EQUAL CBYTESCAN_NAME(cbytescan_equal)
#define BELOW CBYTESCAN_NAME(cbytescan_below)
#define ALL CBYTESCAN_NAME(cbytescan_all)
  const int parts = 64 / CBYTESCAN_WIDTH;
  CBYTESCAN_VECTOR doubtful = ALL(0);
  size_t done = 0;
  // Whether a character goes on in the next block.
  int is_open = 0;
  while (count - done >= 64) {
    const uint8_t *block = bytes + done;
    CBYTESCAN_VECTOR v[4], any, least;
    for (int part = 0; part < parts; part++) {
      v[part] = CBYTESCAN_NAME(cbytescan_load)(block + CBYTESCAN_WIDTH * part);
      CBYTESCAN_V_WHOLE(storeu)(
          (CBYTESCAN_VECTOR *)(void *)(out + done + CBYTESCAN_WIDTH * part), v[part]);
      any = part == 0 ? v[0] : OR(any, v[part]);
      least = part == 0 ? v[0] : CBYTESCAN_V(min_epu8)(least, v[part]);
    }
    doubtful = OR(doubtful, EQUAL(least, 0));
    if (CBYTESCAN_V(movemask_epi8)(any) == 0) {
      if (is_open) break;
      done += 64;
      continue;
    }
    CBYTESCAN_VECTOR wrong = ALL(0);
    for (int part = 0; part < parts; part++) {
      const uint8_t *at = block + CBYTESCAN_WIDTH * part;
      CBYTESCAN_VECTOR one = CBYTESCAN_NAME(cbytescan_load)(at - 1);
      CBYTESCAN_VECTOR two = CBYTESCAN_NAME(cbytescan_load)(at - 2);
      CBYTESCAN_VECTOR follows = BELOW(v[part], 0xC0);
      // Not zero behind a byte that begins two or three, or two behind one that begins three.
      CBYTESCAN_VECTOR expected =
          OR(CBYTESCAN_V(subs_epu8)(one, ALL(0xBF)), CBYTESCAN_V(subs_epu8)(two, ALL(0xDF)));
      CBYTESCAN_VECTOR refused =
          OR(OR(EQUAL(v[part], 0xE0), EQUAL(v[part], 0xED)),
             OR(CBYTESCAN_V(subs_epu8)(v[part], ALL(0xEF)),
                EQUAL(AND(v[part], ALL(0xFE)), 0xC0)));
      wrong = OR(wrong, OR(refused, CBYTESCAN_V(cmpeq_epi8)(follows, EQUAL(expected, 0))));
      CBYTESCAN_VECTOR control = AND(EQUAL(one, 0xC2), BELOW(v[part], 0xA0));
      CBYTESCAN_VECTOR twice =
          AND(EQUAL(one, 0xC3),
              OR(EQUAL(AND(v[part], ALL(0xFE)), 0x82), EQUAL(v[part], 0xA2)));
      doubtful = OR(doubtful, OR(control, twice));
    }
    if (CBYTESCAN_V(movemask_epi8)(EQUAL(wrong, 0)) != (CBYTESCAN_WIDTH == 32 ? -1 : 0xFFFF)) break;
    is_open = block[63] >= 0xC0 || block[62] >= 0xE0;
    done += 64;
  }
  *notes = CBYTESCAN_V(movemask_epi8)(doubtful) != 0 ? CBYTESCAN_DOUBTFUL : CBYTESCAN_HARMLESS;
  return done;
#undef OR
#undef AND
#undef EQUAL
#undef BELOW
#undef ALL
}

CBYTESCAN_TARGET static size_t CBYTESCAN_NAME(cbytescan_find)(
    const uint8_t *text, size_t from, size_t to, uint8_t a, uint8_t b, uint8_t c, uint8_t d,
    uint32_t *offsets) {
  size_t found = 0;
  for (size_t at = from; at < to; at += 64) {
    uint64_t bits = 0;
    for (int part = 0; part < 64 / CBYTESCAN_WIDTH; part++) {
      CBYTESCAN_VECTOR v =
          CBYTESCAN_NAME(cbytescan_load)(text + at + CBYTESCAN_WIDTH * part);
      CBYTESCAN_VECTOR hits = CBYTESCAN_V_WHOLE(or)(
          CBYTESCAN_V_WHOLE(or)(
              CBYTESCAN_NAME(cbytescan_equal)(v, a), CBYTESCAN_NAME(cbytescan_equal)(v, b)),
          CBYTESCAN_V_WHOLE(or)(
              CBYTESCAN_NAME(cbytescan_equal)(v, c), CBYTESCAN_NAME(cbytescan_equal)(v, d)));
      bits |= (uint64_t)(uint32_t)CBYTESCAN_V(movemask_epi8)(hits) << (CBYTESCAN_WIDTH * part);
    }
    if (to - at < 64) bits &= ((uint64_t)1 << (to - at)) - 1;
    size_t after = found + (size_t)__builtin_popcountll(bits);
    // Most blocks have up to eight; a loop that ends otherwise is hard to foresee.
    do {
      for (int step = 0; step < 8; step++) {
        offsets[found + step] = (uint32_t)(at + (size_t)(bits == 0 ? 64 : __builtin_ctzll(bits)));
        bits &= bits - 1;
      }
      found += 8;
    } while (found < after);
    found = after;
  }
  return found;
}

#undef CBYTESCAN_NAME
#undef CBYTESCAN_TARGET
#undef CBYTESCAN_WIDTH
#undef CBYTESCAN_VECTOR
#undef CBYTESCAN_V
#undef CBYTESCAN_V_WHOLE
