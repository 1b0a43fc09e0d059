// The system's libxml2, as XMLRecords uses it.
//
// Debian builds libxml2 with ICU. Its <libxml/encoding.h> then includes <unicode/*.h>, which
// clashes with the ICU inside Swift's Foundation in every target that sees both. Without the macro
// the headers stay out; only two trailing pointers of `struct _xmlCharEncodingHandler` disappear
// from Swift's view, so never allocate one nor read its fields.
#pragma once
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>
// An evaluator of another hand, with which tests compare ours.
#include <libxml/xpath.h>
#include <libxml/xmlerror.h>
