// The system's libzip, as Spreadsheets reads archives with it.
#pragma once
#include <zip.h>
