import { checkDraft, type DraftContext, type Hint } from '../../src/domain/draft-checks/index.ts';
import { hostileStrings } from './hostile.ts';

/** Milliseconds of processor time of one kind of draft: what else the machine does must not count. */
export interface Timing {
  readonly what: string;
  readonly runs: number;
  readonly p50: number;
  readonly p99: number;
}

/** The slowest of the hostile strings. */
export interface Slowest {
  readonly milliseconds: number;
  /** Its beginning, to find it again. */
  readonly text: string;
  readonly strings: number;
}

export interface Speed {
  readonly timings: readonly Timing[];
  readonly slowest: Slowest;
}

const context: DraftContext = {
  now: new Date('2026-11-18T10:00:00+07:00'),
  timeZone: 'Asia/Jakarta',
  reader: { timeZone: 'Europe/Berlin' },
  roundTrips: 1,
  sent: { urgent: 1, all: 12 },
};

const sizes = [500, 5000];
const warmUps = 30;

/**
 * How long `checkDraft` takes for 500 and 5,000 characters of office chat in English, Indonesian and both mixed, and for the slowest
 * of so many hostile strings of 5,000 characters. Nothing is remembered between runs.
 */
export function measureSpeed(runs = 300, strings = 1000, check = checkDraft): Speed {
  const timings = sizes.flatMap((size) =>
    Object.entries(sentences).map(([name, pool]) =>
      timed(`${name}, ${size} characters`, pool, size, runs, check),
    ),
  );
  return { timings, slowest: slowestOf(strings, check) };
}

function cost(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function timed(
  what: string,
  pool: readonly string[],
  size: number,
  runs: number,
  check: (text: string, context: DraftContext) => Hint[],
): Timing {
  const spent: number[] = [];
  for (let run = -warmUps; run < runs; run++) {
    const text = draftOf(pool, size, run + warmUps);
    const milliseconds = cost(() => check(text, context));
    if (run >= 0) spent.push(milliseconds);
  }
  spent.sort((a, b) => a - b);
  const at = (share: number): number =>
    spent[Math.min(spent.length - 1, Math.floor(spent.length * share))] ?? 0;
  return { what, runs, p50: at(0.5), p99: at(0.99) };
}

/** Another order every time, a new line now and then, cut to size. */
function draftOf(pool: readonly string[], size: number, turn: number): string {
  let text = '';
  for (let at = turn; text.length < size; at += 1 + (turn % 3)) {
    // A number makes every sentence one that has not been read before.
    text += `${at * 7 + 13}: ${pool[at % pool.length] ?? ''}${at % 4 === 0 ? '\n' : ' '}`;
  }
  return text.slice(0, size);
}

function slowestOf(strings: number, check: (text: string, context: DraftContext) => Hint[]): Slowest {
  let slowest = { milliseconds: 0, text: '' };
  for (const text of hostileStrings(strings)) {
    const read = (): unknown => check(text, context);
    const first = cost(read);
    // What came first has compiled patterns; a slow text is slow again.
    const milliseconds = first > slowest.milliseconds ? Math.min(first, cost(read)) : first;
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, text: text.slice(0, 60) };
  }
  return { ...slowest, strings };
}

const english = [
  'Morning team, the supplier moved the delivery of the new racks to next Wednesday, so the floor plan has to change a little.',
  'Could you check the measurements in the sheet and tell Farah which aisle stays free?',
  'I will call the carrier this afternoon and post what they say here.',
  'The old plan is still in the folder, https://files.example.com/plans/2026-11/floor-2, in case somebody needs it.',
  'Please send your comments by Friday 3 pm, after that the drawings go to the printer.',
  'We agreed that Rahmat signs the handover on 2 December.',
  'By the way, the coffee machine on the third floor is back, thanks to whoever fixed it.',
  "Let me know if Thursday at 10:30 works for you, otherwise I'll ask for another slot.",
];

const indonesian = [
  'Pagi semua, pengiriman rak baru mundur ke hari Rabu depan, jadi denah lantainya perlu sedikit diubah.',
  'Bisa tolong cek ukurannya di lembar kerja dan kabari Farah lorong mana yang tetap kosong?',
  'Nanti sore saya telepon ekspedisinya, hasilnya saya tulis di sini.',
  'Denah lama masih ada di folder, https://files.example.com/plans/2026-11/lantai-2, kalau ada yang butuh.',
  'Mohon komentarnya paling lambat Jumat pukul 3 sore, setelah itu gambarnya masuk percetakan.',
  'Kita sepakat Rahmat yang menandatangani serah terima tanggal 2 Desember.',
  'Oh iya, mesin kopi di lantai tiga sudah nyala lagi, makasih ya siapa pun yang benerin.',
  'Kabari kalau Kamis jam setengah sebelas cocok, kalau tidak saya minta waktu lain.',
];

const sentences = {
  English: english,
  Indonesian: indonesian,
  mixed: english.flatMap((sentence, at) => [sentence, indonesian[at] ?? '']),
};
