/**
 * pdf.js in a process of its own: a PDF that never ends, wants all memory or breaks the engine ends this process and nothing
 * else, and what pdf.js says on the console stays in here. First come the bytes; then each request is a page's number, 0 asks
 * how many there are.
 */
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What comes while pdf.js is loaded. */
const waiting = [];
const keep = (request) => waiting.push(request);
process.on('message', keep);

/** pdf.js draws with a native canvas where one is installed. Text needs none: it is not looked for, only its matrix is called once. */
const { getBuiltinModule } = process;
process.getBuiltinModule = undefined;
globalThis.DOMMatrix ??= class {};
const { getDocument, Util, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
process.getBuiltinModule = getBuiltinModule;

const home = dirname(dirname(dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')))));
const folder = (name) => join(home, name) + sep;

const open = (bytes) =>
  getDocument({
    data: Uint8Array.from(bytes),
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folder('standard_fonts'),
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    useWasm: false,
    verbosity: VerbosityLevel.ERRORS,
  }).promise;

let opened;

/** Runs of characters with their place in points from the page's upper left corner, up to `limit` characters. */
async function textOf(page, viewport, limit) {
  const runs = [];
  let length = 0;
  // Letters stay as the file gives them: `letters.ts` knows which stand for others.
  const reader = page.streamTextContent({ disableNormalization: true }).getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    for (const { str, transform, width } of chunk.value.items) {
      if (str.trim() === '') continue;
      const [a, b, c, d, x, y] = Util.transform(viewport.transform, transform);
      runs.push({ text: str, x, y, width, size: Math.hypot(c, d), angle: Math.atan2(b, a) });
      length += str.length;
    }
    if (length > limit) {
      await reader.cancel(new Error('there is more than is read'));
      return { runs: [], whole: false };
    }
  }
  return { runs, whole: true };
}

async function answer({ page: number, limit }) {
  const document = await opened;
  if (number === 0) return { pages: document.numPages };
  const page = await document.getPage(number);
  try {
    const viewport = page.getViewport({ scale: 1 });
    return { width: viewport.width, height: viewport.height, ...(await textOf(page, viewport, limit)) };
  } finally {
    page.cleanup();
    // Fonts and page objects of a long file would pile up.
    if (number % 50 === 0) await document.cleanup();
  }
}

async function take(request) {
  if (request.bytes) {
    opened = open(request.bytes);
    opened.catch(() => undefined);
    return;
  }
  try {
    process.send({ value: await answer(request) });
  } catch (error) {
    process.send({ fault: { name: error?.name ?? 'Error', message: String(error?.message ?? error) } });
  }
}

for (const request of waiting) take(request);
process.off('message', keep);
process.on('message', take);
process.on('disconnect', () => process.exit());
