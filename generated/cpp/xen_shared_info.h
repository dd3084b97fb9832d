#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class xen_shared_info_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <memory>
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif
namespace luformat {

    /**
     * The shared info page in its two layouts: `shared_info_64` for 64-bit guests,
     * `shared_info_32` for 32-bit guests. The page does not tell which it is;
     * `X86_PV_INFO` does. Both layouts leave the rest of the page unused.
     * \sa xen/include/public/xen.h, struct shared_info
     */

    class xen_shared_info_t : public kaitai::kstruct {

    public:
        class arch_shared_info_32_t;
        class arch_shared_info_64_t;
        class shared_info_32_t;
        class shared_info_64_t;
        class vcpu_info_32_t;
        class vcpu_info_64_t;
        class vcpu_time_info_t;

        xen_shared_info_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_shared_info_t* p__root = nullptr);

    private:
        void _read();
        void _clean_up();

    public:
        ~xen_shared_info_t();

        /**
         * x86 part of the shared info page, 32-bit guest.
         * \sa xen/include/public/arch-x86/xen.h, struct arch_shared_info
         */

        class arch_shared_info_32_t : public kaitai::kstruct {

        public:

            arch_shared_info_32_t(kaitai::kstream* p__io, xen_shared_info_t::shared_info_32_t* p__parent = nullptr, xen_shared_info_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~arch_shared_info_32_t();

        private:
            bool f_nmi_io_error;
            bool m_nmi_io_error;

        public:

            /**
             * The NMI came from an I/O check error.
             */
            bool nmi_io_error();

        private:
            bool f_nmi_pci_serr;
            bool m_nmi_pci_serr;

        public:

            /**
             * The NMI came from a PCI SERR, on old hardware a memory parity error.
             */
            bool nmi_pci_serr();

        private:
            bool f_nmi_unknown;
            bool m_nmi_unknown;

        public:

            /**
             * The hardware did not tell where the NMI came from.
             */
            bool nmi_unknown();

        private:
            bool f_p2m_is_being_changed;
            bool m_p2m_is_being_changed;

        public:

            /**
             * True if the linear P2M table was being remapped.
             */
            bool p2m_is_being_changed();

        private:
            uint32_t m_max_pfn;
            uint32_t m_pfn_to_mfn_frame_list_list;
            uint32_t m_nmi_reason;
            uint32_t m_p2m_cr3;
            uint32_t m_p2m_vaddr;
            uint32_t m_p2m_generation;
            uint32_t m_wc_sec_hi;
            xen_shared_info_t* m__root;
            xen_shared_info_t::shared_info_32_t* m__parent;

        public:

            /**
             * Number of entries in the guest's physical-to-machine table.
             */
            uint32_t max_pfn() const { return m_max_pfn; }

            /**
             * Frame that holds the top of the three-level P2M tree: 0 if not set
             * up, all ones if the guest has the linear table only. The receiver of
             * a libxc image sets it to 0.
             */
            uint32_t pfn_to_mfn_frame_list_list() const { return m_pfn_to_mfn_frame_list_list; }

            /**
             * Reason of the last NMI.
             */
            uint32_t nmi_reason() const { return m_nmi_reason; }

            /**
             * CR3 value of the address space in which `p2m_vaddr` is valid; 0 if
             * there is no linear P2M table.
             */
            uint32_t p2m_cr3() const { return m_p2m_cr3; }

            /**
             * Virtual address of the linear P2M table.
             */
            uint32_t p2m_vaddr() const { return m_p2m_vaddr; }

            /**
             * Counted up by the guest before and after each change of the linear
             * P2M table's mapping.
             */
            uint32_t p2m_generation() const { return m_p2m_generation; }

            /**
             * High 32 bits of the wall clock seconds; 32-bit guests have them
             * here.
             */
            uint32_t wc_sec_hi() const { return m_wc_sec_hi; }
            xen_shared_info_t* _root() const { return m__root; }
            xen_shared_info_t::shared_info_32_t* _parent() const { return m__parent; }
        };

        /**
         * x86 part of the shared info page, 64-bit guest.
         * \sa xen/include/public/arch-x86/xen.h, struct arch_shared_info
         */

        class arch_shared_info_64_t : public kaitai::kstruct {

        public:

