import { assert } from 'chai';
import { seamless } from '../../src/letters/join-segments.ts';
import { sentence } from './sentence.ts';

const text = (written: string): string =>
  seamless(sentence(written).segments)
    .map((segment) => segment.text)
    .join('');

describe('the text around a name', () => {
  const table: readonly (readonly [title: string, written: string, read: string])[] = [
    [
      'drops its full stop after a name that ends in one',
      'I worked at ‹Acme Inc.›.',
      'I worked at Acme Inc.',
    ],
    ['drops its full stop after a question mark', 'Is it ‹far?›.', 'Is it far?'],
    ['drops its full stop after an exclamation mark', 'At ‹Yahoo!›. Bye.', 'At Yahoo! Bye.'],
    ['drops its full stop after an ellipsis', 'At ‹well…›.', 'At well…'],
    ['does not take a repeated full stop for a repeated word', 'a . ‹. b›', 'a . . b'],
    ['drops its full-width full stop after one', '理由は‹遠い。›。', '理由は遠い。'],
    ['drops its full stop after an Arabic question mark', 'هل ‹بعيد؟›.', 'هل بعيد؟'],
    ['keeps its full stop after other names', 'At ‹Acme›.', 'At Acme.'],
    ['keeps its comma after a name that ends in a full stop', 'At ‹Acme Inc.›, yes.', 'At Acme Inc., yes.'],
    ['keeps its full stop at the start', '. ‹Acme›', '. Acme'],
    ['drops a word that the name ends with', 'The ‹Product role› role is.', 'The Product role is.'],
    ['compares words without regard to case', 'The ‹Product Role› role is.', 'The Product Role is.'],
    [
      'keeps a word that the name has elsewhere than at its end',
      'The ‹Role of roles› role is.',
      'The Role of roles role is.',
    ],
    ['drops an article before a name that has one', 'at the ‹The Hub› there', 'at The Hub there'],
    ['drops an article of one letter', 'a ‹A team›', 'A team'],
    ['keeps an article before other names', 'at the ‹Hub›', 'at the Hub'],
    ['keeps a word that the name has elsewhere than at its start', 'at the ‹Hub The›', 'at the Hub The'],
    ['keeps a word that the name only begins like', 'at the ‹Theory›', 'at the Theory'],
    ['keeps a word that no space separates from the name', 'the(‹the Hub›', 'the(the Hub'],
    ['keeps a leading space', ' ‹Hub›', ' Hub'],
    ['keeps repeated words where there is no name', 'role role', 'role role'],
    ['keeps typed text as it is', 'The role‹ role of.›‹.›', 'The role role of..'],
    ['keeps a word that does not follow immediately', 'It is ‹on›, on it', 'It is on, on it'],
    ['leaves adjacent names alone', '‹role›‹role›', 'rolerole'],
    ['knows words in other alphabets', 'в ‹Моя роль› роль.', 'в Моя роль.'],
  ];
  for (const [title, written, read] of table)
    it(title, () => {
      assert.equal(text(written), read);
    });

  it('has no empty segments', () => {
    assert.lengthOf(seamless(sentence('‹Acme Inc.›.').segments), 1);
  });

  it('is processed in linear time for a name of 10,000 letters', () => {
    const name = 'A'.repeat(10_000);
    assert.equal(text(`the ‹${name}› role.`), `the ${name} role.`);
  });
});
