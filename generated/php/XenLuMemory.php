<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

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

namespace Luformat {
    class XenLuMemory extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XenLuMemory $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
        }
        protected $_m_breadcrumb;

        /**
         * The first three words of the live update bootmem.
         */
        public function breadcrumb() {
            if ($this->_m_breadcrumb !== null)
                return $this->_m_breadcrumb;
            if ($this->hasBreadcrumb()) {
                $_pos = $this->_io->pos();
                $this->_io->seek($this->ofsBreadcrumb());
                $this->_m__raw_breadcrumb = $this->_io->readBytes(24);
                $_io__raw_breadcrumb = new \Kaitai\Struct\Stream($this->_m__raw_breadcrumb);
                $this->_m_breadcrumb = new \Luformat\XenLuBreadcrumb($_io__raw_breadcrumb);
                $this->_io->seek($_pos);
            }
            return $this->_m_breadcrumb;
        }
        protected $_m_handover;

        /**
         * MFN array and records, as the breadcrumb leads to them.
         */
        public function handover() {
            if ($this->_m_handover !== null)
                return $this->_m_handover;
            if ($this->hasBreadcrumb()) {
                $_pos = $this->_io->pos();
                $this->_io->seek(0);
                $this->_m_handover = new \Luformat\XenLuMemory\PageWalk($this->breadcrumb()->hostIsBe(), $this->breadcrumb()->words()->ofsMfnArray(), $this->breadcrumb()->words()->numPages(), $this->breadcrumb()->words()->pageSize(), $this->_io, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_handover;
        }
        protected $_m_hasBreadcrumb;

        /**
         * False if no MiB of the dump starts with a breadcrumb.
         */
        public function hasBreadcrumb() {
            if ($this->_m_hasBreadcrumb !== null)
                return $this->_m_hasBreadcrumb;
            $this->_m_hasBreadcrumb = $this->slots()[count($this->slots()) - 1]->isBreadcrumb();
            return $this->_m_hasBreadcrumb;
        }
        protected $_m_ofsBreadcrumb;

        /**
         * Machine address of the live update bootmem, in bytes.
         */
        public function ofsBreadcrumb() {
            if ($this->_m_ofsBreadcrumb !== null)
                return $this->_m_ofsBreadcrumb;
            $this->_m_ofsBreadcrumb = (count($this->slots()) - 1) * 1048576;
            return $this->_m_ofsBreadcrumb;
        }
        protected $_m_slots;

        /**
         * The places looked at, one per MiB, up to the breadcrumb.
         */
        public function slots() {
            if ($this->_m_slots !== null)
                return $this->_m_slots;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_slots = [];
            $i = 0;
            do {
                $_ = new \Luformat\XenLuMemory\Slot($i, $this->_io, $this, $this->_root);
                $this->_m_slots[] = $_;
                $i++;
            } while (!( (($_->isBreadcrumb()) || (($_->index() + 2) * 1048576 > $this->_io()->size())) ));
            $this->_io->seek($_pos);
            return $this->_m_slots;
        }
        protected $_m__raw_breadcrumb;
        public function _raw_breadcrumb() { return $this->_m__raw_breadcrumb; }
    }
}

/**
 * The data stream, walked through the MFN array.
 */

namespace Luformat\XenLuMemory {
    class PageWalk extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(bool $hostIsBe, int $ofsMfnArray, int $numPages, int $pageSize, \Kaitai\Struct\Stream $_io, ?\Luformat\XenLuMemory $_parent = null, ?\Luformat\XenLuMemory $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_hostIsBe = $hostIsBe;
            $this->_m_ofsMfnArray = $ofsMfnArray;
            $this->_m_numPages = $numPages;
            $this->_m_pageSize = $pageSize;
            $this->_read();
        }

        private function _read() {
            switch ($this->hostIsBe()) {
                case true:
                    $this->_m__is_le = false;
                    break;
                default:
                    $this->_m__is_le = true;
                    break;
            }

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
            $this->_m_records = [];
            $i = 0;
            do {
                $_ = new \Luformat\XenLuMemory\PageWalk\PlacedRecord(($i == 0 ? 0 : $this->records()[$i - 1]->ofsNext()), ($i == 0 ? 8 : $this->records()[$i - 1]->nextGuestWidth()), $this->_io, $this, $this->_root, $this->_m__is_le);
                $this->_m_records[] = $_;
                $i++;
            } while (!($_->header()->recordType() == \Luformat\XenRecord\RecordType::END_OF_STREAM));
        }

