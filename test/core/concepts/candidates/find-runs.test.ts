import { describe, expect, it } from 'vitest';
import { candidatesIn, candidatesOf } from './candidates-of.ts';

describe('runs', () => {
  it.each([
    ['theory of mind', 'A theory of mind develops.', 'The theory of mind is tested.'],
    ['quality of life', 'It improves quality of life.', 'Pain lowers the quality of life.'],
    ['chain of thought', 'A chain of thought helps.', 'We prompt with chain-of-thought.'],
    ['quality of service', 'Its quality of service (QoS) drops.', 'A quality of service is met.'],
    ['internet of things', 'We use the Internet of Things here.', 'An internet of things grows.'],
    [
      'degree of freedom',
      'Six degrees of freedom remain.',
      'A degree of freedom is lost.',
      'It has more degrees of freedom.',
    ],
  ])('keep the bound term "%s"', async (form, ...abstracts) => {
    expect(await candidatesOf(...abstracts)).toContain(form);
  });

  it.each([
    ['scanning electron microscopy', 'Scanning electron microscopy (SEM) shows holes.'],
    ['urinary tract infection', 'It treats urinary tract infections (UTIs).'],
    ['system call', 'We learn a grammar of system calls from traces.'],
    ['root cause', 'The root causes, classified by hand, are waits.'],
    ['message passing interface', 'It uses MPI (message passing interface) there.'],
    ['covariate shift', 'We audit it under covariate shift.'],
    ['pull request', 'The developers inspected three pull requests with comments.'],
    ['commuting zone', 'We compare 141 commuting zones there.'],
  ])('keep "%s" whole, which holds what may be a verb', async (form, abstract) => {
    expect(await candidatesOf(abstract)).toContain(form);
  });

  it('keep a bound term that a title and its abstract have', async () => {
    const abstract = 'We view the chain of thought as short.';
    const paper = { id: 'a', title: 'Chain of thought as compression', abstract };
    expect(await candidatesIn([paper])).toContain('chain of thought');
  });

  it.each([
    ['study deal', 'The study deals with developing it.'],
    ['scale result', 'Their scale results in new gains.'],
    ['jel code', 'It is known. JEL codes: J31, J42.'],
    ['j31', 'It is known. JEL codes: J31, J42.'],
    ['originality', 'Originality/value – The study is new.'],
    ['n log', 'Its complexity is O(n log n) here.'],
    ['r²', 'It explains most (R² = 0.94) of it.'],
    ["cohen's", "The effect was Cohen's d of half."],
    ['division of endocrinology', 'She leads the Division of Endocrinology here.'],
  ])('hold no "%s"', async (form, abstract) => {
    expect(await candidatesOf(abstract)).not.toContain(form);
  });

  it.each([
    ['number of parameters', 'The number of parameters grows.', 'A number of parameters is set.'],
    ['detection of fraud', 'The detection of fraud is slow.', 'Detection of fraud pays.'],
    ['theory of mind', 'The theory of mind develops.'],
    ['archive of data', 'The archive of data is old.', 'An archive of data is a data archive.'],
    ['harm of smoke', 'The harm of smoke is seen.', 'Harm of the smoke. Harm of dense smoke.'],
    ['layer of gates', 'A layer of gates acts.', 'The layers of gates act.'],
  ])('keep no loose words "%s" together', async (form, ...abstracts) => {
    expect(await candidatesOf(...abstracts)).not.toContain(form);
  });

  it.each([
    ['type 2 diabetes', 'It lowers type 2 diabetes.'],
    ['phase ii trial', 'A phase II trial is planned.'],
    ['llama 2', 'We fine-tune Llama 2. We run Llama-2 again.'],
    ['imagenet 1k', 'We train on ImageNet 1K here.'],
    ['interleukin 6', 'Serum interleukin 6 rises. We block interleukin-6 there.'],
    ['vitamin d', 'The patients lack vitamin D.', 'We gave vitamin D for weeks.'],
    ['hepatitis b vaccine', 'They made a hepatitis B vaccine.', 'Mothers have hepatitis B.'],
    ['covid 19', 'The spread of COVID-19 slows.'],
    ['1d convolution', 'It adds a 1D convolution.'],
    ['3d reconstruction', 'We study 3D reconstruction.'],
    ['h1n1', 'The strain H1N1 spreads.'],
    ['p53', 'A mutant of p53 binds.'],
    ['5g network', 'They built a 5G network.'],
    ['resnet 50', 'It beats ResNet-50 here.'],
    ['word2vec', 'We train Word2Vec on news.'],
    ['t sne', 'It plots t-SNE embeddings by t-SNE.'],
    ['ε greedy', 'The agent is ε-greedy. An ε-greedy policy.'],
    ['n gram', 'It counts every n-gram.'],
    ['c++', 'It was written in C++ here.'],
    ['tcp/ip', 'Packets pass over TCP/IP here.'],
  ])('keep the number or symbol of "%s"', async (form, ...abstracts) => {
    expect((await candidatesOf(...abstracts)).some((found) => found.includes(form))).toBe(true);
  });

  it.each([
    ['germany 12', 'In Germany 12 patients were seen. In Germany 30 patients left.'],
    ['table 2', 'See Table 2. In Table 2 we count.'],
    ['day 3', 'By day 3 it fell. At day 3 it rose.'],
    ['graph g', 'Let a graph G be given. A graph G is cut.'],
    ['rr 1.2', 'We found RR 1.2. It had RR 1.4.'],
    ['complexity o', 'Its complexity O(n) is low. The complexity O(n) stays.'],
  ])('keep no number that only counts: "%s"', async (form, ...abstracts) => {
    expect((await candidatesOf(...abstracts)).some((found) => found.includes(form))).toBe(false);
  });

  it.each([
    ['after a plural', 'LLMs answer multi-hop queries.', 'multi hop query', 'answer'],
    ['after an acronym', 'Language models (LMs) struggle to count.', 'language model', 'struggle'],
    ['in a clause', 'We saw that the graph size increases, as told.', 'graph size', 'increase'],
    ['before an adverb', 'Its memory decays exponentially.', 'memory', 'memory decay'],
    ['after an adverb', 'The model selectively shares weights.', 'model', 'share'],
    ['after "have"', 'They have recently unveiled obstacles.', 'obstacle', 'unveiled obstacle'],
    ['of naming', 'We add a loss, called margin loss.', 'margin loss', 'called margin loss'],
    [
      'in -ing',
      'We pool randomized trials reporting on pain.',
      'randomized trial',
      'trial reporting',
    ],
    ['after "that"', 'A core that captures long texts wins.', 'long text', 'capture'],
    ['after "that" and a plural', 'Drugs that target pain help.', 'pain', 'target pain'],
    ['with its object', 'Alerts trigger the alarm bells.', 'alert', 'alert trigger'],
  ])('end before a verb %s', async (_, abstract, form, wrong) => {
    const forms = await candidatesOf(abstract, 'The models are old.');
    expect([form, forms.some((found) => found.endsWith(wrong))]).toEqual([form, false]);
  });

  it.each([
    ['due to photon loss', 'It is due to photon loss.', 'photon loss'],
    ['response to drug treatment', 'The response to drug treatment is fast.', 'drug treatment'],
    ['systems design', 'They teach systems design here.', 'systems design'],
    ['a plural head', 'We plot neural network models.', 'neural network model'],
    ['limited access', 'They have limited memory access.', 'limited memory access'],
    ['case based', 'They use case based reasoning.', 'case based reasoning'],
  ])('take no noun for a verb: %s', async (_, abstract, form) => {
    expect(await candidatesOf(abstract)).toContain(form);
  });

  it.each([
    ['before a colon', 'BACKGROUND: Mice sleep. Methods: Rats eat.', ['mouse', 'rat']],
    ['of several words', 'Materials and Methods: Rats eat.', ['rat']],
    ['in capitals', 'OBJECTIVE Mice sleep. RESULTS Rats eat.', ['mouse', 'rat']],
    ['without a blank before', 'Mice sleep.Conclusion: Rats eat.', ['mouse', 'rat']],
  ])('hold no label %s', async (_, abstract, forms) => {
    expect(await candidatesOf(abstract)).toEqual(forms);
  });

  it('hold the words of labels elsewhere', async () => {
    expect(await candidatesOf('A clinical trial design is new.')).toEqual([
      'clinical trial design',
    ]);
  });
});
