#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class xen_record_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <memory>
#include "xen_migration_records.h"
#include "xen_lu_records.h"
#include "xen_hvm_context.h"
#include <set>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif
namespace luformat {

    /**
     * One record: an 8-octet header, the body, and zeros up to a multiple of
     * 8 octets. Live update streams and libxc images share the form and the number
     * space. Bit 31 of the type makes a record optional, bit 30 marks it as defined
     * for live update.
     * \sa docs/specs/live-update-handover.pandoc, Data Stream Overview
     */

    class xen_record_t : public kaitai::kstruct {

    public:
        class record_header_t;

        enum record_type_t {
            RECORD_TYPE_END_OF_STREAM = 0,
            RECORD_TYPE_PAGE_DATA = 1,
            RECORD_TYPE_X86_PV_INFO = 2,
            RECORD_TYPE_X86_PV_P2M_FRAMES = 3,
            RECORD_TYPE_X86_PV_VCPU_BASIC = 4,
            RECORD_TYPE_X86_PV_VCPU_EXTENDED = 5,
            RECORD_TYPE_X86_PV_VCPU_XSAVE = 6,
            RECORD_TYPE_SHARED_INFO = 7,
            RECORD_TYPE_X86_TSC_INFO = 8,
            RECORD_TYPE_HVM_CONTEXT = 9,
            RECORD_TYPE_HVM_PARAMS = 10,
            RECORD_TYPE_TOOLSTACK = 11,
            RECORD_TYPE_X86_PV_VCPU_MSRS = 12,
            RECORD_TYPE_VERIFY = 13,
            RECORD_TYPE_CHECKPOINT = 14,
            RECORD_TYPE_CHECKPOINT_DIRTY_PFN_LIST = 15,
            RECORD_TYPE_STATIC_DATA_END = 16,
            RECORD_TYPE_X86_CPUID_POLICY = 17,
            RECORD_TYPE_X86_MSR_POLICY = 18,
            RECORD_TYPE_DOMAIN_CONTEXT = 19,
            RECORD_TYPE_LU_VERSION = 1073741824,
            RECORD_TYPE_LU_M2P = 1073741825,
            RECORD_TYPE_LU_M2P_COMPAT = 1073741826,
            RECORD_TYPE_LU_DOMAIN_INFO = 1073741827
        };
        static bool _is_defined_record_type_t(record_type_t v);

    private:
        static const std::set<record_type_t> _values_record_type_t;

    public:

        xen_record_t(bool p_host_is_be, uint8_t p_guest_width, kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_record_t* p__root = nullptr);

    private:
        void _read();
        void _clean_up();

    public:
        ~xen_record_t();

        /**
         * The first eight octets of a record.
         * \sa docs/specs/live-update-handover.pandoc, Data Stream Overview
         */

        class record_header_t : public kaitai::kstruct {

        public:

            record_header_t(bool p_host_is_be, kaitai::kstream* p__io, xen_record_t* p__parent = nullptr, xen_record_t* p__root = nullptr);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~record_header_t();

        private:
            record_type_t m_record_type;
            uint32_t m_len_body;
            bool m_host_is_be;
            xen_record_t* m__root;
            xen_record_t* m__parent;

        public:

            /**
             * What the body is. Unknown types are kept as octets. Reserved are
             * 0x00000014 to 0x3FFFFFFF for future mandatory records (the document,
             * which is older than the records from 0x10 on, begins at 0x00000010),
             * 0x40000004 to 0x7FFFFFFF for future mandatory records of live update,
             * 0x80000000 to 0xBFFFFFFF for future optional records, and 0xC0000000
             * to 0xFFFFFFFF for future optional records of live update.
             */
            record_type_t record_type() const { return m_record_type; }

            /**
             * Length in octets of the body, without header and padding.
             */
            uint32_t len_body() const { return m_len_body; }

            /**
             * True if the stream was written by a big-endian host.
             */
            bool host_is_be() const { return m_host_is_be; }
            xen_record_t* _root() const { return m__root; }
            xen_record_t* _parent() const { return m__parent; }
        };

    private:
        bool f_is_live_update;
        bool m_is_live_update;

    public:

        /**
         * True if the type is defined for live update only (bit 30).
         */
        bool is_live_update();

    private:
        bool f_is_optional;
        bool m_is_optional;

    public:

        /**
         * True if a reader that does not know the type may ignore the record
         * (bit 31); if false, it must fail.
         */
        bool is_optional();

    private:
        bool f_next_guest_width;
        uint8_t m_next_guest_width;

    public:

        /**
         * Width of the words of the guest that the next record belongs to:
         * `X86_PV_INFO` tells it for its domain, and `LU_DOMAIN_INFO` starts another
         * one.
         */
        uint8_t next_guest_width();

    private:
        bool f_record_type;
        record_type_t m_record_type;

    public:

        /**
         * What the body is.
         */
        record_type_t record_type();

    private:
        std::unique_ptr<record_header_t> m_header;
        std::unique_ptr<kaitai::kstruct> m_body;
        bool n_body;

    public:
        bool _is_null_body() { body(); return n_body; };

    private:
        std::string m_padding;
        bool m_host_is_be;
        uint8_t m_guest_width;
        xen_record_t* m__root;
        kaitai::kstruct* m__parent;
        std::string m__raw_body;
        std::unique_ptr<kaitai::kstream> m__io__raw_body;

    public:

        /**
         * Type and length of the record.
         */
        record_header_t* header() const { return m_header.get(); }

        /**
         * Content of the record.
         */
        kaitai::kstruct* body() const { return m_body.get(); }

        /**
         * 0 to 7 octets of zeros that pad the record to a multiple of 8 octets.
         */
        std::string padding() const { return m_padding; }

        /**
         * True if the stream was written by a big-endian host.
         */
        bool host_is_be() const { return m_host_is_be; }

        /**
         * Width of the guest's words in octets, 8 or 4: `next_guest_width` of the
         * record before, 8 for the first of a stream. It decides how `SHARED_INFO`
         * is laid out.
         */
        uint8_t guest_width() const { return m_guest_width; }
        xen_record_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
        std::string _raw_body() const { return m__raw_body; }
        kaitai::kstream* _io__raw_body() const { return m__io__raw_body.get(); }
    };
}
