/** Documents that are ZIP archives inside: told by the names of their entries. */
import type { Zip } from './open-zip.ts';

type Names = readonly string[];

interface Package {
  /** What people call it. */
  readonly name: string;
  tells(names: Names): boolean;
  readonly remedy: string;
}

/** Office's own: `[Content_Types].xml` beside a folder for the kind. */
const office = (folder: string) => (names: Names) =>
  names.includes('[Content_Types].xml') && names.some((name) => name.startsWith(folder));

const namesOf = ({ entries }: Zip): Names => entries.map(({ name }) => name);

const PACKAGES: readonly Package[] = [
  { name: 'an Excel workbook (.xlsx)', tells: office('xl/'), remedy: 'Save its sheets as CSV' },
  { name: 'PowerPoint slides (.pptx)', tells: office('ppt/'), remedy: 'Save their outline as text' },
  { name: 'an e-book (.epub)', tells: (names) => names.includes('META-INF/container.xml'), remedy: 'Convert it to HTML or text' },
  { name: 'an OFD document (.ofd)', tells: (names) => names.includes('OFD.xml'), remedy: 'Save it as PDF' },
  {
    name: 'an OpenDocument file (.odt, .ods, .odp)',
    tells: (names) => names.includes('content.xml') && names.includes('META-INF/manifest.xml'),
    remedy: 'Save it as .docx, a table as CSV',
  },
];

/** Whether an archive is a Word document. */
export function isWord(zip: Zip): boolean {
  const names = namesOf(zip);
  return names.includes('[Content_Types].xml') && names.some((name) => /^word\/document\d*\.xml$/.test(name));
}

/** The document that an archive is and that is not read. */
export const unreadPackage = (zip: Zip): Package | undefined => PACKAGES.find(({ tells }) => tells(namesOf(zip)));
