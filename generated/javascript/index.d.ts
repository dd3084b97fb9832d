// This is a generated file! Please edit the source .ksy files and run the compile step
/** A stream as the parsers read it: that of the run-time library kaitai-struct. */
export interface KaitaiStream {
  /** Where the next octet is read, in octets. */
  pos: number;
  /** Length in octets. */
  readonly size: number;
  isEof(): boolean;
  seek(pos: number): void;
  readBytes(length: number): Uint8Array;
}

/** A stream whose 64-bit integers are exact: numbers up to 2^53, BigInts above. */
export class ExactStream implements KaitaiStream {
  constructor(data: ArrayBuffer | ArrayBufferView, byteOffset?: number);
  pos: number;
  readonly size: number;
  isEof(): boolean;
  seek(pos: number): void;
  readBytes(length: number): Uint8Array;
}

/**
 * A file of `virsh save` (or of managed save) where libvirt drives Xen: a header,
 * the domain's description in XML, and what libxl writes.
 */
export class LibvirtSave {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
  /** Identifies the file; tells what follows. */
  header: LibvirtSave.SaveHeader;
  /** The domain's description. */
  description: LibvirtSave.DomainXml;
  /** The domain, as libxl writes it. */
  stream?: LibxlStream;
  /**
   * The domain in the legacy format of Xen 4.5 and earlier, which has no
   * layout of its own, if the version is 1.
   */
  legacyStream?: Uint8Array;
  /** What follows the stream; nothing, in a file that libvirt wrote. */
  trailer?: Uint8Array;
  readonly _io: KaitaiStream;
}
export namespace LibvirtSave {
  /** The file's header, 64 octets in the byte order of the host, which is x86. */
  class SaveHeader {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** 16 octets that a transfer in text mode would damage. */
    magic: Uint8Array;
    /**
     * What follows the description: 1 a stream in the legacy format, 2 a
     * libxl stream.
     */
    version: number;
    /** Length in octets of the description, with its terminating NUL. */
    lenXml: number;
    /** Left for later versions; zero. */
    unused: number[];
    readonly _io: KaitaiStream;
  }
  /** The domain's description. */
  class DomainXml {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** The description, as `virsh dumpxml` prints it. */
    xml: string;
    /** Octets behind the terminating NUL; there are none. */
    unexpected: Uint8Array;
    readonly _io: KaitaiStream;
  }
}

/**
 * What libxc writes for a domain when it is saved or migrated, in stream
 * versions 2 and 3: image header, domain header, records through `END`.
 *
 * The image header is big-endian whatever the host; its first option bit tells
 * the byte order of all that follows. In a checkpointed (Remus) stream, every
 * `CHECKPOINT` record ends a consistent state; where libxl surrounds the image,
 * its records stand between `CHECKPOINT` and the next libxc record (see
 * `libxl_stream`), where nothing does, the next libxc record follows at once.
 *
 * The image does not carry records of live update (bit 30 of the type).
 */
export class LibxcImage {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
  /** Identifies the image; tells version and byte order. */
  imageHeader: LibxcImage.Ihdr;
  /** Kind of domain and version of the Xen that wrote the image. */
  domainHeader: LibxcImage.Dhdr;
  /** All records through `END`. */
  records: XenRecord[];
  /** True if domain header and records are big-endian. */
  readonly hostIsBe: boolean;
  readonly _io: KaitaiStream;
}
export namespace LibxcImage {
  enum DomainType {
    /** Paravirtualised x86 guest. */
    X86_PV = 1,
    /** x86 guest with hardware assistance (HVM or PVH). */
    X86_HVM = 2,
  }
  /** The image header, always big-endian. */
  class Ihdr {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /**
     * All ones. Images in the legacy format (Xen 4.5 and earlier) have a
     * zero bit among the first 8 octets.
     */
    marker: Uint8Array;
    /** The number 0x58454e46. */
    magic: Uint8Array;
    /**
     * Version of the stream: 2 (Xen 4.6 to 4.13) or 3, which adds
     * `STATIC_DATA_END` and the policy records.
     */
    version: number;
    /** Option bits; bits 1 to 15 are reserved. */
    options: number;
    /** Reserved; zero. */
    reserved: number;
    /** Reserved; zero. */
    reserved2: number;
    /** True if domain header and records are big-endian. */
    readonly isBigEndian: boolean;
    readonly _io: KaitaiStream;
  }
  /** The domain header. */
  class Dhdr {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown, hostIsBe?: boolean);
    /** True if the image is big-endian. */
    hostIsBe: boolean;
    /** Kind of domain. 0 and 3 to 0xFFFFFFFF are reserved. */
    domainType: LibxcImage.DomainType;
    /** Size of a guest page as a power of two; 12 on x86. */
    pageShift: number;
    /** Reserved; zero. */
    reserved: number;
    /**
     * Major version of the Xen that wrote the image; 0 if the image was
     * converted from the legacy format.
     */
    xenMajor: number;
    /**
     * Minor version of the Xen that wrote the image; in a converted image
     * the version of the converter.
     */
    xenMinor: number;
    /** Size of a guest page in octets; 0 if it is none of the usual ones. */
    readonly pageSize: number;
    readonly _io: KaitaiStream;
  }
}

/**
 * What libxl writes for a domain when it is saved or migrated: a header and
 * records of its own, with the libxc image between them. The marker record
 * `LIBXC_CONTEXT` is empty; the image that belongs to it stands behind it,
 * without a length, and ends with its own `END`.
 *
 * In a checkpointed (Remus) stream the two layers take turns: the libxc image
 * runs up to a `CHECKPOINT`, libxl's records follow up to `CHECKPOINT_END`, then
 * libxc records again. Such a stream has no `END` of its own: it stops where the
 * connection broke. A COLO stream carries `CHECKPOINT_STATE` between
 * `CHECKPOINT_END` and the next libxc record; this schema does not follow it.
 */
export class LibxlStream {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
  /** Identifies the stream; tells version and byte order. */
  header: LibxlStream.StreamHeader;
  /**
   * All records through `END`, or through the last one of a checkpointed
   * stream.
   */
  records: LibxlStream.Record[];
  /** True if the records are big-endian. */
  readonly hostIsBe: boolean;
  readonly _io: KaitaiStream;
}
export namespace LibxlStream {
  enum RecordType {
    /** No more records. */
    END_OF_STREAM = 0,
    /** A libxc image follows. */
    LIBXC_CONTEXT = 1,
    /** Xenstore entries of an emulator. */
    EMULATOR_XENSTORE_DATA = 2,
    /** Saved state of an emulator. */
    EMULATOR_CONTEXT = 3,
    /** End of libxl's part of a checkpoint. */
    CHECKPOINT_END = 4,
    /** Control message of a COLO pair. */
    CHECKPOINT_STATE = 5,
  }
  enum Emulator {
    /** Not known; the stream was converted from the legacy format. */
    UNKNOWN = 0,
    /** Xen's own old branch of QEMU. */
    QEMU_TRADITIONAL = 1,
    /** Upstream QEMU. */
    QEMU_UPSTREAM = 2,
  }
  enum CheckpointControl {
    /** Primary to secondary; out of sync, start a new checkpoint. */
    NEW_CHECKPOINT = 0,
    /** Secondary to primary; the secondary domain is suspended. */
    SECONDARY_SUSPENDED = 1,
    /** Secondary to primary; the secondary domain is ready. */
    SECONDARY_READY = 2,
    /** Secondary to primary; the secondary domain runs again. */
    SECONDARY_RESUMED = 3,
  }
  /** The stream's header, always big-endian. */
  class StreamHeader {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** The number 0x4c6962786c466d74. */
    magic: Uint8Array;
    /** Version of the stream; 2 is the only one there is. */
    version: number;
    /** Option bits; bits 2 to 31 are reserved. */
    options: number;
    /** True if the records are big-endian. */
    readonly isBigEndian: boolean;
    /** True if the stream was converted from the legacy format. */
    readonly isLegacy: boolean;
    readonly _io: KaitaiStream;
  }
  /** The first eight octets of a record. */
  class RecordHeader {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown, hostIsBe?: boolean);
    /** True if the stream is big-endian. */
    hostIsBe: boolean;
    /** What the body is. Unknown types are kept as octets. */
    recordType: LibxlStream.RecordType;
    /** Length in octets of the body, without header and padding. */
    lenBody: number;
    readonly _io: KaitaiStream;
  }
  /**
   * One record of libxl, and behind it what libxc wrote before libxl had its
   * next turn.
   */
  class Record {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown, hostIsBe?: boolean);
    /** True if the stream is big-endian. */
    hostIsBe: boolean;
    /** Type and length of the record. */
    header: LibxlStream.RecordHeader;
    /** Content of the record. */
    body: LibxlStream.NoFields | LibxlStream.EmulatorXenstoreData | LibxlStream.EmulatorContext | LibxlStream.CheckpointState | Uint8Array;
    /** 0 to 7 octets of zeros that pad the record to a multiple of 8 octets. */
    padding: Uint8Array;
    /** The libxc image that `LIBXC_CONTEXT` announces. */
    libxc?: LibxlStream.LibxcPart;
    /**
     * The libxc records after `CHECKPOINT_END`; without headers, they
     * continue the image. Absent where the connection broke.
     */
    libxcResumed?: LibxlStream.LibxcRecords;
    /** What the body is. */
    readonly recordType: LibxlStream.RecordType;
    /**
     * True if a reader that does not know the type may ignore the record
     * (bit 31); if false, it must fail.
     */
    readonly isOptional: boolean;
    readonly _io: KaitaiStream;
  }
  /**
   * Body of `END`, `LIBXC_CONTEXT` and `CHECKPOINT_END`: empty. Octets found
   * there nevertheless are kept.
   */
  class NoFields {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Octets that should not be there (no layout exists). */
    unexpected: Uint8Array;
    readonly _io: KaitaiStream;
  }
  /** Tells which emulator a record belongs to. */
  class EmulatorHeader {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown, hostIsBe?: boolean);
    /** True if the stream is big-endian. */
    hostIsBe: boolean;
    /** Kind of emulator. */
    emulatorId: LibxlStream.Emulator;
    /** Number of the emulator in the domain. */
    index: number;
    readonly _io: KaitaiStream;
  }
  /** Xenstore entries of an emulator. */
  class EmulatorXenstoreData {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown, hostIsBe?: boolean);
    /** True if the stream is big-endian. */
    hostIsBe: boolean;
    /** The emulator the entries belong to. */
    emulator: LibxlStream.EmulatorHeader;
    /** Keys and their values, one after the other. */
    entries: LibxlStream.XenstoreEntry[];
    readonly _io: KaitaiStream;
  }
  /**
   * One key and its value. Read as ISO 8859-1, so that octets outside ASCII,
   * which should not be there, survive.
   */
  class XenstoreEntry {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Path below the emulator's own node in xenstore. */
    key: string;
    /** Value of the node. */
    value: string;
    readonly _io: KaitaiStream;
  }
  /** Saved state of an emulator. */
  class EmulatorContext {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown, hostIsBe?: boolean);
    /** True if the stream is big-endian. */
    hostIsBe: boolean;
    /** The emulator the state belongs to. */
    emulator: LibxlStream.EmulatorHeader;
    /**
     * The emulator's state. The format is the emulator's own and not part
     * of the specification; QEMU writes its migration stream.
     */
    context: Uint8Array;
    readonly _io: KaitaiStream;
  }
  /** Control message between the two sides of a COLO pair. */
  class CheckpointState {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown, hostIsBe?: boolean);
    /** True if the stream is big-endian. */
    hostIsBe: boolean;
    /** What is told to the other side. */
    controlId: LibxlStream.CheckpointControl;
    /** Zeros, if the writer counted them as part of the body. */
    padding: Uint8Array;
    readonly _io: KaitaiStream;
  }
  /**
   * A libxc image up to the record that hands the stream back to libxl: `END`
   * or `CHECKPOINT`.
   */
  class LibxcPart {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Identifies the image; tells version and byte order. */
    imageHeader: LibxcImage.Ihdr;
    /** Kind of domain and version of the Xen that wrote the image. */
    domainHeader: LibxcImage.Dhdr;
    /** The image's records. */
    content: LibxlStream.LibxcRecords;
    /** True if the image is big-endian. */
    readonly hostIsBe: boolean;
    readonly _io: KaitaiStream;
  }
  /** Records of libxc up to the one that hands the stream back to libxl. */
  class LibxcRecords {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown, hostIsBe?: boolean);
    /** True if the image is big-endian. */
    hostIsBe: boolean;
    /** All records through `END` or `CHECKPOINT`. */
    records: XenRecord[];
    readonly _io: KaitaiStream;
  }
}

/**
 * The 512-byte area that FXSAVE writes: x87, MMX and SSE state. It is also the
 * legacy region of an XSAVE area.
 */
export class X86Fxsave {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
  /** x87 control word. */
  fcw: number;
  /** x87 status word. */
  fsw: number;
  /**
   * Abridged x87 tag word: one bit for each physical register, set if it is in
   * use.
   */
  ftw: number;
  /** Reserved octet behind the tag word. */
  reserved: Uint8Array;
  /** Opcode of the last x87 instruction that was not a control one (11 bits). */
  fop: number;
  /**
   * Address of the last x87 instruction. It is a 64-bit linear address or,
   * where `fpu_word_size` is 4, a 32-bit offset and a selector.
   */
  fip: number | bigint;
  /**
   * Address of the operand of the last x87 instruction, in the form that `fip`
   * has.
   */
  fdp: number | bigint;
  /** SSE control and status register. */
  mxcsr: number;
  /** The bits that may be set in `mxcsr` on the CPU that wrote the area. */
  mxcsrMask: number;
  /**
   * The x87 stack registers ST(0) to ST(7), that is MM0 to MM7 rotated by
   * `fsw_top`.
   */
  st: X86Fxsave.X87Register[];
  /** XMM0 to XMM15. */
  xmm: X86Fxsave.Vector128[];
  /** Reserved. */
  reserved2: Uint8Array;
  /**
   * Octets that FXSAVE and XSAVE leave to software. Xen puts nothing here but
   * `fpu_word_size`.
   */
  software: Uint8Array;
  /**
   * Xen's note of the form that `fip` and `fdp` have: 8 is 64-bit, 4 and 2 are
   * a 32-bit or 16-bit offset with a selector, 0 is unknown (a stream of an
   * old Xen, or a guest's own).
   */
  fpuWordSize: number;
  /** Invalid operation exception is masked. */
  readonly fcwIm: boolean;
  /** Denormal operand exception is masked. */
  readonly fcwDm: boolean;
  /** Division by zero exception is masked. */
  readonly fcwZm: boolean;
  /** Overflow exception is masked. */
  readonly fcwOm: boolean;
  /** Underflow exception is masked. */
  readonly fcwUm: boolean;
  /** Precision exception is masked. */
  readonly fcwPm: boolean;
  /** Precision control. */
  readonly fcwPc: X86Fxsave.PrecisionControl;
  /** Rounding control. */
  readonly fcwRc: X86Fxsave.RoundingControl;
  /** Infinity control; without effect since the 387. */
  readonly fcwX: boolean;
  /** Invalid operation exception is flagged. */
  readonly fswIe: boolean;
  /** Denormal operand exception is flagged. */
  readonly fswDe: boolean;
  /** Division by zero exception is flagged. */
  readonly fswZe: boolean;
  /** Overflow exception is flagged. */
  readonly fswOe: boolean;
  /** Underflow exception is flagged. */
  readonly fswUe: boolean;
  /** Precision exception is flagged. */
  readonly fswPe: boolean;
  /** Stack fault. */
  readonly fswSf: boolean;
  /** Exception summary: an unmasked exception is pending. */
  readonly fswEs: boolean;
  /** Condition code bit 0. */
  readonly fswC0: boolean;
  /** Condition code bit 1. */
  readonly fswC1: boolean;
  /** Condition code bit 2. */
  readonly fswC2: boolean;
  /** Number of the physical register that is the top of the stack. */
  readonly fswTop: number;
  /** Condition code bit 3. */
  readonly fswC3: boolean;
  /** FPU busy; equals ES. */
  readonly fswB: boolean;
  /** Physical x87 register R0 is in use. */
  readonly ftwR0: boolean;
  /** Physical x87 register R1 is in use. */
  readonly ftwR1: boolean;
  /** Physical x87 register R2 is in use. */
  readonly ftwR2: boolean;
  /** Physical x87 register R3 is in use. */
  readonly ftwR3: boolean;
  /** Physical x87 register R4 is in use. */
  readonly ftwR4: boolean;
  /** Physical x87 register R5 is in use. */
  readonly ftwR5: boolean;
  /** Physical x87 register R6 is in use. */
  readonly ftwR6: boolean;
  /** Physical x87 register R7 is in use. */
  readonly ftwR7: boolean;
  /** Offset of the last instruction, where the area has the 32-bit form. */
  readonly fipOffset: number;
  /** Selector of the last instruction, where the area has the 32-bit form. */
  readonly fipSelector: number;
  /** Offset of the last operand, where the area has the 32-bit form. */
  readonly fdpOffset: number;
  /** Selector of the last operand, where the area has the 32-bit form. */
  readonly fdpSelector: number;
  /** Invalid operation exception is flagged. */
  readonly mxcsrIe: boolean;
  /** Denormal operand exception is flagged. */
  readonly mxcsrDe: boolean;
  /** Division by zero exception is flagged. */
  readonly mxcsrZe: boolean;
  /** Overflow exception is flagged. */
  readonly mxcsrOe: boolean;
  /** Underflow exception is flagged. */
  readonly mxcsrUe: boolean;
  /** Precision exception is flagged. */
  readonly mxcsrPe: boolean;
  /** Denormals are taken as zeros. */
  readonly mxcsrDaz: boolean;
  /** Invalid operation exception is masked. */
  readonly mxcsrIm: boolean;
  /** Denormal operand exception is masked. */
  readonly mxcsrDm: boolean;
  /** Division by zero exception is masked. */
  readonly mxcsrZm: boolean;
  /** Overflow exception is masked. */
  readonly mxcsrOm: boolean;
  /** Underflow exception is masked. */
  readonly mxcsrUm: boolean;
  /** Precision exception is masked. */
  readonly mxcsrPm: boolean;
  /** Rounding control. */
  readonly mxcsrRc: X86Fxsave.RoundingControl;
  /** Results that would be denormal are flushed to zero. */
  readonly mxcsrFz: boolean;
  /** AMD misaligned SSE mode. */
  readonly mxcsrMm: boolean;
  readonly _io: KaitaiStream;
}
export namespace X86Fxsave {
  enum PrecisionControl {
    /** 24-bit significand. */
    SINGLE = 0,
    /** Not defined. */
    RESERVED = 1,
    /** 53-bit significand. */
    DOUBLE_PRECISION = 2,
    /** 64-bit significand. */
    EXTENDED = 3,
  }
  enum RoundingControl {
    /** To nearest, ties to even. */
    NEAREST = 0,
    /** Towards minus infinity. */
    DOWN = 1,
    /** Towards plus infinity. */
    UP = 2,
    /** Towards zero. */
    TRUNCATE = 3,
  }
  /**
   * One x87 register: an 80-bit extended precision number, or an MMX register
   * in its low 64 bits.
   */
  class X87Register {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /**
     * The 64-bit significand with its explicit integer bit; the MMX
     * register.
     */
    significand: number | bigint;
    /** Sign in bit 15, biased exponent in bits 14 to 0. */
    signExponent: number;
    /** Reserved octets up to 16. */
    reserved: Uint8Array;
    /** True if the number is negative. */
    readonly isNegative: boolean;
    /** Exponent, biased by 16383. */
    readonly exponent: number;
    readonly _io: KaitaiStream;
  }
  /**
   * A 128-bit vector register, as two words. The architecture gives it no
   * element type.
   */
  class Vector128 {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Bits 63 to 0. */
    lo: number | bigint;
    /** Bits 127 to 64. */
    hi: number | bigint;
    readonly _io: KaitaiStream;
  }
}

/**
 * An XSAVE area: what XSAVE and XSAVEC write.
 *
 * In the standard form the place of a component is what CPUID leaf 0xD says on
 * the CPU that wrote it, and that differs: Intel leaves a hole for AMD's
 * lightweight profiling behind AVX and then has MPX; AMD, since Zen 3, leaves no
 * room for either, so that all later components lie lower. The area does not
 * name its CPU, but its length does: it ends with the last component, and 2432
 * and 2440 bytes occur with the AMD places only.
 *
 * In the compacted form, which Xen does not put into streams, the components of
 * `xcomp_bv` follow one another.
 *
 * An area that stops after a component is read as far as it goes; it may also
 * have no octets at all, as older Xen wrote it for a guest that never used
 * XSAVE.
 */
