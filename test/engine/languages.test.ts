import { assert } from 'chai';
import {
  defineConversation,
  defineElement,
  defineLocale,
  defineMachine,
  letter,
  say,
} from '../../src/engine/index.ts';
import { arabic } from '../../src/locales/ar/interface/index.ts';
import { french } from '../../src/locales/fr/interface/index.ts';
import { german } from '../../src/locales/de/interface/index.ts';
import { japanese } from '../../src/locales/ja/interface/index.ts';
import { spanish } from '../../src/locales/es/interface/index.ts';
import { Page, until } from '../chat/page-object.ts';
import type { Language } from '../../src/locales/language.ts';
import type { LetterFacts, Line } from '../../src/engine/index.ts';

const machine = defineMachine({
  questions: { date: { answers: { suits: 'advice', clashes: 'advice' } } },
  outcomes: {
    move: { to: 'recruiter', when: 'today', words: [1, 60], channels: ['email'], steps: ['diary'] },
  },
  rules: { always: { when: () => true, advise: 'move' } },
});

/** The conversation in a language, with the frame of its letters around one sentence. The other words matter little. */
const conversationIn = <L extends Language>(
  language: L,
  subject: Line,
  [open, close]: readonly [
    open: (f: InstanceType<L['Letter']>) => unknown,
    close: (f: InstanceType<L['Letter']>) => unknown,
  ],
) => {
  const email = (f: LetterFacts) => letter`
    ${open(f as InstanceType<L['Letter']>) as Line}

    ${subject}.

    ${close(f as InstanceType<L['Letter']>) as Line}
  `;
  return defineConversation({
    name: `in-${language.lang}`,
    machine,
    locale: defineLocale<typeof machine, Language>(machine, language, {
      interface: { heading: 'Heading', start: 'Start' },
      questions: { date: { ask: 'Ask', answers: { suits: 'Suits', clashes: 'Clashes' } } },
      outcomes: { move: { title: 'Title', also: 'Also', take: 'Take', kind: 'Kind' } },
      recipients: { recruiter: { name: 'recruiter', firstName: 'First name' } },
      when: { today: 'Today' },
      steps: { diary: 'Diary' },
      letters: {
        move: { subject: () => [subject], email: { warm: [email], formal: [email], brief: [email] } },
      },
    }),
  });
};

const conversations = [
  conversationIn(german, say`Termin verschieben`, [(f) => f.hi, (f) => f.bye('Viele Grüße')]),
  conversationIn(french, say`Changer de date`, [(f) => f.hi, (f) => f.bye('Bien cordialement')]),
  conversationIn(spanish, say`Cambiar la fecha`, [(f) => f.hi, (f) => f.bye('Un saludo')]),
  conversationIn(japanese, say`日程変更のお願い`, [(f) => f.hi, (f) => f.sign]),
  conversationIn(arabic, say`تغيير الموعد`, [(f) => f.hi, (f) => f.bye('مع خالص التحية')]),
];

/** The first and the last line of a letter from Ana to Priya. */
const frames: Readonly<Record<string, readonly [opening: RegExp, closing: string]>> = {
  de: [/^Hallo Priya,$/, 'Viele Grüße\nAna'],
  fr: [/^Bonjour Priya,$/, 'Bien cordialement,\nAna'],
  es: [/^Hola, Priya:$/, 'Un saludo,\nAna'],
  ja: [/^Northwind\nPriya様$/, 'Ana'],
  ar: [/^مرحبًا Priya،$/, 'مع خالص التحية،\nAna'],
};

describe('a conversation of its own', () => {
  for (const [index, language] of [german, french, spanish, japanese, arabic].entries())
    describe(`in ${language.lang}`, () => {
      let page: Page;
      before(async () => {
        sessionStorage.clear();
        const tag = `chat-in-${language.lang}`;
        const conversation = conversations[index];
        assert.isDefined(conversation);
        defineElement(tag, conversation);
        page = new Page({}, tag);
        await page.walk(['date', 'clashes'], ['move', 'accept']);
        await page.message();
      });
      after(() => {
        page.remove();
      });

      it('has the interface of the language', async () => {
        const root = await page.get('.root');
        assert.deepEqual([root.lang, root.dir], [language.lang, language.dir]);
        assert.equal((await page.get('[data-action="copy"]')).innerText.trim(), language.desk.copy);
        assert.include(page.text, language.desk.ready);
        assert.include(page.text, language.desk.details);
      });

      it('writes letters in the frame of the language', async () => {
        const [opening, closing] = frames[language.lang] ?? assert.fail(language.lang);
        await page.fill('.names [name="names"]', 'Priya');
        await page.fill('.names [name="from"]', 'Ana');
        const message = await page.message();
        await until(() => message.value.includes('Priya') && message.value.includes('Ana'));
        const paragraphs = message.value.split('\n\n');
        assert.match(paragraphs[0] ?? '', opening);
        assert.equal(paragraphs.at(-1), closing);
      });
    });
});
