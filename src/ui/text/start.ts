/** The sentences of where to start. */
import type { StartingPaper } from '../../explorer/where-to-start.ts';
import { counted, number } from './numbers.ts';

export const startText = {
  title: 'Where to start',
  lead: (papers: number) =>
    papers === 1
      ? 'One paper, from the middle of what is shown.'
      : `One paper from each community, the largest first: ${counted(papers, 'paper')} that cover what is shown.`,
  /** Why a paper stands in the list; `place` is the name of its community. */
  reason({ isFirst, sharing, others }: StartingPaper, place: string): string {
    if (others === 0) return `The only paper of ${place}.`;
    if (sharing === 0) {
      return `Of ${place}; it shares no concept with ${others === 1 ? 'its other paper' : `its ${number(others)} other papers`}.`;
    }
    const why = isFirst
      ? `Most strongly linked in ${place}`
      : `Of those left in ${place}, the most strongly linked`;
    return `${why}: shares concepts with ${sharingOf(sharing, others)}.`;
  },
  toRead: 'To read',
  markToRead: (title: string) => `To read: ${title}`,
  allToRead: (papers: number) => `Mark all ${number(papers)} To read`,
  allMarked: 'All of them are marked To read.',
  more: (papers: number) => counted(papers, 'more paper'),
};

function sharingOf(sharing: number, others: number): string {
  if (others === 1) return 'its other paper';
  const papers = `its ${number(others)} other papers`;
  return sharing === others ? `all of ${papers}` : `${number(sharing)} of ${papers}`;
}
