const { readFileSync } = require('node:fs');
const { ExactStream, XenHvmContext, XenRecord, XlSave } = require('luformat-ksy');

const { stream } = new XlSave(new ExactStream(readFileSync('saved.xlsave')));
for (const { libxc } of stream.records) {
  for (const record of libxc ? libxc.content.records : []) {
    if (record.recordType !== XenRecord.RecordType.HVM_CONTEXT) continue;
    for (const { typecode, instance, body } of record.body.entries) {
      if (typecode === XenHvmContext.SaveType.CPU_XSAVE) console.log(instance, body.saveArea.header.xstateBv);
    }
  }
}
