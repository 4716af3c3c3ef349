/** What the smaller messages of a kit say: to others, and afterwards. */
export const notes = {
  'referrer-leaving': {
    warm: [
      'You put my name forward[ for the {role} role][ at {company}], so you should hear this from me first: I have decided to step back from it.',
      'Before anyone else tells you: I have decided to step back from [the {role} role|the role] that you put my name forward for.',
      'You vouched for me[ for the {role} role][ at {company}], and I want you to know first that I have decided to step back from it.',
    ],
    formal: [
      'As you recommended me[ for the {role} role][ at {company}], I would like you to hear from me first that I have decided to step back from it.',
      'I would like you to be the first to know that I have decided to step back from [the {role} role|the role] for which you recommended me.',
      'You recommended me[ for the {role} role][ at {company}], and I wish to tell you first that I have decided to step back from it.',
    ],
    brief: [
      'You put my name forward[ for the {role} role], so you hear it first: I have decided to step back.',
      'You should know before the others: I have decided to step back from [the {role} role|the role].',
      'A word before the others hear it: I have decided to step back from [the {role} role|the role] you put me forward for.',
    ],
  },
  'referrer-decline': {
    warm: [
      'You put my name forward[ at {company}], so you should hear this from me first: I have decided to decline the offer.',
      'Before anyone else tells you: I have decided to decline the offer[ of the {role} role].',
      'You vouched for me[ at {company}], and I want you to know first that I have decided to decline the offer.',
    ],
    formal: [
      'As you recommended me[ at {company}], I would like you to hear from me first that I have decided to decline the offer.',
      'I would like you to be the first to know that I have decided to decline the offer[ of the {role} role].',
      'You recommended me[ at {company}], and I wish to tell you first that I have decided to decline the offer.',
    ],
    brief: [
      'You put my name forward, so you hear it first: I have decided to decline the offer.',
      'You should know before the others: I have decided to decline the offer.',
      'A word before the others hear it: I have decided to decline the offer[ of the {role} role].',
    ],
  },
  'referrer-take-back': {
    warm: [
      'You put my name forward[ at {company}], so you should hear this from me first: I have decided to take back my acceptance.',
      'Before anyone else tells you: I have decided to take back my acceptance[ of the {role} role].',
      'You vouched for me[ at {company}], and I want you to know first that I have decided to take back my acceptance.',
    ],
    formal: [
      'As you recommended me[ at {company}], I would like you to hear from me first that I have decided to withdraw my acceptance.',
      'I would like you to be the first to know that I have decided to withdraw my acceptance[ of the {role} role].',
      'You recommended me[ at {company}], and I wish to tell you first that I have decided to withdraw my acceptance.',
    ],
    brief: [
      'You put my name forward, so you hear it first: I have decided to take back my acceptance.',
      'You should know before the others: I have decided to take back my acceptance.',
      'A word before the others hear it: I have decided to take back my acceptance[ of the {role} role].',
    ],
  },
  'referrer-thanks': {
    warm: [
      'Thank you for putting your name next to mine; I have told the people who are hiring the same as you.',
      'Thank you for speaking up for me; the people who are hiring get the same news from me.',
      'Thank you for standing up for me, and be sure that they hear the same from me as you do.',
    ],
    formal: [
      'Thank you for your recommendation; those who are hiring receive the same account from me.',
      'I am grateful for your recommendation, and those who are hiring hear the same from me.',
      'Thank you for recommending me; I am telling those who are hiring exactly the same.',
    ],
    brief: [
      'Thank you for speaking up for me; they hear the same from me.',
      'Thanks for putting me forward; I am telling them the same.',
      'Thank you for your word for me; they get the same news.',
    ],
  },
  'inviter-leaving': {
    warm: [
      'You invited me[ to talk about the {role} role], so I want you to know as well: I have decided to step back from the process.',
      'Since it was you who invited me[ for the {role} role], you should have this from me as well: I have decided to step back.',
      'As the invitation[ for the {role} role] came from you, you should know from me too that I have decided to step back.',
    ],
    formal: [
      'As you invited me[ to interview for the {role} role], I would like you to know as well that I have decided to step back from the process.',
      'Since the invitation[ for the {role} role] came from you, I would like to tell you as well that I have decided to step back from the process.',
      'It was you who approached me[ about the {role} role], and I wish to tell you too that I have decided to step back from the process.',
    ],
    brief: [
      'You invited me[ for the {role} role], so you should know too: I have decided to step back.',
      'As it was you who invited me[ for the {role} role]: I have decided to step back.',
      'So that you have it as well: I have decided to step back from [the {role} process|the process] you invited me to.',
    ],
  },
  'inviter-thanks': {
    warm: [
      'Thank you for thinking of me; whoever arranges the interviews has the same message.',
      'It was good of you to think of me, and thank you for it; those who arrange the interviews know.',
      'Thank you for having thought of me; the people who arrange the interviews have the same from me.',
    ],
    formal: [
      'Thank you for having thought of me; those who arrange the interviews have the same message.',
      'I am grateful that you thought of me, and have told those who arrange the interviews.',
      'Thank you for the invitation; those who arrange the interviews have been told.',
    ],
    brief: [
      'Thank you for thinking of me; those who schedule have the same message.',
      'Thanks for thinking of me; the schedulers know.',
      'Thank you for the invitation; those who schedule have been told.',
    ],
  },
  'follow-up': {
    warm: [
      'I wrote to you about [the {role} role|my interviews with you] and am not sure that it reached you.',
      'I am not sure that my message about [the {role} role|my interviews with you] reached you, so here it is again in short.',
      'In case my message about [the {role} role|my interviews with you] went astray, here it is again in short.',
    ],
    formal: [
      'I wrote to you about [the {role} role|my interviews with you] and have not had a confirmation.',
      'I have not had a confirmation of my message about [the {role} role|my interviews with you].',
      'As I have had no confirmation of my message about [the {role} role|my interviews with you], I repeat it in short.',
    ],
    brief: [
      'I am not sure that my message about [the {role} role|my interviews] reached you.',
      'My message about [the {role} role|my interviews] may have gone astray, so in short:',
      'In case my message about [the {role} role|my interviews] did not arrive:',
    ],
  },
  'follow-up-decline': {
    warm: [
      'I have decided to decline your offer.',
      'I have made up my mind to decline your offer.',
      'I am going to decline your offer.',
    ],
    formal: [
      'I have decided to decline your offer.',
      'I am writing to decline your offer.',
      'I have come to the decision to decline your offer.',
    ],
    brief: [
      'I have decided to decline your offer.',
      'I am declining your offer.',
      'I am going to decline your offer.',
    ],
  },
  'follow-up-end': {
    warm: [
      'A word that you have this is enough, and I will not write again.',
      'Just a word that you have it, please, and you will not hear from me about it again.',
      'If you could say in a word that you have it, I will leave you in peace.',
    ],
    formal: [
      'A short confirmation that you have this is all I ask.',
      'I would ask only for a short confirmation that you have received it.',
      'A line to confirm that you have it will be enough.',
    ],
    brief: [
      'A word that you have it is enough.',
      'Please just say that you have it.',
      'One word that it arrived is enough.',
    ],
  },
  'hold-firm': {
    warm: [
      'Thank you for asking me to think again, and I have: my decision stands.',
      'Thank you for wanting to keep me; my decision stands all the same.',
      'It is kind of you to ask, and thank you for it; my decision stands.',
    ],
    formal: [
      'Thank you for asking me to reconsider; my decision stands.',
      'I am grateful that you ask me to reconsider, and my decision stands.',
      'Thank you for your reply; I have considered it, and my decision stands.',
    ],
    brief: [
      'Thank you for asking; my decision stands.',
      'Thanks for asking me again; my decision stands.',
      'Thank you, and my decision stands.',
    ],
  },
  'hold-firm-why': {
    warm: [
      'There is nothing that you could have done differently, and nothing that a better offer would change.',
      'It is not something that a talk or other terms would change, so please give the place to somebody else.',
      'A talk would not change it, and it would only cost you more of your time.',
    ],
    formal: [
      'It is not a matter that a further conversation or other terms would change.',
      'Neither a further conversation nor other terms would alter it.',
      'A further conversation would not alter it and would only cost you time.',
    ],
    brief: [
      'A talk or other terms would not change it.',
      'It is not something that other terms would change.',
      'Another talk would not change it.',
    ],
  },
  reopen: {
    warm: [
      'I stepped back from the [{role} process|process] too soon, and would like to come back if I may.',
      'Since I stepped back from the [{role} process|process] I have thought again, and would like to come back if I may.',
      'I have changed my mind about stepping back from the [{role} process|process], and would like to come back if I may.',
    ],
    formal: [
      'Having stepped back from the [{role} process|process], I have reconsidered and would like to return to it.',
      'I stepped back from the [{role} process|process] and have since changed my mind.',
      'I have reconsidered my decision to step back from the [{role} process|process] and would like to return to it.',
    ],
    brief: [
      'I have changed my mind about the [{role} process|process] and would like to come back.',
      'I stepped back from the [{role} process|process] too soon and would like to come back.',
      'Having thought again about the [{role} process|process], I would like to come back.',
    ],
  },
  'reopen-offer': {
    warm: [
      'I declined your offer[ of the {role} role] too soon, and would like to take it up if I still may.',
      'Since I declined your offer[ of the {role} role] I have thought again, and would like to take it up if I still may.',
      'I have changed my mind about declining your offer[ of the {role} role], and would take it up if I still may.',
    ],
    formal: [
      'Having declined your offer[ of the {role} role], I have reconsidered and would like to take it up.',
      'I declined your offer[ of the {role} role] and have since changed my mind.',
      'I have reconsidered my answer to your offer[ of the {role} role] and would like to take it up.',
    ],
    brief: [
      'I have changed my mind about your offer[ of the {role} role] and would like to take it up.',
      'I declined your offer[ of the {role} role] too soon and would like to take it up.',
      'Having thought again about your offer[ of the {role} role], I would like to take it up.',
    ],
  },
  'reopen-ask': {
    warm: [
      'Is the place still free? If it has gone, that is only fair, and I wish you well with whoever has it.',
      'Would that still be possible? If the place has gone, that is only fair.',
      'Is there still a way back in? If there is not, that is only fair.',
    ],
    formal: [
      'Would that still be possible? Should the place be filled, I will understand.',
      'May I ask whether the place is still open? Should it be filled, I will understand.',
      'Is that still possible? If the place is filled, I will understand.',
    ],
    brief: [
      'Is it still free? If it has gone, that is fair.',
      'Is that still possible? If not, that is fair.',
      'Is there still a way back? If not, that is fair.',
    ],
  },
} as const;