            arch_shared_info_64_t(kaitai::kstream* p__io, xen_shared_info_t::shared_info_64_t* p__parent = nullptr, xen_shared_info_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~arch_shared_info_64_t();

        private:
            bool f_nmi_io_error;
            bool m_nmi_io_error;

        public:

            /**
             * The NMI came from an I/O check error.
             */
            bool nmi_io_error();

        private:
            bool f_nmi_pci_serr;
            bool m_nmi_pci_serr;

        public:

            /**
             * The NMI came from a PCI SERR, on old hardware a memory parity error.
             */
            bool nmi_pci_serr();

        private:
            bool f_nmi_unknown;
            bool m_nmi_unknown;

        public:

            /**
             * The hardware did not tell where the NMI came from.
             */
            bool nmi_unknown();

        private:
            bool f_p2m_is_being_changed;
            bool m_p2m_is_being_changed;

        public:

            /**
             * True if the linear P2M table was being remapped.
             */
            bool p2m_is_being_changed();

        private:
            uint64_t m_max_pfn;
            uint64_t m_pfn_to_mfn_frame_list_list;
            uint64_t m_nmi_reason;
            uint64_t m_p2m_cr3;
            uint64_t m_p2m_vaddr;
            uint64_t m_p2m_generation;
            xen_shared_info_t* m__root;
            xen_shared_info_t::shared_info_64_t* m__parent;

        public:

            /**
             * Number of entries in the guest's physical-to-machine table.
             */
            uint64_t max_pfn() const { return m_max_pfn; }

            /**
             * Frame that holds the top of the three-level P2M tree: 0 if not set
             * up, all ones if the guest has the linear table only. The receiver of
             * a libxc image sets it to 0.
             */
            uint64_t pfn_to_mfn_frame_list_list() const { return m_pfn_to_mfn_frame_list_list; }

            /**
             * Reason of the last NMI.
             */
            uint64_t nmi_reason() const { return m_nmi_reason; }

            /**
             * CR3 value of the address space in which `p2m_vaddr` is valid; 0 if
             * there is no linear P2M table.
             */
            uint64_t p2m_cr3() const { return m_p2m_cr3; }

            /**
             * Virtual address of the linear P2M table.
             */
            uint64_t p2m_vaddr() const { return m_p2m_vaddr; }

            /**
             * Counted up by the guest before and after each change of the linear
             * P2M table's mapping.
             */
            uint64_t p2m_generation() const { return m_p2m_generation; }
            xen_shared_info_t* _root() const { return m__root; }
            xen_shared_info_t::shared_info_64_t* _parent() const { return m__parent; }
        };

        /**
         * Shared info page of a 32-bit guest, words of 4 octets.
         * \sa xen/include/public/xen.h, struct shared_info
         */

        class shared_info_32_t : public kaitai::kstruct {

        public:

            shared_info_32_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_shared_info_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~shared_info_32_t();

        private:
            bool f_wall_clock_sec;
            uint64_t m_wall_clock_sec;

        public:

            /**
             * Wall clock time in seconds since 1970.
             */
            uint64_t wall_clock_sec();

        private:
            std::unique_ptr<std::vector<std::unique_ptr<vcpu_info_32_t>>> m_vcpus;
            std::unique_ptr<std::vector<uint32_t>> m_evtchn_pending;
            std::unique_ptr<std::vector<uint32_t>> m_evtchn_mask;
            uint32_t m_wc_version;
            uint32_t m_wc_sec;
            uint32_t m_wc_nsec;
            std::unique_ptr<arch_shared_info_32_t> m_arch;
            std::string m_unused;
            xen_shared_info_t* m__root;
            kaitai::kstruct* m__parent;

        public:

            /**
             * What Xen and each vCPU tell each other, for the first 32 vCPUs. A
             * vCPU that registered a page of its own has its live data there.
             */
            std::vector<std::unique_ptr<vcpu_info_32_t>>* vcpus() const { return m_vcpus.get(); }

            /**
             * Pending bit of each event channel: bit n % 32 of word n / 32. Not
             * used if the guest switched to the FIFO event channels.
             */
            std::vector<uint32_t>* evtchn_pending() const { return m_evtchn_pending.get(); }

            /**
             * Mask bit of each event channel, in the same order; a masked channel
             * causes no upcall.
             */
            std::vector<uint32_t>* evtchn_mask() const { return m_evtchn_mask.get(); }

            /**
             * Version of the wall clock fields; odd while they are being changed.
             */
            uint32_t wc_version() const { return m_wc_version; }

            /**
             * Wall clock time in seconds since 1970 at the guest's system time 0,
             * low 32 bits.
             */
            uint32_t wc_sec() const { return m_wc_sec; }

            /**
             * Nanoseconds that belong to the wall clock time.
             */
            uint32_t wc_nsec() const { return m_wc_nsec; }

            /**
             * The part that is specific to x86.
             */
            arch_shared_info_32_t* arch() const { return m_arch.get(); }

            /**
             * Rest of the page, 1752 octets (opaque, no layout exists). Nothing
             * follows where only the structure is stored and not the page.
             */
            std::string unused() const { return m_unused; }
            xen_shared_info_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

