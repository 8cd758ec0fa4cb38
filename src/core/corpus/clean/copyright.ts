/**
 * Copyright notices that databases put after an abstract, or before it: "© 2019 Elsevier Ltd. All
 * rights reserved.", "Copyright © The Author(s) 2020.", "(C) 2003 Elsevier B.V.". They are no text of
 * the authors, and their publishers would become concepts.
 *
 * A notice opens with a mark and holds nothing but names, years and the phrases of notices up to the
 * text's end: abstracts about copyright have verbs after it and stay.
 */

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** Where a sentence may begin. */
const START = String.raw`(?<=^|[.!?)\]"”] ?)`;

const HOLDER =
  'Elsevier|Wiley|John Wiley|Springer|IEEE|ACM|ACS|Taylor|The Author|Author|American|Royal|Society|AIP|Blackwell';

/** How a notice may open: with the sign, or else where a sentence begins, a year or a holder next. */
const MARK = new RegExp(
  [
    String.raw`(?:(?:\b[Cc]rown )?\b(?:[Cc]opyright|COPYRIGHT)[ :,]{0,3})?©`,
    String.raw`${START}(?:[Cc]rown )?(?:[Cc]opyright|COPYRIGHT)[ :,]{1,3}(?:\([cC]\)|(?:19|20)\d\d\b|by [A-Z]|[Tt]he [Aa]uthors?\b|(?:${HOLDER})\b)`,
    String.raw`${START}\([cC]\) ?(?:[Cc]opyright|(?:19|20)\d\d\b|(?:${HOLDER})\b)`,
    String.raw`${START}(?:VC|Ó|\ufffd|\?) ?(?:19|20)\d\d [A-Z]`,
    String.raw`${START}(?:19|20)\d\d [A-Z][^.]{2,60}\.(?: ?[A-Z]\.)? ?(?=All rights reserved\.?$)`,
  ].join('|'),
  'g',
);

/** A notice after points: "(a) … (b) … (c) 2010 Elsevier". */
const SIGNED_POINT = new RegExp(
  String.raw`^\(c\) ?(?:[Cc]opyright\b|(?:(?:19|20)\d\d,? )?(?:(?:by )?[Tt]he )?(?:${HOLDER})\b|.*[Aa]ll [Rr]ights [Rr]eserved)`,
  's',
);

/** What notices say besides names; each goes to its end. */
const PHRASES = [
  /all rights? (?:are )?reserved/gi,
  /(?:published|hosting|hosted|production(?: and hosting)?) (?:by|under licen[cs]e by)/gi,
  /on behalf of/gi,
  /this article is protected by copyright/gi,
  /this article is (?:a )?u\.?s\.? government work and is in the public domain in the usa/gi,
  /this is an? open[- ]access (?:article|paper|work)[^©]{0,400}?licen[cs]es?\b(?:,? \(?(?:which|that) permits [^.]{0,300})?/gi,
  /(?:online )?supplement(?:al|ary) material is available for this article/gi,
  /(?:this (?:article|work|paper) is |open access )?(?:distributed|licen[cs]ed|published) under (?:the |a |an )?(?:terms of )?[^.©]{0,120}licen[cs]e/gi,
  /for permissions?,? please (?:e-?mail|visit|contact)[^ ]* ?[^ ]*/gi,
  /readers may use this article as long as [^.]{0,200}/gi,
  /selection and(?:\/or)? peer-?review under (?:the )?responsibility of/gi,
  /(?:exclusive )?licen[cs]ee?(?: (?:to|of)\b)?/gi,
  /part of springer nature/gi,
  /https?:\/\/\S{1,200}/gi,
];

/** Words that sentences have and names of publishers do not. */
const SENTENCE =
  /\b(?:is|are|was|were|be|been|has|have|had|can|may|will|would|should|we|our|this|these|that|which|it|its|they|their|not|show|shows|to|from|as|into|than)\b/i;

/** The longest notice without its phrases. */
const LONGEST = 220;

/** So many stand one after the other at most; each one more would go through the text again. */
const MOST_NOTICES = 8;

/** How far from the end a notice is looked for. */
const TAIL = 1000;

const EBSCO =
  /(?:\[abstract from author\] ?)?\bcopyright of .{3,250}? is the (?:copyright )?property of .{3,250}? content may not be copied.{0,700}?(?:full abstract\.|$)(?: ?\(copyright applies to all abstracts\.\))?/gi;

/** What databases close an abstract with. */
const CLOSING =
  / ?(?:\(psyc(?:info|articles|test)s? database record \(c\) \d{4}[^)]{0,60}\)|\[abstract from (?:author|publisher)\]|\(abstract truncated at \d+ words\)|\(abstract shortened by [^)]{2,30}\)|this article is protected by copyright\.(?: all rights reserved\.)?|(?<=[.!?)\]] )published (?:\d{4} )?(?:by )?(?:elsevier|oxford university press|john wiley|wiley|springer|cambridge university press|aip publishing|bmj)[^.]{0,40}\.?(?: ?b\.v\.| ?inc\.| ?ltd\.)?(?: all rights reserved\.)?)\s*$/i;

