const { ExactStream, XenstoreState } = require('luformat-ksy');

// A state that ends at once: header and END record of a little-endian xenstored.
const data = Buffer.from('78656e73746f726500000001000000000000000000000000', 'hex');
const state = new XenstoreState(new ExactStream(data));
console.log(`version ${state.header.version}, ${state.records.length} record`);
