import { describe, expect, it } from 'vitest';
import { readPromises } from '../../src/domain/promise.ts';

// A Wednesday.
const now = new Date('2026-11-18T03:00:00Z');
const jakarta = { now, timeZone: 'Asia/Jakarta' };

describe('readPromises', () => {
  it.each([
    ["I'll send the corrected invoice by tomorrow.", 'send the corrected invoice'],
    ['I will get back to you with a price', 'get back to you with a price'],
    ["We'll post an update right after the patch.", 'post an update right after the patch'],
    ["I'm going to talk to the landlord this afternoon.", 'talk to the landlord'],
    ['ok will do', 'will do'],
    ['on it!', 'on it'],
    ["You'll have it by 4 pm.", 'have it'],
    ['Let me check with the depot.', 'check with the depot'],
    ['I can bring the ladder.', 'bring the ladder'],
    ['Sending it over tonight.', 'Sending it over'],
    ["I haven't found the key yet, but will look again", 'will look again'],
    ['Saya akan mengirim berkasnya besok.', 'mengirim berkasnya'],
    ['nanti saya kabari', 'kabari'],
    ['siap, saya kerjakan', 'kerjakan'],
    ['ntar gue bawain adaptornya', 'bawain adaptornya'],
    ['akan kami proses hari ini', 'proses'],
    ['aku kirim jam 3 ya', 'kirim'],
    ['hasilnya saya kabarin ke grup', 'kabarin ke grup'],
  ])('finds one in %j', (text, action) => {
    expect(readPromises(text, jakarta)).toMatchObject([{ action }]);
  });

  it.each([
    'I sent the signed copy yesterday.',
    "I'll be on leave from Monday.",
    "I'll be late",
    "I'll never understand this machine",
    'I might join from the train.',
    'I can send it if you like.',
    'Budi said he will upload it later.',
    'Will you send it?',
    "When I'll be back is not known.",
    'If you send me the file, I will look.',
    "We'll see how it goes.",
    'We will need more chairs.',
    'I would have fixed it.',
    '> I will send it tomorrow',
    'saya sudah kirim tadi pagi',
    'kalau mau, saya kirim besok',
    'mungkin saya kirim besok',
    'dia akan kirim besok',
    'saya tidak akan kirim besok',
    'Saya akan cuti minggu depan.',
    'aku kirim fotonya tadi',
    'siapa yang akan kirim?',
    '',
  ])('finds none in %j', (text) => {
    expect(readPromises(text, jakarta)).toEqual([]);
  });

  it.each([
    ["I'll call the bank tomorrow at 9.", 'Asia/Jakarta', '2026-11-19T02:00:00.000Z'],
    ["I'll call the bank tomorrow at 9.", 'Europe/Lisbon', '2026-11-19T09:00:00.000Z'],
    ['Saya akan telepon bank besok pukul 9.00.', 'Asia/Jayapura', '2026-11-19T00:00:00.000Z'],
  ])('%j in %s is due at %s', (text, timeZone, at) => {
    expect(readPromises(text, { now, timeZone })[0]?.deadline?.at.toISOString()).toBe(at);
  });

  it('has spans in the whole text and a reason, one promise a clause', () => {
    const text = 'Thanks!\nI will print the badges, and i’ll bring the tape';
    const found = readPromises(text, jakarta);
    expect(found.map(({ start, end }) => text.slice(start, end).trim())).toEqual([
      'I will print the badges,',
      'and i’ll bring the tape',
    ]);
    expect(found.map(({ reason }) => reason)).toEqual(['says “I will”', 'says “I will”']);
  });
});
