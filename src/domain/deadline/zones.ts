/** Minutes east of UTC, or the IANA name where what the letters mean changes with the season in common use. */
const abbreviations: Readonly<Record<string, string | number>> = {
  wib: 420,
  wita: 480,
  wit: 540,
  utc: 0,
  gmt: 0,
  bst: 60,
  wet: 'Europe/Lisbon',
  cet: 'Europe/Berlin',
  cest: 120,
  eet: 'Europe/Helsinki',
  eest: 180,
  msk: 180,
  est: -300,
  edt: -240,
  et: 'America/New_York',
  cst: -360,
  cdt: -300,
  ct: 'America/Chicago',
  mst: -420,
  mdt: -360,
  mt: 'America/Denver',
  pst: -480,
  pdt: -420,
  pt: 'America/Los_Angeles',
  ist: 330,
  npt: 345,
  ict: 420,
  sgt: 480,
  myt: 480,
  pht: 480,
  hkt: 480,
  jst: 540,
  kst: 540,
  awst: 480,
  acst: 570,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
};

/** Behind a bracket or not. Letters that are words as well are zones only in capitals: "3pm ET" but not "et al.". */
const offset =
  /^\s{0,2}\(?(?:UTC|GMT)?\s?(?<sign>[+−-])(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?(?![\p{L}\d])/iu;
const letters = /^\s{0,2}\(?(?<letters>[a-z]{2,4})(?![\p{L}\d])/iu;
const place =
  /^\s{0,2}\(?(?:(?:in\s)?(?<before>\p{Lu}\p{L}{2,20}(?:[ -]\p{Lu}\p{L}{2,20})?)\stime|waktu\s(?<after>\p{Lu}\p{L}{2,20}(?:\s\p{Lu}\p{L}{2,20})?))(?!\p{L})/u;

export interface ZoneWords {
  readonly words: string;
  readonly zone: string | number;
}

/** The zone named at the very start of the text after a time, with the words that name it. */
export function zoneAfter(text: string): ZoneWords | undefined {
  const found = offsetAfter(text) ?? lettersAfter(text) ?? placeAfter(text);
  const isClosed = found?.words.includes('(') === true && text[found.words.length] === ')';
  return found && isClosed ? { ...found, words: `${found.words})` } : found;
}

function offsetAfter(text: string): ZoneWords | undefined {
  const match = offset.exec(text);
  if (!match) return undefined;
  const { sign = '+', hours = '', minutes } = match.groups ?? {};
  const isNamed = /^\s{0,2}\(?(?:utc|gmt)/iu.test(match[0]);
  // Without "UTC", "-5" and "-11:00" after a time are the end of a range.
  const isWhole = sign === '+' && hours.length === 2 && minutes !== undefined;
  if (Number(hours) > 14 || !(isNamed || isWhole)) return undefined;
  const size = Number(hours) * 60 + Number(minutes ?? 0);
  return { words: match[0], zone: sign === '+' ? size : -size };
}

function lettersAfter(text: string): ZoneWords | undefined {
  const match = letters.exec(text);
  const name = match?.groups?.['letters'] ?? '';
  const zone = abbreviations[name.toLowerCase()];
  const isCapital = name === name.toUpperCase();
  if (!match || zone === undefined || !(isCapital || /^(?:wib|wita|utc|gmt)$/u.test(name))) return undefined;
  return { words: match[0], zone };
}

function placeAfter(text: string): ZoneWords | undefined {
  const match = place.exec(text);
  const name = match?.groups?.['before'] ?? match?.groups?.['after'];
  const zone = name && zoneOfPlace(name);
  return match && zone ? { words: match[0], zone } : undefined;
}

const regions: Readonly<Record<string, string>> = {
  eastern: 'America/New_York',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  pacific: 'America/Los_Angeles',
};

let places: ReadonlyMap<string, string> | undefined;

/** The zone named after a city: "Berlin", "New York". The machine's own list of zones is the list of cities. */
function zoneOfPlace(name: string): string | undefined {
  places ??= new Map(
    Intl.supportedValuesOf('timeZone').map((zone) => [
      zone
        .slice(zone.lastIndexOf('/') + 1)
        .replaceAll('_', ' ')
        .toLowerCase(),
      zone,
    ]),
  );
  const plain = name.replace('-', ' ').toLowerCase();
  return regions[plain] ?? places.get(plain);
}
