#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class xen_lu_memory_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <memory>
#include "xen_lu_breadcrumb.h"
#include "xen_record.h"
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif
namespace luformat {

    /**
     * A raw dump of machine memory that starts at address 0: breadcrumb, MFN array
     * and records are found by following the addresses in memory, without any code
     * beside the schema.
     * 
     * The breadcrumb is looked for at the start of each MiB, as `liveupdate=` is
     * given in MiB. A record that lies in one page is typed to the last field. One
     * that runs over several pages, which need not follow each other in memory,
     * shows its header and the pieces of its body; as a stream (see
     * `xen_lu_stream`) it is typed as well.
     * \sa docs/specs/live-update-handover.pandoc, Breadcrumb and Data Stream Overview
     */

    class xen_lu_memory_t : public kaitai::kstruct {

    public:
        class page_walk_t;
        class slot_t;

        xen_lu_memory_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_lu_memory_t* p__root = nullptr);

    private:
        void _read();
        void _clean_up();

    public:
        ~xen_lu_memory_t();

        /**
         * The data stream, walked through the MFN array.
         * \sa docs/specs/live-update-handover.pandoc, Live Update Data Stream
         */

        class page_walk_t : public kaitai::kstruct {

        public:
            class page_t;
            class placed_record_t;

            page_walk_t(bool p_host_is_be, uint64_t p_ofs_mfn_array, uint64_t p_num_pages, uint32_t p_page_size, kaitai::kstream* p__io, xen_lu_memory_t* p__parent = nullptr, xen_lu_memory_t* p__root = nullptr);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~page_walk_t();

            /**
             * One data page.
             * \sa docs/specs/live-update-handover.pandoc, Live Update Data Stream
             */

            class page_t : public kaitai::kstruct {

            public:

                page_t(uint32_t p_index, kaitai::kstream* p__io, xen_lu_memory_t::page_walk_t* p__parent = nullptr, xen_lu_memory_t* p__root = nullptr, int p_is_le = -1);

            private:
                int m__is_le;

            public:

            private:
                void _read();
                void _read_le();
                void _read_be();
                void _clean_up();

            public:
                ~page_t();

            private:
                bool f_data;
                std::string m_data;

            public:

                /**
                 * The page's octets, a part of the stream that no record border bounds.
                 */
                std::string data();

            private:
                bool f_mfn;
                uint64_t m_mfn;

            public:

                /**
                 * Machine frame number of the page.
                 */
                uint64_t mfn();

            private:
                uint32_t m_index;
                xen_lu_memory_t* m__root;
                xen_lu_memory_t::page_walk_t* m__parent;

            public:

                /**
                 * Position of the page in the stream.
                 */
                uint32_t index() const { return m_index; }
                xen_lu_memory_t* _root() const { return m__root; }
                xen_lu_memory_t::page_walk_t* _parent() const { return m__parent; }
            };

            /**
             * A record and where it lies, in the stream and in memory.
             * \sa docs/specs/live-update-handover.pandoc, Data Stream Overview
             */

            class placed_record_t : public kaitai::kstruct {

            public:
                class piece_t;

                placed_record_t(uint64_t p_ofs, uint8_t p_guest_width, kaitai::kstream* p__io, xen_lu_memory_t::page_walk_t* p__parent = nullptr, xen_lu_memory_t* p__root = nullptr, int p_is_le = -1);

            private:
                int m__is_le;

            public:

            private:
                void _read();
                void _read_le();
                void _read_be();
                void _clean_up();

            public:
                ~placed_record_t();

                /**
                 * The part of a record that lies in one page.
                 * \sa docs/specs/live-update-handover.pandoc, Live Update Data Stream
                 */

                class piece_t : public kaitai::kstruct {

                public:

                    piece_t(uint32_t p_index, kaitai::kstream* p__io, xen_lu_memory_t::page_walk_t::placed_record_t* p__parent = nullptr, xen_lu_memory_t* p__root = nullptr, int p_is_le = -1);

                private:
                    int m__is_le;

                public:

                private:
                    void _read();
                    void _read_le();
                    void _read_be();
                    void _clean_up();

                public:
                    ~piece_t();

                private:
                    bool f_data;
                    std::string m_data;

                public:

                    /**
                     * The octets of the piece.
                     */
                    std::string data();

                private:
                    bool f_maddr;
                    int32_t m_maddr;

                public:

                    /**
                     * Machine address of the piece.
                     */
                    int32_t maddr();

