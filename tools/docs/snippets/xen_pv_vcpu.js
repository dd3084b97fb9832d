const { readFileSync } = require('node:fs');
const { ExactStream, XenLuStream, XenRecord } = require('luformat-ksy');

const data = readFileSync('tests/data/handover/ext/stream.bin');
const { records } = new XenLuStream(new ExactStream(data));
for (const { recordType, body } of records) {
  if (recordType === XenRecord.RecordType.X86_PV_VCPU_BASIC) console.log(body.vcpuId, body.context.userRegs.rip.toString(16));
}
