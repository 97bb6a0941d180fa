import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAsks } from '../../src/domain/ask.ts';
import type { Deadline } from '../../src/domain/deadline/deadline.ts';

// A Wednesday.
const now = new Date('2026-11-18T03:00:00Z');
const jakarta = { now, timeZone: 'Asia/Jakarta' };
const actions = (text: string): string[] => readAsks(text, jakarta).map(({ action }) => action);

describe('readAsks in English', () => {
  it.each([
    ['Please water the ferns on Friday.', 'request', 'water the ferns'],
    ['Could you swap slide 6 for the new one?', 'request', 'swap slide 6 for the new one'],
    ['Would you mind checking the second paragraph?', 'request', 'checking the second paragraph'],
    ['can u send me the file', 'request', 'send me the file'],
    ["I'd appreciate a short note about the van.", 'request', 'a short note about the van'],
    ['It would be great if someone could clean the fridge.', 'request', 'someone could clean the fridge'],
    ["don't merge the branch before the audit", 'request', "don't merge the branch before the audit"],
    ['Let me know which colour they want.', 'request', 'Let me know which colour they want'],
    ['Could Dewi review the brochure?', 'request', 'Dewi review the brochure'],
    ['need the signed delivery note', 'request', 'the signed delivery note'],
    ['How long does the paint need to dry?', 'question', 'How long does the paint need to dry'],
    ['any update on the lease?', 'question', 'any update on the lease'],
    ['did the courier come', 'question', 'did the courier come'],
    ['How about lunch on Tuesday?', 'question', 'lunch'],
    ['Shall we talk for ten minutes at 2 pm?', 'question', 'talk for ten minutes'],
    ["Let's go with the blue box.", 'decision', 'go with the blue box'],
    ['Please approve the purchase order.', 'decision', 'approve the purchase order'],
    ['ok to merge the login fix?', 'decision', 'merge the login fix'],
    ['Do we go with the blue or the green one?', 'decision', 'go with the blue or the green one'],
  ])('takes %j for a %s', (text, kind, action) => {
    expect(readAsks(text, jakarta)).toMatchObject([{ kind, action }]);
  });

  it.each([
    'Thanks for the quick help with the visa!',
    'I sent the signed copy yesterday.',
    'Let me know if you have any questions.',
    'If you need anything else, feel free to ask.',
    'No need to answer today.',
    'Please note that the office is closed on Monday.',
    'I asked Rina to send it.',
    "I'll send the deck tomorrow.",
    'He could not open the door.',
    '> can you send it?',
    '```\nplease.send()\n```',
    'How are you?',
    'The review is done.',
    'Yes please.',
    'Good morning everyone',
    '',
  ])('finds nothing asked in %j', (text) => {
    expect(readAsks(text, jakarta)).toEqual([]);
  });
});

describe('readAsks in Indonesian', () => {
  it.each([
    ['Mohon dicek kembali angka di tabel kedua.', 'request', 'dicek kembali angka di tabel kedua'],
    ['Harap mengisi daftar hadir.', 'request', 'mengisi daftar hadir'],
    ['Silakan kirimkan berkasnya ke bagian umum.', 'request', 'kirimkan berkasnya ke bagian umum'],
    ['Bisakah Anda menelepon penjaga gudang?', 'request', 'menelepon penjaga gudang'],
    ['bisa tolong bukain pintu belakang gak?', 'request', 'bukain pintu belakang'],
    ['tolong dong print-in tiketnya', 'request', 'print-in tiketnya'],
    ['kirim by Friday ya', 'request', 'kirim'],
    ['cek lagi deh rumusnya, kayaknya salah', 'request', 'cek lagi deh rumusnya, kayaknya salah'],
    ['jangan lupa bawa kartu akses', 'request', 'jangan lupa bawa kartu akses'],
    ['Anda harus mengganti kata sandi minggu ini.', 'request', 'mengganti kata sandi'],
    ['saya butuh nomor rekening vendor', 'request', 'nomor rekening vendor'],
    ['Apakah ruangannya sudah dipesan?', 'question', 'Apakah ruangannya sudah dipesan'],
    ['kapan teknisinya datang', 'question', 'kapan teknisinya datang'],
    ['yuk ngobrol sebentar soal anggaran', 'question', 'ngobrol sebentar soal anggaran'],
    ['gimana kalau kita ketemu Senin?', 'question', 'kita ketemu'],
    ['Mohon persetujuannya untuk biaya sewa.', 'decision', 'persetujuannya untuk biaya sewa'],
    ['Kita pakai yang mana?', 'decision', 'Kita pakai yang mana'],
  ])('takes %j for a %s', (text, kind, action) => {
    expect(readAsks(text, jakarta)).toMatchObject([{ kind, action }]);
  });

  it.each([
    'Terima kasih atas bantuannya.',
    'Mohon maaf atas keterlambatannya.',
    'Gak usah buru-buru.',
    'Tidak perlu dibalas.',
    'Raknya sudah dirapikan kemarin.',
    'Kalau ada pertanyaan silakan hubungi saya.',
    'Saya tidak bisa ikut besok.',
    'mau tanya dong',
    'Apa kabar?',
    'Buat catatan rilis masih kurang satu baris.',
    'Percetakan tutup hari ini.',
    'selamat pagi semua',
  ])('finds nothing asked in %j', (text) => {
    expect(readAsks(text, jakarta)).toEqual([]);
  });
});

