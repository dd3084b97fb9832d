// Exact 64-bit integers in the generated JavaScript. The compiler computes in
// numbers, which round above 2^53, and cuts operands of `&` to 32 bits. What an
// instance or a condition computes from a 64-bit field is therefore written anew,
// in BigInt, and all streams become those of runtime/ExactStream.js. Places and
// sizes stay numbers: beyond 2^53 there is nothing to read.
import { readFileSync } from 'node:fs';
import { parseExpr } from './expr.mjs';
import { lowerCamel, memberOf, upperCamel } from './names.mjs';
import { nodes, Widths } from './wide.mjs';

const RUNTIME = new URL('../runtime/ExactStream.js', import.meta.url);
const INFIX = {
  '+': '+', '-': '-', '*': '*', '&': '&', '|': '|', '^': '^',
  '<': '<', '>': '>', '<=': '<=', '>=': '>=', '==': '===', '!=': '!==',
};
const BOOLEAN = new Set(['<', '>', '<=', '>=', '==', '!=', 'and', 'or', 'not']);
const CALLS = { '/': 'quotient', '%': 'remainder' };
/** Bits of an integer that a number holds exactly. */
const SAFE_BITS = 53;

/** An expression that this module cannot write in BigInt. */
class Unsupported extends Error {}

class Exact {
  constructor(schemas) {
    this.widths = new Widths(schemas);
  }

  /** True if a value in the tree can exceed 2^53. */
  usesWide(scope, tree) {
    return [...nodes(tree)].some((node) => node.op !== 'as' && this.widths.bits(scope, node) > SAFE_BITS);
  }

  /** The BigInt or boolean that a tree means, as JavaScript. */
  text(scope, node) {
    if (node.num !== undefined) return `${node.num}n`;
    if (node.word === 'true' || node.word === 'false') return node.word;
    if (node.word === '_') return 'BigInt(_)';
    if (node.word !== undefined || node.op === '.' || node.op === '[]') {
      const member = this.path(scope, node);
      return this.isBoolean(scope, node) ? member : `BigInt(${member})`;
    }
    const [a, b, c] = node.args ?? [];
    switch (node.op) {
      case 'as': return `BigInt.asUintN(64, ${this.text(scope, a)})`;
      case 'not': return `!${this.text(scope, a)}`;
      case 'and': return `(${this.text(scope, a)} && ${this.text(scope, b)})`;
      case 'or': return `(${this.text(scope, a)} || ${this.text(scope, b)})`;
      case '?:': return `(${this.text(scope, a)} ? ${this.text(scope, b)} : ${this.text(scope, c)})`;
      case '/': case '%':
        return `KaitaiStream.${CALLS[node.op]}(${this.text(scope, a)}, ${this.text(scope, b)})`;
      default:
    }
    if (!(node.op in INFIX)) throw new Unsupported(`${scope.key}: ${node.op ?? 'a text'}`);
    return `(${this.text(scope, a)} ${INFIX[node.op]} ${this.text(scope, b)})`;
  }

  /** The member that a tree names, as JavaScript. */
  path(scope, node) {
    const spelt = (name) => (name === '_parent' ? name : lowerCamel(name));
    if (node.word !== undefined) return `this.${spelt(node.word)}`;
    const [base, index] = node.args;
    if (node.op === '.') return `${this.path(scope, base)}.${spelt(node.name)}`;
    if (node.op === '[]') return `${this.path(scope, base)}[Number(${this.text(scope, index)})]`;
    throw new Unsupported(`${scope.key}: ${node.op}`);
  }

  isBoolean(scope, node) {
    if (BOOLEAN.has(node.op)) return true;
    if (node.op === '?:') return this.isBoolean(scope, node.args[1]);
    if (node.word === undefined) return false;
    const spec = memberOf(scope, node.word);
    if (node.word === 'true' || node.word === 'false' || spec?.type === 'bool') return true;
    return spec?.value !== undefined && this.isBoolean(scope, parseExpr(spec.value) ?? {});
  }

  /** The value of an instance as JavaScript; null if the compiler's own is exact. */
  instance(scope, spec) {
    const tree = spec.value === undefined ? null : parseExpr(spec.value);
    const isMember = tree?.word !== undefined || tree?.op === '.';
    if (!tree || isMember || !this.usesWide(scope, tree)) return null;
    const text = this.text(scope, tree);
    return this.isBoolean(scope, tree) ? text : `KaitaiStream.narrow(${text})`;
  }
}

/** `code` with the value that the getter of an instance caches replaced. */
function withValue(code, scope, id, value) {
  const name = lowerCamel(id);
  const getter = `Object.defineProperty(${upperCamel(scope.id)}.prototype, '${name}', {`;
  const at = code.indexOf(getter);
  const assignment = `this._m_${name} = `;
  const start = code.indexOf(assignment, at) + assignment.length;
  const stop = code.indexOf(';\n', start);
  const isOne = at >= 0 && code.indexOf(getter, at + 1) < 0;
  if (!isOne || code.slice(at, start).split('\n').length > 8) {
    throw new Error(`${scope.key}::${id}: its getter is not where it was expected`);
  }
  return code.slice(0, start) + value + code.slice(stop);
}

/** `code` with the condition on a 64-bit field replaced, once for each byte order. */
function withCondition(code, scope, { id, valid }, exact) {
  const start = `var _ = this.${lowerCamel(id)};\n`;
  const stop = ') {\n';
  const [first, ...rest] = code.split(start);
  if (rest.length === 0 || rest.length > 2) {
    throw new Error(`${scope.key}::${id}: its condition is not where it was expected`);
  }
  const condition = exact.text(scope, parseExpr(valid.expr));
  return [first, ...rest.map((part) => {
    const indent = part.slice(0, part.indexOf('if'));
    return `${indent}if (!${condition}${part.slice(part.indexOf(stop))}`;
  })].join(start);
}

function withExactStreams(code) {
  return code.replaceAll("'kaitai-struct/KaitaiStream'", "'./ExactStream'")
    .replace('root.KaitaiStream', 'root.ExactStream');
}

/** The generated JavaScript (file name -> text) with exact 64-bit integers. */
export function exactIntegers(files, { schemas }) {
  const exact = new Exact(schemas);
  const out = new Map([['ExactStream.js', readFileSync(RUNTIME, 'utf8')]]);
  for (const schema of schemas.values()) {
    const name = `${upperCamel(schema.name)}.js`;
    let code = files.get(name);
    for (const scope of schema.root.walk()) {
      const conditions = (scope.spec.seq ?? []).filter((f) => f.valid?.expr && exact.usesWide(scope, { word: f.id }));
      for (const field of conditions) code = withCondition(code, scope, field, exact);
      for (const [id, spec] of Object.entries(scope.spec.instances ?? {})) {
        const value = exact.instance(scope, spec);
        if (value !== null) code = withValue(code, scope, id, value);
      }
    }
    out.set(name, withExactStreams(code));
  }
  return out;
}
