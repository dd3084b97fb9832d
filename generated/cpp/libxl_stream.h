#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class libxl_stream_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <memory>
#include "libxc_image.h"
#include "xen_record.h"
#include <set>
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif
namespace luformat {

    /**
     * What libxl writes for a domain when it is saved or migrated: a header and
     * records of its own, with the libxc image between them. The marker record
     * `LIBXC_CONTEXT` is empty; the image that belongs to it stands behind it,
     * without a length, and ends with its own `END`.
     * 
     * In a checkpointed (Remus) stream the two layers take turns: the libxc image
     * runs up to a `CHECKPOINT`, libxl's records follow up to `CHECKPOINT_END`, then
     * libxc records again. Such a stream has no `END` of its own: it stops where the
     * connection broke. A COLO stream carries `CHECKPOINT_STATE` between
     * `CHECKPOINT_END` and the next libxc record; this schema does not follow it.
     * \sa docs/specs/libxl-migration-stream.pandoc, Overview
     */

    class libxl_stream_t : public kaitai::kstruct {

    public:
        class checkpoint_state_t;
        class emulator_context_t;
        class emulator_header_t;
        class emulator_xenstore_data_t;
        class libxc_part_t;
        class libxc_records_t;
        class no_fields_t;
        class record_t;
        class record_header_t;
        class stream_header_t;
        class xenstore_entry_t;

        enum checkpoint_control_t {
            CHECKPOINT_CONTROL_NEW_CHECKPOINT = 0,
            CHECKPOINT_CONTROL_SECONDARY_SUSPENDED = 1,
            CHECKPOINT_CONTROL_SECONDARY_READY = 2,
            CHECKPOINT_CONTROL_SECONDARY_RESUMED = 3
        };
        static bool _is_defined_checkpoint_control_t(checkpoint_control_t v);

    private:
        static const std::set<checkpoint_control_t> _values_checkpoint_control_t;

    public:

        enum emulator_t {
            EMULATOR_UNKNOWN = 0,
            EMULATOR_QEMU_TRADITIONAL = 1,
            EMULATOR_QEMU_UPSTREAM = 2
        };
        static bool _is_defined_emulator_t(emulator_t v);

    private:
        static const std::set<emulator_t> _values_emulator_t;

    public:

        enum record_type_t {
            RECORD_TYPE_END_OF_STREAM = 0,
            RECORD_TYPE_LIBXC_CONTEXT = 1,
            RECORD_TYPE_EMULATOR_XENSTORE_DATA = 2,
            RECORD_TYPE_EMULATOR_CONTEXT = 3,
            RECORD_TYPE_CHECKPOINT_END = 4,
            RECORD_TYPE_CHECKPOINT_STATE = 5
        };
        static bool _is_defined_record_type_t(record_type_t v);

    private:
        static const std::set<record_type_t> _values_record_type_t;

    public:

        libxl_stream_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, libxl_stream_t* p__root = nullptr);

    private:
        void _read();
        void _clean_up();

    public:
        ~libxl_stream_t();

        /**
         * Control message between the two sides of a COLO pair.
         * \sa docs/specs/libxl-migration-stream.pandoc, CHECKPOINT_STATE
         */

        class checkpoint_state_t : public kaitai::kstruct {

        public:

            checkpoint_state_t(bool p_host_is_be, kaitai::kstream* p__io, libxl_stream_t::record_t* p__parent = nullptr, libxl_stream_t* p__root = nullptr);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~checkpoint_state_t();

        private:
            checkpoint_control_t m_control_id;
            std::string m_padding;
            bool m_host_is_be;
            libxl_stream_t* m__root;
            libxl_stream_t::record_t* m__parent;

        public:

            /**
             * What is told to the other side.
             */
            checkpoint_control_t control_id() const { return m_control_id; }

            /**
             * Zeros, if the writer counted them as part of the body.
             */
            std::string padding() const { return m_padding; }

            /**
             * True if the stream is big-endian.
             */
            bool host_is_be() const { return m_host_is_be; }
            libxl_stream_t* _root() const { return m__root; }
            libxl_stream_t::record_t* _parent() const { return m__parent; }
        };

