import { say, spare } from '../../../../letters/bow-out/template.ts';
import { letter } from '../letter.ts';
import { decision, ground, withdraw as withdrawVerb } from '../leaving.ts';
import { cancelAndTell, tellClient, theClient, thanksFor, toClient } from '../parts.ts';
import { beforehand, whatFor, when } from '../ask-for-call/parts.ts';
import { beforeMyAnswer, condition, helpToKnow } from '../ask-for-terms/parts.ts';
import { ask, sorryIfRoom, then, why } from '../pause/parts.ts';
import { canYouArrangeIt, iNeed } from '../pause/adjustment.ts';
import { askForTime } from '../pause/this-offer.ts';
import { spareProof, wouldRather } from '../redirect-direction/parts.ts';
import { takeItBack } from '../take-back/parts.ts';
import { byTone, closing, greeting } from './by-tone.ts';
import { cancel, door, earlier, earlierInShort, myAnswer, offer, reason, rest } from './parts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { GermanNotes, LetterFacts } from '../facts.ts';

/** “Falls meine Nachricht nicht angekommen ist: …”, which reads well without the first message. */
const again = (f: LetterFacts, tone: Tone, what: Line): Line => {
  // A text message has little room.
  if (f.channel === 'text') return say`Noch einmal zur Sicherheit: ${what}`;
  if (tone === 'formal')
    return say`Falls meine Nachricht ${f.form('Sie', 'dich')} nicht erreicht hat: ${what}`;
  return tone === 'warm'
    ? say`Falls meine Nachricht nicht angekommen ist: ${what}`
    : say`Noch einmal kurz, falls meine Nachricht untergegangen ist: ${what}`;
};

/** A follow-up needs an answer: feedback where that was asked for, and else that it has arrived. */
function answer(f: LetterFacts): Line {
  if (f.wantsFeedback) return spare(5, 'feedback')`Über eine kurze Rückmeldung würde ich mich freuen.`;
  return f.isAgency
    ? spare(
        5,
      )`${f.form('Sagen Sie mir bitte kurz, sobald Sie Bescheid gegeben haben', 'Sag mir bitte kurz, sobald du Bescheid gegeben hast')}.`
    : spare(5)`${f.form('Können Sie', 'Kannst du')} mir kurz bestätigen, dass das angekommen ist?`;
}

const thanks = (f: LetterFacts, tone: Tone): Line =>
  f.isAgency
    ? spare(1)`Danke für ${f.form('Ihre', 'deine')} Hilfe.`
    : spare(1)`${tone === 'brief' ? 'Danke' : 'Vielen Dank'} für ${thanksFor(f)}.`;

const pleaseCancel = (f: LetterFacts) => (f.isAgency ? cancelAndTell(f) : cancel(f));

const groundIfRoom = (f: LetterFacts) => {
  const line = ground(f);
  return line && spare(4)`${line}`;
};

/** Where a line was crossed: the fact, and nothing kind. */
const wronged = (f: LetterFacts) => letter`
  ${f.dear}

  ${again(f, 'warm', say`Ich ${withdrawVerb(f)}, und diese Entscheidung ist endgültig.`)}
  ${pleaseCancel(f)}
  ${!f.otherRole && !f.isAgency && say`Bitte ${f.form('melden Sie sich', 'melde dich')} nicht mehr bei mir.`}

  ${f.bye('Freundliche Grüße')}
`;

const leaving = (after: (f: LetterFacts) => Line | undefined) =>
  byTone(
    (f, tone) => letter`
      ${greeting(f, tone)}

      ${again(f, tone, say`${decision(f, tone)}.`)}
      ${groundIfRoom(f)}
      ${pleaseCancel(f)}
      ${rest(f)}

      ${after(f)}
      ${answer(f)}
      ${thanks(f, tone)}

      ${closing(f, tone)}
    `,
  );

const withdraw = /* @__PURE__ */ leaving(() => undefined);

/** A redirect's follow-up keeps its wish and its question. */
const redirect = (question: (f: LetterFacts) => readonly [wish: Line | undefined, asked: Line]) =>
  byTone((f, tone) => {
    const [wish, asked] = question(f);
    return letter`
      ${greeting(f, tone)}

      ${again(f, tone, say`${decision(f, tone)}.`)}
      ${pleaseCancel(f)}
      ${rest(f)}

      ${wish}
      ${spareProof(f)}
      ${asked}
      ${spare(1)`Falls nicht, ist das auch in Ordnung.`}

      ${closing(f, tone)}
    `;
  });

/** By when an answer would help, where there is room for it. */
const byWhen = (f: LetterFacts) => {
  const line = f.hasOffer ? beforeMyAnswer(f) : helpToKnow(f);
  return line && spare(2)`${line}`;
};

/** “Könnten Sie dort fragen, ob …?” or the question itself */
const askThere = (f: LetterFacts) => f.form('Könnten Sie', 'Könntest du');