                private:
                    bool f_ofs_piece;
                    uint64_t m_ofs_piece;

                public:

                    /**
                     * Offset of the piece in the stream.
                     */
                    uint64_t ofs_piece();

                private:
                    bool f_ofs_piece_end;
                    uint64_t m_ofs_piece_end;

                public:

                    /**
                     * Offset in the stream of the octet after the piece.
                     */
                    uint64_t ofs_piece_end();

                private:
                    uint32_t m_index;
                    xen_lu_memory_t* m__root;
                    xen_lu_memory_t::page_walk_t::placed_record_t* m__parent;

                public:

                    /**
                     * Number of the piece.
                     */
                    uint32_t index() const { return m_index; }
                    xen_lu_memory_t* _root() const { return m__root; }
                    xen_lu_memory_t::page_walk_t::placed_record_t* _parent() const { return m__parent; }
                };

            private:
                bool f_header;
                std::unique_ptr<xen_record_t::record_header_t> m_header;

            public:

                /**
                 * Type and length of the record.
                 */
                xen_record_t::record_header_t* header();

            private:
                bool f_maddr;
                uint64_t m_maddr;

            public:

                /**
                 * Machine address of the record's header, which never runs over the end of a page.
                 */
                uint64_t maddr();

            private:
                bool f_next_guest_width;
                uint8_t m_next_guest_width;

            public:

                /**
                 * Width of the words of the guest that the next record belongs to.
                 */
                uint8_t next_guest_width();

            private:
                bool f_num_pieces;
                uint64_t m_num_pieces;

            public:

                /**
                 * Number of pages that the record lies in.
                 */
                uint64_t num_pieces();

            private:
                bool f_ofs_body;
                uint64_t m_ofs_body;

            public:

                /**
                 * Offset in the stream of the record's body.
                 */
                uint64_t ofs_body();

            private:
                bool f_ofs_next;
                uint64_t m_ofs_next;

            public:

                /**
                 * Offset in the stream of the record that follows.
                 */
                uint64_t ofs_next();

            private:
                bool f_pieces;
                std::unique_ptr<std::vector<std::unique_ptr<piece_t>>> m_pieces;
                bool n_pieces;

            public:
                bool _is_null_pieces() { pieces(); return n_pieces; };

            private:

            public:

                /**
                 * The parts of the record, one per page that it lies in.
                 */
                std::vector<std::unique_ptr<piece_t>>* pieces();

            private:
                bool f_record;
                std::unique_ptr<xen_record_t> m_record;
                bool n_record;

            public:
                bool _is_null_record() { record(); return n_record; };

            private:

            public:

                /**
                 * The record to the last field, if it lies in one page.
                 */
                xen_record_t* record();

            private:
                bool f_told_guest_width;
                uint8_t m_told_guest_width;
                bool n_told_guest_width;

            public:
                bool _is_null_told_guest_width() { told_guest_width(); return n_told_guest_width; };

            private:

            public:

                /**
                 * What `X86_PV_INFO` says of its domain's words, in whichever page.
                 */
                uint8_t told_guest_width();

            private:
                uint64_t m_ofs;
                uint8_t m_guest_width;
                xen_lu_memory_t* m__root;
                xen_lu_memory_t::page_walk_t* m__parent;
                std::string m__raw_record;
                bool n__raw_record;

            public:
                bool _is_null__raw_record() { _raw_record(); return n__raw_record; };

            private:
                std::unique_ptr<kaitai::kstream> m__io__raw_record;

            public:

                /**
                 * Offset of the record in the stream.
                 */
                uint64_t ofs() const { return m_ofs; }

                /**
                 * Width of the words of the guest that the record belongs to, in octets.
                 */
                uint8_t guest_width() const { return m_guest_width; }
                xen_lu_memory_t* _root() const { return m__root; }
                xen_lu_memory_t::page_walk_t* _parent() const { return m__parent; }
                std::string _raw_record() const { return m__raw_record; }
                kaitai::kstream* _io__raw_record() const { return m__io__raw_record.get(); }
            };

        private:
            bool f_mfns;
            std::unique_ptr<std::vector<uint64_t>> m_mfns;

        public:

            /**
             * The MFN array: frame numbers (not addresses) of the data pages, in
             * stream order. Slots after the last one are not meaningful.
             */
            std::vector<uint64_t>* mfns();

        private:
            bool f_pages;
            std::unique_ptr<std::vector<std::unique_ptr<page_t>>> m_pages;

