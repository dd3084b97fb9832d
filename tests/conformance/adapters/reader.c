/*
 * What C code on the generated header makes of a stream, as a document:
 *     cc -std=c99 -Igenerated/c reader.c -o reader && ./reader KIND BYTE_ORDER FILE
 * Bodies that live update defines are written as fields, all others as octets.
 * Ends with 77 on what is no stream, with 2 on what breaks off.
 */
#include "luformat_layouts.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SHOWN (1u << 20) /* octets of a body that are written; of a longer one the length is */

typedef struct luformat_xen_record_record_header header_t;
typedef struct luformat_xen_lu_records_lu_version version_t;
typedef struct luformat_xen_lu_records_lu_domain_info info_t;

static int big_endian;

static uint64_t number(const uint8_t *at, unsigned int width)
{
    uint64_t value = 0;
    unsigned int i;
    for (i = 0; i < width; i++)
        value = value << 8 | at[big_endian ? i : width - 1 - i];
    return value;
}

#define MEMBER(type, at, member) \
    number((at) + offsetof(type, member), (unsigned int)sizeof(((type *)0)->member))

static void octets(const uint8_t *at, size_t count)
{
    size_t i;
    putchar('"');
    for (i = 0; i < count; i++)
        printf("%02x", at[i]);
    putchar('"');
}

#define FIELD(type, at, member) \
    printf(", \"%s\": %" PRIu64, #member, MEMBER(type, at, member))

static void domain_info(const uint8_t *at, uint32_t length)
{
    const uint64_t type = MEMBER(info_t, at, domain_type);
    printf("\"body\": {\"domain_type\": ");
    if (type == LUFORMAT_XEN_LU_RECORDS_LU_DOMAIN_INFO_DOMAIN_TYPE_X86_PV)
        printf("\"x86_pv\"");
    else if (type == LUFORMAT_XEN_LU_RECORDS_LU_DOMAIN_INFO_DOMAIN_TYPE_X86_HVM)
        printf("\"x86_hvm\"");
    else
        printf("%" PRIu64, type);
    FIELD(info_t, at, page_shift);
    FIELD(info_t, at, domain_id);
    printf(", \"domain_handle\": ");
    octets(at + offsetof(info_t, domain_handle), sizeof(((info_t *)0)->domain_handle));
    FIELD(info_t, at, ssidref);
    FIELD(info_t, at, flags);
    FIELD(info_t, at, max_vcpus);
    FIELD(info_t, at, emulation_flags);
    FIELD(info_t, at, extra_flags);
    if (length == sizeof(info_t))
        FIELD(info_t, at, padding);
    putchar('}');
}

static void m2p(const uint8_t *at, uint32_t length)
{
    uint32_t done;
    printf("\"body\": {\"entries\": [");
    for (done = 0; done < length; done += 8)
        printf("%s{\"page_data\": %" PRIu64 "}", done ? ", " : "", number(at + done, 8));
    printf("]}");
}

static void body(uint32_t type, const uint8_t *at, uint32_t length)
{
    switch (type) {
    case LUFORMAT_XEN_RECORD_RECORD_TYPE_END_OF_STREAM:
        if (length == 0) {
            printf("\"body\": {}");
            return;
        }
        break;
    case LUFORMAT_XEN_RECORD_RECORD_TYPE_LU_VERSION:
        if (length == sizeof(version_t)) {
            printf("\"body\": {\"xen_major\": %" PRIu64, MEMBER(version_t, at, xen_major));
            FIELD(version_t, at, xen_minor);
            putchar('}');
            return;
        }
        break;
    case LUFORMAT_XEN_RECORD_RECORD_TYPE_LU_M2P:
    case LUFORMAT_XEN_RECORD_RECORD_TYPE_LU_M2P_COMPAT:
        if (length % 8 == 0) {
            m2p(at, length);
            return;
        }
        break;
    case LUFORMAT_XEN_RECORD_RECORD_TYPE_LU_DOMAIN_INFO:
        if (length == sizeof(info_t) || length == offsetof(info_t, padding)) {
            domain_info(at, length);
            return;
        }
        break;
    }
    if (length > SHOWN) {
        printf("\"length\": %" PRIu32, length);
        return;
    }
    printf("\"raw\": ");
    octets(at, length);
}

/* Write the records through END; returns whether it was there. */
static int records(const uint8_t *at, size_t left)
{
    const char *separator = "";
    for (;;) {
        uint32_t type, length;
        size_t whole;
        if (left < sizeof(header_t))
            return 0;
        type = (uint32_t)MEMBER(header_t, at, record_type);
        length = (uint32_t)MEMBER(header_t, at, len_body);
        if (left - sizeof(header_t) < length)
            return 0;
        printf("%s{\"type\": %" PRIu32 ", ", separator, type);
        body(type, at + sizeof(header_t), length);
        printf("}");
        separator = ",\n";
        if (type == LUFORMAT_XEN_RECORD_RECORD_TYPE_END_OF_STREAM)
            return 1;
        whole = sizeof(header_t) + ((size_t)length + 7) / 8 * 8;
        if (whole > left)
            return 0;
        at += whole;
        left -= whole;
    }
}

int main(int argc, char **argv)
{
    FILE *file;
    uint8_t *data;
    long size;
    int whole;
    if (argc != 4 || strcmp(argv[1], "lu-stream") != 0)
        return 77;
    big_endian = strcmp(argv[2], "big") == 0;
    file = fopen(argv[3], "rb");
    if (file == NULL || fseek(file, 0, SEEK_END) != 0 || (size = ftell(file)) < 0)
        return 1;
    rewind(file);
    data = (uint8_t *)malloc((size_t)size + 1);
    if (data == NULL || fread(data, 1, (size_t)size, file) != (size_t)size)
        return 1;
    printf("{\"records\": [\n");
    whole = records(data, (size_t)size);
    printf("]%s}\n", whole ? "" : ", \"incomplete\": \"\"");
    free(data);
    fclose(file);
    return whole ? 0 : 2;
}