export class X86Xsave {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
  /** x87 and SSE state. */
  legacy?: X86Fxsave;
  /** Which components are there. */
  header?: X86Xsave.XsaveHeader;
  /** The components at the places they have on Intel CPUs. */
  extended?: X86Xsave.StandardRegion;
  /** The components at the places they have on AMD CPUs. */
  extendedAmd?: X86Xsave.AmdRegion;
  /** The components of the compacted form. */
  extendedCompacted?: X86Xsave.CompactedRegion;
  /**
   * Bits 31 to 0 of `xcomp_bv`: the components that are there in the compacted
   * form.
   */
  readonly components: number;
  /** True if the octets of MPX hold APX state, which took over its place. */
  readonly hasApx: boolean;
  readonly _io: KaitaiStream;
}
export namespace X86Xsave {
  /** The 64-byte header of an XSAVE area. */
  class XsaveHeader {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /**
     * The components that are not in their initial state. The octets of all
     * others are to be ignored.
     */
    xstateBv: number | bigint;
    /**
     * Bits 31 to 0 of the description of the compacted form; 0 in the
     * standard form.
     */
    xcompBvLow: number;
    /**
     * Bits 63 to 32 of the description of the compacted form; 0 in the
     * standard form.
     */
    xcompBvHigh: number;
    /** Reserved; 0, or the area cannot be loaded. */
    reserved: Uint8Array;
    /** Not in its initial state: x87 state. */
    readonly xstateX87: boolean;
    /** Not in its initial state: SSE state (XMM registers and MXCSR). */
    readonly xstateSse: boolean;
    /** Not in its initial state: AVX state (upper halves of YMM0 to YMM15). */
    readonly xstateAvx: boolean;
    /** Not in its initial state: MPX bound registers. */
    readonly xstateBndregs: boolean;
    /** Not in its initial state: MPX configuration and status. */
    readonly xstateBndcsr: boolean;
    /** Not in its initial state: AVX-512 mask registers. */
    readonly xstateOpmask: boolean;
    /** Not in its initial state: upper halves of ZMM0 to ZMM15. */
    readonly xstateZmmHi256: boolean;
    /** Not in its initial state: ZMM16 to ZMM31. */
    readonly xstateHi16Zmm: boolean;
    /** Not in its initial state: processor trace (supervisor state). */
    readonly xstatePt: boolean;
    /** Not in its initial state: protection key rights of user pages. */
    readonly xstatePkru: boolean;
    /** Not in its initial state: PASID (supervisor state). */
    readonly xstatePasid: boolean;
    /**
     * Not in its initial state: user shadow stack and branch tracking
     * (supervisor state).
     */
    readonly xstateCetU: boolean;
    /** Not in its initial state: supervisor shadow stacks (supervisor state). */
    readonly xstateCetS: boolean;
    /** Not in its initial state: hardware duty cycling (supervisor state). */
    readonly xstateHdc: boolean;
    /** Not in its initial state: user interrupts (supervisor state). */
    readonly xstateUintr: boolean;
    /** Not in its initial state: last branch records (supervisor state). */
    readonly xstateLbr: boolean;
    /** Not in its initial state: hardware P-state control (supervisor state). */
    readonly xstateHwp: boolean;
    /** Not in its initial state: AMX tile configuration. */
    readonly xstateTilecfg: boolean;
    /** Not in its initial state: AMX tile data. */
    readonly xstateTiledata: boolean;
    /** Not in its initial state: APX registers R16 to R31. */
    readonly xstateApx: boolean;
    /** Not in its initial state: AMD lightweight profiling. */
    readonly xstateLwp: boolean;
    /** Description of the compacted form in one word. */
    readonly xcompBv: number | bigint;
    /** In the compacted area: x87 state. */
    readonly xcompX87: boolean;
    /** In the compacted area: SSE state (XMM registers and MXCSR). */
    readonly xcompSse: boolean;
    /** In the compacted area: AVX state (upper halves of YMM0 to YMM15). */
    readonly xcompAvx: boolean;
    /** In the compacted area: MPX bound registers. */
    readonly xcompBndregs: boolean;
    /** In the compacted area: MPX configuration and status. */
    readonly xcompBndcsr: boolean;
    /** In the compacted area: AVX-512 mask registers. */
    readonly xcompOpmask: boolean;
    /** In the compacted area: upper halves of ZMM0 to ZMM15. */
    readonly xcompZmmHi256: boolean;
    /** In the compacted area: ZMM16 to ZMM31. */
    readonly xcompHi16Zmm: boolean;
    /** In the compacted area: processor trace (supervisor state). */
    readonly xcompPt: boolean;
    /** In the compacted area: protection key rights of user pages. */
    readonly xcompPkru: boolean;
    /** In the compacted area: PASID (supervisor state). */
    readonly xcompPasid: boolean;
    /**
     * In the compacted area: user shadow stack and branch tracking
     * (supervisor state).
     */
    readonly xcompCetU: boolean;
    /** In the compacted area: supervisor shadow stacks (supervisor state). */
    readonly xcompCetS: boolean;
    /** In the compacted area: hardware duty cycling (supervisor state). */
    readonly xcompHdc: boolean;
    /** In the compacted area: user interrupts (supervisor state). */
    readonly xcompUintr: boolean;
    /** In the compacted area: last branch records (supervisor state). */
    readonly xcompLbr: boolean;
    /** In the compacted area: hardware P-state control (supervisor state). */
    readonly xcompHwp: boolean;
    /** In the compacted area: AMX tile configuration. */
    readonly xcompTilecfg: boolean;
    /** In the compacted area: AMX tile data. */
    readonly xcompTiledata: boolean;
    /** In the compacted area: APX registers R16 to R31. */
    readonly xcompApx: boolean;
    /** In the compacted area: AMD lightweight profiling. */
    readonly xcompLwp: boolean;
    /** True if the area has the compacted form. */
    readonly isCompacted: boolean;
    readonly _io: KaitaiStream;
  }
  /**
   * Components at the places they have on Intel CPUs; from byte 576 of the
   * area.
   */
  class StandardRegion {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown, hasApx?: boolean);
    /** True if the octets of MPX hold APX state. */
    hasApx: boolean;
    /** Upper halves of the YMM registers; at 576 of the area. */
    avx?: X86Xsave.AvxState;
    /**
     * At 832 of the area. AMD lightweight profiling state (family 15h) where
     * `xstate_lwp` is set, otherwise unused: its layout is not public in a
     * form that can be cited, so its octets are kept.
     */
    lwp?: Uint8Array;
    /** MPX bound registers; at 960 of the area. */
    bndregs?: X86Xsave.BndregsState;
    /** MPX configuration and status; at 1024 of the area. */
    bndcsr?: X86Xsave.BndcsrState;
    /** APX registers; at 960 of the area, in place of MPX. */
    apx?: X86Xsave.ApxState;
    /** AVX-512 mask registers; at 1088 of the area. */
    opmask?: X86Xsave.OpmaskState;
    /** Upper halves of ZMM0 to ZMM15; at 1152 of the area. */
    zmmHi256?: X86Xsave.ZmmHi256State;
    /** ZMM16 to ZMM31; at 1664 of the area. */
    hi16Zmm?: X86Xsave.Hi16ZmmState;
    /** Protection key rights; at 2688 of the area. */
    pkru?: X86Xsave.PkruState;
    /** Unused octets up to the next multiple of 64. */
    reserved?: Uint8Array;
    /** AMX tile configuration; at 2752 of the area. */
    tilecfg?: X86Xsave.TilecfgState;
    /** AMX tile data; at 2816 of the area. */
    tiledata?: X86Xsave.TiledataState;
    /** Octets behind the known components, kept as they are. */
    trailing?: Uint8Array;
    readonly _io: KaitaiStream;
  }
  /**
   * Components at the places they have on AMD CPUs since Zen 3; from byte 576
   * of the area.
   */
  class AmdRegion {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Upper halves of the YMM registers; at 576 of the area. */
    avx?: X86Xsave.AvxState;
    /** AVX-512 mask registers; at 832 of the area. */
    opmask?: X86Xsave.OpmaskState;
    /** Upper halves of ZMM0 to ZMM15; at 896 of the area. */
    zmmHi256?: X86Xsave.ZmmHi256State;
    /** ZMM16 to ZMM31; at 1408 of the area. */
    hi16Zmm?: X86Xsave.Hi16ZmmState;
    /** Protection key rights; at 2432 of the area. */
    pkru?: X86Xsave.PkruState;
    /** Octets behind the known components, kept as they are. */
    trailing?: Uint8Array;
    readonly _io: KaitaiStream;
  }
  /**
   * Components of the compacted form, in the order of their bits. One follows
   * the other, but for the AMX components, which start at a multiple of 64.
   */
  class CompactedRegion {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown, components?: number);
    /** Bits 31 to 0 of `xcomp_bv`. */
    components: number;
    /** AVX state (upper halves of YMM0 to YMM15). */
    avx?: X86Xsave.AvxState;
    /** MPX bound registers. */
    bndregs?: X86Xsave.BndregsState;
    /** MPX configuration and status. */
    bndcsr?: X86Xsave.BndcsrState;
    /** AVX-512 mask registers. */
    opmask?: X86Xsave.OpmaskState;
    /** Upper halves of ZMM0 to ZMM15. */
    zmmHi256?: X86Xsave.ZmmHi256State;
    /** ZMM16 to ZMM31. */
    hi16Zmm?: X86Xsave.Hi16ZmmState;
    /** Processor trace (supervisor state). */
    pt?: X86Xsave.PtState;
    /** Protection key rights of user pages. */
    pkru?: X86Xsave.PkruState;
    /** PASID (supervisor state). */
    pasid?: X86Xsave.PasidState;
    /** User shadow stack and branch tracking (supervisor state). */
    cetU?: X86Xsave.CetUState;
    /** Supervisor shadow stacks (supervisor state). */
    cetS?: X86Xsave.CetSState;
    /** Hardware duty cycling (supervisor state). */
    hdc?: X86Xsave.HdcState;
    /** User interrupts (supervisor state). */
    uintr?: X86Xsave.UintrState;
    /** Last branch records (supervisor state). */
    lbr?: X86Xsave.LbrState;
    /** Hardware P-state control (supervisor state). */
    hwp?: X86Xsave.HwpState;
    /** Unused octets up to the next multiple of 64. */
    paddingTilecfg?: Uint8Array;
    /** AMX tile configuration. */
    tilecfg?: X86Xsave.TilecfgState;
    /** Unused octets up to the next multiple of 64. */
    paddingTiledata?: Uint8Array;
    /** AMX tile data. */
    tiledata?: X86Xsave.TiledataState;
    /**
     * Components with a bit above 18, whose places depend on CPUID leaf 0xD
     * of the CPU that wrote them, and octets behind the last component; kept
     * as they are.
     */
    trailing?: Uint8Array;
    readonly _io: KaitaiStream;
  }
  /** State component 2, AVX. */
  class AvxState {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Bits 255 to 128 of YMM0 to YMM15. */
    ymmHi: X86Fxsave.Vector128[];
    readonly _io: KaitaiStream;
  }
  /** State component 3, the MPX bound registers. */
  class BndregsState {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** BND0 to BND3. */
    bnd: X86Xsave.BoundRegister[];
    readonly _io: KaitaiStream;
  }
  /** One MPX bound register. */
  class BoundRegister {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Lower bound. */
    lower: number | bigint;
    /** Upper bound, all bits inverted. */
    upperComplement: number | bigint;
    readonly _io: KaitaiStream;
  }
  /** State component 4, MPX configuration and status. */
  class BndcsrState {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /**
     * Configuration of user mode: base address of the bound directory in
     * bits 63 to 12.
     */
    bndcfgu: number | bigint;
    /** Status of the last bound operation. */
    bndstatus: number | bigint;
    /** Unused octets of the component. */
    reserved: Uint8Array;
    /** MPX is enabled in user mode. */
    readonly bndcfguEn: boolean;
    /** Branches without a BND prefix keep the bound registers. */
    readonly bndcfguBndpreserve: boolean;
    /** Page number of the bound directory. */
    readonly bndcfguBasePfn: number | bigint;
    /** 0 none, 1 bound violation, 2 invalid directory entry. */
    readonly errorCode: number;
    readonly _io: KaitaiStream;
  }
  /** State component 5, the AVX-512 mask registers. */
  class OpmaskState {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** k0 to k7. */
    k: (number | bigint)[];
    readonly _io: KaitaiStream;
  }
  /** State component 6, ZMM_Hi256. */
  class ZmmHi256State {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Bits 511 to 256 of ZMM0 to ZMM15. */
    zmmHi256: X86Xsave.Vector256[];
    readonly _io: KaitaiStream;
  }
  /** State component 7, Hi16_ZMM. */
  class Hi16ZmmState {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** ZMM16 to ZMM31. */
    zmm: X86Xsave.Vector512[];
    readonly _io: KaitaiStream;
  }
  /**
   * State component 8, processor trace. A supervisor state: only XSAVES writes
   * it.
   */
  class PtState {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Trace control. */
    rtitCtl: number | bigint;
    /** Base address of the output. */
    rtitOutputBase: number | bigint;
    /** Output mask and pointers. */
    rtitOutputMaskPtrs: number | bigint;
    /** Trace status. */
    rtitStatus: number | bigint;
    /** CR3 to filter by. */
    rtitCr3Match: number | bigint;
    /** Start of filter range 0. */
    rtitAddr0A: number | bigint;
    /** End of filter range 0. */
    rtitAddr0B: number | bigint;
    /** Start of filter range 1. */
    rtitAddr1A: number | bigint;
    /** End of filter range 1. */
    rtitAddr1B: number | bigint;
    /** Unused octets of the component. */
    reserved: Uint8Array;
    readonly _io: KaitaiStream;
  }
  /** State component 9, protection key rights of user pages. */
  class PkruState {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Two bits for each of the 16 protection keys. */
    pkru: number;
    /** Unused octets of the component. */
    reserved: Uint8Array;
    /** Access of pages with key 0 is disabled. */
    readonly ad0: boolean;
    /** Writing of pages with key 0 is disabled. */
    readonly wd0: boolean;
    /** Access of pages with key 1 is disabled. */
    readonly ad1: boolean;
    /** Writing of pages with key 1 is disabled. */
    readonly wd1: boolean;
    /** Access of pages with key 2 is disabled. */
    readonly ad2: boolean;
    /** Writing of pages with key 2 is disabled. */
    readonly wd2: boolean;
    /** Access of pages with key 3 is disabled. */
    readonly ad3: boolean;
    /** Writing of pages with key 3 is disabled. */
    readonly wd3: boolean;
    /** Access of pages with key 4 is disabled. */
    readonly ad4: boolean;
    /** Writing of pages with key 4 is disabled. */
    readonly wd4: boolean;
    /** Access of pages with key 5 is disabled. */
    readonly ad5: boolean;
    /** Writing of pages with key 5 is disabled. */
    readonly wd5: boolean;
    /** Access of pages with key 6 is disabled. */
    readonly ad6: boolean;
    /** Writing of pages with key 6 is disabled. */
    readonly wd6: boolean;
    /** Access of pages with key 7 is disabled. */
    readonly ad7: boolean;
    /** Writing of pages with key 7 is disabled. */
    readonly wd7: boolean;
    /** Access of pages with key 8 is disabled. */
    readonly ad8: boolean;
    /** Writing of pages with key 8 is disabled. */
    readonly wd8: boolean;
    /** Access of pages with key 9 is disabled. */
    readonly ad9: boolean;
    /** Writing of pages with key 9 is disabled. */
    readonly wd9: boolean;
    /** Access of pages with key 10 is disabled. */
    readonly ad10: boolean;
    /** Writing of pages with key 10 is disabled. */
    readonly wd10: boolean;
    /** Access of pages with key 11 is disabled. */
    readonly ad11: boolean;
    /** Writing of pages with key 11 is disabled. */
    readonly wd11: boolean;
    /** Access of pages with key 12 is disabled. */
    readonly ad12: boolean;
    /** Writing of pages with key 12 is disabled. */
    readonly wd12: boolean;
    /** Access of pages with key 13 is disabled. */
    readonly ad13: boolean;
    /** Writing of pages with key 13 is disabled. */
    readonly wd13: boolean;
    /** Access of pages with key 14 is disabled. */
    readonly ad14: boolean;
    /** Writing of pages with key 14 is disabled. */
    readonly wd14: boolean;
    /** Access of pages with key 15 is disabled. */
    readonly ad15: boolean;
    /** Writing of pages with key 15 is disabled. */
    readonly wd15: boolean;
    readonly _io: KaitaiStream;
  }
  /** State component 10, the process address space ID. */
  class PasidState {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** PASID in bits 19 to 0, valid flag in bit 31. */
    pasidMsr: number | bigint;
    /** Process address space ID. */
    readonly pasid: number;
    /** The PASID may be used. */
    readonly isValid: boolean;
    readonly _io: KaitaiStream;
  }
  /** State component 11, control-flow enforcement of user mode. */
  class CetUState {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Configuration of user mode. */
    uCet: number | bigint;
    /** Shadow stack pointer of ring 3. */
    pl3Ssp: number | bigint;
    /** Shadow stacks are enabled. */
    readonly shStkEn: boolean;
    /** WRSS is enabled. */
    readonly wrShstkEn: boolean;
    /** Indirect branch tracking is enabled. */
    readonly endbrEn: boolean;
    /** Legacy code is allowed by bitmap. */
    readonly legIwEn: boolean;
    /** The no-track prefix is allowed. */
    readonly noTrkEn: boolean;
    /** Suppression of tracking is disabled. */
    readonly suppressDis: boolean;
    /** Tracking is suppressed. */
    readonly suppress: boolean;
    /** An ENDBR must follow. */
    readonly tracker: boolean;
    readonly _io: KaitaiStream;
  }
  /** State component 12, supervisor shadow stacks. */
  class CetSState {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Shadow stack pointer of ring 0. */
    pl0Ssp: number | bigint;
    /** Shadow stack pointer of ring 1. */
    pl1Ssp: number | bigint;
    /** Shadow stack pointer of ring 2. */
    pl2Ssp: number | bigint;
    readonly _io: KaitaiStream;
  }
  /** State component 13, hardware duty cycling. */
  class HdcState {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** HDC control of the thread. */
    pmCtl1: number | bigint;
    /** The thread may be forced idle. */
    readonly hdcAllowBlock: boolean;
    readonly _io: KaitaiStream;
  }
  /** State component 14, user interrupts. */
  class UintrState {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Address of the handler. */
    handler: number | bigint;
    /** Stack adjustment. */
    stackAdjust: number | bigint;
    /** Highest index of the target table. */
    uittSize: number;
    /** Notification vector. */
    notificationVector: number;
    /** Reserved. */
    reserved: Uint8Array;
    /** Bit 7 is the user interrupt flag. */
    flags: number;
    /** Address of the posted interrupt descriptor. */
    upidAddress: number | bigint;
    /** Requested user interrupts, one bit each. */
    request: number | bigint;
    /** Address of the target table, enable flag in bit 0. */
    targetTable: number | bigint;
    /** User interrupts are enabled. */
    readonly uif: boolean;
    readonly _io: KaitaiStream;
  }
  /** State component 15, the last branch records. */
  class LbrState {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** LBR control. */
    lbrCtl: number | bigint;
    /** Number of records in use. */
    lbrDepth: number | bigint;
    /** Source of the last event record. */
    lerFromIp: number | bigint;
    /** Target of the last event record. */
    lerToIp: number | bigint;
    /** Details of the last event record. */
    lerInfo: number | bigint;
    /** The records, last branch first. */
    entries: X86Xsave.LbrEntry[];
    readonly _io: KaitaiStream;
  }
  /** One last branch record. */
  class LbrEntry {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Address of the branch. */
    fromIp: number | bigint;
    /** Where it went. */
    toIp: number | bigint;
    /** Details. */
    info: number | bigint;
    readonly _io: KaitaiStream;
  }
  /** State component 16, hardware P-state control. */
  class HwpState {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Performance request. */
    hwpRequest: number | bigint;
    /** Minimum performance. */
    readonly minimum: number;
    /** Maximum performance. */
    readonly maximum: number;
    /** Desired performance; 0 leaves it to the CPU. */
    readonly desired: number;
    /** Energy performance preference. */
    readonly preference: number;
    readonly _io: KaitaiStream;
  }
  /** State component 17, the AMX tile configuration. */
  class TilecfgState {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Palette; 0 is the initial state. */
    palette: number;
    /** Row to restart an interrupted operation at. */
    startRow: number;
    /** Reserved. */
    reserved: Uint8Array;
    /** Bytes in a row, by tile. */
    colsB: number[];
    /** Reserved for further tiles. */
    reserved2: Uint8Array;
    /** Rows, by tile. */
    rows: number[];
    /** Reserved for further tiles. */
    reserved3: Uint8Array;
    readonly _io: KaitaiStream;
  }
  /** State component 18, the AMX tiles of palette 1. */
  class TiledataState {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** TMM0 to TMM7. */
    tiles: X86Xsave.Tile[];
    readonly _io: KaitaiStream;
  }
  /** One AMX tile register of 1 KiB. */
  class Tile {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Rows of 64 bytes. */
    rows: X86Xsave.Vector512[];
    readonly _io: KaitaiStream;
  }
  /** State component 19, the APX registers. */
  class ApxState {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** R16 to R31. */
    r: (number | bigint)[];
    readonly _io: KaitaiStream;
  }
  /** A 256-bit piece of a vector register, as four words. */
  class Vector256 {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Words, lowest bits first. */
    words: (number | bigint)[];
    readonly _io: KaitaiStream;
  }
  /** A 512-bit vector register, as eight words. */
  class Vector512 {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Words, lowest bits first. */
    words: (number | bigint)[];
    readonly _io: KaitaiStream;
  }
}

/**
 * What xenopsd, xapi's part that runs domains, writes when a domain is suspended
 * or migrated: a line that names the format, then sections, each with type and
 * length, up to the one that ends the image. A section that libxc or libxl
 * writes ends by itself; its length is 0.
 */
export class XapiImage {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
  /** Names the format. */
  signature: XapiImage.SignatureLine;
  /** All sections through `End_of_image`. */
  sections: XapiImage.Section[];
  readonly _io: KaitaiStream;
}
export namespace XapiImage {
  enum SectionType {
    /** Metadata of xenopsd. */
    XENOPS = 15,
    /** A libxc image. */
    LIBXC = 240,
    /** A libxl stream. */
    LIBXL = 241,
    /** A stream in the legacy format of Xen 4.5 and earlier, with a record of QEMU. */
    LIBXC_LEGACY = 242,
    /** State of Xen's own old branch of QEMU. */
    QEMU_TRAD = 3840,
    /** State of upstream QEMU. */
    QEMU_XEN = 3841,
    /** State of the device model of a virtual GPU. */
    DEMU = 3856,
    /** The end; nothing follows. */
    END_OF_IMAGE = 65535,
  }
  /** The first line. */
  class SignatureLine {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /**
     * The second version of the format. `XenSavedDomain` began the first,
     * which had no sections.
     */
    magic: Uint8Array;
    readonly _io: KaitaiStream;
  }
  /** The first 16 octets of a section. */
  class SectionHeader {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** What the section holds. xenopsd refuses a type that it does not know. */
    sectionType: XapiImage.SectionType;
    /** Length in octets of the body; 0 for `Libxc` and `Libxl`, which end by themselves. */
    lenBody: number | bigint;
    readonly _io: KaitaiStream;
  }
  /** One section. */
  class Section {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Type and length of the section. */
    header: XapiImage.SectionHeader;
    /** What xenopsd itself keeps of the domain. */
    metadata?: XapiImage.XenopsRecord;
    /** The domain, as libxc writes it. */
    libxc?: LibxcImage;
    /** The domain, as libxl writes it. */
    libxl?: LibxlStream;
    /**
     * The domain in the legacy format of Xen 4.5 and earlier and the record
     * of its QEMU. No layout: see `xl_save`.
     */
    legacy?: Uint8Array;
    /** The state of a device model; nothing in `End_of_image`. */
    state?: XapiImage.EmulatorState;
    readonly _io: KaitaiStream;
  }
  /** What xenopsd keeps of the domain, as an S-expression. */
  class XenopsRecord {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /**
     * Time of the suspend, word size of the writer, the domain as xenopsd
     * knows it, and its part of xenstore, each if it is there.
     */
    text: string;
    readonly _io: KaitaiStream;
  }
  /** Saved state of a device model. */
  class EmulatorState {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /**
     * The device model's state. The format is its own and not part of this
     * one; QEMU writes its migration stream.
     */
    content: Uint8Array;
    readonly _io: KaitaiStream;
  }
}

/**
 * The state of an HVM or PVH domain that Xen itself holds: virtual CPUs,
 * interrupt controllers, timers. It is the body of the `HVM_CONTEXT` record and
 * what `XEN_DOMCTL_gethvmcontext` returns. A file may hold it bare.
 *
 * A sequence of entries, each with its own header, up to the one with type code
 * 0. It is little-endian, as only x86 has it.
 *
 * Several structures have grown in the course of time. Their newer fields are at
 * the end and are read only if the entry is long enough; which form occurs tells
 * the range of Xen releases that may have written the context.
 */
