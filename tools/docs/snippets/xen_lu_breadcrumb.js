const { readFileSync } = require('node:fs');
const { ExactStream, XenLuBreadcrumb } = require('luformat-ksy');

const data = readFileSync('tests/data/handover/ext/breadcrumb.bin');
const { words } = new XenLuBreadcrumb(new ExactStream(data));
console.log(`${words.numPages} pages, MFN array at 0x${words.ofsMfnArray.toString(16)}`);
