/** Journals that ADS writes as macros of the AAS styles: `journal = {\apj}`. */
const JOURNALS: ReadonlyMap<string, string> = new Map(
  [
    'aj Astronomical Journal|apj Astrophysical Journal|apjl Astrophysical Journal Letters',
    'apjs Astrophysical Journal Supplement Series|aap Astronomy and Astrophysics',
    'aapr Astronomy and Astrophysics Reviews|aaps Astronomy and Astrophysics Supplement Series',
    'mnras Monthly Notices of the Royal Astronomical Society|nat Nature|sci Science',
    'araa Annual Review of Astronomy and Astrophysics|apss Astrophysics and Space Science',
    'pasp Publications of the Astronomical Society of the Pacific|icarus Icarus',
    'pasj Publications of the Astronomical Society of Japan|physrep Physics Reports',
    'pasa Publications of the Astronomical Society of Australia|ssr Space Science Reviews',
    'jcap Journal of Cosmology and Astroparticle Physics|prl Physical Review Letters',
    'pra Physical Review A|prb Physical Review B|prc Physical Review C|prd Physical Review D',
    'pre Physical Review E|rmp Reviews of Modern Physics|ao Applied Optics',
    'applopt Applied Optics|solphys Solar Physics|planss Planetary and Space Science',
    'grl Geophysical Research Letters|jgr Journal of Geophysical Research|memras Memoirs of the RAS',
    'baas Bulletin of the American Astronomical Society|qjras Quarterly Journal of the RAS',
    'psj Planetary Science Journal|aplett Astrophysical Letters|na New Astronomy',
    'nar New Astronomy Reviews|procspie Proceedings of SPIE|gca Geochimica et Cosmochimica Acta',
    'nphysa Nuclear Physics A|nphysb Nuclear Physics B|skytel Sky and Telescope|sovast Soviet Astronomy',
    'jqsrt Journal of Quantitative Spectroscopy and Radiative Transfer|fcp Fundamentals of Cosmic Physics',
  ]
    .flatMap((row) => row.split('|'))
    .map((entry): [string, string] => {
      const blank = entry.indexOf(' ');
      return [entry.slice(0, blank), entry.slice(blank + 1)];
    }),
);

/** Returns the journal's name where `value` is its macro, else `value`. */
export function expandJournal(value: string): string {
  const macro = /^\s*\{?\\([a-zA-Z]+)\s*\}?\s*$/.exec(value)?.[1];
  return JOURNALS.get(macro ?? '') ?? value;
}