        private function _readBE() {
            $this->_m_records = [];
            $i = 0;
            do {
                $_ = new \Luformat\XenLuMemory\PageWalk\PlacedRecord(($i == 0 ? 0 : $this->records()[$i - 1]->ofsNext()), ($i == 0 ? 8 : $this->records()[$i - 1]->nextGuestWidth()), $this->_io, $this, $this->_root, $this->_m__is_le);
                $this->_m_records[] = $_;
                $i++;
            } while (!($_->header()->recordType() == \Luformat\XenRecord\RecordType::END_OF_STREAM));
        }
        protected $_m_mfns;

        /**
         * The MFN array: frame numbers (not addresses) of the data pages, in
         * stream order. Slots after the last one are not meaningful.
         */
        public function mfns() {
            if ($this->_m_mfns !== null)
                return $this->_m_mfns;
            $io = $this->_root()->_io();
            $_pos = $io->pos();
            $io->seek($this->ofsMfnArray());
            if ($this->_m__is_le) {
                $this->_m_mfns = [];
                $n = $this->numPages();
                for ($i = 0; $i < $n; $i++) {
                    $this->_m_mfns[] = $io->readU8le();
                }
            } else {
                $this->_m_mfns = [];
                $n = $this->numPages();
                for ($i = 0; $i < $n; $i++) {
                    $this->_m_mfns[] = $io->readU8be();
                }
            }
            $io->seek($_pos);
            return $this->_m_mfns;
        }
        protected $_m_pages;

        /**
         * The data pages in stream order.
         */
        public function pages() {
            if ($this->_m_pages !== null)
                return $this->_m_pages;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            if ($this->_m__is_le) {
                $this->_m_pages = [];
                $n = $this->numPages();
                for ($i = 0; $i < $n; $i++) {
                    $this->_m_pages[] = new \Luformat\XenLuMemory\PageWalk\Page($i, $this->_io, $this, $this->_root, $this->_m__is_le);
                }
            } else {
                $this->_m_pages = [];
                $n = $this->numPages();
                for ($i = 0; $i < $n; $i++) {
                    $this->_m_pages[] = new \Luformat\XenLuMemory\PageWalk\Page($i, $this->_io, $this, $this->_root, $this->_m__is_le);
                }
            }
            $this->_io->seek($_pos);
            return $this->_m_pages;
        }
        protected $_m_records;
        protected $_m_hostIsBe;
        protected $_m_ofsMfnArray;
        protected $_m_numPages;
        protected $_m_pageSize;

        /**
         * All records through `END`.
         */
        public function records() { return $this->_m_records; }

        /**
         * True if a big-endian host wrote the stream.
         */
        public function hostIsBe() { return $this->_m_hostIsBe; }

        /**
         * Machine address of the MFN array, in bytes.
         */
        public function ofsMfnArray() { return $this->_m_ofsMfnArray; }

        /**
         * Number of data pages.
         */
        public function numPages() { return $this->_m_numPages; }

        /**
         * Size of a page in bytes.
         */
        public function pageSize() { return $this->_m_pageSize; }
    }
}

/**
 * One data page.
 */

namespace Luformat\XenLuMemory\PageWalk {
    class Page extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(int $index, \Kaitai\Struct\Stream $_io, ?\Luformat\XenLuMemory\PageWalk $_parent = null, ?\Luformat\XenLuMemory $_root = null, $is_le = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m__is_le = $is_le;
            $this->_m_index = $index;
            $this->_read();
        }

        private function _read() {

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
        }

        private function _readBE() {
        }
        protected $_m_data;

        /**
         * The page's octets, a part of the stream that no record border bounds.
         */
        public function data() {
            if ($this->_m_data !== null)
                return $this->_m_data;
            $io = $this->_root()->_io();
            $_pos = $io->pos();
            $io->seek($this->mfn() * $this->_parent()->pageSize());
            if ($this->_m__is_le) {
                $this->_m_data = $io->readBytes($this->_parent()->pageSize());
            } else {
                $this->_m_data = $io->readBytes($this->_parent()->pageSize());
            }
            $io->seek($_pos);
            return $this->_m_data;
        }
        protected $_m_mfn;

