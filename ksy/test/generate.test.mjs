import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { check } from '../tools/webide-check.mjs';
import { folder, schema } from './helpers.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const COMPILE = join(HERE, '..', 'compile.mjs');
const BODY = schema('body', `types:
  words:
    meta:
      endian:
        switch-on: host_is_be
        cases:
          true: be
          _: le
    doc: Two words, the second since some version.
    params:
      - id: host_is_be
        type: bool
        doc: b
    seq:
      - id: flags
        type: u4
        doc: f
      - id: newer
        type: u4
        if: not _io.eof
        doc: n
    instances:
      is_set:
        value: (flags & 0x2) != 0
        doc: i
        -flag-of: flags
`, '');
const OUTER = schema('outer_file', `seq:
  - id: len_body
    type: u4
    doc: l
  - id: body
    size: len_body
    type: body::words(host_is_be)
    doc: b
instances:
  host_is_be:
    value: false
    doc: h
`, '  imports:\n    - body\n  endian: le\n');

function run(ksy, out, ...args) {
  return spawnSync(process.execPath, [COMPILE, '--ksy', ksy, '--out', out, ...args], { encoding: 'utf8' });
}

function compiled(t) {
  const ksy = folder(t, { 'body.ksy': BODY, 'outer_file.ksy': OUTER });
  const out = folder(t, {});
  const result = run(ksy, out);
  assert.equal(result.status, 0, result.stderr);
  return { ksy, out };
}

const SAMPLE = Buffer.from('0800000006000000ff000000', 'hex');

test('check tells fresh from changed, missing and stale; compile mends all three', (t) => {
  const { ksy, out } = compiled(t);
  assert.equal(run(ksy, out, '--check').status, 0);
  const changed = join(out, 'layouts.json');
  const text = readFileSync(changed, 'utf8');
  writeFileSync(changed, 'x');
  writeFileSync(join(out, 'javascript', 'Old.js'), 'x');
  const result = run(ksy, out, '--check');
  assert.equal(result.status, 1);
  assert.match(result.stdout, /different: .*layouts\.json\n/);
  assert.match(result.stdout, /stale: .*Old\.js\n/);
  assert.equal(run(ksy, out).status, 0);
  assert.equal(readFileSync(changed, 'utf8'), text);
  assert.equal(existsSync(join(out, 'javascript', 'Old.js')), false);
  assert.equal(run(ksy, out, '--check').status, 0);
});

test('a broken schema leaves everything as it was; --keep-going makes the rest', (t) => {
  const { ksy, out } = compiled(t);
  writeFileSync(join(ksy, 'outer_file.ksy'), OUTER.replace('type: u4', 'type: u5'));
  writeFileSync(join(ksy, 'body.ksy'), BODY.replace('id: newer', 'id: newest'));
  const before = readFileSync(join(out, 'layouts.json'), 'utf8');
  const result = run(ksy, out);
  assert.equal(result.status, 1);
  assert.match(result.stderr, /^ksy\/outer_file\.ksy: \/seq\/0\/type: unable to find type 'u5'/);
  assert.equal(readFileSync(join(out, 'layouts.json'), 'utf8'), before);
  assert.equal(run(ksy, out, '--keep-going').status, 1);
  const types = Object.keys(JSON.parse(readFileSync(join(out, 'layouts.json'), 'utf8')).types);
  assert.deepEqual(types, ['body', 'body::words']);
});

test('the JavaScript package parses in Node', (t) => {
  const { out } = compiled(t);
  const script = `
    const KaitaiStream = require('kaitai-struct/KaitaiStream');
    const { OuterFile } = require(${JSON.stringify(join(out, 'javascript'))});
    const root = new OuterFile(new KaitaiStream(Buffer.from('${SAMPLE.toString('hex')}', 'hex')));
    process.stdout.write(JSON.stringify([root.body.flags, root.body.isSet, root.body.newer]));`;
  const env = { ...process.env, NODE_PATH: join(HERE, '..', 'node_modules') };
  assert.equal(execFileSync(process.execPath, ['-e', script], { env, encoding: 'utf8' }), '[6,true,255]');
});

const C_PROGRAM = `
#include "luformat_layouts.h"
#include <string.h>
int main(void) {
    static const unsigned char octets[] = { 6, 0, 0, 0, 0xff, 0, 0, 0 };
    struct luformat_body_words words;
    memcpy(&words, octets, sizeof words);
    return words.flags & LUFORMAT_BODY_WORDS_IS_SET && words.newer == 0xff ? 0 : 1;
}
`;

for (const [compiler, standard, suffix] of [
  ['gcc', 'c11', 'c'], ['clang', 'c11', 'c'], ['g++', 'c++17', 'cc'], ['clang++', 'c++17', 'cc'],
]) {
  const isMissing = spawnSync(compiler, ['--version']).error !== undefined;
  const skip = isMissing ? `${compiler} is not installed` : os.endianness() === 'BE' && 'the sample is little-endian';
  test(`the C header compiles and reads with ${compiler} -std=${standard}`, { skip }, (t) => {
    const { out } = compiled(t);
    const source = join(out, `program.${suffix}`);
    writeFileSync(source, C_PROGRAM);
    const program = join(out, 'program');
    const flags = [`-std=${standard}`, '-Wall', '-Wextra', '-Wpedantic', '-Werror'];
    execFileSync(compiler, [...flags, `-I${join(out, 'c')}`, source, '-o', program]);
    execFileSync(program);
  });
}

for (const compiler of ['gcc', 'clang', 'g++', 'clang++']) {
  const skip = spawnSync(compiler, ['--version']).error !== undefined && `${compiler} is not installed`;
  test(`every offset of the committed C header holds for ${compiler}`, { skip }, () => {
    const isCpp = compiler.endsWith('++');
    const args = [`-std=${isCpp ? 'c++17' : 'c11'}`, '-x', isCpp ? 'c++' : 'c', '-Wall', '-Wextra', '-Wpedantic',
      '-Werror', '-fsyntax-only', '-'];
    const header = join(HERE, '..', '..', 'generated', 'c', 'luformat_layouts.h');
    execFileSync(compiler, args, { input: `#include "${header}"\n` });
  });
}

test('the read of the Web IDE visits every field and instance', async (t) => {
  const ksy = folder(t, { 'body.ksy': BODY, 'outer_file.ksy': OUTER, 'sample.bin': SAMPLE });
  const whole = await check('outer_file', join(ksy, 'sample.bin'), ksy);
  assert.deepEqual([whole.nodes, whole.errors], [2, 0]);
  writeFileSync(join(ksy, 'short.bin'), SAMPLE.subarray(0, 7));
  const short = await check('outer_file', join(ksy, 'short.bin'), ksy);
  assert.equal(short.errors, 1);
});

test('the compiler that is run is the pinned one', () => {
  const require = createRequire(import.meta.url);
  assert.equal(require('kaitai-struct-compiler').version, '0.11.0');
});
