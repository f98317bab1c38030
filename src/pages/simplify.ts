/** A page in traditional characters → the same in simplified ones, character for character, so that every offset holds. */
import { createRequire } from 'node:module';
import { once } from '../words/once.ts';

type Convert = (text: string) => string;
const require = createRequire(import.meta.url);

/** Loaded when the first such page comes: most readers never see one. With the forms of Taiwan, which are those of Hong Kong and more. */
const convert = once((): Convert => {
  const { Converter } = require('opencc-js/t2cn') as typeof import('opencc-js/t2cn');
  return Converter({ from: 'tw', to: 'cn' });
});

/** Frequent characters that neither simplified text nor Japanese has. */
const TRADITIONAL =
  /[們個這說對時為來會過還後從當開關進發現經濟資產業區縣鎮鄉書長門車見學樓實動員協約級結給統續網總線練組細終維綠紀紅納紙純絲緒緊線織繼議訊記許訪設證評試話認語課調論請讀變讓貿費質贊買賣財責敗貨購賽錢錄鐵銀鋼銷針鐘難電雲務勞勢勝歲歷歸戰戲處號蘇蘭薩衛補裝製親覺觀觸訂計討訓託託識譯護貝負負貢貧貴貸貿賀賓賞賴趙趕趨軍軌軟較載輕輛輸轉轄辦農適選遲遠運達違連過遞遷郵鄭釋針鉅鋪錦鍵鎖鑽長閃閉間閱闊隊陽陰陣階際隨險隱雙雜雞離順須預領頭題願類顧風飛飯館驗驚體魚鳥黨齊齡龍龐灣爾獎獲獨環產畝畢異療皇盡監盤礎確禮種稱穩窮筆節範築簡籌糧紹細絕]/g;
const HAN = /\p{Script=Han}/gu;
const KANA = /[\u3041-\u30ff]/g;

/** So many of them tell, when they are so large a share of a page's characters. */
const LEAST = 5;
const SHARE = 0.02;

const count = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0;

/** Whether a page is in traditional characters: not where a name or a title in it is, nor where it is Japanese. */
export function isTraditional(text: string): boolean {
  const told = count(text, TRADITIONAL);
  return told >= LEAST && told >= count(text, HAN) * SHARE && told > count(text, KANA);
}

/** One piece, converted as a whole where its length stays, else character by character. */
function simplifyPiece(piece: string): string {
  const whole = convert()(piece);
  if (whole.length === piece.length) return whole;
  return Array.from(piece, (char) => {
    const one = convert()(char);
    return one.length === char.length ? one : char;
  }).join('');
}

/** The page in simplified characters, as long as it is; null where it is in these already. */
export function simplified(text: string): string | null {
  return isTraditional(text) ? text.replace(/[^\r\n。！？]{1,2000}/g, simplifyPiece) : null;
}
