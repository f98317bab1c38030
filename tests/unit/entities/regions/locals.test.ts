/** Townships, villages and zones. */
import { expect, test } from 'vitest';
import { regionsOf } from './reading.ts';

const named = (text: string, name: string) => regionsOf(text).find((region) => region.name === name);

test('townships known of a county have their code', () => {
  const text = '克什克腾旗经棚镇、同兴镇种树，达来诺日镇也种';
  expect(named(text, '经棚镇')).toMatchObject({ code: '150425100', level: 'township', parent: 'region-150425' });
  expect(named(text, '同兴镇')?.code).toMatch(/^150425/);
  expect(named(text, '达来诺日镇')?.code).toMatch(/^150425/);
});

test('villages and unknown townships have none, and lie in what stands before', () => {
  expect(named('汝城县文明瑶族乡柳树洼村修路', '柳树洼村')).toMatchObject({ code: null, level: 'village' });
  expect(named('固阳县白杨洼村修路', '白杨洼村')).toMatchObject({ code: null, level: 'village', parent: 'region-150222' });
});

test('words that only end like one are none', () => {
  const text = '固阳县乡村振兴，武川县农村牧区，五原县城乡一体，磴口县各社区';
  expect(regionsOf(text).every(({ code }) => code !== null)).toBe(true);
});

test('zones, parks and ports begin with their region', () => {
  expect(named('通辽市经济技术开发区开工', '通辽市经济技术开发区')).toMatchObject({ level: 'zone', parent: 'region-150500' });
  expect(named('二连浩特口岸通关', '二连浩特口岸')).toMatchObject({ code: null, level: 'zone', parent: 'region-152501' });
  expect(named('天府新区签约', '天府新区')).toMatchObject({ level: 'zone', parent: 'region-510000' });
});
