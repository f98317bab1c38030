/** The body that a leader's post is held in is the body that the report names: one id, whichever way an organ is said. */
import { describe, expect, test } from 'vitest';
import { ancestors, regionByCode, townshipsOf } from '../../../../src/entities/regions/gazetteer/gazetteer.ts';
import { apart, leaderOf, type PrintedRegion, readTwice, SAID } from './said-twice.ts';
import { STANDING } from './standing-codes.ts';

const ORGANS = Object.keys(SAID);

/** A region with those it lies in in front, since many cities have a 鼓楼区. */
function inFull(code: string): PrintedRegion {
  const names = [code, ...ancestors(code)].map((one) => regionByCode(one)?.name ?? '');
  return { code, name: names[0] ?? '', printed: names.toReversed().join('') };
}

/** Why a code is not asked about: what the reports can't say, not what is read wrongly. */
const LEFT_OUT: [string, (code: string) => boolean][] = [
  ['islands and administrative committees have no 长', (code) => leaderOf(inFull(code)) === null],
  [
    'the only county of a city goes by the city\u2019s name',
    (code) => ancestors(code).some((outer) => inFull(outer).name === inFull(code).name),
  ],
];
const CODES = STANDING.filter((code) => !LEFT_OUT.some(([, is]) => is(code)));

/** 0 up to `below`, from a fixed seed. */
function* numbers(below: number): Generator<number, never> {
  for (let state = 11; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield Math.floor((state / 2 ** 32) * below);
  }
}

describe('the agency of a post is the agency mentioned', () => {
  test('few codes are left out', () => expect(STANDING.length - CODES.length).toBeLessThan(10));

  test.each([
    ['province', '620000'],
    ['autonomous region', '150000'],
    ['municipality', '500000'],
    ['city', '150300'],
    ['league', '152200'],
    ['prefecture', '542500'],
    ['autonomous prefecture', '222400'],
    ['district', '150302'],
    ['banner', '150430'],
    ['county', '532326'],
    ['city of a league', '152202'],
    ['autonomous banner', '150722'],
    ['zone with a code', '420115'],
  ])('every organ of a %s', (_, code) =>
    expect(apart(readTwice(ORGANS.map((organ) => ({ region: inFull(code), organ }))))).toEqual([]),
  );

  test('a bare district, which its official name puts after its city', () => {
    const region = { code: '150302', name: '海勃湾区', printed: '海勃湾区' };
    expect(apart(readTwice(ORGANS.map((organ) => ({ region, organ }))))).toEqual([]);
  });

  test.each([
    ['town', '新惠镇', ['government', 'party', 'deputies', 'discipline', 'publicity', 'women', 'trade union']],
    ['street', '凤凰岭街道', ['party', 'discipline', 'publicity', 'women', 'trade union']],
  ])('organs of a %s', (_, name, organs) => {
    const place = ['150302', '150430'].flatMap(townshipsOf).find((one) => one.name === name);
    const county = regionByCode(place?.parent ?? '')?.name;
    const region = { code: place?.code ?? '', name, printed: `${county}${name}` };
    expect(apart(readTwice(organs.map((organ) => ({ region, organ }))))).toEqual([]);
  });

  test('every code with one organ, each organ in turn', () => {
    const asked = CODES.map((code, at) => ({ region: inFull(code), organ: ORGANS[at % ORGANS.length] ?? '' }));
    expect(apart(readTwice(asked))).toEqual([]);
  });

  test('2,000 random pairs', () => {
    const random = numbers(CODES.length * ORGANS.length);
    const pairs = new Set<number>();
    while (pairs.size < 2000) pairs.add(random.next().value);
    const asked = [...pairs].map((pair) => ({
      region: inFull(CODES[pair % CODES.length] ?? ''),
      organ: ORGANS[Math.floor(pair / CODES.length)] ?? '',
    }));
    expect(apart(readTwice(asked))).toEqual([]);
  });
});
