/* What a piece of a document consists of, in flat arrays that grow as needed and are used again for the next piece. */
#ifndef CLIBXML2_FLAT_EVENTS_H
#define CLIBXML2_FLAT_EVENTS_H

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
    uint64_t kind;  /* the same for problems of one code with the same beginning of the message */
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

/* Has the parser stop behind the tag it is at. xmlStopParser would free the text that callbacks still look at. */
static inline void clibxml2_halt(clibxml2_reader *r, int32_t why) {
    if (!r->stop) r->stop = why;
    if (r->parser->errNo == XML_ERR_OK) r->parser->errNo = XML_ERR_USER_STOP;
    r->parser->disableSAX = 1;
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

#endif
