/** Why two nodes are linked: one of three kinds of link, each with its evidence. */
import './link-details.css';
import type { LinkRef } from '../../../explorer/state.ts';
import { ConceptLink } from './concept-link.tsx';
import { MentionLink } from './mention-link.tsx';
import { PaperLink } from './paper-link.tsx';

export default function LinkDetails({ link }: { link: LinkRef }) {
  const { source, target } = link;
  if (source.kind !== target.kind) return <MentionLink link={link} />;
  return source.kind === 'concept' ? <ConceptLink link={link} /> : <PaperLink link={link} />;
}
