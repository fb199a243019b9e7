/** A live post of our own making, built as such posts are: one readout governs, one official speaks, two meet. */
export const LIVE_POST = [
  'Weir Secretary Ilse Brand met Mayor Bo Marsh in Corden on Monday.',
  'Brand “stressed the need to keep the mill dry before any works on the lower weir,” the Corden readout says, adding that the secretary “urged the town to take every step to keep its mill dry.”',
  'On Tuesday, harbour coordinator Dan Orrel told reporters, “We do not want works until the mill is dry.”',
  'Brand clarified that the town still “has the right to build its weir in keeping with the law of the river.”',
  'Marsh and Brand also “discussed ways to open the old sluice and the need to clear the channel of mud.”',
  '“Brand reiterated that the county remains committed to a mill that is dry and a weir that is sound,” the readout says, stopping short of calling for a second weir as other readouts have done this spring.',
].join('\n\n');
