// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', './ExactStream', './LibxlStream', './LibxcImage'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('./ExactStream'), require('./LibxlStream'), require('./LibxcImage'));
  } else {
    factory(root.XapiImage || (root.XapiImage = {}), root.ExactStream, root.LibxlStream || (root.LibxlStream = {}), root.LibxcImage || (root.LibxcImage = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (XapiImage_, KaitaiStream, LibxlStream_, LibxcImage_) {
/**
 * What xenopsd, xapi's part that runs domains, writes when a domain is suspended
 * or migrated: a line that names the format, then sections, each with type and
 * length, up to the one that ends the image. A section that libxc or libxl
 * writes ends by itself; its length is 0.
 * @see xapi, Suspend image framing format
 */

var XapiImage = (function() {
  XapiImage.SectionType = Object.freeze({
    XENOPS: 15,
    LIBXC: 240,
    LIBXL: 241,
    LIBXC_LEGACY: 242,
    QEMU_TRAD: 3840,
    QEMU_XEN: 3841,
    DEMU: 3856,
    END_OF_IMAGE: 65535,

    15: "XENOPS",
    240: "LIBXC",
    241: "LIBXL",
    242: "LIBXC_LEGACY",
    3840: "QEMU_TRAD",
    3841: "QEMU_XEN",
    3856: "DEMU",
    65535: "END_OF_IMAGE",
  });

  function XapiImage(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  XapiImage.prototype._read = function() {
    this.signature = new SignatureLine(this._io, this, this._root);
    this.sections = [];
    var i = 0;
    do {
      var _ = new Section(this._io, this, this._root);
      this.sections.push(_);
      i++;
    } while (!( ((_.header.sectionType == XapiImage.SectionType.END_OF_IMAGE) || (_.header.sectionType == XapiImage.SectionType.LIBXC_LEGACY) || (this._io.isEof())) ));
  }

  /**
   * Saved state of a device model.
   * @see xapi, Suspend image framing format
   */

  var EmulatorState = XapiImage.EmulatorState = (function() {
    function EmulatorState(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    EmulatorState.prototype._read = function() {
      this.content = this._io.readBytesFull();
    }

    /**
     * The device model's state. The format is its own and not part of this
     * one; QEMU writes its migration stream.
     */

    return EmulatorState;
  })();

  /**
   * One section.
   * @see xapi, Suspend image framing format
   */

  var Section = XapiImage.Section = (function() {
    function Section(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Section.prototype._read = function() {
      this.header = new SectionHeader(this._io, this, this._root);
      if (this.header.sectionType == XapiImage.SectionType.XENOPS) {
        this._raw_metadata = this._io.readBytes(this.header.lenBody);
        var _io__raw_metadata = new KaitaiStream(this._raw_metadata);
        this.metadata = new XenopsRecord(_io__raw_metadata, this, this._root);
      }
      if (this.header.sectionType == XapiImage.SectionType.LIBXC) {
        this.libxc = new LibxcImage_.LibxcImage(this._io, null, null);
      }
      if (this.header.sectionType == XapiImage.SectionType.LIBXL) {
        this.libxl = new LibxlStream_.LibxlStream(this._io, null, null);
      }
      if (this.header.sectionType == XapiImage.SectionType.LIBXC_LEGACY) {
        this.legacy = this._io.readBytesFull();
      }
      if ( ((this.header.lenBody != 0) && (this.header.sectionType != XapiImage.SectionType.XENOPS) && (this.header.sectionType != XapiImage.SectionType.LIBXC) && (this.header.sectionType != XapiImage.SectionType.LIBXL) && (this.header.sectionType != XapiImage.SectionType.LIBXC_LEGACY)) ) {
        this._raw_state = this._io.readBytes(this.header.lenBody);
        var _io__raw_state = new KaitaiStream(this._raw_state);
        this.state = new EmulatorState(_io__raw_state, this, this._root);
      }
    }

    /**
     * Type and length of the section.
     */

    /**
     * What xenopsd itself keeps of the domain.
     */

    /**
     * The domain, as libxc writes it.
     */

    /**
     * The domain, as libxl writes it.
     */

    /**
     * The domain in the legacy format of Xen 4.5 and earlier and the record
     * of its QEMU. No layout: see `xl_save`.
     */

    /**
     * The state of a device model; nothing in `End_of_image`.
     */

    return Section;
  })();

  /**
   * The first 16 octets of a section.
   * @see xapi, Suspend image framing format
   */

  var SectionHeader = XapiImage.SectionHeader = (function() {
    function SectionHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SectionHeader.prototype._read = function() {
      this.sectionType = this._io.readU8le();
      this.lenBody = this._io.readU8le();
    }

    /**
     * What the section holds. xenopsd refuses a type that it does not know.
     */

    /**
     * Length in octets of the body; 0 for `Libxc` and `Libxl`, which end by themselves.
     */

    return SectionHeader;
  })();

  /**
   * The first line.
   * @see xapi, Suspend image framing format
   */

  var SignatureLine = XapiImage.SignatureLine = (function() {
    function SignatureLine(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SignatureLine.prototype._read = function() {
      this.magic = this._io.readBytes(15);
      if (!((KaitaiStream.byteArrayCompare(this.magic, new Uint8Array([88, 101, 110, 83, 97, 118, 101, 100, 68, 111, 109, 118, 50, 45, 10])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([88, 101, 110, 83, 97, 118, 101, 100, 68, 111, 109, 118, 50, 45, 10]), this.magic, this._io, "/types/signature_line/seq/0");
      }
    }

    /**
     * The second version of the format. `XenSavedDomain` began the first,
     * which had no sections.
     */

    return SignatureLine;
  })();

  /**
   * What xenopsd keeps of the domain, as an S-expression.
   * @see xapi, Suspend image framing format
   */

  var XenopsRecord = XapiImage.XenopsRecord = (function() {
    function XenopsRecord(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    XenopsRecord.prototype._read = function() {
      this.text = KaitaiStream.bytesToStr(this._io.readBytesFull(), "UTF-8");
    }

    /**
     * Time of the suspend, word size of the writer, the domain as xenopsd
     * knows it, and its part of xenstore, each if it is there.
     */

    return XenopsRecord;
  })();

  /**
   * Names the format.
   */

  /**
   * All sections through `End_of_image`.
   */

  return XapiImage;
})();
XapiImage_.XapiImage = XapiImage;
});
