const { readFileSync } = require('node:fs');
const { ExactStream, XlSave } = require('luformat-ksy');

// Made by `xl save`; those of the test data have to be unpacked with `xz -dk`.
const saved = new XlSave(new ExactStream(readFileSync('saved.xlsave')));
const { c_info: info } = JSON.parse(saved.optionalData.config);
console.log(info.name, info.type);
