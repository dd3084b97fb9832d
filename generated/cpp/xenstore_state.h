#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class xenstore_state_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <memory>
#include <set>
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif
namespace luformat {

    /**
     * What `xenstored` hands to its successor in a live update (the file
     * `state_dump`): connections, watches, transactions, nodes, quotas. Stream
     * versions 1 and 2.
     * 
     * xenstored counts the padding as part of a record's length, the specification
     * does not say so; either way the octets are kept.
     * \sa docs/designs/xenstore-migration.md, Proposal
     */

    class xenstore_state_t : public kaitai::kstruct {

    public:
        class record_t;
        class stream_header_t;

        enum connection_type_t {
            CONNECTION_TYPE_SHARED_RING = 0,
            CONNECTION_TYPE_SOCKET = 1
        };
        static bool _is_defined_connection_type_t(connection_type_t v);

    private:
        static const std::set<connection_type_t> _values_connection_type_t;

    public:

        enum permission_t {
            PERMISSION_READ_WRITE = 98,
            PERMISSION_NO_ACCESS = 110,
            PERMISSION_READ_ONLY = 114,
            PERMISSION_WRITE_ONLY = 119
        };
        static bool _is_defined_permission_t(permission_t v);

    private:
        static const std::set<permission_t> _values_permission_t;

    public:

        enum record_type_t {
            RECORD_TYPE_END_OF_STREAM = 0,
            RECORD_TYPE_GLOBAL_DATA = 1,
            RECORD_TYPE_CONNECTION_DATA = 2,
            RECORD_TYPE_WATCH_DATA = 3,
            RECORD_TYPE_TRANSACTION_DATA = 4,
            RECORD_TYPE_NODE_DATA = 5,
            RECORD_TYPE_GLOBAL_QUOTA_DATA = 6,
            RECORD_TYPE_DOMAIN_DATA = 7,
            RECORD_TYPE_WATCH_DATA_EXTENDED = 8
        };
        static bool _is_defined_record_type_t(record_type_t v);

    private:
        static const std::set<record_type_t> _values_record_type_t;

    public:

        xenstore_state_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xenstore_state_t* p__root = nullptr);

    private:
        void _read();
        void _clean_up();

    public:
        ~xenstore_state_t();

        /**
         * One record.
         * \sa docs/designs/xenstore-migration.md, Records
         */

        class record_t : public kaitai::kstruct {

        public:
            class connection_data_t;
            class domain_data_t;
            class global_data_t;
            class global_quota_data_t;
            class no_fields_t;
            class node_data_t;
            class record_header_t;
            class transaction_data_t;
            class watch_data_t;
            class watch_data_extended_t;

            record_t(bool p_host_is_be, kaitai::kstream* p__io, xenstore_state_t* p__parent = nullptr, xenstore_state_t* p__root = nullptr);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~record_t();

            /**
             * One connection, and its data that has not been dealt with.
             * \sa docs/designs/xenstore-migration.md, CONNECTION_DATA
             */

            class connection_data_t : public kaitai::kstruct {

            public:
                class shared_ring_t;
                class socket_t;

                connection_data_t(kaitai::kstream* p__io, xenstore_state_t::record_t* p__parent = nullptr, xenstore_state_t* p__root = nullptr, int p_is_le = -1);

            private:
                int m__is_le;

            public:

            private:
                void _read();
                void _read_le();
                void _read_be();
                void _clean_up();

            public:
                ~connection_data_t();

                /**
                 * A domain, connected by its ring page.
                 * \sa docs/designs/xenstore-migration.md, CONNECTION_DATA
                 */

                class shared_ring_t : public kaitai::kstruct {

                public:

                    shared_ring_t(kaitai::kstream* p__io, xenstore_state_t::record_t::connection_data_t* p__parent = nullptr, xenstore_state_t* p__root = nullptr, int p_is_le = -1);

                private:
                    int m__is_le;

                public:

                private:
                    void _read();
                    void _read_le();
                    void _read_be();
                    void _clean_up();

                public:
                    ~shared_ring_t();

                private:
                    uint16_t m_domid;
                    uint16_t m_tdomid;
                    uint32_t m_evtchn;
                    xenstore_state_t* m__root;
                    xenstore_state_t::record_t::connection_data_t* m__parent;

                public:

                    /**
                     * Domain that owns the ring page.
                     */
                    uint16_t domid() const { return m_domid; }

                    /**
                     * Domain on whose behalf it acts (`SET_TARGET`), or 0x7ff4
                     * (`DOMID_INVALID`).
                     */
                    uint16_t tdomid() const { return m_tdomid; }

