#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class xl_save_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <memory>
#include "libxl_stream.h"

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif
namespace luformat {

    /**
     * A file of `xl save`, or what `xl migrate` and `xl remus` send: a header, the
     * domain's configuration, the libxl stream.
     * \sa tools/xl/xl.h, struct save_file_header
     */

    class xl_save_t : public kaitai::kstruct {

    public:
        class config_part_t;
        class header_words_t;
        class save_header_t;

        xl_save_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xl_save_t* p__root = nullptr);

    private:
        void _read();
        void _clean_up();

    public:
        ~xl_save_t();

        /**
         * What stands between header and stream.
         * \sa tools/xl/xl.h, optional data
         */

        class config_part_t : public kaitai::kstruct {

        public:

            config_part_t(bool p_host_is_be, kaitai::kstream* p__io, xl_save_t* p__parent = nullptr, xl_save_t* p__root = nullptr);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~config_part_t();

        private:
            uint32_t m_len_config;
            std::string m_config;
            std::string m_reserved;
            bool m_host_is_be;
            xl_save_t* m__root;
            xl_save_t* m__parent;

        public:

            /**
             * Length in octets of the configuration, with its terminating NUL.
             */
            uint32_t len_config() const { return m_len_config; }

            /**
             * The domain's configuration, as text.
             */
            std::string config() const { return m_config; }

            /**
             * Data of later versions of xl; none is defined.
             */
            std::string reserved() const { return m_reserved; }

            /**
             * True if a big-endian host wrote the header.
             */
            bool host_is_be() const { return m_host_is_be; }
            xl_save_t* _root() const { return m__root; }
            xl_save_t* _parent() const { return m__parent; }
        };

        /**
         * The header's fields after the byte order mark.
         * \sa tools/xl/xl.h, struct save_file_header
         */

        class header_words_t : public kaitai::kstruct {

        public:

            header_words_t(bool p_host_is_be, kaitai::kstream* p__io, xl_save_t::save_header_t* p__parent = nullptr, xl_save_t* p__root = nullptr);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~header_words_t();

        private:
            bool f_is_json;
            bool m_is_json;

        public:

            /**
             * True if the configuration is JSON; else it is in xl.cfg syntax.
             */
            bool is_json();

        private:
            bool f_is_stream_v2;
            bool m_is_stream_v2;

        public:

            /**
             * True if a libxl stream follows; else the legacy format.
             */
            bool is_stream_v2();

        private:
            uint32_t m_mandatory_flags;
            uint32_t m_optional_flags;
            uint32_t m_len_optional_data;
            bool m_host_is_be;
            xl_save_t* m__root;
            xl_save_t::save_header_t* m__parent;

        public:

            /**
             * A reader that does not know one of these flags must refuse the file.
             */
            uint32_t mandatory_flags() const { return m_mandatory_flags; }

            /**
             * Flags that a reader may ignore; none is defined.
             */
            uint32_t optional_flags() const { return m_optional_flags; }

            /**
             * Length in octets of the data between header and stream.
             */
            uint32_t len_optional_data() const { return m_len_optional_data; }

            /**
             * True if a big-endian host wrote the header.
             */
            bool host_is_be() const { return m_host_is_be; }
            xl_save_t* _root() const { return m__root; }
            xl_save_t::save_header_t* _parent() const { return m__parent; }
        };

        /**
         * The file's header.
         * \sa tools/xl/xl.h, struct save_file_header
         */

        class save_header_t : public kaitai::kstruct {

        public:

            save_header_t(kaitai::kstream* p__io, xl_save_t* p__parent = nullptr, xl_save_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~save_header_t();

        private:
            bool f_host_is_be;
            bool m_host_is_be;

        public:

            /**
             * True if a big-endian host wrote the header.
             */
            bool host_is_be();

        private:
            std::string m_magic;
            std::string m_byteorder;
            std::unique_ptr<header_words_t> m_words;
            xl_save_t* m__root;
            xl_save_t* m__parent;

        public:

            /**
             * 32 octets that a transfer in text mode would damage.
             */
            std::string magic() const { return m_magic; }

            /**
             * The number 0x01020304 in the byte order of the host.
             */
            std::string byteorder() const { return m_byteorder; }

            /**
             * The rest of the header, in that byte order.
             */
            header_words_t* words() const { return m_words.get(); }
            xl_save_t* _root() const { return m__root; }
            xl_save_t* _parent() const { return m__parent; }
        };

    private:
        bool f_host_is_be;
        bool m_host_is_be;

    public:

        /**
         * True if a big-endian host wrote the header.
         */
        bool host_is_be();

    private:
        std::unique_ptr<save_header_t> m_header;
        std::unique_ptr<config_part_t> m_optional_data;
        bool n_optional_data;

    public:
        bool _is_null_optional_data() { optional_data(); return n_optional_data; };

    private:
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
        xl_save_t* m__root;
        kaitai::kstruct* m__parent;
        std::string m__raw_optional_data;
        bool n__raw_optional_data;

    public:
        bool _is_null__raw_optional_data() { _raw_optional_data(); return n__raw_optional_data; };

    private:
        std::unique_ptr<kaitai::kstream> m__io__raw_optional_data;

    public:

        /**
         * Identifies the file; tells what follows.
         */
        save_header_t* header() const { return m_header.get(); }

        /**
         * The domain's configuration.
         */
        config_part_t* optional_data() const { return m_optional_data.get(); }

        /**
         * The domain, as libxl writes it.
         */
        libxl_stream_t* stream() const { return m_stream.get(); }

        /**
         * The domain in the legacy format of Xen 4.5 and earlier. No layout: the
         * format depends on the word size of the toolstack and says nowhere which
         * it is.
         */
        std::string legacy_stream() const { return m_legacy_stream; }

        /**
         * What follows the stream: nothing in a file; on the pipe of `xl migrate`
         * the message `xl_handshake::permission_to_go`.
         */
        std::string trailer() const { return m_trailer; }
        xl_save_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
        std::string _raw_optional_data() const { return m__raw_optional_data; }
        kaitai::kstream* _io__raw_optional_data() const { return m__io__raw_optional_data.get(); }
    };
}
