# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from enum import IntEnum
import collections


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class X86Fxsave(ReadWriteKaitaiStruct):
    """The 512-byte area that FXSAVE writes: x87, MMX and SSE state. It is also the
    legacy region of an XSAVE area.
    
    .. seealso::
       Intel 64 and IA-32 Architectures SDM, volume 1, 10.5.1 (FXSAVE area)
    """

    class PrecisionControl(IntEnum):
        single = 0
        reserved = 1
        double_precision = 2
        extended = 3

    class RoundingControl(IntEnum):
        nearest = 0
        down = 1
        up = 2
        truncate = 3
    SEQ_FIELDS = ["fcw", "fsw", "ftw", "reserved", "fop", "fip", "fdp", "mxcsr", "mxcsr_mask", "st", "xmm", "reserved_2", "software", "fpu_word_size"]
    def __init__(self, _io=None, _parent=None, _root=None):
        super(X86Fxsave, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._debug = collections.defaultdict(dict)

    def _read(self):
        self._debug['fcw']['start'] = self._io.pos()
        self.fcw = self._io.read_u2le()
        self._debug['fcw']['end'] = self._io.pos()
        self._debug['fsw']['start'] = self._io.pos()
        self.fsw = self._io.read_u2le()
        self._debug['fsw']['end'] = self._io.pos()
        self._debug['ftw']['start'] = self._io.pos()
        self.ftw = self._io.read_u1()
        self._debug['ftw']['end'] = self._io.pos()
        self._debug['reserved']['start'] = self._io.pos()
        self.reserved = self._io.read_bytes(1)
        self._debug['reserved']['end'] = self._io.pos()
        self._debug['fop']['start'] = self._io.pos()
        self.fop = self._io.read_u2le()
        self._debug['fop']['end'] = self._io.pos()
        self._debug['fip']['start'] = self._io.pos()
        self.fip = self._io.read_u8le()
        self._debug['fip']['end'] = self._io.pos()
        self._debug['fdp']['start'] = self._io.pos()
        self.fdp = self._io.read_u8le()
        self._debug['fdp']['end'] = self._io.pos()
        self._debug['mxcsr']['start'] = self._io.pos()
        self.mxcsr = self._io.read_u4le()
        self._debug['mxcsr']['end'] = self._io.pos()
        self._debug['mxcsr_mask']['start'] = self._io.pos()
        self.mxcsr_mask = self._io.read_u4le()
        self._debug['mxcsr_mask']['end'] = self._io.pos()
        self._debug['st']['start'] = self._io.pos()
        self._debug['st']['arr'] = []
        self.st = []
        for i in range(8):
            self._debug['st']['arr'].append({'start': self._io.pos()})
            _t_st = X86Fxsave.X87Register(self._io, self, self._root)
            try:
                _t_st._read()
            finally:
                self.st.append(_t_st)
            self._debug['st']['arr'][i]['end'] = self._io.pos()

        self._debug['st']['end'] = self._io.pos()
        self._debug['xmm']['start'] = self._io.pos()
        self._debug['xmm']['arr'] = []
        self.xmm = []
        for i in range(16):
            self._debug['xmm']['arr'].append({'start': self._io.pos()})
            _t_xmm = X86Fxsave.Vector128(self._io, self, self._root)
            try:
                _t_xmm._read()
            finally:
                self.xmm.append(_t_xmm)
            self._debug['xmm']['arr'][i]['end'] = self._io.pos()

        self._debug['xmm']['end'] = self._io.pos()
        self._debug['reserved_2']['start'] = self._io.pos()
        self.reserved_2 = self._io.read_bytes(48)
        self._debug['reserved_2']['end'] = self._io.pos()
        self._debug['software']['start'] = self._io.pos()
        self.software = self._io.read_bytes(47)
        self._debug['software']['end'] = self._io.pos()
        self._debug['fpu_word_size']['start'] = self._io.pos()
        self.fpu_word_size = self._io.read_u1()
        self._debug['fpu_word_size']['end'] = self._io.pos()
        self._dirty = False


    def _fetch_instances(self):
        pass
        for i in range(len(self.st)):
            pass
            self.st[i]._fetch_instances()

        for i in range(len(self.xmm)):
            pass
            self.xmm[i]._fetch_instances()



    def _write__seq(self, io=None):
        super(X86Fxsave, self)._write__seq(io)
        self._io.write_u2le(self.fcw)
        self._io.write_u2le(self.fsw)
        self._io.write_u1(self.ftw)
        self._io.write_bytes(self.reserved)
        self._io.write_u2le(self.fop)
        self._io.write_u8le(self.fip)
        self._io.write_u8le(self.fdp)
        self._io.write_u4le(self.mxcsr)
        self._io.write_u4le(self.mxcsr_mask)
        for i in range(len(self.st)):
            pass
            self.st[i]._write__seq(self._io)

        for i in range(len(self.xmm)):
            pass
            self.xmm[i]._write__seq(self._io)

        self._io.write_bytes(self.reserved_2)
        self._io.write_bytes(self.software)
        self._io.write_u1(self.fpu_word_size)


    def _check(self):
        if len(self.reserved) != 1:
            raise kaitaistruct.ConsistencyError(u"reserved", 1, len(self.reserved))
        if len(self.st) != 8:
            raise kaitaistruct.ConsistencyError(u"st", 8, len(self.st))
        for i in range(len(self.st)):
            pass
            if self.st[i]._root != self._root:
                raise kaitaistruct.ConsistencyError(u"st", self._root, self.st[i]._root)
            if self.st[i]._parent != self:
                raise kaitaistruct.ConsistencyError(u"st", self, self.st[i]._parent)

        if len(self.xmm) != 16:
            raise kaitaistruct.ConsistencyError(u"xmm", 16, len(self.xmm))
        for i in range(len(self.xmm)):
            pass
            if self.xmm[i]._root != self._root:
                raise kaitaistruct.ConsistencyError(u"xmm", self._root, self.xmm[i]._root)
            if self.xmm[i]._parent != self:
                raise kaitaistruct.ConsistencyError(u"xmm", self, self.xmm[i]._parent)

        if len(self.reserved_2) != 48:
            raise kaitaistruct.ConsistencyError(u"reserved_2", 48, len(self.reserved_2))
        if len(self.software) != 47:
            raise kaitaistruct.ConsistencyError(u"software", 47, len(self.software))
        self._dirty = False

    class Vector128(ReadWriteKaitaiStruct):
        """A 128-bit vector register, as two words. The architecture gives it no
        element type.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 1, 10.2.2 (XMM registers)
        """
        SEQ_FIELDS = ["lo", "hi"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(X86Fxsave.Vector128, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['lo']['start'] = self._io.pos()
            self.lo = self._io.read_u8le()
            self._debug['lo']['end'] = self._io.pos()
            self._debug['hi']['start'] = self._io.pos()
            self.hi = self._io.read_u8le()
            self._debug['hi']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(X86Fxsave.Vector128, self)._write__seq(io)
            self._io.write_u8le(self.lo)
            self._io.write_u8le(self.hi)


        def _check(self):
            self._dirty = False


    class X87Register(ReadWriteKaitaiStruct):
        """One x87 register: an 80-bit extended precision number, or an MMX register
        in its low 64 bits.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 1, 8.1.2 (x87 FPU data
           registers)
        """
        SEQ_FIELDS = ["significand", "sign_exponent", "reserved"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(X86Fxsave.X87Register, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['significand']['start'] = self._io.pos()
            self.significand = self._io.read_u8le()
            self._debug['significand']['end'] = self._io.pos()
            self._debug['sign_exponent']['start'] = self._io.pos()
            self.sign_exponent = self._io.read_u2le()
            self._debug['sign_exponent']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_bytes(6)
            self._debug['reserved']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(X86Fxsave.X87Register, self)._write__seq(io)
            self._io.write_u8le(self.significand)
            self._io.write_u2le(self.sign_exponent)
            self._io.write_bytes(self.reserved)


        def _check(self):
            if len(self.reserved) != 6:
                raise kaitaistruct.ConsistencyError(u"reserved", 6, len(self.reserved))
            self._dirty = False

        @property
        def exponent(self):
            """Exponent, biased by 16383."""
            if hasattr(self, '_m_exponent'):
                return self._m_exponent

            self._m_exponent = self.sign_exponent & 32767
            return getattr(self, '_m_exponent', None)

        def _invalidate_exponent(self):
            del self._m_exponent
        @property
        def is_negative(self):
            """True if the number is negative."""
            if hasattr(self, '_m_is_negative'):
                return self._m_is_negative

            self._m_is_negative = self.sign_exponent & 32768 != 0
            return getattr(self, '_m_is_negative', None)

        def _invalidate_is_negative(self):
            del self._m_is_negative

    @property
    def fcw_dm(self):
        """Denormal operand exception is masked."""
        if hasattr(self, '_m_fcw_dm'):
            return self._m_fcw_dm

        self._m_fcw_dm = self.fcw & 2 != 0
        return getattr(self, '_m_fcw_dm', None)

    def _invalidate_fcw_dm(self):
        del self._m_fcw_dm
    @property
    def fcw_im(self):
        """Invalid operation exception is masked."""
        if hasattr(self, '_m_fcw_im'):
            return self._m_fcw_im

        self._m_fcw_im = self.fcw & 1 != 0
        return getattr(self, '_m_fcw_im', None)

    def _invalidate_fcw_im(self):
        del self._m_fcw_im
    @property
    def fcw_om(self):
        """Overflow exception is masked."""
        if hasattr(self, '_m_fcw_om'):
            return self._m_fcw_om

        self._m_fcw_om = self.fcw & 8 != 0
        return getattr(self, '_m_fcw_om', None)

    def _invalidate_fcw_om(self):
        del self._m_fcw_om
    @property
    def fcw_pc(self):
        """Precision control."""
        if hasattr(self, '_m_fcw_pc'):
            return self._m_fcw_pc

        self._m_fcw_pc = KaitaiStream.resolve_enum(X86Fxsave.PrecisionControl, (self.fcw // 256) % 4)
        return getattr(self, '_m_fcw_pc', None)

    def _invalidate_fcw_pc(self):
        del self._m_fcw_pc
    @property
    def fcw_pm(self):
        """Precision exception is masked."""
        if hasattr(self, '_m_fcw_pm'):
            return self._m_fcw_pm

        self._m_fcw_pm = self.fcw & 32 != 0
        return getattr(self, '_m_fcw_pm', None)

    def _invalidate_fcw_pm(self):
        del self._m_fcw_pm
    @property
    def fcw_rc(self):
        """Rounding control."""
        if hasattr(self, '_m_fcw_rc'):
            return self._m_fcw_rc

        self._m_fcw_rc = KaitaiStream.resolve_enum(X86Fxsave.RoundingControl, (self.fcw // 1024) % 4)
        return getattr(self, '_m_fcw_rc', None)

    def _invalidate_fcw_rc(self):
        del self._m_fcw_rc
    @property
    def fcw_um(self):
        """Underflow exception is masked."""
        if hasattr(self, '_m_fcw_um'):
            return self._m_fcw_um

        self._m_fcw_um = self.fcw & 16 != 0
        return getattr(self, '_m_fcw_um', None)

    def _invalidate_fcw_um(self):
        del self._m_fcw_um
    @property
    def fcw_x(self):
        """Infinity control; without effect since the 387."""
        if hasattr(self, '_m_fcw_x'):
            return self._m_fcw_x

        self._m_fcw_x = self.fcw & 4096 != 0
        return getattr(self, '_m_fcw_x', None)

    def _invalidate_fcw_x(self):
        del self._m_fcw_x
    @property
    def fcw_zm(self):
        """Division by zero exception is masked."""
        if hasattr(self, '_m_fcw_zm'):
            return self._m_fcw_zm

        self._m_fcw_zm = self.fcw & 4 != 0
        return getattr(self, '_m_fcw_zm', None)

    def _invalidate_fcw_zm(self):
        del self._m_fcw_zm
    @property
    def fdp_offset(self):
        """Offset of the last operand, where the area has the 32-bit form."""
        if hasattr(self, '_m_fdp_offset'):
            return self._m_fdp_offset

        self._m_fdp_offset = ((((self.fdp - self.fdp % 65536) // 65536) % 65536) * 65536 + self.fdp % 65536)
        return getattr(self, '_m_fdp_offset', None)

    def _invalidate_fdp_offset(self):
        del self._m_fdp_offset
    @property
    def fdp_selector(self):
        """Selector of the last operand, where the area has the 32-bit form."""
        if hasattr(self, '_m_fdp_selector'):
            return self._m_fdp_selector

        self._m_fdp_selector = (self.fdp // 4294967296) % 65536
        return getattr(self, '_m_fdp_selector', None)

    def _invalidate_fdp_selector(self):
        del self._m_fdp_selector
    @property
    def fip_offset(self):
        """Offset of the last instruction, where the area has the 32-bit form."""
        if hasattr(self, '_m_fip_offset'):
            return self._m_fip_offset

        self._m_fip_offset = ((((self.fip - self.fip % 65536) // 65536) % 65536) * 65536 + self.fip % 65536)
        return getattr(self, '_m_fip_offset', None)

    def _invalidate_fip_offset(self):
        del self._m_fip_offset
    @property
    def fip_selector(self):
        """Selector of the last instruction, where the area has the 32-bit form."""
        if hasattr(self, '_m_fip_selector'):
            return self._m_fip_selector

        self._m_fip_selector = (self.fip // 4294967296) % 65536
        return getattr(self, '_m_fip_selector', None)

    def _invalidate_fip_selector(self):
        del self._m_fip_selector
    @property
    def fsw_b(self):
        """FPU busy; equals ES."""
        if hasattr(self, '_m_fsw_b'):
            return self._m_fsw_b

        self._m_fsw_b = self.fsw & 32768 != 0
        return getattr(self, '_m_fsw_b', None)

    def _invalidate_fsw_b(self):
        del self._m_fsw_b
    @property
    def fsw_c0(self):
        """Condition code bit 0."""
        if hasattr(self, '_m_fsw_c0'):
            return self._m_fsw_c0

        self._m_fsw_c0 = self.fsw & 256 != 0
        return getattr(self, '_m_fsw_c0', None)

    def _invalidate_fsw_c0(self):
        del self._m_fsw_c0
    @property
    def fsw_c1(self):
        """Condition code bit 1."""
        if hasattr(self, '_m_fsw_c1'):
            return self._m_fsw_c1

        self._m_fsw_c1 = self.fsw & 512 != 0
        return getattr(self, '_m_fsw_c1', None)

    def _invalidate_fsw_c1(self):
        del self._m_fsw_c1
    @property
    def fsw_c2(self):
        """Condition code bit 2."""
        if hasattr(self, '_m_fsw_c2'):
            return self._m_fsw_c2

        self._m_fsw_c2 = self.fsw & 1024 != 0
        return getattr(self, '_m_fsw_c2', None)

    def _invalidate_fsw_c2(self):
        del self._m_fsw_c2
    @property
    def fsw_c3(self):
        """Condition code bit 3."""
        if hasattr(self, '_m_fsw_c3'):
            return self._m_fsw_c3

        self._m_fsw_c3 = self.fsw & 16384 != 0
        return getattr(self, '_m_fsw_c3', None)

    def _invalidate_fsw_c3(self):
        del self._m_fsw_c3
    @property
    def fsw_de(self):
        """Denormal operand exception is flagged."""
        if hasattr(self, '_m_fsw_de'):
            return self._m_fsw_de

        self._m_fsw_de = self.fsw & 2 != 0
        return getattr(self, '_m_fsw_de', None)

    def _invalidate_fsw_de(self):
        del self._m_fsw_de
    @property
    def fsw_es(self):
        """Exception summary: an unmasked exception is pending.
        """
        if hasattr(self, '_m_fsw_es'):
            return self._m_fsw_es

        self._m_fsw_es = self.fsw & 128 != 0
        return getattr(self, '_m_fsw_es', None)

    def _invalidate_fsw_es(self):
        del self._m_fsw_es
    @property
    def fsw_ie(self):
        """Invalid operation exception is flagged."""
        if hasattr(self, '_m_fsw_ie'):
            return self._m_fsw_ie

        self._m_fsw_ie = self.fsw & 1 != 0
        return getattr(self, '_m_fsw_ie', None)

    def _invalidate_fsw_ie(self):
        del self._m_fsw_ie
    @property
    def fsw_oe(self):
        """Overflow exception is flagged."""
        if hasattr(self, '_m_fsw_oe'):
            return self._m_fsw_oe

        self._m_fsw_oe = self.fsw & 8 != 0
        return getattr(self, '_m_fsw_oe', None)

    def _invalidate_fsw_oe(self):
        del self._m_fsw_oe
    @property
    def fsw_pe(self):
        """Precision exception is flagged."""
        if hasattr(self, '_m_fsw_pe'):
            return self._m_fsw_pe

        self._m_fsw_pe = self.fsw & 32 != 0
        return getattr(self, '_m_fsw_pe', None)

    def _invalidate_fsw_pe(self):
        del self._m_fsw_pe
    @property
    def fsw_sf(self):
        """Stack fault."""
        if hasattr(self, '_m_fsw_sf'):
            return self._m_fsw_sf

        self._m_fsw_sf = self.fsw & 64 != 0
        return getattr(self, '_m_fsw_sf', None)

    def _invalidate_fsw_sf(self):
        del self._m_fsw_sf
    @property
    def fsw_top(self):
        """Number of the physical register that is the top of the stack."""
        if hasattr(self, '_m_fsw_top'):
            return self._m_fsw_top

        self._m_fsw_top = (self.fsw // 2048) % 8
        return getattr(self, '_m_fsw_top', None)

    def _invalidate_fsw_top(self):
        del self._m_fsw_top
    @property
    def fsw_ue(self):
        """Underflow exception is flagged."""
        if hasattr(self, '_m_fsw_ue'):
            return self._m_fsw_ue

        self._m_fsw_ue = self.fsw & 16 != 0
        return getattr(self, '_m_fsw_ue', None)

    def _invalidate_fsw_ue(self):
        del self._m_fsw_ue
    @property
    def fsw_ze(self):
        """Division by zero exception is flagged."""
        if hasattr(self, '_m_fsw_ze'):
            return self._m_fsw_ze

        self._m_fsw_ze = self.fsw & 4 != 0
        return getattr(self, '_m_fsw_ze', None)

    def _invalidate_fsw_ze(self):
        del self._m_fsw_ze
    @property
    def ftw_r0(self):
        """Physical x87 register R0 is in use."""
        if hasattr(self, '_m_ftw_r0'):
            return self._m_ftw_r0

        self._m_ftw_r0 = self.ftw & 1 != 0
        return getattr(self, '_m_ftw_r0', None)

    def _invalidate_ftw_r0(self):
        del self._m_ftw_r0
    @property
    def ftw_r1(self):
        """Physical x87 register R1 is in use."""
        if hasattr(self, '_m_ftw_r1'):
            return self._m_ftw_r1

        self._m_ftw_r1 = self.ftw & 2 != 0
        return getattr(self, '_m_ftw_r1', None)

    def _invalidate_ftw_r1(self):
        del self._m_ftw_r1
    @property
    def ftw_r2(self):
        """Physical x87 register R2 is in use."""
        if hasattr(self, '_m_ftw_r2'):
            return self._m_ftw_r2

        self._m_ftw_r2 = self.ftw & 4 != 0
        return getattr(self, '_m_ftw_r2', None)

    def _invalidate_ftw_r2(self):
        del self._m_ftw_r2
    @property
    def ftw_r3(self):
        """Physical x87 register R3 is in use."""
        if hasattr(self, '_m_ftw_r3'):
            return self._m_ftw_r3

        self._m_ftw_r3 = self.ftw & 8 != 0
        return getattr(self, '_m_ftw_r3', None)

    def _invalidate_ftw_r3(self):
        del self._m_ftw_r3
    @property
    def ftw_r4(self):
        """Physical x87 register R4 is in use."""
        if hasattr(self, '_m_ftw_r4'):
            return self._m_ftw_r4

        self._m_ftw_r4 = self.ftw & 16 != 0
        return getattr(self, '_m_ftw_r4', None)

    def _invalidate_ftw_r4(self):
        del self._m_ftw_r4
    @property
    def ftw_r5(self):
        """Physical x87 register R5 is in use."""
        if hasattr(self, '_m_ftw_r5'):
            return self._m_ftw_r5

        self._m_ftw_r5 = self.ftw & 32 != 0
        return getattr(self, '_m_ftw_r5', None)

    def _invalidate_ftw_r5(self):
        del self._m_ftw_r5
    @property
    def ftw_r6(self):
        """Physical x87 register R6 is in use."""
        if hasattr(self, '_m_ftw_r6'):
            return self._m_ftw_r6

        self._m_ftw_r6 = self.ftw & 64 != 0
        return getattr(self, '_m_ftw_r6', None)

    def _invalidate_ftw_r6(self):
        del self._m_ftw_r6
    @property
    def ftw_r7(self):
        """Physical x87 register R7 is in use."""
        if hasattr(self, '_m_ftw_r7'):
            return self._m_ftw_r7

        self._m_ftw_r7 = self.ftw & 128 != 0
        return getattr(self, '_m_ftw_r7', None)

    def _invalidate_ftw_r7(self):
        del self._m_ftw_r7
    @property
    def mxcsr_daz(self):
        """Denormals are taken as zeros."""
        if hasattr(self, '_m_mxcsr_daz'):
            return self._m_mxcsr_daz

        self._m_mxcsr_daz = self.mxcsr & 64 != 0
        return getattr(self, '_m_mxcsr_daz', None)

    def _invalidate_mxcsr_daz(self):
        del self._m_mxcsr_daz
    @property
    def mxcsr_de(self):
        """Denormal operand exception is flagged."""
        if hasattr(self, '_m_mxcsr_de'):
            return self._m_mxcsr_de

        self._m_mxcsr_de = self.mxcsr & 2 != 0
        return getattr(self, '_m_mxcsr_de', None)

    def _invalidate_mxcsr_de(self):
        del self._m_mxcsr_de
    @property
    def mxcsr_dm(self):
        """Denormal operand exception is masked."""
        if hasattr(self, '_m_mxcsr_dm'):
            return self._m_mxcsr_dm

        self._m_mxcsr_dm = self.mxcsr & 256 != 0
        return getattr(self, '_m_mxcsr_dm', None)

    def _invalidate_mxcsr_dm(self):
        del self._m_mxcsr_dm
    @property
    def mxcsr_fz(self):
        """Results that would be denormal are flushed to zero."""
        if hasattr(self, '_m_mxcsr_fz'):
            return self._m_mxcsr_fz

        self._m_mxcsr_fz = self.mxcsr & 32768 != 0
        return getattr(self, '_m_mxcsr_fz', None)

    def _invalidate_mxcsr_fz(self):
        del self._m_mxcsr_fz
    @property
    def mxcsr_ie(self):
        """Invalid operation exception is flagged."""
        if hasattr(self, '_m_mxcsr_ie'):
            return self._m_mxcsr_ie

        self._m_mxcsr_ie = self.mxcsr & 1 != 0
        return getattr(self, '_m_mxcsr_ie', None)

    def _invalidate_mxcsr_ie(self):
        del self._m_mxcsr_ie
    @property
    def mxcsr_im(self):
        """Invalid operation exception is masked."""
        if hasattr(self, '_m_mxcsr_im'):
            return self._m_mxcsr_im

        self._m_mxcsr_im = self.mxcsr & 128 != 0
        return getattr(self, '_m_mxcsr_im', None)

    def _invalidate_mxcsr_im(self):
        del self._m_mxcsr_im
    @property
    def mxcsr_mm(self):
        """AMD misaligned SSE mode."""
        if hasattr(self, '_m_mxcsr_mm'):
            return self._m_mxcsr_mm

        self._m_mxcsr_mm = self.mxcsr & 131072 != 0
        return getattr(self, '_m_mxcsr_mm', None)

    def _invalidate_mxcsr_mm(self):
        del self._m_mxcsr_mm
    @property
    def mxcsr_oe(self):
        """Overflow exception is flagged."""
        if hasattr(self, '_m_mxcsr_oe'):
            return self._m_mxcsr_oe

        self._m_mxcsr_oe = self.mxcsr & 8 != 0
        return getattr(self, '_m_mxcsr_oe', None)

    def _invalidate_mxcsr_oe(self):
        del self._m_mxcsr_oe
    @property
    def mxcsr_om(self):
        """Overflow exception is masked."""
        if hasattr(self, '_m_mxcsr_om'):
            return self._m_mxcsr_om

        self._m_mxcsr_om = self.mxcsr & 1024 != 0
        return getattr(self, '_m_mxcsr_om', None)

    def _invalidate_mxcsr_om(self):
        del self._m_mxcsr_om
    @property
    def mxcsr_pe(self):
        """Precision exception is flagged."""
        if hasattr(self, '_m_mxcsr_pe'):
            return self._m_mxcsr_pe

        self._m_mxcsr_pe = self.mxcsr & 32 != 0
        return getattr(self, '_m_mxcsr_pe', None)

    def _invalidate_mxcsr_pe(self):
        del self._m_mxcsr_pe
    @property
    def mxcsr_pm(self):
        """Precision exception is masked."""
        if hasattr(self, '_m_mxcsr_pm'):
            return self._m_mxcsr_pm

        self._m_mxcsr_pm = self.mxcsr & 4096 != 0
        return getattr(self, '_m_mxcsr_pm', None)

    def _invalidate_mxcsr_pm(self):
        del self._m_mxcsr_pm
    @property
    def mxcsr_rc(self):
        """Rounding control."""
        if hasattr(self, '_m_mxcsr_rc'):
            return self._m_mxcsr_rc

        self._m_mxcsr_rc = KaitaiStream.resolve_enum(X86Fxsave.RoundingControl, (self.mxcsr // 8192) % 4)
        return getattr(self, '_m_mxcsr_rc', None)

    def _invalidate_mxcsr_rc(self):
        del self._m_mxcsr_rc
    @property
    def mxcsr_ue(self):
        """Underflow exception is flagged."""
        if hasattr(self, '_m_mxcsr_ue'):
            return self._m_mxcsr_ue

        self._m_mxcsr_ue = self.mxcsr & 16 != 0
        return getattr(self, '_m_mxcsr_ue', None)

    def _invalidate_mxcsr_ue(self):
        del self._m_mxcsr_ue
    @property
    def mxcsr_um(self):
        """Underflow exception is masked."""
        if hasattr(self, '_m_mxcsr_um'):
            return self._m_mxcsr_um

        self._m_mxcsr_um = self.mxcsr & 2048 != 0
        return getattr(self, '_m_mxcsr_um', None)

    def _invalidate_mxcsr_um(self):
        del self._m_mxcsr_um
    @property
    def mxcsr_ze(self):
        """Division by zero exception is flagged."""
        if hasattr(self, '_m_mxcsr_ze'):
            return self._m_mxcsr_ze

        self._m_mxcsr_ze = self.mxcsr & 4 != 0
        return getattr(self, '_m_mxcsr_ze', None)

    def _invalidate_mxcsr_ze(self):
        del self._m_mxcsr_ze
    @property
    def mxcsr_zm(self):
        """Division by zero exception is masked."""
        if hasattr(self, '_m_mxcsr_zm'):
            return self._m_mxcsr_zm

        self._m_mxcsr_zm = self.mxcsr & 512 != 0
        return getattr(self, '_m_mxcsr_zm', None)

    def _invalidate_mxcsr_zm(self):
        del self._m_mxcsr_zm

