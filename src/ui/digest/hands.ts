import type { Desk } from './desk.ts';

/** What can be done with an entry, as the buttons carry it. */
type Act = 'open' | 'done' | 'later' | 'back';

const keyActs: Readonly<Record<string, Act>> = { o: 'open', d: 'done', l: 'later' };

export interface Hands {
  click(event: Event): void;
  key(event: KeyboardEvent): void;
}

/** Turns the clicks and keys of the whole digest into acts on one entry. Selected is what has the focus. */
export function handsOn(desk: Desk, idsOf: (latest: string) => readonly string[], help: () => void): Hands {
  const act = (row: Element, what: Act): void => {
    const id = row instanceof HTMLElement ? row.dataset['id'] : undefined;
    if (id === undefined) return;
    if (what === 'back') return void desk.back([id]);
    const ids = idsOf(id);
    if (what === 'open') return void desk.open(ids);
    void (what === 'done' ? desk.done(ids) : desk.later(ids));
  };
  const pressed = (key: string): boolean => {
    const row = document.activeElement?.closest('article');
    const what = keyActs[key];
    if (key === '?') help();
    else if (key === 'u') void desk.undo();
    else if (key === 'j') move(row, 1);
    else if (key === 'k') move(row, -1);
    else if (what && row) act(row, what);
    else return false;
    return true;
  };
  return {
    click(event) {
      if (!(event.target instanceof Element)) return;
      const button = event.target.closest<HTMLElement>('[data-act]');
      const row = button?.closest('[data-id]');
      const what = button?.dataset['act'];
      if (row && isAct(what)) act(row, what);
    },
    key(event) {
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
      if (event.target instanceof HTMLInputElement) return;
      if (pressed(event.key)) event.preventDefault();
    },
  };
}

function isAct(what: string | undefined): what is Act {
  return what === 'open' || what === 'done' || what === 'later' || what === 'back';
}

function move(from: Element | null | undefined, step: 1 | -1): void {
  const to = from ? neighbour(from, step) : document.querySelector<HTMLElement>('article');
  to?.focus();
  to?.scrollIntoView({ block: 'nearest' });
}

function neighbour(of: Element, step: 1 | -1): HTMLElement | undefined {
  const rows: Element[] = [...document.querySelectorAll('article')];
  const to = rows[rows.indexOf(of) + step];
  return to instanceof HTMLElement ? to : undefined;
}
