import { xmlReader, type XmlHandler } from '../../../src/workbook/ooxml/xmlReader';

/** What a handler is told, one word each: `<name`, `text`, `>name`. */
function told(xml: string | Uint8Array, pieceSize = 1e6): string[] {
  const words: string[] = [];
  const handler: XmlHandler = {
    open: (name, attributes) => words.push(`<${name}${attributes.a === undefined ? '' : ` ${attributes.a}`}`),
    text: (text) => words.push(text),
    close: (name) => words.push(`>${name}`),
  };
  const reader = xmlReader('xl/part.xml', 'root', handler);
  const bytes = typeof xml === 'string' ? Buffer.from(xml) : xml;
  for (let at = 0; at < bytes.length; at += pieceSize) reader.write(bytes.subarray(at, at + pieceSize));
  reader.end();
  return words;
}

const faultOf = (xml: string | Uint8Array): unknown => {
  try {
    told(xml);
  } catch (error) {
    return error instanceof Error && 'fault' in error ? error.fault : error;
  }
  return null;
};

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

describe('names', () => {
  it.each([
    ['no namespace', '<root><a/></root>', ['<root', '<a', '>a', '>root']],
    ['a default namespace', '<root xmlns="urn:m"><a/></root>', ['<root', '<a', '>a', '>root']],
    ['a prefix', '<x:root xmlns:x="urn:m"><x:a/></x:root>', ['<root', '<a', '>a', '>root']],
    ['both for the same', '<root xmlns="urn:m" xmlns:x="urn:m"><x:a/><a/></root>', ['<root', '<a', '>a', '<a', '>a', '>root']],
    ['another namespace', '<root xmlns="urn:m" xmlns:y="urn:y"><y:a>1<a>2</a></y:a><a/></root>', ['<root', '<a', '>a', '>root']],
    ['the same name elsewhere', '<x:root xmlns:x="urn:m"><a>1</a></x:root>', ['<root', '>root']],
    ['an extension list', '<root><extLst><a>1</a></extLst>2</root>', ['<root', '2', '>root']],
    ['a list in a list', '<root><extLst><extLst/><a/></extLst><a/></root>', ['<root', '<a', '>a', '>root']],
  ])('with %s', (_, xml, words) => {
    expect(told(xml)).toEqual(words);
  });
});

describe('encodings', () => {
  const words = ['<root é', 'Génie 😀', '>root'];
  const root = '<root a="é">Génie 😀</root>';
  it.each([
    ['UTF-8', Buffer.from(root)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-8"?>${root}`)],
    ['UTF-16 little-endian with a mark', utf16(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${root}`, false)],
    ['UTF-16 big-endian with a mark', utf16(`\ufeff${root}`, true)],
    ['UTF-16 without a mark', utf16(root, false)],
    ['UTF-16 big-endian without a mark', utf16(root, true)],
    ['UTF-8 that says it is UTF-16', Buffer.from(`<?xml version="1.0" encoding="utf-16"?>${root}`)],
  ])('%s', (_, bytes) => {
    expect(told(bytes)).toEqual(words);
    expect(told(bytes, 1e6)).toEqual(words);
  });

  it('that are declared are used', () => {
    expect(told(Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><root>Génie</root>', 'latin1'))).toEqual([
      '<root',
      'Génie',
      '>root',
    ]);
  });

  it('survive pieces that cut letters in two', () => {
    expect(told(`<root a="é">Génie 😀${' '.repeat(300)}</root>`, 201).join('')).toBe(`<root éGénie 😀${' '.repeat(300)}>root`);
  });
});

describe('what is refused', () => {
  it.each<[string, string | Uint8Array, unknown]>([
    ['a document type', '<!DOCTYPE root><root/>', { code: 'doctype', part: 'xl/part.xml' }],
    [
      'a billion laughs',
      '<?xml version="1.0"?><!DOCTYPE root [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><root>&b;</root>',
      { code: 'doctype', part: 'xl/part.xml' },
    ],
    ['an external entity', '<!DOCTYPE root SYSTEM "file:///etc/passwd"><root/>', { code: 'doctype', part: 'xl/part.xml' }],
    ['an unknown entity', '<root>&laugh;</root>', { code: 'damagedPart', part: 'xl/part.xml' }],
    ['an open element', '<root><a></root>', { code: 'damagedPart', part: 'xl/part.xml' }],
    ['an end that is missing', '<root><a/>', { code: 'damagedPart', part: 'xl/part.xml' }],
    ['another root', '<other/>', { code: 'damagedPart', part: 'xl/part.xml' }],
    ['two roots', '<root/><root/>', { code: 'damagedPart', part: 'xl/part.xml' }],
    ['nothing', '', { code: 'damagedPart', part: 'xl/part.xml' }],
    ['no XML', 'Nom;Note', { code: 'damagedPart', part: 'xl/part.xml' }],
    [
      'letters that are no UTF-8',
      new Uint8Array([...Buffer.from('<root>'), 0xe9, ...Buffer.from('</root>')]),
      { code: 'damagedPart', part: 'xl/part.xml' },
    ],
    ['an unknown encoding', '<?xml version="1.0" encoding="x-y"?><root/>', { code: 'damagedPart', part: 'xl/part.xml' }],
    ['a control character', '<root>\u0001</root>', { code: 'damagedPart', part: 'xl/part.xml' }],
    ['64 nested elements', `<root>${'<a>'.repeat(63)}${'</a>'.repeat(63)}</root>`, null],
    ['65 nested elements', `<root>${'<a>'.repeat(64)}${'</a>'.repeat(64)}</root>`, { code: 'tooLarge', what: 'depth', limit: 64 }],
    ['a text of a million letters', `<root>${'a'.repeat(1_000_000)}</root>`, null],
    ['a text of a million and one', `<root>${'a'.repeat(1_000_001)}</root>`, { code: 'tooLarge', what: 'text', limit: 1_000_000 }],
  ])('%s', (_, xml, fault) => {
    expect(faultOf(xml)).toEqual(fault);
  });

  it('a tag that does not end, without waiting for its end', () => {
    const reader = xmlReader('xl/part.xml', 'root', { open: () => undefined });
    const attribute = Buffer.from(`<root a="${'a'.repeat(600_000)}`);
    reader.write(attribute);
    expect(() => reader.write(Buffer.from('a'.repeat(600_000)))).toThrow('tooLarge');
  });
});
