const { readFileSync } = require('node:fs');
const { ExactStream, LibxlStream, XlSave } = require('luformat-ksy');

const { stream } = new XlSave(new ExactStream(readFileSync('saved.xlsave')));
for (const { header } of stream.records) {
  console.log(LibxlStream.RecordType[header.recordType], header.lenBody);
}
