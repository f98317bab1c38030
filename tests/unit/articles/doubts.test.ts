/** A text that is not in Chinese is read all the same, and its reading says so. */
import { describe, expect, test } from 'vitest';
import { otherScript } from '../../../src/articles/doubts.ts';
import { readPageFacts } from '../../../src/entities/page-facts.ts';

const ENGLISH =
  'New school opens\n\nHOHHOT, April 18 -- A new school with 480 seats opened in the city on Tuesday. The headmaster thanked the builders.\n';
const CYRILLIC =
  'Шинэ сургууль нээгдлээ\n\nӨчигдөр хотод 480 хүүхдийн суудалтай шинэ сургууль нээгдэв. Захирал нь барилгачдад талархал илэрхийлэв.\n';
const MONGOLIAN = 'ᠰᠢᠨ᠎ᠡ ᠰᠤᠷᠭᠠᠭᠤᠯᠢ ᠨᠡᠭᠡᠭᠡᠪᠡ᠃\nᠬᠣᠲᠠ ᠳᠤ ᠰᠢᠨ᠎ᠡ ᠰᠤᠷᠭᠠᠭᠤᠯᠢ ᠨᠡᠭᠡᠭᠡᠪᠡ᠂ ᠬᠡᠦᠬᠡᠳ ᠪᠠᠶᠠᠷᠯᠠᠪᠠ᠃\n';
const RUSSIAN =
  'Открылась новая школа\n\nВ городе открылась новая школа на 480 мест. Директор поблагодарил строителей за работу.\n';
const JAPANESE =
  '新しい小学校が開校\n\n市内で18日、新しい小学校が開校した。児童480人が通う予定で、校長は「地域の力で完成した」と話した。\n';
const CHINESE = '松岭小学搬进新校舍\n本报讯（记者 王丽）松岭小学的480名学生搬进了新校舍，APP上可以查看WIFI和VR教室的开放时间。\n';

describe.each([
  ['Latin', ENGLISH],
  ['Cyrillic', CYRILLIC],
  ['Cyrillic', RUSSIAN],
  ['Mongolian', MONGOLIAN],
  ['Japanese', JAPANESE],
])('%s', (script, text) => {
  test('is told', () => expect(otherScript(text)).toBe(script));

  test('is in no place of the reading without being said to be so', () => {
    const { articles, leftover } = readPageFacts('page', text);
    expect(articles.length + leftover.length).toBeGreaterThan(0);
    for (const { reading } of articles) {
      expect(reading.score).toBeLessThanOrEqual(0.1);
      expect(reading.reasons).toContain(`is not in Chinese but in ${script} script`);
    }
    for (const piece of leftover) if (otherScript(piece.text)) expect(piece.reason).toContain(`${script} script`);
  });
});

test('a Chinese report with foreign words in it is in no doubt', () => {
  const [report] = readPageFacts('page', `${CHINESE}\n\n${ENGLISH}`).articles;
  expect(report?.headline).toBe('松岭小学搬进新校舍');
  expect(report?.reading.score).toBeGreaterThan(0.5);
});
