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

enum { clibxml2_start = 0, clibxml2_text = 1, clibxml2_end = 2 };

/* Why reading was stopped from inside a callback. */
enum { clibxml2_no_memory = 1, clibxml2_many_names = 2, clibxml2_doctype = 3 };

/* Something that happened in the document. Names are numbers of symbols, -1 where there is none. */
typedef struct {
    int32_t kind;
    int32_t name, prefix, uri;
    uint32_t sibling; /* of a start: which of the siblings of its name it is, from 1 */
    uint32_t first;   /* of a start: its first attribute; of a text: its first byte */
    uint32_t count;   /* of a start: the number of its attributes; of a text: of its bytes */
} clibxml2_event;

typedef struct {
    int32_t name, prefix, uri;
    uint32_t first, count; /* the bytes of the value */
} clibxml2_attribute;

/* What libxml2 or the validation of a schema has to say. The words are in `words`. */
typedef struct {
    int32_t domain, code, level;
    uint32_t event; /* the number of events before it */
    uint32_t first, count;         /* the message */
    uint32_t subject_first, subject_count;
} clibxml2_problem;

typedef struct { uint32_t parent, count; } clibxml2_sibling_count;

typedef struct {
    clibxml2_sibling_count *counts; /* by symbol */
    uint32_t capacity;
    uint32_t serial; /* of the element that is open here */
} clibxml2_level;

typedef struct {
    xmlParserCtxtPtr parser;
    xmlSchemaValidCtxtPtr validity;
    xmlSchemaSAXPlugPtr plug;

    clibxml2_event *events;
    uint32_t event_count, event_capacity;
    clibxml2_attribute *attributes;
    uint32_t attribute_count, attribute_capacity;
    clibxml2_problem *problems;
    uint32_t problem_count, problem_capacity, problems_left_out;
    uint64_t told[16]; /* the breaches of the rules of namespaces that were told: hashes of what they are about */
    uint32_t told_count;
    int32_t fatal; /* the index of the problem that ended the document, or -1 */
    int32_t stop;  /* why a callback stopped, or 0 */

    xmlChar *bytes; /* texts and values of attributes */
    size_t byte_count, byte_capacity;
    size_t text_start; /* the text that is still open is what stands behind this */
    xmlChar *words;
    size_t word_count, word_capacity;

    const xmlChar **symbols;
    uint32_t symbol_count, symbol_capacity, symbol_limit;
    const xmlChar *last_uri; /* of the element before, as most are of one namespace */
    int32_t last_uri_symbol;
    uint32_t *slots; /* a table of symbols by address: index + 1, or 0 */
    uint32_t slot_mask;

    clibxml2_level *levels;
    uint32_t depth, level_capacity;
    uint32_t serial;
    int32_t after_start; /* whether the last event but text was a start */
} clibxml2_reader;

/* Makes room for one more element of `size` bytes; 0 where there is no memory. */
static inline int clibxml2_room(void **array, uint32_t count, uint32_t *capacity, size_t size) {
    if (count < *capacity) return 1;
    uint32_t wanted = *capacity ? *capacity * 2 : 256;
    void *grown = realloc(*array, (size_t)wanted * size);
    if (!grown) return 0;
    *array = grown;
    *capacity = wanted;
    return 1;
}

static inline int clibxml2_put(xmlChar **bytes, size_t *count, size_t *capacity, const xmlChar *from, size_t length) {
    if (length > *capacity - *count) {
        size_t wanted = (*capacity ? *capacity * 2 : 65536) + length;
        xmlChar *grown = (xmlChar *)realloc(*bytes, wanted);
        if (!grown) return 0;
        *bytes = grown;
        *capacity = wanted;
    }
    if (length) memcpy(*bytes + *count, from, length);
    *count += length;
    return 1;
}

static inline void clibxml2_halt(clibxml2_reader *r, int32_t why) {
    if (!r->stop) r->stop = why;
    xmlStopParser(r->parser);
}

static inline uint32_t clibxml2_slot(const clibxml2_reader *r, const xmlChar *text) {
    uint64_t key = (uint64_t)(uintptr_t)text * 0x9E3779B97F4A7C15u;
    uint32_t slot = (uint32_t)(key >> 32) & r->slot_mask;
    while (r->slots[slot] && r->symbols[r->slots[slot] - 1] != text) slot = (slot + 1) & r->slot_mask;
    return slot;
}

