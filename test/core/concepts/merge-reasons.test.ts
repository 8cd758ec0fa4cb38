import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeReasons } from '../../../src/core/concepts/merge-reasons.ts';
import { mergeReasonOrder } from '../../../src/core/shared/merge-reasons.ts';

describe('mergeReasons', () => {
  it.each([
    ['networks', 'network', ['plural']],
    ['Hypotheses', 'hypothesis', ['plural', 'capitals']],
    ['Attention', 'attention', ['capitals']],
    ['ALEXNET', 'AlexNet', ['capitals']],
    ['self attention', 'self-attention', ['hyphen']],
    ['self–attention', 'self-attention', ['hyphen']],
    ['pretrained model', 'pre-trained model', ['hyphen']],
    ['pre-trained models', 'pretrained model', ['plural', 'hyphen']],
    ['neural\nnetwork', 'neural network', ['hyphen']],
    ['eval-uation', 'evaluation', ['hyphen']],
    ['behaviour', 'behavior', ['spelling']],
    ['Colour behaviours', 'color behavior', ['plural', 'capitals', 'spelling']],
    ['Alzheimer’s disease', "Alzheimer's disease", ['spelling']],
    ['Lloyd', "Lloyd's", ['word-form']],
    ['LLM', 'large language model', ['acronym']],
    ['LLMs', 'large language model', ['plural', 'acronym']],
    ['LLM agents', 'large language model agent', ['plural', 'acronym']],
    ['Agentic LLM', 'agentic large language model', ['capitals', 'acronym']],
    ['Bidirectional Encoder Representations from Transformers', 'BERT', ['plural', 'acronym']],
    ['ConvNets', 'convolutional network', ['plural', 'acronym']],
    ['messenger RNA', 'mRNA', ['acronym']],
    ['Mg', 'magnesium', ['acronym']],
    ['AI', 'artificial intelligence', ['acronym']],
    // words that one side leaves out are no acronym
    ['convolutional network', 'convolutional neural network', ['word-form']],
    ['neural network system', 'neural network', ['word-form']],
    ['neural networks', 'neural network system', ['plural', 'word-form']],
    ['AI-based', 'AI', ['word-form']],
    ['Tree', 'shrub', ['word-form']],
    ['probing', 'probe', ['word-form']],
  ])('says why "%s" is "%s"', (form, label, reasons) => {
    expect(mergeReasons(form, label)).toEqual(reasons);
  });

  it('gives none for the label itself', () => {
    expect(mergeReasons('graph', 'graph')).toEqual([]);
  });

  it('gives a reason for any two texts that differ, each once and in order', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (form, label) => {
        const reasons = mergeReasons(form, label);
        expect(reasons.length > 0).toBe(form !== label);
        expect(reasons).toEqual(mergeReasonOrder.filter((reason) => reasons.includes(reason)));
      }),
    );
  });
});
