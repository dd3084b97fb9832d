// Has TypeScript check programs, as `tsc` does, in one process: its own libraries are read once and
// not checked. Prints a list with what it says of each program as JSON.
// usage: types.mjs TYPESCRIPT JSON-OF-[[FOLDER, WORDS OF THE COMMAND], ...]
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';

const [typescript, programs] = process.argv.slice(2);
const ts = createRequire(import.meta.url)(typescript);
const libraries = dirname(ts.getDefaultLibFilePath({}));
const read = new Map();

function said([folder, words]) {
  const { options, fileNames, errors } = ts.parseCommandLine([...words, '--skipDefaultLibCheck']);
  const host = ts.createCompilerHost(options);
  const fromDisk = host.getSourceFile;
  host.getCurrentDirectory = () => folder;
  host.getSourceFile = (name, ...rest) => {
    if (dirname(name) !== libraries) return fromDisk(name, ...rest);
    if (!read.has(name)) read.set(name, fromDisk(name, ...rest));
    return read.get(name);
  };
  const rootNames = fileNames.map((name) => resolve(folder, name));
  const program = ts.createProgram({ rootNames, options, host });
  if (!rootNames.every((name) => program.getSourceFile(name))) return `not read: ${rootNames}`;
  return ts.formatDiagnostics([...errors, ...ts.getPreEmitDiagnostics(program)], host);
}

process.stdout.write(JSON.stringify(JSON.parse(programs).map(said)));
