/** Large letters below each other (竖排) → one run, read from top to bottom: `正`, `北`, `方` → `正北方`. */
import type { Run } from './raw-page.ts';

/** More letters of one page are no titles. */
const MOST = 1500;

/** An upright run: its letters' places from the first to the last. */
export interface UprightRun extends Run {
  /** Where its last letter ends. */
  bottom: number;
}

const middle = ({ x, width }: Run) => x + width / 2;

/** The letter right below, where that is nearer than what stands beside. */
function belowOf(run: Run, letters: readonly Run[]): Run | undefined {
  const alike = letters.filter((other) => other !== run && Math.abs(other.size - run.size) < 0.05 * run.size);
  const beside = alike.filter(({ y }) => Math.abs(y - run.y) < 0.3 * run.size);
  const gap = Math.min(...beside.map((other) => Math.abs(middle(other) - middle(run)) - run.size), 2 * run.size);
  return alike.find((other) => {
    const step = other.y - run.y - run.size;
    return (
      Math.abs(middle(other) - middle(run)) < 0.2 * run.size &&
      step > -0.2 * run.size &&
      step < Math.min(0.7 * run.size, gap - 0.1 * run.size)
    );
  });
}

/** Takes the upright titles out of a page's runs; two letters below each other may stand so by chance. */
export function takeUpright(runs: readonly Run[], least: number): { level: Run[]; upright: UprightRun[] } {
  const letters = runs.filter(({ text, size }) => size >= least && /^[\u2e80-\uffef]$/.test(text.trim()));
  if (letters.length > MOST) return { level: [...runs], upright: [] };
  const below = new Map(letters.map((run) => [run, belowOf(run, letters)]));
  const inner = new Set(below.values());
  const stacks = letters
    .filter((run) => !inner.has(run))
    .map((first) => {
      const stack: Run[] = [];
      for (let run: Run | undefined = first; run && !stack.includes(run); run = below.get(run)) stack.push(run);
      return stack;
    })
    .filter(({ length }) => length > 2);
  const taken = new Set(stacks.flat());
  const upright = stacks.map((stack) => {
    const [first, last] = [stack[0] as Run, stack.at(-1) as Run];
    return { ...first, text: stack.map(({ text }) => text.trim()).join(''), bottom: last.y };
  });
  return { level: runs.filter((run) => !taken.has(run)), upright };
}
