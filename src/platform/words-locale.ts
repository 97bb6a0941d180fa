import { t } from './translate.ts';

/**
 * The locale dates are written in: that of the words around them, in the person's own region where they have
 * one. Not the browser's language alone: in a browser in German the words are English, and so must be "Mon".
 */
export function wordsLocale(): string {
  const tag = t('languageTag');
  return navigator.languages.find((one) => one === tag || one.startsWith(`${tag}-`)) ?? tag;
}

/** 13:00 or 1:00 PM, as the person is used to, whatever the language of the words. */
export function hourCycle(): 'h11' | 'h12' | 'h23' | 'h24' | undefined {
  return new Intl.DateTimeFormat(navigator.language, { hour: 'numeric' }).resolvedOptions().hourCycle;
}

/** An instant as a time of day, in a zone (IANA name). */
export function timeOfDay(instant: Date, timeZone: string): string {
  const form = { hour: 'numeric', minute: '2-digit', hourCycle: hourCycle(), timeZone } as const;
  return new Intl.DateTimeFormat(wordsLocale(), form).format(instant);
}
