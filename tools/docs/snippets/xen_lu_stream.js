const { readFileSync } = require('node:fs');
const { ExactStream, XenLuStream, XenRecord } = require('luformat-ksy');

const data = readFileSync('tests/data/handover/ext/stream.bin');
const { records } = new XenLuStream(new ExactStream(data));
for (const record of records) {
  const name = XenRecord.RecordType[record.recordType] ?? 'unknown';
  console.log(name, record.header.lenBody);
}
