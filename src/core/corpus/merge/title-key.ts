/** Titles as they are compared: letters and digits alone, and what a title can tell. */

import { plainLetters } from '../../shared/plain-letters.ts';
import { wordSet } from '../../shared/word-set.ts';

export interface TitleKey {
  /** Letters and digits of the whole title, without blanks: "pre-training" and "pretraining" agree. */
  whole: string;
  /** Of the title up to where a subtitle may begin; longest last. None of them is `whole`. */
  beginnings: string[];
  /** Long enough that another paper hardly has it. */
  isDistinctive: boolean;
  /** One that many papers have, such as "Editorial". */
  isGeneric: boolean;
}

/** Letters from which on a title of enough words is distinctive. */
const DISTINCTIVE_LETTERS = 20;
const DISTINCTIVE_WORDS = 4;
/** In scripts that write no blanks between words. */
const DISTINCTIVE_CHARACTERS = 10;

/** Titles that are compared; more is not read of a longer one. */
const MOST_LETTERS = 2000;

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Where a subtitle may begin. */
const SUBTITLE = /[:;.?!]\s|\s[-–—]\s|\s\(/g;

/** Titles of parts of a journal or book, whole, without blanks and digits. */
const GENERIC = wordSet(`
  editorial editorials editorsnote editorialnote fromtheeditor fromtheeditors guesteditorial
  editorialcomment editorialcommentary editorialboard editorschoice editorsintroduction
  guesteditorsintroduction introduction introductoryremarks introductiontothespecialissue
  specialissueintroduction preface foreword afterword prologue epilogue conclusion conclusions
  concludingremarks summary abstract abstracts contents tableofcontents index authorindex subjectindex
  listofreviewers acknowledgment acknowledgments acknowledgement acknowledgements reviewers
  acknowledgmentofreviewers acknowledgementofreviewers references bibliography appendix glossary
  discussion comment comments commentary commentaries response reply rejoinder authorsreply
  authorsresponse theauthorsreply replytothediscussion letter letters lettertotheeditor
  letterstotheeditor correspondence correction corrections corrigendum corrigenda erratum errata
  publisherscorrection authorcorrection retraction retractionnotice retracted obituary obituaries
  inmemoriam news newsandnotes newsandviews newsinbrief announcement announcements calendar events
  bookreview bookreviews booksreceived review reviews reviewarticle researchhighlights
  highlights inbrief inthisissue issueinformation perspective perspectives viewpoint opinion interview
  frontmatter backmatter cover frontcover coverpicture titlepage copyright copyrightpage program
  programme proceedings keynote keynoteaddress invitedtalk panel paneldiscussion tutorial tutorials
  poster posters posterabstracts postersession oralpresentations overview background methods results
  casereport annualreport yearinreview theyearinreview untitled notitle notitleavailable title
  contributors listofcontributors abouttheauthors biography masthead notes note miscellaneous
  messagefromthechair messagefromthechairs messagefromthegeneralchair welcome welcomemessage
  presidentsmessage presidentscolumn vorwort einleitung einfuhrung nachruf buchbesprechung avantpropos
  introduccion introducao prologo presentacion apresentacao conclusiones resumen premessa introduzione
`);

/** Returns how `title` is compared. */
export function titleKey(title: string): TitleKey {
  const text = title.slice(0, MOST_LETTERS);
  const whole = joinLetters(text);
  const cuts = [...text.matchAll(SUBTITLE)].map(({ index }) => index);
  const ends = [...new Set([cuts[0], cuts.at(-1)])].filter((end) => end !== undefined);
  return {
    whole,
    beginnings: ends
      .map((end) => text.slice(0, end))
      .filter(isDistinctive)
      .map(joinLetters)
      .filter((beginning) => beginning !== whole),
    isDistinctive: isDistinctive(text),
    isGeneric: whole === '' || GENERIC.has(whole.replace(/\p{N}+/gu, '')),
  };
}

function joinLetters(text: string): string {
  return (plainLetters(text.replaceAll('&', ' and ')).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join('');
}

function isDistinctive(text: string): boolean {
  if ((text.match(UNSPACED)?.length ?? 0) >= DISTINCTIVE_CHARACTERS) return true;
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  return words.length >= DISTINCTIVE_WORDS && letters >= DISTINCTIVE_LETTERS;
}
