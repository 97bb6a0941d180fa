import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/domain/sentences.ts';

const words = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  it.each<[string, string[]]>([
    ['The build is red. Can you look?', ['The build is red.', 'Can you look?']],
    ['done\nnext one please', ['done', 'next one please']],
    ['see sec. 4.2 and fig. 3 of the draft', ['see sec. 4.2 and fig. 3 of the draft']],
    ['call me at 3 p.m. on Friday', ['call me at 3 p.m. on Friday']],
    ['We meet at 3 p.m. Bring the list.', ['We meet at 3 p.m.', 'Bring the list.']],
    ['Mulai pukul 15.00. Selesai pukul 17.30', ['Mulai pukul 15.00.', 'Selesai pukul 17.30']],
    [
      'Kantor di Jl. Melati No. 5. Masuk dari samping.',
      ['Kantor di Jl. Melati No. 5.', 'Masuk dari samping.'],
    ],
    ['I said no. Then I left.', ['I said no.', 'Then I left.']],
    ['ask Mr. Lim or J. F. Tan about it', ['ask Mr. Lim or J. F. Tan about it']],
    ['We take plan B. Please tell the team.', ['We take plan B.', 'Please tell the team.']],
    ['see https://a.example/x.html?q=1.5 for more', ['see https://a.example/x.html?q=1.5 for more']],
    ['open https://a.example/?Q=1! ok', ['open https://a.example/?Q=1!', 'ok']],
    ['really?Can you check', ['really?', 'Can you check']],
    ['Thanks 🙏 Could you check it?', ['Thanks 🙏', 'Could you check it?']],
    ['hmm... maybe later', ['hmm... maybe later']],
    ['makasih 🙏 nanti aku cek', ['makasih 🙏 nanti aku cek']],
    ['kertas, tinta, dll. sudah dipesan', ['kertas, tinta, dll. sudah dipesan']],
    ['', []],
    [' \n\n ', []],
  ])('of %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('leaves bullets, numbers and boxes out and says that a point is one', () => {
    const text = '- fix the link\n2) call Sari\n[ ] pay the rent\nplain';
    expect(words(text)).toEqual(['fix the link', 'call Sari', 'pay the rent', 'plain']);
    expect(sentencesOf(text).map(({ isItem }) => isItem)).toEqual([true, true, true, false]);
  });

  it('tells quotes and code from the writer’s own words', () => {
    const text = '> can you send it?\n&gt; soon?\nSent it.\n```\nplease.run()\n```\nBye';
    const own = sentencesOf(text).filter(({ isQuoted }) => !isQuoted);
    expect(own.map(({ start, end }) => text.slice(start, end))).toEqual(['Sent it.', 'Bye']);
  });

  it('gives trimmed spans in order that leave out nothing but blanks and marks', () => {
    const piece = fc.constantFrom(
      'a',
      'B',
      '. ',
      '? ',
      '\n',
      '- ',
      '> ',
      '🙏 ',
      '3.5 ',
      'p.m. ',
      ' ',
      '… ',
      'é',
      '"',
    );
    const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (any) => {
        let before = 0;
        for (const { start, end } of sentencesOf(any)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(any.slice(before, start)).not.toMatch(/[B🙏é]/u);
          expect(any.slice(start, end).trim()).toBe(any.slice(start, end));
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(any.slice(before)).not.toMatch(/[B🙏é]/u);
      }),
    );
  });
});