static inline int32_t clibxml2_new_symbol(clibxml2_reader *r, const xmlChar *text, uint32_t slot) {
    if (r->symbol_count >= r->symbol_limit) {
        clibxml2_halt(r, clibxml2_many_names);
        return -1;
    }
    if (r->symbol_count * 2 > r->slot_mask) {
        uint32_t size = (r->slot_mask + 1) * 2;
        uint32_t *slots = (uint32_t *)calloc(size, sizeof *slots);
        if (!slots) { clibxml2_halt(r, clibxml2_no_memory); return -1; }
        free(r->slots);
        r->slots = slots;
        r->slot_mask = size - 1;
        for (uint32_t i = 0; i < r->symbol_count; i++) slots[clibxml2_slot(r, r->symbols[i])] = i + 1;
        slot = clibxml2_slot(r, text);
    }
    if (!clibxml2_room((void **)&r->symbols, r->symbol_count, &r->symbol_capacity, sizeof *r->symbols)) {
        clibxml2_halt(r, clibxml2_no_memory);
        return -1;
    }
    r->symbols[r->symbol_count++] = text;
    r->slots[slot] = r->symbol_count;
    return (int32_t)(r->symbol_count - 1);
}

/* The number of a string of the parser's dictionary; each has one address there. -1 where there is none. */
static inline int32_t clibxml2_symbol(clibxml2_reader *r, const xmlChar *text) {
    if (!text) return -1;
    uint32_t slot = clibxml2_slot(r, text);
    uint32_t found = r->slots[slot];
    return found ? (int32_t)(found - 1) : clibxml2_new_symbol(r, text, slot);
}

/* The number of a name that is to be compared against, whether or not the document has it. */
static inline int32_t clibxml2_name(clibxml2_reader *r, const uint8_t *text, int32_t length) {
    return clibxml2_symbol(r, xmlDictLookup(r->parser->dict, text, length));
}

static inline clibxml2_event *clibxml2_add(clibxml2_reader *r, int32_t kind) {
    if (!clibxml2_room((void **)&r->events, r->event_count, &r->event_capacity, sizeof *r->events)) {
        clibxml2_halt(r, clibxml2_no_memory);
        return NULL;
    }
    clibxml2_event *event = &r->events[r->event_count++];
    event->kind = kind;
    return event;
}

/* Ends the text that is open, and makes an event of it unless it is white space that is to be dropped. */
static inline void clibxml2_close_text(clibxml2_reader *r, int keeps_blank) {
    size_t end = r->byte_count, start = r->text_start;
    if (end == start) return;
    r->text_start = end;
    if (!keeps_blank) {
        size_t i = start;
        while (i < end && (r->bytes[i] == ' ' || (r->bytes[i] >= 9 && r->bytes[i] <= 13))) i++;
        if (i == end) return;
    }
    clibxml2_event *event = clibxml2_add(r, clibxml2_text);
    if (!event) return;
    event->first = (uint32_t)start;
    event->count = (uint32_t)(end - start);
}

/* Which of the siblings of its name an element is that begins now. */
static inline uint32_t clibxml2_sibling(clibxml2_reader *r, int32_t name) {
    if (r->depth + 1 >= r->level_capacity) {
        uint32_t wanted = r->level_capacity ? r->level_capacity * 2 : 32;
        clibxml2_level *levels = (clibxml2_level *)realloc(r->levels, wanted * sizeof *levels);
        if (!levels) { clibxml2_halt(r, clibxml2_no_memory); return 0; }
        memset(levels + r->level_capacity, 0, (wanted - r->level_capacity) * sizeof *levels);
        r->levels = levels;
        r->level_capacity = wanted;
    }
    clibxml2_level *level = &r->levels[r->depth];
    if ((uint32_t)name >= level->capacity) {
        uint32_t wanted = ((uint32_t)name + 64) & ~63u;
        clibxml2_sibling_count *counts = (clibxml2_sibling_count *)realloc(level->counts, wanted * sizeof *counts);
        if (!counts) { clibxml2_halt(r, clibxml2_no_memory); return 0; }
        memset(counts + level->capacity, 0, (wanted - level->capacity) * sizeof *counts);
        level->counts = counts;
        level->capacity = wanted;
    }
    clibxml2_sibling_count *count = &level->counts[name];
    if (count->parent != level->serial) { count->parent = level->serial; count->count = 0; }
    return ++count->count;
}