export class XenHvmContext {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
  /** The entries up to and including the terminator. */
  entries: XenHvmContext.Entry[];
  /** Octets behind the terminator. Xen ignores them; they are kept as they are. */
  trailing?: Uint8Array;
  readonly _io: KaitaiStream;
}
export namespace XenHvmContext {
  enum SaveType {
    /** Last entry; without a body. */
    TERMINATOR = 0,
    /** Identifies the format and the machine that saved; must come first. */
    HEADER = 1,
    /** Registers of a virtual CPU. */
    CPU = 2,
    /** Interrupt controller 8259A; instance 0 is the master, 1 the slave. */
    PIC = 3,
    /** I/O APIC. */
    IOAPIC = 4,
    /** Local APIC of a virtual CPU, apart from its registers. */
    LAPIC = 5,
    /** Registers of the local APIC of a virtual CPU. */
    LAPIC_REGS = 6,
    /** Interrupt wires of PCI devices. */
    PCI_IRQ = 7,
    /** Interrupt wires of ISA devices. */
    ISA_IRQ = 8,
    /** Routing of PCI interrupts to ISA ones. */
    PCI_LINK = 9,
    /** Interval timer 8254. */
    PIT = 10,
    /** Real-time clock. */
    RTC = 11,
    /** High precision event timer. */
    HPET = 12,
    /** ACPI power management timer and PM1a events. */
    PMTIMER = 13,
    /** Memory type range registers and PAT of a virtual CPU. */
    MTRR = 14,
    /** State of the Hyper-V interface that belongs to the domain. */
    VIRIDIAN_DOMAIN = 15,
    /** Extended state of a virtual CPU. */
    CPU_XSAVE = 16,
    /** State of the Hyper-V interface that belongs to a virtual CPU. */
    VIRIDIAN_VCPU = 17,
    /** Virtual machine check registers of a virtual CPU. */
    VMCE_VCPU = 18,
    /** TSC adjustment of a virtual CPU. */
    TSC_ADJUST = 19,
    /** Further MSRs of a virtual CPU. */
    CPU_MSR = 20,
    /** Not assigned by Xen. */
    UNASSIGNED_21 = 21,
    /** Reserved for Amazon; no public layout, Xen refuses to load it. */
    AMAZON_22 = 22,
    /** Reserved for Amazon; no public layout, Xen refuses to load it. */
    AMAZON_23 = 23,
    /** Reserved for Amazon; no public layout, Xen refuses to load it. */
    AMAZON_24 = 24,
    /** Reserved for Amazon; no public layout, Xen refuses to load it. */
    AMAZON_25 = 25,
    /** Reserved for Amazon; no public layout, Xen refuses to load it. */
    AMAZON_26 = 26,
    /** Reserved for Amazon; no public layout, Xen refuses to load it. */
    AMAZON_27 = 27,
    /** Reserved for Amazon; no public layout, Xen refuses to load it. */
    AMAZON_28 = 28,
    /** Reserved for Amazon; no public layout, Xen refuses to load it. */
    AMAZON_29 = 29,
    /** Reserved for Amazon; no public layout, Xen refuses to load it. */
    AMAZON_30 = 30,
    /** Reserved for Amazon; no public layout, Xen refuses to load it. */
    AMAZON_31 = 31,
    /** Reserved for Amazon; no public layout, Xen refuses to load it. */
    AMAZON_32 = 32,
    /** Reserved for Amazon; no public layout, Xen refuses to load it. */
    AMAZON_33 = 33,
    /** Reserved for Amazon; no public layout, Xen refuses to load it. */
    AMAZON_34 = 34,
  }
  enum EventType {
    /** Interrupt. */
    EXTERNAL_INTERRUPT = 0,
    /** Not defined. */
    RESERVED = 1,
    /** Non-maskable interrupt. */
    NMI = 2,
    /** Exception. */
    HW_EXCEPTION = 3,
    /** INT n. */
    SW_INTERRUPT = 4,
    /** INT1. */
    PRIV_SW_EXCEPTION = 5,
    /** INT3 or INTO. */
    SW_EXCEPTION = 6,
    /** Other event. */
    OTHER = 7,
  }
  enum BreakpointCondition {
    /** Execution. */
    EXECUTE = 0,
    /** Data write. */
    WRITE = 1,
    /** I/O. */
    IO = 2,
    /** Data read or write. */
    ACCESS = 3,
  }
  enum BreakpointLength {
    /** 1 octet. */
    ONE = 0,
    /** 2 octets. */
    TWO = 1,
    /** 8 octets. */
    EIGHT = 2,
    /** 4 octets. */
    FOUR = 3,
  }
  enum DeliveryMode {
    /** The given vector. */
    FIXED = 0,
    /** The given vector at the CPU with the lowest priority. */
    LOWEST_PRIORITY = 1,
    /** System management interrupt. */
    SMI = 2,
    /** Remote read. */
    REMOTE_READ = 3,
    /** Non-maskable interrupt. */
    NMI = 4,
    /** Initialisation. */
    INIT = 5,
    /** Startup. */
    STARTUP = 6,
    /** Vector from the PIC. */
    EXT_INT = 7,
  }
  enum TimerMode {
    /** Once. */
    ONE_SHOT = 0,
    /** Periodic. */
    PERIODIC = 1,
    /** At a value of the TSC. */
    TSC_DEADLINE = 2,
    /** Not defined. */
    RESERVED = 3,
  }
  enum TimerDivide {
    /** By 2. */
    BY_2 = 0,
    /** By 4. */
    BY_4 = 1,
    /** By 8. */
    BY_8 = 2,
    /** By 16. */
    BY_16 = 3,
    /** By 32. */
    BY_32 = 8,
    /** By 64. */
    BY_64 = 9,
    /** By 128. */
    BY_128 = 10,
    /** By 1. */
    BY_1 = 11,
  }
  enum DestinationShorthand {
    /** The ID counts. */
    NO_SHORTHAND = 0,
    /** The sender. */
    ITSELF = 1,
    /** All, with the sender. */
    ALL = 2,
    /** All but the sender. */
    OTHERS = 3,
  }
  enum PitAccess {
    /** None. */
    NO_ACCESS = 0,
    /** Low octet. */
    LSB = 1,
    /** High octet. */
    MSB = 2,
    /** Both, low octet next. */
    WORD0 = 3,
    /** Both, high octet next. */
    WORD1 = 4,
  }
  enum PitMode {
    /** Mode 0. */
    INTERRUPT_ON_TERMINAL_COUNT = 0,
    /** Mode 1. */
    ONE_SHOT = 1,
    /** Mode 2. */
    RATE_GENERATOR = 2,
    /** Mode 3. */
    SQUARE_WAVE = 3,
    /** Mode 4. */
    SOFTWARE_STROBE = 4,
    /** Mode 5. */
    HARDWARE_STROBE = 5,
  }
  enum MemoryType {
    /** Not cached. */
    UNCACHEABLE = 0,
    /** Write-combining. */
    WRITE_COMBINING = 1,
    /** Write-through. */
    WRITE_THROUGH = 4,
    /** Write-protected. */
    WRITE_PROTECTED = 5,
    /** Write-back. */
    WRITE_BACK = 6,
    /** Not cached, but an MTRR may override it; in the PAT only. */
    UNCACHED_MINUS = 7,
  }
  enum MsrIndex {
    /** Speculation control. */
    SPEC_CTRL = 72,
    /** CPUID faulting. */
    MISC_FEATURES_ENABLES = 320,
    /** Protection key rights of supervisor pages. */
    PKRS = 1761,
    /** MPX configuration of the supervisor. */
    BNDCFGS = 3472,
    /** Supervisor states of XSAVES. */
    XSS = 3488,
    /** Virtual speculation control. */
    VIRT_SPEC_CTRL = 3221291295,
    /** Address mask of breakpoint 1. */
    DR1_ADDRESS_MASK = 3221295129,
    /** Address mask of breakpoint 2. */
    DR2_ADDRESS_MASK = 3221295130,
    /** Address mask of breakpoint 3. */
    DR3_ADDRESS_MASK = 3221295131,
    /** Address mask of breakpoint 0. */
    DR0_ADDRESS_MASK = 3221295143,
  }
  /**
   * One entry: the descriptor and the structure that it announces. Entries
   * follow one another without padding.
   */
  class Entry {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /**
     * What the body is. Xen refuses to load a context with a code that it
     * does not know.
     */
    typecode: XenHvmContext.SaveType;
    /** Number of the virtual CPU, of the PIC, or 0. */
    instance: number;
    /** Length of the body in octets, without the descriptor. */
    lenBody: number;
    /**
     * The saved structure. Types without a published layout and unknown ones
     * are kept as octets.
     */
    body: XenHvmContext.Header | XenHvmContext.Cpu | XenHvmContext.Pic | XenHvmContext.Ioapic | XenHvmContext.Lapic | XenHvmContext.LapicRegs | XenHvmContext.PciIrq | XenHvmContext.IsaIrq | XenHvmContext.PciLink | XenHvmContext.Pit | XenHvmContext.Rtc | XenHvmContext.Hpet | XenHvmContext.Pmtimer | XenHvmContext.Mtrr | XenHvmContext.ViridianDomain | XenHvmContext.CpuXsave | XenHvmContext.ViridianVcpu | XenHvmContext.VmceVcpu | XenHvmContext.TscAdjust | XenHvmContext.CpuMsr | Uint8Array;
    readonly _io: KaitaiStream;
  }
  /** Identifies the format and the machine that saved. */
  class Header {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** 0x54381286; Xen refuses to load anything else. */
    magic: number;
    /** Version of the format: 1. */
    version: number;
    /**
     * Changeset of the Xen that saved; all ones if unknown, as always since
     * Xen moved to git.
     */
    changeset: number | bigint;
    /**
     * EAX of CPUID leaf 1 on the machine that saved: family, model and
     * stepping.
     */
    cpuid: number;
    /** Frequency of the guest TSC, in kHz. */
    gtscKhz: number;
    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */
    trailing?: Uint8Array;
    /** Stepping. */
    readonly cpuStepping: number;
    /** Model, low four bits. */
    readonly cpuModel: number;
    /** Family. */
    readonly cpuFamily: number;
    /** Processor type. */
    readonly cpuType: number;
    /** Model, high four bits. */
    readonly cpuExtendedModel: number;
    /** To be added to the family if that is 15. */
    readonly cpuExtendedFamily: number;
    readonly _io: KaitaiStream;
  }
  /**
   * Registers of a virtual CPU. 1032 octets since Xen 4.7; 1024, without
   * `flags`, before. The form of before Xen 3.4, 1016 octets without
   * `msr_tsc_aux`, is older than every stream format that can hold a context
   * and is not described.
   */
  class Cpu {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** x87 and SSE state in the form of FXSAVE. */
    fpuRegs: X86Fxsave;
    /** General register RAX. */
    rax: number | bigint;
    /** General register RBX. */
    rbx: number | bigint;
    /** General register RCX. */
    rcx: number | bigint;
    /** General register RDX. */
    rdx: number | bigint;
    /** General register RBP. */
    rbp: number | bigint;
    /** General register RSI. */
    rsi: number | bigint;
    /** General register RDI. */
    rdi: number | bigint;
    /** General register RSP. */
    rsp: number | bigint;
    /** General register R8. */
    r8: number | bigint;
    /** General register R9. */
    r9: number | bigint;
    /** General register R10. */
    r10: number | bigint;
    /** General register R11. */
    r11: number | bigint;
    /** General register R12. */
    r12: number | bigint;
    /** General register R13. */
    r13: number | bigint;
    /** General register R14. */
    r14: number | bigint;
    /** General register R15. */
    r15: number | bigint;
    /** Instruction pointer. */
    rip: number | bigint;
    /** Flags register. */
    rflags: number | bigint;
    /** Control register 0: operating mode. */
    cr0: number | bigint;
    /** Control register 2: address of the last page fault. */
    cr2: number | bigint;
    /** Control register 3: root of the page tables. */
    cr3: number | bigint;
    /** Control register 4: features in use. */
    cr4: number | bigint;
    /** Debug register 0: address of breakpoint 0. */
    dr0: number | bigint;
    /** Debug register 1: address of breakpoint 1. */
    dr1: number | bigint;
    /** Debug register 2: address of breakpoint 2. */
    dr2: number | bigint;
    /** Debug register 3: address of breakpoint 3. */
    dr3: number | bigint;
    /** Debug register 6: status. */
    dr6: number | bigint;
    /** Debug register 7: control. */
    dr7: number | bigint;
    /** Selector of CS. */
    csSel: number;
    /** Selector of DS. */
    dsSel: number;
    /** Selector of ES. */
    esSel: number;
    /** Selector of FS. */
    fsSel: number;
    /** Selector of GS. */
    gsSel: number;
    /** Selector of SS. */
    ssSel: number;
    /** Selector of the task register. */
    trSel: number;
    /** Selector of the LDT register. */
    ldtrSel: number;
    /** Limit of CS, in octets. */
    csLimit: number;
    /** Limit of DS, in octets. */
    dsLimit: number;
    /** Limit of ES, in octets. */
    esLimit: number;
    /** Limit of FS, in octets. */
    fsLimit: number;
    /** Limit of GS, in octets. */
    gsLimit: number;
    /** Limit of SS, in octets. */
    ssLimit: number;
    /** Limit of the task register, in octets. */
    trLimit: number;
    /** Limit of the LDT register, in octets. */
    ldtrLimit: number;
    /** Limit of the IDT register, in octets. */
    idtrLimit: number;
    /** Limit of the GDT register, in octets. */
    gdtrLimit: number;
    /** Base address of CS. */
    csBase: number | bigint;
    /** Base address of DS. */
    dsBase: number | bigint;
    /** Base address of ES. */
    esBase: number | bigint;
    /** Base address of FS. */
    fsBase: number | bigint;
    /** Base address of GS. */
    gsBase: number | bigint;
    /** Base address of SS. */
    ssBase: number | bigint;
    /** Base address of the task register. */
    trBase: number | bigint;
    /** Base address of the LDT register. */
    ldtrBase: number | bigint;
    /** Base address of the IDT register. */
    idtrBase: number | bigint;
    /** Base address of the GDT register. */
    gdtrBase: number | bigint;
    /**
     * Attributes of CS: those of its descriptor, without the gap between its
     * two parts.
     */
    csArbytes: number;
    /**
     * Attributes of DS: those of its descriptor, without the gap between its
     * two parts.
     */
    dsArbytes: number;
    /**
     * Attributes of ES: those of its descriptor, without the gap between its
     * two parts.
     */
    esArbytes: number;
    /**
     * Attributes of FS: those of its descriptor, without the gap between its
     * two parts.
     */
    fsArbytes: number;
    /**
     * Attributes of GS: those of its descriptor, without the gap between its
     * two parts.
     */
    gsArbytes: number;
    /**
     * Attributes of SS: those of its descriptor, without the gap between its
     * two parts.
     */
    ssArbytes: number;
    /**
     * Attributes of the task register: those of its descriptor, without the
     * gap between its two parts.
     */
    trArbytes: number;
    /**
     * Attributes of the LDT register: those of its descriptor, without the
     * gap between its two parts.
     */
    ldtrArbytes: number;
    /** Code selector for SYSENTER. */
    sysenterCs: number | bigint;
    /** Stack pointer for SYSENTER. */
    sysenterEsp: number | bigint;
    /** Instruction pointer for SYSENTER. */
    sysenterEip: number | bigint;
    /** Base address that SWAPGS would put into GS. */
    shadowGs: number | bigint;
    /** Obsolete, ignored. */
    msrFlags: number | bigint;
    /** Target of SYSCALL from 64-bit code. */
    msrLstar: number | bigint;
    /** Selectors of SYSCALL and SYSRET. */
    msrStar: number | bigint;
    /** Target of SYSCALL from compatibility mode. */
    msrCstar: number | bigint;
    /** Bits of RFLAGS that SYSCALL clears. */
    msrSyscallMask: number | bigint;
    /** Extended feature enable register. */
    msrEfer: number | bigint;
    /** What RDTSCP returns beside the TSC. */
    msrTscAux: number | bigint;
    /** What RDTSC would return to the guest. */
    tsc: number | bigint;
    /** The event about to be injected, if any. */
    pendingEvent: number;
    /** Error code of the pending event. */
    errorCode: number;
    /**
     * Flags of the virtual CPU. Since Xen 4.7; older contexts imply that the
     * FPU is initialised.
     */
    flags?: number;
    /** Padding. */
    pad0?: number;
    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */
    trailing?: Uint8Array;
    /** Flag CF: carry. */
    readonly rflagsCf: boolean;
    /** Flag PF: parity. */
    readonly rflagsPf: boolean;
    /** Flag AF: auxiliary carry. */
    readonly rflagsAf: boolean;
    /** Flag ZF: zero. */
    readonly rflagsZf: boolean;
    /** Flag SF: sign. */
    readonly rflagsSf: boolean;
    /** Flag TF: trap. */
    readonly rflagsTf: boolean;
    /** Flag IF: interrupts enabled. */
    readonly rflagsIf: boolean;
    /** Flag DF: direction. */
    readonly rflagsDf: boolean;
    /** Flag OF: overflow. */
    readonly rflagsOf: boolean;
    /** Flag NT: nested task. */
    readonly rflagsNt: boolean;
    /** Flag RF: resume. */
    readonly rflagsRf: boolean;
    /** Flag VM: virtual 8086 mode. */
    readonly rflagsVm: boolean;
    /** Flag AC: alignment check. */
    readonly rflagsAc: boolean;
    /** Flag VIF: virtual interrupt flag. */
    readonly rflagsVif: boolean;
    /** Flag VIP: virtual interrupt pending. */
    readonly rflagsVip: boolean;
    /** Flag ID: CPUID can be used. */
    readonly rflagsId: boolean;
    /** Privilege level that may do I/O. */
    readonly rflagsIopl: number;
    /** Protected mode. */
    readonly cr0Pe: boolean;
    /** Monitor coprocessor. */
    readonly cr0Mp: boolean;
    /** FPU emulation. */
    readonly cr0Em: boolean;
    /** Task switched. */
    readonly cr0Ts: boolean;
    /** Extension type. */
    readonly cr0Et: boolean;
    /** Numeric errors by exception. */
    readonly cr0Ne: boolean;
    /** Write protection holds for the supervisor. */
    readonly cr0Wp: boolean;
    /** Alignment checks. */
    readonly cr0Am: boolean;
    /** Not write-through. */
    readonly cr0Nw: boolean;
    /** Cache disabled. */
    readonly cr0Cd: boolean;
    /** Paging. */
    readonly cr0Pg: boolean;
    /** Virtual 8086 mode extensions. */
    readonly cr4Vme: boolean;
    /** Virtual interrupt flag in protected mode. */
    readonly cr4Pvi: boolean;
    /** RDTSC for ring 0 only. */
    readonly cr4Tsd: boolean;
    /** Debugging extensions. */
    readonly cr4De: boolean;
    /** Large pages. */
    readonly cr4Pse: boolean;
    /** Physical address extension. */
    readonly cr4Pae: boolean;
    /** Machine checks. */
    readonly cr4Mce: boolean;
    /** Global pages. */
    readonly cr4Pge: boolean;
    /** RDPMC for all rings. */
    readonly cr4Pce: boolean;
    /** FXSAVE and SSE in use. */
    readonly cr4Osfxsr: boolean;
    /** SSE exceptions in use. */
    readonly cr4Osxmmexcpt: boolean;
    /** User mode instruction prevention. */
    readonly cr4Umip: boolean;
    /** 5-level paging. */
    readonly cr4La57: boolean;
    /** VMX. */
    readonly cr4Vmxe: boolean;
    /** SMX. */
    readonly cr4Smxe: boolean;
    /** RDFSBASE and the like. */
    readonly cr4Fsgsbase: boolean;
    /** Process context identifiers. */
    readonly cr4Pcide: boolean;
    /** XSAVE in use. */
    readonly cr4Osxsave: boolean;
    /** No execution of user pages by the supervisor. */
    readonly cr4Smep: boolean;
    /** No access to user pages by the supervisor. */
    readonly cr4Smap: boolean;
    /** Protection keys of user pages. */
    readonly cr4Pke: boolean;
    /** Control-flow enforcement. */
    readonly cr4Cet: boolean;
    /** Protection keys of supervisor pages. */
    readonly cr4Pks: boolean;
    /** User interrupts. */
    readonly cr4Uintr: boolean;
    /** Linear address space separation. */
    readonly cr4Lass: boolean;
    /** Linear address masking of supervisor pointers. */
    readonly cr4LamSup: boolean;
    /** Flexible return and event delivery. */
    readonly cr4Fred: boolean;
    /** Breakpoint 0 was hit. */
    readonly dr6B0: boolean;
    /** Breakpoint 1 was hit. */
    readonly dr6B1: boolean;
    /** Breakpoint 2 was hit. */
    readonly dr6B2: boolean;
    /** Breakpoint 3 was hit. */
    readonly dr6B3: boolean;
    /** No bus lock was detected (inverted). */
    readonly dr6Bld: boolean;
    /** A debug register was about to be accessed. */
    readonly dr6Bd: boolean;
    /** Single step. */
    readonly dr6Bs: boolean;
    /** Task switch. */
    readonly dr6Bt: boolean;
    /** Not in a transaction (inverted). */
    readonly dr6Rtm: boolean;
    /** Breakpoint 0 is enabled for the current task. */
    readonly dr7L0: boolean;
    /** Breakpoint 0 is enabled for all tasks. */
    readonly dr7G0: boolean;
    /** Breakpoint 1 is enabled for the current task. */
    readonly dr7L1: boolean;
    /** Breakpoint 1 is enabled for all tasks. */
    readonly dr7G1: boolean;
    /** Breakpoint 2 is enabled for the current task. */
    readonly dr7L2: boolean;
    /** Breakpoint 2 is enabled for all tasks. */
    readonly dr7G2: boolean;
    /** Breakpoint 3 is enabled for the current task. */
    readonly dr7L3: boolean;
    /** Breakpoint 3 is enabled for all tasks. */
    readonly dr7G3: boolean;
    /** Exact breakpoints of the current task; without effect. */
    readonly dr7Le: boolean;
    /** Exact breakpoints of all tasks; without effect. */
    readonly dr7Ge: boolean;
    /** Debugging inside transactions. */
    readonly dr7Rtm: boolean;
    /** Access to debug registers faults. */
    readonly dr7Gd: boolean;
    /** What breakpoint 0 waits for. */
    readonly dr7Rw0: XenHvmContext.BreakpointCondition;
    /** Length of breakpoint 0. */
    readonly dr7Len0: XenHvmContext.BreakpointLength;
    /** What breakpoint 1 waits for. */
    readonly dr7Rw1: XenHvmContext.BreakpointCondition;
    /** Length of breakpoint 1. */
    readonly dr7Len1: XenHvmContext.BreakpointLength;
    /** What breakpoint 2 waits for. */
    readonly dr7Rw2: XenHvmContext.BreakpointCondition;
    /** Length of breakpoint 2. */
    readonly dr7Len2: XenHvmContext.BreakpointLength;
    /** What breakpoint 3 waits for. */
    readonly dr7Rw3: XenHvmContext.BreakpointCondition;
    /** Length of breakpoint 3. */
    readonly dr7Len3: XenHvmContext.BreakpointLength;
    /** Descriptor type of CS. */
    readonly csType: number;
    /** True if CS is a code or data segment. */
    readonly csS: boolean;
    /** Privilege level of CS. */
    readonly csDpl: number;
    /** Present. Clear also says that CS is unusable. */
    readonly csP: boolean;
    /** CS, bit that is free for software. */
    readonly csAvl: boolean;
    /** CS holds 64-bit code. */
    readonly csL: boolean;
    /** CS has 32-bit size by default. */
    readonly csDb: boolean;
    /** Limit of CS counts pages. */
    readonly csG: boolean;
    /** Descriptor type of DS. */
    readonly dsType: number;
    /** True if DS is a code or data segment. */
    readonly dsS: boolean;
    /** Privilege level of DS. */
    readonly dsDpl: number;
    /** Present. Clear also says that DS is unusable. */
    readonly dsP: boolean;
    /** DS, bit that is free for software. */
    readonly dsAvl: boolean;
    /** DS holds 64-bit code. */
    readonly dsL: boolean;
    /** DS has 32-bit size by default. */
    readonly dsDb: boolean;
    /** Limit of DS counts pages. */
    readonly dsG: boolean;
    /** Descriptor type of ES. */
    readonly esType: number;
    /** True if ES is a code or data segment. */
    readonly esS: boolean;
    /** Privilege level of ES. */
    readonly esDpl: number;
    /** Present. Clear also says that ES is unusable. */
    readonly esP: boolean;
    /** ES, bit that is free for software. */
    readonly esAvl: boolean;
    /** ES holds 64-bit code. */
    readonly esL: boolean;
    /** ES has 32-bit size by default. */
    readonly esDb: boolean;
    /** Limit of ES counts pages. */
    readonly esG: boolean;
    /** Descriptor type of FS. */
    readonly fsType: number;
    /** True if FS is a code or data segment. */
    readonly fsS: boolean;
    /** Privilege level of FS. */
    readonly fsDpl: number;
    /** Present. Clear also says that FS is unusable. */
    readonly fsP: boolean;
    /** FS, bit that is free for software. */
    readonly fsAvl: boolean;
    /** FS holds 64-bit code. */
    readonly fsL: boolean;
    /** FS has 32-bit size by default. */
    readonly fsDb: boolean;
    /** Limit of FS counts pages. */
    readonly fsG: boolean;
    /** Descriptor type of GS. */
    readonly gsType: number;
    /** True if GS is a code or data segment. */
    readonly gsS: boolean;
    /** Privilege level of GS. */
    readonly gsDpl: number;
    /** Present. Clear also says that GS is unusable. */
    readonly gsP: boolean;
    /** GS, bit that is free for software. */
    readonly gsAvl: boolean;
    /** GS holds 64-bit code. */
    readonly gsL: boolean;
    /** GS has 32-bit size by default. */
    readonly gsDb: boolean;
    /** Limit of GS counts pages. */
    readonly gsG: boolean;
    /** Descriptor type of SS. */
    readonly ssType: number;
    /** True if SS is a code or data segment. */
    readonly ssS: boolean;
    /** Privilege level of SS. */
    readonly ssDpl: number;
    /** Present. Clear also says that SS is unusable. */
    readonly ssP: boolean;
    /** SS, bit that is free for software. */
    readonly ssAvl: boolean;
    /** SS holds 64-bit code. */
    readonly ssL: boolean;
    /** SS has 32-bit size by default. */
    readonly ssDb: boolean;
    /** Limit of SS counts pages. */
    readonly ssG: boolean;
    /** Descriptor type of the task register. */
    readonly trType: number;
    /** True if the task register is a code or data segment. */
    readonly trS: boolean;
    /** Privilege level of the task register. */
    readonly trDpl: number;
    /** Present. Clear also says that the task register is unusable. */
    readonly trP: boolean;
    /** The task register, bit that is free for software. */
    readonly trAvl: boolean;
    /** The task register holds 64-bit code. */
    readonly trL: boolean;
    /** The task register has 32-bit size by default. */
    readonly trDb: boolean;
    /** Limit of the task register counts pages. */
    readonly trG: boolean;
    /** Descriptor type of the LDT register. */
    readonly ldtrType: number;
    /** True if the LDT register is a code or data segment. */
    readonly ldtrS: boolean;
    /** Privilege level of the LDT register. */
    readonly ldtrDpl: number;
    /** Present. Clear also says that the LDT register is unusable. */
    readonly ldtrP: boolean;
    /** The LDT register, bit that is free for software. */
    readonly ldtrAvl: boolean;
    /** The LDT register holds 64-bit code. */
    readonly ldtrL: boolean;
    /** The LDT register has 32-bit size by default. */
    readonly ldtrDb: boolean;
    /** Limit of the LDT register counts pages. */
    readonly ldtrG: boolean;
    /** Code selector of SYSCALL. */
    readonly starSyscallCs: number;
    /** Code selector of SYSRET. */
    readonly starSysretCs: number | bigint;
    /** SYSCALL is enabled. */
    readonly eferSce: boolean;
    /** Long mode is enabled. */
    readonly eferLme: boolean;
    /** Long mode is active. */
    readonly eferLma: boolean;
    /** No-execute pages are enabled. */
    readonly eferNxe: boolean;
    /** SVM is enabled. */
    readonly eferSvme: boolean;
    /** Segment limits hold in long mode. */
    readonly eferLmsle: boolean;
    /** Fast FXSAVE. */
    readonly eferFfxse: boolean;
    /** Translation cache extension. */
    readonly eferTce: boolean;
    /** Automatic IBRS. */
    readonly eferAibrse: boolean;
    /** Vector of the event. */
    readonly pendingVector: number;
    /** Kind of the event. */
    readonly pendingType: XenHvmContext.EventType;
    /** The event has an error code. */
    readonly pendingErrorValid: boolean;
    /** Reserved. */
    readonly pendingReserved: number;
    /** There is a pending event. */
    readonly pendingValid: boolean;
    /** The FPU has been used; if clear, its state is the initial one. */
    readonly fpuInitialised: boolean | undefined;
    readonly _io: KaitaiStream;
  }
  /** One interrupt controller 8259A. */
  class Pic {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Requested interrupts, one bit for each line. */
    irr: number;
    /** Masked interrupts. */
    imr: number;
    /** Interrupts in service. */
    isr: number;
    /** Vector of line 0. */
    irqBase: number;
    /** State of the initialisation and highest line. */
    initAndPriority: number;
    /** Mode bits. */
    mode: number;
    /** Level-triggered lines, one bit each. */
    elcr: number;
    /** Level of the interrupt output. */
    intOutput: number;
    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */
    trailing?: Uint8Array;
    /** The next data write sets ICW(x+1); 0 if no initialisation goes on. */
    readonly initNextIcw: number;
    /** The sequence has an ICW4. */
    readonly initIc4: boolean;
    /** The sequence has no ICW3. */
    readonly initSngl: boolean;
    /** State of the initialisation; 0 if none goes on. */
    readonly initState: number;
    /** Line of the highest priority. */
    readonly priorityAdd: number;
    /** Reads return the ISR instead of the IRR. */
    readonly readselIsr: boolean;
    /** Reads poll. */
    readonly poll: boolean;
    /** Interrupts end by themselves. */
    readonly autoEoi: boolean;
    /** Priorities rotate at automatic end of interrupt. */
    readonly rotateOnAutoEoi: boolean;
    /** Slave inputs do not count as in service. */
    readonly specialFullyNestedMode: boolean;
    /** Masked interrupts do not block lower ones. */
    readonly specialMaskMode: boolean;
    /** True for the master. */
    readonly isMaster: boolean;
    readonly _io: KaitaiStream;
  }
  /** The I/O APIC. */
  class Ioapic {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Physical address of its registers. */
    baseAddress: number | bigint;
    /** Selected register. */
    ioregsel: number;
    /** APIC ID. */
    id: number;
    /** Redirection table: 16 ISA interrupts and 32 more. */
    redirtbl: XenHvmContext.RedirectionEntry[];
    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */
    trailing?: Uint8Array;
    readonly _io: KaitaiStream;
  }
  /** Where an interrupt of the I/O APIC goes. */
  class RedirectionEntry {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Vector to deliver. */
    vector: number;
    /** How the interrupt is delivered. */
    control: number;
    /** Reserved. */
    reserved: Uint8Array;
    /** APIC ID of the destination, or a logical one. */
    destId: number;
    /** Kind of the interrupt. */
    readonly deliveryMode: XenHvmContext.DeliveryMode;
    /** The destination is a logical ID. */
    readonly isLogical: boolean;
    /** Delivery is pending. */
    readonly deliveryStatus: boolean;
    /** The line is active at low level. */
    readonly isActiveLow: boolean;
    /** A level interrupt waits for its end. */
    readonly remoteIrr: boolean;
    /** The line is level-triggered. */
    readonly isLevel: boolean;
    /** The interrupt is masked. */
    readonly isMasked: boolean;
    /** Reserved. */
    readonly reserve: number;
    readonly _io: KaitaiStream;
  }
  /**
   * State of a local APIC beside its registers. 32 octets, with `pending_esr`,
   * since Xen 4.18.5, 4.19.2, 4.20.1 and 4.21; 24 before; 16, without
   * `tdt_msr`, before Xen 4.1.
   */
  class Lapic {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** The APIC base MSR. */
    apicBaseMsr: number | bigint;
    /** How the APIC is disabled. */
    disabled: number;
    /** What the timer clock is divided by. */
    timerDivisor: number;
    /** TSC deadline of the timer. */
    tdtMsr?: number | bigint;
    /** Errors not yet latched into the error status register. */
    pendingEsr?: number;
    /** Tail padding of the structure. */
    padding?: number;
    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */
    trailing?: Uint8Array;
    /** Bootstrap processor. */
    readonly isBsp: boolean;
    /** x2APIC mode. */
    readonly isX2apic: boolean;
    /** The APIC is enabled. */
    readonly isEnabled: boolean;
    /** Page number of the registers. */
    readonly basePfn: number | bigint;
    /** Disabled by the APIC base MSR. */
    readonly hwDisabled: boolean;
    /** Disabled by the spurious interrupt register. */
    readonly swDisabled: boolean;
    readonly _io: KaitaiStream;
  }
  /**
   * Registers of a local APIC, as in its page: each has the first four of 16
   * octets. The low ends of the bit maps are first.
   */
  class LapicRegs {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Reserved; 0x000 and 0x010. */
    reserved000: XenHvmContext.ApicRegister[];
    /** APIC ID; 0x020. */
    id: XenHvmContext.ApicId;
    /** Version; 0x030. */
    version: XenHvmContext.ApicVersion;
    /** Reserved; 0x040 to 0x070. */
    reserved040: XenHvmContext.ApicRegister[];
    /** Task priority; 0x080. */
    tpr: XenHvmContext.ApicPriority;
    /** Arbitration priority; 0x090. */
    apr: XenHvmContext.ApicPriority;
    /** Processor priority; 0x0a0. */
    ppr: XenHvmContext.ApicPriority;
    /** End of interrupt; 0x0b0. */
    eoi: XenHvmContext.ApicRegister;
    /** Remote read; 0x0c0. */
    rrd: XenHvmContext.ApicRegister;
    /** Logical destination; 0x0d0. */
    ldr: XenHvmContext.ApicLogicalDestination;
    /** Destination format; 0x0e0. */
    dfr: XenHvmContext.ApicDestinationFormat;
    /** Spurious interrupt vector; 0x0f0. */
    svr: XenHvmContext.ApicSpurious;
    /** Interrupts in service, 32 vectors each; 0x100 to 0x170. */
    isr: XenHvmContext.ApicRegister[];
    /** Level-triggered interrupts; 0x180 to 0x1f0. */
    tmr: XenHvmContext.ApicRegister[];
    /** Requested interrupts; 0x200 to 0x270. */
    irr: XenHvmContext.ApicRegister[];
    /** Error status; 0x280. */
    esr: XenHvmContext.ApicErrorStatus;
    /** Reserved; 0x290 to 0x2e0. */
    reserved290: XenHvmContext.ApicRegister[];
    /** Corrected machine check interrupt; 0x2f0. */
    lvtCmci: XenHvmContext.ApicLvt;
    /** Interrupt command, bits 31 to 0; 0x300. */
    icrLow: XenHvmContext.ApicIcrLow;
    /** Interrupt command, bits 63 to 32; 0x310. */
    icrHigh: XenHvmContext.ApicIcrHigh;
    /** Timer interrupt; 0x320. */
    lvtTimer: XenHvmContext.ApicLvt;
    /** Thermal sensor interrupt; 0x330. */
    lvtThermal: XenHvmContext.ApicLvt;
    /** Performance counter interrupt; 0x340. */
    lvtPmc: XenHvmContext.ApicLvt;
    /** Interrupt of pin LINT0; 0x350. */
    lvtLint0: XenHvmContext.ApicLvt;
    /** Interrupt of pin LINT1; 0x360. */
    lvtLint1: XenHvmContext.ApicLvt;
    /** Error interrupt; 0x370. */
    lvtError: XenHvmContext.ApicLvt;
    /** Initial count of the timer; 0x380. */
    timerInitial: XenHvmContext.ApicRegister;
    /** Current count of the timer; 0x390. */
    timerCurrent: XenHvmContext.ApicRegister;
    /** Reserved; 0x3a0 to 0x3d0. */
    reserved3a0: XenHvmContext.ApicRegister[];
    /** Divide configuration of the timer; 0x3e0. */
    timerDivide: XenHvmContext.ApicTimerDivide;
    /** Self IPI, in x2APIC mode only; 0x3f0. */
    selfIpi: XenHvmContext.ApicRegister;
    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */
    trailing?: Uint8Array;
    readonly _io: KaitaiStream;
  }
  /** A register of the local APIC without subfields, or a reserved place. */
  class ApicRegister {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** The register. */
    value: number;
    /** Octets up to the next register. */
    reserved: Uint8Array;
    readonly _io: KaitaiStream;
  }
  /** APIC ID register. */
  class ApicId {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** The register. */
    value: number;
    /** Octets up to the next register. */
    reserved: Uint8Array;
    /** APIC ID in xAPIC mode; in x2APIC mode the register is the ID. */
    readonly xapicId: number;
    readonly _io: KaitaiStream;
  }
  /** Version register. */
  class ApicVersion {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** The register. */
    value: number;
    /** Octets up to the next register. */
    reserved: Uint8Array;
    /** Version. */
    readonly version: number;
    /** Number of LVT entries minus one. */
    readonly maxLvt: number;
    /** EOI broadcasts can be suppressed. */
    readonly directedEoi: boolean;
    readonly _io: KaitaiStream;
  }
  /** A priority register. */
  class ApicPriority {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** The register. */
    value: number;
    /** Octets up to the next register. */
    reserved: Uint8Array;
    /** Priority sub-class. */
    readonly subclass: number;
    /** Priority class. */
    readonly priorityClass: number;
    readonly _io: KaitaiStream;
  }
  /** Logical destination register. */
  class ApicLogicalDestination {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** The register. */
    value: number;
    /** Octets up to the next register. */
    reserved: Uint8Array;
    /** Logical ID in xAPIC mode. */
    readonly logicalId: number;
    /** Logical ID within its cluster in x2APIC mode. */
    readonly x2apicLogicalId: number;
    /** Cluster in x2APIC mode. */
    readonly x2apicCluster: number;
    readonly _io: KaitaiStream;
  }
  /** Destination format register. */
  class ApicDestinationFormat {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** The register. */
    value: number;
    /** Octets up to the next register. */
    reserved: Uint8Array;
    /** 15 is the flat model, 0 the cluster model. */
    readonly model: number;
    readonly _io: KaitaiStream;
  }
  /** Spurious interrupt vector register. */
  class ApicSpurious {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** The register. */
    value: number;
    /** Octets up to the next register. */
    reserved: Uint8Array;
    /** Spurious vector. */
    readonly vector: number;
    /** The APIC is enabled by software. */
    readonly isEnabled: boolean;
    /** Focus checks are off. */
    readonly focusDisabled: boolean;
    /** EOI broadcasts are suppressed. */
    readonly directedEoi: boolean;
    readonly _io: KaitaiStream;
  }
  /** Error status register. */
  class ApicErrorStatus {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** The register. */
    value: number;
    /** Octets up to the next register. */
    reserved: Uint8Array;
    /** Send checksum error. */
    readonly sendChecksum: boolean;
    /** Receive checksum error. */
    readonly receiveChecksum: boolean;
    /** Nobody accepted what was sent. */
    readonly sendAccept: boolean;
    /** What was received was not accepted. */
    readonly receiveAccept: boolean;
    /** Lowest-priority IPI, which is not supported. */
    readonly redirectableIpi: boolean;
    /** Illegal vector sent. */
    readonly sendIllegalVector: boolean;
    /** Illegal vector received. */
    readonly receiveIllegalVector: boolean;
    /** Access to a register that is not there. */
    readonly illegalRegister: boolean;
    readonly _io: KaitaiStream;
  }
  /** An entry of the local vector table. */
  class ApicLvt {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** The register. */
    value: number;
    /** Octets up to the next register. */
    reserved: Uint8Array;
    /** Vector. */
    readonly vector: number;
    /** Kind of the interrupt; not for timer and error. */
    readonly deliveryMode: XenHvmContext.DeliveryMode;
    /** Delivery is pending. */
    readonly isPending: boolean;
    /** The pin is active at low level; LINT0 and LINT1 only. */
    readonly isActiveLow: boolean;
    /** A level interrupt waits for its end; LINT0 and LINT1 only. */
    readonly remoteIrr: boolean;
    /** Level-triggered; LINT0 and LINT1 only. */
    readonly isLevel: boolean;
    /** The interrupt is masked. */
    readonly isMasked: boolean;
    /** Mode of the timer; timer only. */
    readonly timerMode: XenHvmContext.TimerMode;
    readonly _io: KaitaiStream;
  }
  /** Interrupt command register, bits 31 to 0. */
  class ApicIcrLow {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** The register. */
    value: number;
    /** Octets up to the next register. */
    reserved: Uint8Array;
    /** Vector. */
    readonly vector: number;
    /** Kind of the interrupt. */
    readonly deliveryMode: XenHvmContext.DeliveryMode;
    /** The destination is a logical ID. */
    readonly isLogical: boolean;
    /** Delivery is pending. */
    readonly isBusy: boolean;
    /** Assert, not deassert. */
    readonly isAssert: boolean;
    /** Level-triggered. */
    readonly isLevel: boolean;
    /** Status of a remote read. */
    readonly remoteReadStatus: number;
    /** Destination without an ID. */
    readonly shorthand: XenHvmContext.DestinationShorthand;
    readonly _io: KaitaiStream;
  }
  /** Interrupt command register, bits 63 to 32. */
  class ApicIcrHigh {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** The register. */
    value: number;
    /** Octets up to the next register. */
    reserved: Uint8Array;
    /** Destination in xAPIC mode; in x2APIC mode it is the register. */
    readonly destination: number;
    readonly _io: KaitaiStream;
  }
  /** Divide configuration register. */
  class ApicTimerDivide {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** The register. */
    value: number;
    /** Octets up to the next register. */
    reserved: Uint8Array;
    /** What the timer clock is divided by (bits 3, 1 and 0). */
    readonly divisor: XenHvmContext.TimerDivide;
    readonly _io: KaitaiStream;
  }
  /** Levels of the interrupt wires of PCI bus 0. */
  class PciIrq {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Wires of two devices each: devices 0 and 1, 2 and 3, and so on. */
    devicePairs: XenHvmContext.PciDevicePair[];
    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */
    trailing?: Uint8Array;
    readonly _io: KaitaiStream;
  }
  /** Wires INTA to INTD of two PCI devices. */
  class PciDevicePair {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** One bit for each wire, set if it is asserted. */
    wires: number;
    /** INTA of the even device is asserted. */
    readonly evenInta: boolean;
    /** INTB of the even device is asserted. */
    readonly evenIntb: boolean;
    /** INTC of the even device is asserted. */
    readonly evenIntc: boolean;
    /** INTD of the even device is asserted. */
    readonly evenIntd: boolean;
    /** INTA of the odd device is asserted. */
    readonly oddInta: boolean;
    /** INTB of the odd device is asserted. */
    readonly oddIntb: boolean;
    /** INTC of the odd device is asserted. */
    readonly oddIntc: boolean;
    /** INTD of the odd device is asserted. */
    readonly oddIntd: boolean;
    readonly _io: KaitaiStream;
  }
  /** Levels of the interrupt wires of ISA devices. */
  class IsaIrq {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** One bit for each ISA interrupt, set if it is asserted. */
    wires: number;
    /** Unused octets of the 64-bit word. */
    reserved: Uint8Array;
    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */
    trailing?: Uint8Array;
    /** Interrupt 0 is asserted. */
    readonly irq0: boolean;
    /** Interrupt 1 is asserted. */
    readonly irq1: boolean;
    /** Interrupt 2 is asserted. */
    readonly irq2: boolean;
    /** Interrupt 3 is asserted. */
    readonly irq3: boolean;
    /** Interrupt 4 is asserted. */
    readonly irq4: boolean;
    /** Interrupt 5 is asserted. */
    readonly irq5: boolean;
    /** Interrupt 6 is asserted. */
    readonly irq6: boolean;
    /** Interrupt 7 is asserted. */
    readonly irq7: boolean;
    /** Interrupt 8 is asserted. */
    readonly irq8: boolean;
    /** Interrupt 9 is asserted. */
    readonly irq9: boolean;
    /** Interrupt 10 is asserted. */
    readonly irq10: boolean;
    /** Interrupt 11 is asserted. */
    readonly irq11: boolean;
    /** Interrupt 12 is asserted. */
    readonly irq12: boolean;
    /** Interrupt 13 is asserted. */
    readonly irq13: boolean;
    /** Interrupt 14 is asserted. */
    readonly irq14: boolean;
    /** Interrupt 15 is asserted. */
    readonly irq15: boolean;
    readonly _io: KaitaiStream;
  }
  /** Routing of the four PCI links to ISA interrupts. */
  class PciLink {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** ISA interrupt of links A to D; 0 if not routed. */
    route: number[];
    /** Padding. */
    pad0: Uint8Array;
    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */
    trailing?: Uint8Array;
    readonly _io: KaitaiStream;
  }
  /** The interval timer 8254. */
  class Pit {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** The three channels: timer interrupt, memory refresh, speaker. */
    channels: XenHvmContext.PitChannel[];
    /** The speaker is on. */
    speakerDataOn: number;
    /** Padding. */
    pad0: number;
    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */
    trailing?: Uint8Array;
    readonly _io: KaitaiStream;
  }
  /** One channel of the 8254. */
  class PitChannel {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Reload value; may be 65536. */
    count: number;
    /** Latched count. */
    latchedCount: number;
    /** How the latched count is read; 0 if none is latched. */
    countLatched: XenHvmContext.PitAccess;
    /** A status is latched. */
    statusLatched: number;
    /** The latched status. */
    status: number;
    /** The octet that the next read gets. */
    readState: XenHvmContext.PitAccess;
    /** The octet that the next write sets. */
    writeState: XenHvmContext.PitAccess;
    /** First octet of a two-octet write. */
    writeLatch: number;
    /** Access mode. */
    rwMode: XenHvmContext.PitAccess;
    /** Counting mode. */
    mode: XenHvmContext.PitMode;
    /** BCD counting; not supported by Xen. */
    bcd: number;
    /** Level of the gate input. */
    gate: number;
    readonly _io: KaitaiStream;
  }
  /**
   * The real-time clock. 24 octets since Xen 4.14; 16, without `rtc_offset`,
   * before. Times are BCD unless `dm_binary` is set.
   */
  class Rtc {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Seconds. */
    seconds: number;
    /** Seconds of the alarm. */
    secondsAlarm: number;
    /** Minutes. */
    minutes: number;
    /** Minutes of the alarm. */
    minutesAlarm: number;
    /** Hours; bit 7 is PM in 12-hour mode. */
    hours: number;
    /** Hours of the alarm. */
    hoursAlarm: number;
    /** Day of the week, 1 is Sunday. */
    dayOfWeek: number;
    /** Day of the month. */
    dayOfMonth: number;
    /** Month. */
    month: number;
    /** Year in the century. */
    year: number;
    /** Register A: divider and rate. */
    regA: number;
    /** Register B: control. */
    regB: number;
    /** Register C: interrupt flags. */
    regC: number;
    /** Register D: validity. */
    regD: number;
    /** Index register. */
    cmosIndex: number;
    /** Padding. */
    pad0: number;
    /** Offset from the time of the host, in seconds. Since Xen 4.14. */
    rtcOffset?: number | bigint;
    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */
    trailing?: Uint8Array;
    /** An update goes on. */
    readonly uip: boolean;
    /** Divider; 2 selects 32 kHz. */
    readonly divider: number;
    /** Rate of the periodic interrupt. */
    readonly rate: number;
    /** Updates are off while the clock is set. */
    readonly set: boolean;
    /** Periodic interrupt is enabled. */
    readonly pie: boolean;
    /** Alarm interrupt is enabled. */
    readonly aie: boolean;
    /** Update interrupt is enabled. */
    readonly uie: boolean;
    /** Square wave output. */
    readonly sqwe: boolean;
    /** Times are binary, not BCD. */
    readonly dmBinary: boolean;
    /** 24-hour mode. */
    readonly is24h: boolean;
    /** Daylight saving. */
    readonly dstEn: boolean;
    /** One of the following is active. */
    readonly irqf: boolean;
    /** Periodic interrupt. */
    readonly pf: boolean;
    /** Alarm interrupt. */
    readonly af: boolean;
    /** Update interrupt. */
    readonly uf: boolean;
    /** Time and memory are valid. */
    readonly vrt: boolean;
    readonly _io: KaitaiStream;
  }
  /**
   * The high precision event timer, as in its registers, with the last
   * comparator values.
   */
  class Hpet {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Capabilities, bits 31 to 0. */
    capability: number;
    /** Period of the main counter, in femtoseconds. */
    counterPeriod: number;
    /** Reserved. */
    res0: Uint8Array;
    /** Configuration. */
    config: number | bigint;
    /** Reserved. */
    res1: Uint8Array;
    /** Interrupt status. */
    isr: number | bigint;
    /** Reserved. */
    res2: Uint8Array;
    /** Main counter. */
    mc64: number | bigint;
    /** Reserved. */
    res3: Uint8Array;
    /** The three timers. */
    timers: XenHvmContext.HpetTimer[];
    /** Places of timers that Xen does not have. */
    res5: Uint8Array;
    /** Last value written to each comparator, in ticks. */
    period: (number | bigint)[];
    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */
    trailing?: Uint8Array;
    /** Revision. */
    readonly revId: number;
    /** Number of timers minus one. */
    readonly numTimCap: number;
    /** The main counter has 64 bits. */
    readonly countSizeCap: boolean;
    /** Legacy routing is possible. */
    readonly legRtCap: boolean;
    /** PCI vendor ID. */
    readonly vendorId: number;
    /** The main counter runs. */
    readonly isEnabled: boolean;
    /** Timers 0 and 1 replace PIT and RTC. */
    readonly isLegacy: boolean;
    /** Timer 0 has raised its interrupt. */
    readonly t0IntSts: boolean;
    /** Timer 1 has raised its interrupt. */
    readonly t1IntSts: boolean;
    /** Timer 2 has raised its interrupt. */
    readonly t2IntSts: boolean;
    readonly _io: KaitaiStream;
  }
  /** One timer of the HPET. */
  class HpetTimer {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Configuration and capabilities. */
    config: number;
    /** Inputs of the I/O APIC that the timer can use, one bit each. */
    intRouteCap: number;
    /** Comparator, in ticks. */
    cmp: number | bigint;
    /** Data of an FSB interrupt; not supported by Xen. */
    fsbValue: number;
    /** Address of an FSB interrupt; not supported by Xen. */
    fsbAddress: number;
    /** Reserved. */
    res4: Uint8Array;
    /** Level-triggered. */
    readonly isLevel: boolean;
    /** The interrupt is enabled. */
    readonly isEnabled: boolean;
    /** Periodic. */
    readonly isPeriodic: boolean;
    /** Periodic mode is possible. */
    readonly periodicCap: boolean;
    /** The timer has 64 bits. */
    readonly sizeCap: boolean;
    /** The accumulator can be written. */
    readonly setValue: boolean;
    /** 32-bit mode. */
    readonly is32bit: boolean;
    /** Input of the I/O APIC. */
    readonly intRoute: number;
    /** FSB interrupts. */
    readonly fsbEnabled: boolean;
    /** FSB interrupts are possible. */
    readonly fsbCap: boolean;
    readonly _io: KaitaiStream;
  }
  /** ACPI power management timer and PM1a event block. */
  class Pmtimer {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Counter at 3.579545 MHz. */
    tmrVal: number;
    /** Status of events. */
    pm1aSts: number;
    /** Events that raise an SCI. */
    pm1aEn: number;
    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */
    trailing?: Uint8Array;
    /** The timer has changed its top bit. */
    readonly tmrSts: boolean;
    /** A bus master asked for the bus. */
    readonly bmSts: boolean;
    /** The firmware wants attention. */
    readonly gblSts: boolean;
    /** The power button was pressed. */
    readonly pwrbtnSts: boolean;
    /** The sleep button was pressed. */
    readonly slpbtnSts: boolean;
    /** The clock raised an alarm. */
    readonly rtcSts: boolean;
    /** The system woke up. */
    readonly wakSts: boolean;
    /** Timer. */
    readonly tmrEn: boolean;
    /** Firmware. */
    readonly gblEn: boolean;
    /** Power button. */
    readonly pwrbtnEn: boolean;
    /** Sleep button. */
    readonly slpbtnEn: boolean;
    /** Clock alarm. */
    readonly rtcEn: boolean;
    readonly _io: KaitaiStream;
  }
  /** Memory type range registers and page attribute table. */
  class Mtrr {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Page attribute table, PA0 to PA7. */
    msrPatCr: XenHvmContext.MemoryTypes;
    /** Variable ranges, pairs of base and mask. */
    msrMtrrVar: XenHvmContext.MtrrVariable[];
    /** Memory types of the eight blocks of 64 KiB from 0x00000. */
    fix64k00000: XenHvmContext.MemoryTypes;
    /** Memory types of the eight blocks of 16 KiB from 0x80000. */
    fix16k80000: XenHvmContext.MemoryTypes;
    /** Memory types of the eight blocks of 16 KiB from 0xa0000. */
    fix16kA0000: XenHvmContext.MemoryTypes;
    /** Memory types of the eight blocks of 4 KiB from 0xc0000. */
    fix4kC0000: XenHvmContext.MemoryTypes;
    /** Memory types of the eight blocks of 4 KiB from 0xc8000. */
    fix4kC8000: XenHvmContext.MemoryTypes;
    /** Memory types of the eight blocks of 4 KiB from 0xd0000. */
    fix4kD0000: XenHvmContext.MemoryTypes;
    /** Memory types of the eight blocks of 4 KiB from 0xd8000. */
    fix4kD8000: XenHvmContext.MemoryTypes;
    /** Memory types of the eight blocks of 4 KiB from 0xe0000. */
    fix4kE0000: XenHvmContext.MemoryTypes;
    /** Memory types of the eight blocks of 4 KiB from 0xe8000. */
    fix4kE8000: XenHvmContext.MemoryTypes;
    /** Memory types of the eight blocks of 4 KiB from 0xf0000. */
    fix4kF0000: XenHvmContext.MemoryTypes;
    /** Memory types of the eight blocks of 4 KiB from 0xf8000. */
    fix4kF8000: XenHvmContext.MemoryTypes;
    /** Capabilities. */
    msrMtrrCap: number | bigint;
    /** Default type and enable flags. */
    msrMtrrDefType: number | bigint;
    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */
    trailing?: Uint8Array;
    /** Number of variable ranges. */
    readonly vcnt: number;
    /** There are fixed ranges. */
    readonly fix: boolean;
    /** Write-combining is possible. */
    readonly wc: boolean;
    /** There are SMM ranges. */
    readonly smrr: boolean;
    /** Type of memory outside of all ranges. */
    readonly defaultType: XenHvmContext.MemoryType;
    /** Fixed ranges are enabled. */
    readonly fixedEnabled: boolean;
    /** MTRRs are enabled. */
    readonly isEnabled: boolean;
    readonly _io: KaitaiStream;
  }
  /** Eight memory types in one register, lowest octet first. */
  class MemoryTypes {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Memory type of each entry or block. */
    types: XenHvmContext.MemoryType[];
    readonly _io: KaitaiStream;
  }
  /** One variable range. */
  class MtrrVariable {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Base address and memory type. */
    physbase: number | bigint;
    /** Address mask and valid flag. */
    physmask: number | bigint;
    /** Memory type of the range. */
    readonly memType: XenHvmContext.MemoryType;
    /** Page number of the base. */
    readonly basePfn: number | bigint;
    /** The range is in use. */
    readonly isValid: boolean;
    /** Address mask, in pages. */
    readonly maskPfn: number | bigint;
    readonly _io: KaitaiStream;
  }
  /**
   * State of the Hyper-V interface that belongs to the domain. 32 octets since
   * Xen 4.6; 24, without `reference_tsc`, in 4.5; 16, without
   * `time_ref_count`, before.
   */
  class ViridianDomain {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Hypercall page MSR. */
    hypercallGpa: number | bigint;
    /** What the guest says it is. */
    guestOsId: XenHvmContext.ViridianGuestOsId;
    /** Reference counter, in units of 100 ns. Since Xen 4.5. */
    timeRefCount?: number | bigint;
    /** Reference TSC page MSR. Since Xen 4.6. */
    referenceTsc?: number | bigint;
    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */
    trailing?: Uint8Array;
    /** The hypercall page is enabled. */
    readonly hypercallEnabled: boolean;
    /** Guest page number of the hypercall page. */
    readonly hypercallPfn: number | bigint;
    /** The reference TSC page is enabled. */
    readonly referenceTscEnabled: boolean | undefined;
    /** Guest page number of the reference TSC page. */
    readonly referenceTscPfn: number | bigint | undefined;
    readonly _io: KaitaiStream;
  }
  /** Identity of the guest operating system. */
  class ViridianGuestOsId {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Build number. */
    buildNumber: number;
    /** Service pack. */
    servicePack: number;
    /** Minor version. */
    minor: number;
    /** Major version. */
    major: number;
    /** Operating system of the vendor. */
    os: number;
    /** Vendor; bit 15 is set for open source systems. */
    vendor: number;
    /** Not a proprietary system. */
    readonly isOpenSource: boolean;
    readonly _io: KaitaiStream;
  }
  /**
   * State of the Hyper-V interface that belongs to a virtual CPU. 216 octets
   * since Xen 4.13; 16 in 4.7 to 4.12; 8, only the MSR, before.
   */
  class ViridianVcpu {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** VP assist page MSR. */
    vpAssistMsr: number | bigint;
    /**
     * An APIC assist is pending. Since Xen 4.7, where it was the vector of
     * the interrupt up to 4.10.
     */
    apicAssistPending?: number;
    /** Padding. */
    pad?: Uint8Array;
    /** Synthetic interrupt message page MSR. Since Xen 4.13. */
    simpMsr?: number | bigint;
    /** Synthetic interrupt sources. Since Xen 4.13. */
    sintMsr?: XenHvmContext.ViridianSint[];
    /** Configuration of the synthetic timers. Since Xen 4.13. */
    stimerConfigMsr?: XenHvmContext.ViridianStimerConfig[];
    /** Counts of the synthetic timers. Since Xen 4.13. */
    stimerCountMsr?: (number | bigint)[];
    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */
    trailing?: Uint8Array;
    /** The VP assist page is enabled. */
    readonly vpAssistEnabled: boolean;
    /** Guest page number of the VP assist page. */
    readonly vpAssistPfn: number | bigint;
    /** The message page is enabled. */
    readonly simpEnabled: boolean | undefined;
    /** Guest page number of the message page. */
    readonly simpPfn: number | bigint | undefined;
    readonly _io: KaitaiStream;
  }
  /** A synthetic interrupt source. */
  class ViridianSint {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** The MSR. */
    bits: number | bigint;
    /** Vector. */
    readonly vector: number;
    /** The interrupt is masked. */
    readonly masked: boolean;
    /** The interrupt ends by itself. */
    readonly autoEoi: boolean;
    /** Polled, no interrupt. */
    readonly polling: boolean;
    readonly _io: KaitaiStream;
  }
  /** Configuration of a synthetic timer. */
  class ViridianStimerConfig {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** The MSR. */
    bits: number | bigint;
    /** Enabled. */
    readonly enable: boolean;
    /** Periodic. */
    readonly periodic: boolean;
    /** May be late. */
    readonly lazy: boolean;
    /** A write to the count enables it. */
    readonly autoEnable: boolean;
    /** Raises an interrupt, no message. */
    readonly directMode: boolean;
    /** Vector in direct mode. */
    readonly apicVector: number;
    /** Synthetic interrupt source of the message. */
    readonly sintx: number;
    readonly _io: KaitaiStream;
  }
  /**
   * Extended state of a virtual CPU: three masks and the XSAVE area, in the
   * standard form. The area ends with the last component of `xcr0_accum` (Xen
   * up to 4.2.2 wrote all that the CPU has).
   */
  class CpuXsave {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Components that the machine supports. Ignored since Xen 4.5. */
    xfeatureMask: number | bigint;
    /** XCR0 of the guest. */
    xcr0: number | bigint;
    /** All bits that XCR0 ever had: the components of the area. */
    xcr0Accum: number | bigint;
    /** The XSAVE area. */
    saveArea: X86Xsave;
    /** Supported: x87 state. */
    readonly maskX87: boolean;
    /** Supported: SSE state (XMM registers and MXCSR). */
    readonly maskSse: boolean;
    /** Supported: AVX state (upper halves of YMM0 to YMM15). */
    readonly maskAvx: boolean;
    /** Supported: MPX bound registers. */
    readonly maskBndregs: boolean;
    /** Supported: MPX configuration and status. */
    readonly maskBndcsr: boolean;
    /** Supported: AVX-512 mask registers. */
    readonly maskOpmask: boolean;
    /** Supported: upper halves of ZMM0 to ZMM15. */
    readonly maskZmmHi256: boolean;
    /** Supported: ZMM16 to ZMM31. */
    readonly maskHi16Zmm: boolean;
    /** Supported: protection key rights of user pages. */
    readonly maskPkru: boolean;
    /** Supported: AMX tile configuration. */
    readonly maskTilecfg: boolean;
    /** Supported: AMX tile data. */
    readonly maskTiledata: boolean;
    /** Supported: APX registers R16 to R31. */
    readonly maskApx: boolean;
    /** Supported: AMD lightweight profiling. */
    readonly maskLwp: boolean;
    /** Enabled: x87 state. */
    readonly xcr0X87: boolean;
    /** Enabled: SSE state (XMM registers and MXCSR). */
    readonly xcr0Sse: boolean;
    /** Enabled: AVX state (upper halves of YMM0 to YMM15). */
    readonly xcr0Avx: boolean;
    /** Enabled: MPX bound registers. */
    readonly xcr0Bndregs: boolean;
    /** Enabled: MPX configuration and status. */
    readonly xcr0Bndcsr: boolean;
    /** Enabled: AVX-512 mask registers. */
    readonly xcr0Opmask: boolean;
    /** Enabled: upper halves of ZMM0 to ZMM15. */
    readonly xcr0ZmmHi256: boolean;
    /** Enabled: ZMM16 to ZMM31. */
    readonly xcr0Hi16Zmm: boolean;
    /** Enabled: protection key rights of user pages. */
    readonly xcr0Pkru: boolean;
    /** Enabled: AMX tile configuration. */
    readonly xcr0Tilecfg: boolean;
    /** Enabled: AMX tile data. */
    readonly xcr0Tiledata: boolean;
    /** Enabled: APX registers R16 to R31. */
    readonly xcr0Apx: boolean;
    /** Enabled: AMD lightweight profiling. */
    readonly xcr0Lwp: boolean;
    /** Ever enabled: x87 state. */
    readonly accumX87: boolean;
    /** Ever enabled: SSE state (XMM registers and MXCSR). */
    readonly accumSse: boolean;
    /** Ever enabled: AVX state (upper halves of YMM0 to YMM15). */
    readonly accumAvx: boolean;
    /** Ever enabled: MPX bound registers. */
    readonly accumBndregs: boolean;
    /** Ever enabled: MPX configuration and status. */
    readonly accumBndcsr: boolean;
    /** Ever enabled: AVX-512 mask registers. */
    readonly accumOpmask: boolean;
    /** Ever enabled: upper halves of ZMM0 to ZMM15. */
    readonly accumZmmHi256: boolean;
    /** Ever enabled: ZMM16 to ZMM31. */
    readonly accumHi16Zmm: boolean;
    /** Ever enabled: protection key rights of user pages. */
    readonly accumPkru: boolean;
    /** Ever enabled: AMX tile configuration. */
    readonly accumTilecfg: boolean;
    /** Ever enabled: AMX tile data. */
    readonly accumTiledata: boolean;
    /** Ever enabled: APX registers R16 to R31. */
    readonly accumApx: boolean;
    /** Ever enabled: AMD lightweight profiling. */
    readonly accumLwp: boolean;
    readonly _io: KaitaiStream;
  }
  /**
   * Virtual machine check registers. 32 octets since Xen 4.10; 24, without
   * `mcg_ext_ctl`, in 4.3 to 4.9; 8, only `caps`, in 4.2.
   */
  class VmceVcpu {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** MCG_CAP, the capabilities. */
    caps: number | bigint;
    /** MCi_CTL2 of bank 0. Since Xen 4.3. */
    mciCtl2Bank0?: number | bigint;
    /** MCi_CTL2 of bank 1. Since Xen 4.3. */
    mciCtl2Bank1?: number | bigint;
    /** MCG_EXT_CTL. Since Xen 4.10. */
    mcgExtCtl?: number | bigint;
    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */
    trailing?: Uint8Array;
    /** Number of banks. */
    readonly numBanks: number;
    /** There is a control register. */
    readonly ctlP: boolean;
    /** There are extended state registers. */
    readonly extP: boolean;
    /** Corrected errors can raise interrupts. */
    readonly cmciP: boolean;
    /** Threshold-based error status. */
    readonly tesP: boolean;
    /** Recovery by software. */
    readonly serP: boolean;
    /** Local machine checks. */
    readonly lmceP: boolean;
    /** Threshold of corrected errors of bank 0. */
    readonly bank0Threshold: number | undefined;
    /** Interrupts of bank 0 are enabled. */
    readonly bank0CmciEn: boolean | undefined;
    /** Threshold of corrected errors of bank 1. */
    readonly bank1Threshold: number | undefined;
    /** Interrupts of bank 1 are enabled. */
    readonly bank1CmciEn: boolean | undefined;
    /** Local machine checks are enabled. */
    readonly lmceEn: boolean | undefined;
    readonly _io: KaitaiStream;
  }
  /** The TSC adjustment MSR. */
  class TscAdjust {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** IA32_TSC_ADJUST, to be added to the TSC modulo 2^64. */
    tscAdjust: number | bigint;
    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */
    trailing?: Uint8Array;
    readonly _io: KaitaiStream;
  }
  /** Further MSRs of a virtual CPU; those that are 0 are left out. */
  class CpuMsr {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Number of MSRs. */
    numMsrs: number;
    /** Padding of the structure, so that the MSRs are at a multiple of 8. */
    padding: Uint8Array;
    /** The MSRs. */
    msrs: XenHvmContext.Msr[];
    /**
     * Octets behind the known layout, kept as they are; none in a stream
     * that Xen wrote.
     */
    trailing?: Uint8Array;
    readonly _io: KaitaiStream;
  }
  /** One MSR. */
  class Msr {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Number of the MSR. */
    index: XenHvmContext.MsrIndex;
    /** Reserved; must be 0. */
    reserved: number;
    /** Value of the MSR. */
    val: number | bigint;
    readonly _io: KaitaiStream;
  }
}

