/** The words of the tour. */
export const tourText = {
  title: 'Tour',
  open: 'Take the tour',
  step: (step: number, of: number) => `${step} of ${of}`,
  back: 'Back',
  next: 'Next',
  done: 'Done',
  steps: [
    'Circles are concepts, squares are papers, a line means the paper mentions the concept.',
    'Colours are communities: papers that share concepts. Their names stand on the map.',
    'Click a concept to read every sentence that mentions it.',
    'Click a line to see why it is there.',
    'Search, filter by year, or ask a question. Undo is always at the bottom right.',
  ],
  /** On a phone the last thing stands elsewhere, and one taps. */
  phoneSteps: [
    'Circles are concepts, squares are papers, a line means the paper mentions the concept.',
    'Colours are communities: papers that share concepts. Their names stand on the map.',
    'Tap a concept to read every sentence that mentions it.',
    'Tap a line to see why it is there.',
    'Search, filter by year, or ask a question. Undo stands under More.',
  ],
} as const;
