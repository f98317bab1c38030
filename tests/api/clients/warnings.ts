/** A test file's clients must work without a word to their developers: what they say fails the test that made them say it. */
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';

/** Listens to the console and to the process while a file's tests run. */
export function failOnWarnings(): void {
  const said: string[] = [];
  const note = (...words: unknown[]) => void said.push(words.map(String).join(' '));
  beforeAll(() => {
    for (const method of ['warn', 'error'] as const) vi.spyOn(console, method).mockImplementation(note);
    process.on('warning', note);
  });
  afterEach(() => expect(said.splice(0)).toEqual([]));
  afterAll(() => {
    vi.restoreAllMocks();
    process.off('warning', note);
  });
}
