import { Value } from '../../../letters/bow-out/template.ts';

/** Several values as one: 「鈴木様・高橋様」, or with another mark between them. */
export const listOf = (values: readonly Value[], mark = '・'): Value =>
  new Value(
    values.flatMap((value, index) => [
      ...(index ? [{ text: mark, by: 'author' as const }] : []),
      ...value.segments,
    ]),
    [...new Set(values.flatMap(({ from }) => from))],
  );