/* Adds an attribute. Without a document type, the only reference left in a value is that of the ampersand. */
static inline void clibxml2_add_attribute(clibxml2_reader *r, const xmlChar **parts) {
    if (!clibxml2_room((void **)&r->attributes, r->attribute_count, &r->attribute_capacity, sizeof *r->attributes)) {
        clibxml2_halt(r, clibxml2_no_memory);
        return;
    }
    clibxml2_attribute *attribute = &r->attributes[r->attribute_count++];
    attribute->name = clibxml2_symbol(r, parts[0]);
    attribute->prefix = clibxml2_symbol(r, parts[1]);
    attribute->uri = clibxml2_symbol(r, parts[2]);
    attribute->first = (uint32_t)r->byte_count;
    const xmlChar *from = parts[3], *end = parts[4];
    while (from < end) {
        const xmlChar *mark = (const xmlChar *)memchr(from, '&', (size_t)(end - from));
        int is_reference = mark && end - mark >= 5 && !memcmp(mark, "&#38;", 5);
        const xmlChar *stop = mark ? mark + 1 : end;
        if (!clibxml2_put(&r->bytes, &r->byte_count, &r->byte_capacity, from, (size_t)(stop - from))) {
            clibxml2_halt(r, clibxml2_no_memory);
            return;
        }
        from = is_reference ? mark + 5 : stop;
    }
    attribute->count = (uint32_t)r->byte_count - attribute->first;
    r->text_start = r->byte_count;
}

static inline void clibxml2_on_start(
    void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaces,
    const xmlChar **declared, int attributes, int defaulted, const xmlChar **values
) {
    (void)defaulted;
    clibxml2_reader *r = (clibxml2_reader *)data;
    if (r->stop) return;
    clibxml2_close_text(r, 0);
    int32_t local = clibxml2_symbol(r, name), space = clibxml2_symbol(r, prefix);
    if (uri != r->last_uri) {
        r->last_uri_symbol = clibxml2_symbol(r, uri);
        r->last_uri = uri;
    }
    for (int i = 0; i < namespaces; i++) (void)clibxml2_symbol(r, declared[2 * i + 1]);
    if (r->stop) return;
    uint32_t sibling = clibxml2_sibling(r, local), first = r->attribute_count;
    for (int i = 0; i < attributes && !r->stop; i++) clibxml2_add_attribute(r, values + 5 * i);
    if (r->stop) return;
    clibxml2_event *event = clibxml2_add(r, clibxml2_start);
    if (!event) return;
    event->name = local;
    event->prefix = space;
    event->uri = r->last_uri_symbol;
    event->sibling = sibling;
    event->first = first;
    event->count = (uint32_t)attributes;
    r->levels[++r->depth].serial = ++r->serial;
    r->after_start = 1;
}

static inline void clibxml2_on_end(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
    (void)name; (void)prefix; (void)uri;
    clibxml2_reader *r = (clibxml2_reader *)data;
    if (r->stop || !r->depth) return;
    clibxml2_close_text(r, r->after_start);
    (void)clibxml2_add(r, clibxml2_end);
    r->depth--;
    r->after_start = 0;
}

static inline void clibxml2_on_text(void *data, const xmlChar *text, int length) {
    clibxml2_reader *r = (clibxml2_reader *)data;
    if (r->stop) return;
    if (!clibxml2_put(&r->bytes, &r->byte_count, &r->byte_capacity, text, (size_t)length)) {
        clibxml2_halt(r, clibxml2_no_memory);
    }
}

static inline void clibxml2_on_doctype(void *data, const xmlChar *name, const xmlChar *id, const xmlChar *system) {
    (void)name; (void)id; (void)system;
    clibxml2_halt((clibxml2_reader *)data, clibxml2_doctype);
}

/* Whether a breach of the rules of namespaces was told already, or enough others were: a document can have millions. */
static inline int clibxml2_was_told(clibxml2_reader *r, clibxml2_error error) {
    uint64_t hash = 14695981039346656037u ^ (uint64_t)error->code;
    for (const char *c = error->str1 ? error->str1 : ""; *c; c++) hash = (hash ^ (uint8_t)*c) * 1099511628211u;
    for (uint32_t i = 0; i < r->told_count; i++) if (r->told[i] == hash) return 1;
    if (r->told_count == 16) return 1;
    r->told[r->told_count++] = hash;
    return 0;
}

