import type { Kind } from '../../src/domain/notification.ts';
import type { StoredNotification, StoredRelease, Waiting } from '../../src/store/database.ts';

/** What the screens are looked at and measured with: real shapes, awkward on purpose. */

interface Person {
  readonly sender: string;
  readonly site: string;
  readonly origin: string;
  readonly conversation: string;
  readonly kind: Kind;
}

const people: readonly Person[] = [
  person('Ana Wijaya', 'slack', 'https://app.slack.com', 'Ana Wijaya', 'direct'),
  person('Ben', 'thelounge', 'https://irc.example:9000', '#release', 'mention'),
  person(
    'Kementerian Komunikasi dan Informatika Republik Indonesia, Direktorat Layanan Aplikasi',
    'teams',
    'https://teams.microsoft.com',
    'Rapat koordinasi lintas direktorat mingguan',
    'channel',
  ),
  person('נועה לוי', 'whatsapp', 'https://web.whatsapp.com', '', 'direct'),
  person('Émilie 🌱', 'discord', 'https://discord.com', '#random', 'channel'),
  person('Build failed', 'web', 'https://ci.example.org', '', 'other'),
  person('山田太郎', 'conversejs', 'https://chat.example', 'yamada@chat.example', 'direct'),
];

const texts = [
  'Please review the attached proposal and send comments before Friday 3 pm.',
  'Silakan tinjau proposal yang terlampir dan kirimkan komentar Anda sebelum Jumat pukul 3 sore.',
  'ok 👍',
  'שלום, האם אפשר להעביר את הפגישה למחר בשעה 10:00?',
  'The contract renewal needs legal’s approval of sections 4.2 and 7.1 by end of day Thursday.\nSee also https://example.org/a/very/long/address/that/has/no/place/to/break/in/it/at/all/index.html?with=a&query=too',
  'Tim, mohon cek ulang angka di lembar anggaran sebelum rapat. '.repeat(14).trim(),
  '<b>not bold</b> & "quoted"',
];

/** Counts fit the receipt: raised = here + 3 passed + 2 already read. */
export function exampleRelease(
  id: string,
  count: number,
  at: number,
  change: Partial<StoredRelease> = {},
): StoredRelease {
  const receipt = { raised: count + 5, putOff: 0, here: count, passed: 3, readElsewhere: 2 };
  return { id, why: 'window', dueAt: at, at, receipt, ...change };
}

/** `count` released notifications of a handful of people, some of them repeating themselves. */
export function exampleNotifications(releaseId: string, count: number, at: number): StoredNotification[] {
  return Array.from({ length: count }, (_, index) => {
    const who = people[(index * 7 + Math.floor(index / 5)) % people.length] ?? people[0];
    if (!who) throw new Error('no people');
    const many = count > 100 ? ` ${Math.floor(index / 25) + 1}` : '';
    return {
      ...who,
      sender: `${who.sender}${many}`,
      id: `${releaseId}-${index}`,
      text: texts[index % texts.length] ?? '',
      tag: index % 5 > 2 ? `tag-${who.sender}${many}` : '',
      address: `${who.origin}/c/${index}`,
      raisedAt: at - (count - index) * 60_000,
      standing: 'released',
      heldAt: at - (count - index) * 60_000,
      releaseId,
      tab: { tabId: 1, frameId: 0 },
    };
  });
}

/** What waits, by tool. */
export const exampleWaiting: readonly Waiting[] = [
  { site: 'slack', origin: 'https://app.slack.com', count: 4 },
  { site: 'teams', origin: 'https://teams.microsoft.com', count: 2 },
  { site: 'web', origin: 'https://chat.a-rather-long-company-name.example.org', count: 11 },
  { site: 'whatsapp', origin: 'https://web.whatsapp.com', count: 1 },
];

function person(sender: string, site: string, origin: string, conversation: string, kind: Kind): Person {
  return { sender, site, origin, conversation, kind };
}
