import { expect, test } from 'vitest';
import { applied, describeCheck, hintOn } from './table.ts';

describeCheck('deadline-vague', {
  English: {
    given: [
      'Please send the packing list for Batam ASAP.',
      'Can you look at the shelf plan when you can?',
      'Could you call the notary soon?',
      'Could you translate the safety sheet when you find the time?',
      'Kindly return the signed form at your earliest convenience.',
      'Please update the phone list at some point.',
      'Could you check the pump report later?',
      'We need the crew list as soon as possible, please.',
      'Please send the crew list quickly',
      'Please send the crew list to the harbour. ASAP!',
    ],
    quiet: [
      'Please send the packing list for Batam ASAP, at the latest by Thursday noon.',
      'Please merge the branch as soon as the tests pass, by 5 pm today.',
      'See you soon!',
      "The new canteen opens soon, can't wait.",
      "I'll send it later.",
      'Whenever I print, the tray jams.',
      'Please send the packing list by Friday.',
      'Get well soon!',
      'Talk to you later',
    ],
  },
  Indonesian: {
    given: [
      'Tolong kirim daftar muatan Batam secepatnya.',
      'bisa lihat denah rak kalau sempat?',
      'Mohon segera hubungi notarisnya.',
      'Tolong terjemahkan lembar keselamatan kalau ada waktu ya',
      'Mohon formulir yang sudah ditandatangani dikembalikan sesegera mungkin.',
      'kapan-kapan tolong perbarui daftar telepon ya',
      'bisa cek laporan pompa nanti?',
      'Tolong kirim daftar kru ASAP ya',
      'nanti ya tolong cek stok ban serep',
      'Tolong kirim daftar kru ke pelabuhan. Secepatnya ya!',
    ],
    quiet: [
      'Tolong segera kirim daftar muatan Batam, paling lambat Kamis siang.',
      'Nanti sore tolong kirim daftar kru ya',
      'Sampai jumpa nanti!',
      'Kantin barunya segera buka, asyik.',
      'Nanti saya kirim.',
      'Tolong kirim daftar muatan Batam sebelum Jumat.',
      'cepat sembuh ya!',
      'Biar nanti tidak macet, kita berangkat pagi.',
    ],
  },
});

test('the words are replaced by the end of the next working day, in the language of the draft', () => {
  const english = 'Please send the packing list for Batam ASAP.';
  const indonesian = 'Tolong kirim daftar muatan Batam secepatnya.';
  const [first, second] = [hintOn(english, 'deadline-vague'), hintOn(indonesian, 'deadline-vague')];
  expect(first && applied(english, first)).toBe('Please send the packing list for Batam by Thursday 17:00.');
  expect(second && applied(indonesian, second)).toBe(
    'Tolong kirim daftar muatan Batam paling lambat Kamis pukul 17.00.',
  );
});

test('a reader on another clock is told whose time it is', () => {
  const draft = 'Please send the packing list for Batam ASAP.';
  const hint = hintOn(draft, 'deadline-vague', { reader: { timeZone: 'Europe/Berlin' } });
  expect(hint?.proposal).toMatchObject({ text: 'by Thursday 17:00 WIB' });
});

test('days off are left out of the count', () => {
  const friday = new Date('2026-11-20T10:00:00+07:00');
  const hint = hintOn('Please send the packing list ASAP.', 'deadline-vague', { now: friday });
  expect(hint?.proposal).toMatchObject({ text: 'by Monday 17:00' });
});
