/** Where the focus is, and the rows around it while they were there. */
interface Place {
  readonly row: string;
  readonly rows: readonly string[];
}

/**
 * Keeps the focus on the page. When what has it goes away (a row that was handled, the toast with its Undo), the
 * row last worked on takes it, or the next one, or the one before, or else the title. Returns how to stop.
 */
export function keepFocus(page: HTMLElement): () => void {
  let focused: Element | undefined;
  let place: Place | undefined;
  const enter = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element)) return;
    focused = target;
    const row = target.closest('[data-id]');
    if (row)
      place = { row: nameOf(row), rows: [...page.querySelectorAll(`${row.localName}[data-id]`)].map(nameOf) };
  };
  const leave = ({ relatedTarget }: FocusEvent): void => {
    const left = focused;
    // Some browsers say so too when the element goes away; only what stays was left by the person.
    if (!relatedTarget && document.hasFocus()) {
      queueMicrotask(() => {
        if (focused === left && left?.isConnected) focused = undefined;
      });
    }
  };
  const watcher = new MutationObserver(() => {
    if (!focused || focused.isConnected) return;
    focused = undefined;
    if (document.activeElement && document.activeElement !== document.body) return;
    target(page, place)?.focus();
  });
  page.addEventListener('focusin', enter);
  page.addEventListener('focusout', leave);
  watcher.observe(page, { childList: true, subtree: true });
  return () => {
    page.removeEventListener('focusin', enter);
    page.removeEventListener('focusout', leave);
    watcher.disconnect();
  };
}

function target(page: HTMLElement, place: Place | undefined): HTMLElement | undefined {
  const rows = place?.rows ?? [...page.querySelectorAll('article[data-id]')].map(nameOf);
  const at = place ? rows.indexOf(place.row) : 0;
  const inOrder = [...rows.slice(at), ...rows.slice(0, at).toReversed()];
  const row = inOrder.map((name) => page.querySelector(name)).find((one) => one !== null);
  const into = row?.matches('[tabindex]') ? row : row?.querySelector('button');
  const found = into ?? page.querySelector('h1');
  return found instanceof HTMLElement ? found : undefined;
}

/** By name, not by element: a row that is drawn anew elsewhere is still the same row. */
function nameOf(row: Element): string {
  return `${row.localName}[data-id="${CSS.escape(row.getAttribute('data-id') ?? '')}"]`;
}
