/** How a map is made, and the articles that each method is from. */
export const methodsText = {
  title: 'Methods',
  list: [
    {
      name: 'Concepts',
      how: 'Noun phrases that live apart from the longer ones around them are concepts, together with every way in which they are written. How much a paper is about one is read from how often, where and how it is named.',
      articles: [
        'K. Frantzi, S. Ananiadou, H. Mima, “Automatic recognition of multi-word terms: the C-value/NC-value method”, International Journal on Digital Libraries 3 (2000)',
        'K. Church, W. Gale, “Inverse document frequency (IDF): a measure of deviations from Poisson”, Third Workshop on Very Large Corpora (1995)',
      ],
    },
    {
      name: 'Communities',
      how: 'Papers are joined to those nearest by words and concepts, and parted where links within exceed chance most; a concept goes to the community that uses it most. A community is named by concepts that are common in it and rare outside.',
      articles: [
        'V. A. Traag, L. Waltman, N. J. van Eck, “From Louvain to Leiden: guaranteeing well-connected communities”, Scientific Reports 9 (2019) 5233',
        'J. Reichardt, S. Bornholdt, “Statistical mechanics of community detection”, Physical Review E 74 (2006) 016110',
        'M. Grootendorst, “BERTopic: neural topic modeling with a class-based TF-IDF procedure”, arXiv:2203.05794 (2022)',
      ],
    },
    {
      name: 'Solidity and robustness',
      how: 'Communities are found again on links drawn with replacement, and again with other options. A community is compared with the one that is most like it, all of them by the pairs of papers that stay together.',
      articles: [
        'C. Hennig, “Cluster-wise assessment of cluster stability”, Computational Statistics & Data Analysis 52 (2007)',
        'L. Hubert, P. Arabie, “Comparing partitions”, Journal of Classification 2 (1985)',
      ],
    },
    {
      name: 'Links against chance',
      how: 'A link passes where its ends share more than they would on a random map with the same numbers of papers and concepts. The error rate is the share of passing links that may be false.',
      articles: [
        'F. Saracco, R. Di Clemente, A. Gabrielli, T. Squartini, “Randomizing bipartite networks: the case of the World Trade Web”, Scientific Reports 5 (2015) 10595',
        'S. X. Chen, A. P. Dempster, J. S. Liu, “Weighted finite population sampling to maximize entropy”, Biometrika 81 (1994)',
        'Y. Benjamini, Y. Hochberg, “Controlling the false discovery rate: a practical and powerful approach to multiple testing”, Journal of the Royal Statistical Society B 57 (1995)',
      ],
    },
    {
      name: 'Closeness',
      how: 'Each concept is linked to the few that it is most closely associated with, those that pass first. Two papers are alike by the cosine of their concepts, in which rare ones count more.',
      articles: [
        'N. J. van Eck, L. Waltman, “How to normalize cooccurrence data? An analysis of some well-known similarity measures”, JASIST 60 (2009)',
        'G. Salton, M. J. McGill, Introduction to Modern Information Retrieval (McGraw-Hill, 1983)',
        'P. Jaccard, “The distribution of the flora in the alpine zone”, New Phytologist 11 (1912)',
      ],
    },
    {
      name: 'Bridges',
      how: 'A bridge lies on many of the shortest paths between others. Its links lead to several communities, more than all links do.',
      articles: [
        'R. Guimerà, L. A. N. Amaral, “Functional cartography of complex metabolic networks”, Nature 433 (2005)',
        'U. Brandes, “A faster algorithm for betweenness centrality”, Journal of Mathematical Sociology 25 (2001)',
      ],
    },
    {
      name: 'Map',
      how: 'Each community has a territory as large as what it holds, related ones side by side. Papers and concepts are spread in it near what they are linked to; how far apart two territories lie has no further meaning.',
      articles: [
        'F. Aurenhammer, “Power diagrams: properties, algorithms and applications”, SIAM Journal on Computing 16 (1987)',
      ],
    },
  ],
} as const;