        /**
         * Saved state of an emulator.
         * \sa docs/specs/libxl-migration-stream.pandoc, EMULATOR_CONTEXT
         */

        class emulator_context_t : public kaitai::kstruct {

        public:

            emulator_context_t(bool p_host_is_be, kaitai::kstream* p__io, libxl_stream_t::record_t* p__parent = nullptr, libxl_stream_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~emulator_context_t();

        private:
            std::unique_ptr<emulator_header_t> m_emulator;
            std::string m_context;
            bool m_host_is_be;
            libxl_stream_t* m__root;
            libxl_stream_t::record_t* m__parent;

        public:

            /**
             * The emulator the state belongs to.
             */
            emulator_header_t* emulator() const { return m_emulator.get(); }

            /**
             * The emulator's state. The format is the emulator's own and not part
             * of the specification; QEMU writes its migration stream.
             */
            std::string context() const { return m_context; }

            /**
             * True if the stream is big-endian.
             */
            bool host_is_be() const { return m_host_is_be; }
            libxl_stream_t* _root() const { return m__root; }
            libxl_stream_t::record_t* _parent() const { return m__parent; }
        };

        /**
         * Tells which emulator a record belongs to.
         * \sa docs/specs/libxl-migration-stream.pandoc, Emulator Records
         */

        class emulator_header_t : public kaitai::kstruct {

        public:

            emulator_header_t(bool p_host_is_be, kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, libxl_stream_t* p__root = nullptr);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~emulator_header_t();

        private:
            emulator_t m_emulator_id;
            uint32_t m_index;
            bool m_host_is_be;
            libxl_stream_t* m__root;
            kaitai::kstruct* m__parent;

        public:

            /**
             * Kind of emulator.
             */
            emulator_t emulator_id() const { return m_emulator_id; }

            /**
             * Number of the emulator in the domain.
             */
            uint32_t index() const { return m_index; }

            /**
             * True if the stream is big-endian.
             */
            bool host_is_be() const { return m_host_is_be; }
            libxl_stream_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

        /**
         * Xenstore entries of an emulator.
         * \sa docs/specs/libxl-migration-stream.pandoc, EMULATOR_XENSTORE_DATA
         */

        class emulator_xenstore_data_t : public kaitai::kstruct {

        public:

            emulator_xenstore_data_t(bool p_host_is_be, kaitai::kstream* p__io, libxl_stream_t::record_t* p__parent = nullptr, libxl_stream_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~emulator_xenstore_data_t();

        private:
            std::unique_ptr<emulator_header_t> m_emulator;
            std::unique_ptr<std::vector<std::unique_ptr<xenstore_entry_t>>> m_entries;
            bool m_host_is_be;
            libxl_stream_t* m__root;
            libxl_stream_t::record_t* m__parent;

        public:

            /**
             * The emulator the entries belong to.
             */
            emulator_header_t* emulator() const { return m_emulator.get(); }

            /**
             * Keys and their values, one after the other.
             */
            std::vector<std::unique_ptr<xenstore_entry_t>>* entries() const { return m_entries.get(); }

            /**
             * True if the stream is big-endian.
             */
            bool host_is_be() const { return m_host_is_be; }
            libxl_stream_t* _root() const { return m__root; }
            libxl_stream_t::record_t* _parent() const { return m__parent; }
        };

        /**
         * A libxc image up to the record that hands the stream back to libxl: `END`
         * or `CHECKPOINT`.
         * \sa docs/specs/libxl-migration-stream.pandoc, LIBXC_CONTEXT
         */

        class libxc_part_t : public kaitai::kstruct {

        public:

