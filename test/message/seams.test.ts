import { assert } from 'chai';
import { seamless } from '../../src/message/seams.ts';
import { sentence } from './sentence.ts';

const text = (written: string): string =>
  seamless(sentence('else', written).segments)
    .map((segment) => segment.text)
    .join('');

describe('what stands round a name', () => {
  const table: readonly (readonly [title: string, written: string, read: string])[] = [
    ['leaves a stop to a name that has one', 'I worked at ‹Acme Inc.›.', 'I worked at Acme Inc.'],
    ['leaves a stop to a question mark', 'Is it ‹far?›.', 'Is it far?'],
    ['leaves a stop to an exclamation mark', 'At ‹Yahoo!›. Bye.', 'At Yahoo! Bye.'],
    ['leaves a stop to three dots', 'At ‹well…›.', 'At well…'],
    ['takes no stop for a word that stands twice', 'a . ‹. b›', 'a . . b'],
    ['keeps its stop after other names', 'At ‹Acme›.', 'At Acme.'],
    ['keeps its comma after a name with a stop', 'At ‹Acme Inc.›, yes.', 'At Acme Inc., yes.'],
    ['keeps its own stop', '. ‹Acme›', '. Acme'],
    [
      'leaves the last word to a name that ends with it',
      'The ‹Product role› role is.',
      'The Product role is.',
    ],
    ['leaves it whatever its letters are', 'The ‹Product Role› role is.', 'The Product Role is.'],
    ['keeps a word that the name has not last', 'The ‹Role of roles› role is.', 'The Role of roles role is.'],
    ['leaves an article to a name that has one', 'at the ‹The Hub› there', 'at The Hub there'],
    ['leaves a first word of one letter', 'a ‹A team›', 'A team'],
    ['keeps an article before other names', 'at the ‹Hub›', 'at the Hub'],
    ['keeps a word that the name has not first', 'at the ‹Hub The›', 'at the Hub The'],
    ['keeps a part of a word', 'at the ‹Theory›', 'at the Theory'],
    ['keeps a word that is not next to it', 'the(‹the Hub›', 'the(the Hub'],
    ['keeps a space at the very start', ' ‹Hub›', ' Hub'],
    ['keeps what stands by itself', 'role role', 'role role'],
    ['leaves what was typed as it is', 'The role‹ role of.›‹.›', 'The role role of..'],
    ['keeps a word that does not follow at once', 'It is ‹on›, on it', 'It is on, on it'],
    ['leaves names next to each other alone', '‹role›‹role›', 'rolerole'],
    ['knows words of other alphabets', 'в ‹Моя роль› роль.', 'в Моя роль.'],
  ];
  for (const [title, written, read] of table)
    it(title, () => {
      assert.equal(text(written), read);
    });

  it('leaves no empty run of text', () => {
    assert.lengthOf(seamless(sentence('else', '‹Acme Inc.›.').segments), 1);
  });

  it('takes no longer for a name of 10,000 letters', () => {
    const name = 'A'.repeat(10_000);
    assert.equal(text(`the ‹${name}› role.`), `the ${name} role.`);
  });
});
