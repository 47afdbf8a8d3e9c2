import { zipFile, type ZipPart } from '../zip-file.js';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_RELATIONS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export interface DocxParts {
  /** Content of `w:styles` and `w:numbering`. */
  readonly styles?: string;
  readonly numbering?: string;
  /** The strict form of the format. */
  readonly strict?: boolean;
  /** Prefix of the elements, `w` where it is not told; empty for none. */
  readonly prefix?: string;
  readonly more?: readonly ZipPart[];
}

/** A small honest docx around the given body, written with the prefix `w:`. */
export function docxFile(body: string, { styles, numbering, strict, prefix = 'w', more = [] }: DocxParts = {}): Buffer {
  const [main, relations] = strict ? [STRICT, STRICT_RELATIONS] : [MAIN, RELATIONS];
  const part = (name: string, element: string, content: string): ZipPart => {
    const spaces = `xmlns:w="${main}" xmlns:r="${relations}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"`;
    return {
      name: `word/${name}.xml`,
      content: withPrefix(
        `<?xml version="1.0" encoding="UTF-8"?><w:${element} ${spaces}>${content}</w:${element}>`,
        prefix,
      ),
    };
  };
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const relationsPart = (name: string, content: string): ZipPart => ({
    name,
    content: `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`,
  });
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return zipFile([
    {
      name: '[Content_Types].xml',
      content: `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    },
    relationsPart('_rels/.rels', relation('rId1', 'officeDocument', 'word/document.xml')),
    relationsPart(
      'word/_rels/document.xml.rels',
      relation('rId1', 'styles', 'styles.xml') + relation('rId2', 'numbering', 'numbering.xml'),
    ),
    part('document', 'document', `<w:body>${body}<w:sectPr/></w:body>`),
    ...(styles === undefined ? [] : [part('styles', 'styles', styles)]),
    ...(numbering === undefined ? [] : [part('numbering', 'numbering', numbering)]),
    ...more,
  ]);
}

/** Some programs write another prefix or none; names of elements change, those of attributes stay. */
function withPrefix(xml: string, prefix: string): string {
  if (prefix === 'w') return xml;
  const named = xml.replace(/<(\/?)w:/g, prefix === '' ? '<$1' : `<$1${prefix}:`);
  const space = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  return named.replace(/xmlns:w="([^"]*)"/, (told, main: string) => `${told} ${space}="${main}"`);
}

export const escapeXml = (text: string): string => text.replace(/[<>&"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** A run of text; line ends become breaks. */
export function run(text: string, properties = ''): string {
  const inner = text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
    .join('<w:br/>');
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${inner}</w:r>`;
}

export const bold = (text: string): string => run(text, '<w:b/>');

/** A paragraph of runs (or of one text). */
export function paragraph(content: string, properties = ''): string {
  const runs = content.startsWith('<') ? content : content === '' ? '' : run(content);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** An automatic number of Word at a level of a list. */
export const numbered = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

/** A cell of paragraphs; plain text becomes one paragraph a line. */
export function cell(content: string, properties = ''): string {
  const inner = content.startsWith('<w:')
    ? content
    : content
        .split('\n')
        .map((line) => paragraph(line))
        .join('');
  return `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${inner}</w:tc>`;
}

export const spanning = (content: string, columns: number): string => cell(content, `<w:gridSpan w:val="${columns}"/>`);

export const row = (cells: readonly string[], properties = ''): string =>
  `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.map((one) => (one.startsWith('<w:tc') ? one : cell(one))).join('')}</w:tr>`;

export const table = (rows: readonly string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;

/** One list of one level for each given form and pattern, from 1 on. */
export function lists(...levels: readonly (readonly [form: string, pattern: string])[][]): string {
  const forms = levels.map(
    (list, at) =>
      `<w:abstractNum w:abstractNumId="${at + 1}">${list
        .map(
          ([form, pattern], level) =>
            `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${form}"/><w:lvlText w:val="${pattern}"/></w:lvl>`,
        )
        .join('')}</w:abstractNum>`,
  );
  const uses = levels.map((_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at + 1}"/></w:num>`);
  return forms.join('') + uses.join('');
}
