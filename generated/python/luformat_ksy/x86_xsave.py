# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from luformat_ksy import x86_fxsave
import collections


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class X86Xsave(ReadWriteKaitaiStruct):
    """An XSAVE area: what XSAVE and XSAVEC write.
    
    In the standard form the place of a component is what CPUID leaf 0xD says on
    the CPU that wrote it, and that differs: Intel leaves a hole for AMD's
    lightweight profiling behind AVX and then has MPX; AMD, since Zen 3, leaves no
    room for either, so that all later components lie lower. The area does not
    name its CPU, but its length does: it ends with the last component, and 2432
    and 2440 bytes occur with the AMD places only.
    
    In the compacted form, which Xen does not put into streams, the components of
    `xcomp_bv` follow one another.
    
    An area that stops after a component is read as far as it goes; it may also
    have no octets at all, as older Xen wrote it for a guest that never used
    XSAVE.
    
    .. seealso::
       Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
    """
    SEQ_FIELDS = ["legacy", "header", "extended", "extended_amd", "extended_compacted"]
    def __init__(self, _io=None, _parent=None, _root=None):
        super(X86Xsave, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._debug = collections.defaultdict(dict)

    def _read(self):
        if (not (self._io.is_eof())):
            pass
            self._debug['legacy']['start'] = self._io.pos()
            self.legacy = x86_fxsave.X86Fxsave(self._io)
            self.legacy._read()
            self._debug['legacy']['end'] = self._io.pos()

        if (not (self._io.is_eof())):
            pass
            self._debug['header']['start'] = self._io.pos()
            self.header = X86Xsave.XsaveHeader(self._io, self, self._root)
            self.header._read()
            self._debug['header']['end'] = self._io.pos()

        if  (((not (self._io.is_eof()))) and ((not (self.header.is_compacted))) and (self._io.size() != 2432) and (self._io.size() != 2440)) :
            pass
            self._debug['extended']['start'] = self._io.pos()
            self._raw_extended = self._io.read_bytes_full()
            _io__raw_extended = KaitaiStream(BytesIO(self._raw_extended))
            self.extended = X86Xsave.StandardRegion(self.has_apx, _io__raw_extended, self, self._root)
            self.extended._read()
            self._debug['extended']['end'] = self._io.pos()

        if  (((not (self._io.is_eof()))) and ((not (self.header.is_compacted))) and ( ((self._io.size() == 2432) or (self._io.size() == 2440)) )) :
            pass
            self._debug['extended_amd']['start'] = self._io.pos()
            self._raw_extended_amd = self._io.read_bytes_full()
            _io__raw_extended_amd = KaitaiStream(BytesIO(self._raw_extended_amd))
            self.extended_amd = X86Xsave.AmdRegion(_io__raw_extended_amd, self, self._root)
            self.extended_amd._read()
            self._debug['extended_amd']['end'] = self._io.pos()

        if  (((not (self._io.is_eof()))) and (self.header.is_compacted)) :
            pass
            self._debug['extended_compacted']['start'] = self._io.pos()
            self._raw_extended_compacted = self._io.read_bytes_full()
            _io__raw_extended_compacted = KaitaiStream(BytesIO(self._raw_extended_compacted))
            self.extended_compacted = X86Xsave.CompactedRegion(self.components, _io__raw_extended_compacted, self, self._root)
            self.extended_compacted._read()
            self._debug['extended_compacted']['end'] = self._io.pos()

        self._dirty = False


    def _fetch_instances(self):
        pass
        if (not (self._io.is_eof())):
            pass
            self.legacy._fetch_instances()

        if (not (self._io.is_eof())):
            pass
            self.header._fetch_instances()

        if  (((not (self._io.is_eof()))) and ((not (self.header.is_compacted))) and (self._io.size() != 2432) and (self._io.size() != 2440)) :
            pass
            self.extended._fetch_instances()

        if  (((not (self._io.is_eof()))) and ((not (self.header.is_compacted))) and ( ((self._io.size() == 2432) or (self._io.size() == 2440)) )) :
            pass
            self.extended_amd._fetch_instances()

        if  (((not (self._io.is_eof()))) and (self.header.is_compacted)) :
            pass
            self.extended_compacted._fetch_instances()



    def _write__seq(self, io=None):
        super(X86Xsave, self)._write__seq(io)
        if (not (self._io.is_eof())):
            pass
            self.legacy._write__seq(self._io)

        if (not (self._io.is_eof())):
            pass
            if self.header._root != self._root:
                raise kaitaistruct.ConsistencyError(u"header", self._root, self.header._root)
            if self.header._parent != self:
                raise kaitaistruct.ConsistencyError(u"header", self, self.header._parent)
            self.header._write__seq(self._io)

        if  (((not (self._io.is_eof()))) and ((not (self.header.is_compacted))) and (self._io.size() != 2432) and (self._io.size() != 2440)) :
            pass
            if self.extended._root != self._root:
                raise kaitaistruct.ConsistencyError(u"extended", self._root, self.extended._root)
            if self.extended._parent != self:
                raise kaitaistruct.ConsistencyError(u"extended", self, self.extended._parent)
            if self.extended.has_apx != self.has_apx:
                raise kaitaistruct.ConsistencyError(u"extended", self.has_apx, self.extended.has_apx)
            _io__raw_extended = KaitaiStream(BytesIO(bytearray(self._io.size() - self._io.pos())))
            self._io.add_child_stream(_io__raw_extended)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self._io.size() - self._io.pos()))
            def handler(parent, _io__raw_extended=_io__raw_extended):
                self._raw_extended = _io__raw_extended.to_byte_array()
                parent.write_bytes(self._raw_extended)
                if not parent.is_eof():
                    raise kaitaistruct.ConsistencyError(u"raw(extended)", 0, parent.size() - parent.pos())
            _io__raw_extended.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.extended._write__seq(_io__raw_extended)

        if  (((not (self._io.is_eof()))) and ((not (self.header.is_compacted))) and ( ((self._io.size() == 2432) or (self._io.size() == 2440)) )) :
            pass
            if self.extended_amd._root != self._root:
                raise kaitaistruct.ConsistencyError(u"extended_amd", self._root, self.extended_amd._root)
            if self.extended_amd._parent != self:
                raise kaitaistruct.ConsistencyError(u"extended_amd", self, self.extended_amd._parent)
            _io__raw_extended_amd = KaitaiStream(BytesIO(bytearray(self._io.size() - self._io.pos())))
            self._io.add_child_stream(_io__raw_extended_amd)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self._io.size() - self._io.pos()))
            def handler(parent, _io__raw_extended_amd=_io__raw_extended_amd):
                self._raw_extended_amd = _io__raw_extended_amd.to_byte_array()
                parent.write_bytes(self._raw_extended_amd)
                if not parent.is_eof():
                    raise kaitaistruct.ConsistencyError(u"raw(extended_amd)", 0, parent.size() - parent.pos())
            _io__raw_extended_amd.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.extended_amd._write__seq(_io__raw_extended_amd)

        if  (((not (self._io.is_eof()))) and (self.header.is_compacted)) :
            pass
            if self.extended_compacted._root != self._root:
                raise kaitaistruct.ConsistencyError(u"extended_compacted", self._root, self.extended_compacted._root)
            if self.extended_compacted._parent != self:
                raise kaitaistruct.ConsistencyError(u"extended_compacted", self, self.extended_compacted._parent)
            if self.extended_compacted.components != self.components:
                raise kaitaistruct.ConsistencyError(u"extended_compacted", self.components, self.extended_compacted.components)
            _io__raw_extended_compacted = KaitaiStream(BytesIO(bytearray(self._io.size() - self._io.pos())))
            self._io.add_child_stream(_io__raw_extended_compacted)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self._io.size() - self._io.pos()))
            def handler(parent, _io__raw_extended_compacted=_io__raw_extended_compacted):
                self._raw_extended_compacted = _io__raw_extended_compacted.to_byte_array()
                parent.write_bytes(self._raw_extended_compacted)
                if not parent.is_eof():
                    raise kaitaistruct.ConsistencyError(u"raw(extended_compacted)", 0, parent.size() - parent.pos())
            _io__raw_extended_compacted.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.extended_compacted._write__seq(_io__raw_extended_compacted)



    def _check(self):
        self._dirty = False

    class AmdRegion(ReadWriteKaitaiStruct):
        """Components at the places they have on AMD CPUs since Zen 3; from byte 576
        of the area.
        
        .. seealso::
           AMD64 Architecture Programmer's Manual, volume 2, 11.5 (XSAVE/XRSTOR),
           CPUID leaf 0xD
        """
        SEQ_FIELDS = ["avx", "opmask", "zmm_hi256", "hi16_zmm", "pkru", "trailing"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(X86Xsave.AmdRegion, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            if (not (self._io.is_eof())):
                pass
                self._debug['avx']['start'] = self._io.pos()
                self.avx = X86Xsave.AvxState(self._io, self, self._root)
                self.avx._read()
                self._debug['avx']['end'] = self._io.pos()

            if (not (self._io.is_eof())):
                pass
                self._debug['opmask']['start'] = self._io.pos()
                self.opmask = X86Xsave.OpmaskState(self._io, self, self._root)
                self.opmask._read()
                self._debug['opmask']['end'] = self._io.pos()

            if (not (self._io.is_eof())):
                pass
                self._debug['zmm_hi256']['start'] = self._io.pos()
                self.zmm_hi256 = X86Xsave.ZmmHi256State(self._io, self, self._root)
                self.zmm_hi256._read()
                self._debug['zmm_hi256']['end'] = self._io.pos()

            if (not (self._io.is_eof())):
                pass
                self._debug['hi16_zmm']['start'] = self._io.pos()
                self.hi16_zmm = X86Xsave.Hi16ZmmState(self._io, self, self._root)
                self.hi16_zmm._read()
                self._debug['hi16_zmm']['end'] = self._io.pos()

            if (not (self._io.is_eof())):
                pass
                self._debug['pkru']['start'] = self._io.pos()
                self.pkru = X86Xsave.PkruState(self._io, self, self._root)
                self.pkru._read()
                self._debug['pkru']['end'] = self._io.pos()

            if (not (self._io.is_eof())):
                pass
                self._debug['trailing']['start'] = self._io.pos()
                self.trailing = self._io.read_bytes_full()
                self._debug['trailing']['end'] = self._io.pos()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if (not (self._io.is_eof())):
                pass
                self.avx._fetch_instances()

            if (not (self._io.is_eof())):
                pass
                self.opmask._fetch_instances()

            if (not (self._io.is_eof())):
                pass
                self.zmm_hi256._fetch_instances()

            if (not (self._io.is_eof())):
                pass
                self.hi16_zmm._fetch_instances()

            if (not (self._io.is_eof())):
                pass
                self.pkru._fetch_instances()

            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(X86Xsave.AmdRegion, self)._write__seq(io)
            if (not (self._io.is_eof())):
                pass
                if self.avx._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"avx", self._root, self.avx._root)
                if self.avx._parent != self:
                    raise kaitaistruct.ConsistencyError(u"avx", self, self.avx._parent)
                self.avx._write__seq(self._io)

            if (not (self._io.is_eof())):
                pass
                if self.opmask._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"opmask", self._root, self.opmask._root)
                if self.opmask._parent != self:
                    raise kaitaistruct.ConsistencyError(u"opmask", self, self.opmask._parent)
                self.opmask._write__seq(self._io)

            if (not (self._io.is_eof())):
                pass
                if self.zmm_hi256._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"zmm_hi256", self._root, self.zmm_hi256._root)
                if self.zmm_hi256._parent != self:
                    raise kaitaistruct.ConsistencyError(u"zmm_hi256", self, self.zmm_hi256._parent)
                self.zmm_hi256._write__seq(self._io)

            if (not (self._io.is_eof())):
                pass
                if self.hi16_zmm._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"hi16_zmm", self._root, self.hi16_zmm._root)
                if self.hi16_zmm._parent != self:
                    raise kaitaistruct.ConsistencyError(u"hi16_zmm", self, self.hi16_zmm._parent)
                self.hi16_zmm._write__seq(self._io)

            if (not (self._io.is_eof())):
                pass
                if self.pkru._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"pkru", self._root, self.pkru._root)
                if self.pkru._parent != self:
                    raise kaitaistruct.ConsistencyError(u"pkru", self, self.pkru._parent)
                self.pkru._write__seq(self._io)

            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.trailing)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"trailing", 0, self._io.size() - self._io.pos())



        def _check(self):
            self._dirty = False


    class ApxState(ReadWriteKaitaiStruct):
        """State component 19, the APX registers.
        
        .. seealso::
           Intel Advanced Performance Extensions Architecture Specification
        """
        SEQ_FIELDS = ["r"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(X86Xsave.ApxState, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['r']['start'] = self._io.pos()
            self._debug['r']['arr'] = []
            self.r = []
            for i in range(16):
                self._debug['r']['arr'].append({'start': self._io.pos()})
                self.r.append(self._io.read_u8le())
                self._debug['r']['arr'][i]['end'] = self._io.pos()

            self._debug['r']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.r)):
                pass



        def _write__seq(self, io=None):
            super(X86Xsave.ApxState, self)._write__seq(io)
            for i in range(len(self.r)):
                pass
                self._io.write_u8le(self.r[i])



        def _check(self):
            if len(self.r) != 16:
                raise kaitaistruct.ConsistencyError(u"r", 16, len(self.r))
            for i in range(len(self.r)):
                pass

            self._dirty = False


    class AvxState(ReadWriteKaitaiStruct):
        """State component 2, AVX.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
        """
        SEQ_FIELDS = ["ymm_hi"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(X86Xsave.AvxState, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['ymm_hi']['start'] = self._io.pos()
            self._debug['ymm_hi']['arr'] = []
            self.ymm_hi = []
            for i in range(16):
                self._debug['ymm_hi']['arr'].append({'start': self._io.pos()})
                _t_ymm_hi = x86_fxsave.X86Fxsave.Vector128(self._io)
                try:
                    _t_ymm_hi._read()
                finally:
                    self.ymm_hi.append(_t_ymm_hi)
                self._debug['ymm_hi']['arr'][i]['end'] = self._io.pos()

            self._debug['ymm_hi']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.ymm_hi)):
                pass
                self.ymm_hi[i]._fetch_instances()



        def _write__seq(self, io=None):
            super(X86Xsave.AvxState, self)._write__seq(io)
            for i in range(len(self.ymm_hi)):
                pass
                self.ymm_hi[i]._write__seq(self._io)



        def _check(self):
            if len(self.ymm_hi) != 16:
                raise kaitaistruct.ConsistencyError(u"ymm_hi", 16, len(self.ymm_hi))
            for i in range(len(self.ymm_hi)):
                pass

            self._dirty = False


    class BndcsrState(ReadWriteKaitaiStruct):
        """State component 4, MPX configuration and status.
        
        .. seealso::
           xen/arch/x86/include/asm/xstate.h (struct xstate_bndcsr)
        """
        SEQ_FIELDS = ["bndcfgu", "bndstatus", "reserved"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(X86Xsave.BndcsrState, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['bndcfgu']['start'] = self._io.pos()
            self.bndcfgu = self._io.read_u8le()
            self._debug['bndcfgu']['end'] = self._io.pos()
            self._debug['bndstatus']['start'] = self._io.pos()
            self.bndstatus = self._io.read_u8le()
            self._debug['bndstatus']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_bytes(48)
            self._debug['reserved']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(X86Xsave.BndcsrState, self)._write__seq(io)
            self._io.write_u8le(self.bndcfgu)
            self._io.write_u8le(self.bndstatus)
            self._io.write_bytes(self.reserved)


        def _check(self):
            if len(self.reserved) != 48:
                raise kaitaistruct.ConsistencyError(u"reserved", 48, len(self.reserved))
            self._dirty = False

        @property
        def bndcfgu_base_pfn(self):
            """Page number of the bound directory."""
            if hasattr(self, '_m_bndcfgu_base_pfn'):
                return self._m_bndcfgu_base_pfn

            self._m_bndcfgu_base_pfn = (self.bndcfgu // 4096)
            return getattr(self, '_m_bndcfgu_base_pfn', None)

        def _invalidate_bndcfgu_base_pfn(self):
            del self._m_bndcfgu_base_pfn
        @property
        def bndcfgu_bndpreserve(self):
            """Branches without a BND prefix keep the bound registers."""
            if hasattr(self, '_m_bndcfgu_bndpreserve'):
                return self._m_bndcfgu_bndpreserve

            self._m_bndcfgu_bndpreserve = self.bndcfgu & 2 != 0
            return getattr(self, '_m_bndcfgu_bndpreserve', None)

        def _invalidate_bndcfgu_bndpreserve(self):
            del self._m_bndcfgu_bndpreserve
        @property
        def bndcfgu_en(self):
            """MPX is enabled in user mode."""
            if hasattr(self, '_m_bndcfgu_en'):
                return self._m_bndcfgu_en

            self._m_bndcfgu_en = self.bndcfgu & 1 != 0
            return getattr(self, '_m_bndcfgu_en', None)

        def _invalidate_bndcfgu_en(self):
            del self._m_bndcfgu_en
        @property
        def error_code(self):
            """0 none, 1 bound violation, 2 invalid directory entry."""
            if hasattr(self, '_m_error_code'):
                return self._m_error_code

            self._m_error_code = self.bndstatus & 3
            return getattr(self, '_m_error_code', None)

        def _invalidate_error_code(self):
            del self._m_error_code

    class BndregsState(ReadWriteKaitaiStruct):
        """State component 3, the MPX bound registers.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
        """
        SEQ_FIELDS = ["bnd"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(X86Xsave.BndregsState, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['bnd']['start'] = self._io.pos()
            self._debug['bnd']['arr'] = []
            self.bnd = []
            for i in range(4):
                self._debug['bnd']['arr'].append({'start': self._io.pos()})
                _t_bnd = X86Xsave.BoundRegister(self._io, self, self._root)
                try:
                    _t_bnd._read()
                finally:
                    self.bnd.append(_t_bnd)
                self._debug['bnd']['arr'][i]['end'] = self._io.pos()

            self._debug['bnd']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.bnd)):
                pass
                self.bnd[i]._fetch_instances()



        def _write__seq(self, io=None):
            super(X86Xsave.BndregsState, self)._write__seq(io)
            for i in range(len(self.bnd)):
                pass
                self.bnd[i]._write__seq(self._io)



        def _check(self):
            if len(self.bnd) != 4:
                raise kaitaistruct.ConsistencyError(u"bnd", 4, len(self.bnd))
            for i in range(len(self.bnd)):
                pass
                if self.bnd[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"bnd", self._root, self.bnd[i]._root)
                if self.bnd[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"bnd", self, self.bnd[i]._parent)

            self._dirty = False


    class BoundRegister(ReadWriteKaitaiStruct):
        """One MPX bound register.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
        """
        SEQ_FIELDS = ["lower", "upper_complement"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(X86Xsave.BoundRegister, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['lower']['start'] = self._io.pos()
            self.lower = self._io.read_u8le()
            self._debug['lower']['end'] = self._io.pos()
            self._debug['upper_complement']['start'] = self._io.pos()
            self.upper_complement = self._io.read_u8le()
            self._debug['upper_complement']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(X86Xsave.BoundRegister, self)._write__seq(io)
            self._io.write_u8le(self.lower)
            self._io.write_u8le(self.upper_complement)


        def _check(self):
            self._dirty = False


    class CetSState(ReadWriteKaitaiStruct):
        """State component 12, supervisor shadow stacks.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
        """
        SEQ_FIELDS = ["pl0_ssp", "pl1_ssp", "pl2_ssp"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(X86Xsave.CetSState, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['pl0_ssp']['start'] = self._io.pos()
            self.pl0_ssp = self._io.read_u8le()
            self._debug['pl0_ssp']['end'] = self._io.pos()
            self._debug['pl1_ssp']['start'] = self._io.pos()
            self.pl1_ssp = self._io.read_u8le()
            self._debug['pl1_ssp']['end'] = self._io.pos()
            self._debug['pl2_ssp']['start'] = self._io.pos()
            self.pl2_ssp = self._io.read_u8le()
            self._debug['pl2_ssp']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(X86Xsave.CetSState, self)._write__seq(io)
            self._io.write_u8le(self.pl0_ssp)
            self._io.write_u8le(self.pl1_ssp)
            self._io.write_u8le(self.pl2_ssp)


        def _check(self):
            self._dirty = False


    class CetUState(ReadWriteKaitaiStruct):
        """State component 11, control-flow enforcement of user mode.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
        """
        SEQ_FIELDS = ["u_cet", "pl3_ssp"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(X86Xsave.CetUState, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['u_cet']['start'] = self._io.pos()
            self.u_cet = self._io.read_u8le()
            self._debug['u_cet']['end'] = self._io.pos()
            self._debug['pl3_ssp']['start'] = self._io.pos()
            self.pl3_ssp = self._io.read_u8le()
            self._debug['pl3_ssp']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(X86Xsave.CetUState, self)._write__seq(io)
            self._io.write_u8le(self.u_cet)
            self._io.write_u8le(self.pl3_ssp)


        def _check(self):
            self._dirty = False

        @property
        def endbr_en(self):
            """Indirect branch tracking is enabled."""
            if hasattr(self, '_m_endbr_en'):
                return self._m_endbr_en

            self._m_endbr_en = self.u_cet & 4 != 0
            return getattr(self, '_m_endbr_en', None)

        def _invalidate_endbr_en(self):
            del self._m_endbr_en
        @property
        def leg_iw_en(self):
            """Legacy code is allowed by bitmap."""
            if hasattr(self, '_m_leg_iw_en'):
                return self._m_leg_iw_en

            self._m_leg_iw_en = self.u_cet & 8 != 0
            return getattr(self, '_m_leg_iw_en', None)

        def _invalidate_leg_iw_en(self):
            del self._m_leg_iw_en
        @property
        def no_trk_en(self):
            """The no-track prefix is allowed."""
            if hasattr(self, '_m_no_trk_en'):
                return self._m_no_trk_en

            self._m_no_trk_en = self.u_cet & 16 != 0
            return getattr(self, '_m_no_trk_en', None)

        def _invalidate_no_trk_en(self):
            del self._m_no_trk_en
        @property
        def sh_stk_en(self):
            """Shadow stacks are enabled."""
            if hasattr(self, '_m_sh_stk_en'):
                return self._m_sh_stk_en

            self._m_sh_stk_en = self.u_cet & 1 != 0
            return getattr(self, '_m_sh_stk_en', None)

        def _invalidate_sh_stk_en(self):
            del self._m_sh_stk_en
        @property
        def suppress(self):
            """Tracking is suppressed."""
            if hasattr(self, '_m_suppress'):
                return self._m_suppress

            self._m_suppress = self.u_cet & 1024 != 0
            return getattr(self, '_m_suppress', None)

        def _invalidate_suppress(self):
            del self._m_suppress
        @property
        def suppress_dis(self):
            """Suppression of tracking is disabled."""
            if hasattr(self, '_m_suppress_dis'):
                return self._m_suppress_dis

            self._m_suppress_dis = self.u_cet & 32 != 0
            return getattr(self, '_m_suppress_dis', None)

        def _invalidate_suppress_dis(self):
            del self._m_suppress_dis
        @property
        def tracker(self):
            """An ENDBR must follow."""
            if hasattr(self, '_m_tracker'):
                return self._m_tracker

            self._m_tracker = self.u_cet & 2048 != 0
            return getattr(self, '_m_tracker', None)

        def _invalidate_tracker(self):
            del self._m_tracker
        @property
        def wr_shstk_en(self):
            """WRSS is enabled."""
            if hasattr(self, '_m_wr_shstk_en'):
                return self._m_wr_shstk_en

            self._m_wr_shstk_en = self.u_cet & 2 != 0
            return getattr(self, '_m_wr_shstk_en', None)

        def _invalidate_wr_shstk_en(self):
            del self._m_wr_shstk_en

    class CompactedRegion(ReadWriteKaitaiStruct):
        """Components of the compacted form, in the order of their bits. One follows
        the other, but for the AMX components, which start at a multiple of 64.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 1, 13.4.3 (extended region of
           an XSAVE area)
        """
        SEQ_FIELDS = ["avx", "bndregs", "bndcsr", "opmask", "zmm_hi256", "hi16_zmm", "pt", "pkru", "pasid", "cet_u", "cet_s", "hdc", "uintr", "lbr", "hwp", "padding_tilecfg", "tilecfg", "padding_tiledata", "tiledata", "trailing"]
        def __init__(self, components, _io=None, _parent=None, _root=None):
            super(X86Xsave.CompactedRegion, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.components = components
            self._debug = collections.defaultdict(dict)

        def _read(self):
            if  ((self.components & 4 != 0) and ((not (self._io.is_eof())))) :
                pass
                self._debug['avx']['start'] = self._io.pos()
                self.avx = X86Xsave.AvxState(self._io, self, self._root)
                self.avx._read()
                self._debug['avx']['end'] = self._io.pos()

            if  ((self.components & 8 != 0) and ((not (self._io.is_eof())))) :
                pass
                self._debug['bndregs']['start'] = self._io.pos()
                self.bndregs = X86Xsave.BndregsState(self._io, self, self._root)
                self.bndregs._read()
                self._debug['bndregs']['end'] = self._io.pos()

            if  ((self.components & 16 != 0) and ((not (self._io.is_eof())))) :
                pass
                self._debug['bndcsr']['start'] = self._io.pos()
                self.bndcsr = X86Xsave.BndcsrState(self._io, self, self._root)
                self.bndcsr._read()
                self._debug['bndcsr']['end'] = self._io.pos()

            if  ((self.components & 32 != 0) and ((not (self._io.is_eof())))) :
                pass
                self._debug['opmask']['start'] = self._io.pos()
                self.opmask = X86Xsave.OpmaskState(self._io, self, self._root)
                self.opmask._read()
                self._debug['opmask']['end'] = self._io.pos()

            if  ((self.components & 64 != 0) and ((not (self._io.is_eof())))) :
                pass
                self._debug['zmm_hi256']['start'] = self._io.pos()
                self.zmm_hi256 = X86Xsave.ZmmHi256State(self._io, self, self._root)
                self.zmm_hi256._read()
                self._debug['zmm_hi256']['end'] = self._io.pos()

            if  ((self.components & 128 != 0) and ((not (self._io.is_eof())))) :
                pass
                self._debug['hi16_zmm']['start'] = self._io.pos()
                self.hi16_zmm = X86Xsave.Hi16ZmmState(self._io, self, self._root)
                self.hi16_zmm._read()
                self._debug['hi16_zmm']['end'] = self._io.pos()

            if  ((self.components & 256 != 0) and ((not (self._io.is_eof())))) :
                pass
                self._debug['pt']['start'] = self._io.pos()
                self.pt = X86Xsave.PtState(self._io, self, self._root)
                self.pt._read()
                self._debug['pt']['end'] = self._io.pos()

            if  ((self.components & 512 != 0) and ((not (self._io.is_eof())))) :
                pass
                self._debug['pkru']['start'] = self._io.pos()
                self.pkru = X86Xsave.PkruState(self._io, self, self._root)
                self.pkru._read()
                self._debug['pkru']['end'] = self._io.pos()

            if  ((self.components & 1024 != 0) and ((not (self._io.is_eof())))) :
                pass
                self._debug['pasid']['start'] = self._io.pos()
                self.pasid = X86Xsave.PasidState(self._io, self, self._root)
                self.pasid._read()
                self._debug['pasid']['end'] = self._io.pos()

            if  ((self.components & 2048 != 0) and ((not (self._io.is_eof())))) :
                pass
                self._debug['cet_u']['start'] = self._io.pos()
                self.cet_u = X86Xsave.CetUState(self._io, self, self._root)
                self.cet_u._read()
                self._debug['cet_u']['end'] = self._io.pos()

            if  ((self.components & 4096 != 0) and ((not (self._io.is_eof())))) :
                pass
                self._debug['cet_s']['start'] = self._io.pos()
                self.cet_s = X86Xsave.CetSState(self._io, self, self._root)
                self.cet_s._read()
                self._debug['cet_s']['end'] = self._io.pos()

            if  ((self.components & 8192 != 0) and ((not (self._io.is_eof())))) :
                pass
                self._debug['hdc']['start'] = self._io.pos()
                self.hdc = X86Xsave.HdcState(self._io, self, self._root)
                self.hdc._read()
                self._debug['hdc']['end'] = self._io.pos()

            if  ((self.components & 16384 != 0) and ((not (self._io.is_eof())))) :
                pass
                self._debug['uintr']['start'] = self._io.pos()
                self.uintr = X86Xsave.UintrState(self._io, self, self._root)
                self.uintr._read()
                self._debug['uintr']['end'] = self._io.pos()

            if  ((self.components & 32768 != 0) and ((not (self._io.is_eof())))) :
                pass
                self._debug['lbr']['start'] = self._io.pos()
                self.lbr = X86Xsave.LbrState(self._io, self, self._root)
                self.lbr._read()
                self._debug['lbr']['end'] = self._io.pos()

            if  ((self.components & 65536 != 0) and ((not (self._io.is_eof())))) :
                pass
                self._debug['hwp']['start'] = self._io.pos()
                self.hwp = X86Xsave.HwpState(self._io, self, self._root)
                self.hwp._read()
                self._debug['hwp']['end'] = self._io.pos()

            if  ((self.components & 131072 != 0) and ((not (self._io.is_eof())))) :
                pass
                self._debug['padding_tilecfg']['start'] = self._io.pos()
                self.padding_tilecfg = self._io.read_bytes((64 - self._io.pos() % 64) % 64)
                self._debug['padding_tilecfg']['end'] = self._io.pos()

            if  ((self.components & 131072 != 0) and ((not (self._io.is_eof())))) :
                pass
                self._debug['tilecfg']['start'] = self._io.pos()
                self.tilecfg = X86Xsave.TilecfgState(self._io, self, self._root)
                self.tilecfg._read()
                self._debug['tilecfg']['end'] = self._io.pos()

            if  ((self.components & 262144 != 0) and ((not (self._io.is_eof())))) :
                pass
                self._debug['padding_tiledata']['start'] = self._io.pos()
                self.padding_tiledata = self._io.read_bytes((64 - self._io.pos() % 64) % 64)
                self._debug['padding_tiledata']['end'] = self._io.pos()

            if  ((self.components & 262144 != 0) and ((not (self._io.is_eof())))) :
                pass
                self._debug['tiledata']['start'] = self._io.pos()
                self.tiledata = X86Xsave.TiledataState(self._io, self, self._root)
                self.tiledata._read()
                self._debug['tiledata']['end'] = self._io.pos()

            if (not (self._io.is_eof())):
                pass
                self._debug['trailing']['start'] = self._io.pos()
                self.trailing = self._io.read_bytes_full()
                self._debug['trailing']['end'] = self._io.pos()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if  ((self.components & 4 != 0) and ((not (self._io.is_eof())))) :
                pass
                self.avx._fetch_instances()

            if  ((self.components & 8 != 0) and ((not (self._io.is_eof())))) :
                pass
                self.bndregs._fetch_instances()

            if  ((self.components & 16 != 0) and ((not (self._io.is_eof())))) :
                pass
                self.bndcsr._fetch_instances()

            if  ((self.components & 32 != 0) and ((not (self._io.is_eof())))) :
                pass
                self.opmask._fetch_instances()

            if  ((self.components & 64 != 0) and ((not (self._io.is_eof())))) :
                pass
                self.zmm_hi256._fetch_instances()

            if  ((self.components & 128 != 0) and ((not (self._io.is_eof())))) :
                pass
                self.hi16_zmm._fetch_instances()

            if  ((self.components & 256 != 0) and ((not (self._io.is_eof())))) :
                pass
                self.pt._fetch_instances()

            if  ((self.components & 512 != 0) and ((not (self._io.is_eof())))) :
                pass
                self.pkru._fetch_instances()

            if  ((self.components & 1024 != 0) and ((not (self._io.is_eof())))) :
                pass
                self.pasid._fetch_instances()

            if  ((self.components & 2048 != 0) and ((not (self._io.is_eof())))) :
                pass
                self.cet_u._fetch_instances()

            if  ((self.components & 4096 != 0) and ((not (self._io.is_eof())))) :
                pass
                self.cet_s._fetch_instances()

            if  ((self.components & 8192 != 0) and ((not (self._io.is_eof())))) :
                pass
                self.hdc._fetch_instances()

            if  ((self.components & 16384 != 0) and ((not (self._io.is_eof())))) :
                pass
                self.uintr._fetch_instances()

            if  ((self.components & 32768 != 0) and ((not (self._io.is_eof())))) :
                pass
                self.lbr._fetch_instances()

            if  ((self.components & 65536 != 0) and ((not (self._io.is_eof())))) :
                pass
                self.hwp._fetch_instances()

            if  ((self.components & 131072 != 0) and ((not (self._io.is_eof())))) :
                pass

            if  ((self.components & 131072 != 0) and ((not (self._io.is_eof())))) :
                pass
                self.tilecfg._fetch_instances()

            if  ((self.components & 262144 != 0) and ((not (self._io.is_eof())))) :
                pass

            if  ((self.components & 262144 != 0) and ((not (self._io.is_eof())))) :
                pass
                self.tiledata._fetch_instances()

            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(X86Xsave.CompactedRegion, self)._write__seq(io)
            if  ((self.components & 4 != 0) and ((not (self._io.is_eof())))) :
                pass
                if self.avx._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"avx", self._root, self.avx._root)
                if self.avx._parent != self:
                    raise kaitaistruct.ConsistencyError(u"avx", self, self.avx._parent)
                self.avx._write__seq(self._io)

            if  ((self.components & 8 != 0) and ((not (self._io.is_eof())))) :
                pass
                if self.bndregs._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"bndregs", self._root, self.bndregs._root)
                if self.bndregs._parent != self:
                    raise kaitaistruct.ConsistencyError(u"bndregs", self, self.bndregs._parent)
                self.bndregs._write__seq(self._io)

            if  ((self.components & 16 != 0) and ((not (self._io.is_eof())))) :
                pass
                if self.bndcsr._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"bndcsr", self._root, self.bndcsr._root)
                if self.bndcsr._parent != self:
                    raise kaitaistruct.ConsistencyError(u"bndcsr", self, self.bndcsr._parent)
                self.bndcsr._write__seq(self._io)

            if  ((self.components & 32 != 0) and ((not (self._io.is_eof())))) :
                pass
                if self.opmask._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"opmask", self._root, self.opmask._root)
                if self.opmask._parent != self:
                    raise kaitaistruct.ConsistencyError(u"opmask", self, self.opmask._parent)
                self.opmask._write__seq(self._io)

            if  ((self.components & 64 != 0) and ((not (self._io.is_eof())))) :
                pass
                if self.zmm_hi256._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"zmm_hi256", self._root, self.zmm_hi256._root)
                if self.zmm_hi256._parent != self:
                    raise kaitaistruct.ConsistencyError(u"zmm_hi256", self, self.zmm_hi256._parent)
                self.zmm_hi256._write__seq(self._io)

            if  ((self.components & 128 != 0) and ((not (self._io.is_eof())))) :
                pass
                if self.hi16_zmm._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"hi16_zmm", self._root, self.hi16_zmm._root)
                if self.hi16_zmm._parent != self:
                    raise kaitaistruct.ConsistencyError(u"hi16_zmm", self, self.hi16_zmm._parent)
                self.hi16_zmm._write__seq(self._io)

            if  ((self.components & 256 != 0) and ((not (self._io.is_eof())))) :
                pass
                if self.pt._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"pt", self._root, self.pt._root)
                if self.pt._parent != self:
                    raise kaitaistruct.ConsistencyError(u"pt", self, self.pt._parent)
                self.pt._write__seq(self._io)

            if  ((self.components & 512 != 0) and ((not (self._io.is_eof())))) :
                pass
                if self.pkru._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"pkru", self._root, self.pkru._root)
                if self.pkru._parent != self:
                    raise kaitaistruct.ConsistencyError(u"pkru", self, self.pkru._parent)
                self.pkru._write__seq(self._io)

            if  ((self.components & 1024 != 0) and ((not (self._io.is_eof())))) :
                pass
                if self.pasid._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"pasid", self._root, self.pasid._root)
                if self.pasid._parent != self:
                    raise kaitaistruct.ConsistencyError(u"pasid", self, self.pasid._parent)
                self.pasid._write__seq(self._io)

            if  ((self.components & 2048 != 0) and ((not (self._io.is_eof())))) :
                pass
                if self.cet_u._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"cet_u", self._root, self.cet_u._root)
                if self.cet_u._parent != self:
                    raise kaitaistruct.ConsistencyError(u"cet_u", self, self.cet_u._parent)
                self.cet_u._write__seq(self._io)

            if  ((self.components & 4096 != 0) and ((not (self._io.is_eof())))) :
                pass
                if self.cet_s._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"cet_s", self._root, self.cet_s._root)
                if self.cet_s._parent != self:
                    raise kaitaistruct.ConsistencyError(u"cet_s", self, self.cet_s._parent)
                self.cet_s._write__seq(self._io)

            if  ((self.components & 8192 != 0) and ((not (self._io.is_eof())))) :
                pass
                if self.hdc._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"hdc", self._root, self.hdc._root)
                if self.hdc._parent != self:
                    raise kaitaistruct.ConsistencyError(u"hdc", self, self.hdc._parent)
                self.hdc._write__seq(self._io)

            if  ((self.components & 16384 != 0) and ((not (self._io.is_eof())))) :
                pass
                if self.uintr._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"uintr", self._root, self.uintr._root)
                if self.uintr._parent != self:
                    raise kaitaistruct.ConsistencyError(u"uintr", self, self.uintr._parent)
                self.uintr._write__seq(self._io)

            if  ((self.components & 32768 != 0) and ((not (self._io.is_eof())))) :
                pass
                if self.lbr._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"lbr", self._root, self.lbr._root)
                if self.lbr._parent != self:
                    raise kaitaistruct.ConsistencyError(u"lbr", self, self.lbr._parent)
                self.lbr._write__seq(self._io)

            if  ((self.components & 65536 != 0) and ((not (self._io.is_eof())))) :
                pass
                if self.hwp._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"hwp", self._root, self.hwp._root)
                if self.hwp._parent != self:
                    raise kaitaistruct.ConsistencyError(u"hwp", self, self.hwp._parent)
                self.hwp._write__seq(self._io)

            if  ((self.components & 131072 != 0) and ((not (self._io.is_eof())))) :
                pass
                if len(self.padding_tilecfg) != (64 - self._io.pos() % 64) % 64:
                    raise kaitaistruct.ConsistencyError(u"padding_tilecfg", (64 - self._io.pos() % 64) % 64, len(self.padding_tilecfg))
                self._io.write_bytes(self.padding_tilecfg)

            if  ((self.components & 131072 != 0) and ((not (self._io.is_eof())))) :
                pass
                if self.tilecfg._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"tilecfg", self._root, self.tilecfg._root)
                if self.tilecfg._parent != self:
                    raise kaitaistruct.ConsistencyError(u"tilecfg", self, self.tilecfg._parent)
                self.tilecfg._write__seq(self._io)

            if  ((self.components & 262144 != 0) and ((not (self._io.is_eof())))) :
                pass
                if len(self.padding_tiledata) != (64 - self._io.pos() % 64) % 64:
                    raise kaitaistruct.ConsistencyError(u"padding_tiledata", (64 - self._io.pos() % 64) % 64, len(self.padding_tiledata))
                self._io.write_bytes(self.padding_tiledata)

            if  ((self.components & 262144 != 0) and ((not (self._io.is_eof())))) :
                pass
                if self.tiledata._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"tiledata", self._root, self.tiledata._root)
                if self.tiledata._parent != self:
                    raise kaitaistruct.ConsistencyError(u"tiledata", self, self.tiledata._parent)
                self.tiledata._write__seq(self._io)

            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.trailing)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"trailing", 0, self._io.size() - self._io.pos())



        def _check(self):
            self._dirty = False


    class HdcState(ReadWriteKaitaiStruct):
        """State component 13, hardware duty cycling.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
        """
        SEQ_FIELDS = ["pm_ctl1"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(X86Xsave.HdcState, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['pm_ctl1']['start'] = self._io.pos()
            self.pm_ctl1 = self._io.read_u8le()
            self._debug['pm_ctl1']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(X86Xsave.HdcState, self)._write__seq(io)
            self._io.write_u8le(self.pm_ctl1)


        def _check(self):
            self._dirty = False

        @property
        def hdc_allow_block(self):
            """The thread may be forced idle."""
            if hasattr(self, '_m_hdc_allow_block'):
                return self._m_hdc_allow_block

            self._m_hdc_allow_block = self.pm_ctl1 & 1 != 0
            return getattr(self, '_m_hdc_allow_block', None)

        def _invalidate_hdc_allow_block(self):
            del self._m_hdc_allow_block

    class Hi16ZmmState(ReadWriteKaitaiStruct):
        """State component 7, Hi16_ZMM.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
        """
        SEQ_FIELDS = ["zmm"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(X86Xsave.Hi16ZmmState, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['zmm']['start'] = self._io.pos()
            self._debug['zmm']['arr'] = []
            self.zmm = []
            for i in range(16):
                self._debug['zmm']['arr'].append({'start': self._io.pos()})
                _t_zmm = X86Xsave.Vector512(self._io, self, self._root)
                try:
                    _t_zmm._read()
                finally:
                    self.zmm.append(_t_zmm)
                self._debug['zmm']['arr'][i]['end'] = self._io.pos()

            self._debug['zmm']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.zmm)):
                pass
                self.zmm[i]._fetch_instances()



        def _write__seq(self, io=None):
            super(X86Xsave.Hi16ZmmState, self)._write__seq(io)
            for i in range(len(self.zmm)):
                pass
                self.zmm[i]._write__seq(self._io)



        def _check(self):
            if len(self.zmm) != 16:
                raise kaitaistruct.ConsistencyError(u"zmm", 16, len(self.zmm))
            for i in range(len(self.zmm)):
                pass
                if self.zmm[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"zmm", self._root, self.zmm[i]._root)
                if self.zmm[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"zmm", self, self.zmm[i]._parent)

            self._dirty = False


    class HwpState(ReadWriteKaitaiStruct):
        """State component 16, hardware P-state control.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
        """
        SEQ_FIELDS = ["hwp_request"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(X86Xsave.HwpState, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['hwp_request']['start'] = self._io.pos()
            self.hwp_request = self._io.read_u8le()
            self._debug['hwp_request']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(X86Xsave.HwpState, self)._write__seq(io)
            self._io.write_u8le(self.hwp_request)


        def _check(self):
            self._dirty = False

        @property
        def desired(self):
            """Desired performance; 0 leaves it to the CPU."""
            if hasattr(self, '_m_desired'):
                return self._m_desired

            self._m_desired = (self.hwp_request // 65536) % 256
            return getattr(self, '_m_desired', None)

        def _invalidate_desired(self):
            del self._m_desired
        @property
        def maximum(self):
            """Maximum performance."""
            if hasattr(self, '_m_maximum'):
                return self._m_maximum

            self._m_maximum = (self.hwp_request // 256) % 256
            return getattr(self, '_m_maximum', None)

        def _invalidate_maximum(self):
            del self._m_maximum
        @property
        def minimum(self):
            """Minimum performance."""
            if hasattr(self, '_m_minimum'):
                return self._m_minimum

            self._m_minimum = self.hwp_request & 255
            return getattr(self, '_m_minimum', None)

        def _invalidate_minimum(self):
            del self._m_minimum
        @property
        def preference(self):
            """Energy performance preference."""
            if hasattr(self, '_m_preference'):
                return self._m_preference

            self._m_preference = (self.hwp_request // 16777216) % 256
            return getattr(self, '_m_preference', None)

        def _invalidate_preference(self):
            del self._m_preference

    class LbrEntry(ReadWriteKaitaiStruct):
        """One last branch record.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
        """
        SEQ_FIELDS = ["from_ip", "to_ip", "info"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(X86Xsave.LbrEntry, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['from_ip']['start'] = self._io.pos()
            self.from_ip = self._io.read_u8le()
            self._debug['from_ip']['end'] = self._io.pos()
            self._debug['to_ip']['start'] = self._io.pos()
            self.to_ip = self._io.read_u8le()
            self._debug['to_ip']['end'] = self._io.pos()
            self._debug['info']['start'] = self._io.pos()
            self.info = self._io.read_u8le()
            self._debug['info']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(X86Xsave.LbrEntry, self)._write__seq(io)
            self._io.write_u8le(self.from_ip)
            self._io.write_u8le(self.to_ip)
            self._io.write_u8le(self.info)


        def _check(self):
            self._dirty = False


    class LbrState(ReadWriteKaitaiStruct):
        """State component 15, the last branch records.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
        """
        SEQ_FIELDS = ["lbr_ctl", "lbr_depth", "ler_from_ip", "ler_to_ip", "ler_info", "entries"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(X86Xsave.LbrState, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['lbr_ctl']['start'] = self._io.pos()
            self.lbr_ctl = self._io.read_u8le()
            self._debug['lbr_ctl']['end'] = self._io.pos()
            self._debug['lbr_depth']['start'] = self._io.pos()
            self.lbr_depth = self._io.read_u8le()
            self._debug['lbr_depth']['end'] = self._io.pos()
            self._debug['ler_from_ip']['start'] = self._io.pos()
            self.ler_from_ip = self._io.read_u8le()
            self._debug['ler_from_ip']['end'] = self._io.pos()
            self._debug['ler_to_ip']['start'] = self._io.pos()
            self.ler_to_ip = self._io.read_u8le()
            self._debug['ler_to_ip']['end'] = self._io.pos()
            self._debug['ler_info']['start'] = self._io.pos()
            self.ler_info = self._io.read_u8le()
            self._debug['ler_info']['end'] = self._io.pos()
            self._debug['entries']['start'] = self._io.pos()
            self._debug['entries']['arr'] = []
            self.entries = []
            for i in range(32):
                self._debug['entries']['arr'].append({'start': self._io.pos()})
                _t_entries = X86Xsave.LbrEntry(self._io, self, self._root)
                try:
                    _t_entries._read()
                finally:
                    self.entries.append(_t_entries)
                self._debug['entries']['arr'][i]['end'] = self._io.pos()

            self._debug['entries']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.entries)):
                pass
                self.entries[i]._fetch_instances()



        def _write__seq(self, io=None):
            super(X86Xsave.LbrState, self)._write__seq(io)
            self._io.write_u8le(self.lbr_ctl)
            self._io.write_u8le(self.lbr_depth)
            self._io.write_u8le(self.ler_from_ip)
            self._io.write_u8le(self.ler_to_ip)
            self._io.write_u8le(self.ler_info)
            for i in range(len(self.entries)):
                pass
                self.entries[i]._write__seq(self._io)



        def _check(self):
            if len(self.entries) != 32:
                raise kaitaistruct.ConsistencyError(u"entries", 32, len(self.entries))
            for i in range(len(self.entries)):
                pass
                if self.entries[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"entries", self._root, self.entries[i]._root)
                if self.entries[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"entries", self, self.entries[i]._parent)

            self._dirty = False


    class OpmaskState(ReadWriteKaitaiStruct):
        """State component 5, the AVX-512 mask registers.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
        """
        SEQ_FIELDS = ["k"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(X86Xsave.OpmaskState, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['k']['start'] = self._io.pos()
            self._debug['k']['arr'] = []
            self.k = []
            for i in range(8):
                self._debug['k']['arr'].append({'start': self._io.pos()})
                self.k.append(self._io.read_u8le())
                self._debug['k']['arr'][i]['end'] = self._io.pos()

            self._debug['k']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.k)):
                pass



        def _write__seq(self, io=None):
            super(X86Xsave.OpmaskState, self)._write__seq(io)
            for i in range(len(self.k)):
                pass
                self._io.write_u8le(self.k[i])



        def _check(self):
            if len(self.k) != 8:
                raise kaitaistruct.ConsistencyError(u"k", 8, len(self.k))
            for i in range(len(self.k)):
                pass

            self._dirty = False


    class PasidState(ReadWriteKaitaiStruct):
        """State component 10, the process address space ID.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
        """
        SEQ_FIELDS = ["pasid_msr"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(X86Xsave.PasidState, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['pasid_msr']['start'] = self._io.pos()
            self.pasid_msr = self._io.read_u8le()
            self._debug['pasid_msr']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(X86Xsave.PasidState, self)._write__seq(io)
            self._io.write_u8le(self.pasid_msr)


        def _check(self):
            self._dirty = False

        @property
        def is_valid(self):
            """The PASID may be used."""
            if hasattr(self, '_m_is_valid'):
                return self._m_is_valid

            self._m_is_valid = self.pasid_msr & 2147483648 != 0
            return getattr(self, '_m_is_valid', None)

        def _invalidate_is_valid(self):
            del self._m_is_valid
        @property
        def pasid(self):
            """Process address space ID."""
            if hasattr(self, '_m_pasid'):
                return self._m_pasid

            self._m_pasid = self.pasid_msr & 1048575
            return getattr(self, '_m_pasid', None)

        def _invalidate_pasid(self):
            del self._m_pasid

    class PkruState(ReadWriteKaitaiStruct):
        """State component 9, protection key rights of user pages.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
        """
        SEQ_FIELDS = ["pkru", "reserved"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(X86Xsave.PkruState, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['pkru']['start'] = self._io.pos()
            self.pkru = self._io.read_u4le()
            self._debug['pkru']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_bytes(4)
            self._debug['reserved']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(X86Xsave.PkruState, self)._write__seq(io)
            self._io.write_u4le(self.pkru)
            self._io.write_bytes(self.reserved)


        def _check(self):
            if len(self.reserved) != 4:
                raise kaitaistruct.ConsistencyError(u"reserved", 4, len(self.reserved))
            self._dirty = False

        @property
        def ad0(self):
            """Access of pages with key 0 is disabled."""
            if hasattr(self, '_m_ad0'):
                return self._m_ad0

            self._m_ad0 = self.pkru & 1 != 0
            return getattr(self, '_m_ad0', None)

        def _invalidate_ad0(self):
            del self._m_ad0
        @property
        def ad1(self):
            """Access of pages with key 1 is disabled."""
            if hasattr(self, '_m_ad1'):
                return self._m_ad1

            self._m_ad1 = self.pkru & 4 != 0
            return getattr(self, '_m_ad1', None)

        def _invalidate_ad1(self):
            del self._m_ad1
        @property
        def ad10(self):
            """Access of pages with key 10 is disabled."""
            if hasattr(self, '_m_ad10'):
                return self._m_ad10

            self._m_ad10 = self.pkru & 1048576 != 0
            return getattr(self, '_m_ad10', None)

        def _invalidate_ad10(self):
            del self._m_ad10
        @property
        def ad11(self):
            """Access of pages with key 11 is disabled."""
            if hasattr(self, '_m_ad11'):
                return self._m_ad11

            self._m_ad11 = self.pkru & 4194304 != 0
            return getattr(self, '_m_ad11', None)

        def _invalidate_ad11(self):
            del self._m_ad11
        @property
        def ad12(self):
            """Access of pages with key 12 is disabled."""
            if hasattr(self, '_m_ad12'):
                return self._m_ad12

            self._m_ad12 = self.pkru & 16777216 != 0
            return getattr(self, '_m_ad12', None)

        def _invalidate_ad12(self):
            del self._m_ad12
        @property
        def ad13(self):
            """Access of pages with key 13 is disabled."""
            if hasattr(self, '_m_ad13'):
                return self._m_ad13

            self._m_ad13 = self.pkru & 67108864 != 0
            return getattr(self, '_m_ad13', None)

        def _invalidate_ad13(self):
            del self._m_ad13
        @property
        def ad14(self):
            """Access of pages with key 14 is disabled."""
            if hasattr(self, '_m_ad14'):
                return self._m_ad14

            self._m_ad14 = self.pkru & 268435456 != 0
            return getattr(self, '_m_ad14', None)

        def _invalidate_ad14(self):
            del self._m_ad14
        @property
        def ad15(self):
            """Access of pages with key 15 is disabled."""
            if hasattr(self, '_m_ad15'):
                return self._m_ad15

            self._m_ad15 = self.pkru & 1073741824 != 0
            return getattr(self, '_m_ad15', None)

        def _invalidate_ad15(self):
            del self._m_ad15
        @property
        def ad2(self):
            """Access of pages with key 2 is disabled."""
            if hasattr(self, '_m_ad2'):
                return self._m_ad2

            self._m_ad2 = self.pkru & 16 != 0
            return getattr(self, '_m_ad2', None)

        def _invalidate_ad2(self):
            del self._m_ad2
        @property
        def ad3(self):
            """Access of pages with key 3 is disabled."""
            if hasattr(self, '_m_ad3'):
                return self._m_ad3

            self._m_ad3 = self.pkru & 64 != 0
            return getattr(self, '_m_ad3', None)

        def _invalidate_ad3(self):
            del self._m_ad3
        @property
        def ad4(self):
            """Access of pages with key 4 is disabled."""
            if hasattr(self, '_m_ad4'):
                return self._m_ad4

            self._m_ad4 = self.pkru & 256 != 0
            return getattr(self, '_m_ad4', None)

        def _invalidate_ad4(self):
            del self._m_ad4
        @property
        def ad5(self):
            """Access of pages with key 5 is disabled."""
            if hasattr(self, '_m_ad5'):
                return self._m_ad5

            self._m_ad5 = self.pkru & 1024 != 0
            return getattr(self, '_m_ad5', None)

        def _invalidate_ad5(self):
            del self._m_ad5
        @property
        def ad6(self):
            """Access of pages with key 6 is disabled."""
            if hasattr(self, '_m_ad6'):
                return self._m_ad6

            self._m_ad6 = self.pkru & 4096 != 0
            return getattr(self, '_m_ad6', None)

        def _invalidate_ad6(self):
            del self._m_ad6
        @property
        def ad7(self):
            """Access of pages with key 7 is disabled."""
            if hasattr(self, '_m_ad7'):
                return self._m_ad7

            self._m_ad7 = self.pkru & 16384 != 0
            return getattr(self, '_m_ad7', None)

        def _invalidate_ad7(self):
            del self._m_ad7
        @property
        def ad8(self):
            """Access of pages with key 8 is disabled."""
            if hasattr(self, '_m_ad8'):
                return self._m_ad8

            self._m_ad8 = self.pkru & 65536 != 0
            return getattr(self, '_m_ad8', None)

        def _invalidate_ad8(self):
            del self._m_ad8
        @property
        def ad9(self):
            """Access of pages with key 9 is disabled."""
            if hasattr(self, '_m_ad9'):
                return self._m_ad9

            self._m_ad9 = self.pkru & 262144 != 0
            return getattr(self, '_m_ad9', None)

        def _invalidate_ad9(self):
            del self._m_ad9
        @property
        def wd0(self):
            """Writing of pages with key 0 is disabled."""
            if hasattr(self, '_m_wd0'):
                return self._m_wd0

            self._m_wd0 = self.pkru & 2 != 0
            return getattr(self, '_m_wd0', None)

        def _invalidate_wd0(self):
            del self._m_wd0
        @property
        def wd1(self):
            """Writing of pages with key 1 is disabled."""
            if hasattr(self, '_m_wd1'):
                return self._m_wd1

            self._m_wd1 = self.pkru & 8 != 0
            return getattr(self, '_m_wd1', None)

        def _invalidate_wd1(self):
            del self._m_wd1
        @property
        def wd10(self):
            """Writing of pages with key 10 is disabled."""
            if hasattr(self, '_m_wd10'):
                return self._m_wd10

            self._m_wd10 = self.pkru & 2097152 != 0
            return getattr(self, '_m_wd10', None)

        def _invalidate_wd10(self):
            del self._m_wd10
        @property
        def wd11(self):
            """Writing of pages with key 11 is disabled."""
            if hasattr(self, '_m_wd11'):
                return self._m_wd11

            self._m_wd11 = self.pkru & 8388608 != 0
            return getattr(self, '_m_wd11', None)

        def _invalidate_wd11(self):
            del self._m_wd11
        @property
        def wd12(self):
            """Writing of pages with key 12 is disabled."""
            if hasattr(self, '_m_wd12'):
                return self._m_wd12

            self._m_wd12 = self.pkru & 33554432 != 0
            return getattr(self, '_m_wd12', None)

        def _invalidate_wd12(self):
            del self._m_wd12
        @property
        def wd13(self):
            """Writing of pages with key 13 is disabled."""
            if hasattr(self, '_m_wd13'):
                return self._m_wd13

            self._m_wd13 = self.pkru & 134217728 != 0
            return getattr(self, '_m_wd13', None)

        def _invalidate_wd13(self):
            del self._m_wd13
        @property
        def wd14(self):
            """Writing of pages with key 14 is disabled."""
            if hasattr(self, '_m_wd14'):
                return self._m_wd14

            self._m_wd14 = self.pkru & 536870912 != 0
            return getattr(self, '_m_wd14', None)

        def _invalidate_wd14(self):
            del self._m_wd14
        @property
        def wd15(self):
            """Writing of pages with key 15 is disabled."""
            if hasattr(self, '_m_wd15'):
                return self._m_wd15

            self._m_wd15 = self.pkru & 2147483648 != 0
            return getattr(self, '_m_wd15', None)

        def _invalidate_wd15(self):
            del self._m_wd15
        @property
        def wd2(self):
            """Writing of pages with key 2 is disabled."""
            if hasattr(self, '_m_wd2'):
                return self._m_wd2

            self._m_wd2 = self.pkru & 32 != 0
            return getattr(self, '_m_wd2', None)

        def _invalidate_wd2(self):
            del self._m_wd2
        @property
        def wd3(self):
            """Writing of pages with key 3 is disabled."""
            if hasattr(self, '_m_wd3'):
                return self._m_wd3

            self._m_wd3 = self.pkru & 128 != 0
            return getattr(self, '_m_wd3', None)

        def _invalidate_wd3(self):
            del self._m_wd3
        @property
        def wd4(self):
            """Writing of pages with key 4 is disabled."""
            if hasattr(self, '_m_wd4'):
                return self._m_wd4

            self._m_wd4 = self.pkru & 512 != 0
            return getattr(self, '_m_wd4', None)

        def _invalidate_wd4(self):
            del self._m_wd4
        @property
        def wd5(self):
            """Writing of pages with key 5 is disabled."""
            if hasattr(self, '_m_wd5'):
                return self._m_wd5

            self._m_wd5 = self.pkru & 2048 != 0
            return getattr(self, '_m_wd5', None)

        def _invalidate_wd5(self):
            del self._m_wd5
        @property
        def wd6(self):
            """Writing of pages with key 6 is disabled."""
            if hasattr(self, '_m_wd6'):
                return self._m_wd6

            self._m_wd6 = self.pkru & 8192 != 0
            return getattr(self, '_m_wd6', None)

        def _invalidate_wd6(self):
            del self._m_wd6
        @property
        def wd7(self):
            """Writing of pages with key 7 is disabled."""
            if hasattr(self, '_m_wd7'):
                return self._m_wd7

            self._m_wd7 = self.pkru & 32768 != 0
            return getattr(self, '_m_wd7', None)

        def _invalidate_wd7(self):
            del self._m_wd7
        @property
        def wd8(self):
            """Writing of pages with key 8 is disabled."""
            if hasattr(self, '_m_wd8'):
                return self._m_wd8

            self._m_wd8 = self.pkru & 131072 != 0
            return getattr(self, '_m_wd8', None)

        def _invalidate_wd8(self):
            del self._m_wd8
        @property
        def wd9(self):
            """Writing of pages with key 9 is disabled."""
            if hasattr(self, '_m_wd9'):
                return self._m_wd9

            self._m_wd9 = self.pkru & 524288 != 0
            return getattr(self, '_m_wd9', None)

        def _invalidate_wd9(self):
            del self._m_wd9

    class PtState(ReadWriteKaitaiStruct):
        """State component 8, processor trace. A supervisor state: only XSAVES writes
        it.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
        """
        SEQ_FIELDS = ["rtit_ctl", "rtit_output_base", "rtit_output_mask_ptrs", "rtit_status", "rtit_cr3_match", "rtit_addr0_a", "rtit_addr0_b", "rtit_addr1_a", "rtit_addr1_b", "reserved"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(X86Xsave.PtState, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['rtit_ctl']['start'] = self._io.pos()
            self.rtit_ctl = self._io.read_u8le()
            self._debug['rtit_ctl']['end'] = self._io.pos()
            self._debug['rtit_output_base']['start'] = self._io.pos()
            self.rtit_output_base = self._io.read_u8le()
            self._debug['rtit_output_base']['end'] = self._io.pos()
            self._debug['rtit_output_mask_ptrs']['start'] = self._io.pos()
            self.rtit_output_mask_ptrs = self._io.read_u8le()
            self._debug['rtit_output_mask_ptrs']['end'] = self._io.pos()
            self._debug['rtit_status']['start'] = self._io.pos()
            self.rtit_status = self._io.read_u8le()
            self._debug['rtit_status']['end'] = self._io.pos()
            self._debug['rtit_cr3_match']['start'] = self._io.pos()
            self.rtit_cr3_match = self._io.read_u8le()
            self._debug['rtit_cr3_match']['end'] = self._io.pos()
            self._debug['rtit_addr0_a']['start'] = self._io.pos()
            self.rtit_addr0_a = self._io.read_u8le()
            self._debug['rtit_addr0_a']['end'] = self._io.pos()
            self._debug['rtit_addr0_b']['start'] = self._io.pos()
            self.rtit_addr0_b = self._io.read_u8le()
            self._debug['rtit_addr0_b']['end'] = self._io.pos()
            self._debug['rtit_addr1_a']['start'] = self._io.pos()
            self.rtit_addr1_a = self._io.read_u8le()
            self._debug['rtit_addr1_a']['end'] = self._io.pos()
            self._debug['rtit_addr1_b']['start'] = self._io.pos()
            self.rtit_addr1_b = self._io.read_u8le()
            self._debug['rtit_addr1_b']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_bytes(56)
            self._debug['reserved']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(X86Xsave.PtState, self)._write__seq(io)
            self._io.write_u8le(self.rtit_ctl)
            self._io.write_u8le(self.rtit_output_base)
            self._io.write_u8le(self.rtit_output_mask_ptrs)
            self._io.write_u8le(self.rtit_status)
            self._io.write_u8le(self.rtit_cr3_match)
            self._io.write_u8le(self.rtit_addr0_a)
            self._io.write_u8le(self.rtit_addr0_b)
            self._io.write_u8le(self.rtit_addr1_a)
            self._io.write_u8le(self.rtit_addr1_b)
            self._io.write_bytes(self.reserved)


        def _check(self):
            if len(self.reserved) != 56:
                raise kaitaistruct.ConsistencyError(u"reserved", 56, len(self.reserved))
            self._dirty = False


    class StandardRegion(ReadWriteKaitaiStruct):
        """Components at the places they have on Intel CPUs; from byte 576 of the
        area.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area), CPUID
           leaf 0xD
        """
        SEQ_FIELDS = ["avx", "lwp", "bndregs", "bndcsr", "apx", "opmask", "zmm_hi256", "hi16_zmm", "pkru", "reserved", "tilecfg", "tiledata", "trailing"]
        def __init__(self, has_apx, _io=None, _parent=None, _root=None):
            super(X86Xsave.StandardRegion, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.has_apx = has_apx
            self._debug = collections.defaultdict(dict)

        def _read(self):
            if (not (self._io.is_eof())):
                pass
                self._debug['avx']['start'] = self._io.pos()
                self.avx = X86Xsave.AvxState(self._io, self, self._root)
                self.avx._read()
                self._debug['avx']['end'] = self._io.pos()

            if (not (self._io.is_eof())):
                pass
                self._debug['lwp']['start'] = self._io.pos()
                self.lwp = self._io.read_bytes(128)
                self._debug['lwp']['end'] = self._io.pos()

            if  (((not (self._io.is_eof()))) and ((not (self.has_apx)))) :
                pass
                self._debug['bndregs']['start'] = self._io.pos()
                self.bndregs = X86Xsave.BndregsState(self._io, self, self._root)
                self.bndregs._read()
                self._debug['bndregs']['end'] = self._io.pos()

            if  (((not (self._io.is_eof()))) and ((not (self.has_apx)))) :
                pass
                self._debug['bndcsr']['start'] = self._io.pos()
                self.bndcsr = X86Xsave.BndcsrState(self._io, self, self._root)
                self.bndcsr._read()
                self._debug['bndcsr']['end'] = self._io.pos()

            if  (((not (self._io.is_eof()))) and (self.has_apx)) :
                pass
                self._debug['apx']['start'] = self._io.pos()
                self.apx = X86Xsave.ApxState(self._io, self, self._root)
                self.apx._read()
                self._debug['apx']['end'] = self._io.pos()

            if (not (self._io.is_eof())):
                pass
                self._debug['opmask']['start'] = self._io.pos()
                self.opmask = X86Xsave.OpmaskState(self._io, self, self._root)
                self.opmask._read()
                self._debug['opmask']['end'] = self._io.pos()

            if (not (self._io.is_eof())):
                pass
                self._debug['zmm_hi256']['start'] = self._io.pos()
                self.zmm_hi256 = X86Xsave.ZmmHi256State(self._io, self, self._root)
                self.zmm_hi256._read()
                self._debug['zmm_hi256']['end'] = self._io.pos()

            if (not (self._io.is_eof())):
                pass
                self._debug['hi16_zmm']['start'] = self._io.pos()
                self.hi16_zmm = X86Xsave.Hi16ZmmState(self._io, self, self._root)
                self.hi16_zmm._read()
                self._debug['hi16_zmm']['end'] = self._io.pos()

            if (not (self._io.is_eof())):
                pass
                self._debug['pkru']['start'] = self._io.pos()
                self.pkru = X86Xsave.PkruState(self._io, self, self._root)
                self.pkru._read()
                self._debug['pkru']['end'] = self._io.pos()

            if (not (self._io.is_eof())):
                pass
                self._debug['reserved']['start'] = self._io.pos()
                self.reserved = self._io.read_bytes(56)
                self._debug['reserved']['end'] = self._io.pos()

            if (not (self._io.is_eof())):
                pass
                self._debug['tilecfg']['start'] = self._io.pos()
                self.tilecfg = X86Xsave.TilecfgState(self._io, self, self._root)
                self.tilecfg._read()
                self._debug['tilecfg']['end'] = self._io.pos()

            if (not (self._io.is_eof())):
                pass
                self._debug['tiledata']['start'] = self._io.pos()
                self.tiledata = X86Xsave.TiledataState(self._io, self, self._root)
                self.tiledata._read()
                self._debug['tiledata']['end'] = self._io.pos()

            if (not (self._io.is_eof())):
                pass
                self._debug['trailing']['start'] = self._io.pos()
                self.trailing = self._io.read_bytes_full()
                self._debug['trailing']['end'] = self._io.pos()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if (not (self._io.is_eof())):
                pass
                self.avx._fetch_instances()

            if (not (self._io.is_eof())):
                pass

            if  (((not (self._io.is_eof()))) and ((not (self.has_apx)))) :
                pass
                self.bndregs._fetch_instances()

            if  (((not (self._io.is_eof()))) and ((not (self.has_apx)))) :
                pass
                self.bndcsr._fetch_instances()

            if  (((not (self._io.is_eof()))) and (self.has_apx)) :
                pass
                self.apx._fetch_instances()

            if (not (self._io.is_eof())):
                pass
                self.opmask._fetch_instances()

            if (not (self._io.is_eof())):
                pass
                self.zmm_hi256._fetch_instances()

            if (not (self._io.is_eof())):
                pass
                self.hi16_zmm._fetch_instances()

            if (not (self._io.is_eof())):
                pass
                self.pkru._fetch_instances()

            if (not (self._io.is_eof())):
                pass

            if (not (self._io.is_eof())):
                pass
                self.tilecfg._fetch_instances()

            if (not (self._io.is_eof())):
                pass
                self.tiledata._fetch_instances()

            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(X86Xsave.StandardRegion, self)._write__seq(io)
            if (not (self._io.is_eof())):
                pass
                if self.avx._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"avx", self._root, self.avx._root)
                if self.avx._parent != self:
                    raise kaitaistruct.ConsistencyError(u"avx", self, self.avx._parent)
                self.avx._write__seq(self._io)

            if (not (self._io.is_eof())):
                pass
                if len(self.lwp) != 128:
                    raise kaitaistruct.ConsistencyError(u"lwp", 128, len(self.lwp))
                self._io.write_bytes(self.lwp)

            if  (((not (self._io.is_eof()))) and ((not (self.has_apx)))) :
                pass
                if self.bndregs._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"bndregs", self._root, self.bndregs._root)
                if self.bndregs._parent != self:
                    raise kaitaistruct.ConsistencyError(u"bndregs", self, self.bndregs._parent)
                self.bndregs._write__seq(self._io)

            if  (((not (self._io.is_eof()))) and ((not (self.has_apx)))) :
                pass
                if self.bndcsr._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"bndcsr", self._root, self.bndcsr._root)
                if self.bndcsr._parent != self:
                    raise kaitaistruct.ConsistencyError(u"bndcsr", self, self.bndcsr._parent)
                self.bndcsr._write__seq(self._io)

            if  (((not (self._io.is_eof()))) and (self.has_apx)) :
                pass
                if self.apx._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"apx", self._root, self.apx._root)
                if self.apx._parent != self:
                    raise kaitaistruct.ConsistencyError(u"apx", self, self.apx._parent)
                self.apx._write__seq(self._io)

            if (not (self._io.is_eof())):
                pass
                if self.opmask._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"opmask", self._root, self.opmask._root)
                if self.opmask._parent != self:
                    raise kaitaistruct.ConsistencyError(u"opmask", self, self.opmask._parent)
                self.opmask._write__seq(self._io)

            if (not (self._io.is_eof())):
                pass
                if self.zmm_hi256._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"zmm_hi256", self._root, self.zmm_hi256._root)
                if self.zmm_hi256._parent != self:
                    raise kaitaistruct.ConsistencyError(u"zmm_hi256", self, self.zmm_hi256._parent)
                self.zmm_hi256._write__seq(self._io)

            if (not (self._io.is_eof())):
                pass
                if self.hi16_zmm._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"hi16_zmm", self._root, self.hi16_zmm._root)
                if self.hi16_zmm._parent != self:
                    raise kaitaistruct.ConsistencyError(u"hi16_zmm", self, self.hi16_zmm._parent)
                self.hi16_zmm._write__seq(self._io)

            if (not (self._io.is_eof())):
                pass
                if self.pkru._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"pkru", self._root, self.pkru._root)
                if self.pkru._parent != self:
                    raise kaitaistruct.ConsistencyError(u"pkru", self, self.pkru._parent)
                self.pkru._write__seq(self._io)

            if (not (self._io.is_eof())):
                pass
                if len(self.reserved) != 56:
                    raise kaitaistruct.ConsistencyError(u"reserved", 56, len(self.reserved))
                self._io.write_bytes(self.reserved)

            if (not (self._io.is_eof())):
                pass
                if self.tilecfg._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"tilecfg", self._root, self.tilecfg._root)
                if self.tilecfg._parent != self:
                    raise kaitaistruct.ConsistencyError(u"tilecfg", self, self.tilecfg._parent)
                self.tilecfg._write__seq(self._io)

            if (not (self._io.is_eof())):
                pass
                if self.tiledata._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"tiledata", self._root, self.tiledata._root)
                if self.tiledata._parent != self:
                    raise kaitaistruct.ConsistencyError(u"tiledata", self, self.tiledata._parent)
                self.tiledata._write__seq(self._io)

            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.trailing)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"trailing", 0, self._io.size() - self._io.pos())



        def _check(self):
            self._dirty = False


    class Tile(ReadWriteKaitaiStruct):
        """One AMX tile register of 1 KiB.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
        """
        SEQ_FIELDS = ["rows"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(X86Xsave.Tile, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['rows']['start'] = self._io.pos()
            self._debug['rows']['arr'] = []
            self.rows = []
            for i in range(16):
                self._debug['rows']['arr'].append({'start': self._io.pos()})
                _t_rows = X86Xsave.Vector512(self._io, self, self._root)
                try:
                    _t_rows._read()
                finally:
                    self.rows.append(_t_rows)
                self._debug['rows']['arr'][i]['end'] = self._io.pos()

            self._debug['rows']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.rows)):
                pass
                self.rows[i]._fetch_instances()



        def _write__seq(self, io=None):
            super(X86Xsave.Tile, self)._write__seq(io)
            for i in range(len(self.rows)):
                pass
                self.rows[i]._write__seq(self._io)



        def _check(self):
            if len(self.rows) != 16:
                raise kaitaistruct.ConsistencyError(u"rows", 16, len(self.rows))
            for i in range(len(self.rows)):
                pass
                if self.rows[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"rows", self._root, self.rows[i]._root)
                if self.rows[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"rows", self, self.rows[i]._parent)

            self._dirty = False


    class TilecfgState(ReadWriteKaitaiStruct):
        """State component 17, the AMX tile configuration.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
        """
        SEQ_FIELDS = ["palette", "start_row", "reserved", "cols_b", "reserved_2", "rows", "reserved_3"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(X86Xsave.TilecfgState, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['palette']['start'] = self._io.pos()
            self.palette = self._io.read_u1()
            self._debug['palette']['end'] = self._io.pos()
            self._debug['start_row']['start'] = self._io.pos()
            self.start_row = self._io.read_u1()
            self._debug['start_row']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_bytes(14)
            self._debug['reserved']['end'] = self._io.pos()
            self._debug['cols_b']['start'] = self._io.pos()
            self._debug['cols_b']['arr'] = []
            self.cols_b = []
            for i in range(8):
                self._debug['cols_b']['arr'].append({'start': self._io.pos()})
                self.cols_b.append(self._io.read_u2le())
                self._debug['cols_b']['arr'][i]['end'] = self._io.pos()

            self._debug['cols_b']['end'] = self._io.pos()
            self._debug['reserved_2']['start'] = self._io.pos()
            self.reserved_2 = self._io.read_bytes(16)
            self._debug['reserved_2']['end'] = self._io.pos()
            self._debug['rows']['start'] = self._io.pos()
            self._debug['rows']['arr'] = []
            self.rows = []
            for i in range(8):
                self._debug['rows']['arr'].append({'start': self._io.pos()})
                self.rows.append(self._io.read_u1())
                self._debug['rows']['arr'][i]['end'] = self._io.pos()

            self._debug['rows']['end'] = self._io.pos()
            self._debug['reserved_3']['start'] = self._io.pos()
            self.reserved_3 = self._io.read_bytes(8)
            self._debug['reserved_3']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.cols_b)):
                pass

            for i in range(len(self.rows)):
                pass



        def _write__seq(self, io=None):
            super(X86Xsave.TilecfgState, self)._write__seq(io)
            self._io.write_u1(self.palette)
            self._io.write_u1(self.start_row)
            self._io.write_bytes(self.reserved)
            for i in range(len(self.cols_b)):
                pass
                self._io.write_u2le(self.cols_b[i])

            self._io.write_bytes(self.reserved_2)
            for i in range(len(self.rows)):
                pass
                self._io.write_u1(self.rows[i])

            self._io.write_bytes(self.reserved_3)


        def _check(self):
            if len(self.reserved) != 14:
                raise kaitaistruct.ConsistencyError(u"reserved", 14, len(self.reserved))
            if len(self.cols_b) != 8:
                raise kaitaistruct.ConsistencyError(u"cols_b", 8, len(self.cols_b))
            for i in range(len(self.cols_b)):
                pass

            if len(self.reserved_2) != 16:
                raise kaitaistruct.ConsistencyError(u"reserved_2", 16, len(self.reserved_2))
            if len(self.rows) != 8:
                raise kaitaistruct.ConsistencyError(u"rows", 8, len(self.rows))
            for i in range(len(self.rows)):
                pass

            if len(self.reserved_3) != 8:
                raise kaitaistruct.ConsistencyError(u"reserved_3", 8, len(self.reserved_3))
            self._dirty = False


    class TiledataState(ReadWriteKaitaiStruct):
        """State component 18, the AMX tiles of palette 1.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
        """
        SEQ_FIELDS = ["tiles"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(X86Xsave.TiledataState, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['tiles']['start'] = self._io.pos()
            self._debug['tiles']['arr'] = []
            self.tiles = []
            for i in range(8):
                self._debug['tiles']['arr'].append({'start': self._io.pos()})
                _t_tiles = X86Xsave.Tile(self._io, self, self._root)
                try:
                    _t_tiles._read()
                finally:
                    self.tiles.append(_t_tiles)
                self._debug['tiles']['arr'][i]['end'] = self._io.pos()

            self._debug['tiles']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.tiles)):
                pass
                self.tiles[i]._fetch_instances()



        def _write__seq(self, io=None):
            super(X86Xsave.TiledataState, self)._write__seq(io)
            for i in range(len(self.tiles)):
                pass
                self.tiles[i]._write__seq(self._io)



        def _check(self):
            if len(self.tiles) != 8:
                raise kaitaistruct.ConsistencyError(u"tiles", 8, len(self.tiles))
            for i in range(len(self.tiles)):
                pass
                if self.tiles[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"tiles", self._root, self.tiles[i]._root)
                if self.tiles[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"tiles", self, self.tiles[i]._parent)

            self._dirty = False


    class UintrState(ReadWriteKaitaiStruct):
        """State component 14, user interrupts.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
        """
        SEQ_FIELDS = ["handler", "stack_adjust", "uitt_size", "notification_vector", "reserved", "flags", "upid_address", "request", "target_table"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(X86Xsave.UintrState, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['handler']['start'] = self._io.pos()
            self.handler = self._io.read_u8le()
            self._debug['handler']['end'] = self._io.pos()
            self._debug['stack_adjust']['start'] = self._io.pos()
            self.stack_adjust = self._io.read_u8le()
            self._debug['stack_adjust']['end'] = self._io.pos()
            self._debug['uitt_size']['start'] = self._io.pos()
            self.uitt_size = self._io.read_u4le()
            self._debug['uitt_size']['end'] = self._io.pos()
            self._debug['notification_vector']['start'] = self._io.pos()
            self.notification_vector = self._io.read_u1()
            self._debug['notification_vector']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_bytes(2)
            self._debug['reserved']['end'] = self._io.pos()
            self._debug['flags']['start'] = self._io.pos()
            self.flags = self._io.read_u1()
            self._debug['flags']['end'] = self._io.pos()
            self._debug['upid_address']['start'] = self._io.pos()
            self.upid_address = self._io.read_u8le()
            self._debug['upid_address']['end'] = self._io.pos()
            self._debug['request']['start'] = self._io.pos()
            self.request = self._io.read_u8le()
            self._debug['request']['end'] = self._io.pos()
            self._debug['target_table']['start'] = self._io.pos()
            self.target_table = self._io.read_u8le()
            self._debug['target_table']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(X86Xsave.UintrState, self)._write__seq(io)
            self._io.write_u8le(self.handler)
            self._io.write_u8le(self.stack_adjust)
            self._io.write_u4le(self.uitt_size)
            self._io.write_u1(self.notification_vector)
            self._io.write_bytes(self.reserved)
            self._io.write_u1(self.flags)
            self._io.write_u8le(self.upid_address)
            self._io.write_u8le(self.request)
            self._io.write_u8le(self.target_table)


        def _check(self):
            if len(self.reserved) != 2:
                raise kaitaistruct.ConsistencyError(u"reserved", 2, len(self.reserved))
            self._dirty = False

        @property
        def uif(self):
            """User interrupts are enabled."""
            if hasattr(self, '_m_uif'):
                return self._m_uif

            self._m_uif = self.flags & 128 != 0
            return getattr(self, '_m_uif', None)

        def _invalidate_uif(self):
            del self._m_uif

    class Vector256(ReadWriteKaitaiStruct):
        """A 256-bit piece of a vector register, as four words.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
        """
        SEQ_FIELDS = ["words"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(X86Xsave.Vector256, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['words']['start'] = self._io.pos()
            self._debug['words']['arr'] = []
            self.words = []
            for i in range(4):
                self._debug['words']['arr'].append({'start': self._io.pos()})
                self.words.append(self._io.read_u8le())
                self._debug['words']['arr'][i]['end'] = self._io.pos()

            self._debug['words']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.words)):
                pass



        def _write__seq(self, io=None):
            super(X86Xsave.Vector256, self)._write__seq(io)
            for i in range(len(self.words)):
                pass
                self._io.write_u8le(self.words[i])



        def _check(self):
            if len(self.words) != 4:
                raise kaitaistruct.ConsistencyError(u"words", 4, len(self.words))
            for i in range(len(self.words)):
                pass

            self._dirty = False


    class Vector512(ReadWriteKaitaiStruct):
        """A 512-bit vector register, as eight words.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
        """
        SEQ_FIELDS = ["words"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(X86Xsave.Vector512, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['words']['start'] = self._io.pos()
            self._debug['words']['arr'] = []
            self.words = []
            for i in range(8):
                self._debug['words']['arr'].append({'start': self._io.pos()})
                self.words.append(self._io.read_u8le())
                self._debug['words']['arr'][i]['end'] = self._io.pos()

            self._debug['words']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.words)):
                pass



        def _write__seq(self, io=None):
            super(X86Xsave.Vector512, self)._write__seq(io)
            for i in range(len(self.words)):
                pass
                self._io.write_u8le(self.words[i])



        def _check(self):
            if len(self.words) != 8:
                raise kaitaistruct.ConsistencyError(u"words", 8, len(self.words))
            for i in range(len(self.words)):
                pass

            self._dirty = False


    class XsaveHeader(ReadWriteKaitaiStruct):
        """The 64-byte header of an XSAVE area.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
        """
        SEQ_FIELDS = ["xstate_bv", "xcomp_bv_low", "xcomp_bv_high", "reserved"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(X86Xsave.XsaveHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['xstate_bv']['start'] = self._io.pos()
            self.xstate_bv = self._io.read_u8le()
            self._debug['xstate_bv']['end'] = self._io.pos()
            self._debug['xcomp_bv_low']['start'] = self._io.pos()
            self.xcomp_bv_low = self._io.read_u4le()
            self._debug['xcomp_bv_low']['end'] = self._io.pos()
            self._debug['xcomp_bv_high']['start'] = self._io.pos()
            self.xcomp_bv_high = self._io.read_u4le()
            self._debug['xcomp_bv_high']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_bytes(48)
            self._debug['reserved']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(X86Xsave.XsaveHeader, self)._write__seq(io)
            self._io.write_u8le(self.xstate_bv)
            self._io.write_u4le(self.xcomp_bv_low)
            self._io.write_u4le(self.xcomp_bv_high)
            self._io.write_bytes(self.reserved)


        def _check(self):
            if len(self.reserved) != 48:
                raise kaitaistruct.ConsistencyError(u"reserved", 48, len(self.reserved))
            self._dirty = False

        @property
        def is_compacted(self):
            """True if the area has the compacted form."""
            if hasattr(self, '_m_is_compacted'):
                return self._m_is_compacted

            self._m_is_compacted = self.xcomp_bv_high & 2147483648 != 0
            return getattr(self, '_m_is_compacted', None)

        def _invalidate_is_compacted(self):
            del self._m_is_compacted
        @property
        def xcomp_apx(self):
            """In the compacted area: APX registers R16 to R31.
            """
            if hasattr(self, '_m_xcomp_apx'):
                return self._m_xcomp_apx

            self._m_xcomp_apx = self.xcomp_bv_low & 524288 != 0
            return getattr(self, '_m_xcomp_apx', None)

        def _invalidate_xcomp_apx(self):
            del self._m_xcomp_apx
        @property
        def xcomp_avx(self):
            """In the compacted area: AVX state (upper halves of YMM0 to YMM15).
            """
            if hasattr(self, '_m_xcomp_avx'):
                return self._m_xcomp_avx

            self._m_xcomp_avx = self.xcomp_bv_low & 4 != 0
            return getattr(self, '_m_xcomp_avx', None)

        def _invalidate_xcomp_avx(self):
            del self._m_xcomp_avx
        @property
        def xcomp_bndcsr(self):
            """In the compacted area: MPX configuration and status.
            """
            if hasattr(self, '_m_xcomp_bndcsr'):
                return self._m_xcomp_bndcsr

            self._m_xcomp_bndcsr = self.xcomp_bv_low & 16 != 0
            return getattr(self, '_m_xcomp_bndcsr', None)

        def _invalidate_xcomp_bndcsr(self):
            del self._m_xcomp_bndcsr
        @property
        def xcomp_bndregs(self):
            """In the compacted area: MPX bound registers.
            """
            if hasattr(self, '_m_xcomp_bndregs'):
                return self._m_xcomp_bndregs

            self._m_xcomp_bndregs = self.xcomp_bv_low & 8 != 0
            return getattr(self, '_m_xcomp_bndregs', None)

        def _invalidate_xcomp_bndregs(self):
            del self._m_xcomp_bndregs
        @property
        def xcomp_bv(self):
            """Description of the compacted form in one word."""
            if hasattr(self, '_m_xcomp_bv'):
                return self._m_xcomp_bv

            self._m_xcomp_bv = (self.xcomp_bv_high * 4294967296 + self.xcomp_bv_low)
            return getattr(self, '_m_xcomp_bv', None)

        def _invalidate_xcomp_bv(self):
            del self._m_xcomp_bv
        @property
        def xcomp_cet_s(self):
            """In the compacted area: supervisor shadow stacks (supervisor state).
            """
            if hasattr(self, '_m_xcomp_cet_s'):
                return self._m_xcomp_cet_s

            self._m_xcomp_cet_s = self.xcomp_bv_low & 4096 != 0
            return getattr(self, '_m_xcomp_cet_s', None)

        def _invalidate_xcomp_cet_s(self):
            del self._m_xcomp_cet_s
        @property
        def xcomp_cet_u(self):
            """In the compacted area: user shadow stack and branch tracking
            (supervisor state).
            """
            if hasattr(self, '_m_xcomp_cet_u'):
                return self._m_xcomp_cet_u

            self._m_xcomp_cet_u = self.xcomp_bv_low & 2048 != 0
            return getattr(self, '_m_xcomp_cet_u', None)

        def _invalidate_xcomp_cet_u(self):
            del self._m_xcomp_cet_u
        @property
        def xcomp_hdc(self):
            """In the compacted area: hardware duty cycling (supervisor state).
            """
            if hasattr(self, '_m_xcomp_hdc'):
                return self._m_xcomp_hdc

            self._m_xcomp_hdc = self.xcomp_bv_low & 8192 != 0
            return getattr(self, '_m_xcomp_hdc', None)

        def _invalidate_xcomp_hdc(self):
            del self._m_xcomp_hdc
        @property
        def xcomp_hi16_zmm(self):
            """In the compacted area: ZMM16 to ZMM31.
            """
            if hasattr(self, '_m_xcomp_hi16_zmm'):
                return self._m_xcomp_hi16_zmm

            self._m_xcomp_hi16_zmm = self.xcomp_bv_low & 128 != 0
            return getattr(self, '_m_xcomp_hi16_zmm', None)

        def _invalidate_xcomp_hi16_zmm(self):
            del self._m_xcomp_hi16_zmm
        @property
        def xcomp_hwp(self):
            """In the compacted area: hardware P-state control (supervisor state).
            """
            if hasattr(self, '_m_xcomp_hwp'):
                return self._m_xcomp_hwp

            self._m_xcomp_hwp = self.xcomp_bv_low & 65536 != 0
            return getattr(self, '_m_xcomp_hwp', None)

        def _invalidate_xcomp_hwp(self):
            del self._m_xcomp_hwp
        @property
        def xcomp_lbr(self):
            """In the compacted area: last branch records (supervisor state).
            """
            if hasattr(self, '_m_xcomp_lbr'):
                return self._m_xcomp_lbr

            self._m_xcomp_lbr = self.xcomp_bv_low & 32768 != 0
            return getattr(self, '_m_xcomp_lbr', None)

        def _invalidate_xcomp_lbr(self):
            del self._m_xcomp_lbr
        @property
        def xcomp_lwp(self):
            """In the compacted area: AMD lightweight profiling.
            """
            if hasattr(self, '_m_xcomp_lwp'):
                return self._m_xcomp_lwp

            self._m_xcomp_lwp = self.xcomp_bv_high & 1073741824 != 0
            return getattr(self, '_m_xcomp_lwp', None)

        def _invalidate_xcomp_lwp(self):
            del self._m_xcomp_lwp
        @property
        def xcomp_opmask(self):
            """In the compacted area: AVX-512 mask registers.
            """
            if hasattr(self, '_m_xcomp_opmask'):
                return self._m_xcomp_opmask

            self._m_xcomp_opmask = self.xcomp_bv_low & 32 != 0
            return getattr(self, '_m_xcomp_opmask', None)

        def _invalidate_xcomp_opmask(self):
            del self._m_xcomp_opmask
        @property
        def xcomp_pasid(self):
            """In the compacted area: PASID (supervisor state).
            """
            if hasattr(self, '_m_xcomp_pasid'):
                return self._m_xcomp_pasid

            self._m_xcomp_pasid = self.xcomp_bv_low & 1024 != 0
            return getattr(self, '_m_xcomp_pasid', None)

        def _invalidate_xcomp_pasid(self):
            del self._m_xcomp_pasid
        @property
        def xcomp_pkru(self):
            """In the compacted area: protection key rights of user pages.
            """
            if hasattr(self, '_m_xcomp_pkru'):
                return self._m_xcomp_pkru

            self._m_xcomp_pkru = self.xcomp_bv_low & 512 != 0
            return getattr(self, '_m_xcomp_pkru', None)

        def _invalidate_xcomp_pkru(self):
            del self._m_xcomp_pkru
        @property
        def xcomp_pt(self):
            """In the compacted area: processor trace (supervisor state).
            """
            if hasattr(self, '_m_xcomp_pt'):
                return self._m_xcomp_pt

            self._m_xcomp_pt = self.xcomp_bv_low & 256 != 0
            return getattr(self, '_m_xcomp_pt', None)

        def _invalidate_xcomp_pt(self):
            del self._m_xcomp_pt
        @property
        def xcomp_sse(self):
            """In the compacted area: SSE state (XMM registers and MXCSR).
            """
            if hasattr(self, '_m_xcomp_sse'):
                return self._m_xcomp_sse

            self._m_xcomp_sse = self.xcomp_bv_low & 2 != 0
            return getattr(self, '_m_xcomp_sse', None)

        def _invalidate_xcomp_sse(self):
            del self._m_xcomp_sse
        @property
        def xcomp_tilecfg(self):
            """In the compacted area: AMX tile configuration.
            """
            if hasattr(self, '_m_xcomp_tilecfg'):
                return self._m_xcomp_tilecfg

            self._m_xcomp_tilecfg = self.xcomp_bv_low & 131072 != 0
            return getattr(self, '_m_xcomp_tilecfg', None)

        def _invalidate_xcomp_tilecfg(self):
            del self._m_xcomp_tilecfg
        @property
        def xcomp_tiledata(self):
            """In the compacted area: AMX tile data.
            """
            if hasattr(self, '_m_xcomp_tiledata'):
                return self._m_xcomp_tiledata

            self._m_xcomp_tiledata = self.xcomp_bv_low & 262144 != 0
            return getattr(self, '_m_xcomp_tiledata', None)

        def _invalidate_xcomp_tiledata(self):
            del self._m_xcomp_tiledata
        @property
        def xcomp_uintr(self):
            """In the compacted area: user interrupts (supervisor state).
            """
            if hasattr(self, '_m_xcomp_uintr'):
                return self._m_xcomp_uintr

            self._m_xcomp_uintr = self.xcomp_bv_low & 16384 != 0
            return getattr(self, '_m_xcomp_uintr', None)

        def _invalidate_xcomp_uintr(self):
            del self._m_xcomp_uintr
        @property
        def xcomp_x87(self):
            """In the compacted area: x87 state.
            """
            if hasattr(self, '_m_xcomp_x87'):
                return self._m_xcomp_x87

            self._m_xcomp_x87 = self.xcomp_bv_low & 1 != 0
            return getattr(self, '_m_xcomp_x87', None)

        def _invalidate_xcomp_x87(self):
            del self._m_xcomp_x87
        @property
        def xcomp_zmm_hi256(self):
            """In the compacted area: upper halves of ZMM0 to ZMM15.
            """
            if hasattr(self, '_m_xcomp_zmm_hi256'):
                return self._m_xcomp_zmm_hi256

            self._m_xcomp_zmm_hi256 = self.xcomp_bv_low & 64 != 0
            return getattr(self, '_m_xcomp_zmm_hi256', None)

        def _invalidate_xcomp_zmm_hi256(self):
            del self._m_xcomp_zmm_hi256
        @property
        def xstate_apx(self):
            """Not in its initial state: APX registers R16 to R31.
            """
            if hasattr(self, '_m_xstate_apx'):
                return self._m_xstate_apx

            self._m_xstate_apx = self.xstate_bv & 524288 != 0
            return getattr(self, '_m_xstate_apx', None)

        def _invalidate_xstate_apx(self):
            del self._m_xstate_apx
        @property
        def xstate_avx(self):
            """Not in its initial state: AVX state (upper halves of YMM0 to YMM15).
            """
            if hasattr(self, '_m_xstate_avx'):
                return self._m_xstate_avx

            self._m_xstate_avx = self.xstate_bv & 4 != 0
            return getattr(self, '_m_xstate_avx', None)

        def _invalidate_xstate_avx(self):
            del self._m_xstate_avx
        @property
        def xstate_bndcsr(self):
            """Not in its initial state: MPX configuration and status.
            """
            if hasattr(self, '_m_xstate_bndcsr'):
                return self._m_xstate_bndcsr

            self._m_xstate_bndcsr = self.xstate_bv & 16 != 0
            return getattr(self, '_m_xstate_bndcsr', None)

        def _invalidate_xstate_bndcsr(self):
            del self._m_xstate_bndcsr
        @property
        def xstate_bndregs(self):
            """Not in its initial state: MPX bound registers.
            """
            if hasattr(self, '_m_xstate_bndregs'):
                return self._m_xstate_bndregs

            self._m_xstate_bndregs = self.xstate_bv & 8 != 0
            return getattr(self, '_m_xstate_bndregs', None)

        def _invalidate_xstate_bndregs(self):
            del self._m_xstate_bndregs
        @property
        def xstate_cet_s(self):
            """Not in its initial state: supervisor shadow stacks (supervisor state).
            """
            if hasattr(self, '_m_xstate_cet_s'):
                return self._m_xstate_cet_s

            self._m_xstate_cet_s = self.xstate_bv & 4096 != 0
            return getattr(self, '_m_xstate_cet_s', None)

        def _invalidate_xstate_cet_s(self):
            del self._m_xstate_cet_s
        @property
        def xstate_cet_u(self):
            """Not in its initial state: user shadow stack and branch tracking
            (supervisor state).
            """
            if hasattr(self, '_m_xstate_cet_u'):
                return self._m_xstate_cet_u

            self._m_xstate_cet_u = self.xstate_bv & 2048 != 0
            return getattr(self, '_m_xstate_cet_u', None)

        def _invalidate_xstate_cet_u(self):
            del self._m_xstate_cet_u
        @property
        def xstate_hdc(self):
            """Not in its initial state: hardware duty cycling (supervisor state).
            """
            if hasattr(self, '_m_xstate_hdc'):
                return self._m_xstate_hdc

            self._m_xstate_hdc = self.xstate_bv & 8192 != 0
            return getattr(self, '_m_xstate_hdc', None)

        def _invalidate_xstate_hdc(self):
            del self._m_xstate_hdc
        @property
        def xstate_hi16_zmm(self):
            """Not in its initial state: ZMM16 to ZMM31.
            """
            if hasattr(self, '_m_xstate_hi16_zmm'):
                return self._m_xstate_hi16_zmm

            self._m_xstate_hi16_zmm = self.xstate_bv & 128 != 0
            return getattr(self, '_m_xstate_hi16_zmm', None)

        def _invalidate_xstate_hi16_zmm(self):
            del self._m_xstate_hi16_zmm
        @property
        def xstate_hwp(self):
            """Not in its initial state: hardware P-state control (supervisor state).
            """
            if hasattr(self, '_m_xstate_hwp'):
                return self._m_xstate_hwp

            self._m_xstate_hwp = self.xstate_bv & 65536 != 0
            return getattr(self, '_m_xstate_hwp', None)

        def _invalidate_xstate_hwp(self):
            del self._m_xstate_hwp
        @property
        def xstate_lbr(self):
            """Not in its initial state: last branch records (supervisor state).
            """
            if hasattr(self, '_m_xstate_lbr'):
                return self._m_xstate_lbr

            self._m_xstate_lbr = self.xstate_bv & 32768 != 0
            return getattr(self, '_m_xstate_lbr', None)

        def _invalidate_xstate_lbr(self):
            del self._m_xstate_lbr
        @property
        def xstate_lwp(self):
            """Not in its initial state: AMD lightweight profiling.
            """
            if hasattr(self, '_m_xstate_lwp'):
                return self._m_xstate_lwp

            self._m_xstate_lwp = (self.xstate_bv // 4611686018427387904) % 2 == 1
            return getattr(self, '_m_xstate_lwp', None)

        def _invalidate_xstate_lwp(self):
            del self._m_xstate_lwp
        @property
        def xstate_opmask(self):
            """Not in its initial state: AVX-512 mask registers.
            """
            if hasattr(self, '_m_xstate_opmask'):
                return self._m_xstate_opmask

            self._m_xstate_opmask = self.xstate_bv & 32 != 0
            return getattr(self, '_m_xstate_opmask', None)

        def _invalidate_xstate_opmask(self):
            del self._m_xstate_opmask
        @property
        def xstate_pasid(self):
            """Not in its initial state: PASID (supervisor state).
            """
            if hasattr(self, '_m_xstate_pasid'):
                return self._m_xstate_pasid

            self._m_xstate_pasid = self.xstate_bv & 1024 != 0
            return getattr(self, '_m_xstate_pasid', None)

        def _invalidate_xstate_pasid(self):
            del self._m_xstate_pasid
        @property
        def xstate_pkru(self):
            """Not in its initial state: protection key rights of user pages.
            """
            if hasattr(self, '_m_xstate_pkru'):
                return self._m_xstate_pkru

            self._m_xstate_pkru = self.xstate_bv & 512 != 0
            return getattr(self, '_m_xstate_pkru', None)

        def _invalidate_xstate_pkru(self):
            del self._m_xstate_pkru
        @property
        def xstate_pt(self):
            """Not in its initial state: processor trace (supervisor state).
            """
            if hasattr(self, '_m_xstate_pt'):
                return self._m_xstate_pt

            self._m_xstate_pt = self.xstate_bv & 256 != 0
            return getattr(self, '_m_xstate_pt', None)

        def _invalidate_xstate_pt(self):
            del self._m_xstate_pt
        @property
        def xstate_sse(self):
            """Not in its initial state: SSE state (XMM registers and MXCSR).
            """
            if hasattr(self, '_m_xstate_sse'):
                return self._m_xstate_sse

            self._m_xstate_sse = self.xstate_bv & 2 != 0
            return getattr(self, '_m_xstate_sse', None)

        def _invalidate_xstate_sse(self):
            del self._m_xstate_sse
        @property
        def xstate_tilecfg(self):
            """Not in its initial state: AMX tile configuration.
            """
            if hasattr(self, '_m_xstate_tilecfg'):
                return self._m_xstate_tilecfg

            self._m_xstate_tilecfg = self.xstate_bv & 131072 != 0
            return getattr(self, '_m_xstate_tilecfg', None)

        def _invalidate_xstate_tilecfg(self):
            del self._m_xstate_tilecfg
        @property
        def xstate_tiledata(self):
            """Not in its initial state: AMX tile data.
            """
            if hasattr(self, '_m_xstate_tiledata'):
                return self._m_xstate_tiledata

            self._m_xstate_tiledata = self.xstate_bv & 262144 != 0
            return getattr(self, '_m_xstate_tiledata', None)

        def _invalidate_xstate_tiledata(self):
            del self._m_xstate_tiledata
        @property
        def xstate_uintr(self):
            """Not in its initial state: user interrupts (supervisor state).
            """
            if hasattr(self, '_m_xstate_uintr'):
                return self._m_xstate_uintr

            self._m_xstate_uintr = self.xstate_bv & 16384 != 0
            return getattr(self, '_m_xstate_uintr', None)

        def _invalidate_xstate_uintr(self):
            del self._m_xstate_uintr
        @property
        def xstate_x87(self):
            """Not in its initial state: x87 state.
            """
            if hasattr(self, '_m_xstate_x87'):
                return self._m_xstate_x87

            self._m_xstate_x87 = self.xstate_bv & 1 != 0
            return getattr(self, '_m_xstate_x87', None)

        def _invalidate_xstate_x87(self):
            del self._m_xstate_x87
        @property
        def xstate_zmm_hi256(self):
            """Not in its initial state: upper halves of ZMM0 to ZMM15.
            """
            if hasattr(self, '_m_xstate_zmm_hi256'):
                return self._m_xstate_zmm_hi256

            self._m_xstate_zmm_hi256 = self.xstate_bv & 64 != 0
            return getattr(self, '_m_xstate_zmm_hi256', None)

        def _invalidate_xstate_zmm_hi256(self):
            del self._m_xstate_zmm_hi256

    class ZmmHi256State(ReadWriteKaitaiStruct):
        """State component 6, ZMM_Hi256.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
        """
        SEQ_FIELDS = ["zmm_hi256"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(X86Xsave.ZmmHi256State, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['zmm_hi256']['start'] = self._io.pos()
            self._debug['zmm_hi256']['arr'] = []
            self.zmm_hi256 = []
            for i in range(16):
                self._debug['zmm_hi256']['arr'].append({'start': self._io.pos()})
                _t_zmm_hi256 = X86Xsave.Vector256(self._io, self, self._root)
                try:
                    _t_zmm_hi256._read()
                finally:
                    self.zmm_hi256.append(_t_zmm_hi256)
                self._debug['zmm_hi256']['arr'][i]['end'] = self._io.pos()

            self._debug['zmm_hi256']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.zmm_hi256)):
                pass
                self.zmm_hi256[i]._fetch_instances()



        def _write__seq(self, io=None):
            super(X86Xsave.ZmmHi256State, self)._write__seq(io)
            for i in range(len(self.zmm_hi256)):
                pass
                self.zmm_hi256[i]._write__seq(self._io)



        def _check(self):
            if len(self.zmm_hi256) != 16:
                raise kaitaistruct.ConsistencyError(u"zmm_hi256", 16, len(self.zmm_hi256))
            for i in range(len(self.zmm_hi256)):
                pass
                if self.zmm_hi256[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"zmm_hi256", self._root, self.zmm_hi256[i]._root)
                if self.zmm_hi256[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"zmm_hi256", self, self.zmm_hi256[i]._parent)

            self._dirty = False


    @property
    def components(self):
        """Bits 31 to 0 of `xcomp_bv`: the components that are there in the compacted
        form.
        """
        if hasattr(self, '_m_components'):
            return self._m_components

        self._m_components = self.header.xcomp_bv_low
        return getattr(self, '_m_components', None)

    def _invalidate_components(self):
        del self._m_components
    @property
    def has_apx(self):
        """True if the octets of MPX hold APX state, which took over its place."""
        if hasattr(self, '_m_has_apx'):
            return self._m_has_apx

        self._m_has_apx = self.header.xstate_apx
        return getattr(self, '_m_has_apx', None)

    def _invalidate_has_apx(self):
        del self._m_has_apx

