/* Schemas: compiling them from memory, and checking events against them. */
#ifndef CLIBXML2_SCHEMAS_H
#define CLIBXML2_SCHEMAS_H

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
