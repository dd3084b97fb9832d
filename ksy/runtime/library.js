// The run-time library kaitai-struct, wherever npm has put it. A package that was installed from
// a folder is a link to it, and Node looks for what it needs beside the folder, not beside the
// link: so the program that runs, and the folder it runs in, are asked as well.
'use strict';

const { createRequire } = require('node:module');
const { join } = require('node:path');

const NAME = 'kaitai-struct/KaitaiStream';

function found() {
  const places = [__filename, process.argv[1], join(process.cwd(), 'index.js')];
  for (const place of places.filter(Boolean)) {
    try {
      return createRequire(place)(NAME);
    } catch (error) {
      if (error.code !== 'MODULE_NOT_FOUND') throw error;
    }
  }
  throw new Error(`luformat-ksy needs the package kaitai-struct 0.11: npm install kaitai-struct@0.11`);
}

module.exports = found();