        /**
         * Machine frame number of the page.
         */
        public function mfn() {
            if ($this->_m_mfn !== null)
                return $this->_m_mfn;
            $this->_m_mfn = $this->_parent()->mfns()[$this->index()];
            return $this->_m_mfn;
        }
        protected $_m_index;

        /**
         * Position of the page in the stream.
         */
        public function index() { return $this->_m_index; }
    }
}

/**
 * A record and where it lies, in the stream and in memory.
 */

namespace Luformat\XenLuMemory\PageWalk {
    class PlacedRecord extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(int $ofs, int $guestWidth, \Kaitai\Struct\Stream $_io, ?\Luformat\XenLuMemory\PageWalk $_parent = null, ?\Luformat\XenLuMemory $_root = null, $is_le = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m__is_le = $is_le;
            $this->_m_ofs = $ofs;
            $this->_m_guestWidth = $guestWidth;
            $this->_read();
        }

        private function _read() {

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
        }

        private function _readBE() {
        }
        protected $_m_header;

        /**
         * Type and length of the record.
         */
        public function header() {
            if ($this->_m_header !== null)
                return $this->_m_header;
            $io = $this->_root()->_io();
            $_pos = $io->pos();
            $io->seek($this->maddr());
            if ($this->_m__is_le) {
                $this->_m_header = new \Luformat\XenRecord\RecordHeader($this->_parent()->hostIsBe(), $io);
            } else {
                $this->_m_header = new \Luformat\XenRecord\RecordHeader($this->_parent()->hostIsBe(), $io);
            }
            $io->seek($_pos);
            return $this->_m_header;
        }
        protected $_m_maddr;

        /**
         * Machine address of the record's header, which never runs over the end of a page.
         */
        public function maddr() {
            if ($this->_m_maddr !== null)
                return $this->_m_maddr;
            $this->_m_maddr = ($this->_parent()->mfns()[intval($this->ofs() / $this->_parent()->pageSize())] * $this->_parent()->pageSize() + \Kaitai\Struct\Stream::mod($this->ofs(), $this->_parent()->pageSize()));
            return $this->_m_maddr;
        }
        protected $_m_nextGuestWidth;

        /**
         * Width of the words of the guest that the next record belongs to.
         */
        public function nextGuestWidth() {
            if ($this->_m_nextGuestWidth !== null)
                return $this->_m_nextGuestWidth;
            $this->_m_nextGuestWidth = ($this->header()->recordType() == \Luformat\XenRecord\RecordType::X86_PV_INFO ? ($this->toldGuestWidth() == 4 ? 4 : 8) : ($this->header()->recordType() == \Luformat\XenRecord\RecordType::LU_DOMAIN_INFO ? 8 : $this->guestWidth()));
            return $this->_m_nextGuestWidth;
        }
        protected $_m_numPieces;

        /**
         * Number of pages that the record lies in.
         */
        public function numPieces() {
            if ($this->_m_numPieces !== null)
                return $this->_m_numPieces;
            $this->_m_numPieces = ((intval(($this->ofsNext() - 1) / $this->_parent()->pageSize()) - intval($this->ofs() / $this->_parent()->pageSize())) + 1);
            return $this->_m_numPieces;
        }
        protected $_m_ofsBody;

        /**
         * Offset in the stream of the record's body.
         */
        public function ofsBody() {
            if ($this->_m_ofsBody !== null)
                return $this->_m_ofsBody;
            $this->_m_ofsBody = ($this->ofs() + 8);
            return $this->_m_ofsBody;
        }
        protected $_m_ofsNext;

        /**
         * Offset in the stream of the record that follows.
         */
        public function ofsNext() {
            if ($this->_m_ofsNext !== null)
                return $this->_m_ofsNext;
            $this->_m_ofsNext = ((($this->ofs() + 8) + $this->header()->lenBody()) + \Kaitai\Struct\Stream::mod(8 - \Kaitai\Struct\Stream::mod($this->header()->lenBody(), 8), 8));
            return $this->_m_ofsNext;
        }
        protected $_m_pieces;

