import { describeCheck } from './table.ts';

const lines = (first: string, count: number, line: string): string =>
  [first, ...Array.from({ length: count - 1 }, (_, at) => `${line} ${at + 2}.`)].join('\n');
const words = (count: number, word: string): string =>
  `${Array.from({ length: count }, (_, at) => (at % 20 === 19 ? `${word}.` : word)).join(' ')}.`;

describeCheck('long-without-summary', {
  English: {
    given: [
      lines('Notes from the visit in Solo.', 6, 'The hall has gate'),
      words(126, 'pallet'),
      lines('TLDs we own.', 7, 'The list has entry'),
      `Hi all,\n${lines('Notes from the visit in Solo.', 6, 'The hall has gate')}`,
    ],
    quiet: [
      lines('Notes from the visit in Solo.', 5, 'The hall has gate'),
      words(125, 'pallet'),
      lines('TL;DR: we take the hall in Solo.', 8, 'The hall has gate'),
      lines('In short: we take the hall.', 8, 'The hall has gate'),
      `Hi all,\n${lines('Summary: we take the hall in Solo.', 8, 'The hall has gate')}`,
      `The log, solved already:\n\`\`\`\n${lines('start', 9, 'step')}\n\`\`\``,
      `${lines('> Notes', 9, '> The hall has gate')}\nAgreed.`,
      'One line\n\n\n\n\n\n\nand another',
    ],
  },
  Indonesian: {
    given: [
      lines('Catatan kunjungan ke Solo.', 6, 'Gudangnya punya pintu'),
      words(126, 'palet'),
      `Halo semua,\n${lines('Catatan kunjungan ke Solo.', 6, 'Gudangnya punya pintu')}`,
    ],
    quiet: [
      lines('Catatan kunjungan ke Solo.', 5, 'Gudangnya punya pintu'),
      words(125, 'palet'),
      lines('Ringkasan: kita ambil gudang Solo.', 8, 'Gudangnya punya pintu'),
      lines('Intinya kita ambil gudang Solo.', 8, 'Gudangnya punya pintu'),
      `Halo semua,\n${lines('TL;DR kita ambil gudang Solo.', 8, 'Gudangnya punya pintu')}`,
    ],
  },
});