/** What bioRxiv and medRxiv put after it, with all declarations that follow. */
const DECLARATIONS =
  /(?:#{1,4} ?)?competing interest statement:? ?the authors? ha(?:ve|s) (?:declared|no) .*$/is;

/** Returns `text`, an abstract on one line, without notices at its end and its start. */
export function dropCopyright(text: string): string {
  if (!/©|\(c\)|copyright|reserved|published by|abstract|database|competing/i.test(text))
    return text;
  let rest = text.replace(DECLARATIONS, '').replace(EBSCO, ' ').replace(/ {2,}/g, ' ').trim();
  let before = '';
  for (let round = 0; round < MOST_NOTICES && before !== rest; round += 1) {
    before = rest;
    rest = dropTail(rest.replace(CLOSING, '').trimEnd());
  }
  return dropHead(rest);
}

function dropTail(text: string): string {
  const from = Math.max(0, text.length - TAIL);
  const tail = text.slice(from);
  for (const { index } of tail.matchAll(MARK)) {
    if (isListPoint(tail, index)) continue;
    if (isNotice(tail.slice(index))) return text.slice(0, from + index).trimEnd();
  }
  return text;
}

/** Tells whether the mark at `index` counts: "(a) old; (b) new. (c) 2010 Revision". */
function isListPoint(tail: string, index: number): boolean {
  return (
    tail.startsWith('(c)', index) &&
    /\(b\)/.test(tail.slice(0, index)) &&
    !SIGNED_POINT.test(tail.slice(index, index + LONGEST))
  );
}

/** Tells whether `text`, which opens with a mark, is a notice and nothing else. */
function isNotice(text: string): boolean {
  const names = PHRASES.reduce((left, phrase) => left.replace(phrase, ' '), text);
  if (names.length > LONGEST || SENTENCE.test(names)) return false;
  const signed = text.startsWith('©') || /^(?:crown )?copyright[ :,]{0,3}©/i.test(text);
  return signed ? /[A-Z]/.test(names) || YEAR.test(names) : YEAR.test(text) || /author/i.test(text);
}

/** A notice before the text ends at a full stop after which a sentence begins. */
function dropHead(text: string): string {
  if (!/^(?:(?:crown )?copyright\b|©|\(c\))/i.test(text)) return text;
  const head = text.slice(0, 400);
  for (const { index } of head.matchAll(/\.(?= ?[A-Z“"‘(])/g)) {
    const notice = text.slice(0, index + 1);
    const rest = text.slice(index + 1).trimStart();
    const initial = /(?<![A-Z]\.)\b[A-Z]\.$/.test(notice);
    const goesOn =
      /^(?:[A-Z]\.|inc\b|ltd\b|gmbh|llc|co\b|all rights|published|licensee|this is an? open)/i;
    if (initial || goesOn.test(rest)) continue;
    return YEAR.test(notice) && isNotice(notice) ? rest : text;
  }
  return text;
}
