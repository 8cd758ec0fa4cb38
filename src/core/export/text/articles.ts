/** The articles that the program's methods are from, as a list of references gives them. */
export const articles = {
  cValue:
    'K. Frantzi, S. Ananiadou, H. Mima, “Automatic recognition of multi-word terms: the C-value/NC-value method”, International Journal on Digital Libraries 3 (2000)',
  inverseDocumentFrequency:
    'K. Church, W. Gale, “Inverse document frequency (IDF): a measure of deviations from Poisson”, Third Workshop on Very Large Corpora (1995)',
  leiden:
    'V. A. Traag, L. Waltman, N. J. van Eck, “From Louvain to Leiden: guaranteeing well-connected communities”, Scientific Reports 9 (2019) 5233',
  resolution:
    'J. Reichardt, S. Bornholdt, “Statistical mechanics of community detection”, Physical Review E 74 (2006) 016110',
  classTfIdf:
    'M. Grootendorst, “BERTopic: neural topic modeling with a class-based TF-IDF procedure”, arXiv:2203.05794 (2022)',
  stability:
    'C. Hennig, “Cluster-wise assessment of cluster stability”, Computational Statistics & Data Analysis 52 (2007)',
  adjustedRand: 'L. Hubert, P. Arabie, “Comparing partitions”, Journal of Classification 2 (1985)',
  bipartiteChance:
    'F. Saracco, R. Di Clemente, A. Gabrielli, T. Squartini, “Randomizing bipartite networks: the case of the World Trade Web”, Scientific Reports 5 (2015) 10595',
  weightedSampling:
    'S. X. Chen, A. P. Dempster, J. S. Liu, “Weighted finite population sampling to maximize entropy”, Biometrika 81 (1994)',
  falseDiscoveryRate:
    'Y. Benjamini, Y. Hochberg, “Controlling the false discovery rate: a practical and powerful approach to multiple testing”, Journal of the Royal Statistical Society B 57 (1995)',
  associationStrength:
    'N. J. van Eck, L. Waltman, “How to normalize cooccurrence data? An analysis of some well-known similarity measures”, JASIST 60 (2009)',
  cosine:
    'G. Salton, M. J. McGill, Introduction to Modern Information Retrieval (McGraw-Hill, 1983)',
  jaccard:
    'P. Jaccard, “The distribution of the flora in the alpine zone”, New Phytologist 11 (1912)',
  participation:
    'R. Guimerà, L. A. N. Amaral, “Functional cartography of complex metabolic networks”, Nature 433 (2005)',
  betweenness:
    'U. Brandes, “A faster algorithm for betweenness centrality”, Journal of Mathematical Sociology 25 (2001)',
  powerDiagrams:
    'F. Aurenhammer, “Power diagrams: properties, algorithms and applications”, SIAM Journal on Computing 16 (1987)',
} as const;

export type ArticleKey = keyof typeof articles;