                    /**
                     * Port of the event channel to the domain.
                     */
                    uint32_t evtchn() const { return m_evtchn; }
                    xenstore_state_t* _root() const { return m__root; }
                    xenstore_state_t::record_t::connection_data_t* _parent() const { return m__parent; }
                };

                /**
                 * A process, connected by a socket; live update only.
                 * \sa docs/designs/xenstore-migration.md, CONNECTION_DATA
                 */

                class socket_t : public kaitai::kstruct {

                public:

                    socket_t(kaitai::kstream* p__io, xenstore_state_t::record_t::connection_data_t* p__parent = nullptr, xenstore_state_t* p__root = nullptr, int p_is_le = -1);

                private:
                    int m__is_le;

                public:

                private:
                    void _read();
                    void _read_le();
                    void _read_be();
                    void _clean_up();

                public:
                    ~socket_t();

                private:
                    int32_t m_socket_fd;
                    uint32_t m_reserved;
                    xenstore_state_t* m__root;
                    xenstore_state_t::record_t::connection_data_t* m__parent;

                public:

                    /**
                     * File descriptor of the connected socket.
                     */
                    int32_t socket_fd() const { return m_socket_fd; }

                    /**
                     * Padding; zero.
                     */
                    uint32_t reserved() const { return m_reserved; }
                    xenstore_state_t* _root() const { return m__root; }
                    xenstore_state_t::record_t::connection_data_t* _parent() const { return m__parent; }
                };

            private:
                bool f_has_unique_id;
                bool m_has_unique_id;

            public:

                /**
                 * True if `unique_id` follows the data.
                 */
                bool has_unique_id();

            private:
                uint32_t m_conn_id;
                connection_type_t m_conn_type;
                uint16_t m_fields;
                std::unique_ptr<kaitai::kstruct> m_conn_spec;
                bool n_conn_spec;

            public:
                bool _is_null_conn_spec() { conn_spec(); return n_conn_spec; };

            private:
                uint16_t m_len_in_data;
                uint16_t m_len_out_resp;
                uint32_t m_len_out_data;
                std::string m_in_data;
                std::string m_out_data;
                std::string m_alignment;
                bool n_alignment;

            public:
                bool _is_null_alignment() { alignment(); return n_alignment; };

            private:
                uint64_t m_unique_id;
                bool n_unique_id;

            public:
                bool _is_null_unique_id() { unique_id(); return n_unique_id; };

            private:
                std::string m_padding;
                xenstore_state_t* m__root;
                xenstore_state_t::record_t* m__parent;
                std::string m__raw_conn_spec;
                std::unique_ptr<kaitai::kstream> m__io__raw_conn_spec;

            public:

                /**
                 * Number of the connection, as later records name it; not 0.
                 */
                uint32_t conn_id() const { return m_conn_id; }

                /**
                 * How the client is connected.
                 */
                connection_type_t conn_type() const { return m_conn_type; }

                /**
                 * Which fields follow the data; 0 in older writers (padding).
                 */
                uint16_t fields() const { return m_fields; }

                /**
                 * The other end of the connection.
                 */
                kaitai::kstruct* conn_spec() const { return m_conn_spec.get(); }

                /**
                 * Length in octets of the data read and not processed.
                 */
                uint16_t len_in_data() const { return m_len_in_data; }

                /**
                 * Length in octets of the partly sent response in `out_data`.
                 */
                uint16_t len_out_resp() const { return m_len_out_resp; }

                /**
                 * Length in octets of the data still to be sent.
                 */
                uint32_t len_out_data() const { return m_len_out_data; }

                /**
                 * Data read and not processed: xenstore messages, of which the last
                 * may be incomplete; kept as octets.
                 */
                std::string in_data() const { return m_in_data; }

                /**
                 * Data to be sent: `len_out_resp` octets of a partly sent response,
                 * then xenstore messages; kept as octets.
                 */
                std::string out_data() const { return m_out_data; }

                /**
                 * Padding in front of `unique_id`.
                 */
                std::string alignment() const { return m_alignment; }

                /**
                 * Unique number of the domain, as the hypervisor gave it.
                 */
                uint64_t unique_id() const { return m_unique_id; }

                /**
                 * Padding, if the writer counted it as part of the body.
                 */
                std::string padding() const { return m_padding; }
                xenstore_state_t* _root() const { return m__root; }
                xenstore_state_t::record_t* _parent() const { return m__parent; }
                std::string _raw_conn_spec() const { return m__raw_conn_spec; }
                kaitai::kstream* _io__raw_conn_spec() const { return m__io__raw_conn_spec.get(); }
            };

