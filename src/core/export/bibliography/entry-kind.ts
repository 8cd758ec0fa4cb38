/**
 * What kind of entry a paper is, from what is known of it: the type that its source gave, else its
 * venue. Without a venue, what stands on arXiv is a preprint.
 */
import type { MapPaper } from '../../types.ts';

export type EntryKind = 'article' | 'conference' | 'preprint' | 'other';

/** Types of BibTeX, RIS, CSL-JSON and Crossref that leave no doubt. */
const TYPES: Readonly<Record<string, EntryKind>> = {
  article: 'article',
  jour: 'article',
  ejour: 'article',
  'article-journal': 'article',
  'journal-article': 'article',
  inproceedings: 'conference',
  conference: 'conference',
  conf: 'conference',
  cpaper: 'conference',
  'paper-conference': 'conference',
  'proceedings-article': 'conference',
};

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
  if (PREPRINT_SERVER.test(venue)) return 'preprint';
  if (venue === '') return onArxiv ? 'preprint' : 'other';
  const given = paper.fields?.entrytype ?? paper.fields?.type ?? '';
  const known = Object.hasOwn(TYPES, given.toLowerCase()) ? TYPES[given.toLowerCase()] : undefined;
  if (known !== undefined) return known;
  if (PROCEEDINGS_JOURNAL.test(venue)) return 'article';
  if (PROCEEDINGS.test(venue)) return 'conference';
  if (JOURNAL.test(venue)) return 'article';
  return ACRONYM.test(venue) ? 'conference' : 'article';
}