/**
 * The first three words of the live update bootmem. The old Xen writes them as
 * the last act of `kexec_reloc()`, so that the new Xen can find the data stream.
 * Every word is stored in the byte order of the host and masked with
 * `PAGE_MASK`: the low bits are zero, which makes byte order and page size of
 * the host part of the magic.
 */
export class XenLuBreadcrumb {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
  /** The three words, in the byte order that the magic shows. */
  words: XenLuBreadcrumb.ThreeWords;
  /**
   * The magic as it stands in memory: `00 60 70 55 65 76 69 4c` on a
   * little-endian host with 4 KiB pages. The specification's example has
   * `89` instead of `69`, which is a slip: the value it names ends in
   * `0x69`, the letter `i`.
   */
  readonly magicBytes: Uint8Array;
  /** True if a big-endian host wrote the breadcrumb. */
  readonly hostIsBe: boolean;
  readonly _io: KaitaiStream;
}
export namespace XenLuBreadcrumb {
  /** The breadcrumb's words as numbers. */
  class ThreeWords {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /**
     * "LiveUpda" (`0x4c69766555706461`) masked with `PAGE_MASK`. The five
     * high bytes survive any page size.
     */
    magic: number | bigint;
    /**
     * Machine address of the MFN array, in bytes; page aligned. In a raw
     * memory dump that starts at address 0 it is the offset in the file.
     */
    ofsMfnArray: number | bigint;
    /**
     * Number of data pages, shifted left by `PAGE_SHIFT` so that the mask
     * does not harm it. The posted producer shifts a 32-bit `int`: from
     * 0x80000 pages on the value is sign-extended, from 0x100000 on it is
     * cut off.
     */
    shiftedNumPages: number | bigint;
    /** The magic before the mask, "LiveUpda" as a number. */
    readonly unmaskedMagic: number | bigint;
    /** What the mask left of the low 24 bits, `0x706461` before it. */
    readonly magicLow: XenLuBreadcrumb.ThreeWords.MaskedMagic;
    /**
     * `PAGE_SHIFT` of the host, the practical reading of the mask: 12
     * (4 KiB), 14 (16 KiB) or 16 (64 KiB); 0 if the mask is none of these.
     * 8 KiB leaves the same magic as 4 KiB, 32 KiB up to 1 MiB the same as
     * 64 KiB; the MFN array has to confirm it.
     */
    readonly pageShift: number;
    /**
     * Size of a page of the host in bytes, as `page_shift` reads it; 0 if
     * the magic tells none.
     */
    readonly pageSize: number;
    /**
     * Number of data pages, which is the number of entries of the MFN array;
     * absent if the magic tells no page size.
     */
    readonly numPages: number | bigint | undefined;
    readonly _io: KaitaiStream;
  }
  namespace ThreeWords {
    enum MaskedMagic {
      /**
       * Pages of 64 KiB, or of 32 KiB, or of 128 KiB up to 1 MiB; in the
       * second posting of the series (v2), whose magic had zeros there, pages
       * of 4 KiB too.
       */
      PAGES_OF_64K = 7340032,
      /** Pages of 16 KiB. */
      PAGES_OF_16K = 7356416,
      /** Pages of 4 KiB, or of 8 KiB. */
      PAGES_OF_4K = 7364608,
      /** Not masked at all, as no Xen stores it. */
      UNMASKED = 7365729,
    }
  }
}

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
 */