static inline void clibxml2_add_problem(clibxml2_reader *r, clibxml2_error error) {
    int is_fatal = error->level == XML_ERR_FATAL && error->domain != XML_FROM_SCHEMASV;
    if (r->stop || (r->fatal >= 0 && !is_fatal)) return;
    if (error->level == XML_ERR_WARNING) return;
    if (error->domain == XML_FROM_NAMESPACE && clibxml2_was_told(r, error)) return;
    if (r->problem_count >= 100000 && !is_fatal) { r->problems_left_out++; return; }
    if (!clibxml2_room((void **)&r->problems, r->problem_count, &r->problem_capacity, sizeof *r->problems)) {
        clibxml2_halt(r, clibxml2_no_memory);
        return;
    }
    clibxml2_problem *problem = &r->problems[r->problem_count];
    const xmlChar *message = (const xmlChar *)(error->message ? error->message : "");
    const xmlChar *subject = (const xmlChar *)(error->str1 ? error->str1 : "");
    size_t length = strlen((const char *)message), subject_length = strlen((const char *)subject);
    if (length > 2000) length = 2000;
    if (subject_length > 200) subject_length = 200;
    problem->domain = error->domain;
    problem->code = error->code;
    problem->level = (int32_t)error->level;
    /* A breach of a schema by an open text belongs to the event that is still to come. */
    int is_open = error->domain == XML_FROM_SCHEMASV && r->byte_count > r->text_start;
    problem->event = r->event_count + (is_open ? 1 : 0);
    problem->first = (uint32_t)r->word_count;
    problem->count = (uint32_t)length;
    problem->subject_first = (uint32_t)(r->word_count + length);
    problem->subject_count = (uint32_t)subject_length;
    if (!clibxml2_put(&r->words, &r->word_count, &r->word_capacity, message, length) ||
        !clibxml2_put(&r->words, &r->word_count, &r->word_capacity, subject, subject_length)) {
        clibxml2_halt(r, clibxml2_no_memory);
        return;
    }
    if (is_fatal && r->fatal < 0) r->fatal = (int32_t)r->problem_count;
    r->problem_count++;
}

static inline void clibxml2_on_error(void *data, clibxml2_error error) {
    (void)data;
    /* With a schema the data are those of the validation, so the reader is found by the parser. */
    xmlParserCtxtPtr parser = (xmlParserCtxtPtr)error->ctxt;
    if (parser && parser->_private) clibxml2_add_problem((clibxml2_reader *)parser->_private, error);
}

static inline void clibxml2_on_validity_error(void *data, clibxml2_error error) {
    clibxml2_add_problem((clibxml2_reader *)data, error);
}

/* Takes what would otherwise go to the standard error stream. */
static inline void clibxml2_ignore(void *data, clibxml2_error error) { (void)data; (void)error; }

static inline void clibxml2_close(clibxml2_reader *r) {
    if (!r) return;
    if (r->plug) (void)xmlSchemaSAXUnplug(r->plug);
    if (r->validity) xmlSchemaFreeValidCtxt(r->validity);
    if (r->parser) xmlFreeParserCtxt(r->parser);
    for (uint32_t i = 0; i < r->level_capacity; i++) free(r->levels[i].counts);
    free(r->levels);
    free(r->events);
    free(r->attributes);
    free(r->problems);
    free(r->bytes);
    free(r->words);
    free((void *)r->symbols);
    free(r->slots);
    free(r);
}

/* A push parser for UTF-8, whatever the document declares: no network, no document type, no entity but the five. NULL
 * where there is no memory. */
static inline clibxml2_reader *clibxml2_open(uint32_t symbol_limit) {
    clibxml2_reader *r = (clibxml2_reader *)calloc(1, sizeof *r);
    if (!r) return NULL;
    r->symbol_limit = symbol_limit;
    r->fatal = -1;
    r->last_uri_symbol = -1;
    r->slot_mask = 1023;
    r->slots = (uint32_t *)calloc(r->slot_mask + 1, sizeof *r->slots);
    xmlSAXHandler handler;
    memset(&handler, 0, sizeof handler);
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = clibxml2_on_start;
    handler.endElementNs = clibxml2_on_end;
    handler.characters = clibxml2_on_text;
    handler.ignorableWhitespace = clibxml2_on_text;
    handler.cdataBlock = clibxml2_on_text;
    handler.internalSubset = clibxml2_on_doctype;
    handler.serror = clibxml2_on_error;
    r->parser = r->slots ? xmlCreatePushParserCtxt(&handler, r, NULL, 0, NULL) : NULL;
    if (!r->parser) { clibxml2_close(r); return NULL; }
    r->parser->_private = r;
    xmlCtxtUseOptions(r->parser, XML_PARSE_NONET | XML_PARSE_BIG_LINES | XML_PARSE_COMPACT | XML_PARSE_IGNORE_ENC);
    r->parser->keepBlanks = 1;
    r->parser->replaceEntities = 0;
    (void)xmlSwitchEncoding(r->parser, XML_CHAR_ENCODING_UTF8);
    return r;
}

