const { readFileSync } = require('node:fs');
const { ExactStream, XlSave } = require('luformat-ksy');

const { stream } = new XlSave(new ExactStream(readFileSync('saved.xlsave')));
for (const { libxc } of stream.records) {
  if (libxc) console.log(`image version ${libxc.imageHeader.version}, from Xen ${libxc.domainHeader.xenMajor}`);
}
