import { html, nothing } from 'lit';
import { tones } from '../letters/tones.ts';
import { recipientHeading } from './recipient-heading.ts';
import { stepsBefore } from './advice.ts';
import { radioGroup } from './radio-group.ts';
import { detailList } from './detail-list.ts';
import { draftOf } from './draft.ts';
import { draftStatus } from './draft-status.ts';
import { languageChoice } from './language-choice.ts';
import { messageEditor } from './message-editor.ts';
import { moreActions, shareActions } from './share-actions.ts';
import { proofreadingNotes } from './proofreading-notes.ts';
import { sentenceSources } from './sentence-sources.ts';
import type { ConversationLetters } from '../letters/conversation-letters.ts';
import type { View } from '../chat/view-model.ts';
import type { Channel, Item } from '../letters/types.ts';
import type { MessageContext, Draft } from './draft.ts';
import type { ComposerControl } from './composer-state.ts';
import type { ComposerKit } from './message-kit.ts';

/** The selected channel if the outcome supports it, or else email. */
export const channelOf = ({ rules }: ConversationLetters, typed: View['typed'], outcome: string): Channel =>
  rules.channelsOf(outcome).find((name) => name === typed['channel']) ?? 'email';

/** Renders the main message, then the details and options that refine it. */
export function mainMessage(
  view: View,
  composer: ComposerControl,
  kit: ComposerKit,
  context: MessageContext,
) {
  const { outcome, today } = context;
  const { interface: strings, desk: words } = view.words;
  const channel = channelOf(composer.letters, view.typed, outcome);
  const channels = composer.letters.rules.channelsOf(outcome);
  const draft = draftOf(view, kit.main);
  composer.markChanges(view, kit.main);
  return html`${message(view, composer, draft, kit, context, words.when)}
    ${stepsBefore(view, composer.letters, context)} ${detailList(view, composer, draft, today)}
    <div class="row ways">
      ${radioGroup(view, 'tone', strings.tone, tones, strings.tones, view.tone)}
      ${
        channels.length > 1
          ? radioGroup(view, 'channel', strings.channel, channels, words.channels, channel)
          : nothing
      }
      ${languageChoice(view, composer)}
    </div>
    ${moreActions(view, composer, draft, kit)}`;
}

/** Renders a note, such as the follow-up or the voicemail. */
export function noteMessage(
  view: View,
  composer: ComposerControl,
  item: Item,
  kit: ComposerKit,
  context: MessageContext,
) {
  return message(view, composer, draftOf(view, item), kit, context, {
    ...view.words.desk.when,
    ...view.words.when,
  });
}

/** Renders a message: the recipient, the text, the share actions and the proofreading notes. */
const message = (
  view: View,
  composer: ComposerControl,
  draft: Draft,
  kit: ComposerKit,
  context: MessageContext,
  when: Readonly<Record<string, string>>,
) =>
  html`${recipientHeading(view, composer.letters, draft.item, context, when[draft.item.when])}
    ${messageEditor(view, composer, draft)} ${shareActions(view, composer, draft, when[draft.item.when])}
    <div class="row apart quiet">
      ${proofreadingNotes(view, composer, draft, context)} ${draftStatus(view, composer, draft, kit)}
    </div>
    ${sentenceSources(view, composer, draft, context)}`;