/* Forgets the events that were read, but not the text that is still open. */
static inline void clibxml2_begin(clibxml2_reader *r) {
    size_t open = r->byte_count - r->text_start;
    if (open && r->text_start) memmove(r->bytes, r->bytes + r->text_start, open);
    r->text_start = 0;
    r->byte_count = open;
    r->event_count = r->attribute_count = r->problem_count = r->problems_left_out = 0;
    r->word_count = 0;
}

/* Parses the next piece; an empty last piece ends the document. */
static inline void clibxml2_feed(clibxml2_reader *r, const uint8_t *bytes, int32_t count, int32_t is_last) {
    if (r->stop || r->fatal >= 0) return;
    xmlStructuredErrorFunc before = xmlStructuredError;
    void *context = xmlStructuredErrorContext;
    xmlSetStructuredErrorFunc(NULL, (xmlStructuredErrorFunc)clibxml2_ignore);
    (void)xmlParseChunk(r->parser, (const char *)bytes, count, is_last);
    xmlSetStructuredErrorFunc(context, before);
}

/* Whether the parser gave the document up. */
static inline int32_t clibxml2_is_broken(const clibxml2_reader *r) {
    return r->stop || r->fatal >= 0 || !r->parser->wellFormed || r->parser->disableSAX;
}

/* One place for each thread, so that the loader, which is one for the whole process, knows what may be loaded now. */
static inline pthread_key_t clibxml2_make_key(void) {
    pthread_key_t key = 0;
    (void)pthread_key_create(&key, NULL);
    return key;
}

/* Bytes in memory as the input of a parser that asked for a file; NULL where there is no memory. */
static inline xmlParserInputPtr clibxml2_memory_input(
    xmlParserCtxtPtr parser, const uint8_t *bytes, int32_t count, const char *url
) {
    xmlParserInputBufferPtr buffer =
        xmlParserInputBufferCreateMem((const char *)bytes, count, XML_CHAR_ENCODING_NONE);
    if (!buffer) return NULL;
    xmlParserInputPtr input = xmlNewIOInputStream(parser, buffer, XML_CHAR_ENCODING_NONE);
    if (!input) { xmlFreeParserInputBuffer(buffer); return NULL; }
    if (url) input->filename = (char *)xmlStrdup((const xmlChar *)url);
    return input;
}

/* What was wrong with a schema first. */
typedef struct {
    int32_t line, error_count;
    char message[1000], file[300];
} clibxml2_schema_errors;

static inline void clibxml2_on_schema_error(void *data, clibxml2_error error) {
    clibxml2_schema_errors *errors = (clibxml2_schema_errors *)data;
    if (error->level < XML_ERR_ERROR) return;
    if (errors->error_count++) return;
    errors->line = error->line;
    strncpy(errors->message, error->message ? error->message : "", sizeof errors->message - 1);
    strncpy(errors->file, error->file ? error->file : "", sizeof errors->file - 1);
}

/* Compiles a schema from memory; NULL where it is not usable. The bytes are not needed any more then. */
static inline xmlSchemaPtr clibxml2_compile(const uint8_t *bytes, int32_t count, clibxml2_schema_errors *errors) {
    xmlStructuredErrorFunc before = xmlStructuredError;
    void *context = xmlStructuredErrorContext;
    memset(errors, 0, sizeof *errors);
    xmlSetStructuredErrorFunc(errors, (xmlStructuredErrorFunc)clibxml2_on_schema_error);
    xmlSchemaPtr schema = NULL;
    xmlSchemaParserCtxtPtr parser = xmlSchemaNewMemParserCtxt((const char *)bytes, count);
    if (parser) {
        xmlSchemaSetParserStructuredErrors(parser, (xmlStructuredErrorFunc)clibxml2_on_schema_error, errors);
        schema = xmlSchemaParse(parser);
        xmlSchemaFreeParserCtxt(parser);
    }
    xmlSetStructuredErrorFunc(context, before);
    return schema;
}

/* Has the events checked against a schema as well, which must live longer than the reader; 0 where there is no memory. */
static inline int32_t clibxml2_check(clibxml2_reader *r, xmlSchemaPtr schema) {
    r->validity = xmlSchemaNewValidCtxt(schema);
    if (!r->validity) return 0;
    xmlSchemaSetValidStructuredErrors(r->validity, (xmlStructuredErrorFunc)clibxml2_on_validity_error, r);
    r->plug = xmlSchemaSAXPlug(r->validity, &r->parser->sax, &r->parser->userData);
    if (!r->plug) return 0;
    r->parser->sax->serror = (xmlStructuredErrorFunc)clibxml2_on_error;
    return 1;
}

#endif
