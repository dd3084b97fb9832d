// What is made of the schemas, where it is put below generated/, and what is
// known of the languages that are not.
import { exactIntegers } from './exact.mjs';
import { javascriptPackage } from './javascript.mjs';
import { pythonInit } from './python.mjs';
import { pythonStubs } from './python-stubs.mjs';

const PYTHON_PACKAGE = 'luformat_ksy';

/**
 * `dir` below generated/, the compiler's options, `adapt(files, context)`: the
 * compiler's files as they are kept, `extra(files, context)`: the files beside
 * them, both as a map of name to text, and what was seen when the output was
 * compiled and run.
 */
export const TARGETS = [
  {
    language: 'python',
    dir: `python/${PYTHON_PACKAGE}`,
    options: {
      readWrite: true,
      autoRead: false,
      readPos: true,
      zeroCopySubstream: false,
      pythonPackage: PYTHON_PACKAGE,
    },
    extra: (files, context) => new Map([
      ...pythonInit(files, context), ...pythonStubs(files, context),
    ]),
    seen: 'reads and writes; all others are compared with it',
  },
  {
    language: 'javascript',
    dir: 'javascript',
    options: {},
    adapt: exactIntegers,
    extra: javascriptPackage,
    seen: 'Node 20 and browsers; integers above 2^53 are BigInts, so all values are exact',
  },
  {
    language: 'cpp_stl',
    dir: 'cpp',
    options: { cppStandard: '11', cppNamespace: ['luformat'] },
    seen: 'g++ 12, C++11, `-DKS_STR_ENCODING_NONE`; namespace `luformat`; an enum has 32 bits, '
      + 'so the number of a parameter or the like beyond is cut',
  },
  {
    language: 'java',
    dir: 'java',
    options: { javaPackage: 'luformat' },
    seen: 'OpenJDK 17, package `luformat`; an enum member that the schema does not name is '
      + '`null`, and what is computed from it throws; integers from 2^63 on are negative, '
      + 'and fields computed from them wrong',
  },
  {
    language: 'ruby',
    dir: 'ruby',
    options: {},
    seen: 'Ruby 3.1; integers of any size are exact',
  },
  {
    language: 'php',
    dir: 'php',
    options: { phpNamespace: 'Luformat' },
    seen: 'PHP 8.2, namespace `Luformat`; integers from 2^63 on are negative, and fields '
      + 'computed from integers above 2^53 inexact',
  },
  {
    language: 'lua',
    dir: 'lua',
    options: {},
    seen: 'Lua 5.4; an enum member that the schema does not name is `nil`; integers from 2^63 on '
      + 'are negative, and fields computed from integers above 2^53 inexact; the run-time '
      + 'library does not know the encoding of xenstore texts',
  },
];

/** Languages of the compiler that nothing is kept for, and why. */
const NOT_MADE = [
  ['graphviz', 'diagrams, not a parser: `dot` draws them'],
  ['html', 'pages, not a parser; they load their style from another site'],
  ['go', 'the compiler makes it, Go 1.19 does not compile it: arithmetic mixes integers of different width'],
  ['csharp', 'the compiler makes it, mcs 6.8 does not compile it: an enum and a field of the same name become one name'],
  ['perl', 'the compiler makes it and Perl 5.36 accepts it, but its classes take no parameters, which the byte order is'],
  ['rust', 'the compiler makes it, rustc 1.95 finds 72 errors in it; the faults of the compiler behind them are reduced in `ksy/test/faults/rust`'],
  ['construct', 'the compiler fails: it has no byte order that is chosen at run time'],
  ['nim', 'the compiler fails on `valid` with an expression'],
];

/** TARGETS.md: one line for each language of the compiler. */
export function targetsTable() {
  const made = TARGETS.map((t) => `| ${t.language} | \`${t.dir}/\` | yes | ${t.seen} |`);
  const others = NOT_MADE.map(([name, why]) => `| ${name} | – | no | ${why} |`);
  return `# Languages

What Kaitai Struct Compiler 0.11 makes of the schemas, per language. "Runs" means: the
output was compiled, given the handovers and save files of the test data and the conformance
vectors, and found the same values in them as the Python parser does, but for what is said
here (\`ksy/test/targets/run.mjs\`; JavaScript: \`tests/differential/test_javascript.py\`).

| language | folder | runs | notes |
|---|---|---|---|
${[...made, ...others].join('\n')}
| C | \`c/\` | headers | fixed layouts as packed structs, and writers of a handover (\`luformat_producer.h\`), made from \`layouts.json\`; gcc 12 and clang 14, C99 and C++17, 32 and 64 bits |
`;
}
