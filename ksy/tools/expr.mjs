// A reader for the part of the expression language that says something about a
// layout: constants, and pieces of an integer field (masks, shifts).

const TOKEN = /\s*(?:(0[xX][0-9a-fA-F_]+|0[bB][01_]+|\d[\d_]*)|((?:_|[a-zA-Z])\w*(?:::\w+)*)|("[^"]*"|'[^']*')|(<<|>>|<=|>=|==|!=|[-+*\/%&|^~<>()?:.,[\]]))/gy;

const BINARY = {
  or: 1, and: 2, '<': 4, '>': 4, '<=': 4, '>=': 4, '==': 4, '!=': 4,
  '|': 5, '^': 6, '&': 7, '<<': 8, '>>': 8, '+': 9, '-': 9, '*': 10, '/': 10, '%': 10,
};

function tokenize(text) {
  const tokens = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const match = TOKEN.exec(text);
    if (!match) return null;
    if (match[1]) tokens.push({ num: BigInt(match[1].replaceAll('_', '')) });
    else if (match[2]) tokens.push({ word: match[2] });
    else if (match[3]) tokens.push({ text: match[3] });
    else tokens.push({ sign: match[4] });
  }
  return tokens;
}

class Parser {
  constructor(tokens) {
    this.tokens = tokens;
    this.at = 0;
  }

  sign(sign) {
    const ok = this.tokens[this.at]?.sign === sign;
    if (ok) this.at++;
    return ok;
  }

  want(sign) {
    if (!this.sign(sign)) throw new SyntaxError(`'${sign}' is missing`);
  }

  expression() {
    const left = this.binary(0);
    if (!this.sign('?')) return left;
    const yes = this.expression();
    this.want(':');
    return { op: '?:', args: [left, yes, this.expression()] };
  }

  binary(level) {
    let left;
    if (this.tokens[this.at]?.word === 'not') {
      this.at++;
      left = { op: 'not', args: [this.binary(3)] };
    } else left = this.unary();
    for (;;) {
      const token = this.tokens[this.at];
      const op = token?.sign ?? token?.word;
      const bind = BINARY[op];
      if (bind === undefined || bind <= level) return left;
      this.at++;
      left = { op, args: [left, this.binary(bind)] };
    }
  }

  unary() {
    for (const op of ['-', '~', '+']) {
      if (this.sign(op)) return { op: `unary${op}`, args: [this.unary()] };
    }
    return this.postfix(this.atom());
  }

  postfix(start) {
    let node = start;
    for (;;) {
      if (this.sign('.')) {
        const name = this.tokens[this.at++]?.word;
        node = name === 'as' ? { op: 'as', args: [node], type: this.cast() } : { op: '.', args: [node], name };
      } else if (this.sign('[')) {
        node = { op: '[]', args: [node, this.expression()] };
        this.want(']');
      } else if (this.sign('(')) node = { op: '()', args: [node, ...this.list(')')] };
      else return node;
    }
  }

  cast() {
    this.want('<');
    const type = this.tokens[this.at++]?.word;
    this.want('>');
    return type;
  }

  list(close) {
    const items = [];
    while (!this.sign(close)) {
      items.push(this.expression());
      if (!this.sign(',')) {
        this.want(close);
        break;
      }
    }
    return items;
  }

  atom() {
    const token = this.tokens[this.at++];
    if (token?.num !== undefined || token?.word !== undefined || token?.text !== undefined) {
      return token;
    }
    if (token?.sign === '(') {
      const inner = this.expression();
      this.want(')');
      return inner;
    }
    if (token?.sign === '[') return { op: 'array', args: this.list(']') };
    throw new SyntaxError('an operand is missing');
  }
}

