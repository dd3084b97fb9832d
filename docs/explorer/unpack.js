// Files packed with gzip, unpacked by the browser into a temporary file of its own.
import { ExplorerError } from './errors.js';
import { Source } from './source.js';
import { sizeText } from './values.js';

/** Bytes that are unpacked at most: what a browser may be trusted to find room for. */
const MOST_UNPACKED = 4 * 2 ** 30;
const CHUNK = 1 << 20;
/** Bytes handed to the browser at once, which may then write them to a disk. */
const PART = 16 << 20;

export function isGzip(head) {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;
}

/** Feed a file to a stream, `signal` ends it early; `onProgress(done, total)` in bytes. */
function bytesOf(source, { onProgress, signal }) {
  let at = 0;
  return new ReadableStream({
    async pull(controller) {
      if (signal?.aborted || at >= source.size) {
        controller.close();
        return;
      }
      const chunk = await source.read(at, Math.min(CHUNK, source.size - at));
      at += chunk.length;
      onProgress?.(at, source.size);
      controller.enqueue(chunk);
    },
  });
}

/** The source of what a gzip file holds: all, or as much as is whole, which its `findings` say. */
export async function gunzipped(source, options = {}) {
  const parts = [];
  let pending = [];
  let [size, waiting] = [0, 0];
  const flush = () => {
    parts.push(new Blob(pending));
    [pending, waiting] = [[], 0];
  };
  const findings = [];
  const reader = bytesOf(source, options).pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > MOST_UNPACKED) {
        await reader.cancel();
        throw new ExplorerError(`unpacked, the file is larger than ${sizeText(MOST_UNPACKED)}, which is more than this page unpacks`, {
          hint: 'unpack it with `gzip -dk` first, or open it with `luformat show`',
        });
      }
      pending.push(value);
      waiting += value.length;
      if (waiting >= PART) flush();
    }
  } catch (error) {
    if (error instanceof ExplorerError) throw error;
    findings.push(new ExplorerError(`the gzip file is cut off or damaged: only ${sizeText(size)} of what it holds could be unpacked`, {
      where: { file: source.size }, hint: 'copy it again in full', cause: error,
    }));
  }
  flush();
  if (size === 0) {
    throw findings[0] ?? new ExplorerError('the gzip file holds nothing');
  }
  const unpacked = Source.ofBlob(new Blob(parts), source.name.replace(/\.gz$/i, ''));
  unpacked.findings = findings;
  return unpacked;
}