export class XenLuMemory {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
  /** The places looked at, one per MiB, up to the breadcrumb. */
  readonly slots: XenLuMemory.Slot[];
  /** False if no MiB of the dump starts with a breadcrumb. */
  readonly hasBreadcrumb: any;
  /** Machine address of the live update bootmem, in bytes. */
  readonly ofsBreadcrumb: number;
  /** The first three words of the live update bootmem. */
  readonly breadcrumb: XenLuBreadcrumb | undefined;
  /** MFN array and records, as the breadcrumb leads to them. */
  readonly handover: XenLuMemory.PageWalk | undefined;
  readonly _io: KaitaiStream;
}
export namespace XenLuMemory {
  /** The start of one MiB of memory. */
  class Slot {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown, index?: number);
    /** Number of the MiB. */
    index: number;
    /** The eight octets where the magic would be. */
    readonly magic: Uint8Array;
    /**
     * True if the octets are the magic as a mask of 4 KiB to 1 MiB leaves
     * it, in either byte order.
     */
    readonly isBreadcrumb: boolean;
    readonly _io: KaitaiStream;
  }
  /** The data stream, walked through the MFN array. */
  class PageWalk {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown, hostIsBe?: boolean, ofsMfnArray?: number | bigint, numPages?: number | bigint, pageSize?: number);
    /** True if a big-endian host wrote the stream. */
    hostIsBe: boolean;
    /** Machine address of the MFN array, in bytes. */
    ofsMfnArray: number | bigint;
    /** Number of data pages. */
    numPages: number | bigint;
    /** Size of a page in bytes. */
    pageSize: number;
    /** All records through `END`. */
    records: XenLuMemory.PageWalk.PlacedRecord[];
    /**
     * The MFN array: frame numbers (not addresses) of the data pages, in
     * stream order. Slots after the last one are not meaningful.
     */
    readonly mfns: (number | bigint)[];
    /** The data pages in stream order. */
    readonly pages: XenLuMemory.PageWalk.Page[];
    readonly _io: KaitaiStream;
  }
  namespace PageWalk {
    /** One data page. */
    class Page {
      constructor(io: KaitaiStream, parent?: unknown, root?: unknown, index?: number);
      /** Position of the page in the stream. */
      index: number;
      /** Machine frame number of the page. */
      readonly mfn: number | bigint;
      /** The page's octets, a part of the stream that no record border bounds. */
      readonly data: Uint8Array;
      readonly _io: KaitaiStream;
    }
    /** A record and where it lies, in the stream and in memory. */
    class PlacedRecord {
      constructor(io: KaitaiStream, parent?: unknown, root?: unknown, ofs?: number | bigint, guestWidth?: number);
      /** Offset of the record in the stream. */
      ofs: number | bigint;
      /** Width of the words of the guest that the record belongs to, in octets. */
      guestWidth: number;
      /** Machine address of the record's header, which never runs over the end of a page. */
      readonly maddr: number | bigint;
      /** Type and length of the record. */
      readonly header: XenRecord.RecordHeader;
      /** Offset in the stream of the record that follows. */
      readonly ofsNext: number | bigint;
      /** Offset in the stream of the record's body. */
      readonly ofsBody: number | bigint;
      /** What `X86_PV_INFO` says of its domain's words, in whichever page. */
      readonly toldGuestWidth: number | undefined;
      /** Width of the words of the guest that the next record belongs to. */
      readonly nextGuestWidth: number;
      /** Number of pages that the record lies in. */
      readonly numPieces: number | bigint;
      /** The record to the last field, if it lies in one page. */
      readonly record: XenRecord | undefined;
      /** The parts of the record, one per page that it lies in. */
      readonly pieces: XenLuMemory.PageWalk.PlacedRecord.Piece[] | undefined;
      readonly _io: KaitaiStream;
    }
    namespace PlacedRecord {
      /** The part of a record that lies in one page. */
      class Piece {
        constructor(io: KaitaiStream, parent?: unknown, root?: unknown, index?: number);
        /** Number of the piece. */
        index: number;
        /** Offset of the piece in the stream. */
        readonly ofsPiece: number | bigint;
        /** Offset in the stream of the octet after the piece. */
        readonly ofsPieceEnd: number | bigint;
        /** Machine address of the piece. */
        readonly maddr: number | bigint;
        /** The octets of the piece. */
        readonly data: Uint8Array;
        readonly _io: KaitaiStream;
      }
    }
  }
}

/**
 * Bodies of the records that exist for live update only. They follow the byte
 * order of the host that wrote the stream, which the breadcrumb tells.
 */
export class XenLuRecords {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
  readonly _io: KaitaiStream;
}
export namespace XenLuRecords {
  /** The version of the Xen that the system is updating from. */
  class LuVersion {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown, hostIsBe?: boolean);
    /** True if the stream was written by a big-endian host. */
    hostIsBe: boolean;
    /** Major version of the Xen from which the system is updating. */
    xenMajor: number;
    /** Minor version of the Xen from which the system is updating. */
    xenMinor: number;
    readonly _io: KaitaiStream;
  }
  /**
   * Where the machine-to-physical table lies in memory, as a scatter/gather
   * list. `LU_M2P` lists the native table (8-byte entries), `LU_M2P_COMPAT`
   * the one for 32-bit guests (4-byte entries).
   */
  class LuM2p {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown, hostIsBe?: boolean);
    /** True if the stream was written by a big-endian host. */
    hostIsBe: boolean;
    /**
     * Chunks of the table in ascending order of the MFNs they describe,
     * from MFN 0 unless a discontiguity says otherwise.
     */
    entries: XenLuRecords.LuM2p.M2pEntry[];
    readonly _io: KaitaiStream;
  }
  namespace LuM2p {
    /** One chunk of the table, or a discontiguity. */
    class M2pEntry {
      constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
      /**
       * Address and order in one word: `0x4C000001E` is 1 GiB (order
       * 0x1E = 30) at `0x4C0000000`.
       */
      pageData: number | bigint;
      /**
       * log2 of the chunk's size in *bytes* (elsewhere in Xen an order
       * counts pages); 0 marks a discontiguity.
       */
      readonly order: number;
      /** True if the entry is a discontiguity and not a chunk. */
      readonly isDiscontiguity: boolean;
      /** Machine address of the chunk, in bytes. */
      readonly maddr: number | bigint | undefined;
      /** The MFN that the next chunk starts with. */
      readonly firstMfn: number | bigint | undefined;
      readonly _io: KaitaiStream;
    }
  }
  /**
   * General properties needed to create a domain again. It starts the set of
   * records that belong to the domain: they carry no domain id, all records
   * up to the next `LU_DOMAIN_INFO` or `END` are the domain's.
   */
  class LuDomainInfo {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown, hostIsBe?: boolean);
    /** True if the stream was written by a big-endian host. */
    hostIsBe: boolean;
    /**
     * Kind of the domain; the numbers are those of the libxc domain header.
     * 0 and 3 to 0xFFFFFFFF are reserved.
     */
    domainType: XenLuRecords.LuDomainInfo.DomainType;
    /** Size of a guest page as a power of two; 12 on x86. */
    pageShift: number;
    /** Domain ID; below 0x7FF0 for a real domain. */
    domainId: number;
    /** UUID of the domain, its 16 bytes in the order of the text form. */
    domainHandle: Uint8Array;
    /** Security identifier index (XSM). */
    ssidref: number;
    /**
     * Domain flags, `XEN_DOMCTL_CDF_*` (the specification writes `CTF`,
     * which never existed).
     */
    flags: number;
    /** Most vCPUs that the domain can have. */
    maxVcpus: number;
    /** Which devices Xen emulates for the domain, `XEN_X86_EMU_*`. */
    emulationFlags: number;
    /** Additional flags. */
    extraFlags: number;
    /**
     * Last word of the specification's diagram, which does not say whether
     * it belongs to the body (48 bytes) or is the record's padding
     * (44 bytes). Both are accepted.
     */
    padding?: number;
    /** The domain is an HVM or PVH domain. */
    readonly cdfHvm: boolean;
    /** The domain uses hardware assisted paging. */
    readonly cdfHap: boolean;
    /** The domain's memory integrity is kept by tboot over S3. */
    readonly cdfS3Integrity: boolean;
    /** Out-of-sync shadow page tables are disabled. */
    readonly cdfOosOff: boolean;
    /** The domain is the xenstore domain. */
    readonly cdfXsDomain: boolean;
    /** The domain may have devices passed through, so it needs IOMMU mappings. */
    readonly cdfIommu: boolean;
    /** Nested virtualisation (Xen 4.15 and later). */
    readonly cdfNestedVirt: boolean;
    /** The domain has a virtual PMU (Xen 4.16 and later). */
    readonly cdfVpmu: boolean;
    /** Accesses to unmapped addresses trap (later than Xen 4.19). */
    readonly cdfTrapUnmappedAccesses: boolean;
    /** A local APIC for each vCPU. */
    readonly emuLapic: boolean;
    /** The high precision event timer. */
    readonly emuHpet: boolean;
    /** The ACPI power management timer and registers. */
    readonly emuPm: boolean;
    /** The real time clock. */
    readonly emuRtc: boolean;
    /** The I/O APIC. */
    readonly emuIoapic: boolean;
    /** The two 8259A interrupt controllers. */
    readonly emuPic: boolean;
    /** The standard VGA. */
    readonly emuVga: boolean;
    /** An IOMMU for the guest. */
    readonly emuIommu: boolean;
    /** The 8254 interval timer. */
    readonly emuPit: boolean;
    /** The guest may route physical interrupts over event channels. */
    readonly emuUsePirq: boolean;
    /** PCI configuration space is handled by Xen itself. */
    readonly emuVpci: boolean;
    /** The domain is privileged, as dom0 is. */
    readonly isPrivileged: boolean;
    readonly _io: KaitaiStream;
  }
  namespace LuDomainInfo {
    enum DomainType {
      /** Paravirtualised x86 domain. */
      X86_PV = 1,
      /** x86 HVM or PVH domain. */
      X86_HVM = 2,
    }
  }
}

/**
 * The data stream as one contiguous file, which is what the new Xen sees once it
 * has mapped the data pages side by side: global records, then `LU_DOMAIN_INFO`
 * and the records of that domain for every domain, then `END`. What follows
 * `END` in the last page is not part of the stream.
 *
 * The stream has no header. Its byte order is that of the host; the breadcrumb
 * tells it, and where there is only the stream, the first record does:
 * `LU_VERSION` begins with the octet 0x40 on a big-endian host.
 */
export class XenLuStream {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
  /** All records through `END`. */
  records: XenRecord[];
  /** The first octet of the first record's type. */
  readonly firstOctet: number;
  /** True if a big-endian host wrote the stream. */
  readonly hostIsBe: boolean;
  readonly _io: KaitaiStream;
}

/**
 * Bodies of the records that libxc images and live update streams share, one
 * type for each record; `HVM_CONTEXT` has a schema of its own. A body is read
 * from a substream of exactly its length.
 *
 * The `x86_*` bodies are little-endian, as the CPU is. The others follow the
 * byte order of the stream, which they take as a parameter.
 */
