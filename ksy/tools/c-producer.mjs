// A C header for who writes a handover: the records of live update, breadcrumb and MFN array
// into a buffer of the caller's, in either byte order. C99, freestanding, allocates nothing.
// Types, offsets and numbers are those of luformat_layouts.h; the writers are made of the layouts.

const PUT = { u1: 'u8', u2: 'u16', u4: 'u32', u8: 'u64' };
const RECORD = 'xen_record::record_type';
const HEADER = 'xen_record::record_header';
const WORDS = 'xen_lu_breadcrumb::three_words';
const ENTRY = 'xen_lu_records::lu_m2p::m2p_entry';
/** The bodies that are a struct as it stands. */
const BODIES = ['lu_version', 'lu_domain_info'];

const structName = (key) => `luformat_${key.replaceAll('::', '_')}`;
const numberName = (key, id) => `${structName(key)}_${id}`.toUpperCase();
const constant = (value) => `UINT64_C(0x${BigInt(value).toString(16)})`;

function puts(layout) {
  return layout.fields.map((field) => {
    if (PUT[field.type]) return `    luformat_put_${PUT[field.type]}(writer, values->${field.id});`;
    if (field.kind === 'bytes' && field.width !== null) {
      return `    luformat_put_octets(writer, values->${field.id}, ${field.width});`;
    }
    throw new Error(`${layout.id}.${field.id}: no writer for such a field`);
  });
}

function bodyWriter(layouts, name) {
  const key = `xen_lu_records::${name}`;
  const layout = layouts.types[key];
  return `/* ${layout.orig_id}: the whole record; the members are numbers in the CPU's own byte order. */
static inline void luformat_put_${name}(struct luformat_writer *writer,
    const struct ${structName(key)} *values)
{
    const size_t record = luformat_open_record(writer, ${numberName(RECORD, name)});
${puts(layout).join('\n')}
    luformat_close_record(writer, record);
}
`;
}

/** Tell whether the schemas are those that the writers are for. */
export function hasRecords(layouts) {
  return [HEADER, WORDS, ENTRY].every((key) => key in layouts.types);
}

