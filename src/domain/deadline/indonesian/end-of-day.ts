import type { Pattern } from '../pattern.ts';
import { gap } from './words/gap.ts';

const tied = /(?:sebelum|sblm|setelah|sesudah|sampai|habis|abis|pas|saat|waktu) $/i;

/** "akhir hari (kerja)", "penghujung hari", "EOD", "akhir jam kerja", "jam pulang kantor": when work ends. */
export const endOfDay: Pattern = {
  words: new RegExp(
    `(?:akhir|penghujung|ujung)${gap}hari(?:${gap}kerja)?(?:${gap}(?<today>ini))?|EOD|COB|end${gap}of${gap}day` +
      `|(?:akhir|habis|selesai)${gap}jam${gap}(?:kerja|kantor)|jam${gap}(?:kerja|kantor)${gap}(?:berakhir|selesai|habis)` +
      `|(?<told>jam${gap})?(?<leave>pulang${gap}(?:kerja|kantor)|kantor${gap}tutup|tutup${gap}kantor)`,
    'i',
  ),
  read(match, { workEnd, today }, { before }) {
    const { today: isToday, told, leave } = match.groups ?? {};
    // "Kantor tutup saat natal"
    if (leave && !told && !tied.test(before)) return undefined;
    const time = { hour: Math.floor(workEnd / 60), minute: workEnd % 60 };
    return { ...(isToday && { day: today, named: 'offset' }), time, relation: 'by' };
  },
};
