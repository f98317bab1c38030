/** The pages we wrote, from `seed/pages` and `tests/reading/pages`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['../../../seed/pages', '../pages'].map((folder) => join(import.meta.dirname, folder));

/** Name, bytes and text of each. */
export const OWN_PAGES = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      return { name, bytes, text: bytes.toString('utf8') };
    }),
);
