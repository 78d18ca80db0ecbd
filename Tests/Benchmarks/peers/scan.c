/* What a CSV file costs to look at, in C: counts its records and cells. The lower bound for every reader here.
 *
 * cc -O3 scan.c -o scan
 * scan memchr FILE    cells in quotes are passed over with memchr
 * scan bytes FILE     one byte at a time
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { CHUNK = 1 << 18 };

static long records, cells;

static void count_bytes(const char *text, size_t length, int *quoted) {
    for (const char *end = text + length; text < end; text++) {
        if (*text == '"') *quoted = !*quoted;
        else if (!*quoted && *text == ',') cells++;
        else if (!*quoted && *text == '\n') { cells++; records++; }
    }
}

/* Doubled quotes close and open again, which leaves the count as it is. */
static void count_memchr(const char *text, size_t length, int *quoted) {
    const char *end = text + length;
    while (text < end) {
        if (*quoted) {
            const char *close = memchr(text, '"', (size_t)(end - text));
            if (!close) return;
            *quoted = 0;
            text = close + 1;
            continue;
        }
        char byte = *text++;
        if (byte == ',') cells++;
        else if (byte == '\n') { cells++; records++; }
        else if (byte == '"') *quoted = 1;
    }
}

int main(int count, char **arguments) {
    if (count < 3) return 64;
    int file = open(arguments[2], O_RDONLY), quoted = 0;
    if (file < 0) { perror(arguments[2]); return 2; }
    char *buffer = malloc(CHUNK);
    int usesMemchr = !strcmp(arguments[1], "memchr");
    for (ssize_t got; (got = read(file, buffer, CHUNK)) > 0;) {
        if (usesMemchr) count_memchr(buffer, (size_t)got, &quoted);
        else count_bytes(buffer, (size_t)got, &quoted);
    }
    printf("%ld records, %ld cells\n", records, cells);
    return 0;
}
