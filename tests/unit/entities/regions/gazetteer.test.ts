/** The gazetteer: codes, names, short names, and what was abolished. */
import { expect, test } from 'vitest';
import {
  ancestors,
  provinceOf,
  regionByCode,
  regionsByName,
  shortName,
  townshipsOf,
} from '../../../../src/entities/regions/gazetteer/gazetteer.ts';

const codes = (name: string) => regionsByName(name).map(({ place }) => place.code);

test('a code gives name, level and what it lies in', () => {
  expect(regionByCode('150102')).toMatchObject({ name: '新城区', level: 'county', parent: '150100' });
  expect(ancestors('150102')).toEqual(['150100', '150000']);
  expect(regionByCode('110105')?.parent).toBe('110000');
  expect(provinceOf('632800')).toBe('630000');
  expect(regionByCode('150425100')).toMatchObject({ level: 'township', parent: '150425' });
  expect(regionByCode('999999')).toBeNull();
});

test('full, short and other names lead to their bearers', () => {
  expect(codes('莫力达瓦达斡尔族自治旗')).toEqual(['150722']);
  for (const name of ['莫旗', '莫力达瓦', '莫力达瓦旗']) expect(codes(name)).toContain('150722');
  expect(codes('海西州')).toEqual(['632800']);
  expect(codes('科右前旗')).toEqual(['152221']);
  expect(codes('呼市')).toEqual(['150100']);
  expect(codes('新城区')).toEqual(expect.arrayContaining(['150102', '610102']));
  expect(codes('台北市')).toEqual(['710100']);
});

test('short names', () => {
  expect(shortName('150000')).toBe('内蒙古');
  expect(shortName('152500')).toBe('锡林郭勒');
  expect(shortName('150121')).toBe('土默特左旗');
  expect(shortName('650000')).toBe('新疆');
});

test('abolished codes have the year they ended and a successor', () => {
  expect(regionByCode('110228')).toMatchObject({ name: '密云县', until: 2015, successor: '110118' });
  expect(regionByCode('330103')).toMatchObject({ name: '下城区', until: 2021, successor: '330105' });
  expect(regionByCode('371202')).toMatchObject({ name: '莱城区', until: 2019, successor: '370116' });
});

test('codes of statistics for functional zones are none', () => {
  for (const code of ['150571', '150172', '620171', '320576']) expect(regionByCode(code)).toBeNull();
  expect(regionByCode('150781')?.name).toBe('满洲里市');
});

test('every place but provinces lies in one that is there', () => {
  for (const name of ['东莞市', '济源市', '石河子市', '浦东新区', '儋州市', '中西区'])
    for (const { place } of regionsByName(name)) expect(regionByCode(place.parent ?? '')).not.toBeNull();
  expect(townshipsOf('441900').length).toBeGreaterThan(20);
});