            libxc_part_t(kaitai::kstream* p__io, libxl_stream_t::record_t* p__parent = nullptr, libxl_stream_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~libxc_part_t();

        private:
            bool f_host_is_be;
            bool m_host_is_be;

        public:

            /**
             * True if the image is big-endian.
             */
            bool host_is_be();

        private:
            std::unique_ptr<libxc_image_t::ihdr_t> m_image_header;
            std::unique_ptr<libxc_image_t::dhdr_t> m_domain_header;
            std::unique_ptr<libxc_records_t> m_content;
            libxl_stream_t* m__root;
            libxl_stream_t::record_t* m__parent;

        public:

            /**
             * Identifies the image; tells version and byte order.
             */
            libxc_image_t::ihdr_t* image_header() const { return m_image_header.get(); }

            /**
             * Kind of domain and version of the Xen that wrote the image.
             */
            libxc_image_t::dhdr_t* domain_header() const { return m_domain_header.get(); }

            /**
             * The image's records.
             */
            libxc_records_t* content() const { return m_content.get(); }
            libxl_stream_t* _root() const { return m__root; }
            libxl_stream_t::record_t* _parent() const { return m__parent; }
        };

        /**
         * Records of libxc up to the one that hands the stream back to libxl.
         * \sa docs/specs/libxc-migration-stream.pandoc, CHECKPOINT
         */

        class libxc_records_t : public kaitai::kstruct {

        public:

