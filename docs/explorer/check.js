// Looking into records that nobody has opened yet, so that what is wrong with their bodies is
// told at once. Small ones only, and not too many: `luformat verify` is for all of them.
const MOST_RECORDS = 2000;
const MOST_BYTES = 2 << 20;

/** Yield `{steps, error}` of each fault within the small records; `signal` ends it. */
export async function* checked(nodes, { signal } = {}, budget = { records: MOST_RECORDS, bytes: MOST_BYTES }, steps = []) {
  for (const [i, node] of nodes.entries()) {
    if (signal?.aborted || budget.records <= 0 || budget.bytes <= 0) return;
    const here = [...steps, i];
    if (node.known) {
      yield* checked(node.known, { signal }, budget, here);
    } else if (node.item?.id === 'domain') {
      yield* checked(await node.load(), { signal }, budget, here);
    } else if (node.describe) {
      budget.records -= 1;
      budget.bytes -= node.length;
      for (const [j, child] of (await node.glance()).entries()) {
        if (!child.isError) continue;
        node.isBroken = true;
        yield { steps: [...here, j], error: child.error };
      }
    }
  }
}
