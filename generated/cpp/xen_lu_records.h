#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class xen_lu_records_t;

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
     * Bodies of the records that exist for live update only. They follow the byte
     * order of the host that wrote the stream, which the breadcrumb tells.
     * \sa docs/specs/live-update-handover.pandoc, Global Records and Domain Specific Records
     */

    class xen_lu_records_t : public kaitai::kstruct {

    public:
        class lu_domain_info_t;
        class lu_m2p_t;
        class lu_version_t;

        xen_lu_records_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_lu_records_t* p__root = nullptr);

    private:
        void _read();
        void _clean_up();

    public:
        ~xen_lu_records_t();

        /**
         * General properties needed to create a domain again. It starts the set of
         * records that belong to the domain: they carry no domain id, all records
         * up to the next `LU_DOMAIN_INFO` or `END` are the domain's.
         * \sa docs/specs/live-update-handover.pandoc, LU_DOMAIN_INFO
         */

        class lu_domain_info_t : public kaitai::kstruct {

        public:

            enum domain_type_t {
                DOMAIN_TYPE_X86_PV = 1,
                DOMAIN_TYPE_X86_HVM = 2
            };
            static bool _is_defined_domain_type_t(domain_type_t v);

        private:
            static const std::set<domain_type_t> _values_domain_type_t;

        public:

            lu_domain_info_t(bool p_host_is_be, kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_lu_records_t* p__root = nullptr);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~lu_domain_info_t();

        private:
            bool f_cdf_hap;
            bool m_cdf_hap;

        public:

            /**
             * The domain uses hardware assisted paging.
             */
            bool cdf_hap();

        private:
            bool f_cdf_hvm;
            bool m_cdf_hvm;

        public:

            /**
             * The domain is an HVM or PVH domain.
             */
            bool cdf_hvm();

        private:
            bool f_cdf_iommu;
            bool m_cdf_iommu;

        public:

            /**
             * The domain may have devices passed through, so it needs IOMMU mappings.
             */
            bool cdf_iommu();

        private:
            bool f_cdf_nested_virt;
            bool m_cdf_nested_virt;

        public:

            /**
             * Nested virtualisation (Xen 4.15 and later).
             */
            bool cdf_nested_virt();

        private:
            bool f_cdf_oos_off;
            bool m_cdf_oos_off;

        public:

            /**
             * Out-of-sync shadow page tables are disabled.
             */
            bool cdf_oos_off();

        private:
            bool f_cdf_s3_integrity;
            bool m_cdf_s3_integrity;

        public:

            /**
             * The domain's memory integrity is kept by tboot over S3.
             */
            bool cdf_s3_integrity();

        private:
            bool f_cdf_trap_unmapped_accesses;
            bool m_cdf_trap_unmapped_accesses;

        public:

            /**
             * Accesses to unmapped addresses trap (later than Xen 4.19).
             */
            bool cdf_trap_unmapped_accesses();

        private:
            bool f_cdf_vpmu;
            bool m_cdf_vpmu;

        public:

            /**
             * The domain has a virtual PMU (Xen 4.16 and later).
             */
            bool cdf_vpmu();

        private:
            bool f_cdf_xs_domain;
            bool m_cdf_xs_domain;

        public:

            /**
             * The domain is the xenstore domain.
             */
            bool cdf_xs_domain();

        private:
            bool f_emu_hpet;
            bool m_emu_hpet;

        public:

            /**
             * The high precision event timer.
             */
            bool emu_hpet();

        private:
            bool f_emu_ioapic;
            bool m_emu_ioapic;

        public:

            /**
             * The I/O APIC.
             */
            bool emu_ioapic();

        private:
            bool f_emu_iommu;
            bool m_emu_iommu;

        public:

            /**
             * An IOMMU for the guest.
             */
            bool emu_iommu();

        private:
            bool f_emu_lapic;
            bool m_emu_lapic;

        public:

            /**
             * A local APIC for each vCPU.
             */
            bool emu_lapic();

        private:
            bool f_emu_pic;
            bool m_emu_pic;

        public:

            /**
             * The two 8259A interrupt controllers.
             */
            bool emu_pic();

        private:
            bool f_emu_pit;
            bool m_emu_pit;

        public:

            /**
             * The 8254 interval timer.
             */
            bool emu_pit();

        private:
            bool f_emu_pm;
            bool m_emu_pm;

        public:

            /**
             * The ACPI power management timer and registers.
             */
            bool emu_pm();

        private:
            bool f_emu_rtc;
            bool m_emu_rtc;

        public:

            /**
             * The real time clock.
             */
            bool emu_rtc();

        private:
            bool f_emu_use_pirq;
            bool m_emu_use_pirq;

        public:

            /**
             * The guest may route physical interrupts over event channels.
             */
            bool emu_use_pirq();

        private:
            bool f_emu_vga;
            bool m_emu_vga;

        public:

            /**
             * The standard VGA.
             */
            bool emu_vga();

        private:
            bool f_emu_vpci;
            bool m_emu_vpci;

        public:

            /**
             * PCI configuration space is handled by Xen itself.
             */
            bool emu_vpci();

        private:
            bool f_is_privileged;
            bool m_is_privileged;

        public:

            /**
             * The domain is privileged, as dom0 is.
             */
            bool is_privileged();

        private:
            domain_type_t m_domain_type;
            uint16_t m_page_shift;
            uint16_t m_domain_id;
            std::string m_domain_handle;
            uint32_t m_ssidref;
            uint32_t m_flags;
            uint32_t m_max_vcpus;
            uint32_t m_emulation_flags;
            uint32_t m_extra_flags;
            uint32_t m_padding;
            bool n_padding;

        public:
            bool _is_null_padding() { padding(); return n_padding; };

        private:
            bool m_host_is_be;
            xen_lu_records_t* m__root;
            kaitai::kstruct* m__parent;

        public:

            /**
             * Kind of the domain; the numbers are those of the libxc domain header.
             * 0 and 3 to 0xFFFFFFFF are reserved.
             */
            domain_type_t domain_type() const { return m_domain_type; }

            /**
             * Size of a guest page as a power of two; 12 on x86.
             */
            uint16_t page_shift() const { return m_page_shift; }

            /**
             * Domain ID; below 0x7FF0 for a real domain.
             */
            uint16_t domain_id() const { return m_domain_id; }

            /**
             * UUID of the domain, its 16 bytes in the order of the text form.
             */
            std::string domain_handle() const { return m_domain_handle; }

            /**
             * Security identifier index (XSM).
             */
            uint32_t ssidref() const { return m_ssidref; }

            /**
             * Domain flags, `XEN_DOMCTL_CDF_*` (the specification writes `CTF`,
             * which never existed).
             */
            uint32_t flags() const { return m_flags; }

            /**
             * Most vCPUs that the domain can have.
             */
            uint32_t max_vcpus() const { return m_max_vcpus; }

            /**
             * Which devices Xen emulates for the domain, `XEN_X86_EMU_*`.
             */
            uint32_t emulation_flags() const { return m_emulation_flags; }

            /**
             * Additional flags.
             */
            uint32_t extra_flags() const { return m_extra_flags; }

            /**
             * Last word of the specification's diagram, which does not say whether
             * it belongs to the body (48 bytes) or is the record's padding
             * (44 bytes). Both are accepted.
             */
            uint32_t padding() const { return m_padding; }

            /**
             * True if the stream was written by a big-endian host.
             */
            bool host_is_be() const { return m_host_is_be; }
            xen_lu_records_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

        /**
         * Where the machine-to-physical table lies in memory, as a scatter/gather
         * list. `LU_M2P` lists the native table (8-byte entries), `LU_M2P_COMPAT`
         * the one for 32-bit guests (4-byte entries).
         * \sa docs/specs/live-update-handover.pandoc, LU_M2P / LU_M2P_COMPAT
         */

        class lu_m2p_t : public kaitai::kstruct {

        public:
            class m2p_entry_t;

            lu_m2p_t(bool p_host_is_be, kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_lu_records_t* p__root = nullptr);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~lu_m2p_t();

            /**
             * One chunk of the table, or a discontiguity.
             * \sa docs/specs/live-update-handover.pandoc, LU_M2P / LU_M2P_COMPAT
             */

            class m2p_entry_t : public kaitai::kstruct {

            public:

                m2p_entry_t(kaitai::kstream* p__io, xen_lu_records_t::lu_m2p_t* p__parent = nullptr, xen_lu_records_t* p__root = nullptr, int p_is_le = -1);

            private:
                int m__is_le;

            public:

            private:
                void _read();
                void _read_le();
                void _read_be();
                void _clean_up();

            public:
                ~m2p_entry_t();

            private:
                bool f_first_mfn;
                uint64_t m_first_mfn;
                bool n_first_mfn;

            public:
                bool _is_null_first_mfn() { first_mfn(); return n_first_mfn; };

            private:

            public:

                /**
                 * The MFN that the next chunk starts with.
                 */
                uint64_t first_mfn();

            private:
                bool f_is_discontiguity;
                bool m_is_discontiguity;

            public:

                /**
                 * True if the entry is a discontiguity and not a chunk.
                 */
                bool is_discontiguity();

            private:
                bool f_maddr;
                uint64_t m_maddr;
                bool n_maddr;

            public:
                bool _is_null_maddr() { maddr(); return n_maddr; };

            private:

            public:

                /**
                 * Machine address of the chunk, in bytes.
                 */
                uint64_t maddr();

            private:
                bool f_order;
                int32_t m_order;

            public:

                /**
                 * log2 of the chunk's size in *bytes* (elsewhere in Xen an order
                 * counts pages); 0 marks a discontiguity.
                 */
                int32_t order();

            private:
                uint64_t m_page_data;
                xen_lu_records_t* m__root;
                xen_lu_records_t::lu_m2p_t* m__parent;

            public:

                /**
                 * Address and order in one word: `0x4C000001E` is 1 GiB (order
                 * 0x1E = 30) at `0x4C0000000`.
                 */
                uint64_t page_data() const { return m_page_data; }
                xen_lu_records_t* _root() const { return m__root; }
                xen_lu_records_t::lu_m2p_t* _parent() const { return m__parent; }
            };

        private:
            std::unique_ptr<std::vector<std::unique_ptr<m2p_entry_t>>> m_entries;
            bool m_host_is_be;
            xen_lu_records_t* m__root;
            kaitai::kstruct* m__parent;

        public:

            /**
             * Chunks of the table in ascending order of the MFNs they describe,
             * from MFN 0 unless a discontiguity says otherwise.
             */
            std::vector<std::unique_ptr<m2p_entry_t>>* entries() const { return m_entries.get(); }

            /**
             * True if the stream was written by a big-endian host.
             */
            bool host_is_be() const { return m_host_is_be; }
            xen_lu_records_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

        /**
         * The version of the Xen that the system is updating from.
         * \sa docs/specs/live-update-handover.pandoc, LU_VERSION
         */

        class lu_version_t : public kaitai::kstruct {

        public:

            lu_version_t(bool p_host_is_be, kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_lu_records_t* p__root = nullptr);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~lu_version_t();

        private:
            uint32_t m_xen_major;
            uint32_t m_xen_minor;
            bool m_host_is_be;
            xen_lu_records_t* m__root;
            kaitai::kstruct* m__parent;

        public:

            /**
             * Major version of the Xen from which the system is updating.
             */
            uint32_t xen_major() const { return m_xen_major; }

            /**
             * Minor version of the Xen from which the system is updating.
             */
            uint32_t xen_minor() const { return m_xen_minor; }

            /**
             * True if the stream was written by a big-endian host.
             */
            bool host_is_be() const { return m_host_is_be; }
            xen_lu_records_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

    private:
        xen_lu_records_t* m__root;
        kaitai::kstruct* m__parent;

    public:
        xen_lu_records_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };
}
