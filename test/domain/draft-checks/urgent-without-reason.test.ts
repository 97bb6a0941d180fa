import { describeCheck } from './table.ts';

describeCheck('urgent-without-reason', {
  English: {
    given: [
      '🔴 Please call the harbour master before noon.',
      'URGENT: send me the crew list',
      '[urgent] Can you sign the delivery note by 4 pm?',
      '🔴 Please transfer the deposit for the hall today',
      'Urgent: need your answer on the offer by 2 pm',
      '[today] please check the pump report',
    ],
    quiet: [
      '🔴 Please call the harbour master before noon, because the ship may not dock without a slot.',
      '🔴 The cold store is at 12 degrees. Please call the technician now.',
      'Urgent: the gate is stuck and six trucks are waiting. Please open it by hand.',
      '[urgent] Can you sign the delivery note by 4 pm? Otherwise the driver leaves without the goods.',
      '🟡 Please check the pump report by Friday.',
      'Not urgent: please check the pump report.',
      'Please check the pump report by Friday.',
      'The urgent case from Monday is closed.',
    ],
  },
  Indonesian: {
    given: [
      '🔴 Tolong telepon syahbandar sebelum jam 12.',
      'URGENT: kirim daftar kru',
      '[urgent] Bisa tanda tangan surat jalan sebelum jam 4?',
      'Penting: mohon jawaban atas penawaran sebelum jam 2',
      'Mendesak: tolong transfer uang muka gedung hari ini',
      '[today] tolong cek laporan pompa',
    ],
    quiet: [
      '🔴 Tolong telepon syahbandar sebelum jam 12, karena kapal tidak boleh sandar tanpa slot.',
      '🔴 Suhu gudang dingin 12 derajat. Tolong telepon teknisi sekarang.',
      'Mendesak: gerbang macet dan enam truk menunggu. Tolong dibuka manual.',
      '[urgent] Bisa tanda tangan surat jalan sebelum jam 4? Kalau tidak, sopirnya berangkat kosong.',
      '🟡 Tolong cek laporan pompa sebelum Jumat.',
      'Tidak mendesak: tolong cek laporan pompa.',
      'Kasus mendesak hari Senin sudah ditutup.',
    ],
  },
});
