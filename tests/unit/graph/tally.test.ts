/** What many pages say of an entity, counted up. */
import { describe, expect, test } from 'vitest';
import { entityProps, entityTies, labelOf } from '../../../src/graph/write/entity-state.ts';
import { applyChange, changesOf, mostClaimed } from '../../../src/graph/write/tally.ts';

const line = (key: string, value: string) => `agency-1\t${key}\t${value}`;
const tallyOf = (...pages: string[][]) =>
  pages.reduce(
    (tally, lines) => applyChange(tally, changesOf([], lines).get('agency-1') ?? { added: [], removed: [] }),
    new Map(),
  );

describe('claims', () => {
  const a = [line('named', '某市水利局'), line('alias', '水利局'), line('kind', 'government')];
  const b = [line('named', '某市水利局'), line('alias', '市水利局'), line('kind', 'other')];

  test('count the same in any order', () => {
    expect([...tallyOf(a, b, a)]).toEqual([...tallyOf(b, a, a)]);
  });

  test('withdrawn leave no trace', () => {
    const back = applyChange(tallyOf(a, b), changesOf(b, []).get('agency-1') ?? { added: [], removed: [] });
    expect([...back]).toEqual([...tallyOf(a)]);
    const none = applyChange(back, changesOf(a, []).get('agency-1') ?? { added: [], removed: [] });
    expect(none.size).toBe(0);
  });

  test('of most pages hold; of equals the first in order', () => {
    expect(mostClaimed(tallyOf(a, b), 'kind')).toBe('government');
    expect(mostClaimed(tallyOf(a, b, b), 'kind')).toBe('other');
    expect(mostClaimed(tallyOf(a), 'serves')).toBeNull();
  });

  test('give the printed forms as aliases, the name aside', () => {
    const named = [...a, line('alias', '某市水利局')];
    expect(entityProps('agency-1', tallyOf(named, b))).toMatchObject({ name: '某市水利局', aliases: ['市水利局', '水利局'] });
  });

  test('of a successor carry the year', () => {
    const tally = tallyOf([line('succeeded', 'agency-2|2018')]);
    expect(entityTies('agency-1', tally)).toEqual([{ from: 'agency-1', type: 'SUCCEEDED_BY', to: 'agency-2', since: 2018 }]);
  });

  test('an id says its kind', () => expect(labelOf('official-ab12')).toBe('Official'));
});
