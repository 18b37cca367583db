import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from './decode.js';

const bytesOf = (text: string, encoding: string) => iconv.encode(`Handle,Title,Type\nh,${text}\n`, encoding);

describe('Windows-1252', () => {
  it.each([
    'Käsebrett,Möbel',
    'Käsebrett „gut“ – 5 €,Möbel',
    'Brett „A“,Möbel\nTopf – „B“,Möbel',
    'Crème brûlée,Vaisselle créée à Besançon',
    'Mantón de señora ¿Qué?,Pañuelos',
    'Tábua de pão – seleções,LÃ',
    'Rødgrød på æblø,MÖBEL GRÖSSE',
    'Ø 5 cm ± 1 mm²,20 °C · ½ l × 3 m³',
    'Brand™ – l’été… “new”,© 2026 • 5 £',
    'äöüß ÄÖÜ æøå,§ 5',
    'tööõnnetus,jäääär',
    'Þýðing á íslensku,góð þjónusta',
    'théâtre déçu,créée obéît réélu',
    'muñón,coração ações',
    '»Äpfel«,¡Úsalo! ¿Él?',
    'bílý kámen,Süßöl',
  ])('%j is decoded', (text) => {
    expect(decode(bytesOf(text, 'windows-1252'))).toMatchObject({
      text: `Handle,Title,Type\nh,${text}\n`,
      notice: expect.stringContaining('Windows-1252'),
    });
  });

  it('any usual words are decoded', () => {
    const word = fc.constantFrom(
      ...'Käse „Möbel“ Größe – été créé € Señor façon år øl Å 5 m² l’œuf naïve Straße “x” ½ °C'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        const text = `é ${words.join(' ')}`;
        expect(decode(bytesOf(text, 'windows-1252'))).toMatchObject({ text: `Handle,Title,Type\nh,${text}\n` });
      }),
    );
  });
});

describe('another encoding that could be decoded as Windows-1252', () => {
  it.each<readonly [string, string]>([
    ['windows-1250', 'półka z żółtego drewna, książka'],
    ['cp850', 'Möbel schön'],
    ['cp850', 'größer'],
    ['macroman', 'Möbel,Größe'],
    ['macroman', 'Stühle'],
    ['windows-1254', 'kırmızı şık'],
    ...['halı', 'dağ', 'şal', 'gümüş', 'İpek', 'ışık', 'yastık'].map((word) => ['windows-1254', word] as const),
    ...['茶', '红', '绿', '黑', '茶杯', '竹', 'Tea 茶'].map((word) => ['gbk', word] as const),
    ...['マグ', '茶', '茶碗', 'カップ', 'お茶', 'Mug マグ', '赤い'].map((word) => ['shift_jis', word] as const),
    ...['紅', '大', '陶瓷'].map((word) => ['big5', word] as const),
    ...['차', '나무'].map((word) => ['euc-kr', word] as const),
    ['windows-1250', 'kůň'],
    ['windows-1250', 'üvegű'],
    ['iso-8859-2', 'dąb'],
    ['cp850', 'café'],
    ['windows-1251', 'вино, сок'],
    ['koi8-r', 'мебель'],
    ['gbk', '中文商品'],
    ['windows-1253', 'καρέκλα'],
    ['windows-1252', 'KÃ¤sebrett,Möbel'],
    ['windows-1252', '5 â€“ 6 â‚¬,Möbel'],
  ])('%s: %s is refused', (encoding, text) => {
    expect(decode(bytesOf(text, encoding))).toEqual({ unreadable: expect.stringContaining('save') });
  });

  it.each([
    ['shift_jis', '鍋', '“ç'],
    ['windows-1250', 'kő', 'kõ'],
    ['windows-1252', 'Käsebrett', 'Käsebrett'],
  ])('%s: %s is shown as decoded where it could be western', (encoding, text, read) => {
    expect(decode(bytesOf(text, encoding))).toMatchObject({ notice: expect.stringContaining(`"${read}"`) });
  });

  it.each(['¿³¹ê pó³ka', 'M†bel', 'Gr§e', 'Mšbel', 'þý', 'ÖÐÎÄÉÌ', 'gr”áe', 'Ã¤ Möbel'])(
    '%s is reported as not recognised',
    (text) => {
      expect(decode(bytesOf(text, 'windows-1252'))).toEqual({
        unreadable: 'the encoding is not recognised; save the file as UTF-8',
      });
    },
  );
});

it.each(['Käsebrett „gut“,Möbel\n', 'ä', '«', '¿³¹', 'a³', 'é«'])('200,000 times %j are checked quickly', (text) => {
  const bytes = iconv.encode(`é ${text.repeat(200_000)}`, 'windows-1252');
  const before = process.cpuUsage();
  decode(bytes);
  expect(process.cpuUsage(before).user).toBeLessThan(3_000_000);
});