export class XenMigrationRecords {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
  readonly _io: KaitaiStream;
}
export namespace XenMigrationRecords {
  enum PfnType {
    /** Normal page. */
    NOTAB = 0,
    /** Level 1 page table. */
    L1TAB = 1,
    /** Level 2 page table. */
    L2TAB = 2,
    /** Level 3 page table. */
    L3TAB = 3,
    /** Level 4 page table. */
    L4TAB = 4,
    /** Level 1 page table, pinned. */
    L1TAB_PIN = 9,
    /** Level 2 page table, pinned. */
    L2TAB_PIN = 10,
    /** Level 3 page table, pinned. */
    L3TAB_PIN = 11,
    /** Level 4 page table, pinned. */
    L4TAB_PIN = 12,
    /** Broken page; has no data. */
    BROKEN = 13,
    /** Page that is to be allocated only; has no data. */
    XALLOC = 14,
    /** Not a page of the guest (any more); has no data. */
    XTAB = 15,
  }
  enum TscMode {
    /** Emulated only if the host TSC does not fit. */
    DEFAULT_MODE = 0,
    /** Always emulated. */
    ALWAYS_EMULATE = 1,
    /** Never emulated. */
    NEVER_EMULATE = 2,
    /** Not emulated, TSC_AUX tells the incarnation; removed in Xen 4.12. */
    PVRDTSCP = 3,
  }
  enum HvmParam {
    /** How events are delivered to vCPU 0. */
    CALLBACK_IRQ = 0,
    /** Page of the xenstore ring. */
    STORE_PFN = 1,
    /** Event channel of xenstore. */
    STORE_EVTCHN = 2,
    /** Whether the guest has PAE; deprecated. */
    PAE_ENABLED = 4,
    /** Page of the I/O requests of the default device model. */
    IOREQ_PFN = 5,
    /** Page of the buffered I/O requests of the default device model. */
    BUFIOREQ_PFN = 6,
    /** File of the NVRAM (IA-64, up to Xen 4.2). */
    NVRAM_FD = 7,
    /** Size of the hashed page table (IA-64, up to Xen 4.2). */
    VHPT_SIZE = 8,
    /** Which Viridian (Hyper-V) features the guest has. */
    VIRIDIAN = 9,
    /** How missed timer ticks are made up for. */
    TIMER_MODE = 10,
    /** Whether the guest has an HPET. */
    HPET_ENABLED = 11,
    /** Address of the identity page table used while paging is off. */
    IDENT_PT = 12,
    /** Domain of the default device model; deprecated. */
    DM_DOMAIN = 13,
    /** ACPI sleep state, 0 or 3. */
    ACPI_S_STATE = 14,
    /** Address of the TSS used in real mode. */
    VM86_TSS = 15,
    /** Whether periodic timers are aligned to save interrupts. */
    VPT_ALIGN = 16,
    /** Page of the console ring. */
    CONSOLE_PFN = 17,
    /** Event channel of the console. */
    CONSOLE_EVTCHN = 18,
    /** Which of two places the ACPI PM ports are at. */
    ACPI_IOPORTS_LOCATION = 19,
    /** Monitoring of CR0; deprecated. */
    MEMORY_EVENT_CR0 = 20,
    /** Monitoring of CR3; deprecated. */
    MEMORY_EVENT_CR3 = 21,
    /** Monitoring of CR4; deprecated. */
    MEMORY_EVENT_CR4 = 22,
    /** Monitoring of breakpoints; deprecated. */
    MEMORY_EVENT_INT3 = 23,
    /** Whether the guest may run guests of its own; deprecated. */
    NESTEDHVM = 24,
    /** Monitoring of single steps; deprecated. */
    MEMORY_EVENT_SINGLE_STEP = 25,
    /** Event channel of the buffered I/O requests; deprecated. */
    BUFIOREQ_EVTCHN = 26,
    /** Page of the paging event ring. */
    PAGING_RING_PFN = 27,
    /** Page of the monitor event ring; ACCESS_RING_PFN before Xen 4.6. */
    MONITOR_RING_PFN = 28,
    /** Page of the sharing event ring. */
    SHARING_RING_PFN = 29,
    /** Monitoring of MSRs; deprecated. */
    MEMORY_EVENT_MSR = 30,
    /** Shutdown reason that a triple fault gives. */
    TRIPLE_FAULT_REASON = 31,
    /** First page for I/O request servers. */
    IOREQ_SERVER_PFN = 32,
    /** Number of pages for I/O request servers. */
    NR_IOREQ_SERVER_PAGES = 33,
    /** Address of the VM generation ID. */
    VM_GENERATION_ID_ADDR = 34,
    /** Who may use alternate physical-to-machine tables. */
    ALTP2M = 35,
    /** Width in octets of the saved x87 instruction pointer; 0 lets Xen choose. */
    X87_FIP_WIDTH = 36,
    /** Address (low half) and size (high half) of the TSS used in real mode. */
    VM86_TSS_SIZED = 37,
    /** Machine check features of the guest. */
    MCA_CAP = 38,
  }
  enum HvmCallbackType {
    /** Interrupt of the global number in the low bits; value 0 is none. */
    GSI = 0,
    /** PCI interrupt pin; the low bits name device and pin. */
    PCI_INTX = 1,
    /** Interrupt vector in the low 8 bits. */
    VECTOR = 2,
  }
  enum HvmTimerMode {
    /** Missed ticks are delivered late, the guest's time with them. */
    DELAY_FOR_MISSED_TICKS = 0,
    /** Missed ticks are delivered late, the time runs on. */
    NO_DELAY_FOR_MISSED_TICKS = 1,
    /** Missed ticks are dropped. */
    NO_MISSED_TICKS_PENDING = 2,
    /** Missed ticks become one late tick. */
    ONE_MISSED_TICK_PENDING = 3,
  }
  enum HvmAltp2mMode {
    /** Nobody. */
    DISABLED = 0,
    /** The guest and tools outside. */
    MIXED = 1,
    /** Privileged tools outside only. */
    EXTERNAL = 2,
    /** The guest, but only VMFUNC and virtualisation exceptions. */
    LIMITED = 3,
  }
  enum ContextType {
    /** No more records. */
    END_OF_CONTEXT = 0,
    /** Says who wrote the context. */
    START = 1,
    /** The shared info structure. */
    SHARED_INFO = 2,
    /** How the domain sees the time stamp counter. */
    TSC_INFO = 3,
  }
  /** Marks the end of the stream; has no fields. */
  class EndRecord {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly _io: KaitaiStream;
  }
  /**
   * Contents of guest pages, as libxc images carry them. A live update leaves
   * guest memory in place and needs no such record.
   */
  class PageData {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown, hostIsBe?: boolean);
    /** True if the stream was written by a big-endian host. */
    hostIsBe: boolean;
    /** Number of pages that the record describes; at least 1. */
    count: number;
    /** Reserved, 0. */
    reserved: number;
    /** Frame number and type of each page. */
    pfns: XenMigrationRecords.PageData.PageDescriptor[];
    /**
     * Number of page contents that follow. It should equal the number of
     * descriptors whose page has data.
     */
    readonly numPages: number;
    /**
     * Contents of the pages that have data, in the order of `pfns`
     * (opaque: guest memory). Not read until asked for.
     */
    readonly pages: Uint8Array[];
    /**
     * What follows the last whole page (opaque); empty in an undamaged
     * record.
     */
    readonly trailing: Uint8Array;
    readonly _io: KaitaiStream;
  }
  namespace PageData {
    /** Frame number and type of one page. */
    class PageDescriptor {
      constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
      /**
       * Page type in bits 63:60, reserved bits 59:52, frame number in
       * bits 51:0.
       */
      raw: number | bigint;
      /**
       * Guest frame number. The Web IDE, whose numbers are exact to 53
       * bits only, rounds it if the page type is not 0.
       */
      readonly pfn: number;
      /** Reserved bits, 0. */
      readonly reserved: number | bigint;
      /** What the page is. */
      readonly pageType: XenMigrationRecords.PfnType;
      /** True if the page's contents follow in `pages`. */
      readonly hasData: boolean;
      readonly _io: KaitaiStream;
    }
  }
  /** Word width and page table depth of a PV guest; the first PV record. */
  class X86PvInfo {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Width of the guest's words in octets, 4 or 8. */
    guestWidth: number;
    /** Levels of the guest's page tables, 3 or 4. */
    ptLevels: number;
    /** Reserved, 0. */
    reserved: Uint8Array;
    readonly _io: KaitaiStream;
  }
  /** Where a PV guest keeps its physical-to-machine table. */
  class X86PvP2mFrames {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** First frame number that the listed part of the table describes. */
    startPfn: number;
    /** Last frame number that the listed part of the table describes. */
    endPfn: number;
    /**
     * Frames that hold the table, from the one with the entry of
     * `start_pfn` to the one with the entry of `end_pfn`. A frame holds
     * 512 entries of a 64-bit guest, 1024 of a 32-bit guest.
     */
    p2mPfns: (number | bigint)[];
    /** Rest that is no whole entry (opaque); only in a damaged record. */
    trailing?: Uint8Array;
    readonly _io: KaitaiStream;
  }
  /**
   * Registers of a PV vCPU. In a libxc image the frame numbers in it (GDT,
   * CR3, user page table, start info of vCPU 0) are the guest's PFNs, in a
   * live update stream they are MFNs.
   */
  class X86PvVcpuBasic {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Number of the vCPU. */
    vcpuId: number;
    /** Reserved, 0. */
    reserved: number;
    /**
     * The context; its length tells 64-bit guests (5168 octets) from
     * 32-bit ones (2800). Any other length has no layout and stays octets.
     */
    context: XenPvVcpu.GuestContext32 | XenPvVcpu.GuestContext64 | Uint8Array;
    /** Length of the context in octets. */
    readonly lenContext: number;
    readonly _io: KaitaiStream;
  }
  /** Callbacks and machine check state of a PV vCPU. */
  class X86PvVcpuExtended {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Number of the vCPU. */
    vcpuId: number;
    /** Reserved, 0. */
    reserved: number;
    /**
     * The context, at most 128 octets. Xen 4.6 to 4.8 can send a record
     * without it, which receivers ignore.
     */
    context?: XenPvVcpu.ExtendedContext;
    readonly _io: KaitaiStream;
  }
  /** Extended processor state of a PV vCPU. */
  class X86PvVcpuXsave {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Number of the vCPU. */
    vcpuId: number;
    /** Reserved, 0. */
    reserved: number;
    /**
     * The context, at least 16 octets. Xen 4.6 to 4.8 can send a record
     * without it, which receivers ignore.
     */
    context?: XenPvVcpu.XsaveContext;
    readonly _io: KaitaiStream;
  }
  /** Model specific registers of a PV vCPU. */
  class X86PvVcpuMsrs {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Number of the vCPU. */
    vcpuId: number;
    /** Reserved, 0. */
    reserved: number;
    /**
     * The registers, only those that are not 0. Xen 4.6 to 4.8 can send a
     * record without any, which receivers ignore.
     */
    msrs: XenPvVcpu.Msr[];
    /** Rest that is no whole entry (opaque); only in a damaged record. */
    trailing?: Uint8Array;
    readonly _io: KaitaiStream;
  }
  /** The page that a guest shares with Xen. */
  class SharedInfo {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown, guestWidth?: number);
    /**
     * Width of the guest's words in octets, which the record does not
     * tell: 4 chooses the 32-bit layout, all else the 64-bit one.
     */
    guestWidth: number;
    /** The page, 4096 octets. */
    info: XenSharedInfo.SharedInfo32 | XenSharedInfo.SharedInfo64 | Uint8Array;
    readonly _io: KaitaiStream;
  }
  /** How the domain sees the time stamp counter. */
  class X86TscInfo {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** When reads of the TSC are emulated. */
    mode: XenMigrationRecords.TscMode;
    /** Frequency of the TSC in kHz; 0 if the TSC is not emulated. */
    khz: number;
    /** Time since the domain's start in nanoseconds. */
    nsec: number | bigint;
    /** How often the TSC was set, as each migration does. */
    incarnation: number;
    /** Reserved, 0. */
    reserved: number;
    readonly _io: KaitaiStream;
  }
  /** HVM parameters of a domain. */
  class HvmParams {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown, hostIsBe?: boolean);
    /** True if the stream was written by a big-endian host. */
    hostIsBe: boolean;
    /** Number of parameters; 0 is possible from Xen 4.6 to 4.8. */
    count: number;
    /** Reserved, 0. */
    reserved: number;
    /** The parameters, only those that are not 0. */
    params: XenMigrationRecords.HvmParams.HvmParamEntry[];
    /**
     * What follows the counted parameters (opaque); only in a damaged
     * record.
     */
    trailing?: Uint8Array;
    readonly _io: KaitaiStream;
  }
  namespace HvmParams {
    /** One parameter. */
    class HvmParamEntry {
      constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
      /** Which parameter. */
      index: XenMigrationRecords.HvmParam;
      /** Its value. */
      value: number | bigint;
      /** How events are delivered to vCPU 0. */
      readonly callbackType: XenMigrationRecords.HvmCallbackType | undefined;
      /** How timer ticks are made up for that the guest missed. */
      readonly timerMode: XenMigrationRecords.HvmTimerMode | undefined;
      /** Who may use alternate physical-to-machine tables. */
      readonly altp2mMode: XenMigrationRecords.HvmAltp2mMode | undefined;
      /** Base set of Viridian features, with the timer frequency MSRs. */
      readonly viridianBaseFreq: boolean | undefined;
      /** The timer frequency MSRs are left out. */
      readonly viridianNoFreq: boolean | undefined;
      /** The partition reference time counter. */
      readonly viridianTimeRefCount: boolean | undefined;
      /** The reference TSC page. */
      readonly viridianReferenceTsc: boolean | undefined;
      /** TLB flushes of other vCPUs are hypercalls. */
      readonly viridianHcallRemoteTlbFlush: boolean | undefined;
      /** The APIC assist page. */
      readonly viridianApicAssist: boolean | undefined;
      /** The crash MSRs. */
      readonly viridianCrashCtl: boolean | undefined;
      /** The synthetic interrupt controller. */
      readonly viridianSynic: boolean | undefined;
      /** The synthetic timers. */
      readonly viridianStimer: boolean | undefined;
      /** Interrupts between vCPUs are hypercalls. */
      readonly viridianHcallIpi: boolean | undefined;
      /** Processor masks beyond 64 vCPUs. */
      readonly viridianExProcessorMasks: boolean | undefined;
      /** The guest may have more than 64 vCPUs. */
      readonly viridianNoVpLimit: boolean | undefined;
      /** vCPUs can be added at run time. */
      readonly viridianCpuHotplug: boolean | undefined;
      /** The guest has local machine check exceptions. */
      readonly mcaCapLmce: boolean | undefined;
      readonly _io: KaitaiStream;
    }
  }
  /**
   * Data of a toolstack that libxc does not look into. The record was used
   * during development only and must not appear.
   */
  class Toolstack {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** The data (opaque, no layout was ever published). */
    data: Uint8Array;
    readonly _io: KaitaiStream;
  }
  /**
   * Marks that all memory was sent and is sent once more to be compared; has
   * no fields.
   */
  class Verify {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly _io: KaitaiStream;
  }
  /** Marks that the records so far make up a consistent state; has no fields. */
  class Checkpoint {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly _io: KaitaiStream;
  }
  /**
   * Pages that a COLO secondary made dirty. It goes from the secondary to the
   * primary, never into an image.
   */
  class CheckpointDirtyPfnList {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown, hostIsBe?: boolean);
    /** True if the stream was written by a big-endian host. */
    hostIsBe: boolean;
    /** Guest frame numbers, in no order. */
    pfns: (number | bigint)[];
    /** Rest that is no whole entry (opaque); only in a damaged record. */
    trailing?: Uint8Array;
    readonly _io: KaitaiStream;
  }
  /**
   * Marks the end of the data that does not change over a domain's life
   * (stream version 3); has no fields.
   */
  class StaticDataEnd {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly _io: KaitaiStream;
  }
  /** CPUID leaves that the domain sees (stream version 3). */
  class X86CpuidPolicy {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** The leaves, at least one. */
    leaves: XenMigrationRecords.CpuidLeaf[];
    /** Rest that is no whole leaf (opaque); only in a damaged record. */
    trailing?: Uint8Array;
    readonly _io: KaitaiStream;
  }
  /** What the CPUID instruction returns for one leaf. */
  class CpuidLeaf {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Leaf number, EAX on input. */
    leaf: number;
    /** Subleaf number, ECX on input; 0xFFFFFFFF if the leaf has none. */
    subleaf: number;
    /** Value returned in EAX. */
    eax: number;
    /** Value returned in EBX. */
    ebx: number;
    /** Value returned in ECX. */
    ecx: number;
    /** Value returned in EDX. */
    edx: number;
    /** True if the leaf is divided into subleaves. */
    readonly hasSubleaf: boolean;
    /** The last leaf of this range. */
    readonly maxLeaf: number | undefined;
    /** Family of the processor, the extended part added. */
    readonly family: number | undefined;
    /** Model within the family, the extended part added. */
    readonly model: number | undefined;
    /** Revision of the model. */
    readonly stepping: number | undefined;
    /** Level of the cache that the subleaf describes. */
    readonly cacheLevel: number | undefined;
    /** Size of the cache in octets: ways, partitions, octets of a line and sets. */
    readonly lenCache: number | bigint | undefined;
    /** Octets of the XSAVE area that what is enabled in XCR0 needs. */
    readonly lenXsave: number | undefined;
    /** Octets of the XSAVE area that all components need. */
    readonly mostXsave: number | undefined;
    /** Width of physical addresses in bits. */
    readonly physicalBits: number | undefined;
    /** Width of linear addresses in bits. */
    readonly linearBits: number | undefined;
    readonly _io: KaitaiStream;
  }
  namespace CpuidLeaf {
    enum Leaf1Edx {
      /** x87 on the chip. */
      FPU = 0,
      /** Virtual 8086 mode enhancements. */
      VME = 1,
      /** Debugging extensions. */
      DE = 2,
      /** Pages of 4 MiB. */
      PSE = 3,
      /** Time stamp counter. */
      TSC = 4,
      /** RDMSR and WRMSR. */
      MSR = 5,
      /** Physical address extension. */
      PAE = 6,
      /** Machine check exception. */
      MCE = 7,
      /** CMPXCHG8B. */
      CX8 = 8,
      /** Local APIC. */
      APIC = 9,
      /** SYSENTER and SYSEXIT. */
      SEP = 11,
      /** Memory type range registers. */
      MTRR = 12,
      /** Global pages. */
      PGE = 13,
      /** Machine check architecture. */
      MCA = 14,
      /** Conditional moves. */
      CMOV = 15,
      /** Page attribute table. */
      PAT = 16,
      /** Pages of 4 MiB above 4 GiB. */
      PSE36 = 17,
      /** Serial number of the processor. */
      PSN = 18,
      /** CLFLUSH. */
      CLFLUSH = 19,
      /** Debug store. */
      DS = 21,
      /** Thermal monitor and clock modulation registers. */
      ACPI = 22,
      /** MMX. */
      MMX = 23,
      /** FXSAVE and FXRSTOR. */
      FXSR = 24,
      /** SSE. */
      SSE = 25,
      /** SSE2. */
      SSE2 = 26,
      /** Self snoop. */
      SS = 27,
      /** The package may have several logical processors. */
      HTT = 28,
      /** Thermal monitor. */
      TM = 29,
      /** Pending break enable. */
      PBE = 31,
    }
    enum Leaf1Ecx {
      /** SSE3. */
      SSE3 = 0,
      /** PCLMULQDQ. */
      PCLMULQDQ = 1,
      /** Debug store in 64 bits. */
      DTES64 = 2,
      /** MONITOR and MWAIT. */
      MONITOR = 3,
      /** Debug store qualified by privilege. */
      DSCPL = 4,
      /** Virtual machine extensions. */
      VMX = 5,
      /** Safer mode extensions. */
      SMX = 6,
      /** Enhanced SpeedStep. */
      EST = 7,
      /** Thermal monitor 2. */
      TM2 = 8,
      /** SSSE3. */
      SSSE3 = 9,
      /** Silicon debug. */
      SDBG = 11,
      /** Fused multiply and add. */
      FMA = 12,
      /** CMPXCHG16B. */
      CX16 = 13,
      /** Control of task priority messages. */
      XTPR = 14,
      /** Performance and debug capability register. */
      PDCM = 15,
      /** Process context identifiers. */
      PCID = 17,
      /** Direct cache access. */
      DCA = 18,
      /** SSE4.1. */
      SSE4_1 = 19,
      /** SSE4.2. */
      SSE4_2 = 20,
      /** x2APIC. */
      X2APIC = 21,
      /** MOVBE. */
      MOVBE = 22,
      /** POPCNT. */
      POPCNT = 23,
      /** TSC deadline mode of the APIC timer. */
      TSC_DEADLINE = 24,
      /** AES instructions. */
      AESNI = 25,
      /** XSAVE and XGETBV. */
      XSAVE = 26,
      /** The guest has enabled XSAVE (a copy of CR4). */
      OSXSAVE = 27,
      /** AVX. */
      AVX = 28,
      /** Conversion of half precision. */
      F16C = 29,
      /** RDRAND. */
      RDRAND = 30,
      /** A hypervisor is there. */
      HYPERVISOR = 31,
    }
    enum Leaf7Ebx {
      /** RDFSBASE and its kin. */
      FSGSBASE = 0,
      /** TSC_ADJUST register. */
      TSC_ADJUST = 1,
      /** Software guard extensions. */
      SGX = 2,
      /** Bit manipulation, first group. */
      BMI1 = 3,
      /** Hardware lock elision. */
      HLE = 4,
      /** AVX2. */
      AVX2 = 5,
      /** x87 data pointer changes on exceptions only. */
      FDP_EXCP_ONLY = 6,
      /** Supervisor mode execution prevention. */
      SMEP = 7,
      /** Bit manipulation, second group. */
      BMI2 = 8,
      /** Enhanced REP MOVSB and STOSB. */
      ERMS = 9,
      /** INVPCID. */
      INVPCID = 10,
      /** Restricted transactional memory. */
      RTM = 11,
      /** Platform quality of service monitoring. */
      PQM = 12,
      /** x87 segment selectors are not saved. */
      NO_FPU_SEL = 13,
      /** Memory protection extensions. */
      MPX = 14,
      /** Platform quality of service enforcement. */
      PQE = 15,
      /** AVX-512 foundation. */
      AVX512F = 16,
      /** AVX-512 double and quad words. */
      AVX512DQ = 17,
      /** RDSEED. */
      RDSEED = 18,
      /** ADCX and ADOX. */
      ADX = 19,
      /** Supervisor mode access prevention. */
      SMAP = 20,
      /** AVX-512 integer fused multiply and add. */
      AVX512_IFMA = 21,
      /** CLFLUSHOPT. */
      CLFLUSHOPT = 23,
      /** CLWB. */
      CLWB = 24,
      /** Processor trace. */
      PROC_TRACE = 25,
      /** AVX-512 prefetch. */
      AVX512PF = 26,
      /** AVX-512 exponential and reciprocal. */
      AVX512ER = 27,
      /** AVX-512 conflict detection. */
      AVX512CD = 28,
      /** SHA instructions. */
      SHA = 29,
      /** AVX-512 bytes and words. */
      AVX512BW = 30,
      /** AVX-512 vector length. */
      AVX512VL = 31,
    }
    enum Leaf7Ecx {
      /** PREFETCHWT1. */
      PREFETCHWT1 = 0,
      /** AVX-512 vector byte manipulation. */
      AVX512_VBMI = 1,
      /** User mode instruction prevention. */
      UMIP = 2,
      /** Protection keys of user pages. */
      PKU = 3,
      /** The guest has enabled protection keys (a copy of CR4). */
      OSPKE = 4,
      /** TPAUSE, UMONITOR and UMWAIT. */
      WAITPKG = 5,
      /** AVX-512 vector byte manipulation, second group. */
      AVX512_VBMI2 = 6,
      /** Shadow stacks. */
      CET_SS = 7,
      /** Galois field instructions. */
      GFNI = 8,
      /** AES on vectors. */
      VAES = 9,
      /** PCLMULQDQ on vectors. */
      VPCLMULQDQ = 10,
      /** AVX-512 neural network instructions. */
      AVX512_VNNI = 11,
      /** AVX-512 bit algorithms. */
      AVX512_BITALG = 12,
      /** AVX-512 population count. */
      AVX512_VPOPCNTDQ = 14,
      /** Page tables of five levels. */
      LA57 = 16,
      /** RDPID. */
      RDPID = 22,
      /** CLDEMOTE. */
      CLDEMOTE = 25,
      /** MOVDIRI. */
      MOVDIRI = 27,
      /** MOVDIR64B. */
      MOVDIR64B = 28,
      /** ENQCMD. */
      ENQCMD = 29,
      /** Protection keys of supervisor pages. */
      PKS = 31,
    }
    enum Leaf7Edx {
      /** AVX-512 neural network instructions on four registers. */
      AVX512_4VNNIW = 2,
      /** AVX-512 multiply and add on four registers. */
      AVX512_4FMAPS = 3,
      /** Fast short REP MOVSB. */
      FSRM = 4,
      /** AVX-512 intersection. */
      AVX512_VP2INTERSECT = 8,
      /** Control of the mitigation of SRBDS. */
      SRBDS_CTRL = 9,
      /** VERW clears buffers. */
      MD_CLEAR = 10,
      /** Transactions always abort. */
      RTM_ALWAYS_ABORT = 11,
      /** TSX_FORCE_ABORT register. */
      TSX_FORCE_ABORT = 13,
      /** SERIALIZE. */
      SERIALIZE = 14,
      /** Processors of several kinds. */
      HYBRID = 15,
      /** Suspending of load tracking. */
      TSXLDTRK = 16,
      /** PCONFIG. */
      PCONFIG = 18,
      /** Architectural last branch records. */
      ARCH_LBR = 19,
      /** Indirect branch tracking. */
      CET_IBT = 20,
      /** Tiles of bfloat16. */
      AMX_BF16 = 22,
      /** AVX-512 half precision. */
      AVX512_FP16 = 23,
      /** Tiles. */
      AMX_TILE = 24,
      /** Tiles of bytes. */
      AMX_INT8 = 25,
      /** SPEC_CTRL with IBRS, and PRED_CMD with IBPB. */
      IBRSB = 26,
      /** SPEC_CTRL with STIBP. */
      STIBP = 27,
      /** FLUSH_CMD register. */
      L1D_FLUSH = 28,
      /** ARCH_CAPABILITIES register. */
      ARCH_CAPS = 29,
      /** CORE_CAPABILITIES register. */
      CORE_CAPS = 30,
      /** SPEC_CTRL with SSBD. */
      SSBD = 31,
    }
    enum Leaf71Eax {
      /** SHA-512 instructions. */
      SHA512 = 0,
      /** SM3 instructions. */
      SM3 = 1,
      /** SM4 instructions. */
      SM4 = 2,
      /** Neural network instructions of AVX. */
      AVX_VNNI = 4,
      /** AVX-512 bfloat16. */
      AVX512_BF16 = 5,
      /** Linear address space separation. */
      LASS = 6,
      /** CMPccXADD. */
      CMPCCXADD = 7,
      /** Fast REP MOVSB of no length. */
      FZRM = 10,
      /** Fast short REP STOSB. */
      FSRS = 11,
      /** Fast short REP CMPSB and SCASB. */
      FSRCS = 12,
      /** Flexible return and event delivery. */
      FRED = 17,
      /** LKGS. */
      LKGS = 18,
      /** WRMSRNS. */
      WRMSRNS = 19,
      /** Source of an NMI is reported. */
      NMI_SRC = 20,
      /** Tiles of half precision. */
      AMX_FP16 = 21,
      /** HRESET. */
      HRESET = 22,
      /** Integer fused multiply and add of AVX. */
      AVX_IFMA = 23,
      /** Linear address masking. */
      LAM = 26,
      /** RDMSRLIST and WRMSRLIST. */
      MSRLIST = 27,
    }
    enum Leaf72Edx {
      /** SPEC_CTRL with PSFD. */
      INTEL_PSFD = 0,
      /** SPEC_CTRL with IPRED_DIS. */
      IPRED_CTRL = 1,
      /** SPEC_CTRL with RRSBA_DIS. */
      RRSBA_CTRL = 2,
      /** SPEC_CTRL with DDP_DIS. */
      DDP_CTRL = 3,
      /** SPEC_CTRL with BHI_DIS_S. */
      BHI_CTRL = 4,
      /** No MXCSR configuration dependent timing. */
      MCDT_NO = 5,
      /** Disabling of locks on uncached memory. */
      UC_LOCK_DIS = 6,
      /** MONITOR needs no mitigation. */
      MONITOR_MITG_NO = 7,
    }
    enum LeafD1Eax {
      /** XSAVEOPT. */
      XSAVEOPT = 0,
      /** XSAVEC. */
      XSAVEC = 1,
      /** XGETBV of what is in use. */
      XGETBV1 = 2,
      /** XSAVES and XRSTORS. */
      XSAVES = 3,
      /** Extended feature disable. */
      XFD = 4,
    }
    enum Extended1Edx {
      /** x87 on the chip. */
      FPU = 0,
      /** Virtual 8086 mode enhancements. */
      VME = 1,
      /** Debugging extensions. */
      DE = 2,
      /** Pages of 4 MiB. */
      PSE = 3,
      /** Time stamp counter. */
      TSC = 4,
      /** RDMSR and WRMSR. */
      MSR = 5,
      /** Physical address extension. */
      PAE = 6,
      /** Machine check exception. */
      MCE = 7,
      /** CMPXCHG8B. */
      CX8 = 8,
      /** Local APIC. */
      APIC = 9,
      /** SYSCALL and SYSRET. */
      SYSCALL = 11,
      /** Memory type range registers. */
      MTRR = 12,
      /** Global pages. */
      PGE = 13,
      /** Machine check architecture. */
      MCA = 14,
      /** Conditional moves. */
      CMOV = 15,
      /** Page attribute table. */
      PAT = 16,
      /** Pages of 4 MiB above 4 GiB. */
      PSE36 = 17,
      /** Pages that are not executed. */
      NX = 20,
      /** Extensions of MMX. */
      MMXEXT = 22,
      /** MMX. */
      MMX = 23,
      /** FXSAVE and FXRSTOR. */
      FXSR = 24,
      /** Fast FXSAVE and FXRSTOR. */
      FFXSR = 25,
      /** Pages of 1 GiB. */
      PAGE1GB = 26,
      /** RDTSCP. */
      RDTSCP = 27,
      /** Long mode. */
      LM = 29,
      /** Extensions of 3DNow!. */
      AMD_3DNOWEXT = 30,
      /** 3DNow!. */
      AMD_3DNOW = 31,
    }
    enum Extended1Ecx {
      /** LAHF and SAHF in long mode. */
      LAHF_LM = 0,
      /** HTT means several cores. */
      CMP_LEGACY = 1,
      /** Secure virtual machine. */
      SVM = 2,
      /** Extended APIC space. */
      EXTAPIC = 3,
      /** CR8 outside of long mode. */
      CR8_LEGACY = 4,
      /** LZCNT. */
      LZCNT = 5,
      /** SSE4A. */
      SSE4A = 6,
      /** Misaligned SSE mode. */
      MISALIGNSSE = 7,
      /** PREFETCHW. */
      AMD_3DNOWPREFETCH = 8,
      /** OS visible workaround registers. */
      OSVW = 9,
      /** Instruction based sampling. */
      IBS = 10,
      /** Extended operations. */
      XOP = 11,
      /** SKINIT and STGI. */
      SKINIT = 12,
      /** Watchdog timer. */
      WDT = 13,
      /** Lightweight profiling. */
      LWP = 15,
      /** FMA of four operands. */
      FMA4 = 16,
      /** Translation cache extension. */
      TCE = 17,
      /** NodeId register. */
      NODEID_MSR = 19,
      /** Trailing bit manipulation. */
      TBM = 21,
      /** Topology leaves. */
      TOPOEXT = 22,
      /** Performance counters of the core. */
      PERFCTR_CORE = 23,
      /** Performance counters of the north bridge. */
      PERFCTR_NB = 24,
      /** Breakpoints with address masks. */
      DBEXT = 26,
      /** Performance time stamp counter. */
      PERFTSC = 27,
      /** Performance counters of the last cache. */
      PERFCTR_LLC = 28,
      /** MONITORX and MWAITX. */
      MONITORX = 29,
      /** Address masks of 32 bits for breakpoints. */
      ADDR_MSK_EXT = 30,
    }
    enum Extended7Edx {
      /** The TSC runs at one rate in all states. */
      ITSC = 8,
      /** Read-only MPERF and APERF. */
      EFRO = 10,
    }
    enum Extended8Ebx {
      /** CLZERO. */
      CLZERO = 0,
      /** FXRSTOR restores the error pointers. */
      RSTR_FP_ERR_PTRS = 2,
      /** WBNOINVD. */
      WBNOINVD = 9,
      /** PRED_CMD with IBPB. */
      IBPB = 12,
      /** SPEC_CTRL with IBRS. */
      IBRS = 14,
      /** SPEC_CTRL with STIBP. */
      AMD_STIBP = 15,
      /** IBRS is preferred always on. */
      IBRS_ALWAYS = 16,
      /** STIBP is preferred always on. */
      STIBP_ALWAYS = 17,
      /** IBRS is preferred to software. */
      IBRS_FAST = 18,
      /** IBRS protects the same mode. */
      IBRS_SAME_MODE = 19,
      /** EFER has no LMSLE. */
      NO_LMSL = 20,
      /** Protected processor inventory number. */
      AMD_PPIN = 23,
      /** SPEC_CTRL with SSBD. */
      AMD_SSBD = 24,
      /** VIRT_SPEC_CTRL with SSBD. */
      VIRT_SSBD = 25,
      /** No speculative store bypass. */
      SSB_NO = 26,
      /** Collaborative performance control. */
      CPPC = 27,
      /** SPEC_CTRL with PSFD. */
      PSFD = 28,
      /** No branch type confusion. */
      BTC_NO = 29,
      /** IBPB clears return predictions. */
      IBPB_RET = 30,
    }
    enum Extended21Eax {
      /** No nested data breakpoints. */
      NNWB = 0,
      /** WRMSR of FS and GS bases does not serialise. */
      FSGS_NSER = 1,
      /** LFENCE always serialises. */
      LFENCE_ALWAYS = 2,
      /** Paging in SMM is locked. */
      SMM_PAGE_LOCK = 3,
      /** A null selector clears its base. */
      NULL_SEL_CLEARS_BASE = 6,
      /** Upper address ignore. */
      UPPER_ADDRESS_IGNORE = 7,
      /** Automatic IBRS. */
      AUTO_IBRS = 8,
      /** No SMM_CTL register. */
      NO_SMM_CTL_MSR = 9,
      /** Fast short REP STOSB. */
      FAST_SHORT_REP_STOSB = 10,
      /** Fast short REP CMPSB. */
      FAST_SHORT_REP_CMPSB = 11,
      /** Control of prefetching. */
      PREFETCH_CTL_MSR = 13,
      /** CPUID faulting. */
      CPUID_USER_DIS = 17,
      /** Enhanced predictive store forwarding. */
      EPSF = 18,
      /** Fast short REP SCASB. */
      FSRSC = 19,
      /** PREFETCHI. */
      AMD_PREFETCHI = 23,
      /** PRED_CMD with SBPB. */
      SBPB = 27,
      /** IBPB clears branch type predictions. */
      IBPB_BRTYPE = 28,
      /** No speculative return stack overflow. */
      SRSO_NO = 29,
    }
  }
  /** Model specific registers that the domain sees (stream version 3). */
  class X86MsrPolicy {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** The registers, at least one. */
    msrs: XenMigrationRecords.MsrPolicyEntry[];
    /** Rest that is no whole entry (opaque); only in a damaged record. */
    trailing?: Uint8Array;
    readonly _io: KaitaiStream;
  }
  /** One model specific register of the policy. */
  class MsrPolicyEntry {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Number of the register. */
    index: XenPvVcpu.MsrIndex;
    /** Reserved, 0. */
    flags: number;
    /** Value of the register. */
    value: number | bigint;
    readonly _io: KaitaiStream;
  }
  /**
   * Domain context, the successor that was **proposed** for `SHARED_INFO` and
   * `X86_TSC_INFO` (record 0x13, stream version 4). It was never merged; no
   * released Xen writes it.
   */
  class DomainContext {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Records up to and including the one that ends the context. */
    records: XenMigrationRecords.ContextRecord[];
    /** What follows the end of the context (opaque); receivers ignore it. */
    trailing?: Uint8Array;
    readonly _io: KaitaiStream;
  }
  /** One record of a domain context. */
  class ContextRecord {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** What the body is. Unknown types are kept as octets. */
    recordType: XenMigrationRecords.ContextType;
    /** Which one of several of the same type, as a vCPU number; else 0. */
    instanceId: number;
    /** Length of the body in octets, without header and padding. */
    lenBody: number | bigint;
    /** Content of the record. */
    body: XenMigrationRecords.ContextEnd | XenMigrationRecords.ContextStart | XenMigrationRecords.ContextSharedInfo | XenMigrationRecords.ContextTscInfo | Uint8Array;
    /** 0 to 7 octets of zeros up to a multiple of 8 octets. */
    padding: Uint8Array;
    readonly _io: KaitaiStream;
  }
  /** Ends the context; has no fields. */
  class ContextEnd {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    readonly _io: KaitaiStream;
  }
  /** First record of a context, says who wrote it. */
  class ContextStart {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Major version of the Xen that saved the domain. */
    xenMajor: number;
    /** Minor version of the Xen that saved the domain. */
    xenMinor: number;
    readonly _io: KaitaiStream;
  }
  /** The shared info structure, without the unused rest of its page. */
  class ContextSharedInfo {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Which layout the structure has. */
    flags: number;
    /** The structure, 3136 octets for 64-bit guests, 2344 for 32-bit ones. */
    info: XenSharedInfo.SharedInfo32 | XenSharedInfo.SharedInfo64 | Uint8Array;
    /** The structure has the layout of 32-bit guests. */
    readonly is32bit: boolean;
    /** Width of the guest's words in octets. */
    readonly guestWidth: number;
    readonly _io: KaitaiStream;
  }
  /** How the domain sees the time stamp counter. */
  class ContextTscInfo {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** When reads of the TSC are emulated. */
    mode: XenMigrationRecords.TscMode;
    /** Frequency of the TSC in kHz. */
    khz: number;
    /** Time since the domain's start in nanoseconds. */
    nsec: number | bigint;
    /** How often the TSC was set. */
    incarnation: number;
    readonly _io: KaitaiStream;
  }
}

/**
 * The blobs that Xen's control interface gives for a PV vCPU, as the
 * `X86_PV_VCPU_*` records carry them: the register context in its 64-bit and
 * 32-bit forms, the extended context, the extended processor state and the
 * model specific registers.
 */
