import type { MessageWords } from '../message-words.ts';

/**
 * The sentences of the messages. Each stands in three registers: warm talks to a person, formal to an office,
 * brief to a busy reader. Within a phrase the sentence that can fill the most slots is used.
 */
export const phrases = {
  greeting: {
    warm: ['Hello {to},', 'Hello,'],
    formal: ['Dear {to},', 'Dear hiring team at {company},', 'Dear hiring team,'],
    brief: ['Hi {to},', 'Hi,'],
  },
  closing: {
    warm: ['Warm regards,\n{from}', 'Warm regards'],
    formal: ['Yours sincerely,\n{from}', 'Yours sincerely'],
    brief: ['Best wishes,\n{from}', 'Best wishes'],
  },

  thanks: {
    warm: [
      'Thank you for the time that you and {who} gave me; I enjoyed {what}.',
      'Thank you for the time that you and {who} gave me on {past}.',
      'Thank you for the time you gave me on {past}; I enjoyed {what}.',
      'Thank you for the time that you and {who} gave me.',
      'Thank you for the time you have given me; I enjoyed {what}.',
      'Thank you for the time you gave me on {past}.',
      'Thank you for the time you have given me.',
    ],
    formal: [
      'I am grateful to you and {who} for your time, and in particular for {what}.',
      'I am grateful to you and {who} for your time on {past}.',
      'I am grateful for your time on {past}, and in particular for {what}.',
      'I am grateful to you and {who} for the time you have taken.',
      'I am grateful for your time, and in particular for {what}.',
      'I am grateful for the time you gave me on {past}.',
      'I am grateful for the time you have taken to consider me.',
    ],
    brief: [
      'Thank you and {who} for your time; I enjoyed {what}.',
      'Thank you and {who} for your time on {past}.',
      'Thank you for your time on {past}; I enjoyed {what}.',
      'Thank you and {who} for your time.',
      'Thank you for your time; I enjoyed {what}.',
      'Thank you for your time on {past}.',
      'Thank you for your time and for considering me.',
    ],
  },
  'thanks-before': {
    warm: [
      'Thank you for asking me to interview for the {role} role.',
      'Thank you for asking me to interview.',
    ],
    formal: [
      'I am grateful for the invitation to interview for the {role} role.',
      'I am grateful for the invitation to interview.',
    ],
    brief: [
      'Thank you for inviting me to interview for the {role} role.',
      'Thank you for inviting me to interview.',
    ],
  },
  'thanks-invited': {
    warm: [
      'Thank you for thinking of me for the {role} role.',
      'Thank you for thinking of me for this role.',
    ],
    formal: [
      'I am grateful that you approached me about the {role} role.',
      'I am grateful that you approached me about this role.',
    ],
    brief: [
      'Thank you for getting in touch about the {role} role.',
      'Thank you for getting in touch about this role.',
    ],
  },
  'thanks-offer': {
    warm: [
      'Thank you for offering me the {role} role at {company}.',
      'Thank you for offering me the {role} role.',
      'Thank you for your offer.',
    ],
    formal: [
      'I am grateful for the offer of the {role} role at {company}.',
      'I am grateful for the offer of the {role} role.',
      'I am grateful for your offer.',
    ],
    brief: ['Thank you for the offer of the {role} role.', 'Thank you for the offer.'],
  },
  'thanks-answers': {
    warm: 'Thank you for answering my questions so that I could tell where I stand.',
    formal: 'I am grateful for the answers that you gave to my questions.',
    brief: 'Thank you for answering my questions.',
  },

  'step-back': {
    warm: [
      'I have decided to step back from the {role} process.',
      'I have decided to step back from the process.',
    ],
    formal: [
      'I have decided to step back from the selection process for the {role} role.',
      'I have decided to step back from the selection process.',
    ],
    brief: [
      'I have decided to step back from the {role} process.',
      'I have decided to step back from the process.',
    ],
  },
  withdraw: {
    warm: [
      'I have decided to withdraw my application for the {role} role.',
      'I have decided to withdraw my application.',
    ],
    formal: [
      'I have decided to withdraw my application for the {role} role.',
      'I have decided to withdraw my application.',
    ],
    brief: [
      'I am withdrawing my application for the {role} role.',
      'I have decided to withdraw my application.',
    ],
  },
  decline: {
    warm: 'I have decided to decline it.',
    formal: 'I have decided to decline it.',
    brief: 'I have decided to decline it.',
  },
  'take-back': {
    warm: [
      'I have decided to take back my acceptance of the {role} role at {company}.',
      'I have decided to take back my acceptance of the {role} role.',
      'I have decided to take back my acceptance.',
    ],
    formal: [
      'I am writing to withdraw my acceptance of the {role} role at {company}.',
      'I am writing to withdraw my acceptance of the {role} role.',
      'I am writing to withdraw my acceptance of your offer.',
    ],
    brief: [
      'I have to take back my acceptance of the {role} role.',
      'I have to take back my acceptance of your offer.',
    ],
  },
  'leave-unsafe': {
    warm: [
      'I am withdrawing from the {role} process with immediate effect.',
      'I am withdrawing from the process with immediate effect.',
    ],
    formal: [
      'I am withdrawing from the {role} process with immediate effect.',
      'I am withdrawing from the process with immediate effect.',
    ],
    brief: [
      'I am withdrawing from the {role} process as of today.',
      'I am withdrawing from the process as of today.',
    ],
  },
  early: {
    warm: 'I would rather tell you now than let anyone prepare for a meeting that would lead nowhere.',
    formal: 'I prefer to tell you at once, so that nobody prepares for a meeting in vain.',
    brief: 'I would rather say so now than take up more of your week.',
  },
  'sorry-take-back': {
    warm: 'I am sorry; I know that you had counted on me and will have to look again.',
    formal: 'I apologise for the trouble that this causes you and your colleagues.',
    brief: 'I am sorry for the work that this makes for you.',
  },

  'release-one': {
    warm: 'Please give my interview on {rounds} to somebody else.',
    formal: 'Please release the interview on {rounds}.',
    brief: 'Please free the interview on {rounds}.',
  },
  'release-other': {
    warm: 'Please give my interviews on {rounds} to somebody else.',
    formal: 'Please release the interviews on {rounds}.',
    brief: 'Please free the interviews on {rounds}.',
  },
  'release-any': {
    warm: 'If anything is still booked for me, please give that time to somebody else.',
    formal: 'Should an interview still be scheduled for me, please release it.',
    brief: 'If anything is still booked for me, please cancel it.',
  },

  door: {
    warm: [
      'This is about the role and not about {company}: I would be glad to hear from you about other work there.',
      'This is about the role and not about you: I would be glad to hear from you about other work.',
    ],
    formal: [
      'My decision concerns this role alone, and I would welcome hearing about other work at {company}.',
      'My decision concerns this role alone, and I would welcome hearing about other work with you.',
    ],
    brief: [
      'It is only about this role; I would look at other work at {company}.',
      'It is only about this role; I would look at other work with you.',
    ],
  },
  'door-named': {
    warm: [
      'If {company} later looks for someone for {future}, I would be glad to hear from you.',
      'If you later look for someone for {future}, I would be glad to hear from you.',
    ],
    formal: [
      'Should {company} later have an opening in {future}, I would welcome hearing from you.',
      'Should you later have an opening in {future}, I would welcome hearing from you.',
    ],
    brief: 'For {future}, I would be glad to talk again.',
  },
  'door-later': {
    warm: 'Should things change on my side, I would like to be able to write to you again.',
    formal: 'Should my situation change, I would like to be able to write to you again.',
    brief: 'If things change on my side, I would like to write to you again.',
  },
  goodwill: {
    warm: 'I hope that you soon find somebody who is right for it.',
    formal: [
      'I wish you and your colleagues at {company} well with the search.',
      'I wish you and your colleagues well with the search.',
    ],
    brief: 'I hope that you soon find the right person for it.',
  },
  'goodwill-offer': {
    warm: 'I know what went into making it, and I am telling you straight away so that you can ask the next person while they are still free. I hope that they say yes, and that the work goes well.',
    formal:
      'I am aware of the effort behind it, and I am informing you without delay so that you can approach the next candidate. I wish you and your colleagues well with the appointment.',
    brief:
      'I know that some work went into it, and I am telling you straight away so that you can ask the next person while they are free. I hope that you can fill the role soon.',
  },
  'give-back': {
    warm: 'If you have already sent or paid me anything, tell me what you need back and I will return it straight away. Please also tell me who else needs to hear this from me.',
    formal:
      'Should you have sent or paid me anything already, please let me know what is to be returned, and I will do so without delay. Please also let me know who else should hear of this from me.',
    brief:
      'If you have sent or paid me anything already, tell me what should go back and I will return it straight away. Please tell me who else needs to hear it from me.',
  },

  earlier: {
    warm: [
      'In {year} I applied for the {earlierRole} role, and it is still the one that I would like to do.',
      'Some time ago I applied for the {earlierRole} role, and it is still the one that I would like to do.',
      'In {year} I applied for a different role with you, and it is still the one that I would like to do.',
      'Before this I applied for a different role with you, and it is still the one that I would like to do.',
    ],
    formal: [
      'In {year} I applied for the {earlierRole} role, which remains the one that I would wish to take up.',
      'I applied earlier for the {earlierRole} role, which remains the one that I would wish to take up.',
      'In {year} I applied for a different role with you, which remains the one that I would wish to take up.',
      'I applied earlier for a different role with you, which remains the one that I would wish to take up.',
    ],
    brief: [
      'In {year} I applied for the {earlierRole} role, and I would still take that one.',
      'I applied earlier for the {earlierRole} role, and I would still take that one.',
      'In {year} I applied for a different role with you, and I would still take that one.',
      'I applied earlier for a different role with you, and I would still take that one.',
    ],
  },
  'earlier-ask': {
    warm: 'Is that role open, or one that is close to it?',
    formal: 'May I ask whether that role, or one close to it, is open at present?',
    brief: 'Is that role open now, or one close to it?',
  },
  'redirect-else': {
    warm: 'If there is nothing of that kind, a line to say so is enough, and I will leave it there.',
    formal: 'If there is not, a line to that effect will be enough, and I will leave it there.',
    brief: 'If not, one line to say so is all I need.',
  },
  direction: {
    warm: ['What I would like to work on at {company} is {work}.', 'What I would like to work on is {work}.'],
    formal: [
      'The work that I would wish to do at {company} is {work}.',
      'The work that I would wish to do is {work}.',
    ],
    brief: ['What I would like to work on is {work}.'],
  },
  proof: { warm: '{proof}.', formal: '{proof}.', brief: '{proof}.' },
  'direction-ask': {
    warm: [
      'Does your team, or another one at {company}, have a role that is closer to that?',
      'Does your team, or another one, have a role that is closer to that?',
    ],
    formal: [
      'May I ask whether your team, or another at {company}, has a role that is closer to that?',
      'May I ask whether your team, or another one, has a role that is closer to that?',
    ],
    brief: 'Is there a role closer to that, on your team or on another one?',
  },

  unclear: {
    warm: [
      'Before I go on with the {role} role, I would like to understand {unclear}.',
      'Before I go on, I would like to understand {unclear}.',
      'Before I go on with the {role} role, I would like to understand what it asks for and where it leads.',
      'Before I go on, I would like to understand what the role asks for and where it leads.',
    ],
    formal: [
      'Before proceeding with the {role} role, I would like to understand {unclear}.',
      'Before proceeding, I would like to understand {unclear}.',
      'Before proceeding with the {role} role, I would like to understand what it requires and where it leads.',
      'Before proceeding, I would like to understand what the role requires and where it leads.',
    ],
    brief: [
      'Before I go on with the {role} role, I want to understand {unclear}.',
      'Before I go on, I want to understand {unclear}.',
      'Before I go on with the {role} role, I want to understand what it asks for and where it leads.',
      'Before I go on, I want to understand what the role asks for and where it leads.',
    ],
  },
  'unclear-offer': {
    warm: 'Before I answer, one or two points of it are still open for me.',
    formal: 'Before I reply, one or two points of it remain open for me.',
    brief: 'Before I answer, I have one or two open points.',
  },
  'unclear-accepted': {
    warm: [
      'I accepted the {role} role, and before I start I would like to talk through one or two points that are still open for me.',
      'I accepted your offer, and before I start I would like to talk through one or two points that are still open for me.',
    ],
    formal: [
      'I accepted the {role} role, and before I start I would like to discuss one or two points that remain open for me.',
      'I accepted your offer, and before I start I would like to discuss one or two points that remain open for me.',
    ],
    brief: [
      'I accepted the {role} role, and before I start I want to talk through one or two open points.',
      'I accepted your offer, and before I start I want to talk through one or two open points.',
    ],
  },
  'call-ask': {
    warm: [
      'Could we talk for 15 minutes before {next}?',
      'Could we talk for 15 minutes before the next step?',
    ],
    formal: [
      'Would you have 15 minutes for a call before {next}?',
      'Would you have 15 minutes for a call before the next step?',
    ],
    brief: [
      'Do you have 15 minutes for a call before {next}?',
      'Do you have 15 minutes for a call before the next step?',
    ],
  },
  'call-slots': {
    warm: ['I could do {slots}.', 'Any time that suits you is fine; I will make room for it.'],
    formal: ['I am available {slots}.', 'I will make myself available at a time that suits you.'],
    brief: ['I could do {slots}.', 'I will fit in with your times.'],
  },
  'call-promise': {
    warm: 'You will have a straight answer from me after that.',
    formal: 'You will have a clear answer from me afterwards.',
    brief: 'I will give you a straight answer after it.',
  },

  'pause-round': {
    warm: 'I cannot make the interview on {next}, and would like to ask you for another date.',
    formal: 'I am unable to attend the interview on {next} and would like to ask for another date.',
    brief: 'I cannot make the interview on {next} and need another date.',
  },
  pause: {
    warm: [
      'I cannot go on with the {role} process just now, and would like to ask you for some time.',
      'I cannot go on with the process just now, and would like to ask you for some time.',
    ],
    formal: [
      'I am unable to proceed with the {role} process at the moment and would like to ask for some time.',
      'I am unable to proceed with the process at the moment and would like to ask for some time.',
    ],
    brief: [
      'I cannot go on with the {role} process just now and need some time.',
      'I cannot go on with the process just now and need some time.',
    ],
  },
  'pause-sorry': {
    warm: 'I am sorry for the juggling that this makes for you.',
    formal: 'I apologise for the inconvenience to you and your colleagues.',
    brief: 'I am sorry for the extra work.',
  },
  'pause-slots': {
    warm: 'I could do {slots}.',
    formal: 'I would be available {slots}.',
    brief: 'I could do {slots}.',
  },
  'pause-until': {
    warm: 'You will hear from me by {deadline} at the latest.',
    formal: 'You will hear from me by {deadline} at the latest.',
    brief: 'I will be in touch by {deadline}.',
  },
  'pause-slots-ask': {
    warm: 'Would one of those work for everyone else? If it would not, please tell me plainly.',
    formal: 'Would one of those be possible for the others involved? If not, please tell me so plainly.',
    brief: 'Would one of those work for the others? If not, please tell me so plainly.',
  },
  'pause-ask': {
    warm: 'How long could you wait without holding up the others? If you cannot wait at all, please tell me plainly.',
    formal:
      'How long could you wait without delaying the other candidates? If that is not possible, please tell me so plainly.',
    brief:
      'How long could you wait without holding up the others? If you cannot wait, please tell me so plainly.',
  },

  'terms-interest': {
    warm: [
      'Thank you for the time you have given me on the {role} role.',
      'Thank you for the time you have given me.',
    ],
    formal: [
      'I am grateful for your time on the {role} role.',
      'I am grateful for the time you have given me.',
    ],
    brief: ['Thank you for your time on the {role} role.', 'Thank you for your time.'],
  },
  'terms-offer': {
    warm: [
      'Thank you for offering me the {role} role at {company}.',
      'Thank you for offering me the {role} role.',
      'Thank you for your offer.',
    ],
    formal: [
      'I am grateful for the offer of the {role} role at {company}.',
      'I am grateful for the offer of the {role} role.',
      'I am grateful for your offer.',
    ],
    brief: ['Thank you for the offer of the {role} role.', 'Thank you for the offer.'],
  },
  'terms-condition': {
    warm: 'I would say yes to the work; what stands in the way is one thing, and with {condition} I would say yes to all of it.',
    formal:
      'I would accept the work itself; one point stands in the way, and with {condition} I would accept the whole.',
    brief: 'One thing stands in the way: with {condition} I would say yes.',
  },
  'terms-open': {
    warm: 'One thing in the terms stands between me and a yes, and I would rather ask about it than guess.',
    formal:
      'One point in the terms stands between me and an acceptance, and I would rather ask about it than assume.',
    brief: 'One thing in the terms stands between me and a yes, so I would rather ask than guess.',
  },
  'terms-ask': {
    warm: 'Is there room to move on that? If there is none, knowing it now helps us both.',
    formal:
      'May I ask whether there is room to move on that? If there is none, it helps both sides to know it now.',
    brief: 'Is there room to move on that? If there is none, it helps us both to know now.',
  },
  'terms-deadline': {
    warm: ['You will have my answer by {deadline}.', 'You will have my answer the day after I have yours.'],
    formal: [
      'You will have my answer by {deadline}.',
      'You will have my answer the day after I receive yours.',
    ],
    brief: ['You get my answer by {deadline}.', 'You get my answer the day after I have yours.'],
  },

  confirm: {
    warm: 'I will be at the next step as planned.',
    formal: 'I will attend the next step as planned.',
    brief: 'I will be at the next step as planned.',
  },
  'confirm-rounds': {
    warm: 'I will be there on {rounds}, as planned.',
    formal: 'I confirm that I will attend on {rounds}.',
    brief: 'I will be there on {rounds}.',
  },
  'go-on': {
    warm: ['I would like to go on with the {role} process.', 'I would like to go on with the process.'],
    formal: ['I would like to proceed with the {role} process.', 'I would like to proceed with the process.'],
    brief: ['I would like to go on with the {role} process.', 'I would like to go on with the process.'],
  },
  accept: { warm: 'I accept it.', formal: 'I accept it.', brief: 'I accept it.' },
  'accept-next': {
    warm: 'Which papers do you need from me first, and by when?',
    formal: 'May I ask which documents you require from me, and by when?',
    brief: 'Which papers do you need from me, and by when?',
  },
  agenda: {
    warm: [
      'So that our time on {next} is well spent, here is what I would most like to hear about the {role} role:',
      'So that our time on {next} is well spent, here is what I would most like to hear about the role:',
      'So that our next interview is time well spent, here is what I would most like to hear about the {role} role:',
      'So that our next interview is time well spent, here is what I would most like to hear about the role:',
    ],
    formal: [
      'In preparation for our interview on {next}, these are the points on the {role} role that I would like to raise:',
      'In preparation for our interview on {next}, these are the points that I would like to raise:',
      'In preparation for our next interview, these are the points on the {role} role that I would like to raise:',
      'In preparation for our next interview, these are the points that I would like to raise:',
    ],
    brief: [
      'Before {next}, here is what I want to ask about the {role} role:',
      'Before {next}, here is what I want to ask about the role:',
      'Before our next interview, here is what I want to ask about the {role} role:',
      'Before our next interview, here is what I want to ask about the role:',
    ],
  },
  'agenda-why': {
    warm: 'A plain answer helps both of us, whichever way it falls.',
    formal: 'A candid answer will serve both sides, whichever way it falls.',
    brief: 'A plain answer helps us both.',
  },

  reason: { warm: '{reason}.', formal: '{reason}.', brief: '{reason}.' },
} satisfies MessageWords['phrases'];
