/**
 * What kind of entry a paper is, from what is known of it: the type that its source gave, else its
 * venue. Without a venue, what stands on arXiv is a preprint.
 */
import type { MapPaper } from '../../types.ts';
import { sourceField } from './source-columns.ts';

export type EntryKind =
  | 'article'
  | 'conference'
  | 'preprint'
  | 'book'
  | 'chapter'
  | 'thesis'
  | 'report'
  | 'other';

/** Columns in which sources say what a paper is. */
const COLUMNS = ['entrytype', 'type', 'document type', 'item type', 'publication type'];

/** Types of BibTeX, RIS, CSL-JSON, Crossref, EndNote and others that leave no doubt, letters alone. */
const TYPES: ReadonlyMap<string, EntryKind> = new Map(
  Object.entries({
    article: 'article jour ejour articlejournal journalarticle',
    conference:
      'inproceedings conference conf cpaper paperconference conferencepaper proceedingsarticle',
    book:
      'book mvbook booklet collection mvcollection proceedings mvproceedings reference mvreference ' +
      'ebook edbook monograph editedbook electronicbook referencebook wholebook authoredbook',
    chapter:
      'inbook incollection bookinbook suppbook suppcollection inreference chap echap chapter ' +
      'bookchapter booksection bookpart electronicbooksection',
    thesis: 'thesis phdthesis mastersthesis thes dissertation academicdissertation',
    report: 'report techreport rprt technicalreport',
  } satisfies Partial<Record<EntryKind, string>>).flatMap(([kind, types]) =>
    types.split(' ').map((type): [string, EntryKind] => [type, kind as EntryKind]),
  ),
);

const PREPRINT_SERVER = /^\W*(?:arxiv\b|corr\b|(?:bio|med|chem|psy|soc|eng)r?xiv\b|ssrn\b)/i;

const PROCEEDINGS =
  /\b(?:proc(?:eedings)?|conf(?:erence)?|workshops?|symposium|colloquium|congress|meeting|summit|shared task)\b/i;

/** Journals that are called proceedings. */
const PROCEEDINGS_JOURNAL =
  /^proc(?:eedings|\.)?(?: of)?(?: the)? (?:national academy|natl\.? acad|royal society|ieee$|vldb endowment|acm on|(?:london|american|cambridge) (?:mathematical|philosophical)|institution of|physical society)/i;

const JOURNAL =
  /\b(?:journal|transactions|trans\.|letters|review|reviews|annals|bulletin|magazine|quarterly|archives)\b/i;

/** Conferences that are known by their letters, with or without a year: "NeurIPS 2023", "ACL/IJCNLP". */
const ACRONYM = new RegExp(
  String.raw`^(?:Findings(?: of (?:the )?(?:ACL|EMNLP|NAACL))?|RSS|(?:${[
    'AAAI AACL ACCV ACL ACM-MM ACSAC AISTATS ALT AMIA ASE ASPLOS ASRU BEA BioNLP BMVC CAV CCS CHI CIKM',
    'CIDR COLING COLM COLT CoNLL CoRL CRYPTO CSCW CVPR DAC DIS DSN EACL EAMT ECAI ECCV ECIR ECML EMNLP',
    'ESA ESEC ESOP ESWC EUROCRYPT FAccT FAT FOCS FSE GECCO GLOBECOM GWC HCOMP HPCA HRI ICAIL ICALP ICANN',
    'ICAPS ICASSP ICC ICCV ICDAR ICDE ICDM ICIP ICLR ICME ICML ICPR ICRA ICSE ICTIR IJCAI IJCNLP IJCNN',
    'INFOCOM INLG Interspeech IROS ISCA ISIT ISMIR ISSTA ISWC ITCS IUI IWPT IWSLT JCDL KDD KR LAK LICS',
    'LREC MICCAI MICRO MOBICOM MSR MTSummit NAACL NDSS NeurIPS NIPS NSDI OOPSLA OSDI PAKDD PEPM PKDD PLDI',
    'PODC PODS POPL PPoPP RANLP RecSys SAS SDM SEMANTICS SemEval SIGCOMM SIGCSE SIGDIAL SIGGRAPH SIGIR',
    'SIGMOD SOCG SODA SOSP SPAA STACS STOC TACAS TREC UAI UIST USENIX UbiComp VLDB WACV WMT WSDM WWW',
  ]
    .join(' ')
    .split(' ')
    .join('|')}))(?=$|[\s\d@/'’:(,-])`,
  'i',
);

/** Returns the kind of entry that `paper` is. */
export function entryKind(
  paper: Pick<MapPaper, 'venue' | 'arxivId' | 'doi' | 'fields'>,
): EntryKind {
  const venue = paper.venue?.trim() ?? '';
  const onArxiv = paper.arxivId !== undefined || /^10\.48550\//.test(paper.doi ?? '');
  const known = givenKind(paper);
  if (known !== undefined && known !== 'article' && known !== 'conference') return known;
  if (PREPRINT_SERVER.test(venue)) return 'preprint';
  if (venue === '') return onArxiv ? 'preprint' : 'other';
  if (known !== undefined) return known;
  if (PROCEEDINGS_JOURNAL.test(venue)) return 'article';
  if (PROCEEDINGS.test(venue)) return 'conference';
  if (JOURNAL.test(venue)) return 'article';
  return ACRONYM.test(venue) ? 'conference' : 'article';
}

/** Returns what kind of thesis `paper` is, where the source says it. */
export function thesisDegree(paper: Pick<MapPaper, 'fields'>): 'doctor' | 'master' | undefined {
  const said = COLUMNS.map((column) => sourceField(paper, column) ?? '').join(' ');
  if (/master|mathesis/i.test(said)) return 'master';
  return /phd|ph\.\s?d|doctor/i.test(said) ? 'doctor' : undefined;
}

/** Of several types, "Article; Book Chapter", a chapter says most; else the first that is known. */
function givenKind(paper: Pick<MapPaper, 'fields'>): EntryKind | undefined {
  for (const column of COLUMNS) {
    const types = (sourceField(paper, column) ?? '').toLowerCase().split(/[;,|]/);
    const kinds = types.flatMap((type) => TYPES.get(type.replace(/[^a-z]/g, '')) ?? []);
    if (kinds.length > 0) return kinds.includes('chapter') ? 'chapter' : kinds[0];
  }
  return undefined;
}
