/** Printed mentions → names of what they mention. */
import { expect, test } from 'vitest';
import { aliasOf } from '../../../src/entities/alias.ts';

test('a name is a name, without the blanks that may stand in it', () => {
  expect(aliasOf('某县水利局')).toBe('某县水利局');
  expect(aliasOf('某县 水利\n局')).toBe('某县水利局');
});

test.each(['该局', '全市', '我区', '本公司', '项目', '该县水利局'])('%s points at what is named elsewhere', (words) => {
  expect(aliasOf(words)).toBeNull();
});

test.each(['甲县、某县水利局', '京'])('%s names no one thing', (words) => expect(aliasOf(words)).toBeNull());