            /**
             * Quotas and features of one domain.
             * \sa docs/designs/xenstore-migration.md, DOMAIN_DATA
             */

            class domain_data_t : public kaitai::kstruct {

            public:

                domain_data_t(kaitai::kstream* p__io, xenstore_state_t::record_t* p__parent = nullptr, xenstore_state_t* p__root = nullptr, int p_is_le = -1);

            private:
                int m__is_le;

            public:

            private:
                void _read();
                void _read_le();
                void _read_be();
                void _clean_up();

            public:
                ~domain_data_t();

            private:
                uint16_t m_domain_id;
                uint16_t m_num_quotas;
                uint32_t m_features;
                std::unique_ptr<std::vector<uint32_t>> m_quota_values;
                std::unique_ptr<std::vector<std::string>> m_quota_names;
                std::string m_padding;
                xenstore_state_t* m__root;
                xenstore_state_t::record_t* m__parent;

            public:

                /**
                 * The domain.
                 */
                uint16_t domain_id() const { return m_domain_id; }

                /**
                 * Number of quotas.
                 */
                uint16_t num_quotas() const { return m_num_quotas; }

                /**
                 * The feature word that the domain sees at offset 2064 of its ring
                 * page (version 2; zero in version 1).
                 */
                uint32_t features() const { return m_features; }

                /**
                 * Values of the quotas; 0 is no limit.
                 */
                std::vector<uint32_t>* quota_values() const { return m_quota_values.get(); }

                /**
                 * Names, in the order of the values.
                 */
                std::vector<std::string>* quota_names() const { return m_quota_names.get(); }

                /**
                 * Padding, if the writer counted it as part of the body.
                 */
                std::string padding() const { return m_padding; }
                xenstore_state_t* _root() const { return m__root; }
                xenstore_state_t::record_t* _parent() const { return m__parent; }
            };

            /**
             * What xenstored as a process needs; live update only.
             * \sa docs/designs/xenstore-migration.md, GLOBAL_DATA
             */

            class global_data_t : public kaitai::kstruct {

            public:

                global_data_t(kaitai::kstream* p__io, xenstore_state_t::record_t* p__parent = nullptr, xenstore_state_t* p__root = nullptr, int p_is_le = -1);

            private:
                int m__is_le;

            public:

            private:
                void _read();
                void _read_le();
                void _read_be();
                void _clean_up();

            public:
                ~global_data_t();

            private:
                int32_t m_rw_socket_fd;
                int32_t m_evtchn_fd;
                std::string m_padding;
                xenstore_state_t* m__root;
                xenstore_state_t::record_t* m__parent;

            public:

                /**
                 * File descriptor of the socket that takes connections, or -1.
                 */
                int32_t rw_socket_fd() const { return m_rw_socket_fd; }

                /**
                 * File descriptor of the event channel driver.
                 */
                int32_t evtchn_fd() const { return m_evtchn_fd; }

                /**
                 * Padding, if the writer counted it as part of the body.
                 */
                std::string padding() const { return m_padding; }
                xenstore_state_t* _root() const { return m__root; }
                xenstore_state_t::record_t* _parent() const { return m__parent; }
            };

            /**
             * Quotas of xenstored; live update only.
             * \sa docs/designs/xenstore-migration.md, GLOBAL_QUOTA_DATA
             */

            class global_quota_data_t : public kaitai::kstruct {

            public:

                global_quota_data_t(kaitai::kstream* p__io, xenstore_state_t::record_t* p__parent = nullptr, xenstore_state_t* p__root = nullptr, int p_is_le = -1);

            private:
                int m__is_le;

            public:

            private:
                void _read();
                void _read_le();
                void _read_be();
                void _clean_up();

            public:
                ~global_quota_data_t();

            private:
                uint16_t m_num_dom_quotas;
                uint16_t m_num_glob_quotas;
                std::unique_ptr<std::vector<uint32_t>> m_quota_values;
                std::unique_ptr<std::vector<std::string>> m_quota_names;
                std::string m_padding;
                xenstore_state_t* m__root;
                xenstore_state_t::record_t* m__parent;

            public:

                /**
                 * Number of quotas that hold for each domain.
                 */
                uint16_t num_dom_quotas() const { return m_num_dom_quotas; }