/** The tree of an expression, or null if it is not one this reader knows. */
export function parseExpr(text) {
  const tokens = tokenize(String(text));
  if (!tokens) return null;
  const parser = new Parser(tokens);
  try {
    const tree = parser.expression();
    return parser.at === tokens.length ? tree : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function floorDiv(a, b) {
  const q = a / b;
  return a % b !== 0n && (a < 0n) !== (b < 0n) ? q - 1n : q;
}

function apply(op, [a, b]) {
  switch (op) {
    case '+': return a + b;
    case '-': return a - b;
    case '*': return a * b;
    case '/': return b === 0n ? null : floorDiv(a, b);
    case '%': return b === 0n ? null : a - floorDiv(a, b) * b;
    case '&': return a & b;
    case '|': return a | b;
    case 'unary-': return -a;
    case 'as': return a;
    default: return null;
  }
}

/** The value of a tree of literals as a BigInt, else null. */
export function fold(node) {
  if (!node) return null;
  if (node.num !== undefined) return node.num;
  const values = node.args?.map(fold);
  if (!values || values.includes(null)) return null;
  return apply(node.op, values);
}

/** The value of an expression of literals as a number, else null. */
export function constant(text) {
  const value = fold(parseExpr(text));
  return value === null ? null : Number(value);
}

function log2(value) {
  if (value === null || value <= 0n || (value & (value - 1n)) !== 0n) return null;
  return BigInt(value.toString(2).length - 1);
}

/** Instances looked through one within the other. */
const MAX_DEPTH = 8;

/**
 * The piece of the field that a tree yields, `{mask, shift}`: the value is
 * `(field & mask) >> shift`. `field` has its id, its width in bits and
 * `lookup(name)`, the tree of another instance.
 */
function piece(node, field) {
  if (node?.word === field.id) return { mask: (1n << field.bits) - 1n, shift: 0n };
  if (node?.word !== undefined) {
    const tree = field.depth < MAX_DEPTH ? field.lookup(node.word) : null;
    return tree && piece(tree, { ...field, depth: field.depth + 1 });
  }
  if (node?.op === 'as') return piece(node.args[0], field);
  if (!node?.op || node.args.length !== 2) return null;
  const [left, right] = node.args;
  const [a, b] = [piece(left, field), piece(right, field)];
  if (a && b) return combine(node.op, a, b);
  if (node.op === '&' && b) return pick('&', b, fold(left));
  return a && pick(node.op, a, fold(right));
}

/** Two pieces of one field: one taken off the other, or side by side. */
function combine(op, a, b) {
  if (a.shift !== b.shift) return null;
  if (op === '-' && (a.mask & b.mask) === b.mask) return { mask: a.mask & ~b.mask, shift: a.shift };
  if (op === '+' && (a.mask & b.mask) === 0n) return { mask: a.mask | b.mask, shift: a.shift };
  return null;
}

/** A piece masked, shifted or cut by a constant. */
function pick(op, { mask, shift }, constant) {
  if (constant === null) return null;
  if (op === '&') return { mask: mask & (constant << shift), shift };
  const power = op === '>>' ? constant : log2(constant);
  if (power === null) return null;
  switch (op) {
    case '%': return { mask: mask & (((1n << power) - 1n) << shift), shift };
    case '*': return power > shift ? null : { mask, shift: shift - power };
    case '/': case '>>':
      return { mask: (mask >> (shift + power)) << (shift + power), shift: shift + power };
    default: return null;
  }
}

/**
 * Which bits of the unsigned field `id`, `width` bytes wide, an expression takes:
 * `{mask, shift, isFlag}` with BigInt masks in the field's own bits, or null.
 * A flag is true when a bit of its mask is set. `values` are the expressions of
 * the other instances by name.
 */
export function bitsOf(text, id, width, values = {}) {
  const tree = parseExpr(text);
  const lookup = (name) => (values[name] === undefined ? null : parseExpr(values[name]));
  const field = { id, bits: BigInt(width * 8), lookup, depth: 0 };
  const direct = piece(tree, field);
  if (direct) return { ...direct, isFlag: false };
  if (!['!=', '==', '>'].includes(tree?.op)) return null;
  const found = piece(tree.args[0], field);
  const value = fold(tree.args[1]);
  if (!found || value === null) return null;
  const isOneBit = log2(found.mask) !== null;
  const isSet = tree.op === '=='
    ? isOneBit && value === found.mask >> found.shift
    : value === 0n;
  return isSet ? { ...found, isFlag: true } : null;
}

/** True if the expression certainly yields a boolean. */
export function isBoolean(text) {
  const tree = parseExpr(text);
  const op = tree?.op;
  if (tree?.word === 'true' || tree?.word === 'false') return true;
  return ['or', 'and', 'not', '<', '>', '<=', '>=', '==', '!='].includes(op);
}

/** The plain names that an expression uses, without members of other objects. */
export function namesIn(text) {
  const names = new Set();
  const visit = (node) => {
    if (node?.word !== undefined) names.add(node.word);
    node?.args?.forEach(visit);
  };
  visit(parseExpr(text));
  return names;
}
