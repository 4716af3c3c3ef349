import { say } from '../../../letters/bow-out/template.ts';
import type { LetterFacts } from './facts.ts';

/** How calls begin and end. */

/** “Ich wollte Ihnen das gern selbst sagen und nicht nur schreiben.” */
export const ratherAloud = (f: LetterFacts) =>
  say`Das wollte ich ${f.toYou} gern selbst sagen und nicht nur schreiben.`;

/** “Ich schicke Ihnen gleich noch eine kurze E-Mail, dann haben Sie es schriftlich.” */
export const emailToo = (f: LetterFacts) =>
  say`Ich schicke ${f.toYou} gleich noch eine kurze E-Mail, dann ${f.form('haben Sie', 'hast du')} es schriftlich.`;

export const emailTooFormal = (f: LetterFacts) =>
  say`Ich bestätige ${f.toYou} das heute noch per E-Mail, damit ${f.form('Sie es schriftlich haben', 'du es schriftlich hast')}.`;

/** “Mitschreiben müssen Sie nichts: Es kommt gleich alles per E-Mail.” */
export const emailTooBrief = (f: LetterFacts) =>
  say`Mitschreiben ${f.form('müssen Sie', 'musst du')} nichts: Es kommt gleich alles per E-Mail.`;

/** “Wenn Sie sonst noch etwas brauchen, melden Sie sich gern.” */
export const anythingElse = (f: LetterFacts) =>
  say`Wenn ${f.form('Sie', 'du')} sonst noch etwas ${f.form('brauchen, melden Sie sich', 'brauchst, melde dich')} gern.`;