        /**
         * The parts of the record, one per page that it lies in.
         */
        public function pieces() {
            if ($this->_m_pieces !== null)
                return $this->_m_pieces;
            if ($this->numPieces() > 1) {
                $_pos = $this->_io->pos();
                $this->_io->seek(0);
                if ($this->_m__is_le) {
                    $this->_m_pieces = [];
                    $n = $this->numPieces();
                    for ($i = 0; $i < $n; $i++) {
                        $this->_m_pieces[] = new \Luformat\XenLuMemory\PageWalk\PlacedRecord\Piece($i, $this->_io, $this, $this->_root, $this->_m__is_le);
                    }
                } else {
                    $this->_m_pieces = [];
                    $n = $this->numPieces();
                    for ($i = 0; $i < $n; $i++) {
                        $this->_m_pieces[] = new \Luformat\XenLuMemory\PageWalk\PlacedRecord\Piece($i, $this->_io, $this, $this->_root, $this->_m__is_le);
                    }
                }
                $this->_io->seek($_pos);
            }
            return $this->_m_pieces;
        }
        protected $_m_record;

        /**
         * The record to the last field, if it lies in one page.
         */
        public function record() {
            if ($this->_m_record !== null)
                return $this->_m_record;
            if ($this->numPieces() == 1) {
                $io = $this->_root()->_io();
                $_pos = $io->pos();
                $io->seek($this->maddr());
                if ($this->_m__is_le) {
                    $this->_m__raw_record = $io->readBytes($this->ofsNext() - $this->ofs());
                    $_io__raw_record = new \Kaitai\Struct\Stream($this->_m__raw_record);
                    $this->_m_record = new \Luformat\XenRecord($this->_parent()->hostIsBe(), $this->guestWidth(), $_io__raw_record);
                } else {
                    $this->_m__raw_record = $io->readBytes($this->ofsNext() - $this->ofs());
                    $_io__raw_record = new \Kaitai\Struct\Stream($this->_m__raw_record);
                    $this->_m_record = new \Luformat\XenRecord($this->_parent()->hostIsBe(), $this->guestWidth(), $_io__raw_record);
                }
                $io->seek($_pos);
            }
            return $this->_m_record;
        }
        protected $_m_toldGuestWidth;

        /**
         * What `X86_PV_INFO` says of its domain's words, in whichever page.
         */
        public function toldGuestWidth() {
            if ($this->_m_toldGuestWidth !== null)
                return $this->_m_toldGuestWidth;
            if ($this->header()->recordType() == \Luformat\XenRecord\RecordType::X86_PV_INFO) {
                $io = $this->_root()->_io();
                $_pos = $io->pos();
                $io->seek($this->_parent()->mfns()[intval($this->ofsBody() / $this->_parent()->pageSize())] * $this->_parent()->pageSize() + \Kaitai\Struct\Stream::mod($this->ofsBody(), $this->_parent()->pageSize()));
                if ($this->_m__is_le) {
                    $this->_m_toldGuestWidth = $io->readU1();
                } else {
                    $this->_m_toldGuestWidth = $io->readU1();
                }
                $io->seek($_pos);
            }
            return $this->_m_toldGuestWidth;
        }
        protected $_m_ofs;
        protected $_m_guestWidth;
        protected $_m__raw_record;

        /**
         * Offset of the record in the stream.
         */
        public function ofs() { return $this->_m_ofs; }

        /**
         * Width of the words of the guest that the record belongs to, in octets.
         */
        public function guestWidth() { return $this->_m_guestWidth; }
        public function _raw_record() { return $this->_m__raw_record; }
    }
}

/**
 * The part of a record that lies in one page.
 */

namespace Luformat\XenLuMemory\PageWalk\PlacedRecord {
    class Piece extends \Kaitai\Struct\Struct {
        protected $_m__is_le;

        public function __construct(int $index, \Kaitai\Struct\Stream $_io, ?\Luformat\XenLuMemory\PageWalk\PlacedRecord $_parent = null, ?\Luformat\XenLuMemory $_root = null, $is_le = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m__is_le = $is_le;
            $this->_m_index = $index;
            $this->_read();
        }

        private function _read() {

            if (is_null($this->_m__is_le)) {
                throw new \Kaitai\Struct\Error\UndecidedEndiannessError;
            } else if ($this->_m__is_le) {
                $this->_readLE();
            } else {
                $this->_readBE();
            }
        }

        private function _readLE() {
        }

        private function _readBE() {
        }
        protected $_m_data;

        /**
         * The octets of the piece.
         */
        public function data() {
            if ($this->_m_data !== null)
                return $this->_m_data;
            $io = $this->_root()->_io();
            $_pos = $io->pos();
            $io->seek($this->maddr());
            if ($this->_m__is_le) {
                $this->_m_data = $io->readBytes($this->ofsPieceEnd() - $this->ofsPiece());
            } else {
                $this->_m_data = $io->readBytes($this->ofsPieceEnd() - $this->ofsPiece());
            }
            $io->seek($_pos);
            return $this->_m_data;
        }
        protected $_m_maddr;

