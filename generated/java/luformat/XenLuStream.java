// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package luformat;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;


/**
 * The data stream as one contiguous file, which is what the new Xen sees once it
 * has mapped the data pages side by side: global records, then `LU_DOMAIN_INFO`
 * and the records of that domain for every domain, then `END`. What follows
 * `END` in the last page is not part of the stream.
 * 
 * The stream has no header. Its byte order is that of the host; the breadcrumb
 * tells it, and where there is only the stream, the first record does:
 * `LU_VERSION` begins with the octet 0x40 on a big-endian host.
 * @see "docs/specs/live-update-handover.pandoc, Data Stream Overview"
 */
public class XenLuStream extends KaitaiStruct {
    public static XenLuStream fromFile(String fileName) throws IOException {
        return new XenLuStream(new ByteBufferKaitaiStream(fileName));
    }

    public XenLuStream(KaitaiStream _io) {
        this(_io, null, null);
    }

    public XenLuStream(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public XenLuStream(KaitaiStream _io, KaitaiStruct _parent, XenLuStream _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.records = new ArrayList<XenRecord>();
        {
            XenRecord _it;
            int i = 0;
            do {
                _it = new XenRecord(this._io, hostIsBe(), (i == 0 ? 8 : records().get(((Number) (i - 1)).intValue()).nextGuestWidth()));
                this.records.add(_it);
                i++;
            } while (!(_it.recordType() == XenRecord.RecordType.END_OF_STREAM));
        }
    }

    public void _fetchInstances() {
        for (int i = 0; i < this.records.size(); i++) {
            this.records.get(((Number) (i)).intValue())._fetchInstances();
        }
        firstOctet();
        if (this.firstOctet != null) {
        }
    }
    private Integer firstOctet;

    /**
     * The first octet of the first record's type.
     */
    public Integer firstOctet() {
        if (this.firstOctet != null)
            return this.firstOctet;
        long _pos = this._io.pos();
        this._io.seek(0);
        this.firstOctet = this._io.readU1();
        this._io.seek(_pos);
        return this.firstOctet;
    }
    private Boolean hostIsBe;

    /**
     * True if a big-endian host wrote the stream.
     */
    public Boolean hostIsBe() {
        if (this.hostIsBe != null)
            return this.hostIsBe;
        this.hostIsBe =  ((firstOctet() == 64) || (firstOctet() == 192)) ;
        return this.hostIsBe;
    }
    private List<XenRecord> records;
    private XenLuStream _root;
    private KaitaiStruct _parent;

    /**
     * All records through `END`.
     */
    public List<XenRecord> records() { return records; }
    public XenLuStream _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
