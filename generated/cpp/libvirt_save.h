#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class libvirt_save_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <memory>
#include "libxl_stream.h"
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif
namespace luformat {

    /**
     * A file of `virsh save` (or of managed save) where libvirt drives Xen: a header,
     * the domain's description in XML, and what libxl writes.
     * \sa libvirt, src/libxl/libxl_conf.h, libxlSavefileHeader
     */

    class libvirt_save_t : public kaitai::kstruct {

    public:
        class domain_xml_t;
        class save_header_t;

        libvirt_save_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, libvirt_save_t* p__root = nullptr);

    private:
        void _read();
        void _clean_up();

    public:
        ~libvirt_save_t();

        /**
         * The domain's description.
         * \sa libvirt, docs/formatdomain.rst
         */

        class domain_xml_t : public kaitai::kstruct {

        public:

            domain_xml_t(kaitai::kstream* p__io, libvirt_save_t* p__parent = nullptr, libvirt_save_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~domain_xml_t();

        private:
            std::string m_xml;
            std::string m_unexpected;
            libvirt_save_t* m__root;
            libvirt_save_t* m__parent;

        public:

            /**
             * The description, as `virsh dumpxml` prints it.
             */
            std::string xml() const { return m_xml; }

            /**
             * Octets behind the terminating NUL; there are none.
             */
            std::string unexpected() const { return m_unexpected; }
            libvirt_save_t* _root() const { return m__root; }
            libvirt_save_t* _parent() const { return m__parent; }
        };

        /**
         * The file's header, 64 octets in the byte order of the host, which is x86.
         * \sa libvirt, src/libxl/libxl_conf.h, libxlSavefileHeader
         */

        class save_header_t : public kaitai::kstruct {

        public:

            save_header_t(kaitai::kstream* p__io, libvirt_save_t* p__parent = nullptr, libvirt_save_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~save_header_t();

        private:
            std::string m_magic;
            uint32_t m_version;
            uint32_t m_len_xml;
            std::unique_ptr<std::vector<uint32_t>> m_unused;
            libvirt_save_t* m__root;
            libvirt_save_t* m__parent;

        public:

            /**
             * 16 octets that a transfer in text mode would damage.
             */
            std::string magic() const { return m_magic; }

            /**
             * What follows the description: 1 a stream in the legacy format, 2 a
             * libxl stream.
             */
            uint32_t version() const { return m_version; }

            /**
             * Length in octets of the description, with its terminating NUL.
             */
            uint32_t len_xml() const { return m_len_xml; }

            /**
             * Left for later versions; zero.
             */
            std::vector<uint32_t>* unused() const { return m_unused.get(); }
            libvirt_save_t* _root() const { return m__root; }
            libvirt_save_t* _parent() const { return m__parent; }
        };

    private:
        std::unique_ptr<save_header_t> m_header;
        std::unique_ptr<domain_xml_t> m_description;
        std::unique_ptr<libxl_stream_t> m_stream;
        bool n_stream;

    public:
        bool _is_null_stream() { stream(); return n_stream; };

    private:
        std::string m_legacy_stream;
        bool n_legacy_stream;

    public:
        bool _is_null_legacy_stream() { legacy_stream(); return n_legacy_stream; };

    private:
        std::string m_trailer;
        bool n_trailer;

    public:
        bool _is_null_trailer() { trailer(); return n_trailer; };

    private:
        libvirt_save_t* m__root;
        kaitai::kstruct* m__parent;
        std::string m__raw_description;
        std::unique_ptr<kaitai::kstream> m__io__raw_description;

    public:

        /**
         * Identifies the file; tells what follows.
         */
        save_header_t* header() const { return m_header.get(); }

        /**
         * The domain's description.
         */
        domain_xml_t* description() const { return m_description.get(); }

        /**
         * The domain, as libxl writes it.
         */
        libxl_stream_t* stream() const { return m_stream.get(); }

        /**
         * The domain in the legacy format of Xen 4.5 and earlier, which has no
         * layout of its own, if the version is 1.
         */
        std::string legacy_stream() const { return m_legacy_stream; }

        /**
         * What follows the stream; nothing, in a file that libvirt wrote.
         */
        std::string trailer() const { return m_trailer; }
        libvirt_save_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
        std::string _raw_description() const { return m__raw_description; }
        kaitai::kstream* _io__raw_description() const { return m__io__raw_description.get(); }
    };
}
