const { readFileSync } = require('node:fs');
const { ExactStream, LibvirtSave } = require('luformat-ksy');

// Made by `virsh save`.
const saved = new LibvirtSave(new ExactStream(readFileSync('saved.libvirt')));
console.log(saved.header.version, saved.description.xml);
