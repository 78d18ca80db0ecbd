/* The callbacks of the push parser, and what Swift calls. */
#ifndef CLIBXML2_PUSH_PARSER_H
#define CLIBXML2_PUSH_PARSER_H

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

/* A number for the code and the message up to the first letter behind the names of the element and the attribute. */
static inline uint64_t clibxml2_kind(int32_t code, const xmlChar *message, size_t length) {
    uint64_t hash = (14695981039346656037u ^ (uint32_t)code) * 1099511628211u;
    size_t end = length;
    for (size_t i = 0; i < end; i++) {
        hash = (hash ^ message[i]) * 1099511628211u;
        if (end == length && i + 4 < length && message[i] == '\'' && message[i + 1] == ':') end = i + 4;
    }
    return hash;
}

static inline void clibxml2_add_problem(clibxml2_reader *r, clibxml2_error error) {
    int is_fatal = error->level == XML_ERR_FATAL && error->domain != XML_FROM_SCHEMASV;
    if (r->stop || (r->fatal >= 0 && !is_fatal)) return;
    if (error->level == XML_ERR_WARNING) return;
    /* Only the name of a processing instruction can have this breach here, and instructions are not read. */
    if (error->domain == XML_FROM_NAMESPACE && error->code == XML_NS_ERR_COLON) return;
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
    problem->kind = clibxml2_kind(error->code, message, length);
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

#endif
