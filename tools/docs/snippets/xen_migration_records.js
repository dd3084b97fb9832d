const { readFileSync } = require('node:fs');
const { ExactStream, XenLuStream, XenRecord } = require('luformat-ksy');

const data = readFileSync('tests/data/handover/ext/stream.bin');
const { records } = new XenLuStream(new ExactStream(data));
for (const { recordType, body } of records) {
  if (recordType === XenRecord.RecordType.X86_TSC_INFO) console.log(`${body.khz} kHz`);
}
