// The Kaitai Struct compiler from npm, with the options that its JavaScript
// build does not offer (read-write code, package names, C++11).
//
// The npm build makes its configuration in one place from one boolean. That
// place is found in the text of the bundle, and its positional arguments are
// replaced by ours, in memory. A bundle that is not the pinned one, or in which
// the place is not found exactly once, is refused.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import { splitArgs } from './names.mjs';
import { SchemaProblem } from './schemas.mjs';

export const KSC_VERSION = '0.11.0';
const BUNDLE_SHA256 = 'c9aacee51040be0977299210fc2624e6bbf2a51770b3dca579accbbaa84ba353';

const require = createRequire(import.meta.url);
/** Said of the importing schema by the lint already. */
const NO_IMPORT = 'there is no schema to import as ';
const OPTIONS = '__luformatKscOptions';
const CONFIG_CALL = /\bvar config = new \$c_Lio_kaitai_struct_RuntimeConfig\((.*)\);/g;
const CALL = /^new (\$c_\w+)\((.*)\)$/;

function patchedCall(name, args) {
  return `new ${name}(${args.join(', ')})`;
}

function cppConfig(call) {
  const [, name, inner] = CALL.exec(call);
  const args = splitArgs(inner);
  const is11 = "(o.cppStandard === '11')";
  args[0] = `(o.cppNamespace ?? []).reduceRight((rest, n) => new $c_sci_$colon$colon(n, rest), ${args[0]})`;
  const smart = '$m_Lio_kaitai_struct_CppRuntimeConfig$UniqueAndRawPointers$()';
  args[4] = `(${is11} ? ${smart} : ${args[4]})`;
  for (const i of [1, 2, 3]) args[i] = is11;
  return patchedCall(name, args);
}

function javaConfig(call) {
  const [, name, inner] = CALL.exec(call);
  const args = splitArgs(inner);
  args[0] = `(o.javaPackage ?? ${args[0]})`;
  return patchedCall(name, args);
}

function configSource(inner) {
  const args = splitArgs(inner);
  const wrap = (index, option) => {
    args[index] = `(o.${option} ?? ${args[index]})`;
  };
  wrap(0, 'autoRead');
  wrap(1, 'readPos');
  wrap(3, 'zeroCopySubstream');
  wrap(4, 'readWrite');
  args[5] = cppConfig(args[5]);
  wrap(6, 'goPackage');
  args[7] = javaConfig(args[7]);
  wrap(8, 'dotnetNamespace');
  wrap(9, 'phpNamespace');
  wrap(10, 'pythonPackage');
  const call = patchedCall('$c_Lio_kaitai_struct_RuntimeConfig', args);
  return `var o = globalThis.${OPTIONS} ?? {}; var config = ${call};`;
}

/** Load the compiler once; the result is handed to `compile`. */
export function loadCompiler() {
  const file = require.resolve('kaitai-struct-compiler');
  const source = readFileSync(file, 'utf8');
  const sha256 = createHash('sha256').update(source).digest('hex');
  const places = [...source.matchAll(CONFIG_CALL)];
  if (sha256 !== BUNDLE_SHA256 || places.length !== 1) {
    throw new Error(`${file} is not kaitai-struct-compiler ${KSC_VERSION} as published `
      + `(sha256 ${sha256}, ${places.length} places to patch): run npm ci in ksy/`);
  }
  const [place] = places;
  const patched = source.slice(0, place.index) + configSource(place[1])
    + source.slice(place.index + place[0].length);
  const module = { exports: {} };
  vm.runInThisContext(`(function (module, exports, require) {${patched}\n})`, { filename: file })(
    module, module.exports, require,
  );
  return module.exports;
}

/** The compiler's error as a problem of the schema it is in. */
function problem(error, schema, schemas) {
  const text = String(error?.message ?? error).trim();
  const match = /^([^:\s]+|\(main\)): (\/\S*?):\s*(?:error:\s*)?([\s\S]*)$/.exec(text);
  if (!match) return new SchemaProblem(schema.file, '/', text.replace(/\s+/g, ' '));
  const file = schemas.get(match[1])?.file ?? schema.file;
  return new SchemaProblem(file, match[2], match[3].replace(/\s+/g, ' ').trim());
}

async function compileOne(ksc, language, options, root, schemas) {
  globalThis[OPTIONS] = options;
  const importer = {
    importYaml: async (name, mode) => {
      const found = mode === 'rel' ? schemas.get(name) : undefined;
      if (!found) throw new Error(`${NO_IMPORT}'${name}'`);
      return found.spec;
    },
  };
  try {
    return await ksc.compile(language, root, importer, false);
  } finally {
    delete globalThis[OPTIONS];
  }
}

/**
 * All `schemas` in one target language, as a map of file name to text. They are
 * compiled as imports of one root, which costs one pass; only where that fails
 * is each compiled on its own, to name every schema that is at fault.
 */
export async function compile(ksc, language, options, schemas, problems) {
  const name = 'luformat_all_schemas';
  const root = { meta: { id: name, imports: [...schemas.keys()] } };
  try {
    const made = await compileOne(ksc, language, options, root, schemas);
    const own = name.replaceAll('_', '');
    return new Map(Object.entries(made)
      .map(([file, content]) => [file.replace(/^\//, ''), content])
      .filter(([file]) => !file.toLowerCase().replaceAll('_', '').includes(own)));
  } catch (first) {
    const known = new Set(problems.map((p) => p.message));
    const add = (found) => {
      if (!known.has(found.message)) problems.push(found);
      known.add(found.message);
    };
    for (const schema of schemas.values()) {
      try {
        await compileOne(ksc, language, options, schema.spec, schemas);
      } catch (error) {
        const found = problem(error, schema, schemas);
        if (!found.message.includes(NO_IMPORT)) add(found);
      }
    }
    if (problems.length === 0) add(problem(first, [...schemas.values()][0], schemas));
    return new Map();
  }
}
