#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class xen_lu_breadcrumb_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <memory>
#include <set>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif
namespace luformat {

    /**
     * The first three words of the live update bootmem. The old Xen writes them as
     * the last act of `kexec_reloc()`, so that the new Xen can find the data stream.
     * Every word is stored in the byte order of the host and masked with
     * `PAGE_MASK`: the low bits are zero, which makes byte order and page size of
     * the host part of the magic.
     * \sa docs/specs/live-update-handover.pandoc, Breadcrumb
     */

    class xen_lu_breadcrumb_t : public kaitai::kstruct {

    public:
        class three_words_t;

        xen_lu_breadcrumb_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_lu_breadcrumb_t* p__root = nullptr);

    private:
        void _read();
        void _clean_up();

    public:
        ~xen_lu_breadcrumb_t();

        /**
         * The breadcrumb's words as numbers.
         * \sa docs/specs/live-update-handover.pandoc, Breadcrumb
         */

        class three_words_t : public kaitai::kstruct {

        public:

            enum masked_magic_t {
                MASKED_MAGIC_PAGES_OF_64K = 7340032,
                MASKED_MAGIC_PAGES_OF_16K = 7356416,
                MASKED_MAGIC_PAGES_OF_4K = 7364608,
                MASKED_MAGIC_UNMASKED = 7365729
            };
            static bool _is_defined_masked_magic_t(masked_magic_t v);

        private:
            static const std::set<masked_magic_t> _values_masked_magic_t;

        public:

            three_words_t(kaitai::kstream* p__io, xen_lu_breadcrumb_t* p__parent = nullptr, xen_lu_breadcrumb_t* p__root = nullptr);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~three_words_t();

        private:
            bool f_magic_low;
            masked_magic_t m_magic_low;

        public:

            /**
             * What the mask left of the low 24 bits, `0x706461` before it.
             */
            masked_magic_t magic_low();

        private:
            bool f_num_pages;
            uint64_t m_num_pages;
            bool n_num_pages;

        public:
            bool _is_null_num_pages() { num_pages(); return n_num_pages; };

        private:

        public:

            /**
             * Number of data pages, which is the number of entries of the MFN array;
             * absent if the magic tells no page size.
             */
            uint64_t num_pages();

        private:
            bool f_page_shift;
            int8_t m_page_shift;

        public:

            /**
             * `PAGE_SHIFT` of the host, the practical reading of the mask: 12
             * (4 KiB), 14 (16 KiB) or 16 (64 KiB); 0 if the mask is none of these.
             * 8 KiB leaves the same magic as 4 KiB, 32 KiB up to 1 MiB the same as
             * 64 KiB; the MFN array has to confirm it.
             */
            int8_t page_shift();

        private:
            bool f_page_size;
            int32_t m_page_size;

        public:

            /**
             * Size of a page of the host in bytes, as `page_shift` reads it; 0 if
             * the magic tells none.
             */
            int32_t page_size();

        private:
            bool f_unmasked_magic;
            uint64_t m_unmasked_magic;

        public:

            /**
             * The magic before the mask, "LiveUpda" as a number.
             */
            uint64_t unmasked_magic();

        private:
            uint64_t m_magic;
            uint64_t m_ofs_mfn_array;
            uint64_t m_shifted_num_pages;
            xen_lu_breadcrumb_t* m__root;
            xen_lu_breadcrumb_t* m__parent;

        public:

            /**
             * "LiveUpda" (`0x4c69766555706461`) masked with `PAGE_MASK`. The five
             * high bytes survive any page size.
             */
            uint64_t magic() const { return m_magic; }

            /**
             * Machine address of the MFN array, in bytes; page aligned. In a raw
             * memory dump that starts at address 0 it is the offset in the file.
             */
            uint64_t ofs_mfn_array() const { return m_ofs_mfn_array; }

            /**
             * Number of data pages, shifted left by `PAGE_SHIFT` so that the mask
             * does not harm it. The posted producer shifts a 32-bit `int`: from
             * 0x80000 pages on the value is sign-extended, from 0x100000 on it is
             * cut off.
             */
            uint64_t shifted_num_pages() const { return m_shifted_num_pages; }
            xen_lu_breadcrumb_t* _root() const { return m__root; }
            xen_lu_breadcrumb_t* _parent() const { return m__parent; }
        };

    private:
        bool f_host_is_be;
        bool m_host_is_be;

    public:

        /**
         * True if a big-endian host wrote the breadcrumb.
         */
        bool host_is_be();

    private:
        bool f_magic_bytes;
        std::string m_magic_bytes;

    public:

        /**
         * The magic as it stands in memory: `00 60 70 55 65 76 69 4c` on a
         * little-endian host with 4 KiB pages. The specification's example has
         * `89` instead of `69`, which is a slip: the value it names ends in
         * `0x69`, the letter `i`.
         */
        std::string magic_bytes();

    private:
        std::unique_ptr<three_words_t> m_words;
        xen_lu_breadcrumb_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * The three words, in the byte order that the magic shows.
         */
        three_words_t* words() const { return m_words.get(); }
        xen_lu_breadcrumb_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };
}
