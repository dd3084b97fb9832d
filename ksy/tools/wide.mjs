// Arithmetic that does not fit 32 bits. C++ and Java keep the value of an
// expression in 32 bits unless it is cast, and divide by at most 2^31 in `%`.
import { fold, parseExpr } from './expr.mjs';
import { memberOf, scopeOfOperand } from './names.mjs';

const SIGNED_BITS = 31;
const CAST = /^[us]([1248])$/;
const COMPARISONS = new Set(['<', '>', '<=', '>=', '==', '!=', 'and', 'or', 'not']);
/** Values that have a type of their own: a cast, a member, a boolean. */
const PLAIN = new Set(['as', '.', ...COMPARISONS]);

const bitLength = (value) => (value === 0n ? 0 : value.toString(2).length);

/** How many bits the values of members and expressions may need. */
export class Widths {
  constructor(schemas) {
    this.schemas = schemas;
    this.open = new Set();
  }

  /** Bits that member `name` of `scope` may need; null where that is not known. */
  member(scope, name) {
    const spec = memberOf(scope, name);
    if (!spec || this.open.has(spec)) return null;
    if (spec.value !== undefined) {
      this.open.add(spec);
      const bits = spec.enum === undefined ? this.bits(scope, parseExpr(spec.value)) : null;
      this.open.delete(spec);
      return bits;
    }
    const basic = typeof spec.type === 'string' && /^([us])([1248])(?:[lb]e)?$/.exec(spec.type);
    return basic && !spec.repeat && spec.enum === undefined ? Number(basic[2]) * 8 : null;
  }

  bits(scope, node) {
    if (!node) return null;
    if (node.num !== undefined) return bitLength(node.num);
    if (node.word !== undefined) return this.member(scope, node.word);
    if (node.op === '.') {
      const target = scopeOfOperand(this.schemas, scope, node.args[0]);
      return target ? this.member(target, node.name) : null;
    }
    if (node.op === 'as') return CAST.test(node.type) ? Number(node.type[1]) * 8 : null;
    if (COMPARISONS.has(node.op)) return null;
    if (node.op === '?:') {
      const [, yes, no] = node.args.map((a) => this.bits(scope, a));
      return Math.max(yes ?? 0, no ?? 0);
    }
    return node.args?.length === 2 ? this.binary(scope, node) : null;
  }

  binary(scope, { op, args }) {
    const [a, b] = args.map((arg) => this.bits(scope, arg));
    const right = fold(args[1]);
    switch (op) {
      case '&': return Math.min(a ?? 64, b ?? 64);
      case '%': return right === null ? b : bitLength(right - 1n);
      case '/': return a === null || !right ? a : Math.max(0, a - bitLength(right) + 1);
      case '*': return a === null || b === null ? null : Math.min(64, a + b);
      case '+': return a === null || b === null ? a ?? b : Math.min(64, Math.max(a, b) + 1);
      case '-': case '|': case '^': return a === null ? b : Math.max(a, b ?? 0);
      default: return null;
    }
  }
}

/** An expression's tree with everything below it. */
export function* nodes(node) {
  if (!node) return;
  yield node;
  for (const inner of node.args ?? []) yield* nodes(inner);
}

/** What C++ and Java would make of an instance's value other than meant; null if nothing. */
export function wideProblem(schemas, scope, instance) {
  const tree = parseExpr(instance.value);
  for (const node of nodes(tree)) {
    const divisor = node.op === '%' ? fold(node.args[1]) : null;
    if (divisor !== null && bitLength(divisor) > SIGNED_BITS) {
      return `'% ${divisor}': C++ takes remainders of 32 bits only`;
    }
  }
  if (!tree || instance.enum !== undefined || PLAIN.has(tree.op)) return null;
  if (tree.word !== undefined) return null;
  const bits = new Widths(schemas).bits(scope, tree);
  if (bits === null || bits <= SIGNED_BITS) return null;
  return `the value may need ${bits} bits, C++ and Java keep 32 with a sign: write (…).as<u8>`;
}
