#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class xen_lu_stream_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <memory>
#include "xen_record.h"
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif
namespace luformat {

    /**
     * The data stream as one contiguous file, which is what the new Xen sees once it
     * has mapped the data pages side by side: global records, then `LU_DOMAIN_INFO`
     * and the records of that domain for every domain, then `END`. What follows
     * `END` in the last page is not part of the stream.
     * 
     * The stream has no header. Its byte order is that of the host; the breadcrumb
     * tells it, and where there is only the stream, the first record does:
     * `LU_VERSION` begins with the octet 0x40 on a big-endian host.
     * \sa docs/specs/live-update-handover.pandoc, Data Stream Overview
     */

    class xen_lu_stream_t : public kaitai::kstruct {

    public:

        xen_lu_stream_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_lu_stream_t* p__root = nullptr);

    private:
        void _read();
        void _clean_up();

    public:
        ~xen_lu_stream_t();

    private:
        bool f_first_octet;
        uint8_t m_first_octet;

    public:

        /**
         * The first octet of the first record's type.
         */
        uint8_t first_octet();

    private:
        bool f_host_is_be;
        bool m_host_is_be;

    public:

        /**
         * True if a big-endian host wrote the stream.
         */
        bool host_is_be();

    private:
        std::unique_ptr<std::vector<std::unique_ptr<xen_record_t>>> m_records;
        xen_lu_stream_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * All records through `END`.
         */
        std::vector<std::unique_ptr<xen_record_t>>* records() const { return m_records.get(); }
        xen_lu_stream_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };
}
