// The system's zlib; its one-call functions are no macros and need nothing more.
#pragma once
#include <zlib.h>
