#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class xapi_image_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <memory>
#include "libxl_stream.h"
#include "libxc_image.h"
#include <set>
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif
namespace luformat {

    /**
     * What xenopsd, xapi's part that runs domains, writes when a domain is suspended
     * or migrated: a line that names the format, then sections, each with type and
     * length, up to the one that ends the image. A section that libxc or libxl
     * writes ends by itself; its length is 0.
     * \sa xapi, Suspend image framing format
     */

    class xapi_image_t : public kaitai::kstruct {

    public:
        class emulator_state_t;
        class section_t;
        class section_header_t;
        class signature_line_t;
        class xenops_record_t;

        enum section_type_t {
            SECTION_TYPE_XENOPS = 15,
            SECTION_TYPE_LIBXC = 240,
            SECTION_TYPE_LIBXL = 241,
            SECTION_TYPE_LIBXC_LEGACY = 242,
            SECTION_TYPE_QEMU_TRAD = 3840,
            SECTION_TYPE_QEMU_XEN = 3841,
            SECTION_TYPE_DEMU = 3856,
            SECTION_TYPE_END_OF_IMAGE = 65535
        };
        static bool _is_defined_section_type_t(section_type_t v);

    private:
        static const std::set<section_type_t> _values_section_type_t;

    public:

        xapi_image_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xapi_image_t* p__root = nullptr);

    private:
        void _read();
        void _clean_up();

    public:
        ~xapi_image_t();

        /**
         * Saved state of a device model.
         * \sa xapi, Suspend image framing format
         */

        class emulator_state_t : public kaitai::kstruct {

        public:

            emulator_state_t(kaitai::kstream* p__io, xapi_image_t::section_t* p__parent = nullptr, xapi_image_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~emulator_state_t();

        private:
            std::string m_content;
            xapi_image_t* m__root;
            xapi_image_t::section_t* m__parent;

        public:

            /**
             * The device model's state. The format is its own and not part of this
             * one; QEMU writes its migration stream.
             */
            std::string content() const { return m_content; }
            xapi_image_t* _root() const { return m__root; }
            xapi_image_t::section_t* _parent() const { return m__parent; }
        };

        /**
         * One section.
         * \sa xapi, Suspend image framing format
         */

        class section_t : public kaitai::kstruct {

        public:

            section_t(kaitai::kstream* p__io, xapi_image_t* p__parent = nullptr, xapi_image_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~section_t();

        private:
            std::unique_ptr<section_header_t> m_header;
            std::unique_ptr<xenops_record_t> m_metadata;
            bool n_metadata;

        public:
            bool _is_null_metadata() { metadata(); return n_metadata; };

        private:
            std::unique_ptr<libxc_image_t> m_libxc;
            bool n_libxc;

        public:
            bool _is_null_libxc() { libxc(); return n_libxc; };

        private:
            std::unique_ptr<libxl_stream_t> m_libxl;
            bool n_libxl;

        public:
            bool _is_null_libxl() { libxl(); return n_libxl; };

        private:
            std::string m_legacy;
            bool n_legacy;

        public:
            bool _is_null_legacy() { legacy(); return n_legacy; };

        private:
            std::unique_ptr<emulator_state_t> m_state;
            bool n_state;

        public:
            bool _is_null_state() { state(); return n_state; };

        private:
            xapi_image_t* m__root;
            xapi_image_t* m__parent;
            std::string m__raw_metadata;
            bool n__raw_metadata;

        public:
            bool _is_null__raw_metadata() { _raw_metadata(); return n__raw_metadata; };

        private:
            std::unique_ptr<kaitai::kstream> m__io__raw_metadata;
            std::string m__raw_state;
            bool n__raw_state;

        public:
            bool _is_null__raw_state() { _raw_state(); return n__raw_state; };

        private:
            std::unique_ptr<kaitai::kstream> m__io__raw_state;

        public:

            /**
             * Type and length of the section.
             */
            section_header_t* header() const { return m_header.get(); }

            /**
             * What xenopsd itself keeps of the domain.
             */
            xenops_record_t* metadata() const { return m_metadata.get(); }

            /**
             * The domain, as libxc writes it.
             */
            libxc_image_t* libxc() const { return m_libxc.get(); }

            /**
             * The domain, as libxl writes it.
             */
            libxl_stream_t* libxl() const { return m_libxl.get(); }

            /**
             * The domain in the legacy format of Xen 4.5 and earlier and the record
             * of its QEMU. No layout: see `xl_save`.
             */
            std::string legacy() const { return m_legacy; }

            /**
             * The state of a device model; nothing in `End_of_image`.
             */
            emulator_state_t* state() const { return m_state.get(); }
            xapi_image_t* _root() const { return m__root; }
            xapi_image_t* _parent() const { return m__parent; }
            std::string _raw_metadata() const { return m__raw_metadata; }
            kaitai::kstream* _io__raw_metadata() const { return m__io__raw_metadata.get(); }
            std::string _raw_state() const { return m__raw_state; }
            kaitai::kstream* _io__raw_state() const { return m__io__raw_state.get(); }
        };

