/** The levels of China's administration → the characters and words that names of their places end in, for patterns to be built of. */

/** 县 (county), 区 (district, or autonomous region) and 旗 (banner). */
export const COUNTY_LEVELS = '县区旗';

/** All below the province: with 市 (of a prefecture or of a county), 盟 (league) and 州 (autonomous prefecture). */
export const LOCAL_LEVELS = `市盟州${COUNTY_LEVELS}`;

/** One character for each level down to the county: `[全本][${LEVELS}]` reads 全省, 本旗. */
export const LEVELS = `省${LOCAL_LEVELS}`;

/** Townships: 街道 (subdistrict), 苏木 (of Inner Mongolia), 镇 (town) and 乡; longest first. */
export const TOWNSHIP_LEVELS = ['街道', '苏木', '镇', '乡'] as const;

/** Villages: 嘎查 (of Inner Mongolia), 社区 (of a town) and 村; longest first. */
export const VILLAGE_LEVELS = ['嘎查', '社区', '村'] as const;

/** What the names of autonomous places end in: 自治区, 自治州. */
export const AUTONOMOUS_LEVELS = ['区', '州', '县', '旗'].map((level) => `自治${level}`);

/** What the full names of places down to the county end in, longest first. */
export const LEVEL_WORDS = ['特别行政区', ...AUTONOMOUS_LEVELS, ...['地区', '林区', '特区', '新区', '矿区', '联合旗'], ...LEVELS];

/** 青山区 ends as full names do, 青山 does not. */
export const endsInLevel = (name: string): boolean => name !== '' && LEVELS.includes(name.slice(-1));
