import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import quality from '../../../public/quality/keyphrases.json';
import { MeasuredQuality } from '../../../src/ui/about/measured-quality.tsx';

describe('MeasuredQuality', () => {
  const page = renderToStaticMarkup(<MeasuredQuality />);

  it('shows every published figure with the command that gives it', () => {
    expect(quality.sets.length).toBeGreaterThan(0);
    for (const { name, command, scores } of quality.sets) {
      expect(page).toContain(name);
      expect(page).toContain(command);
      for (const { f1, precision } of scores) {
        expect(page).toContain(`<b>${f1.toFixed(1)}</b>`);
        expect(page).toContain(precision.toFixed(1));
      }
    }
  });

  it('says whose data it was, and which version was measured', () => {
    expect(page).toContain('Data from the Inspec Database kindly supplied by The IET');
    expect(page).toContain(`version ${quality.version}`);
  });

  it('heads every column and row for readers who do not see the table', () => {
    expect(page.match(/<th scope="col">/g)).toHaveLength(4);
    expect(page.match(/<th scope="row">/g)).toHaveLength(quality.sets.length);
  });
});

describe('the published figures', () => {
  it('are percentages with one decimal and F1 between precision and recall', () => {
    for (const { scores } of quality.sets) {
      for (const { precision, recall, f1 } of scores) {
        for (const figure of [precision, recall, f1])
          expect(figure).toBe(Number(figure.toFixed(1)));
        expect(f1).toBeLessThanOrEqual(Math.max(precision, recall));
        expect(f1).toBeGreaterThan(0);
      }
    }
  });
});