        /**
         * Shared info page of a 64-bit guest, words of 8 octets.
         * \sa xen/include/public/xen.h, struct shared_info
         */

        class shared_info_64_t : public kaitai::kstruct {

        public:

            shared_info_64_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_shared_info_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~shared_info_64_t();

        private:
            bool f_wall_clock_sec;
            uint64_t m_wall_clock_sec;

        public:

            /**
             * Wall clock time in seconds since 1970.
             */
            uint64_t wall_clock_sec();

        private:
            std::unique_ptr<std::vector<std::unique_ptr<vcpu_info_64_t>>> m_vcpus;
            std::unique_ptr<std::vector<uint64_t>> m_evtchn_pending;
            std::unique_ptr<std::vector<uint64_t>> m_evtchn_mask;
            uint32_t m_wc_version;
            uint32_t m_wc_sec;
            uint32_t m_wc_nsec;
            uint32_t m_wc_sec_hi;
            std::unique_ptr<arch_shared_info_64_t> m_arch;
            std::string m_unused;
            xen_shared_info_t* m__root;
            kaitai::kstruct* m__parent;

        public:

            /**
             * What Xen and each vCPU tell each other, for the first 32 vCPUs. A
             * vCPU that registered a page of its own has its live data there.
             */
            std::vector<std::unique_ptr<vcpu_info_64_t>>* vcpus() const { return m_vcpus.get(); }

            /**
             * Pending bit of each event channel: bit n % 64 of word n / 64. Not
             * used if the guest switched to the FIFO event channels.
             */
            std::vector<uint64_t>* evtchn_pending() const { return m_evtchn_pending.get(); }

            /**
             * Mask bit of each event channel, in the same order; a masked channel
             * causes no upcall.
             */
            std::vector<uint64_t>* evtchn_mask() const { return m_evtchn_mask.get(); }

            /**
             * Version of the wall clock fields; odd while they are being changed.
             */
            uint32_t wc_version() const { return m_wc_version; }

            /**
             * Wall clock time in seconds since 1970 at the guest's system time 0,
             * low 32 bits.
             */
            uint32_t wc_sec() const { return m_wc_sec; }

            /**
             * Nanoseconds that belong to the wall clock time.
             */
            uint32_t wc_nsec() const { return m_wc_nsec; }

            /**
             * High 32 bits of the wall clock seconds.
             */
            uint32_t wc_sec_hi() const { return m_wc_sec_hi; }

            /**
             * The part that is specific to x86.
             */
            arch_shared_info_64_t* arch() const { return m_arch.get(); }

            /**
             * Rest of the page, 960 octets (opaque, no layout exists). Nothing
             * follows where only the structure is stored and not the page.
             */
            std::string unused() const { return m_unused; }
            xen_shared_info_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

        /**
         * Per-vCPU part of the shared info page, 32-bit guest.
         * \sa xen/include/public/xen.h, struct vcpu_info
         */

        class vcpu_info_32_t : public kaitai::kstruct {

        public:

            vcpu_info_32_t(kaitai::kstream* p__io, xen_shared_info_t::shared_info_32_t* p__parent = nullptr, xen_shared_info_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~vcpu_info_32_t();

        private:
            uint8_t m_evtchn_upcall_pending;
            uint8_t m_evtchn_upcall_mask;
            std::string m_padding;
            uint32_t m_evtchn_pending_sel;
            uint32_t m_cr2;
            std::unique_ptr<std::vector<uint32_t>> m_arch_pad;
            std::unique_ptr<vcpu_time_info_t> m_time;
            xen_shared_info_t* m__root;
            xen_shared_info_t::shared_info_32_t* m__parent;

        public:

            /**
             * Not 0 if an event upcall is pending for the vCPU.
             */
            uint8_t evtchn_upcall_pending() const { return m_evtchn_upcall_pending; }

            /**
             * Not 0 if the vCPU does not want upcalls now (PV).
             */
            uint8_t evtchn_upcall_mask() const { return m_evtchn_upcall_mask; }

            /**
             * Padding that the compiler inserts.
             */
            std::string padding() const { return m_padding; }

            /**
             * One bit for each word of `evtchn_pending` that has bits for this
             * vCPU.
             */
            uint32_t evtchn_pending_sel() const { return m_evtchn_pending_sel; }

            /**
             * Address of the last page fault, as the PV guest's CR2.
             */
            uint32_t cr2() const { return m_cr2; }

            /**
             * Padding up to 64 octets for the structure.
             */
            std::vector<uint32_t>* arch_pad() const { return m_arch_pad.get(); }

            /**
             * How to compute the system time from the TSC.
             */
            vcpu_time_info_t* time() const { return m_time.get(); }
            xen_shared_info_t* _root() const { return m__root; }
            xen_shared_info_t::shared_info_32_t* _parent() const { return m__parent; }
        };

