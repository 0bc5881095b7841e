/** What the evidence of a claim says. Comes with every part of the content that has claims. */
export const words = {
  // Direction first, then certainty.
  'direction-helps': 'Helps.',
  'direction-small': 'Small benefit.',
  'direction-mixed': 'Mixed results.',
  'direction-none': 'No clear benefit.',
  'direction-unclear': 'Effect unclear.',
  'direction-false': 'Not true.',
  'direction-harm': 'Can do harm.',
  'grade-high': 'Strong evidence.',
  'grade-moderate': 'Good evidence.',
  'grade-low': 'Limited evidence.',
  'grade-very-low': 'Very uncertain.',
  'grade-no-evidence': 'Not shown by studies.',
  'grade-consensus': 'Expert advice.',
};
