"""One entry to all containers: which layers an input has, from the outermost in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Final

from luformat.containers.detect import CONTAINER_KINDS, DETECT_BYTES, ContainerKind, detect
from luformat.containers.hvm import HvmContext, read_hvm_context
from luformat.containers.libvirt import LIBXL_VERSION, LibvirtHeader, read_libvirt_header
from luformat.containers.libxc import LibxcImage, read_libxc
from luformat.containers.libxl import LibxlStream, read_libxl
from luformat.containers.part import Part, magic_of
from luformat.containers.xapi import (
    XapiImage,
    XapiSection,
    read_section,
    read_signature,
    section_number,
)
from luformat.containers.xenstore import XenstoreState, read_xenstore
from luformat.containers.xl import XlHeader, check_message, read_messages, read_xl_header
from luformat.errors import DumpFormatError, FramingError, LuformatError, NoEndError
from luformat.memory.image import Progress
from luformat.memory.source import ByteSource

__all__ = ["Container", "read_container"]

_MOST_SECTIONS: Final = 1000
"""Sections of an image of xapi that are listed; real ones have fewer than ten."""


@dataclass(frozen=True, slots=True)
class Container:
    """What an input holds, layer by layer; layers that it does not have are None.

    `images` are the libxc images of whatever layer. `messages` are xl's migration
    messages, before and behind the domain. `end` is the offset (bytes) after what could be
    read, `trailing` the number of bytes behind it. `error` is the fault that ends the
    listing, None if there is none.
    """

    kind: ContainerKind
    source: ByteSource = field(repr=False, compare=False)
    xl: XlHeader | None = None
    libvirt: LibvirtHeader | None = None
    xapi: XapiImage | None = None
    libxl: LibxlStream | None = None
    images: tuple[LibxcImage, ...] = ()
    hvm: HvmContext | None = None
    xenstore: XenstoreState | None = None
    messages: tuple[Part, ...] = ()
    end: int = 0
    error: LuformatError | None = field(default=None, compare=False)

    @property
    def trailing(self) -> int:
        """Number of bytes after `end`."""
        return self.source.size - self.end


def read_container(
    source: ByteSource, kind: str | None = None, progress: Progress | None = None
) -> Container:
    """Return the layers of a container; `kind` as `detect` names it, detected if None.

    Reads headers only, never page data. Raises DumpFormatError if the input is no container;
    one that breaks is listed up to its `error`.
    """
    if kind is None:
        kind = detect(source.read(0, min(source.size, DETECT_BYTES)))
    for known in CONTAINER_KINDS:
        if known == kind:
            return _LayerReader(source, known, progress).read()
    raise DumpFormatError(
        "the input is no container" if kind is None else f"{kind} is no container",
        wanted=", ".join(CONTAINER_KINDS),
        got=kind,
        where=source.where(0),
    )


class _LayerReader:
    """Adds layer after layer to the result, so that a fault leaves what stands before it."""

    def __init__(self, source: ByteSource, kind: ContainerKind, progress: Progress | None):
        self._source = source
        self._progress = progress
        self._result = Container(kind, source)

    def read(self) -> Container:
        """Return the container, with the fault that ended the listing, if any."""
        layers = {
            "xl-save": self._read_xl,
            "libxl-stream": self._read_libxl,
            "libxc-image": self._read_libxc,
            "hvm-context": self._read_hvm,
            "xenstore-state": self._read_xenstore,
            "xl-handshake": self._read_messages,
            "libvirt-save": self._read_libvirt,
            "xapi-image": self._read_xapi,
        }
        try:
            layers[self._result.kind]()
        except LuformatError as error:
            return replace(self._result, error=error)
        return self._result

    def _read_xl(self) -> None:
        self._read_messages()
        xl = read_xl_header(self._source, self._result.end)
        self._result = replace(self._result, xl=xl, end=xl.end)
        if isinstance(xl.config_error, FramingError):
            raise xl.config_error
        # xl has never cleared the flag in front of either, but Xen's verify-stream-v2 takes it
        # for granted that a libxc image can follow.
        if xl.is_stream_v2 or self._follows("libxl_stream::stream_header"):
            self._read_libxl()
            return
        if self._follows("libxc_image::ihdr"):
            self._read_libxc()
            return
        raise self._legacy(
            xl.header.offset, "the stream version 2 flag", f"flags {xl.mandatory_flags:#x}"
        )

    def _follows(self, key: str) -> bool:
        """Tell whether the magic of a type stands where the layers before it end."""
        magic, start = magic_of(key), self._result.end
        room = min(len(magic), self._source.size - start)
        return self._source.read(start, room) == magic

    def _legacy(self, offset: int, wanted: str, got: str) -> DumpFormatError:
        return DumpFormatError(
            "the domain is saved in the legacy format of Xen 4.5 and earlier",
            wanted=wanted,
            got=got,
            where=self._source.where(offset),
            hint="Xen's convert-legacy-stream makes a libxl stream of it",
        )

    def _read_libvirt(self) -> None:
        libvirt = read_libvirt_header(self._source)
        self._result = replace(self._result, libvirt=libvirt, end=libvirt.end)
        if isinstance(libvirt.xml_error, FramingError):
            raise libvirt.xml_error
        if libvirt.version == 1:
            raise self._legacy(libvirt.header.offset, "version 2", "version 1")
        if libvirt.version != LIBXL_VERSION:
            raise DumpFormatError(
                f"libvirt: a save file of version {libvirt.version}",
                wanted=f"version {LIBXL_VERSION}",
                got=libvirt.version,
                where=self._source.where(libvirt.header.offset),
                hint="luformat does not know what follows the description",
            )
        self._read_libxl()

    def _read_xapi(self) -> None:
        """List the sections; those of libxc and libxl end where their streams do."""
        signature = read_signature(self._source)
        self._result = replace(self._result, xapi=XapiImage(signature), end=signature.end)
        streams: dict[int, Callable[[], None]] = {
            section_number("Libxc"): self._read_libxc,
            section_number("Libxl"): self._read_libxl,
        }
        while True:
            section = self._take_section()
            if section.type == section_number("End_of_image"):
                return
            if section.type == section_number("Libxc_legacy"):
                raise self._legacy(
                    section.header.offset, "a section Libxc or Libxl", "Libxc_legacy"
                )
            if section.type in streams:
                streams[section.type]()
                if self._result.error is not None:
                    return

    def _take_section(self) -> XapiSection:
        xapi = self._result.xapi
        sections = () if xapi is None else xapi.sections
        if len(sections) == _MOST_SECTIONS:
            raise FramingError(
                f"xapi: more than {_MOST_SECTIONS} sections",
                where=self._source.where(self._result.end),
                hint="the length of a section is damaged: what follows is not one",
            )
        if self._result.end == self._source.size:
            raise NoEndError(
                "xapi: the image stops behind its last section, without End_of_image",
                where=self._source.where(self._result.end),
                hint="the file was cut off here",
            )
        section = read_section(self._source, self._result.end, len(sections))
        if xapi is not None:
            xapi = replace(xapi, sections=(*sections, section))
        self._result = replace(self._result, xapi=xapi, end=section.end)
        return section

    def _read_libxl(self) -> None:
        libxl = read_libxl(self._source, self._result.end, self._progress)
        self._result = replace(
            self._result,
            libxl=libxl,
            images=(*self._result.images, *libxl.images),
            end=libxl.end,
            error=libxl.error,
        )
        if libxl.ended and self._result.xl is not None:
            self._read_messages()

    def _read_libxc(self) -> None:
        image = read_libxc(self._source, self._result.end, self._progress)
        end = image.records.end if image.domain_header else image.header.end
        images = (*self._result.images, image)
        self._result = replace(self._result, images=images, end=end, error=image.error)

    def _read_hvm(self) -> None:
        hvm = read_hvm_context(self._source)
        self._result = replace(self._result, hvm=hvm, end=hvm.end, error=hvm.error)

    def _read_xenstore(self) -> None:
        state = read_xenstore(self._source, progress=self._progress)
        self._result = replace(self._result, xenstore=state, end=state.end, error=state.error)

    def _read_messages(self) -> None:
        found = read_messages(self._source, self._result.end)
        if found:
            messages = (*self._result.messages, *found)
            self._result = replace(self._result, messages=messages, end=found[-1].end)
        check_message(self._source, self._result.end)
