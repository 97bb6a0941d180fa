import { oneLine } from './rule.ts';

/** The reader, and titles that stand for the reader. */
export const reader =
  oneLine(`(?:anda|kamu|kau|kalian|lu|lo|elu|elo|bapak|ibu|pak|bu|mas|mbak|mba|kak|bang|bro|sis|gan|teman-teman|temen-temen|
  rekan-rekan|rekan|tim|semua|semuanya|seseorang|ada yang)`);

/** The writer. */
export const writer = '(?:saya|sy|aku|aq|gue|gua|gw|kami|kita|tim kami|tim saya)';

/** Softeners between what asks and what is asked. */
export const softly =
  oneLine(`(?:(?: tolong| tlg| minta| mohon| dong| donk| ya| sekalian| juga| sekiranya| kiranya| untuk| utk| segera| agar| supaya|
  dibantu| bantu| bantuannya| bantuan| kesediaannya){0,3})`);

/** Roots of what people ask each other to do, as a bare order: "cek", "kirim". Alternatives. */
export const orders =
  oneLine(`cek|check|kirim|kirimin|lihat|liat|lihatin|baca|buka|isi|isiin|ambil|bawa|beli|bikin|bikinin|buat|buatin|cari|cariin|coba|
  jawab|balas|bales|kabarin|kabari|kasih|kasi|kasih tau|kasih tahu|infoin|info|hubungi|hubungin|telpon|telepon|telp|tanya|tanyain|
  tunggu|pakai|pake|pilih|periksa|tinjau|revisi|review|reviu|update|upload|unggah|unduh|download|share|forward|approve|acc|setujui|
  tambah|tambahin|ganti|gantiin|hapus|pindah|pindahin|pastikan|pastiin|ingat|ingetin|ingatkan|siapkan|siapin|selesaikan|
  selesaiin|kerjakan|kerjain|bantu|bantuin|jadwalkan|jadwalin|undang|undangin|daftar|daftarin|catat|cantumkan|lengkapi|perbaiki|
  benerin|betulin|fix|deploy|merge|restart|tes|test|print|cetak|bayar|transfer|konfirmasi|konfirm|confirm|follow up|fu|cc|tag|
  sampaikan|laporkan|lampirkan|kumpulkan|kembalikan|tanda ?tangani|ttd|putuskan|tentukan|koreksi|rapikan|rapiin|ringkas|terjemahkan|pesan|pesankan|pesenin|cari tahu|cari tau|beresin|bereskan|kumpulin|pasangin|ketik|dicek|jelaskan|jelasin|diskusikan|ajak|minta|pinjam`);

/** "masukin", "balikin": what speech makes of "-kan", but not the words and loans that end so anyhow. */
export const spoken =
  oneLine(`(?!(?:mungkin|kemarin|selain|main|lain|ingin|yakin|dingin|rajin|izin|ijin|admin|plugin|login|asin|amin|angin|batin|disiplin|vaksin|mesin|kantin|
  bensin|senin|buletin|vitamin|kabin|karantina|mandarin|berlin|martin|alin|bangkin|penjamin|pemimpin|rutin|kamin|domain|again|begin|within|certain|main|train|join|captain|contain|explain)(?!\\p{L}))\\p{L}{3,10}in`);

/** A verb one orders with: a root with its ending, or any verb in "-kan". */
export const order = `(?:(?:${orders})(?:lah|kan|in)?|${spoken}|\\p{L}{3,14}kan(?:lah)?)`;
/** "dicek", "di-review", "diproses". */
export const passive = 'di-?\\s?\\p{L}{3,18}';
/** What comes after "bisa" where it asks: a deed, not a state. */
export const asked =
  oneLine(`(?:${order}|${passive}|(?:meng|meny|mem|men|me|ber)\\p{L}{3,18}|minta|tolong|dibantu|bantu|tau|tahu|pinjam|pinjem|join|ikut|hadir|datang|ketemu|
  meeting|call|\\p{L}{3,12}in)`);