        public:

            /**
             * The data pages in stream order.
             */
            std::vector<std::unique_ptr<page_t>>* pages();

        private:
            std::unique_ptr<std::vector<std::unique_ptr<placed_record_t>>> m_records;
            bool m_host_is_be;
            uint64_t m_ofs_mfn_array;
            uint64_t m_num_pages;
            uint32_t m_page_size;
            xen_lu_memory_t* m__root;
            xen_lu_memory_t* m__parent;

        public:

            /**
             * All records through `END`.
             */
            std::vector<std::unique_ptr<placed_record_t>>* records() const { return m_records.get(); }

            /**
             * True if a big-endian host wrote the stream.
             */
            bool host_is_be() const { return m_host_is_be; }

            /**
             * Machine address of the MFN array, in bytes.
             */
            uint64_t ofs_mfn_array() const { return m_ofs_mfn_array; }

            /**
             * Number of data pages.
             */
            uint64_t num_pages() const { return m_num_pages; }

            /**
             * Size of a page in bytes.
             */
            uint32_t page_size() const { return m_page_size; }
            xen_lu_memory_t* _root() const { return m__root; }
            xen_lu_memory_t* _parent() const { return m__parent; }
        };

        /**
         * The start of one MiB of memory.
         * \sa docs/specs/live-update-handover.pandoc, Memory Usage Restrictions
         */

        class slot_t : public kaitai::kstruct {

        public:

            slot_t(uint32_t p_index, kaitai::kstream* p__io, xen_lu_memory_t* p__parent = nullptr, xen_lu_memory_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~slot_t();

        private:
            bool f_is_breadcrumb;
            bool m_is_breadcrumb;

        public:

            /**
             * True if the octets are the magic as a mask of 4 KiB to 1 MiB leaves
             * it, in either byte order.
             */
            bool is_breadcrumb();

        private:
            bool f_magic;
            std::string m_magic;

        public:

            /**
             * The eight octets where the magic would be.
             */
            std::string magic();

        private:
            uint32_t m_index;
            xen_lu_memory_t* m__root;
            xen_lu_memory_t* m__parent;

        public:

            /**
             * Number of the MiB.
             */
            uint32_t index() const { return m_index; }
            xen_lu_memory_t* _root() const { return m__root; }
            xen_lu_memory_t* _parent() const { return m__parent; }
        };

    private:
        bool f_breadcrumb;
        std::unique_ptr<xen_lu_breadcrumb_t> m_breadcrumb;
        bool n_breadcrumb;

    public:
        bool _is_null_breadcrumb() { breadcrumb(); return n_breadcrumb; };

    private:

    public:

        /**
         * The first three words of the live update bootmem.
         */
        xen_lu_breadcrumb_t* breadcrumb();

    private:
        bool f_handover;
        std::unique_ptr<page_walk_t> m_handover;
        bool n_handover;

    public:
        bool _is_null_handover() { handover(); return n_handover; };

    private:

    public:

        /**
         * MFN array and records, as the breadcrumb leads to them.
         */
        page_walk_t* handover();

    private:
        bool f_has_breadcrumb;
        bool m_has_breadcrumb;

    public:

        /**
         * False if no MiB of the dump starts with a breadcrumb.
         */
        bool has_breadcrumb();

    private:
        bool f_ofs_breadcrumb;
        int32_t m_ofs_breadcrumb;

    public:

        /**
         * Machine address of the live update bootmem, in bytes.
         */
        int32_t ofs_breadcrumb();

    private:
        bool f_slots;
        std::unique_ptr<std::vector<std::unique_ptr<slot_t>>> m_slots;

    public:

        /**
         * The places looked at, one per MiB, up to the breadcrumb.
         */
        std::vector<std::unique_ptr<slot_t>>* slots();

    private:
        xen_lu_memory_t* m__root;
        kaitai::kstruct* m__parent;
        std::string m__raw_breadcrumb;
        bool n__raw_breadcrumb;

    public:
        bool _is_null__raw_breadcrumb() { _raw_breadcrumb(); return n__raw_breadcrumb; };

    private:
        std::unique_ptr<kaitai::kstream> m__io__raw_breadcrumb;

    public:
        xen_lu_memory_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
        std::string _raw_breadcrumb() const { return m__raw_breadcrumb; }
        kaitai::kstream* _io__raw_breadcrumb() const { return m__io__raw_breadcrumb.get(); }
    };
}