        /**
         * The first 16 octets of a section.
         * \sa xapi, Suspend image framing format
         */

        class section_header_t : public kaitai::kstruct {

        public:

            section_header_t(kaitai::kstream* p__io, xapi_image_t::section_t* p__parent = nullptr, xapi_image_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~section_header_t();

        private:
            section_type_t m_section_type;
            uint64_t m_len_body;
            xapi_image_t* m__root;
            xapi_image_t::section_t* m__parent;

        public:

            /**
             * What the section holds. xenopsd refuses a type that it does not know.
             */
            section_type_t section_type() const { return m_section_type; }

            /**
             * Length in octets of the body; 0 for `Libxc` and `Libxl`, which end by themselves.
             */
            uint64_t len_body() const { return m_len_body; }
            xapi_image_t* _root() const { return m__root; }
            xapi_image_t::section_t* _parent() const { return m__parent; }
        };

        /**
         * The first line.
         * \sa xapi, Suspend image framing format
         */

        class signature_line_t : public kaitai::kstruct {

        public:

            signature_line_t(kaitai::kstream* p__io, xapi_image_t* p__parent = nullptr, xapi_image_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~signature_line_t();

        private:
            std::string m_magic;
            xapi_image_t* m__root;
            xapi_image_t* m__parent;

        public:

            /**
             * The second version of the format. `XenSavedDomain` began the first,
             * which had no sections.
             */
            std::string magic() const { return m_magic; }
            xapi_image_t* _root() const { return m__root; }
            xapi_image_t* _parent() const { return m__parent; }
        };

        /**
         * What xenopsd keeps of the domain, as an S-expression.
         * \sa xapi, Suspend image framing format
         */

        class xenops_record_t : public kaitai::kstruct {

        public:

            xenops_record_t(kaitai::kstream* p__io, xapi_image_t::section_t* p__parent = nullptr, xapi_image_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~xenops_record_t();

        private:
            std::string m_text;
            xapi_image_t* m__root;
            xapi_image_t::section_t* m__parent;

        public:

            /**
             * Time of the suspend, word size of the writer, the domain as xenopsd
             * knows it, and its part of xenstore, each if it is there.
             */
            std::string text() const { return m_text; }
            xapi_image_t* _root() const { return m__root; }
            xapi_image_t::section_t* _parent() const { return m__parent; }
        };

    private:
        std::unique_ptr<signature_line_t> m_signature;
        std::unique_ptr<std::vector<std::unique_ptr<section_t>>> m_sections;
        xapi_image_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Names the format.
         */
        signature_line_t* signature() const { return m_signature.get(); }

        /**
         * All sections through `End_of_image`.
         */
        std::vector<std::unique_ptr<section_t>>* sections() const { return m_sections.get(); }
        xapi_image_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };
}
