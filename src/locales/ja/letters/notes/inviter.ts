import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { ground, reasonIfRoom } from '../parts.ts';
import { closing, door, earlier, inAllTones, wanted } from './parts.ts';
import type { JapaneseNotes, LetterFacts } from '../facts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';

/** What whoever arranges the interviews has been asked. */
const arranged = (f: LetterFacts) =>
  f.rounds &&
  (f.contact
    ? spare(2)`${f.rounds.all}のキャンセルは、${f.contact}にお願いしております。`
    : spare(2)`${f.rounds.all}のキャンセルは、ご担当の方にお願いしております。`);

/** Where a line was crossed: the fact, and nothing kind. */
const wronged = (f: LetterFacts) => letter`
  ${f.hi}

  ${f.me}

  ${f.process}を辞退いたしますので、ご連絡いたします。
  ${arranged(f)}

  ${f.sign}
`;

const note = (more: (f: LetterFacts) => Line | undefined) =>
  inAllTones(
    (tone) => (f) =>
      f.wasWronged
        ? wronged(f)
        : letter`
        ${f.hi}

        ${f.me}

        このたびはお声がけいただき、${tone === 'brief' ? 'ありがとうございました' : '誠にありがとうございました'}。
        ${ground(f)}誠に勝手ながら、${f.process}を辞退させていただくことにいたしました。
        ${reasonIfRoom(f)}
        ${arranged(f)}
        ${more(f)}

        ${closing(tone)}

        ${f.sign}
      `,
  );

/** To the person who invited the candidate to interview, beside what goes to whoever arranges that. */
export const inviter: JapaneseNotes = {
  withdraw: /* @__PURE__ */ note(() => undefined),
  'keep-door-open': /* @__PURE__ */ note(door),
  'redirect-earlier': /* @__PURE__ */ note(
    (f) => say`${earlier(f)}は今も志望しており、募集の有無を伺っているところです。`,
  ),
  'redirect-direction': /* @__PURE__ */ note(
    (f) => say`今後は${wanted(f)}に携わりたく、募集の有無を伺っているところです。`,
  ),
};
