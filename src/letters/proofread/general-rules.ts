import { excessOf, sizeOf } from '../length-limits.ts';
import { firstWord, lastWord, same } from '../join-segments.ts';
import { authored, perItem } from './context.ts';
import type { Segment } from '../types.ts';
import type { Finding, ProofreadContext } from './context.ts';

// Rules for the letters of any conversation.

/** `docs/domain.md`, section 3, rule 1. The length is within the limits of the outcome and channel. */
export function length({ limit, sentences, text, edited }: ProofreadContext): Finding {
  const size = sizeOf(text, limit) - (edited ? 0 : excessOf(sentences, limit));
  return size < limit.least || size > limit.most ? String(size) : undefined;
}

/** `docs/domain.md`, section 3, rule 13. No placeholder, bracket, doubled word or space, empty slot, orphan comma. */
export const holes = perItem<ProofreadContext, Finding>((message) => {
  const { item, sentences, text, edited, editor } = message;
  const { gap = ' ' } = item;
  const plain = item.body.map((paragraph) => paragraph.map(authored).join(gap)).join('\n');
  // A greeting or a closing may end with a comma.
  const hole = editor.holes.exec(
    edited ? text.replace(/[,،、，]\n/gu, '\n') : plain.replace(/[,،、，]$/gmu, ''),
  );
  if (hole) return hole[0];
  return sentences.map(({ segments }) => doubledWord(segments)).find(Boolean);
});

/** A word repeated where two segments meet. */
function doubledWord(segments: readonly Segment[]): string | undefined {
  return segments
    .map(({ text }, index) => {
      const after = segments[index + 1]?.text ?? '';
      const word = text.endsWith(' ')
        ? lastWord(text.slice(0, -1))
        : after.startsWith(' ')
          ? lastWord(text)
          : '';
      return same(word, firstWord(after.trimStart())) ? `${word} ${word}` : undefined;
    })
    .find(Boolean);
}