                /**
                 * Number of quotas that hold for all domains together.
                 */
                uint16_t num_glob_quotas() const { return m_num_glob_quotas; }

                /**
                 * Values, those for each domain first; 0 is no limit.
                 */
                std::vector<uint32_t>* quota_values() const { return m_quota_values.get(); }

                /**
                 * Names, in the order of the values.
                 */
                std::vector<std::string>* quota_names() const { return m_quota_names.get(); }

                /**
                 * Padding, if the writer counted it as part of the body.
                 */
                std::string padding() const { return m_padding; }
                xenstore_state_t* _root() const { return m__root; }
                xenstore_state_t::record_t* _parent() const { return m__parent; }
            };

            /**
             * Body of `END`, empty. Octets found there nevertheless are kept.
             * \sa docs/designs/xenstore-migration.md, END
             */

            class no_fields_t : public kaitai::kstruct {

            public:

                no_fields_t(kaitai::kstream* p__io, xenstore_state_t::record_t* p__parent = nullptr, xenstore_state_t* p__root = nullptr, int p_is_le = -1);

            private:
                int m__is_le;

            public:

            private:
                void _read();
                void _read_le();
                void _read_be();
                void _clean_up();

            public:
                ~no_fields_t();

            private:
                std::string m_unexpected;
                xenstore_state_t* m__root;
                xenstore_state_t::record_t* m__parent;

            public:

                /**
                 * Octets that should not be there (no layout exists).
                 */
                std::string unexpected() const { return m_unexpected; }
                xenstore_state_t* _root() const { return m__root; }
                xenstore_state_t::record_t* _parent() const { return m__parent; }
            };

            /**
             * A node of the store, or one that a transaction has changed.
             * \sa docs/designs/xenstore-migration.md, NODE_DATA
             */

            class node_data_t : public kaitai::kstruct {

            public:
                class node_perm_t;

                node_data_t(kaitai::kstream* p__io, xenstore_state_t::record_t* p__parent = nullptr, xenstore_state_t* p__root = nullptr, int p_is_le = -1);

            private:
                int m__is_le;

            public:

            private:
                void _read();
                void _read_le();
                void _read_be();
                void _clean_up();

            public:
                ~node_data_t();

                /**
                 * What a domain may do with a node.
                 * \sa docs/designs/xenstore-migration.md, NODE_DATA
                 */

                class node_perm_t : public kaitai::kstruct {

                public:

                    node_perm_t(kaitai::kstream* p__io, xenstore_state_t::record_t::node_data_t* p__parent = nullptr, xenstore_state_t* p__root = nullptr, int p_is_le = -1);

                private:
                    int m__is_le;

                public:

                private:
                    void _read();
                    void _read_le();
                    void _read_be();
                    void _clean_up();

                public:
                    ~node_perm_t();

                private:
                    bool f_is_stale;
                    bool m_is_stale;

                public:

                    /**
                     * True if the permission is ignored, as its domain is gone.
                     */
                    bool is_stale();

                private:
                    permission_t m_perm;
                    uint8_t m_flags;
                    uint16_t m_domid;
                    xenstore_state_t* m__root;
                    xenstore_state_t::record_t::node_data_t* m__parent;

                public:

                    /**
                     * The right; the letter of `SET_PERMS`.
                     */
                    permission_t perm() const { return m_perm; }

                    /**
                     * Flags of the permission.
                     */
                    uint8_t flags() const { return m_flags; }

                    /**
                     * Domain that has the right.
                     */
                    uint16_t domid() const { return m_domid; }
                    xenstore_state_t* _root() const { return m__root; }
                    xenstore_state_t::record_t::node_data_t* _parent() const { return m__parent; }
                };

            private:
                bool f_is_read;
                bool m_is_read;

            public:

                /**
                 * True if the transaction read the node.
                 */
                bool is_read();

            private:
                bool f_is_written;
                bool m_is_written;

            public:

                /**
                 * True if the transaction wrote the node.
                 */
                bool is_written();

            private:
                uint32_t m_conn_id;
                uint32_t m_tx_id;
                uint16_t m_len_path;
                uint16_t m_len_value;
                uint16_t m_access;
                uint16_t m_num_perms;
                std::unique_ptr<std::vector<std::unique_ptr<node_perm_t>>> m_perms;
                std::string m_path;
                std::string m_value;
                std::string m_padding;
                xenstore_state_t* m__root;
                xenstore_state_t::record_t* m__parent;

            public:

                /**
                 * Connection of the pending transaction; 0 for a node of the store.
                 */
                uint32_t conn_id() const { return m_conn_id; }

