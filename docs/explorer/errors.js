/** Something that cannot be read: what, where (addresses in bytes), and what to do about it. */
export class ExplorerError extends Error {
  constructor(message, { where = {}, hint = '', cause, isWarning = false } = {}) {
    super(message, { cause });
    this.name = 'ExplorerError';
    this.where = where;
    this.hint = hint;
    /** True if the input can be used none the less. */
    this.isWarning = isWarning;
  }
}

/** Memory that the dump does not hold. */
export class AbsentError extends ExplorerError {
  constructor(maddr, reason) {
    super(`machine address ${hex(maddr)} cannot be read: ${reason}`, {
      where: { maddr },
      hint: 'take the dump again with this page',
    });
    this.name = 'AbsentError';
    this.reason = reason;
  }
}

export function hex(number) {
  return number < 0 ? `-0x${(-number).toString(16)}` : `0x${number.toString(16)}`;
}

/** `stream+0x48, maddr 0x1f4cd048, file+0x7007448`. */
export function whereText({ stream, maddr, file } = {}) {
  const parts = [];
  if (stream !== undefined) parts.push(`stream+${hex(stream)}`);
  if (maddr !== undefined) parts.push(`maddr ${hex(maddr)}`);
  if (file !== undefined) parts.push(`file+${hex(file)}`);
  return parts.join(', ');
}
