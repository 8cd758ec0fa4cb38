/** axe-core finds nothing serious in the states that people meet. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openExplorer, phone, searchFor } from './explorer-page.ts';
import { seriousFindings } from './serious-findings.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const states: [string, (page: Page) => Promise<void>][] = [
  ['the first view', async () => {}],
  [
    'a selected concept',
    async (page) => {
      await searchFor(page, 'attention');
      await page.getByRole('tab', { name: /^Papers/ }).waitFor();
    },
  ],
  [
    'a selected paper',
    async (page) => {
      await searchFor(page, 'AST-Probe');
      await page.getByRole('heading', { name: /^Similar papers/ }).waitFor();
    },
  ],
  [
    'a community, and what solidity is',
    async (page) => {
      const raise = page.getByRole('button', { name: /^\d+ communities/ });
      if ((await raise.count()) > 0) await raise.click();
      const legend = page.getByRole('region', { name: /^Communities/ });
      await legend
        .getByRole('button', { name: /\d+ papers/ })
        .first()
        .click();
      await page.getByRole('button', { name: 'What solidity is' }).click();
    },
  ],
  [
    'bridges, one of them selected',
    async (page) => {
      await page.getByRole('button', { name: 'Bridges', exact: true }).click();
      await page
        .getByRole('button', { name: / connects / })
        .first()
        .click();
      await page.getByRole('button', { name: 'What a rerun is' }).click();
    },
  ],
  [
    'a merge under way',
    async (page) => {
      await searchFor(page, 'attention');
      await page.getByRole('button', { name: 'Edit', exact: true }).click();
      await page.getByRole('menuitem', { name: /^Merge with/ }).click();
      await page.getByRole('combobox', { name: 'Concept to merge with' }).fill('lay');
      await page.getByRole('listbox').getByRole('option').first().click();
      await page.getByRole('button', { name: 'Merge', exact: true }).waitFor();
    },
  ],
  [
    'an edit that is told, and the list of edits',
    async (page) => {
      await searchFor(page, 'attention');
      await page.getByRole('button', { name: 'Edit', exact: true }).click();
      await page.getByRole('menuitem', { name: /^Rename/ }).click();
      await page.getByRole('textbox', { name: 'New name' }).fill('mine');
      await page.keyboard.press('Enter');
      await page.getByText(/renamed to “mine”/).waitFor();
      await page.getByRole('button', { name: 'Edit', exact: true }).click();
      await page.getByRole('menuitem', { name: /^All edits/ }).click();
      await page.getByRole('dialog', { name: 'Edits' }).waitFor();
    },
  ],
  [
    'the company of a concept',
    async (page) => {
      await searchFor(page, 'attention');
      await page.getByRole('tab', { name: /^Occurs with/ }).click();
      await page
        .getByText(/chance gives/)
        .first()
        .waitFor();
    },
  ],
  [
    'the error rate of the links',
    async (page) => {
      await page.goto(`${page.url()}&v=concepts`);
      await page.getByRole('main').waitFor();
      const filter = page.getByRole('button', { name: 'Filter' });
      if (await filter.isVisible()) await filter.click();
      await page.getByRole('slider', { name: 'Error rate' }).waitFor();
    },
  ],
  [
    'the table of papers with two selected',
    async (page) => {
      await page.goto(`${page.url()}&t=papers.d.year`);
      const boxes = page.getByRole('grid').locator('tbody').getByRole('checkbox');
      await boxes.first().check({ force: true });
      await boxes.nth(1).check({ force: true });
    },
  ],
  [
    'a link of two concepts',
    async (page) => {
      await page.goto(`${page.url()}&l=c:attention&l=c:transformer&v=concepts`);
      await page.getByText('Link between two concepts').waitFor();
      await page.getByRole('heading', { name: /^Evidence/ }).waitFor();
    },
  ],
  [
    'a comparison of two communities',
    async (page) => {
      await page.goto(`${page.url()}&k=1fc:attention&k=2fc:layer`);
      await page.getByRole('heading', { name: 'Side by side' }).waitFor();
    },
  ],
  [
    'several nodes',
    async (page) => {
      await page.goto(`${page.url()}&a=c:attention&a=c:transformer`);
      await page.getByRole('heading', { name: '2 concepts' }).waitFor();
    },
  ],
  [
    'the years of a concept, on a map coloured by year',
    async (page) => {
      await page.goto(`${page.url()}&s=c:attention&c=year`);
      await page.getByRole('tab', { name: /^Years/ }).click();
      await page.getByRole('tabpanel').waitFor();
    },
  ],
  [
    'search results',
    async (page) => {
      await page.getByRole('combobox', { name: 'Search' }).fill('lang');
      await page.getByRole('listbox').waitFor();
    },
  ],
  [
    'a question, and the panel that asks',
    async (page) => {
      await page.goto(`${page.url()}&w=and.c:attention&w=not.c:reasoning&y=2018..2025`);
      await page.getByRole('main').waitFor();
      await page.getByRole('button', { name: 'Questions' }).click();
      await page.getByRole('combobox', { name: 'Concept to ask for' }).fill('lay');
      await page
        .getByRole('listbox', { name: /^Concepts, with/ })
        .getByRole('option')
        .first()
        .waitFor();
    },
  ],
];

const desks: typeof states = [
  [
    'the command palette',
    async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog', { name: 'Commands' }).getByRole('option').first().waitFor();
      await page.keyboard.type('layer');
      await page.getByRole('group', { name: 'Concepts', exact: true }).waitFor();
    },
  ],
  [
    'the tour',
    async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog', { name: 'Commands' }).getByRole('option').first().waitFor();
      await page.keyboard.type('tour');
      await page.keyboard.press('Enter');
      await page.getByRole('dialog', { name: /^Tour/ }).waitFor();
    },
  ],
  [
    'the export dialog',
    async (page) => {
      await page.getByRole('button', { name: 'Export' }).click();
      await page.getByRole('dialog').getByText('Community', { exact: true }).click();
      await page.getByRole('combobox', { name: 'Which community' }).waitFor();
      await page.getByRole('tab', { name: 'Figure' }).click();
      await page.getByText('PNG', { exact: true }).click();
      await page.getByRole('img', { name: 'The figure as it is saved' }).waitFor();
    },
  ],
  [
    'the share dialog',
    async (page) => {
      await page.getByRole('button', { name: 'Share', exact: true }).click();
      await page.getByRole('region', { name: 'Ways to share' }).waitFor();
    },
  ],
  [
    'about',
    async (page) => {
      await page.getByRole('button', { name: 'About this map' }).click();
      await page.getByText('throughline check DIR').waitFor();
    },
  ],
  [
    'the reading list',
    async (page) => {
      await page.goto(`${page.url()}&s=p:arxiv:2404.07066`);
      await page.getByRole('button', { name: 'To read', exact: true }).click();
      await page.getByRole('button', { name: 'Add note' }).click();
      await page.getByRole('textbox', { name: 'Note' }).fill('A note');
      await page.getByRole('button', { name: /^Reading list/ }).click();
      await page.getByRole('region', { name: 'To read 1' }).waitFor();
    },
  ],
  [
    'saved views',
    async (page) => {
      await page.getByRole('button', { name: 'Saved views' }).click();
      await page.getByRole('textbox', { name: 'Save this view as' }).fill('Mine');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Rename Mine' }).click();
      await page.getByRole('textbox', { name: 'New name' }).waitFor();
    },
  ],
  [
    'your data',
    async (page) => {
      await page.getByRole('button', { name: 'Saved views' }).click();
      await page.getByRole('textbox', { name: 'Save this view as' }).fill('Mine');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Help', exact: true }).click();
      await page.getByRole('button', { name: 'Your data' }).click();
      await page.getByRole('button', { name: 'Erase all' }).click();
      await page.getByRole('button', { name: 'Keep' }).waitFor();
    },
  ],
  [
    'help',
    async (page) => {
      await page.getByRole('button', { name: 'Help' }).click();
      await page.getByRole('dialog', { name: 'Help' }).waitFor();
    },
  ],
];

/** Audits what is shown, in light and in dark. */
async function auditBoth(page: Page): Promise<void> {
  expect(await seriousFindings(page), 'in light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await seriousFindings(page), 'in dark').toEqual([]);
}

it.each([...states, ...desks])('axe finds nothing serious on a desk in %s', async (_, reach) => {
  const { page, context } = await openExplorer(browser, { colorScheme: 'light' });
  await reach(page);
  await auditBoth(page);
  await context.close();
});

it.each(states)('axe finds nothing serious on a phone in %s', async (_, reach) => {
  const { page, context } = await openExplorer(browser, { ...phone, colorScheme: 'light' });
  await reach(page);
  await auditBoth(page);
  await context.close();
});
