import { describe, expect, it } from 'vitest';
import { stagesOf } from '../made-stages.ts';

/** The name that starts behind | in `marked`. */
function nameAt(marked: string): string | null {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  const name = stagesOf(text).view.names.at(at);
  return name && text.slice(name.start, name.end);
}

describe('where a name ends', () => {
  it.each([
    ['牧民|娜仁图雅放羊', '娜仁图雅'],
    ['选手|加里·马克逊止步八强', '加里·马克逊'],
    ['局长|李长河于12月到任', '李长河'],
    ['科长|迎某，涉嫌受贿', '迎某'],
  ])('%s', (marked, name) => expect(nameAt(marked)).toBe(name));
});

describe('what is no name', () => {
  it.each(['会议|经全体同意', '局长|于今年到任'])('%s', (marked) => expect(nameAt(marked)).toBeNull());
});
