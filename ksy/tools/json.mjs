// JSON as it stands in the repository: a thing a line where it fits, so that a
// changed field is one changed line, and integers of any size.

const WIDTH = 110;

function inline(value) {
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (value !== null && typeof value === 'object') {
    const items = Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .map(([k, v]) => `${JSON.stringify(k)}: ${inline(v)}`);
    return items.length === 0 ? '{}' : `{${items.join(', ')}}`;
  }
  return JSON.stringify(value);
}

function block(value, indent, isLeaf) {
  const line = inline(value);
  if (isLeaf || value === null || typeof value !== 'object' || indent.length + line.length <= WIDTH) {
    return line;
  }
  const inner = `${indent} `;
  if (Array.isArray(value)) {
    const items = value.map((v) => inner + block(v, inner, indent.length >= 3));
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  const items = Object.entries(value)
    .filter(([, v]) => v !== undefined)
    .map(([k, v]) => `${inner}${JSON.stringify(k)}: ${block(v, inner, indent.length >= 4)}`);
  return `{\n${items.join(',\n')}\n${indent}}`;
}

/** `value` as JSON text with a newline at its end. */
export function toJson(value) {
  return `${block(value, '', false)}\n`;
}
