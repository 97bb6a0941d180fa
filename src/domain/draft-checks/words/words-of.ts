import type { Language } from '../../language.ts';
import { english } from './en.ts';
import { indonesian } from './id.ts';
import type { Words } from './words.ts';

/** The words to say something about a draft in its own language. */
export function wordsOf(language: Language): Words {
  return language === 'id' ? indonesian : english;
}
