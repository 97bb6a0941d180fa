import { type Day, weekdayOf } from '../../calendar.ts';
import type { Words } from './words.ts';

const weekdays = 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' ');
const months = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);

const day = (named: Day): string => `${weekdays[weekdayOf(named)]} ${named.day} ${months[named.month - 1]}`;

/** Indonesian writes the clock with a point: https://kbbi.web.id/pukul */
const time = (minute: number, zone?: string): string => {
  const shown = `pukul ${String(Math.floor(minute / 60)).padStart(2, '0')}.${String(minute % 60).padStart(2, '0')}`;
  if (zone === undefined) return shown;
  return /^[A-Z]{3,4}$/.test(zone) ? `${shown} ${zone}` : `${shown} waktu ${zone}`;
};

export const indonesian: Words = {
  why: {
    'context-missing': 'Pesan ini meminta sesuatu tanpa menyebut soal apa.',
    'ask-missing': 'Pesan ini menyampaikan hal yang belum beres tanpa menyebut apa yang diperlukan.',
    'deadline-missing': 'Pesan ini meminta sesuatu tanpa menyebut sampai kapan.',
    'deadline-vague': 'Bagi pembaca, kata-kata ini bisa berarti satu jam atau satu minggu.',
    'several-asks': 'Pesan ini berisi beberapa permintaan yang berbeda.',
    'bare-link': 'Tautan ini belum disertai keterangan isi dan apa yang diperlukan.',
    'long-without-summary': 'Pesan ini panjang dan belum ada ringkasan di atasnya.',
    'after-hours': 'Saat ini di luar jam kerja pembaca.',
    'urgent-without-reason': 'Pesan ini ditandai mendesak tanpa alasan.',
    'everything-urgent':
      'Sebagian besar ditandai mendesak, sehingga tandanya tidak lagi menunjukkan mana yang didahulukan.',
    'talk-instead': 'Hal ini peka, dan nada bicara tidak terbaca dalam tulisan.',
    'decision-incomplete': 'Keputusan ini belum disertai penanggung jawab atau tanggal.',
    'call-instead': 'Hal ini sudah beberapa kali bolak-balik.',
    'greeting-alone': 'Sapaan ini berdiri sendiri, sehingga pembaca harus menunggu isinya.',
  },
  advice: {
    'several-asks': 'Beri nomor dan tenggat pada setiap permintaan, atau kirimkan satu per satu.',
    'everything-urgent':
      'Simpan tanda merah untuk yang paling didahulukan, dan pakai 🟡 atau 🟢 untuk yang lain.',
    'talk-instead': 'Tawarkan untuk berbicara: "Boleh kita bicarakan sepuluh menit hari ini?"',
    'greeting-alone': 'Tuliskan isinya di pesan yang sama: soal apa, apa yang diperlukan, sampai kapan.',
    'after-hours':
      'Tenggatnya jatuh sebelum jam kerja pembaca berikutnya: sepakati tenggat lain, atau telepon saja.',
  },
  blanks: {
    context: '[Soal apa ini, dalam satu atau dua kalimat.] ',
    ask: (by) => `Mohon [apa yang diperlukan] ${by}.`,
    link: '[Ini apa, apa yang diperlukan, sampai kapan]: ',
    summary: 'Ringkasan: [apa yang diperlukan, oleh siapa, sampai kapan]',
    reason: 'Alasannya: [apa akibatnya kalau ditunda].',
    call: 'Bagaimana kalau kita tuntaskan lewat telepon sepuluh menit?',
    owner: '[nama]',
  },
  labels: {
    context: 'Konteks',
    ask: 'Permintaan',
    deadline: 'Tenggat',
    decision: 'Keputusan',
    owner: 'Penanggung jawab',
    summary: 'Ringkasan',
  },
  marks: { red: '🔴', yellow: '🟡', green: '🟢' },
  day,
  time,
  moment: ({ clock, isFar, zone }) =>
    `${isFar ? day(clock.day) : weekdays[weekdayOf(clock.day)]} ${time(clock.minute, zone)}`,
  by: (moment) => `paling lambat ${moment}`,
  noAnswerBefore: (moment, isReadersClock) =>
    `Tidak perlu dibalas sebelum ${moment}${isReadersClock ? ' waktu setempat Anda' : ''}.`,
};
