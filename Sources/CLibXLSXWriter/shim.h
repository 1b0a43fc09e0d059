// The system's libxlsxwriter, as SpreadsheetWriting writes workbooks with it.
#pragma once
#include <xlsxwriter.h>
