/** The conversation to walk, and the expected speech, using the words of the locale. */
import { ask, asked, deskWords, outcomes, pattern, says } from '../chat/words.ts';
import type { Reader } from './reader.ts';

/** An expected text, or a pattern if the text contains a number. */
export type Expected = string | RegExp;

/** A completed step. */
export type Tell = (name: string, heard: readonly string[], expected: readonly Expected[]) => void;

export type Way = 'reading' | 'tab';

/** How Orca speaks a control or a heading. */
const button = (name: string) => `${name} push button.`;
const checkBox = (name: string) => `${name} check box not checked.`;
const heading = (text: string) => `${text} heading level 3.`;

const left = pattern(`${says.left.other}.`);
const lastLeft = pattern(`${says.left.one}.`);
const isLike = (text: string, expected: Expected) =>
  typeof expected === 'string' ? text === expected : expected.exec(text)?.[0] === text;

export const isHeard = (heard: readonly string[], expected: readonly Expected[]): boolean =>
  heard.length === expected.length && expected.every((each, index) => isLike(heard[index] ?? '', each));

/** Walks to the copied message: line by line in browse mode, or from control to control. */
export async function walk(way: Way, reader: Reader, tell: Tell): Promise<void> {
  const isReading = way === 'reading';
  const next = isReading ? 'Down' : 'Tab';

  let question = '';

  /** Moves on by one line or control. In browse mode, a question that wraps is read to its last line first. */
  const moveOn = async () => {
    let heard = await reader.press(next);
    while (isReading && heard.length === 1 && question.endsWith(` ${heard[0]}`))
      heard = await reader.press(next);
    return heard;
  };

  /** Moves on until these texts, and no others, have been spoken. */
  const goes = async (name: string, ...expected: readonly Expected[]) => {
    const heard = await moveOn();
    for (let at = Math.max(heard.length, 1); at < expected.length; at = Math.max(heard.length, at + 1))
      heard.push(...(await reader.press(next)));
    tell(name, heard, expected);
  };

  /** Moves on until this text is spoken, skipping content that isn't tested here. */
  const finds = async (name: string, what: string) => {
    const heard: string[] = [];
    const found = () => heard.find((text) => text.startsWith(what));
    for (let presses = 0, length = -1; presses < 60 && !found() && heard.length > length; presses++) {
      ({ length } = heard);
      heard.push(...(await reader.press(next)));
    }
    tell(name, [found() ?? heard].flat(), [found() ?? what]);
    if (!found()) throw new Error(`${what} was not found`);
  };

  /**
   * Answers a question, and expects the new content to be spoken once, as one uninterrupted text. Orca may speak the
   * focused heading first: it does with Tab, and occasionally in browse mode.
   */
  const answers = async (name: string, title: string, { reassurance = '', help = '' } = {}) => {
    const news = `${reassurance} ${title}`.trim();
    question = title;
    const heard = await reader.move('Return', news);
    const focused = [heading(title), help].filter(Boolean);
    const isFocusSpoken = focused.every((text, index) => heard[index] === text);
    tell(name, heard, [...(isFocusSpoken ? focused : []), news]);
  };

  const choices = (lines: readonly Expected[], ...controls: readonly string[]) =>
    isReading ? [...lines, ...controls] : controls;

  const { situation, doubts, certainty, company, earlier, earlierRole } = asked;
  const { title } = outcomes['redirect-earlier'];

  const opened = await reader.hear('push button');
  tell(
    'the page opens, and the first question is read',
    opened.filter((text) => text.includes(ask('situation'))),
    [ask('situation')],
  );
  if (isReading) {
    await reader.press('ctrl+Home');
    await finds('the first question, line by line', heading(ask('situation')));
  }
  await goes('the first answer', ...choices([left], button(situation.answers.process)));
  await answers('an answer', ask('doubts'), { help: doubts.help });

  const boxes = Object.values(doubts.answers).map(checkBox);
  const [skills = '', direction = '', ...others] = boxes;
  const group = `${ask('doubts')} panel.`;
  await goes('the first box, and its group', ...choices([doubts.help, left], group, skills));
  tell('it is ticked', await reader.press('space'), ['checked']);
  await goes('the second box', direction);
  tell('it is ticked', await reader.press('space'), ['checked']);
  await goes('the other boxes, and the button', ...others, button(doubts.done));
  await answers('several answers', ask('certainty'), { reassurance: doubts.reassure });

  await goes('the first answer', ...choices([left], button(certainty.answers.sure)));
  await answers('an answer', ask('company'), { reassurance: certainty.reassure.sure });
  await goes('the first answer', ...choices([left], button(company.answers.like)));
  await answers('an answer', ask('earlier'), { reassurance: company.reassure.like });
  await goes('the first answer', ...choices([left], button(earlier.answers.wanted)));
  await answers('the answer that leads to the advice', title);

  await finds('the button that takes it', button(says.submit));
  await answers('the advice is taken', ask('earlierRole'), { help: earlierRole.help });
  const { label, hint } = earlierRole.fields.role;
  // In browse mode, the label is a separate line.
  if (isReading) {
    await goes('the field', earlierRole.help, lastLeft, `${label} clickable.`, 'entry.', hint);
    // Letters are browse mode commands until this key is pressed.
    tell('typing begins', await reader.press('Insert+a'), ['Focus mode']);
  } else await goes('the field', `${label} entry.`, hint, 'Focus mode');
  await reader.type('Support engineer');
  await answers('the answer that leads to the message', says.ready);

  // Orca doesn't notice by itself that the field has been removed.
  if (isReading) tell('reading goes on', await reader.press('Insert+a'), ['Browse mode']);
  await finds('the button that copies it', button(says.copy));
  const copied = `${says.copied} ${deskWords.when.today}`;
  tell('the message is copied', await reader.move('Return', copied), [copied]);
  tell('and again', await reader.move('Return', copied), [copied]);
}
