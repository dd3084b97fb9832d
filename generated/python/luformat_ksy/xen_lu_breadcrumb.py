# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
import collections
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class XenLuBreadcrumb(ReadWriteKaitaiStruct):
    """The first three words of the live update bootmem. The old Xen writes them as
    the last act of `kexec_reloc()`, so that the new Xen can find the data stream.
    Every word is stored in the byte order of the host and masked with
    `PAGE_MASK`: the low bits are zero, which makes byte order and page size of
    the host part of the magic.
    
    .. seealso::
       docs/specs/live-update-handover.pandoc, Breadcrumb
    """
    SEQ_FIELDS = ["words"]
    def __init__(self, _io=None, _parent=None, _root=None):
        super(XenLuBreadcrumb, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._debug = collections.defaultdict(dict)
        self._should_write_magic_bytes = False
        self.magic_bytes__enabled = True

    def _read(self):
        self._debug['words']['start'] = self._io.pos()
        self.words = XenLuBreadcrumb.ThreeWords(self._io, self, self._root)
        self.words._read()
        self._debug['words']['end'] = self._io.pos()
        self._dirty = False


    def _fetch_instances(self):
        pass
        self.words._fetch_instances()
        _ = self.magic_bytes
        if hasattr(self, '_m_magic_bytes'):
            pass



    def _write__seq(self, io=None):
        super(XenLuBreadcrumb, self)._write__seq(io)
        self._should_write_magic_bytes = self.magic_bytes__enabled
        self.words._write__seq(self._io)


    def _check(self):
        if self.words._root != self._root:
            raise kaitaistruct.ConsistencyError(u"words", self._root, self.words._root)
        if self.words._parent != self:
            raise kaitaistruct.ConsistencyError(u"words", self, self.words._parent)
        if self.magic_bytes__enabled:
            pass
            if len(self._m_magic_bytes) != 8:
                raise kaitaistruct.ConsistencyError(u"magic_bytes", 8, len(self._m_magic_bytes))

        self._dirty = False

    class ThreeWords(ReadWriteKaitaiStruct):
        """The breadcrumb's words as numbers.
        
        .. seealso::
           docs/specs/live-update-handover.pandoc, Breadcrumb
        """

        class MaskedMagic(IntEnum):
            pages_of_64k = 7340032
            pages_of_16k = 7356416
            pages_of_4k = 7364608
            unmasked = 7365729
        SEQ_FIELDS = ["magic", "ofs_mfn_array", "shifted_num_pages"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenLuBreadcrumb.ThreeWords, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            _on = self._parent.host_is_be
            if _on == True:
                pass
                self._is_le = False
            else:
                pass
                self._is_le = True
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/three_words")
            elif self._is_le == True:
                self._read_le()
            elif self._is_le == False:
                self._read_be()
            self._dirty = False

        def _read_le(self):
            self._debug['magic']['start'] = self._io.pos()
            self.magic = self._io.read_u8le()
            self._debug['magic']['end'] = self._io.pos()
            _ = self.magic
            if not _ // 16777216 == 328186881365:
                raise kaitaistruct.ValidationExprError(self.magic, self._io, u"/types/three_words/seq/0")
            self._debug['ofs_mfn_array']['start'] = self._io.pos()
            self.ofs_mfn_array = self._io.read_u8le()
            self._debug['ofs_mfn_array']['end'] = self._io.pos()
            self._debug['shifted_num_pages']['start'] = self._io.pos()
            self.shifted_num_pages = self._io.read_u8le()
            self._debug['shifted_num_pages']['end'] = self._io.pos()
            self._dirty = False

        def _read_be(self):
            self._debug['magic']['start'] = self._io.pos()
            self.magic = self._io.read_u8be()
            self._debug['magic']['end'] = self._io.pos()
            _ = self.magic
            if not _ // 16777216 == 328186881365:
                raise kaitaistruct.ValidationExprError(self.magic, self._io, u"/types/three_words/seq/0")
            self._debug['ofs_mfn_array']['start'] = self._io.pos()
            self.ofs_mfn_array = self._io.read_u8be()
            self._debug['ofs_mfn_array']['end'] = self._io.pos()
            self._debug['shifted_num_pages']['start'] = self._io.pos()
            self.shifted_num_pages = self._io.read_u8be()
            self._debug['shifted_num_pages']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenLuBreadcrumb.ThreeWords, self)._write__seq(io)
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/three_words")
            elif self._is_le == True:
                self._write__seq_le()
            elif self._is_le == False:
                self._write__seq_be()


        def _write__seq_le(self):
            self._io.write_u8le(self.magic)
            self._io.write_u8le(self.ofs_mfn_array)
            self._io.write_u8le(self.shifted_num_pages)


        def _write__seq_be(self):
            self._io.write_u8be(self.magic)
            self._io.write_u8be(self.ofs_mfn_array)
            self._io.write_u8be(self.shifted_num_pages)


        def _check(self):
            _ = self.magic
            if not _ // 16777216 == 328186881365:
                raise kaitaistruct.ValidationExprError(self.magic, None, u"/types/three_words/seq/0")
            self._dirty = False

        @property
        def magic_low(self):
            """What the mask left of the low 24 bits, `0x706461` before it."""
            if hasattr(self, '_m_magic_low'):
                return self._m_magic_low

            self._m_magic_low = KaitaiStream.resolve_enum(XenLuBreadcrumb.ThreeWords.MaskedMagic, (self.magic % 16777216))
            return getattr(self, '_m_magic_low', None)

        def _invalidate_magic_low(self):
            del self._m_magic_low
        @property
        def num_pages(self):
            """Number of data pages, which is the number of entries of the MFN array;
            absent if the magic tells no page size.
            """
            if hasattr(self, '_m_num_pages'):
                return self._m_num_pages

            if self.page_size != 0:
                pass
                self._m_num_pages = (self.shifted_num_pages // self.page_size)

            return getattr(self, '_m_num_pages', None)

        def _invalidate_num_pages(self):
            del self._m_num_pages
        @property
        def page_shift(self):
            """`PAGE_SHIFT` of the host, the practical reading of the mask: 12
            (4 KiB), 14 (16 KiB) or 16 (64 KiB); 0 if the mask is none of these.
            8 KiB leaves the same magic as 4 KiB, 32 KiB up to 1 MiB the same as
            64 KiB; the MFN array has to confirm it.
            """
            if hasattr(self, '_m_page_shift'):
                return self._m_page_shift

            self._m_page_shift = (12 if self.magic_low == XenLuBreadcrumb.ThreeWords.MaskedMagic.pages_of_4k else (14 if self.magic_low == XenLuBreadcrumb.ThreeWords.MaskedMagic.pages_of_16k else (16 if self.magic_low == XenLuBreadcrumb.ThreeWords.MaskedMagic.pages_of_64k else 0)))
            return getattr(self, '_m_page_shift', None)

        def _invalidate_page_shift(self):
            del self._m_page_shift
        @property
        def page_size(self):
            """Size of a page of the host in bytes, as `page_shift` reads it; 0 if
            the magic tells none.
            """
            if hasattr(self, '_m_page_size'):
                return self._m_page_size

            self._m_page_size = (4096 if self.page_shift == 12 else (16384 if self.page_shift == 14 else (65536 if self.page_shift == 16 else 0)))
            return getattr(self, '_m_page_size', None)

        def _invalidate_page_size(self):
            del self._m_page_size
        @property
        def unmasked_magic(self):
            """The magic before the mask, "LiveUpda" as a number."""
            if hasattr(self, '_m_unmasked_magic'):
                return self._m_unmasked_magic

            self._m_unmasked_magic = 5506062197034345569
            return getattr(self, '_m_unmasked_magic', None)

        def _invalidate_unmasked_magic(self):
            del self._m_unmasked_magic

    @property
    def host_is_be(self):
        """True if a big-endian host wrote the breadcrumb."""
        if hasattr(self, '_m_host_is_be'):
            return self._m_host_is_be

        self._m_host_is_be = KaitaiStream.byte_array_index(self.magic_bytes, 0) == 76
        return getattr(self, '_m_host_is_be', None)

    def _invalidate_host_is_be(self):
        del self._m_host_is_be
    @property
    def magic_bytes(self):
        """The magic as it stands in memory: `00 60 70 55 65 76 69 4c` on a
        little-endian host with 4 KiB pages. The specification's example has
        `89` instead of `69`, which is a slip: the value it names ends in
        `0x69`, the letter `i`.
        """
        if self._should_write_magic_bytes:
            self._write_magic_bytes()
        if hasattr(self, '_m_magic_bytes'):
            return self._m_magic_bytes

        if not self.magic_bytes__enabled:
            return None

        _pos = self._io.pos()
        self._io.seek(0)
        self._debug['_m_magic_bytes']['start'] = self._io.pos()
        self._m_magic_bytes = self._io.read_bytes(8)
        self._debug['_m_magic_bytes']['end'] = self._io.pos()
        self._io.seek(_pos)
        return getattr(self, '_m_magic_bytes', None)

    @magic_bytes.setter
    def magic_bytes(self, v):
        self._dirty = True
        self._m_magic_bytes = v

    def _write_magic_bytes(self):
        self._should_write_magic_bytes = False
        _pos = self._io.pos()
        self._io.seek(0)
        self._io.write_bytes(self._m_magic_bytes)
        self._io.seek(_pos)