                /**
                 * Number of the pending transaction; without meaning if `conn_id` is 0.
                 */
                uint32_t tx_id() const { return m_tx_id; }

                /**
                 * Length in octets of the path, with its NUL.
                 */
                uint16_t len_path() const { return m_len_path; }

                /**
                 * Length in octets of the value.
                 */
                uint16_t len_value() const { return m_len_value; }

                /**
                 * What the transaction did to the node; 0 if it was deleted.
                 */
                uint16_t access() const { return m_access; }

                /**
                 * Number of permissions; 0 for a node deleted in a transaction.
                 */
                uint16_t num_perms() const { return m_num_perms; }

                /**
                 * Permissions; the first one names the owner.
                 */
                std::vector<std::unique_ptr<node_perm_t>>* perms() const { return m_perms.get(); }

                /**
                 * Absolute path of the node.
                 */
                std::string path() const { return m_path; }

                /**
                 * Value of the node; any octets, NUL included.
                 */
                std::string value() const { return m_value; }

                /**
                 * Padding, if the writer counted it as part of the body.
                 */
                std::string padding() const { return m_padding; }
                xenstore_state_t* _root() const { return m__root; }
                xenstore_state_t::record_t* _parent() const { return m__parent; }
            };

            /**
             * The first eight octets of a record.
             * \sa docs/designs/xenstore-migration.md, Records
             */

            class record_header_t : public kaitai::kstruct {

            public:

                record_header_t(kaitai::kstream* p__io, xenstore_state_t::record_t* p__parent = nullptr, xenstore_state_t* p__root = nullptr, int p_is_le = -1);

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
                xenstore_state_t* m__root;
                xenstore_state_t::record_t* m__parent;

            public:

                /**
                 * What the body is. Unknown types are kept as octets.
                 */
                record_type_t record_type() const { return m_record_type; }

                /**
                 * Length in octets of the body.
                 */
                uint32_t len_body() const { return m_len_body; }
                xenstore_state_t* _root() const { return m__root; }
                xenstore_state_t::record_t* _parent() const { return m__parent; }
            };

            /**
             * A transaction that has not ended.
             * \sa docs/designs/xenstore-migration.md, TRANSACTION_DATA
             */

            class transaction_data_t : public kaitai::kstruct {

            public:

                transaction_data_t(kaitai::kstream* p__io, xenstore_state_t::record_t* p__parent = nullptr, xenstore_state_t* p__root = nullptr, int p_is_le = -1);

            private:
                int m__is_le;

            public:

            private:
                void _read();
                void _read_le();
                void _read_be();
                void _clean_up();

            public:
                ~transaction_data_t();

            private:
                uint32_t m_conn_id;
                uint32_t m_tx_id;
                std::string m_padding;
                xenstore_state_t* m__root;
                xenstore_state_t::record_t* m__parent;

            public:

                /**
                 * Connection that started the transaction.
                 */
                uint32_t conn_id() const { return m_conn_id; }

                /**
                 * Number of the transaction, as the client knows it.
                 */
                uint32_t tx_id() const { return m_tx_id; }

                /**
                 * Padding, if the writer counted it as part of the body.
                 */
                std::string padding() const { return m_padding; }
                xenstore_state_t* _root() const { return m__root; }
                xenstore_state_t::record_t* _parent() const { return m__parent; }
            };

            /**
             * A watch of a connection.
             * \sa docs/designs/xenstore-migration.md, WATCH_DATA
             */

            class watch_data_t : public kaitai::kstruct {

            public:

                watch_data_t(kaitai::kstream* p__io, xenstore_state_t::record_t* p__parent = nullptr, xenstore_state_t* p__root = nullptr, int p_is_le = -1);

            private:
                int m__is_le;

            public:

            private:
                void _read();
                void _read_le();
                void _read_be();
                void _clean_up();

            public:
                ~watch_data_t();

            private:
                uint32_t m_conn_id;
                uint16_t m_len_wpath;
                uint16_t m_len_token;
                std::string m_wpath;
                std::string m_token;
                std::string m_padding;
                xenstore_state_t* m__root;
                xenstore_state_t::record_t* m__parent;

            public:

                /**
                 * Connection that set the watch.
                 */
                uint32_t conn_id() const { return m_conn_id; }

                /**
                 * Length in octets of the path, with its NUL.
                 */
                uint16_t len_wpath() const { return m_len_wpath; }

