import { describeCheck } from './table.ts';

const long = { roundTrips: 3 };

describeCheck('call-instead', {
  English: {
    given: [
      ['So is it the net or the gross weight?', long],
      ['Please send me the gross weights again, the column is still missing.', long],
      ["I don't understand which depot you mean.", long],
      ['But why does the driver need two forms?', { roundTrips: 7 }],
    ],
    quiet: [
      ['So is it the net or the gross weight?', { roundTrips: 2 }],
      'So is it the net or the gross weight?',
      ['Thanks, now I get it.', long],
      ['Can we have a quick call about it at 3?', long],
      ['Great, done!', long],
    ],
  },
  Indonesian: {
    given: [
      ['Jadi ini berat bersih atau berat kotor?', long],
      ['Tolong kirim lagi berat kotornya, kolomnya masih kosong.', long],
      ['Saya masih belum paham depo mana yang dimaksud.', long],
      ['Tapi kenapa sopirnya perlu dua formulir?', { roundTrips: 7 }],
    ],
    quiet: [
      ['Jadi ini berat bersih atau berat kotor?', { roundTrips: 2 }],
      'Jadi ini berat bersih atau berat kotor?',
      ['Oke, sekarang jelas. Makasih!', long],
      ['Boleh telepon sebentar jam 3?', long],
      ['Sip, sudah beres!', long],
    ],
  },
});