            libxc_records_t(bool p_host_is_be, kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, libxl_stream_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~libxc_records_t();

        private:
            std::unique_ptr<std::vector<std::unique_ptr<xen_record_t>>> m_records;
            bool m_host_is_be;
            libxl_stream_t* m__root;
            kaitai::kstruct* m__parent;

        public:

            /**
             * All records through `END` or `CHECKPOINT`.
             */
            std::vector<std::unique_ptr<xen_record_t>>* records() const { return m_records.get(); }

            /**
             * True if the image is big-endian.
             */
            bool host_is_be() const { return m_host_is_be; }
            libxl_stream_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

        /**
         * Body of `END`, `LIBXC_CONTEXT` and `CHECKPOINT_END`: empty. Octets found
         * there nevertheless are kept.
         * \sa docs/specs/libxl-migration-stream.pandoc, Records
         */

        class no_fields_t : public kaitai::kstruct {

        public:

            no_fields_t(kaitai::kstream* p__io, libxl_stream_t::record_t* p__parent = nullptr, libxl_stream_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~no_fields_t();

        private:
            std::string m_unexpected;
            libxl_stream_t* m__root;
            libxl_stream_t::record_t* m__parent;

        public:

            /**
             * Octets that should not be there (no layout exists).
             */
            std::string unexpected() const { return m_unexpected; }
            libxl_stream_t* _root() const { return m__root; }
            libxl_stream_t::record_t* _parent() const { return m__parent; }
        };

        /**
         * One record of libxl, and behind it what libxc wrote before libxl had its
         * next turn.
         * \sa docs/specs/libxl-migration-stream.pandoc, Record Overview
         */

        class record_t : public kaitai::kstruct {

        public:

            record_t(bool p_host_is_be, kaitai::kstream* p__io, libxl_stream_t* p__parent = nullptr, libxl_stream_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~record_t();

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
            std::unique_ptr<libxc_part_t> m_libxc;
            bool n_libxc;

        public:
            bool _is_null_libxc() { libxc(); return n_libxc; };

        private:
            std::unique_ptr<libxc_records_t> m_libxc_resumed;
            bool n_libxc_resumed;

        public:
            bool _is_null_libxc_resumed() { libxc_resumed(); return n_libxc_resumed; };

        private:
            bool m_host_is_be;
            libxl_stream_t* m__root;
            libxl_stream_t* m__parent;
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
             * The libxc image that `LIBXC_CONTEXT` announces.
             */
            libxc_part_t* libxc() const { return m_libxc.get(); }

            /**
             * The libxc records after `CHECKPOINT_END`; without headers, they
             * continue the image. Absent where the connection broke.
             */
            libxc_records_t* libxc_resumed() const { return m_libxc_resumed.get(); }

            /**
             * True if the stream is big-endian.
             */
            bool host_is_be() const { return m_host_is_be; }
            libxl_stream_t* _root() const { return m__root; }
            libxl_stream_t* _parent() const { return m__parent; }
            std::string _raw_body() const { return m__raw_body; }
            kaitai::kstream* _io__raw_body() const { return m__io__raw_body.get(); }
        };

        /**
         * The first eight octets of a record.
         * \sa docs/specs/libxl-migration-stream.pandoc, Record Overview
         */

        class record_header_t : public kaitai::kstruct {

        public:

            record_header_t(bool p_host_is_be, kaitai::kstream* p__io, libxl_stream_t::record_t* p__parent = nullptr, libxl_stream_t* p__root = nullptr);

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
            libxl_stream_t* m__root;
            libxl_stream_t::record_t* m__parent;

        public:

            /**
             * What the body is. Unknown types are kept as octets.
             */
            record_type_t record_type() const { return m_record_type; }

            /**
             * Length in octets of the body, without header and padding.
             */
            uint32_t len_body() const { return m_len_body; }

            /**
             * True if the stream is big-endian.
             */
            bool host_is_be() const { return m_host_is_be; }
            libxl_stream_t* _root() const { return m__root; }
            libxl_stream_t::record_t* _parent() const { return m__parent; }
        };

        /**
         * The stream's header, always big-endian.
         * \sa docs/specs/libxl-migration-stream.pandoc, Header
         */

        class stream_header_t : public kaitai::kstruct {

        public:

            stream_header_t(kaitai::kstream* p__io, libxl_stream_t* p__parent = nullptr, libxl_stream_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~stream_header_t();

        private:
            bool f_is_big_endian;
            bool m_is_big_endian;

        public:

            /**
             * True if the records are big-endian.
             */
            bool is_big_endian();

        private:
            bool f_is_legacy;
            bool m_is_legacy;

        public:

            /**
             * True if the stream was converted from the legacy format.
             */
            bool is_legacy();

        private:
            std::string m_magic;
            uint32_t m_version;
            uint32_t m_options;
            libxl_stream_t* m__root;
            libxl_stream_t* m__parent;

        public:

            /**
             * The number 0x4c6962786c466d74.
             */
            std::string magic() const { return m_magic; }

            /**
             * Version of the stream; 2 is the only one there is.
             */
            uint32_t version() const { return m_version; }

            /**
             * Option bits; bits 2 to 31 are reserved.
             */
            uint32_t options() const { return m_options; }
            libxl_stream_t* _root() const { return m__root; }
            libxl_stream_t* _parent() const { return m__parent; }
        };

        /**
         * One key and its value. Read as ISO 8859-1, so that octets outside ASCII,
         * which should not be there, survive.
         * \sa docs/specs/libxl-migration-stream.pandoc, EMULATOR_XENSTORE_DATA
         */

        class xenstore_entry_t : public kaitai::kstruct {

        public:

            xenstore_entry_t(kaitai::kstream* p__io, libxl_stream_t::emulator_xenstore_data_t* p__parent = nullptr, libxl_stream_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~xenstore_entry_t();

        private:
            std::string m_key;
            std::string m_value;
            libxl_stream_t* m__root;
            libxl_stream_t::emulator_xenstore_data_t* m__parent;

        public:

            /**
             * Path below the emulator's own node in xenstore.
             */
            std::string key() const { return m_key; }

            /**
             * Value of the node.
             */
            std::string value() const { return m_value; }
            libxl_stream_t* _root() const { return m__root; }
            libxl_stream_t::emulator_xenstore_data_t* _parent() const { return m__parent; }
        };

    private:
        bool f_host_is_be;
        bool m_host_is_be;

    public:

        /**
         * True if the records are big-endian.
         */
        bool host_is_be();

    private:
        std::unique_ptr<stream_header_t> m_header;
        std::unique_ptr<std::vector<std::unique_ptr<record_t>>> m_records;
        libxl_stream_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Identifies the stream; tells version and byte order.
         */
        stream_header_t* header() const { return m_header.get(); }

        /**
         * All records through `END`, or through the last one of a checkpointed
         * stream.
         */
        std::vector<std::unique_ptr<record_t>>* records() const { return m_records.get(); }
        libxl_stream_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };
}