/** The text of luformat_producer.h. */
export function cProducer(layouts) {
  const words = layouts.types[WORDS];
  const instance = (key, id) => layouts.types[key].instances.find((i) => i.id === id);
  const [order, gap] = ['order', 'first_mfn'].map((id) => instance(ENTRY, id));
  const length = layouts.types[HEADER].fields.find((f) => f.id === 'len_body').offset;
  const padding = layouts.types.xen_record.fields.find((f) => f.id === 'padding');
  const align = /% (\d+)$/.exec(padding.size_expr)[1];
  return `/* This is a generated file! Please edit the source .ksy files and run the compile step */
/* SPDX-License-Identifier: CC0-1.0 */
/*
 * Writes the data stream of Xen's live update, its MFN array and its breadcrumb.
 * For C99 and C++17, freestanding: no library, no allocation, no state but the writer.
 *
 * A writer counts even what no longer fits, and writes nothing of it: run it with a
 * capacity of 0 to learn the size, then again with a buffer.
 *
 *     struct luformat_writer w = luformat_writer_of(buffer, capacity, 0);
 *     luformat_put_lu_version(&w, &version);
 *     luformat_put_end(&w);
 *     if (!luformat_fits(&w)) ... w.length octets are needed ...
 */
#ifndef LUFORMAT_PRODUCER_H
#define LUFORMAT_PRODUCER_H

#include "luformat_layouts.h"

#define LUFORMAT_ALIGN ${align}u /* octets to a multiple of which a record is padded */
#define LUFORMAT_MAGIC ${constant(instance(WORDS, 'unmasked_magic').constant)} /* before PAGE_MASK */

struct luformat_writer {
    uint8_t *buffer;
    size_t capacity;
    size_t length;  /* octets that were put, whether they fit or not */
    int big_endian; /* of the host whose handover it is */
};

static inline struct luformat_writer luformat_writer_of(void *buffer, size_t capacity, int big_endian)
{
    struct luformat_writer writer;
    writer.buffer = (uint8_t *)buffer;
    writer.capacity = capacity;
    writer.length = 0;
    writer.big_endian = big_endian;
    return writer;
}

/* Whether all that was put is in the buffer. */
static inline int luformat_fits(const struct luformat_writer *writer)
{
    return writer->length <= writer->capacity;
}

static inline void luformat_put_u8(struct luformat_writer *writer, uint8_t value)
{
    if (writer->length < writer->capacity)
        writer->buffer[writer->length] = value;
    writer->length++;
}

/* The \`width\` low octets of a number, in the byte order of the host. */
static inline void luformat_put_number(struct luformat_writer *writer, uint64_t value, unsigned int width)
{
    unsigned int i;
    for (i = 0; i < width; i++)
        luformat_put_u8(writer, (uint8_t)(value >> 8 * (writer->big_endian ? width - 1 - i : i)));
}

static inline void luformat_put_u16(struct luformat_writer *writer, uint16_t value)
{
    luformat_put_number(writer, value, 2);
}

static inline void luformat_put_u32(struct luformat_writer *writer, uint32_t value)
{
    luformat_put_number(writer, value, 4);
}

static inline void luformat_put_u64(struct luformat_writer *writer, uint64_t value)
{
    luformat_put_number(writer, value, 8);
}

static inline void luformat_put_octets(struct luformat_writer *writer, const void *octets, size_t count)
{
    const uint8_t *from = (const uint8_t *)octets;
    size_t i;
    for (i = 0; i < count; i++)
        luformat_put_u8(writer, from[i]);
}

/* Begin a record whose length is not known yet; returns where it begins. */
static inline size_t luformat_open_record(struct luformat_writer *writer, uint32_t type)
{
    const size_t record = writer->length;
    luformat_put_u32(writer, type);
    luformat_put_u32(writer, 0);
    return record;
}

/* End the record that begins at \`record\`: set the length of its body, pad it with zeros. */
static inline void luformat_close_record(struct luformat_writer *writer, size_t record)
{
    struct luformat_writer header = *writer;
    const size_t body = record + sizeof(struct ${structName(HEADER)});
    header.length = record + ${length};
    luformat_put_u32(&header, (uint32_t)(writer->length - body));
    while ((writer->length - record) % LUFORMAT_ALIGN)
        luformat_put_u8(writer, 0);
}

/* A whole record of any type, of libxc's too, whose body is at hand. */
static inline void luformat_put_record(struct luformat_writer *writer, uint32_t type,
    const void *body, size_t length)
{
    const size_t record = luformat_open_record(writer, type);
    luformat_put_octets(writer, body, length);
    luformat_close_record(writer, record);
}

${BODIES.map((name) => bodyWriter(layouts, name)).join('\n')}
/* An entry of LU_M2P: 2^order octets of the table at \`maddr\`, which is aligned to as much. */
static inline uint64_t luformat_m2p_chunk(uint64_t maddr, unsigned int order)
{
    return (maddr & ~${constant(order.mask)}) | (order & ${constant(order.mask)});
}

/* An entry of LU_M2P: the chunk behind it describes \`mfn\` and what follows. */
static inline uint64_t luformat_m2p_gap(uint64_t mfn)
{
    return mfn << ${gap.shift};
}

/* LU_M2P, or LU_M2P_COMPAT: the whole record. */
static inline void luformat_put_lu_m2p(struct luformat_writer *writer, int compat,
    const uint64_t *entries, size_t count)
{
    const size_t record = luformat_open_record(writer,
        compat ? ${numberName(RECORD, 'lu_m2p_compat')} : ${numberName(RECORD, 'lu_m2p')});
    size_t i;
    for (i = 0; i < count; i++)
        luformat_put_u64(writer, entries[i]);
    luformat_close_record(writer, record);
}

/* END: one, behind the last record of the last domain. */
static inline void luformat_put_end(struct luformat_writer *writer)
{
    luformat_close_record(writer, luformat_open_record(writer, ${numberName(RECORD, 'end_of_stream')}));
}

/* The array of MFNs, in the order of the stream; a writer of its own, at a page of its own. */
static inline void luformat_put_mfn_array(struct luformat_writer *writer, const uint64_t *mfns, size_t count)
{
    size_t i;
    for (i = 0; i < count; i++)
        luformat_put_u64(writer, mfns[i]);
}

/*
 * The breadcrumb, for the first words of the bootmem: ${words.fields.map((f) => f.orig_id).join(', ')}.
 * What kexec_reloc() stores is masked with PAGE_MASK; so are these.
 */
static inline void luformat_put_breadcrumb(struct luformat_writer *writer, unsigned int page_shift,
    uint64_t mfn_array_maddr, uint64_t nr_pages)
{
    const uint64_t mask = ~((UINT64_C(1) << page_shift) - 1);
    luformat_put_u64(writer, LUFORMAT_MAGIC & mask);
    luformat_put_u64(writer, mfn_array_maddr & mask);
    luformat_put_u64(writer, nr_pages << page_shift);
}

#endif
`;
}
