<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

/**
 * What xenopsd, xapi's part that runs domains, writes when a domain is suspended
 * or migrated: a line that names the format, then sections, each with type and
 * length, up to the one that ends the image. A section that libxc or libxl
 * writes ends by itself; its length is 0.
 */

namespace Luformat {
    class XapiImage extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Luformat\XapiImage $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_signature = new \Luformat\XapiImage\SignatureLine($this->_io, $this, $this->_root);
            $this->_m_sections = [];
            $i = 0;
            do {
                $_ = new \Luformat\XapiImage\Section($this->_io, $this, $this->_root);
                $this->_m_sections[] = $_;
                $i++;
            } while (!( (($_->header()->sectionType() == \Luformat\XapiImage\SectionType::END_OF_IMAGE) || ($_->header()->sectionType() == \Luformat\XapiImage\SectionType::LIBXC_LEGACY) || ($this->_io()->isEof())) ));
        }
        protected $_m_signature;
        protected $_m_sections;

        /**
         * Names the format.
         */
        public function signature() { return $this->_m_signature; }

        /**
         * All sections through `End_of_image`.
         */
        public function sections() { return $this->_m_sections; }
    }
}

/**
 * Saved state of a device model.
 */

namespace Luformat\XapiImage {
    class EmulatorState extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XapiImage\Section $_parent = null, ?\Luformat\XapiImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_content = $this->_io->readBytesFull();
        }
        protected $_m_content;

        /**
         * The device model's state. The format is its own and not part of this
         * one; QEMU writes its migration stream.
         */
        public function content() { return $this->_m_content; }
    }
}

/**
 * One section.
 */

namespace Luformat\XapiImage {
    class Section extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XapiImage $_parent = null, ?\Luformat\XapiImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_header = new \Luformat\XapiImage\SectionHeader($this->_io, $this, $this->_root);
            if ($this->header()->sectionType() == \Luformat\XapiImage\SectionType::XENOPS) {
                $this->_m__raw_metadata = $this->_io->readBytes($this->header()->lenBody());
                $_io__raw_metadata = new \Kaitai\Struct\Stream($this->_m__raw_metadata);
                $this->_m_metadata = new \Luformat\XapiImage\XenopsRecord($_io__raw_metadata, $this, $this->_root);
            }
            if ($this->header()->sectionType() == \Luformat\XapiImage\SectionType::LIBXC) {
                $this->_m_libxc = new \Luformat\LibxcImage($this->_io);
            }
            if ($this->header()->sectionType() == \Luformat\XapiImage\SectionType::LIBXL) {
                $this->_m_libxl = new \Luformat\LibxlStream($this->_io);
            }
            if ($this->header()->sectionType() == \Luformat\XapiImage\SectionType::LIBXC_LEGACY) {
                $this->_m_legacy = $this->_io->readBytesFull();
            }
            if ( (($this->header()->lenBody() != 0) && ($this->header()->sectionType() != \Luformat\XapiImage\SectionType::XENOPS) && ($this->header()->sectionType() != \Luformat\XapiImage\SectionType::LIBXC) && ($this->header()->sectionType() != \Luformat\XapiImage\SectionType::LIBXL) && ($this->header()->sectionType() != \Luformat\XapiImage\SectionType::LIBXC_LEGACY)) ) {
                $this->_m__raw_state = $this->_io->readBytes($this->header()->lenBody());
                $_io__raw_state = new \Kaitai\Struct\Stream($this->_m__raw_state);
                $this->_m_state = new \Luformat\XapiImage\EmulatorState($_io__raw_state, $this, $this->_root);
            }
        }
        protected $_m_header;
        protected $_m_metadata;
        protected $_m_libxc;
        protected $_m_libxl;
        protected $_m_legacy;
        protected $_m_state;
        protected $_m__raw_metadata;
        protected $_m__raw_state;

        /**
         * Type and length of the section.
         */
        public function header() { return $this->_m_header; }

        /**
         * What xenopsd itself keeps of the domain.
         */
        public function metadata() { return $this->_m_metadata; }

        /**
         * The domain, as libxc writes it.
         */
        public function libxc() { return $this->_m_libxc; }

        /**
         * The domain, as libxl writes it.
         */
        public function libxl() { return $this->_m_libxl; }

        /**
         * The domain in the legacy format of Xen 4.5 and earlier and the record
         * of its QEMU. No layout: see `xl_save`.
         */
        public function legacy() { return $this->_m_legacy; }

        /**
         * The state of a device model; nothing in `End_of_image`.
         */
        public function state() { return $this->_m_state; }
        public function _raw_metadata() { return $this->_m__raw_metadata; }
        public function _raw_state() { return $this->_m__raw_state; }
    }
}

/**
 * The first 16 octets of a section.
 */

namespace Luformat\XapiImage {
    class SectionHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XapiImage\Section $_parent = null, ?\Luformat\XapiImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_sectionType = $this->_io->readU8le();
            $this->_m_lenBody = $this->_io->readU8le();
        }
        protected $_m_sectionType;
        protected $_m_lenBody;

        /**
         * What the section holds. xenopsd refuses a type that it does not know.
         */
        public function sectionType() { return $this->_m_sectionType; }

        /**
         * Length in octets of the body; 0 for `Libxc` and `Libxl`, which end by themselves.
         */
        public function lenBody() { return $this->_m_lenBody; }
    }
}

/**
 * The first line.
 */

namespace Luformat\XapiImage {
    class SignatureLine extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XapiImage $_parent = null, ?\Luformat\XapiImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_magic = $this->_io->readBytes(15);
            if (!($this->_m_magic == "\x58\x65\x6E\x53\x61\x76\x65\x64\x44\x6F\x6D\x76\x32\x2D\x0A")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x58\x65\x6E\x53\x61\x76\x65\x64\x44\x6F\x6D\x76\x32\x2D\x0A", $this->_m_magic, $this->_io, "/types/signature_line/seq/0");
            }
        }
        protected $_m_magic;

        /**
         * The second version of the format. `XenSavedDomain` began the first,
         * which had no sections.
         */
        public function magic() { return $this->_m_magic; }
    }
}

/**
 * What xenopsd keeps of the domain, as an S-expression.
 */

namespace Luformat\XapiImage {
    class XenopsRecord extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Luformat\XapiImage\Section $_parent = null, ?\Luformat\XapiImage $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_text = \Kaitai\Struct\Stream::bytesToStr($this->_io->readBytesFull(), "UTF-8");
        }
        protected $_m_text;

        /**
         * Time of the suspend, word size of the writer, the domain as xenopsd
         * knows it, and its part of xenstore, each if it is there.
         */
        public function text() { return $this->_m_text; }
    }
}

namespace Luformat\XapiImage {
    class SectionType {

        /**
         * Metadata of xenopsd.
         */
        const XENOPS = 15;

        /**
         * A libxc image.
         */
        const LIBXC = 240;

        /**
         * A libxl stream.
         */
        const LIBXL = 241;

        /**
         * A stream in the legacy format of Xen 4.5 and earlier, with a record of QEMU.
         */
        const LIBXC_LEGACY = 242;

        /**
         * State of Xen's own old branch of QEMU.
         */
        const QEMU_TRAD = 3840;

        /**
         * State of upstream QEMU.
         */
        const QEMU_XEN = 3841;

        /**
         * State of the device model of a virtual GPU.
         */
        const DEMU = 3856;

        /**
         * The end; nothing follows.
         */
        const END_OF_IMAGE = 65535;

        private const _VALUES = [15 => true, 240 => true, 241 => true, 242 => true, 3840 => true, 3841 => true, 3856 => true, 65535 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
