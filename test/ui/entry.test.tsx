// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { arrange } from '../../src/domain/digest.ts';
import { Person } from '../../src/ui/digest/person.tsx';
import { exampleNotifications } from './examples.ts';

it('names each entry by who wrote what, and tells its buttons apart by the same', () => {
  const [person] = arrange(exampleNotifications('r r', 1, 1_000_000));
  if (!person) throw new Error('nobody');
  const { container } = render(<Person person={person} now={new Date(0)} />);
  const words = (ids: string | null | undefined): string[] =>
    (ids ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? 'nothing');
  const said = ['Ana Wijaya', expect.stringContaining('Please review')];
  expect(words(container.querySelector('article')?.getAttribute('aria-labelledby'))).toEqual(said);
  const buttons = [...container.querySelectorAll('.entry-acts button')];
  expect(buttons.map((button) => button.textContent)).toEqual(['Open', 'Done', 'Later']);
  for (const button of buttons) expect(words(button.getAttribute('aria-describedby'))).toEqual(said);
});