        /**
         * Machine address of the piece.
         */
        public function maddr() {
            if ($this->_m_maddr !== null)
                return $this->_m_maddr;
            $this->_m_maddr = $this->_parent()->_parent()->mfns()[intval($this->ofsPiece() / $this->_parent()->_parent()->pageSize())] * $this->_parent()->_parent()->pageSize() + \Kaitai\Struct\Stream::mod($this->ofsPiece(), $this->_parent()->_parent()->pageSize());
            return $this->_m_maddr;
        }
        protected $_m_ofsPiece;

        /**
         * Offset of the piece in the stream.
         */
        public function ofsPiece() {
            if ($this->_m_ofsPiece !== null)
                return $this->_m_ofsPiece;
            $this->_m_ofsPiece = ($this->index() == 0 ? $this->_parent()->ofs() : (intval($this->_parent()->ofs() / $this->_parent()->_parent()->pageSize()) + $this->index()) * $this->_parent()->_parent()->pageSize());
            return $this->_m_ofsPiece;
        }
        protected $_m_ofsPieceEnd;

        /**
         * Offset in the stream of the octet after the piece.
         */
        public function ofsPieceEnd() {
            if ($this->_m_ofsPieceEnd !== null)
                return $this->_m_ofsPieceEnd;
            $this->_m_ofsPieceEnd = ((intval($this->ofsPiece() / $this->_parent()->_parent()->pageSize()) + 1) * $this->_parent()->_parent()->pageSize() < $this->_parent()->ofsNext() ? (intval($this->ofsPiece() / $this->_parent()->_parent()->pageSize()) + 1) * $this->_parent()->_parent()->pageSize() : $this->_parent()->ofsNext());
            return $this->_m_ofsPieceEnd;
        }
        protected $_m_index;

        /**
         * Number of the piece.
         */
        public function index() { return $this->_m_index; }
    }
}

/**
 * The start of one MiB of memory.
 */

namespace Luformat\XenLuMemory {
    class Slot extends \Kaitai\Struct\Struct {
        public function __construct(int $index, \Kaitai\Struct\Stream $_io, ?\Luformat\XenLuMemory $_parent = null, ?\Luformat\XenLuMemory $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_m_index = $index;
            $this->_read();
        }

        private function _read() {
        }
        protected $_m_isBreadcrumb;

        /**
         * True if the octets are the magic as a mask of 4 KiB to 1 MiB leaves
         * it, in either byte order.
         */
        public function isBreadcrumb() {
            if ($this->_m_isBreadcrumb !== null)
                return $this->_m_isBreadcrumb;
            $this->_m_isBreadcrumb =  (( ((ord($this->magic()[7]) == 76) && (ord($this->magic()[6]) == 105) && (ord($this->magic()[5]) == 118) && (ord($this->magic()[4]) == 101) && (ord($this->magic()[3]) == 85) && (ord($this->magic()[2]) == 112) && ( ((ord($this->magic()[1]) == 96) || (ord($this->magic()[1]) == 64) || (ord($this->magic()[1]) == 0)) ) && (ord($this->magic()[0]) == 0)) ) || ( ((ord($this->magic()[0]) == 76) && (ord($this->magic()[1]) == 105) && (ord($this->magic()[2]) == 118) && (ord($this->magic()[3]) == 101) && (ord($this->magic()[4]) == 85) && (ord($this->magic()[5]) == 112) && ( ((ord($this->magic()[6]) == 96) || (ord($this->magic()[6]) == 64) || (ord($this->magic()[6]) == 0)) ) && (ord($this->magic()[7]) == 0)) )) ;
            return $this->_m_isBreadcrumb;
        }
        protected $_m_magic;

        /**
         * The eight octets where the magic would be.
         */
        public function magic() {
            if ($this->_m_magic !== null)
                return $this->_m_magic;
            $io = $this->_root()->_io();
            $_pos = $io->pos();
            $io->seek($this->index() * 1048576);
            $this->_m_magic = $io->readBytes(8);
            $io->seek($_pos);
            return $this->_m_magic;
        }
        protected $_m_index;

        /**
         * Number of the MiB.
         */
        public function index() { return $this->_m_index; }
    }
}
