import { strToU8, zipSync } from 'fflate';

/** An ID number by the rules of GB 11643; nobody was ever given one of the region 110105 in 1949. */
export const ID_NUMBER = '11010519491231002X';

/** A Word file with these paragraphs; each is cut into runs of four characters, as formats cut them. */
export function docxOf(paragraphs: readonly string[]): Buffer {
  const runs = (text: string) =>
    (text.match(/.{1,4}/gsu) ?? []).map((run) => `<w:r><w:t>${run}</w:t></w:r>`).join('');
  const body = paragraphs.map((text) => `<w:p>${runs(text)}</w:p>`).join('');
  return zipped({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
  });
}

/** An Excel file with these cells: text as shared strings, numbers as such. */
export function xlsxOf(cells: readonly (string | number)[]): Buffer {
  const texts = cells.filter((cell) => typeof cell === 'string');
  const row = cells
    .map((cell) =>
      typeof cell === 'number'
        ? `<c><f>B1</f><v>${cell}</v></c>`
        : `<c t="s"><v>${texts.indexOf(cell)}</v></c>`,
    )
    .join('');
  return zipped({
    'xl/sharedStrings.xml': `<sst>${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet><row>${row}</row></worksheet>`,
  });
}

/** A PowerPoint file with these paragraphs on one slide. */
export function pptxOf(paragraphs: readonly string[]): Buffer {
  const body = paragraphs.map((text) => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`).join('');
  return zipped({ 'ppt/slides/slide1.xml': `<p:sld>${body}</p:sld>` });
}

/** A PDF with a page for each line of Latin letters and digits; an empty line is an empty page. */
export function latinPdfOf(lines: readonly string[]): Buffer {
  const pages = lines.map((_line, index) => 4 + 2 * index);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((page) => `${page} 0 R`).join(' ')}] /Count ${lines.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...lines.flatMap((line, index) => {
      const content = line ? `BT /F1 16 Tf 72 750 Td (${line}) Tj ET` : '';
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.5\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** A ZIP that is the same whenever and wherever it is written. */
function zipped(files: Readonly<Record<string, string>>): Buffer {
  const parts = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return Buffer.from(zipSync(Object.fromEntries(parts), { mtime: new Date(2000, 0, 1) }));
}