/** Sent on the next working day, if nobody has answered. */
export const followUp: GermanNotes = {
  withdraw: {
    warm: (f) => (f.wasWronged ? wronged(f) : withdraw.warm(f)),
    formal: (f) => (f.wasWronged ? wronged(f) : withdraw.formal(f)),
    brief: (f) => (f.wasWronged ? wronged(f) : withdraw.brief(f)),
  },

  'keep-door-open': /* @__PURE__ */ leaving(door),

  'redirect-earlier': /* @__PURE__ */ redirect((f) =>
    f.channel === 'text'
      ? [
          undefined,
          f.isAgency
            ? say`${askThere(f)} fragen, ob ${earlierInShort(f)} offen ist?`
            : say`Ist ${earlierInShort(f)} gerade offen?`,
        ]
      : [
          say`Interessieren würde mich weiterhin ${earlier(f)}.`,
          f.isAgency
            ? say`${askThere(f)} fragen, ob sie gerade offen oder etwas Ähnliches in Sicht ist?`
            : say`Ist sie gerade offen, oder ist etwas Ähnliches in Sicht?`,
        ],
  ),

  'redirect-direction': /* @__PURE__ */ redirect((f) =>
    f.channel === 'text' && f.direction
      ? [
          undefined,
          f.isAgency
            ? say`${askThere(f)} dort nach etwas im Bereich ${f.direction} fragen?`
            : say`Gibt es ${f.withYou} etwas im Bereich ${f.direction}?`,
        ]
      : [
          wouldRather(f, 'brief'),
          f.isAgency
            ? say`${askThere(f)} fragen, ob es dafür dort eine Stelle gibt oder eine geplant ist?`
            : say`Gibt es ${f.withYou} dafür eine Stelle, oder ist eine geplant?`,
        ],
  ),

  'decline-offer': /* @__PURE__ */ byTone(
    (f, tone) => letter`
      ${greeting(f, tone)}

      ${again(f, tone, say`Ich habe mich entschieden, ${offer(f)} nicht anzunehmen.`)}
      ${reason(f)}
      ${f.isAgency && tellClient(f)}

      ${answer(f)}
      ${f.isAgency ? spare(1)`Danke für ${f.form('Ihre', 'deine')} Hilfe.` : spare(1)`Vielen Dank noch einmal für das Angebot.`}

      ${closing(f, tone)}
    `,
  ),

  'take-back': /* @__PURE__ */ byTone(
    (f, tone) => letter`
      ${greeting(f, tone)}

      ${again(f, tone, say`Ich ${takeItBack(f)}.`)}
      ${reason(f)}
      ${f.channel === 'text' ? 'Das tut mir nach meiner Zusage sehr leid.' : 'Es tut mir sehr leid, dass ich nach meiner Zusage doch noch absage.'}

      ${
        f.isAgency
          ? say`${askThere(f)} ${toClient(f)} Bescheid geben und fragen, ob ich etwas zurückgeben muss?`
          : say`Falls ich noch etwas zurückgeben muss, ${f.form('sagen Sie', 'sag')} mir bitte, wohin ich es schicken soll.`
      }
      ${spare(1)`Telefonisch bin ich gern erreichbar.`}

      ${closing(f, tone)}
    `,
  ),

  'ask-for-call': /* @__PURE__ */ byTone((f, tone) => {
    const before = f.hasAccepted ? undefined : say` ${beforehand(f)}`;
    const call = f.isAgency
      ? say`${askThere(f)} mir${before} ein kurzes Telefonat mit ${f.client ?? (f.company ? say`jemandem von ${f.company}` : 'der Führungskraft')} vermitteln?`
      : say`${f.form('Hätten Sie', 'Hättest du')}${before} 15 Minuten für ein kurzes Telefonat?`;
    return letter`
      ${greeting(f, tone)}

      ${again(f, tone, call)}
      ${spare(2)`${whatFor(f)}`}

      ${spare(1)`${when(f)}`}
      ${myAnswer(f)}

      ${closing(f, tone)}
    `;
  }),

  'ask-for-terms': /* @__PURE__ */ byTone(
    (f, tone) => letter`
      ${greeting(f, tone)}

      ${again(f, tone, f.hasOffer ? say`Bei ${condition(f)} nehme ich ${offer(f)} sofort an.` : say`Für die ${f.position}${f.isAgency && f.at} würde ich bei ${condition(f)} zusagen, ohne das leider nicht.`)}
      ${f.isAgency ? say`${askThere(f)} ${theClient(f)} fragen, ob das möglich ist?` : say`Wäre das möglich?`}

      ${byWhen(f)}
      ${spare(1)`Am Telefon bespreche ich das auch gern.`}

      ${closing(f, tone)}
    `,
  ),

  pause: /* @__PURE__ */ byTone((f, tone) => {
    if (f.needsAdjustment)
      return letter`
        ${greeting(f, tone)}

        ${again(f, tone, iNeed(f))}
        ${canYouArrangeIt(f)}
        Alles andere kann so bleiben.

        ${closing(f, tone)}
      `;
    if (f.hasOffer)
      return letter`
        ${greeting(f, tone)}

        ${again(f, tone, say`Ich möchte mir ${offer(f)} gut überlegen.`)}
        ${askForTime(f)}

        ${closing(f, tone)}
      `;
    return letter`
      ${greeting(f, tone)}

      ${again(f, tone, why(f, tone))}
      ${ask(f, tone)}
      ${then(f)}

      ${sorryIfRoom(f)}

      ${closing(f, tone)}
    `;
  }),
};