export class XenPvVcpu {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
  readonly _io: KaitaiStream;
}
export namespace XenPvVcpu {
  enum SpecCtrlBit {
    /** Indirect branches are restricted. */
    IBRS = 0,
    /** No indirect branch predictions of the other thread. */
    STIBP = 1,
    /** Speculative store bypass is disabled. */
    SSBD = 2,
    /** Indirect predictions wait, in user mode. */
    IPRED_DIS_U = 3,
    /** Indirect predictions wait, in supervisor mode. */
    IPRED_DIS_S = 4,
    /** No alternative predictions of returns, in user mode. */
    RRSBA_DIS_U = 5,
    /** No alternative predictions of returns, in supervisor mode. */
    RRSBA_DIS_S = 6,
    /** Predictive store forwarding is disabled. */
    PSFD = 7,
    /** Data dependent prefetching is disabled, in user mode. */
    DDP_DIS_U = 8,
    /** Branch history is not shared with supervisor mode. */
    BHI_DIS_S = 10,
  }
  enum ArchCapabilitiesBit {
    /** Not vulnerable to Meltdown. */
    RDCL_NO = 0,
    /** IBRS may be left on (eIBRS). */
    IBRS_ALL = 1,
    /** Returns may use other predictions. */
    RSBA = 2,
    /** No flush of the L1 cache at VM entry is needed. */
    SKIP_L1DFL = 3,
    /** Not vulnerable to speculative store bypass. */
    SSB_NO = 4,
    /** Not vulnerable to MDS. */
    MDS_NO = 5,
    /** No machine check at changes of page sizes. */
    IF_PSCHANGE_MC_NO = 6,
    /** TSX_CTRL register. */
    TSX_CTRL = 7,
    /** Not vulnerable to TAA. */
    TAA_NO = 8,
    /** MCU_CONTROL register. */
    MCU_CTRL = 9,
    /** MISC_PACKAGE_CTLS register. */
    MISC_PACKAGE_CTRL = 10,
    /** Filtering of energy reporting. */
    ENERGY_FILTERING = 11,
    /** Data operand independent timing mode. */
    DOITM = 12,
    /** Not vulnerable to SBDR and SSDP. */
    SBDR_SSDP_NO = 13,
    /** Not vulnerable to FBSDP. */
    FBSDP_NO = 14,
    /** Not vulnerable to PSDP. */
    PSDP_NO = 15,
    /** VERW overwrites fill buffers. */
    FB_CLEAR = 17,
    /** Control of FB_CLEAR. */
    FB_CLEAR_CTRL = 18,
    /** Returns may use restricted predictions. */
    RRSBA = 19,
    /** Not vulnerable to branch history injection. */
    BHI_NO = 20,
    /** XAPIC_DISABLE_STATUS register. */
    XAPIC_STATUS = 21,
    /** Overclocking status register. */
    OVRCLK_STATUS = 23,
    /** Not vulnerable to post-barrier return predictions. */
    PBRSB_NO = 24,
    /** Control of the mitigation of GDS. */
    GDS_CTRL = 25,
    /** Not vulnerable to GDS. */
    GDS_NO = 26,
    /** Not vulnerable to RFDS. */
    RFDS_NO = 27,
    /** VERW clears register files. */
    RFDS_CLEAR = 28,
    /** Not vulnerable to ITS. */
    ITS_NO = 62,
  }
  enum MiscFeaturesEnablesBit {
    /** CPUID in user mode faults. */
    CPUID_FAULTING = 0,
  }
  enum PlatformInfoBit {
    /** CPUID faulting can be enabled. */
    CPUID_FAULTING = 31,
  }
  enum BndcfgsBit {
    /** Bounds are checked in supervisor mode. */
    EN = 0,
    /** Branches keep the bound registers. */
    BNDPRESERVE = 1,
  }
  enum MsrIndex {
    /** Speculation control. */
    SPEC_CTRL = 72,
    /** Platform information; in the MSR policy. */
    INTEL_PLATFORM_INFO = 206,
    /** Which CPU faults the CPU does not have; in the MSR policy. */
    ARCH_CAPABILITIES = 266,
    /** CPUID faulting. */
    INTEL_MISC_FEATURES_ENABLES = 320,
    /** What RDTSCP returns in ECX. */
    TSC_AUX = 3221225731,
    /** Address mask of breakpoint 1. */
    AMD64_DR1_ADDRESS_MASK = 3221295129,
    /** Address mask of breakpoint 2. */
    AMD64_DR2_ADDRESS_MASK = 3221295130,
    /** Address mask of breakpoint 3. */
    AMD64_DR3_ADDRESS_MASK = 3221295131,
    /** Address mask of breakpoint 0. */
    AMD64_DR0_ADDRESS_MASK = 3221295143,
  }
  enum BreakpointAccess {
    /** Execution. */
    EXECUTE = 0,
    /** Writes. */
    WRITE = 1,
    /** I/O port accesses. */
    IO = 2,
    /** Reads and writes. */
    READ_WRITE = 3,
  }
  enum BreakpointLength {
    /** One octet. */
    ONE_OCTET = 0,
    /** Two octets. */
    TWO_OCTETS = 1,
    /** Eight octets. */
    EIGHT_OCTETS = 2,
    /** Four octets. */
    FOUR_OCTETS = 3,
  }
  /** Registers of a vCPU of a 64-bit PV guest, 5168 octets. */
  class GuestContext64 {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** FPU and SSE registers. */
    fpuCtxt: X86Fxsave;
    /** State of the vCPU, `VGCF_*`. */
    flags: number | bigint;
    /** General registers. */
    userRegs: XenPvVcpu.UserRegs64;
    /** Virtual interrupt descriptor table, by vector. */
    traps: XenPvVcpu.TrapInfo64[];
    /** Linear address of the local descriptor table. */
    ldtBase: number | bigint;
    /** Number of entries in the local descriptor table. */
    ldtEnts: number | bigint;
    /**
     * Frames of the global descriptor table, 512 entries each. MFNs; a libxc
     * image has PFNs.
     */
    gdtFrames: (number | bigint)[];
    /** Number of entries in the global descriptor table. */
    gdtEnts: number | bigint;
    /** Stack segment for entries into the guest kernel. */
    kernelSs: number | bigint;
    /** Stack pointer for entries into the guest kernel. */
    kernelSp: number | bigint;
    /** Control register 0. */
    cr0: number | bigint;
    /**
     * Page table for user mode, in the form of a CR3; 0 if there is none.
     * Holds an MFN; a libxc image has a PFN, with bit 0 set.
     */
    userCr3: number | bigint;
    /**
     * Address of the last page fault; the guest itself reads it from its
     * vCPU information.
     */
    cr2: number | bigint;
    /** Page table for kernel mode. Holds an MFN; a libxc image has a PFN. */
    cr3: number | bigint;
    /** Control register 4. */
    cr4: number | bigint;
    /** Not used. */
    cr5: number | bigint;
    /** Not used. */
    cr6: number | bigint;
    /** Not used. */
    cr7: number | bigint;
    /** Address of breakpoint 0. */
    dr0: number | bigint;
    /** Address of breakpoint 1. */
    dr1: number | bigint;
    /** Address of breakpoint 2. */
    dr2: number | bigint;
    /** Address of breakpoint 3. */
    dr3: number | bigint;
    /** Not used. */
    dr4: number | bigint;
    /** Which I/O breakpoints of `dr7` Xen emulates in old versions; else 0. */
    dr5: number | bigint;
    /** Debug status. */
    dr6: number | bigint;
    /** Debug control. */
    dr7: number | bigint;
    /** Address that events are delivered to. */
    eventCallbackEip: number | bigint;
    /** Address that is entered if returning to the guest fails. */
    failsafeCallbackEip: number | bigint;
    /** Address that SYSCALL from 64-bit code enters. */
    syscallCallbackEip: number | bigint;
    /** Assistance that the guest asked Xen for, `VMASST_TYPE_*`. */
    vmAssist: number | bigint;
    /** Base of FS. */
    fsBase: number | bigint;
    /** Base of GS in kernel mode. */
    gsBaseKernel: number | bigint;
    /** Base of GS in user mode. */
    gsBaseUser: number | bigint;
    /** `fpu_ctxt` is valid. */
    readonly vgcfI387Valid: boolean;
    /** The vCPU runs the guest kernel, not a user program. */
    readonly vgcfInKernel: boolean;
    /** The failsafe callback is entered with events masked. */
    readonly vgcfFailsafeDisablesEvents: boolean;
    /** The syscall callback is entered with events masked. */
    readonly vgcfSyscallDisablesEvents: boolean;
    /** The vCPU is up. */
    readonly vgcfOnline: boolean;
    /** Protected mode. */
    readonly cr0Pe: boolean;
    /** WAIT follows `ts`. */
    readonly cr0Mp: boolean;
    /** FPU instructions fault. */
    readonly cr0Em: boolean;
    /** Task switched, FPU state is not the current one. */
    readonly cr0Ts: boolean;
    /** Extension type, always set. */
    readonly cr0Et: boolean;
    /** FPU errors are exceptions. */
    readonly cr0Ne: boolean;
    /** Read-only pages bind the kernel too. */
    readonly cr0Wp: boolean;
    /** Alignment checks on. */
    readonly cr0Am: boolean;
    /** Not write-through. */
    readonly cr0Nw: boolean;
    /** Cache disabled. */
    readonly cr0Cd: boolean;
    /** Paging on. */
    readonly cr0Pg: boolean;
    /** Frame number of the kernel page table; MFN or PFN, see `cr3`. */
    readonly cr3Frame: number | bigint;
    /** Frame number of the user page table; MFN or PFN, see `user_cr3`. */
    readonly userCr3Frame: number | bigint;
    /** Virtual 8086 mode extensions. */
    readonly cr4Vme: boolean;
    /** Protected mode virtual interrupts. */
    readonly cr4Pvi: boolean;
    /** RDTSC is privileged. */
    readonly cr4Tsd: boolean;
    /** Debugging extensions. */
    readonly cr4De: boolean;
    /** Page size extensions. */
    readonly cr4Pse: boolean;
    /** Physical address extension. */
    readonly cr4Pae: boolean;
    /** Machine checks on. */
    readonly cr4Mce: boolean;
    /** Global pages. */
    readonly cr4Pge: boolean;
    /** RDPMC for user mode. */
    readonly cr4Pce: boolean;
    /** FXSAVE and SSE on. */
    readonly cr4Osfxsr: boolean;
    /** SSE exceptions on. */
    readonly cr4Osxmmexcpt: boolean;
    /** User mode instruction prevention. */
    readonly cr4Umip: boolean;
    /** Five-level paging. */
    readonly cr4La57: boolean;
    /** VMX on. */
    readonly cr4Vmxe: boolean;
    /** SMX on. */
    readonly cr4Smxe: boolean;
    /** FS and GS base instructions. */
    readonly cr4Fsgsbase: boolean;
    /** Process context identifiers. */
    readonly cr4Pcide: boolean;
    /** XSAVE on. */
    readonly cr4Osxsave: boolean;
    /** No execution of user pages by the kernel. */
    readonly cr4Smep: boolean;
    /** No access to user pages by the kernel. */
    readonly cr4Smap: boolean;
    /** Protection keys for user pages. */
    readonly cr4Pke: boolean;
    /** Control-flow enforcement. */
    readonly cr4Cet: boolean;
    /** Protection keys for kernel pages. */
    readonly cr4Pks: boolean;
    /** Breakpoint 0 hit. */
    readonly dr6B0: boolean;
    /** Breakpoint 1 hit. */
    readonly dr6B1: boolean;
    /** Breakpoint 2 hit. */
    readonly dr6B2: boolean;
    /** Breakpoint 3 hit. */
    readonly dr6B3: boolean;
    /** Clear if a bus lock was detected. */
    readonly dr6Bld: boolean;
    /** A debug register was accessed. */
    readonly dr6Bd: boolean;
    /** Single step. */
    readonly dr6Bs: boolean;
    /** Task switch. */
    readonly dr6Bt: boolean;
    /** Clear if within a transactional region. */
    readonly dr6Rtm: boolean;
    /** Breakpoint 0 is on for the current task. */
    readonly dr7L0: boolean;
    /** Breakpoint 0 is on for all tasks. */
    readonly dr7G0: boolean;
    /** Breakpoint 1 is on for the current task. */
    readonly dr7L1: boolean;
    /** Breakpoint 1 is on for all tasks. */
    readonly dr7G1: boolean;
    /** Breakpoint 2 is on for the current task. */
    readonly dr7L2: boolean;
    /** Breakpoint 2 is on for all tasks. */
    readonly dr7G2: boolean;
    /** Breakpoint 3 is on for the current task. */
    readonly dr7L3: boolean;
    /** Breakpoint 3 is on for all tasks. */
    readonly dr7G3: boolean;
    /** Exact local breakpoints. */
    readonly dr7Le: boolean;
    /** Exact global breakpoints. */
    readonly dr7Ge: boolean;
    /** Debugging of transactional regions. */
    readonly dr7Rtm: boolean;
    /** Access to debug registers faults. */
    readonly dr7Gd: boolean;
    /** What breakpoint 0 stops at. */
    readonly dr7Rw0: XenPvVcpu.BreakpointAccess;
    /** How many octets breakpoint 0 covers. */
    readonly dr7Len0: XenPvVcpu.BreakpointLength;
    /** What breakpoint 1 stops at. */
    readonly dr7Rw1: XenPvVcpu.BreakpointAccess;
    /** How many octets breakpoint 1 covers. */
    readonly dr7Len1: XenPvVcpu.BreakpointLength;
    /** What breakpoint 2 stops at. */
    readonly dr7Rw2: XenPvVcpu.BreakpointAccess;
    /** How many octets breakpoint 2 covers. */
    readonly dr7Len2: XenPvVcpu.BreakpointLength;
    /** What breakpoint 3 stops at. */
    readonly dr7Rw3: XenPvVcpu.BreakpointAccess;
    /** How many octets breakpoint 3 covers. */
    readonly dr7Len3: XenPvVcpu.BreakpointLength;
    /** Segment limits of 4 GiB are simulated (32-bit guests). */
    readonly vmasst4gbSegments: boolean;
    /** Trap 15 tells when that simulation is used. */
    readonly vmasst4gbSegmentsNotify: boolean;
    /** The guest may write to its level 1 page tables. */
    readonly vmasstWritablePagetables: boolean;
    /** Level 3 page tables may lie above 4 GiB (32-bit guests). */
    readonly vmasstPaeExtendedCr3: boolean;
    /** The virtual IOPL acts as the real one does. */
    readonly vmasstArchitecturalIopl: boolean;
    /** Xen marks when it updates the run state information. */
    readonly vmasstRunstateUpdateFlag: boolean;
    /** The machine-to-physical table is hidden from user mode. */
    readonly vmasstM2pStrict: boolean;
    readonly _io: KaitaiStream;
  }
  /** Registers of a vCPU of a 32-bit PV guest, 2800 octets. */
  class GuestContext32 {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** FPU and SSE registers. */
    fpuCtxt: X86Fxsave;
    /** State of the vCPU, `VGCF_*`. */
    flags: number;
    /** General registers. */
    userRegs: XenPvVcpu.UserRegs32;
    /** Virtual interrupt descriptor table, by vector. */
    traps: XenPvVcpu.TrapInfo32[];
    /** Linear address of the local descriptor table. */
    ldtBase: number;
    /** Number of entries in the local descriptor table. */
    ldtEnts: number;
    /**
     * Frames of the global descriptor table, 512 entries each. MFNs; a libxc
     * image has PFNs.
     */
    gdtFrames: number[];
    /** Number of entries in the global descriptor table. */
    gdtEnts: number;
    /** Stack segment for entries into the guest kernel. */
    kernelSs: number;
    /** Stack pointer for entries into the guest kernel. */
    kernelSp: number;
    /** Control register 0. */
    cr0: number;
    /** Not used. */
    cr1: number;
    /**
     * Address of the last page fault; the guest itself reads it from its
     * vCPU information.
     */
    cr2: number;
    /**
     * Page table, its frame number rotated so that 32 bits of it fit. Holds
     * an MFN; a libxc image has a PFN.
     */
    cr3: number;
    /** Control register 4. */
    cr4: number;
    /** Not used. */
    cr5: number;
    /** Not used. */
    cr6: number;
    /** Not used. */
    cr7: number;
    /** Address of breakpoint 0. */
    dr0: number;
    /** Address of breakpoint 1. */
    dr1: number;
    /** Address of breakpoint 2. */
    dr2: number;
    /** Address of breakpoint 3. */
    dr3: number;
    /** Not used. */
    dr4: number;
    /** Which I/O breakpoints of `dr7` Xen emulates in old versions; else 0. */
    dr5: number;
    /** Debug status. */
    dr6: number;
    /** Debug control. */
    dr7: number;
    /** Code segment of the event callback. */
    eventCallbackCs: number;
    /** Address that events are delivered to. */
    eventCallbackEip: number;
    /** Code segment of the failsafe callback. */
    failsafeCallbackCs: number;
    /** Address that is entered if returning to the guest fails. */
    failsafeCallbackEip: number;
    /** Assistance that the guest asked Xen for, `VMASST_TYPE_*`. */
    vmAssist: number;
    /** `fpu_ctxt` is valid. */
    readonly vgcfI387Valid: boolean;
    /** The vCPU runs the guest kernel, not a user program. */
    readonly vgcfInKernel: boolean;
    /** The failsafe callback is entered with events masked. */
    readonly vgcfFailsafeDisablesEvents: boolean;
    /** The syscall callback is entered with events masked. */
    readonly vgcfSyscallDisablesEvents: boolean;
    /** The vCPU is up. */
    readonly vgcfOnline: boolean;
    /** Protected mode. */
    readonly cr0Pe: boolean;
    /** WAIT follows `ts`. */
    readonly cr0Mp: boolean;
    /** FPU instructions fault. */
    readonly cr0Em: boolean;
    /** Task switched, FPU state is not the current one. */
    readonly cr0Ts: boolean;
    /** Extension type, always set. */
    readonly cr0Et: boolean;
    /** FPU errors are exceptions. */
    readonly cr0Ne: boolean;
    /** Read-only pages bind the kernel too. */
    readonly cr0Wp: boolean;
    /** Alignment checks on. */
    readonly cr0Am: boolean;
    /** Not write-through. */
    readonly cr0Nw: boolean;
    /** Cache disabled. */
    readonly cr0Cd: boolean;
    /** Paging on. */
    readonly cr0Pg: boolean;
    /** Frame number of the page table; MFN or PFN, see `cr3`. */
    readonly cr3Frame: number | bigint;
    /** Virtual 8086 mode extensions. */
    readonly cr4Vme: boolean;
    /** Protected mode virtual interrupts. */
    readonly cr4Pvi: boolean;
    /** RDTSC is privileged. */
    readonly cr4Tsd: boolean;
    /** Debugging extensions. */
    readonly cr4De: boolean;
    /** Page size extensions. */
    readonly cr4Pse: boolean;
    /** Physical address extension. */
    readonly cr4Pae: boolean;
    /** Machine checks on. */
    readonly cr4Mce: boolean;
    /** Global pages. */
    readonly cr4Pge: boolean;
    /** RDPMC for user mode. */
    readonly cr4Pce: boolean;
    /** FXSAVE and SSE on. */
    readonly cr4Osfxsr: boolean;
    /** SSE exceptions on. */
    readonly cr4Osxmmexcpt: boolean;
    /** User mode instruction prevention. */
    readonly cr4Umip: boolean;
    /** Five-level paging. */
    readonly cr4La57: boolean;
    /** VMX on. */
    readonly cr4Vmxe: boolean;
    /** SMX on. */
    readonly cr4Smxe: boolean;
    /** FS and GS base instructions. */
    readonly cr4Fsgsbase: boolean;
    /** Process context identifiers. */
    readonly cr4Pcide: boolean;
    /** XSAVE on. */
    readonly cr4Osxsave: boolean;
    /** No execution of user pages by the kernel. */
    readonly cr4Smep: boolean;
    /** No access to user pages by the kernel. */
    readonly cr4Smap: boolean;
    /** Protection keys for user pages. */
    readonly cr4Pke: boolean;
    /** Control-flow enforcement. */
    readonly cr4Cet: boolean;
    /** Protection keys for kernel pages. */
    readonly cr4Pks: boolean;
    /** Breakpoint 0 hit. */
    readonly dr6B0: boolean;
    /** Breakpoint 1 hit. */
    readonly dr6B1: boolean;
    /** Breakpoint 2 hit. */
    readonly dr6B2: boolean;
    /** Breakpoint 3 hit. */
    readonly dr6B3: boolean;
    /** Clear if a bus lock was detected. */
    readonly dr6Bld: boolean;
    /** A debug register was accessed. */
    readonly dr6Bd: boolean;
    /** Single step. */
    readonly dr6Bs: boolean;
    /** Task switch. */
    readonly dr6Bt: boolean;
    /** Clear if within a transactional region. */
    readonly dr6Rtm: boolean;
    /** Breakpoint 0 is on for the current task. */
    readonly dr7L0: boolean;
    /** Breakpoint 0 is on for all tasks. */
    readonly dr7G0: boolean;
    /** Breakpoint 1 is on for the current task. */
    readonly dr7L1: boolean;
    /** Breakpoint 1 is on for all tasks. */
    readonly dr7G1: boolean;
    /** Breakpoint 2 is on for the current task. */
    readonly dr7L2: boolean;
    /** Breakpoint 2 is on for all tasks. */
    readonly dr7G2: boolean;
    /** Breakpoint 3 is on for the current task. */
    readonly dr7L3: boolean;
    /** Breakpoint 3 is on for all tasks. */
    readonly dr7G3: boolean;
    /** Exact local breakpoints. */
    readonly dr7Le: boolean;
    /** Exact global breakpoints. */
    readonly dr7Ge: boolean;
    /** Debugging of transactional regions. */
    readonly dr7Rtm: boolean;
    /** Access to debug registers faults. */
    readonly dr7Gd: boolean;
    /** What breakpoint 0 stops at. */
    readonly dr7Rw0: XenPvVcpu.BreakpointAccess;
    /** How many octets breakpoint 0 covers. */
    readonly dr7Len0: XenPvVcpu.BreakpointLength;
    /** What breakpoint 1 stops at. */
    readonly dr7Rw1: XenPvVcpu.BreakpointAccess;
    /** How many octets breakpoint 1 covers. */
    readonly dr7Len1: XenPvVcpu.BreakpointLength;
    /** What breakpoint 2 stops at. */
    readonly dr7Rw2: XenPvVcpu.BreakpointAccess;
    /** How many octets breakpoint 2 covers. */
    readonly dr7Len2: XenPvVcpu.BreakpointLength;
    /** What breakpoint 3 stops at. */
    readonly dr7Rw3: XenPvVcpu.BreakpointAccess;
    /** How many octets breakpoint 3 covers. */
    readonly dr7Len3: XenPvVcpu.BreakpointLength;
    /** Segment limits of 4 GiB are simulated (32-bit guests). */
    readonly vmasst4gbSegments: boolean;
    /** Trap 15 tells when that simulation is used. */
    readonly vmasst4gbSegmentsNotify: boolean;
    /** The guest may write to its level 1 page tables. */
    readonly vmasstWritablePagetables: boolean;
    /** Level 3 page tables may lie above 4 GiB (32-bit guests). */
    readonly vmasstPaeExtendedCr3: boolean;
    /** The virtual IOPL acts as the real one does. */
    readonly vmasstArchitecturalIopl: boolean;
    /** Xen marks when it updates the run state information. */
    readonly vmasstRunstateUpdateFlag: boolean;
    readonly _io: KaitaiStream;
  }
  /** General registers of a vCPU of a 64-bit guest, 200 octets. */
  class UserRegs64 {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Register R15. */
    r15: number | bigint;
    /** Register R14. */
    r14: number | bigint;
    /** Register R13. */
    r13: number | bigint;
    /** Register R12. */
    r12: number | bigint;
    /** Register RBP. */
    rbp: number | bigint;
    /** Register RBX. */
    rbx: number | bigint;
    /** Register R11. */
    r11: number | bigint;
    /** Register R10. */
    r10: number | bigint;
    /** Register R9. */
    r9: number | bigint;
    /** Register R8. */
    r8: number | bigint;
    /** Register RAX. */
    rax: number | bigint;
    /** Register RCX. */
    rcx: number | bigint;
    /**
     * Register RDX. When a guest suspends, vCPU 0 has the frame of its start
     * info page here (MFN; a libxc image has a PFN).
     */
    rdx: number | bigint;
    /** Register RSI. */
    rsi: number | bigint;
    /** Register RDI. */
    rdi: number | bigint;
    /** Private to Xen. */
    errorCode: number;
    /** Private to Xen. */
    entryVector: number;
    /** Instruction pointer. */
    rip: number | bigint;
    /** Code segment selector. */
    cs: number;
    /** Padding. */
    pad0: Uint8Array;
    /** Not 0 if events are masked for the vCPU. */
    savedUpcallMask: number;
    /** Padding. */
    pad1: Uint8Array;
    /** Flags register. */
    rflags: number | bigint;
    /** Stack pointer. */
    rsp: number | bigint;
    /** Stack segment selector. */
    ss: number;
    /** Padding. */
    pad2: Uint8Array;
    /** ES selector. */
    es: number;
    /** Padding. */
    pad3: Uint8Array;
    /** DS selector. */
    ds: number;
    /** Padding. */
    pad4: Uint8Array;
    /** FS selector. */
    fs: number;
    /** Padding. */
    pad5: Uint8Array;
    /** GS selector. */
    gs: number;
    /** Padding. */
    pad6: Uint8Array;
    /** Carry. */
    readonly rflagsCf: boolean;
    /** Parity. */
    readonly rflagsPf: boolean;
    /** Auxiliary carry. */
    readonly rflagsAf: boolean;
    /** Zero. */
    readonly rflagsZf: boolean;
    /** Sign. */
    readonly rflagsSf: boolean;
    /** Trap after each instruction. */
    readonly rflagsTf: boolean;
    /** Interrupts on; for PV the inverse of `saved_upcall_mask`. */
    readonly rflagsIf: boolean;
    /** Direction of string instructions. */
    readonly rflagsDf: boolean;
    /** Overflow. */
    readonly rflagsOf: boolean;
    /** Nested task. */
    readonly rflagsNt: boolean;
    /** Resume, one instruction without debug faults. */
    readonly rflagsRf: boolean;
    /** Virtual 8086 mode. */
    readonly rflagsVm: boolean;
    /** Alignment check, or access to user pages allowed. */
    readonly rflagsAc: boolean;
    /** Virtual interrupt flag. */
    readonly rflagsVif: boolean;
    /** Virtual interrupt pending. */
    readonly rflagsVip: boolean;
    /** CPUID can be used. */
    readonly rflagsId: boolean;
    /** I/O privilege level, for PV the virtual one. */
    readonly rflagsIopl: number;
    /**
     * Privilege level that the vCPU ran at: 3 in 64-bit guests, kernel and
     * user alike; 1 is the kernel of a 32-bit guest.
     */
    readonly cpl: number;
    readonly _io: KaitaiStream;
  }
  /** General registers of a vCPU of a 32-bit guest, 68 octets. */
  class UserRegs32 {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Register EBX. */
    ebx: number;
    /** Register ECX. */
    ecx: number;
    /**
     * Register EDX. When a guest suspends, vCPU 0 has the frame of its start
     * info page here (MFN; a libxc image has a PFN).
     */
    edx: number;
    /** Register ESI. */
    esi: number;
    /** Register EDI. */
    edi: number;
    /** Register EBP. */
    ebp: number;
    /** Register EAX. */
    eax: number;
    /** Private to Xen. */
    errorCode: number;
    /** Private to Xen. */
    entryVector: number;
    /** Instruction pointer. */
    eip: number;
    /** Code segment selector. */
    cs: number;
    /** Not 0 if events are masked for the vCPU. */
    savedUpcallMask: number;
    /** Padding. */
    pad0: number;
    /** Flags register. */
    eflags: number;
    /** Stack pointer. */
    esp: number;
    /** Stack segment selector. */
    ss: number;
    /** Padding. */
    pad1: number;
    /** ES selector. */
    es: number;
    /** Padding. */
    pad2: number;
    /** DS selector. */
    ds: number;
    /** Padding. */
    pad3: number;
    /** FS selector. */
    fs: number;
    /** Padding. */
    pad4: number;
    /** GS selector. */
    gs: number;
    /** Padding. */
    pad5: number;
    /** Carry. */
    readonly eflagsCf: boolean;
    /** Parity. */
    readonly eflagsPf: boolean;
    /** Auxiliary carry. */
    readonly eflagsAf: boolean;
    /** Zero. */
    readonly eflagsZf: boolean;
    /** Sign. */
    readonly eflagsSf: boolean;
    /** Trap after each instruction. */
    readonly eflagsTf: boolean;
    /** Interrupts on; for PV the inverse of `saved_upcall_mask`. */
    readonly eflagsIf: boolean;
    /** Direction of string instructions. */
    readonly eflagsDf: boolean;
    /** Overflow. */
    readonly eflagsOf: boolean;
    /** Nested task. */
    readonly eflagsNt: boolean;
    /** Resume, one instruction without debug faults. */
    readonly eflagsRf: boolean;
    /** Virtual 8086 mode. */
    readonly eflagsVm: boolean;
    /** Alignment check, or access to user pages allowed. */
    readonly eflagsAc: boolean;
    /** Virtual interrupt flag. */
    readonly eflagsVif: boolean;
    /** Virtual interrupt pending. */
    readonly eflagsVip: boolean;
    /** CPUID can be used. */
    readonly eflagsId: boolean;
    /** I/O privilege level, for PV the virtual one. */
    readonly eflagsIopl: number;
    /**
     * Privilege level that the vCPU ran at: 3 in 64-bit guests, kernel and
     * user alike; 1 is the kernel of a 32-bit guest.
     */
    readonly cpl: number;
    readonly _io: KaitaiStream;
  }
  /** Handler of one exception or software interrupt, 64-bit guest. */
  class TrapInfo64 {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Vector; equals the place in the table, or is 0 in an unused entry. */
    vector: number;
    /** Privilege level and event masking. */
    flags: number;
    /** Code segment of the handler. */
    cs: number;
    /** Padding that the compiler inserts. */
    padding: Uint8Array;
    /** Address of the handler; 0 if there is none. */
    address: number | bigint;
    /** Privilege level from which software may raise the trap. */
    readonly dpl: number;
    /** The handler is entered with events masked. */
    readonly clearsIf: boolean;
    readonly _io: KaitaiStream;
  }
  /** Handler of one exception or software interrupt, 32-bit guest. */
  class TrapInfo32 {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Vector; equals the place in the table, or is 0 in an unused entry. */
    vector: number;
    /** Privilege level and event masking. */
    flags: number;
    /** Code segment of the handler. */
    cs: number;
    /** Address of the handler; 0 if there is none. */
    address: number;
    /** Privilege level from which software may raise the trap. */
    readonly dpl: number;
    /** The handler is entered with events masked. */
    readonly clearsIf: boolean;
    readonly _io: KaitaiStream;
  }
  /**
   * Callbacks for 32-bit system calls, and machine check state. Xen 4.6 to
   * 4.9 writes 56 octets, later ones 64; the interface allows 128.
   */
  class ExtendedContext {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Number of the vCPU, as in the record. */
    vcpu: number;
    /** Size of this structure in octets. */
    lenContext: number;
    /** Address that SYSCALL from 32-bit code enters. */
    syscall32CallbackEip: number | bigint;
    /** Address that SYSENTER enters. */
    sysenterCallbackEip: number | bigint;
    /** Code segment for SYSCALL from 32-bit code. */
    syscall32CallbackCs: number;
    /** Code segment for SYSENTER. */
    sysenterCallbackCs: number;
    /** Not 0 if SYSCALL from 32-bit code masks events. */
    syscall32DisablesEvents: number;
    /** Not 0 if SYSENTER masks events. */
    sysenterDisablesEvents: number;
    /** Padding that the compiler inserts. */
    padding: Uint8Array;
    /** Machine check capabilities. */
    mcgCap?: number | bigint;
    /** Control 2 register of machine check bank 0. */
    mciCtl2Bank0?: number | bigint;
    /** Control 2 register of machine check bank 1. */
    mciCtl2Bank1?: number | bigint;
    /** Extended machine check control (Xen 4.10 and later). */
    mcgExtCtl?: number | bigint;
    /** Fields of a version that is not known here (opaque). */
    trailing?: Uint8Array;
    /** Number of machine check banks. */
    readonly mcgNumBanks: number | undefined;
    /** MCG_CTL exists. */
    readonly mcgCtlP: boolean | undefined;
    /** Extended machine check registers exist. */
    readonly mcgExtP: boolean | undefined;
    /** Corrected errors can raise interrupts. */
    readonly mcgCmciP: boolean | undefined;
    /** Error status is threshold based. */
    readonly mcgTesP: boolean | undefined;
    /** Software can recover from errors. */
    readonly mcgSerP: boolean | undefined;
    /** Local machine checks exist. */
    readonly mcgLmceP: boolean | undefined;
    readonly _io: KaitaiStream;
  }
  /**
   * Extended processor state, `xcr0` and what came into use so far before the
   * XSAVE area.
   */
  class XsaveContext {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Extended control register 0, which components the guest has on. */
    xcr0: number | bigint;
    /** All components that the guest ever had on. */
    xcr0Accum: number | bigint;
    /**
     * The XSAVE area, in the standard form; nothing if only the two words
     * above were stored.
     */
    area?: X86Xsave;
    /** x87 registers. */
    readonly xcr0X87: boolean;
    /** XMM registers. */
    readonly xcr0Sse: boolean;
    /** Upper halves of the YMM registers. */
    readonly xcr0Ymm: boolean;
    /** MPX bound registers. */
    readonly xcr0Bndregs: boolean;
    /** MPX configuration. */
    readonly xcr0Bndcsr: boolean;
    /** AVX-512 mask registers. */
    readonly xcr0Opmask: boolean;
    /** Upper halves of ZMM0 to ZMM15. */
    readonly xcr0Zmm: boolean;
    /** ZMM16 to ZMM31. */
    readonly xcr0HiZmm: boolean;
    /** Protection key rights. */
    readonly xcr0Pkru: boolean;
    /** AMX tile configuration. */
    readonly xcr0TileCfg: boolean;
    /** AMX tiles. */
    readonly xcr0TileData: boolean;
    /** AMD lightweight profiling. */
    readonly xcr0Lwp: boolean;
    /** x87 registers. */
    readonly xcr0AccumX87: boolean;
    /** XMM registers. */
    readonly xcr0AccumSse: boolean;
    /** Upper halves of the YMM registers. */
    readonly xcr0AccumYmm: boolean;
    /** MPX bound registers. */
    readonly xcr0AccumBndregs: boolean;
    /** MPX configuration. */
    readonly xcr0AccumBndcsr: boolean;
    /** AVX-512 mask registers. */
    readonly xcr0AccumOpmask: boolean;
    /** Upper halves of ZMM0 to ZMM15. */
    readonly xcr0AccumZmm: boolean;
    /** ZMM16 to ZMM31. */
    readonly xcr0AccumHiZmm: boolean;
    /** Protection key rights. */
    readonly xcr0AccumPkru: boolean;
    /** AMX tile configuration. */
    readonly xcr0AccumTileCfg: boolean;
    /** AMX tiles. */
    readonly xcr0AccumTileData: boolean;
    /** AMD lightweight profiling. */
    readonly xcr0AccumLwp: boolean;
    readonly _io: KaitaiStream;
  }
  /** One model specific register of a vCPU. */
  class Msr {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Number of the register. */
    index: XenPvVcpu.MsrIndex;
    /** Reserved, 0. */
    reserved: number;
    /** Value of the register. */
    value: number | bigint;
    readonly _io: KaitaiStream;
  }
}

