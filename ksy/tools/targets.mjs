// What is made of the schemas, and where it is put below generated/.
import { javascriptPackage } from './javascript.mjs';
import { pythonInit } from './python.mjs';

const PYTHON_PACKAGE = 'luformat_ksy';

/**
 * `dir` below generated/, the compiler's options, and `extra(files, context)`:
 * the files beside the compiler's own, as a map of name to text.
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
    extra: pythonInit,
  },
  {
    language: 'javascript',
    dir: 'javascript',
    options: {},
    extra: javascriptPackage,
  },
  {
    language: 'cpp_stl',
    dir: 'cpp',
    options: { cppStandard: '11', cppNamespace: ['luformat'] },
  },
  {
    language: 'java',
    dir: 'java',
    options: { javaPackage: 'luformat' },
  },
  {
    language: 'ruby',
    dir: 'ruby',
    options: {},
  },
];
