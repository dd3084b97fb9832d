#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class xl_handshake_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <memory>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif
namespace luformat {

    /**
     * What the receiving `xl` writes back to the sender while a domain is migrated,
     * in the order of writing. A Remus receiver writes the banner only. The sender
     * reads each message before it goes on; its own `permission_to_go` follows the
     * saved domain (see `xl_save`).
     * \sa tools/xl/xl.h, migrate_receiver_banner; tools/xl/xl_migrate.c
     */

    class xl_handshake_t : public kaitai::kstruct {

    public:
        class permission_to_go_t;
        class receiver_banner_t;
        class receiver_ready_t;
        class unpause_report_t;

        xl_handshake_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xl_handshake_t* p__root = nullptr);

    private:
        void _read();
        void _clean_up();

    public:
        ~xl_handshake_t();

        /**
         * The word that the other side may run the domain: from the sender after
         * the transfer, from the receiver after a failure.
         * \sa tools/xl/xl.h, migrate_permission_to_go
         */

        class permission_to_go_t : public kaitai::kstruct {

        public:

            permission_to_go_t(kaitai::kstream* p__io, xl_handshake_t* p__parent = nullptr, xl_handshake_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~permission_to_go_t();

        private:
            std::string m_text;
            xl_handshake_t* m__root;
            xl_handshake_t* m__parent;

        public:

            /**
             * The message and a NUL.
             */
            std::string text() const { return m_text; }
            xl_handshake_t* _root() const { return m__root; }
            xl_handshake_t* _parent() const { return m__parent; }
        };

        /**
         * First message of the receiver; without a terminating NUL.
         * \sa tools/xl/xl.h, migrate_receiver_banner
         */

        class receiver_banner_t : public kaitai::kstruct {

        public:

            receiver_banner_t(kaitai::kstream* p__io, xl_handshake_t* p__parent = nullptr, xl_handshake_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~receiver_banner_t();

        private:
            std::string m_text;
            xl_handshake_t* m__root;
            xl_handshake_t* m__parent;

        public:

            /**
             * The message and a line feed.
             */
            std::string text() const { return m_text; }
            xl_handshake_t* _root() const { return m__root; }
            xl_handshake_t* _parent() const { return m__parent; }
        };

        /**
         * The receiver's word that the whole domain has arrived.
         * \sa tools/xl/xl.h, migrate_receiver_ready
         */

        class receiver_ready_t : public kaitai::kstruct {

        public:

            receiver_ready_t(kaitai::kstream* p__io, xl_handshake_t* p__parent = nullptr, xl_handshake_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~receiver_ready_t();

        private:
            std::string m_text;
            xl_handshake_t* m__root;
            xl_handshake_t* m__parent;

        public:

            /**
             * The message and a NUL.
             */
            std::string text() const { return m_text; }
            xl_handshake_t* _root() const { return m__root; }
            xl_handshake_t* _parent() const { return m__parent; }
        };

        /**
         * How starting the domain went.
         * \sa tools/xl/xl.h, migrate_report
         */

        class unpause_report_t : public kaitai::kstruct {

        public:

            unpause_report_t(kaitai::kstream* p__io, xl_handshake_t* p__parent = nullptr, xl_handshake_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~unpause_report_t();

        private:
            std::string m_text;
            uint8_t m_status;
            xl_handshake_t* m__root;
            xl_handshake_t* m__parent;

        public:

            /**
             * The message and a NUL.
             */
            std::string text() const { return m_text; }

            /**
             * 0 if the domain runs, else the low octet of the negated error code.
             */
            uint8_t status() const { return m_status; }
            xl_handshake_t* _root() const { return m__root; }
            xl_handshake_t* _parent() const { return m__parent; }
        };

    private:
        bool f_eighth_octet;
        uint8_t m_eighth_octet;

    public:

        /**
         * The first letter that tells the other messages apart: `r` of "domain
         * received", `i` of "domain is yours", `u` of "my copy unpause".
         */
        uint8_t eighth_octet();

    private:
        bool f_first_octet;
        uint8_t m_first_octet;

    public:

        /**
         * The first letter of the first message; `x` is that of the banner.
         */
        uint8_t first_octet();

    private:
        std::unique_ptr<receiver_banner_t> m_banner;
        bool n_banner;

    public:
        bool _is_null_banner() { banner(); return n_banner; };

    private:
        std::unique_ptr<receiver_ready_t> m_ready;
        bool n_ready;

    public:
        bool _is_null_ready() { ready(); return n_ready; };

    private:
        std::unique_ptr<unpause_report_t> m_report;
        bool n_report;

    public:
        bool _is_null_report() { report(); return n_report; };

    private:
        std::unique_ptr<permission_to_go_t> m_permission;
        bool n_permission;

    public:
        bool _is_null_permission() { permission(); return n_permission; };

    private:
        xl_handshake_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * The receiver is ready for the domain.
         */
        receiver_banner_t* banner() const { return m_banner.get(); }

        /**
         * The domain has been received.
         */
        receiver_ready_t* ready() const { return m_ready.get(); }

        /**
         * Whether the domain was started.
         */
        unpause_report_t* report() const { return m_report.get(); }

        /**
         * From the receiver after a failure: the sender may resume its own copy.
         * From the sender, alone: the receiver may start the domain.
         */
        permission_to_go_t* permission() const { return m_permission.get(); }
        xl_handshake_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };
}
