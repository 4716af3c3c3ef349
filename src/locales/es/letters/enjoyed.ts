import { say } from '../../../letters/bow-out/template.ts';
import type { Line, Value } from '../../../letters/bow-out/template.ts';

const isPlural = (text: string): boolean => /^(?:l[ao]s|un[ao]s|sus|[vn]uestr[ao]s|est[ao]s) /iu.test(text);

/** What was liked, a project that was told of, or both, as a sentence without its full stop. */
export function enjoyed(
  topic: Value | undefined,
  project: Value | undefined,
  told: string,
): Line | undefined {
  const news = project && say`lo que me ${told} sobre ${project}`;
  if (!topic) return news && say`me interesó mucho ${news}`;
  const liked = say`me ${isPlural(topic.text) ? 'gustaron' : 'gustó'} mucho ${topic}`;
  return news ? say`${liked}, y también ${news}` : liked;
}