        /**
         * Per-vCPU part of the shared info page, 64-bit guest.
         * \sa xen/include/public/xen.h, struct vcpu_info
         */

        class vcpu_info_64_t : public kaitai::kstruct {

        public:

            vcpu_info_64_t(kaitai::kstream* p__io, xen_shared_info_t::shared_info_64_t* p__parent = nullptr, xen_shared_info_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~vcpu_info_64_t();

        private:
            uint8_t m_evtchn_upcall_pending;
            uint8_t m_evtchn_upcall_mask;
            std::string m_padding;
            uint64_t m_evtchn_pending_sel;
            uint64_t m_cr2;
            uint64_t m_arch_pad;
            std::unique_ptr<vcpu_time_info_t> m_time;
            xen_shared_info_t* m__root;
            xen_shared_info_t::shared_info_64_t* m__parent;

        public:

            /**
             * Not 0 if an event upcall is pending for the vCPU.
             */
            uint8_t evtchn_upcall_pending() const { return m_evtchn_upcall_pending; }

            /**
             * Not 0 if the vCPU does not want upcalls now (PV).
             */
            uint8_t evtchn_upcall_mask() const { return m_evtchn_upcall_mask; }

            /**
             * Padding that the compiler inserts.
             */
            std::string padding() const { return m_padding; }

            /**
             * One bit for each word of `evtchn_pending` that has bits for this
             * vCPU.
             */
            uint64_t evtchn_pending_sel() const { return m_evtchn_pending_sel; }

            /**
             * Address of the last page fault, as the PV guest's CR2.
             */
            uint64_t cr2() const { return m_cr2; }

            /**
             * Padding up to 64 octets for the structure.
             */
            uint64_t arch_pad() const { return m_arch_pad; }

            /**
             * How to compute the system time from the TSC.
             */
            vcpu_time_info_t* time() const { return m_time.get(); }
            xen_shared_info_t* _root() const { return m__root; }
            xen_shared_info_t::shared_info_64_t* _parent() const { return m__parent; }
        };

        /**
         * Paravirtual clock of a vCPU. The time is
         * `system_time + ((tsc - tsc_timestamp) * 2^tsc_shift * tsc_to_system_mul) / 2^32`
         * nanoseconds.
         * \sa xen/include/public/xen.h, struct vcpu_time_info
         */

        class vcpu_time_info_t : public kaitai::kstruct {

        public:

            vcpu_time_info_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_shared_info_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~vcpu_time_info_t();

        private:
            bool f_guest_stopped;
            bool m_guest_stopped;

        public:

            /**
             * The guest was stopped by the host.
             */
            bool guest_stopped();

        private:
            bool f_is_being_changed;
            bool m_is_being_changed;

        public:

            /**
             * True if the fields were caught in the middle of a change.
             */
            bool is_being_changed();

        private:
            bool f_tsc_stable;
            bool m_tsc_stable;

        public:

            /**
             * The TSC runs alike on all CPUs, vCPUs never disagree on the time.
             */
            bool tsc_stable();

        private:
            uint32_t m_version;
            uint32_t m_pad0;
            uint64_t m_tsc_timestamp;
            uint64_t m_system_time;
            uint32_t m_tsc_to_system_mul;
            int8_t m_tsc_shift;
            uint8_t m_flags;
            std::string m_pad1;
            xen_shared_info_t* m__root;
            kaitai::kstruct* m__parent;

        public:

            /**
             * Version of the fields; odd while they are being changed.
             */
            uint32_t version() const { return m_version; }

            /**
             * Padding.
             */
            uint32_t pad0() const { return m_pad0; }

            /**
             * TSC value when the fields were last set.
             */
            uint64_t tsc_timestamp() const { return m_tsc_timestamp; }

            /**
             * Time since the guest's start at that moment, in nanoseconds.
             */
            uint64_t system_time() const { return m_system_time; }

            /**
             * Factor from shifted TSC ticks to nanoseconds, in units of 2^-32.
             */
            uint32_t tsc_to_system_mul() const { return m_tsc_to_system_mul; }

            /**
             * Power of two that the TSC difference is multiplied with first;
             * negative to divide.
             */
            int8_t tsc_shift() const { return m_tsc_shift; }

            /**
             * Properties of the clock, `XEN_PVCLOCK_*`; padding before Xen 4.7.
             */
            uint8_t flags() const { return m_flags; }

            /**
             * Padding.
             */
            std::string pad1() const { return m_pad1; }
            xen_shared_info_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

    private:
        xen_shared_info_t* m__root;
        kaitai::kstruct* m__parent;

    public:
        xen_shared_info_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };
}