/**
 * One record: an 8-octet header, the body, and zeros up to a multiple of
 * 8 octets. Live update streams and libxc images share the form and the number
 * space. Bit 31 of the type makes a record optional, bit 30 marks it as defined
 * for live update.
 */
export class XenRecord {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown, hostIsBe?: boolean, guestWidth?: number);
  /** True if the stream was written by a big-endian host. */
  hostIsBe: boolean;
  /**
   * Width of the guest's words in octets, 8 or 4: `next_guest_width` of the
   * record before, 8 for the first of a stream. It decides how `SHARED_INFO`
   * is laid out.
   */
  guestWidth: number;
  /** Type and length of the record. */
  header: XenRecord.RecordHeader;
  /** Content of the record. */
  body: XenMigrationRecords.EndRecord | XenMigrationRecords.PageData | XenMigrationRecords.X86PvInfo | XenMigrationRecords.X86PvP2mFrames | XenMigrationRecords.X86PvVcpuBasic | XenMigrationRecords.X86PvVcpuExtended | XenMigrationRecords.X86PvVcpuXsave | XenMigrationRecords.SharedInfo | XenMigrationRecords.X86TscInfo | XenHvmContext | XenMigrationRecords.HvmParams | XenMigrationRecords.Toolstack | XenMigrationRecords.X86PvVcpuMsrs | XenMigrationRecords.Verify | XenMigrationRecords.Checkpoint | XenMigrationRecords.CheckpointDirtyPfnList | XenMigrationRecords.StaticDataEnd | XenMigrationRecords.X86CpuidPolicy | XenMigrationRecords.X86MsrPolicy | XenMigrationRecords.DomainContext | XenLuRecords.LuVersion | XenLuRecords.LuM2p | XenLuRecords.LuDomainInfo | Uint8Array;
  /** 0 to 7 octets of zeros that pad the record to a multiple of 8 octets. */
  padding: Uint8Array;
  /** What the body is. */
  readonly recordType: XenRecord.RecordType;
  /**
   * True if a reader that does not know the type may ignore the record
   * (bit 31); if false, it must fail.
   */
  readonly isOptional: boolean;
  /** True if the type is defined for live update only (bit 30). */
  readonly isLiveUpdate: boolean;
  /**
   * Width of the words of the guest that the next record belongs to:
   * `X86_PV_INFO` tells it for its domain, and `LU_DOMAIN_INFO` starts another
   * one.
   */
  readonly nextGuestWidth: number;
  readonly _io: KaitaiStream;
}
export namespace XenRecord {
  enum RecordType {
    /** No more records. */
    END_OF_STREAM = 0,
    /** Contents of guest pages. */
    PAGE_DATA = 1,
    /** Word width and page table depth of a PV guest. */
    X86_PV_INFO = 2,
    /** Frames that hold a PV guest's physical-to-machine table. */
    X86_PV_P2M_FRAMES = 3,
    /** Registers of a PV vCPU. */
    X86_PV_VCPU_BASIC = 4,
    /** Callbacks and machine check state of a PV vCPU. */
    X86_PV_VCPU_EXTENDED = 5,
    /** Extended processor state of a PV vCPU. */
    X86_PV_VCPU_XSAVE = 6,
    /** The page that a guest shares with Xen. */
    SHARED_INFO = 7,
    /** How the guest sees the time stamp counter. */
    X86_TSC_INFO = 8,
    /** vCPU and device state of an HVM guest. */
    HVM_CONTEXT = 9,
    /** HVM parameters. */
    HVM_PARAMS = 10,
    /** Opaque data of a toolstack; deprecated, must not appear. */
    TOOLSTACK = 11,
    /** Model specific registers of a PV vCPU. */
    X86_PV_VCPU_MSRS = 12,
    /** What follows is sent a second time to be compared (debugging). */
    VERIFY = 13,
    /** End of a consistent state in a checkpointed stream. */
    CHECKPOINT = 14,
    /** Dirty pages that a COLO secondary reports to the primary. */
    CHECKPOINT_DIRTY_PFN_LIST = 15,
    /** End of the data that does not change over a domain's life (stream version 3). */
    STATIC_DATA_END = 16,
    /** CPUID leaves that the guest sees (stream version 3). */
    X86_CPUID_POLICY = 17,
    /** MSRs that the guest sees (stream version 3). */
    X86_MSR_POLICY = 18,
    /** Domain context; proposed in 2020, never merged. */
    DOMAIN_CONTEXT = 19,
    /** Version of the Xen that wrote the stream. */
    LU_VERSION = 1073741824,
    /** Where the native machine-to-physical table lies. */
    LU_M2P = 1073741825,
    /** Where the machine-to-physical table for 32-bit guests lies. */
    LU_M2P_COMPAT = 1073741826,
    /** General properties of a domain; starts the domain's records. */
    LU_DOMAIN_INFO = 1073741827,
  }
  /** The first eight octets of a record. */
  class RecordHeader {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown, hostIsBe?: boolean);
    /** True if the stream was written by a big-endian host. */
    hostIsBe: boolean;
    /**
     * What the body is. Unknown types are kept as octets. Reserved are
     * 0x00000014 to 0x3FFFFFFF for future mandatory records (the document,
     * which is older than the records from 0x10 on, begins at 0x00000010),
     * 0x40000004 to 0x7FFFFFFF for future mandatory records of live update,
     * 0x80000000 to 0xBFFFFFFF for future optional records, and 0xC0000000
     * to 0xFFFFFFFF for future optional records of live update.
     */
    recordType: XenRecord.RecordType;
    /** Length in octets of the body, without header and padding. */
    lenBody: number;
    readonly _io: KaitaiStream;
  }
}

/**
 * The shared info page in its two layouts: `shared_info_64` for 64-bit guests,
 * `shared_info_32` for 32-bit guests. The page does not tell which it is;
 * `X86_PV_INFO` does. Both layouts leave the rest of the page unused.
 */
export class XenSharedInfo {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
  readonly _io: KaitaiStream;
}
export namespace XenSharedInfo {
  /** Shared info page of a 64-bit guest, words of 8 octets. */
  class SharedInfo64 {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /**
     * What Xen and each vCPU tell each other, for the first 32 vCPUs. A
     * vCPU that registered a page of its own has its live data there.
     */
    vcpus: XenSharedInfo.VcpuInfo64[];
    /**
     * Pending bit of each event channel: bit n % 64 of word n / 64. Not
     * used if the guest switched to the FIFO event channels.
     */
    evtchnPending: (number | bigint)[];
    /**
     * Mask bit of each event channel, in the same order; a masked channel
     * causes no upcall.
     */
    evtchnMask: (number | bigint)[];
    /** Version of the wall clock fields; odd while they are being changed. */
    wcVersion: number;
    /**
     * Wall clock time in seconds since 1970 at the guest's system time 0,
     * low 32 bits.
     */
    wcSec: number;
    /** Nanoseconds that belong to the wall clock time. */
    wcNsec: number;
    /** High 32 bits of the wall clock seconds. */
    wcSecHi: number;
    /** The part that is specific to x86. */
    arch: XenSharedInfo.ArchSharedInfo64;
    /**
     * Rest of the page, 960 octets (opaque, no layout exists). Nothing
     * follows where only the structure is stored and not the page.
     */
    unused: Uint8Array;
    /** Wall clock time in seconds since 1970. */
    readonly wallClockSec: number | bigint;
    readonly _io: KaitaiStream;
  }
  /** Shared info page of a 32-bit guest, words of 4 octets. */
  class SharedInfo32 {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /**
     * What Xen and each vCPU tell each other, for the first 32 vCPUs. A
     * vCPU that registered a page of its own has its live data there.
     */
    vcpus: XenSharedInfo.VcpuInfo32[];
    /**
     * Pending bit of each event channel: bit n % 32 of word n / 32. Not
     * used if the guest switched to the FIFO event channels.
     */
    evtchnPending: number[];
    /**
     * Mask bit of each event channel, in the same order; a masked channel
     * causes no upcall.
     */
    evtchnMask: number[];
    /** Version of the wall clock fields; odd while they are being changed. */
    wcVersion: number;
    /**
     * Wall clock time in seconds since 1970 at the guest's system time 0,
     * low 32 bits.
     */
    wcSec: number;
    /** Nanoseconds that belong to the wall clock time. */
    wcNsec: number;
    /** The part that is specific to x86. */
    arch: XenSharedInfo.ArchSharedInfo32;
    /**
     * Rest of the page, 1752 octets (opaque, no layout exists). Nothing
     * follows where only the structure is stored and not the page.
     */
    unused: Uint8Array;
    /** Wall clock time in seconds since 1970. */
    readonly wallClockSec: number | bigint;
    readonly _io: KaitaiStream;
  }
  /** Per-vCPU part of the shared info page, 64-bit guest. */
  class VcpuInfo64 {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Not 0 if an event upcall is pending for the vCPU. */
    evtchnUpcallPending: number;
    /** Not 0 if the vCPU does not want upcalls now (PV). */
    evtchnUpcallMask: number;
    /** Padding that the compiler inserts. */
    padding: Uint8Array;
    /**
     * One bit for each word of `evtchn_pending` that has bits for this
     * vCPU.
     */
    evtchnPendingSel: number | bigint;
    /** Address of the last page fault, as the PV guest's CR2. */
    cr2: number | bigint;
    /** Padding up to 64 octets for the structure. */
    archPad: number | bigint;
    /** How to compute the system time from the TSC. */
    time: XenSharedInfo.VcpuTimeInfo;
    readonly _io: KaitaiStream;
  }
  /** Per-vCPU part of the shared info page, 32-bit guest. */
  class VcpuInfo32 {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Not 0 if an event upcall is pending for the vCPU. */
    evtchnUpcallPending: number;
    /** Not 0 if the vCPU does not want upcalls now (PV). */
    evtchnUpcallMask: number;
    /** Padding that the compiler inserts. */
    padding: Uint8Array;
    /**
     * One bit for each word of `evtchn_pending` that has bits for this
     * vCPU.
     */
    evtchnPendingSel: number;
    /** Address of the last page fault, as the PV guest's CR2. */
    cr2: number;
    /** Padding up to 64 octets for the structure. */
    archPad: number[];
    /** How to compute the system time from the TSC. */
    time: XenSharedInfo.VcpuTimeInfo;
    readonly _io: KaitaiStream;
  }
  /**
   * Paravirtual clock of a vCPU. The time is
   * `system_time + ((tsc - tsc_timestamp) * 2^tsc_shift * tsc_to_system_mul) / 2^32`
   * nanoseconds.
   */
  class VcpuTimeInfo {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Version of the fields; odd while they are being changed. */
    version: number;
    /** Padding. */
    pad0: number;
    /** TSC value when the fields were last set. */
    tscTimestamp: number | bigint;
    /** Time since the guest's start at that moment, in nanoseconds. */
    systemTime: number | bigint;
    /** Factor from shifted TSC ticks to nanoseconds, in units of 2^-32. */
    tscToSystemMul: number;
    /**
     * Power of two that the TSC difference is multiplied with first;
     * negative to divide.
     */
    tscShift: number;
    /** Properties of the clock, `XEN_PVCLOCK_*`; padding before Xen 4.7. */
    flags: number;
    /** Padding. */
    pad1: Uint8Array;
    /** True if the fields were caught in the middle of a change. */
    readonly isBeingChanged: boolean;
    /** The TSC runs alike on all CPUs, vCPUs never disagree on the time. */
    readonly tscStable: boolean;
    /** The guest was stopped by the host. */
    readonly guestStopped: boolean;
    readonly _io: KaitaiStream;
  }
  /** x86 part of the shared info page, 64-bit guest. */
  class ArchSharedInfo64 {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Number of entries in the guest's physical-to-machine table. */
    maxPfn: number | bigint;
    /**
     * Frame that holds the top of the three-level P2M tree: 0 if not set
     * up, all ones if the guest has the linear table only. The receiver of
     * a libxc image sets it to 0.
     */
    pfnToMfnFrameListList: number | bigint;
    /** Reason of the last NMI. */
    nmiReason: number | bigint;
    /**
     * CR3 value of the address space in which `p2m_vaddr` is valid; 0 if
     * there is no linear P2M table.
     */
    p2mCr3: number | bigint;
    /** Virtual address of the linear P2M table. */
    p2mVaddr: number | bigint;
    /**
     * Counted up by the guest before and after each change of the linear
     * P2M table's mapping.
     */
    p2mGeneration: number | bigint;
    /** The NMI came from an I/O check error. */
    readonly nmiIoError: boolean;
    /** The NMI came from a PCI SERR, on old hardware a memory parity error. */
    readonly nmiPciSerr: boolean;
    /** The hardware did not tell where the NMI came from. */
    readonly nmiUnknown: boolean;
    /** True if the linear P2M table was being remapped. */
    readonly p2mIsBeingChanged: boolean;
    readonly _io: KaitaiStream;
  }
  /** x86 part of the shared info page, 32-bit guest. */
  class ArchSharedInfo32 {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** Number of entries in the guest's physical-to-machine table. */
    maxPfn: number;
    /**
     * Frame that holds the top of the three-level P2M tree: 0 if not set
     * up, all ones if the guest has the linear table only. The receiver of
     * a libxc image sets it to 0.
     */
    pfnToMfnFrameListList: number;
    /** Reason of the last NMI. */
    nmiReason: number;
    /**
     * CR3 value of the address space in which `p2m_vaddr` is valid; 0 if
     * there is no linear P2M table.
     */
    p2mCr3: number;
    /** Virtual address of the linear P2M table. */
    p2mVaddr: number;
    /**
     * Counted up by the guest before and after each change of the linear
     * P2M table's mapping.
     */
    p2mGeneration: number;
    /**
     * High 32 bits of the wall clock seconds; 32-bit guests have them
     * here.
     */
    wcSecHi: number;
    /** The NMI came from an I/O check error. */
    readonly nmiIoError: boolean;
    /** The NMI came from a PCI SERR, on old hardware a memory parity error. */
    readonly nmiPciSerr: boolean;
    /** The hardware did not tell where the NMI came from. */
    readonly nmiUnknown: boolean;
    /** True if the linear P2M table was being remapped. */
    readonly p2mIsBeingChanged: boolean;
    readonly _io: KaitaiStream;
  }
}

/**
 * What `xenstored` hands to its successor in a live update (the file
 * `state_dump`): connections, watches, transactions, nodes, quotas. Stream
 * versions 1 and 2.
 *
 * xenstored counts the padding as part of a record's length, the specification
 * does not say so; either way the octets are kept.
 */
export class XenstoreState {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
  /** Identifies the stream; tells version and byte order. */
  header: XenstoreState.StreamHeader;
  /** All records through `END`. */
  records: XenstoreState.Record[];
  /** True if the records are big-endian. */
  readonly hostIsBe: boolean;
  readonly _io: KaitaiStream;
}
export namespace XenstoreState {
  enum RecordType {
    /** No more records. */
    END_OF_STREAM = 0,
    /** What xenstored as a process needs. */
    GLOBAL_DATA = 1,
    /** A connection. */
    CONNECTION_DATA = 2,
    /** A watch. */
    WATCH_DATA = 3,
    /** A transaction. */
    TRANSACTION_DATA = 4,
    /** A node. */
    NODE_DATA = 5,
    /** Quotas of xenstored. */
    GLOBAL_QUOTA_DATA = 6,
    /** Quotas and features of a domain. */
    DOMAIN_DATA = 7,
    /** A watch that is limited in depth (version 2). */
    WATCH_DATA_EXTENDED = 8,
  }
  enum ConnectionType {
    /** Ring page of a domain. */
    SHARED_RING = 0,
    /** Socket of a process. */
    SOCKET = 1,
  }
  enum Permission {
    /** The letter b; may read and write. */
    READ_WRITE = 98,
    /** The letter n; may do nothing. */
    NO_ACCESS = 110,
    /** The letter r; may read. */
    READ_ONLY = 114,
    /** The letter w; may write. */
    WRITE_ONLY = 119,
  }
  /** The stream's header, always big-endian. */
  class StreamHeader {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** The number 0x78656e73746f7265. */
    magic: Uint8Array;
    /** Version of the stream, 1 or 2. */
    version: number;
    /** Flags; bits 1 to 31 are reserved. */
    flags: number;
    /** True if the records are big-endian. */
    readonly isBigEndian: boolean;
    readonly _io: KaitaiStream;
  }
  /** One record. */
  class Record {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown, hostIsBe?: boolean);
    /** True if the stream is big-endian. */
    hostIsBe: boolean;
    /** Type and length of the record. */
    header: XenstoreState.Record.RecordHeader;
    /** Content of the record. */
    body: XenstoreState.Record.NoFields | XenstoreState.Record.GlobalData | XenstoreState.Record.ConnectionData | XenstoreState.Record.WatchData | XenstoreState.Record.TransactionData | XenstoreState.Record.NodeData | XenstoreState.Record.GlobalQuotaData | XenstoreState.Record.DomainData | XenstoreState.Record.WatchDataExtended | Uint8Array;
    /** 0 to 7 octets that pad the record to a multiple of 8 octets. */
    padding: Uint8Array;
    /** What the body is. */
    readonly recordType: XenstoreState.RecordType;
    readonly _io: KaitaiStream;
  }
  namespace Record {
    /** The first eight octets of a record. */
    class RecordHeader {
      constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
      /** What the body is. Unknown types are kept as octets. */
      recordType: XenstoreState.RecordType;
      /** Length in octets of the body. */
      lenBody: number;
      readonly _io: KaitaiStream;
    }
    /** Body of `END`, empty. Octets found there nevertheless are kept. */
    class NoFields {
      constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
      /** Octets that should not be there (no layout exists). */
      unexpected: Uint8Array;
      readonly _io: KaitaiStream;
    }
    /** What xenstored as a process needs; live update only. */
    class GlobalData {
      constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
      /** File descriptor of the socket that takes connections, or -1. */
      rwSocketFd: number;
      /** File descriptor of the event channel driver. */
      evtchnFd: number;
      /** Padding, if the writer counted it as part of the body. */
      padding: Uint8Array;
      readonly _io: KaitaiStream;
    }
    /** One connection, and its data that has not been dealt with. */
    class ConnectionData {
      constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
      /** Number of the connection, as later records name it; not 0. */
      connId: number;
      /** How the client is connected. */
      connType: XenstoreState.ConnectionType;
      /** Which fields follow the data; 0 in older writers (padding). */
      fields: number;
      /** The other end of the connection. */
      connSpec: XenstoreState.Record.ConnectionData.SharedRing | XenstoreState.Record.ConnectionData.Socket | Uint8Array;
      /** Length in octets of the data read and not processed. */
      lenInData: number;
      /** Length in octets of the partly sent response in `out_data`. */
      lenOutResp: number;
      /** Length in octets of the data still to be sent. */
      lenOutData: number;
      /**
       * Data read and not processed: xenstore messages, of which the last
       * may be incomplete; kept as octets.
       */
      inData: Uint8Array;
      /**
       * Data to be sent: `len_out_resp` octets of a partly sent response,
       * then xenstore messages; kept as octets.
       */
      outData: Uint8Array;
      /** Padding in front of `unique_id`. */
      alignment?: Uint8Array;
      /** Unique number of the domain, as the hypervisor gave it. */
      uniqueId?: number | bigint;
      /** Padding, if the writer counted it as part of the body. */
      padding: Uint8Array;
      /** True if `unique_id` follows the data. */
      readonly hasUniqueId: boolean;
      readonly _io: KaitaiStream;
    }
    namespace ConnectionData {
      /** A domain, connected by its ring page. */
      class SharedRing {
        constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
        /** Domain that owns the ring page. */
        domid: number;
        /**
         * Domain on whose behalf it acts (`SET_TARGET`), or 0x7ff4
         * (`DOMID_INVALID`).
         */
        tdomid: number;
        /** Port of the event channel to the domain. */
        evtchn: number;
        readonly _io: KaitaiStream;
      }
      /** A process, connected by a socket; live update only. */
      class Socket {
        constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
        /** File descriptor of the connected socket. */
        socketFd: number;
        /** Padding; zero. */
        reserved: number;
        readonly _io: KaitaiStream;
      }
    }
    /** A watch of a connection. */
    class WatchData {
      constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
      /** Connection that set the watch. */
      connId: number;
      /** Length in octets of the path, with its NUL. */
      lenWpath: number;
      /** Length in octets of the token, with its NUL. */
      lenToken: number;
      /** Path that is watched, as given with the request. */
      wpath: string;
      /** Token by which the client knows the watch. */
      token: string;
      /** Padding, if the writer counted it as part of the body. */
      padding: Uint8Array;
      readonly _io: KaitaiStream;
    }
    /**
     * A watch of a connection that is limited in depth (version 2). The
     * layout is the specification's; xenstored of Xen 4.22 leaves `depth`
     * and `pad` out when it writes and still counts them in the length.
     */
    class WatchDataExtended {
      constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
      /** Connection that set the watch. */
      connId: number;
      /** Length in octets of the path, with its NUL. */
      lenWpath: number;
      /** Length in octets of the token, with its NUL. */
      lenToken: number;
      /** Levels below the path that count; 0xffff is no limit. */
      depth: number;
      /** Padding; zero. */
      reserved: number;
      /** Path that is watched, as given with the request. */
      wpath: string;
      /** Token by which the client knows the watch. */
      token: string;
      /** Padding, if the writer counted it as part of the body. */
      padding: Uint8Array;
      readonly _io: KaitaiStream;
    }
    /** A transaction that has not ended. */
    class TransactionData {
      constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
      /** Connection that started the transaction. */
      connId: number;
      /** Number of the transaction, as the client knows it. */
      txId: number;
      /** Padding, if the writer counted it as part of the body. */
      padding: Uint8Array;
      readonly _io: KaitaiStream;
    }
    /** A node of the store, or one that a transaction has changed. */
    class NodeData {
      constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
      /** Connection of the pending transaction; 0 for a node of the store. */
      connId: number;
      /** Number of the pending transaction; without meaning if `conn_id` is 0. */
      txId: number;
      /** Length in octets of the path, with its NUL. */
      lenPath: number;
      /** Length in octets of the value. */
      lenValue: number;
      /** What the transaction did to the node; 0 if it was deleted. */
      access: number;
      /** Number of permissions; 0 for a node deleted in a transaction. */
      numPerms: number;
      /** Permissions; the first one names the owner. */
      perms: XenstoreState.Record.NodeData.NodePerm[];
      /** Absolute path of the node. */
      path: string;
      /** Value of the node; any octets, NUL included. */
      value: Uint8Array;
      /** Padding, if the writer counted it as part of the body. */
      padding: Uint8Array;
      /** True if the transaction read the node. */
      readonly isRead: boolean;
      /** True if the transaction wrote the node. */
      readonly isWritten: boolean;
      readonly _io: KaitaiStream;
    }
    namespace NodeData {
      /** What a domain may do with a node. */
      class NodePerm {
        constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
        /** The right; the letter of `SET_PERMS`. */
        perm: XenstoreState.Permission;
        /** Flags of the permission. */
        flags: number;
        /** Domain that has the right. */
        domid: number;
        /** True if the permission is ignored, as its domain is gone. */
        readonly isStale: boolean;
        readonly _io: KaitaiStream;
      }
    }
    /** Quotas of xenstored; live update only. */
    class GlobalQuotaData {
      constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
      /** Number of quotas that hold for each domain. */
      numDomQuotas: number;
      /** Number of quotas that hold for all domains together. */
      numGlobQuotas: number;
      /** Values, those for each domain first; 0 is no limit. */
      quotaValues: number[];
      /** Names, in the order of the values. */
      quotaNames: string[];
      /** Padding, if the writer counted it as part of the body. */
      padding: Uint8Array;
      readonly _io: KaitaiStream;
    }
    /** Quotas and features of one domain. */
    class DomainData {
      constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
      /** The domain. */
      domainId: number;
      /** Number of quotas. */
      numQuotas: number;
      /**
       * The feature word that the domain sees at offset 2064 of its ring
       * page (version 2; zero in version 1).
       */
      features: number;
      /** Values of the quotas; 0 is no limit. */
      quotaValues: number[];
      /** Names, in the order of the values. */
      quotaNames: string[];
      /** Padding, if the writer counted it as part of the body. */
      padding: Uint8Array;
      readonly _io: KaitaiStream;
    }
  }
}

/**
 * What the receiving `xl` writes back to the sender while a domain is migrated,
 * in the order of writing. A Remus receiver writes the banner only. The sender
 * reads each message before it goes on; its own `permission_to_go` follows the
 * saved domain (see `xl_save`).
 */
export class XlHandshake {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
  /** The receiver is ready for the domain. */
  banner?: XlHandshake.ReceiverBanner;
  /** The domain has been received. */
  ready?: XlHandshake.ReceiverReady;
  /** Whether the domain was started. */
  report?: XlHandshake.UnpauseReport;
  /**
   * From the receiver after a failure: the sender may resume its own copy.
   * From the sender, alone: the receiver may start the domain.
   */
  permission?: XlHandshake.PermissionToGo;
  /** The first letter of the first message; `x` is that of the banner. */
  readonly firstOctet: number;
  /**
   * The first letter that tells the other messages apart: `r` of "domain
   * received", `i` of "domain is yours", `u` of "my copy unpause".
   */
  readonly eighthOctet: number;
  readonly _io: KaitaiStream;
}
export namespace XlHandshake {
  /** First message of the receiver; without a terminating NUL. */
  class ReceiverBanner {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** The message and a line feed. */
    text: Uint8Array;
    readonly _io: KaitaiStream;
  }
  /** The receiver's word that the whole domain has arrived. */
  class ReceiverReady {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** The message and a NUL. */
    text: Uint8Array;
    readonly _io: KaitaiStream;
  }
  /**
   * The word that the other side may run the domain: from the sender after
   * the transfer, from the receiver after a failure.
   */
  class PermissionToGo {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** The message and a NUL. */
    text: Uint8Array;
    readonly _io: KaitaiStream;
  }
  /** How starting the domain went. */
  class UnpauseReport {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** The message and a NUL. */
    text: Uint8Array;
    /** 0 if the domain runs, else the low octet of the negated error code. */
    status: number;
    readonly _io: KaitaiStream;
  }
}

/**
 * A file of `xl save`, or what `xl migrate` and `xl remus` send: a header, the
 * domain's configuration, the libxl stream.
 */
export class XlSave {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
  /** Identifies the file; tells what follows. */
  header: XlSave.SaveHeader;
  /** The domain's configuration. */
  optionalData?: XlSave.ConfigPart;
  /** The domain, as libxl writes it. */
  stream?: LibxlStream;
  /**
   * The domain in the legacy format of Xen 4.5 and earlier. No layout: the
   * format depends on the word size of the toolstack and says nowhere which
   * it is.
   */
  legacyStream?: Uint8Array;
  /**
   * What follows the stream: nothing in a file; on the pipe of `xl migrate`
   * the message `xl_handshake::permission_to_go`.
   */
  trailer?: Uint8Array;
  /** True if a big-endian host wrote the header. */
  readonly hostIsBe: boolean;
  readonly _io: KaitaiStream;
}
export namespace XlSave {
  /** The file's header. */
  class SaveHeader {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown);
    /** 32 octets that a transfer in text mode would damage. */
    magic: Uint8Array;
    /** The number 0x01020304 in the byte order of the host. */
    byteorder: Uint8Array;
    /** The rest of the header, in that byte order. */
    words: XlSave.HeaderWords;
    /** True if a big-endian host wrote the header. */
    readonly hostIsBe: boolean;
    readonly _io: KaitaiStream;
  }
  /** The header's fields after the byte order mark. */
  class HeaderWords {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown, hostIsBe?: boolean);
    /** True if a big-endian host wrote the header. */
    hostIsBe: boolean;
    /** A reader that does not know one of these flags must refuse the file. */
    mandatoryFlags: number;
    /** Flags that a reader may ignore; none is defined. */
    optionalFlags: number;
    /** Length in octets of the data between header and stream. */
    lenOptionalData: number;
    /** True if the configuration is JSON; else it is in xl.cfg syntax. */
    readonly isJson: boolean;
    /** True if a libxl stream follows; else the legacy format. */
    readonly isStreamV2: boolean;
    readonly _io: KaitaiStream;
  }
  /** What stands between header and stream. */
  class ConfigPart {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown, hostIsBe?: boolean);
    /** True if a big-endian host wrote the header. */
    hostIsBe: boolean;
    /** Length in octets of the configuration, with its terminating NUL. */
    lenConfig: number;
    /** The domain's configuration, as text. */
    config: string;
    /** Data of later versions of xl; none is defined. */
    reserved: Uint8Array;
    readonly _io: KaitaiStream;
  }
}
