import './base.css';
import { type ComponentChild, render } from 'preact';
import { t, type Words } from '../../platform/translate.ts';

/** Puts a page of ours on the screen, over the still picture its HTML begins with. */
export function start(title: Words, page: ComponentChild): void {
  document.documentElement.lang = t('languageTag');
  document.title = t(title);
  const root = document.getElementById('root');
  if (!root) return;
  root.replaceChildren();
  render(page, root);
}
