// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', './ExactStream', './LibxlStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('./ExactStream'), require('./LibxlStream'));
  } else {
    factory(root.LibvirtSave || (root.LibvirtSave = {}), root.ExactStream, root.LibxlStream || (root.LibxlStream = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (LibvirtSave_, KaitaiStream, LibxlStream_) {
/**
 * A file of `virsh save` (or of managed save) where libvirt drives Xen: a header,
 * the domain's description in XML, and what libxl writes.
 * @see libvirt, src/libxl/libxl_conf.h, libxlSavefileHeader
 */

var LibvirtSave = (function() {
  function LibvirtSave(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  LibvirtSave.prototype._read = function() {
    this.header = new SaveHeader(this._io, this, this._root);
    this._raw_description = this._io.readBytes(this.header.lenXml);
    var _io__raw_description = new KaitaiStream(this._raw_description);
    this.description = new DomainXml(_io__raw_description, this, this._root);
    if (this.header.version == 2) {
      this.stream = new LibxlStream_.LibxlStream(this._io, null, null);
    }
    if (this.header.version != 2) {
      this.legacyStream = this._io.readBytesFull();
    }
    if (this.header.version == 2) {
      this.trailer = this._io.readBytesFull();
    }
  }

  /**
   * The domain's description.
   * @see libvirt, docs/formatdomain.rst
   */

  var DomainXml = LibvirtSave.DomainXml = (function() {
    function DomainXml(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    DomainXml.prototype._read = function() {
      this.xml = KaitaiStream.bytesToStr(this._io.readBytesTerm(0, false, true, true), "UTF-8");
      this.unexpected = this._io.readBytesFull();
    }

    /**
     * The description, as `virsh dumpxml` prints it.
     */

    /**
     * Octets behind the terminating NUL; there are none.
     */

    return DomainXml;
  })();

  /**
   * The file's header, 64 octets in the byte order of the host, which is x86.
   * @see libvirt, src/libxl/libxl_conf.h, libxlSavefileHeader
   */

  var SaveHeader = LibvirtSave.SaveHeader = (function() {
    function SaveHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SaveHeader.prototype._read = function() {
      this.magic = this._io.readBytes(16);
      if (!((KaitaiStream.byteArrayCompare(this.magic, new Uint8Array([108, 105, 98, 118, 105, 114, 116, 45, 120, 109, 108, 10, 32, 0, 32, 13])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([108, 105, 98, 118, 105, 114, 116, 45, 120, 109, 108, 10, 32, 0, 32, 13]), this.magic, this._io, "/types/save_header/seq/0");
      }
      this.version = this._io.readU4le();
      this.lenXml = this._io.readU4le();
      this.unused = [];
      for (var i = 0; i < 10; i++) {
        this.unused.push(this._io.readU4le());
      }
    }

    /**
     * 16 octets that a transfer in text mode would damage.
     */

    /**
     * What follows the description: 1 a stream in the legacy format, 2 a
     * libxl stream.
     */

    /**
     * Length in octets of the description, with its terminating NUL.
     */

    /**
     * Left for later versions; zero.
     */

    return SaveHeader;
  })();

  /**
   * Identifies the file; tells what follows.
   */

  /**
   * The domain's description.
   */

  /**
   * The domain, as libxl writes it.
   */

  /**
   * The domain in the legacy format of Xen 4.5 and earlier, which has no
   * layout of its own, if the version is 1.
   */

  /**
   * What follows the stream; nothing, in a file that libvirt wrote.
   */

  return LibvirtSave;
})();
LibvirtSave_.LibvirtSave = LibvirtSave;
});