describe('an ask', () => {
  it.each([
    ['Budi, please call the bank', 'Budi'],
    ['budi, can you call the bank', 'budi'],
    ['@ana.w could you call the bank?', 'ana.w'],
    ['could you call the bank, @ana?', 'ana'],
    ['Could Dewi call the bank?', 'Dewi'],
    ['I need Sari to call the bank', 'Sari'],
    ['Can you call the bank, Tomas?', 'Tomas'],
    ['Pak Joko tolong telepon bank', 'Joko'],
    ['Mohon Bu Rini mengecek anggaran', 'Rini'],
    ['bisa dicek, Mas Anton?', 'Anton'],
    ['Hi Mira,\nplease call the bank', 'Mira'],
    ["The lease needs finance's approval by Friday.", 'finance'],
    ['Perpanjangan sewa memerlukan persetujuan hukum sebelum Jumat.', 'hukum'],
  ])('in %j is for %s', (text, owner) => {
    expect(readAsks(text, jakarta)[0]?.owner).toBe(owner);
  });

  it.each([
    'Please call the bank',
    'Also, please call the bank',
    'Tomorrow, please call the bank',
    'Guys, please call the bank',
    'terus tolong telepon bank',
  ])('in %j is for nobody by name', (text) => {
    const [ask] = readAsks(text, jakarta);
    expect(ask).toBeDefined();
    expect(ask).not.toHaveProperty('owner');
  });

  it.each([
    ['Please sign the lease by Friday 3 pm.', 'America/New_York', '2026-11-20T20:00:00.000Z'],
    ['Please sign the lease by Friday 3 pm.', 'Asia/Jakarta', '2026-11-20T08:00:00.000Z'],
    ['Please sign the lease. By Friday 3 pm if possible.', 'Asia/Jakarta', '2026-11-20T08:00:00.000Z'],
    [
      'Mohon tanda tangani sewa paling lambat Jumat pukul 15.00.',
      'Asia/Makassar',
      '2026-11-20T07:00:00.000Z',
    ],
    ['Is 8 hours fine for us? Please decide by Friday 3 pm.', 'Europe/Berlin', '2026-11-20T14:00:00.000Z'],
  ])('%j, written in %s, is due at %s', (text, timeZone, at) => {
    const asks = readAsks(text, { now, timeZone });
    expect(asks).toHaveLength(1);
    expect(asks[0]?.deadline?.at.toISOString()).toBe(at);
  });

  it('takes the deadlines it is given instead of reading them again', () => {
    const text = 'Please sign it by the full moon.';
    const moon: Deadline = {
      start: 15,
      end: 31,
      words: 'by the full moon',
      at: new Date('2026-11-24T00:00:00Z'),
      grain: 'day',
      relation: 'by',
      confidence: 'guess',
    };
    expect(readAsks(text, { ...jakarta, deadlines: [moon] })).toMatchObject([
      { action: 'sign it', deadline: moon },
    ]);
    expect(readAsks(text, { ...jakarta, deadlines: [] })[0]).not.toHaveProperty('deadline');
  });

  it('has its span in the whole text and a reason', () => {
    const text = 'The copier jams.\n- 🙂 please call the technician\nThanks!';
    const [ask] = readAsks(text, jakarta);
    expect(text.slice(ask?.start, ask?.end)).toBe('please call the technician');
    expect(ask?.reason).toBe('says please');
  });
});

describe('several asks', () => {
  it('are told apart in a list, in a sentence and between sentences', () => {
    expect(actions('1. fix the link on the front page\n2. call the printer\n3. prepare the slides')).toEqual([
      'fix the link on the front page',
      'call the printer',
      'prepare the slides',
    ]);
    expect(
      actions('Please order 200 badges, call the carpet company, and find out whether we can park.'),
    ).toEqual(['order 200 badges', 'call the carpet company', 'find out whether we can park']);
    expect(actions('Can you send the report by Thursday? Also, please book a table for six.')).toEqual([
      'send the report',
      'book a table for six',
    ]);
    expect(actions('Tolong pesankan meja, dan tolong telepon vendor karpet.')).toEqual([
      'pesankan meja',
      'telepon vendor karpet',
    ]);
  });

  it('but what is done to one thing is one ask', () => {
    expect(actions('Please review the draft and send comments.')).toEqual([
      'review the draft and send comments',
    ]);
  });

  it('and a wish for an answer belongs to the question before it', () => {
    expect(actions('Which of the two rooms is free? Let me know by noon.')).toHaveLength(1);
  });
});

it('whatever is read, every ask lies within the text and holds something', () => {
  const piece = fc.constantFrom(
    ...[
      'please ',
      'can you ',
      'tolong ',
      'Budi, ',
      '@ana ',
      'send it ',
      'kirim ',
      'by Friday',
      '? ',
      '. ',
      '\n',
      ', ',
      'and ',
      '🙏',
      '- ',
      'ya ',
      'İ',
      '“',
      ': ',
    ],
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(text, (any) => {
      let before = 0;
      for (const { start, end, action } of readAsks(any, { ...jakarta, deadlines: [] })) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(any.length);
        expect(any).toContain(action);
        before = end;
      }
    }),
  );
});
