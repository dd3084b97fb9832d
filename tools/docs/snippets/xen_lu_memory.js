const { readFileSync } = require('node:fs');
const { ExactStream, XenLuMemory } = require('luformat-ksy');

// A raw dump that starts at address 0; `luformat schema export --with-sample` makes one.
const memory = new XenLuMemory(new ExactStream(readFileSync('schemas/sample.raw')));
console.log(`breadcrumb at 0x${memory.ofsBreadcrumb.toString(16)}`);
console.log(`${memory.handover.records.length} records`);
