#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class libxc_image_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <memory>
#include "xen_record.h"
#include <set>
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif
namespace luformat {

    /**
     * What libxc writes for a domain when it is saved or migrated, in stream
     * versions 2 and 3: image header, domain header, records through `END`.
     * 
     * The image header is big-endian whatever the host; its first option bit tells
     * the byte order of all that follows. In a checkpointed (Remus) stream, every
     * `CHECKPOINT` record ends a consistent state; where libxl surrounds the image,
     * its records stand between `CHECKPOINT` and the next libxc record (see
     * `libxl_stream`), where nothing does, the next libxc record follows at once.
     * 
     * The image does not carry records of live update (bit 30 of the type).
     * \sa docs/specs/libxc-migration-stream.pandoc, Overview
     */

    class libxc_image_t : public kaitai::kstruct {

    public:
        class dhdr_t;
        class ihdr_t;

        enum domain_type_t {
            DOMAIN_TYPE_X86_PV = 1,
            DOMAIN_TYPE_X86_HVM = 2
        };
        static bool _is_defined_domain_type_t(domain_type_t v);

    private:
        static const std::set<domain_type_t> _values_domain_type_t;

    public:

        libxc_image_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, libxc_image_t* p__root = nullptr);

    private:
        void _read();
        void _clean_up();

    public:
        ~libxc_image_t();

        /**
         * The domain header.
         * \sa docs/specs/libxc-migration-stream.pandoc, Domain Header
         */

        class dhdr_t : public kaitai::kstruct {

        public:

            dhdr_t(bool p_host_is_be, kaitai::kstream* p__io, libxc_image_t* p__parent = nullptr, libxc_image_t* p__root = nullptr);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~dhdr_t();

        private:
            bool f_page_size;
            int32_t m_page_size;

        public:

            /**
             * Size of a guest page in octets; 0 if it is none of the usual ones.
             */
            int32_t page_size();

        private:
            domain_type_t m_domain_type;
            uint16_t m_page_shift;
            uint16_t m_reserved;
            uint32_t m_xen_major;
            uint32_t m_xen_minor;
            bool m_host_is_be;
            libxc_image_t* m__root;
            libxc_image_t* m__parent;

        public:

            /**
             * Kind of domain. 0 and 3 to 0xFFFFFFFF are reserved.
             */
            domain_type_t domain_type() const { return m_domain_type; }

            /**
             * Size of a guest page as a power of two; 12 on x86.
             */
            uint16_t page_shift() const { return m_page_shift; }

            /**
             * Reserved; zero.
             */
            uint16_t reserved() const { return m_reserved; }

            /**
             * Major version of the Xen that wrote the image; 0 if the image was
             * converted from the legacy format.
             */
            uint32_t xen_major() const { return m_xen_major; }

            /**
             * Minor version of the Xen that wrote the image; in a converted image
             * the version of the converter.
             */
            uint32_t xen_minor() const { return m_xen_minor; }

            /**
             * True if the image is big-endian.
             */
            bool host_is_be() const { return m_host_is_be; }
            libxc_image_t* _root() const { return m__root; }
            libxc_image_t* _parent() const { return m__parent; }
        };

        /**
         * The image header, always big-endian.
         * \sa docs/specs/libxc-migration-stream.pandoc, Image Header
         */

        class ihdr_t : public kaitai::kstruct {

        public:

            ihdr_t(kaitai::kstream* p__io, libxc_image_t* p__parent = nullptr, libxc_image_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~ihdr_t();

        private:
            bool f_is_big_endian;
            bool m_is_big_endian;

        public:

            /**
             * True if domain header and records are big-endian.
             */
            bool is_big_endian();

        private:
            std::string m_marker;
            std::string m_magic;
            uint32_t m_version;
            uint16_t m_options;
            uint16_t m_reserved;
            uint32_t m_reserved_2;
            libxc_image_t* m__root;
            libxc_image_t* m__parent;

        public:

            /**
             * All ones. Images in the legacy format (Xen 4.5 and earlier) have a
             * zero bit among the first 8 octets.
             */
            std::string marker() const { return m_marker; }

            /**
             * The number 0x58454e46.
             */
            std::string magic() const { return m_magic; }

            /**
             * Version of the stream: 2 (Xen 4.6 to 4.13) or 3, which adds
             * `STATIC_DATA_END` and the policy records.
             */
            uint32_t version() const { return m_version; }

            /**
             * Option bits; bits 1 to 15 are reserved.
             */
            uint16_t options() const { return m_options; }

            /**
             * Reserved; zero.
             */
            uint16_t reserved() const { return m_reserved; }

            /**
             * Reserved; zero.
             */
            uint32_t reserved_2() const { return m_reserved_2; }
            libxc_image_t* _root() const { return m__root; }
            libxc_image_t* _parent() const { return m__parent; }
        };

    private:
        bool f_host_is_be;
        bool m_host_is_be;

    public:

        /**
         * True if domain header and records are big-endian.
         */
        bool host_is_be();

    private:
        std::unique_ptr<ihdr_t> m_image_header;
        std::unique_ptr<dhdr_t> m_domain_header;
        std::unique_ptr<std::vector<std::unique_ptr<xen_record_t>>> m_records;
        libxc_image_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Identifies the image; tells version and byte order.
         */
        ihdr_t* image_header() const { return m_image_header.get(); }

        /**
         * Kind of domain and version of the Xen that wrote the image.
         */
        dhdr_t* domain_header() const { return m_domain_header.get(); }

        /**
         * All records through `END`.
         */
        std::vector<std::unique_ptr<xen_record_t>>* records() const { return m_records.get(); }
        libxc_image_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };
}
