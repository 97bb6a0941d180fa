import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange, type DigestItem, itemsOf } from '../../src/domain/digest.ts';

const item = (change: Partial<DigestItem>): DigestItem => ({
  id: 'a',
  site: 'slack',
  origin: 'https://app.slack.com',
  sender: 'Ana',
  conversation: '#design',
  kind: 'channel',
  text: 'hello',
  tag: '',
  raisedAt: 1,
  ...change,
});

const entriesOf = (items: readonly DigestItem[]) =>
  arrange(items).flatMap(({ conversations }) => conversations.flatMap(({ entries }) => entries));

describe('arrange', () => {
  it('has every notification exactly once, whatever they share', () => {
    const few = (...values: string[]) => fc.constantFrom(...values);
    const items = fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        site: few('slack', 'web'),
        origin: few('https://a.example', 'https://b.example'),
        sender: few('Ana', 'Ben', ''),
        conversation: few('', '#design'),
        kind: fc.constantFrom('direct', 'mention', 'channel', 'call', 'other'),
        text: few('one', 'two', ''),
        tag: few('', 't'),
        raisedAt: fc.nat(5),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(items, (all) => {
        const shown = entriesOf(all).flatMap((entry) => itemsOf(entry).map(({ id }) => id));
        expect(shown.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
      }),
    );
  });

  it('puts the latest of one tag on top and the others, said differently, behind it', () => {
    const [entry] = entriesOf([
      item({ id: 'a', tag: 't', text: 'first', raisedAt: 1 }),
      item({ id: 'c', tag: 't', text: 'third', raisedAt: 3 }),
      item({ id: 'b', tag: 't', text: 'second', raisedAt: 2 }),
    ]);
    expect(entry?.latest.id).toBe('c');
    expect(entry?.earlier.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(entry?.repeats).toEqual([]);
  });

  it('only counts what says exactly the same, and keeps different words apart where there is no tag', () => {
    const entries = entriesOf([
      item({ id: 'a', text: 'ok', raisedAt: 1 }),
      item({ id: 'b', text: 'ok', raisedAt: 2 }),
      item({ id: 'c', text: 'thanks', raisedAt: 3 }),
    ]);
    expect(entries.map(({ latest, repeats }) => [latest.id, repeats.length])).toEqual([
      ['b', 1],
      ['c', 0],
    ]);
  });

  it('keeps people of the same name on two servers, and two people of one tag, apart', () => {
    const people = arrange([
      item({ id: 'a', site: 'web', origin: 'https://a.example', tag: 't' }),
      item({ id: 'b', site: 'web', origin: 'https://b.example', tag: 't' }),
      item({ id: 'c', sender: 'Ben', tag: 't' }),
      item({ id: 'd', sender: 'Ana', tag: 't' }),
    ]);
    expect(people).toHaveLength(4);
  });

  it('begins with who wrote to the person, then who has waited longest', () => {
    const people = arrange([
      item({ id: 'a', sender: 'Channel person', raisedAt: 1 }),
      item({ id: 'b', sender: 'Late mention', kind: 'mention', raisedAt: 9 }),
      item({ id: 'c', sender: 'Early direct', kind: 'direct', raisedAt: 5 }),
      item({ id: 'd', sender: 'Other', kind: 'other', raisedAt: 2 }),
    ]);
    expect(people.map(({ sender }) => sender)).toEqual([
      'Early direct',
      'Late mention',
      'Channel person',
      'Other',
    ]);
  });

  it('arranges nothing into nothing', () => {
    expect(arrange([])).toEqual([]);
  });
});
