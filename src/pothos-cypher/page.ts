/** `first`, `after`, `last`, `before` of a call → which way to read, how many, and from where. */
import type { Call, Compiler } from './compiler.ts';
import { badInput, type Input } from './input.ts';

/** Largest page; what asks for more is refused, never cut. */
export const MAX_PAGE = 100;
/** Size of a page when none is asked for. */
export const DEFAULT_PAGE = 20;

export interface Paging {
  backward: boolean;
  /** Items asked for. */
  size: Input;
  after: Input;
  before: Input;
}

/** A page size as given; refused when it isn't 0 to 100. */
export function checkedSize(value: unknown): number {
  const size = value ?? DEFAULT_PAGE;
  if (typeof size === 'number' && size >= 0 && size <= MAX_PAGE) return size;
  throw badInput(`A page has 0 to ${MAX_PAGE} items; ${size} were asked for.`);
}

/** Reads the paging arguments of a connection. */
export function pageOf(compiler: Compiler, call: Call): Paging {
  const [first, last, after, before] = ['first', 'last', 'after', 'before'].map((name) => compiler.argument(call, name)) as [
    Input,
    Input,
    Input,
    Input,
  ];
  const given = (input: Input) => input.kind === 'leaf';
  if (given(first) && given(last)) throw badInput('Ask for `first` or for `last`, not for both.');
  const backward = given(last);
  const asked = backward ? last : first;
  return { backward, size: given(asked) ? asked : { kind: 'leaf', get: () => DEFAULT_PAGE }, after, before };
}
