/* The one door to libxml2. What Swift cannot do itself is here: variadic and global parts of the library's interface, and
 * the callbacks of its push parser, which write what they are told into flat arrays that Swift reads after each piece.
 * They decide nothing: limits, positions and messages are made in Swift. */
#ifndef CLIBXML2_SHIM_H
#define CLIBXML2_SHIM_H

#include <libxml/xmlversion.h>
/* Some builds of libxml2 use ICU, whose headers must not become part of this module: Foundation brings its own. Only the
 * tail of an opaque structure is hidden by this. */
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/dict.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* From 2.12 on the error is constant. */
#if LIBXML_VERSION >= 21200
typedef const xmlError *clibxml2_error;
#else
typedef xmlErrorPtr clibxml2_error;
#endif

#include "flat_events.h"
#include "push_parser.h"
#include "schemas.h"

#endif
