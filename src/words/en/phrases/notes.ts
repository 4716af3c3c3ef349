/** What the smaller messages of a kit say: to others, and afterwards. */
export const notes = {
  'voicemail-end':
    '[I am sending you|You will have] the same by email, [so you need not ring back|and there is no need to ring back].',
  'voicemail-ask':
    '[I am sending you|You will have] the same by email, [and a reply there is fine too|so answer whichever way is easier].',
  'follow-up':
    'My message about [the {role} role|my interviews with you] [may not have reached you|may have gone astray|seems not to have arrived], so (here it is again in short/I repeat it in short/here it is in short).',
  'referrer-first':
    '[You put my name forward|You recommended me|You spoke up for me][ for the {role} role][ at {company}], so (you should hear/I would like you to hear/you hear) this from me first.',
  'referrer-thanks':
    '(Thank you/I thank you/Thanks) for [putting your name next to mine|your word for me|recommending me]; (the people/those/the people) who are hiring hear the same from me.',
  'inviter-first':
    '[The invitation came from you|It was you who invited me|You were the one who invited me], so (you should hear/I would like you to hear/you hear) this from me as well.',
  'inviter-thanks':
    '(Thank you/I thank you/Thanks) for [thinking of me|the invitation|having thought of me]; (whoever arranges/those who arrange/whoever arranges) the interviews (has/have/has) the same message.',
  'follow-up-end':
    '(A word that you have it/A short confirmation that you have it/A word that you have it) is [enough|all I ask|all I need].',
  'hold-firm':
    '(Thank you/I am grateful to you/Thanks) for [asking me to think again|wanting me to stay|coming back to me]; my decision stands.',
  'hold-firm-why':
    '[A talk or other terms|Another talk|Other terms] would not change it(, and would only cost you time/, and would only cost you time/).',
  reopen:
    'I [have changed my mind since I stepped|have thought again since I stepped|see it differently than when I stepped] back from the [{role} process|process], and would like to (come back if I may/return to it/come back).',
  'reopen-offer':
    'I [have changed my mind|have thought again|have reconsidered] since I declined your offer[ of the {role} role], and would like to (take it up if I still may/take it up/take it).',
  'reopen-ask':
    '[Is that still possible|Is the place still free|Is there still a way back]? If it is not, (that is only fair/I will understand/that is fair).',
} as const;