                /**
                 * Length in octets of the token, with its NUL.
                 */
                uint16_t len_token() const { return m_len_token; }

                /**
                 * Path that is watched, as given with the request.
                 */
                std::string wpath() const { return m_wpath; }

                /**
                 * Token by which the client knows the watch.
                 */
                std::string token() const { return m_token; }

                /**
                 * Padding, if the writer counted it as part of the body.
                 */
                std::string padding() const { return m_padding; }
                xenstore_state_t* _root() const { return m__root; }
                xenstore_state_t::record_t* _parent() const { return m__parent; }
            };

            /**
             * A watch of a connection that is limited in depth (version 2). The
             * layout is the specification's; xenstored of Xen 4.22 leaves `depth`
             * and `pad` out when it writes and still counts them in the length.
             * \sa docs/designs/xenstore-migration.md, WATCH_DATA_EXTENDED
             */

            class watch_data_extended_t : public kaitai::kstruct {

            public:

                watch_data_extended_t(kaitai::kstream* p__io, xenstore_state_t::record_t* p__parent = nullptr, xenstore_state_t* p__root = nullptr, int p_is_le = -1);

            private:
                int m__is_le;

            public:

            private:
                void _read();
                void _read_le();
                void _read_be();
                void _clean_up();

            public:
                ~watch_data_extended_t();

            private:
                uint32_t m_conn_id;
                uint16_t m_len_wpath;
                uint16_t m_len_token;
                uint16_t m_depth;
                uint16_t m_reserved;
                std::string m_wpath;
                std::string m_token;
                std::string m_padding;
                xenstore_state_t* m__root;
                xenstore_state_t::record_t* m__parent;

            public:

                /**
                 * Connection that set the watch.
                 */
                uint32_t conn_id() const { return m_conn_id; }

                /**
                 * Length in octets of the path, with its NUL.
                 */
                uint16_t len_wpath() const { return m_len_wpath; }

                /**
                 * Length in octets of the token, with its NUL.
                 */
                uint16_t len_token() const { return m_len_token; }

                /**
                 * Levels below the path that count; 0xffff is no limit.
                 */
                uint16_t depth() const { return m_depth; }

                /**
                 * Padding; zero.
                 */
                uint16_t reserved() const { return m_reserved; }

                /**
                 * Path that is watched, as given with the request.
                 */
                std::string wpath() const { return m_wpath; }

                /**
                 * Token by which the client knows the watch.
                 */
                std::string token() const { return m_token; }

                /**
                 * Padding, if the writer counted it as part of the body.
                 */
                std::string padding() const { return m_padding; }
                xenstore_state_t* _root() const { return m__root; }
                xenstore_state_t::record_t* _parent() const { return m__parent; }
            };

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
            xenstore_state_t* m__root;
            xenstore_state_t* m__parent;
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
             * 0 to 7 octets that pad the record to a multiple of 8 octets.
             */
            std::string padding() const { return m_padding; }

            /**
             * True if the stream is big-endian.
             */
            bool host_is_be() const { return m_host_is_be; }
            xenstore_state_t* _root() const { return m__root; }
            xenstore_state_t* _parent() const { return m__parent; }
            std::string _raw_body() const { return m__raw_body; }
            kaitai::kstream* _io__raw_body() const { return m__io__raw_body.get(); }
        };

        /**
         * The stream's header, always big-endian.
         * \sa docs/designs/xenstore-migration.md, Header
         */

        class stream_header_t : public kaitai::kstruct {

        public:

            stream_header_t(kaitai::kstream* p__io, xenstore_state_t* p__parent = nullptr, xenstore_state_t* p__root = nullptr);

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
            std::string m_magic;
            uint32_t m_version;
            uint32_t m_flags;
            xenstore_state_t* m__root;
            xenstore_state_t* m__parent;

        public:

            /**
             * The number 0x78656e73746f7265.
             */
            std::string magic() const { return m_magic; }

            /**
             * Version of the stream, 1 or 2.
             */
            uint32_t version() const { return m_version; }

            /**
             * Flags; bits 1 to 31 are reserved.
             */
            uint32_t flags() const { return m_flags; }
            xenstore_state_t* _root() const { return m__root; }
            xenstore_state_t* _parent() const { return m__parent; }
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
        xenstore_state_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Identifies the stream; tells version and byte order.
         */
        stream_header_t* header() const { return m_header.get(); }

        /**
         * All records through `END`.
         */
        std::vector<std::unique_ptr<record_t>>* records() const { return m_records.get(); }
        xenstore_state_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };
}
