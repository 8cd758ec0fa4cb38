/** What LaTeX commands show. */

/** Marks that a command puts on the letter after it, as combining characters. */
export const ACCENTS: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '"': '\u0308',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  c: '\u0327',
  v: '\u030c',
  u: '\u0306',
  H: '\u030b',
  r: '\u030a',
  k: '\u0328',
  d: '\u0323',
};

const GREEK = Object.fromEntries(
  [
    'alpha α|beta β|gamma γ|delta δ|epsilon ε|varepsilon ε|zeta ζ|eta η|theta θ|vartheta ϑ',
    'iota ι|kappa κ|lambda λ|mu μ|nu ν|xi ξ|pi π|rho ρ|sigma σ|tau τ|upsilon υ|phi φ|varphi φ',
    'chi χ|psi ψ|omega ω|Gamma Γ|Delta Δ|Theta Θ|Lambda Λ|Xi Ξ|Pi Π|Sigma Σ|Phi Φ|Psi Ψ|Omega Ω',
  ]
    .flatMap((row) => row.split('|'))
    .map((pair) => pair.split(' ') as [string, string]),
);

const LETTERS = {
  ...{ ss: 'ß', o: 'ø', O: 'Ø', l: 'ł', L: 'Ł', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ' },
  ...{ aa: 'å', AA: 'Å', i: 'ı', j: 'ȷ', dh: 'ð', DH: 'Ð', dj: 'đ', DJ: 'Đ' },
  ...{ th: 'þ', TH: 'Þ', ng: 'ŋ', NG: 'Ŋ' },
};

/** Commands that stand for a character or word. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...GREEK,
    ...Object.fromEntries(Object.entries(GREEK).map(([name, sign]) => [`text${name}`, sign])),
    ...LETTERS,
    ...{ times: '×', cdot: '·', pm: '±', div: '÷', ast: '*', sqrt: '√', deg: '°' },
    ...{ textdegree: '°', degree: '°', circ: '°', infty: '∞', partial: '∂', nabla: '∇' },
    ...{ leq: '≤', le: '≤', geq: '≥', ge: '≥', neq: '≠', ne: '≠', approx: '≈', sim: '~' },
    ...{ equiv: '≡', ll: '≪', gg: '≫', lt: '<', gt: '>', propto: '∝', in: '∈', notin: '∉' },
    ...{ subset: '⊂', subseteq: '⊆', cup: '∪', cap: '∩', setminus: '∖', forall: '∀' },
    ...{ exists: '∃', sum: '∑', prod: '∏', int: '∫', ell: 'ℓ', to: '→', rightarrow: '→' },
    ...{ leftarrow: '←', Rightarrow: '⇒', leftrightarrow: '↔', mapsto: '↦', top: '⊤' },
    ...{ perp: '⊥', langle: '⟨', rangle: '⟩', lfloor: '⌊', rfloor: '⌋', lceil: '⌈' },
    ...{ rceil: '⌉', lvert: '|', rvert: '|', mid: '|', ldots: '…', dots: '…', cdots: '…' },
    ...{ geqslant: '≥', leqslant: '≤', gtrsim: '≳', lesssim: '≲', simeq: '≃', cong: '≅' },
    ...{ oplus: '⊕', otimes: '⊗', odot: '⊙', wedge: '∧', vee: '∨', neg: '¬', emptyset: '∅' },
    ...{ varnothing: '∅', supset: '⊃', supseteq: '⊇', longrightarrow: '⟶', uparrow: '↑' },
    ...{ downarrow: '↓', Leftrightarrow: '⇔', rightleftharpoons: '⇌', parallel: '∥', vert: '|' },
    ...{ hslash: 'ħ', hbar: 'ħ', dagger: '†', ddagger: '‡', prime: '′', bullet: '•', sharp: '♯' },
    ...{ textendash: '–', textemdash: '—', textquoteleft: '‘', textquoteright: '’' },
    ...{ textquotedblleft: '“', textquotedblright: '”', textquotedbl: '"', textquotesingle: "'" },
    ...{ quotesinglbase: '‚', quotedblbase: '„', guillemotleft: '«', guillemotright: '»' },
    ...{ textless: '<', textgreater: '>', textbar: '|', textunderscore: '_', textmu: 'µ' },
    ...{ textmicro: 'µ', textohm: 'Ω', textcelsius: '°C', celsius: '°C', texttrademark: '™' },
    ...{ textcopyright: '©', textbullet: '•', textperiodcentered: '·', textellipsis: '…' },
    ...{ textsection: '§', textparagraph: '¶', pounds: '£', textsterling: '£', texteuro: '€' },
    ...{ euro: '€', textyen: '¥', textcent: '¢', texttimes: '×', textpm: '±', textdiv: '÷' },
    ...{ textminus: '−', textonehalf: '½', textordfeminine: 'ª', textordmasculine: 'º' },
    ...{ textexclamdown: '¡', textquestiondown: '¿', textasciicircum: '^', minus: '−' },
    ...{ textbackslash: '\\', textasciitilde: '~', textregistered: '®', copyright: '©' },
    ...{ ie: 'i.e.', eg: 'e.g.', etal: 'et al.', LaTeX: 'LaTeX', TeX: 'TeX', BibTeX: 'BibTeX' },
  }),
);

/** Commands that only say how their argument looks or how wide a space is. */
export const STYLES: ReadonlySet<string> = new Set(
  [
    'emph em it bf sc tt rm sf sl textbf textit textsc texttt textsf textrm textnormal text mbox',
    'underline uline mathbf mathbb mathcal mathrm mathsf mathit mathfrak boldsymbol bm operatorname',
    'hbox left right big Big bigl bigr Bigl Bigr limits displaystyle textstyle url uppercase',
    'textsuperscript textsubscript tilde hat bar overline widehat widetilde vec dot quad qquad',
    'footnote noindent newline par item protect ensuremath small large',
    'textup textmd textln relax null nobreak sp sb ce itshape bfseries NoCaseChange thinspace',
  ].flatMap((row) => row.split(' ')),
);
