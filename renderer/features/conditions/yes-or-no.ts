export const yesOrNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const;

export const asYesOrNo = (answer: boolean | undefined) => (answer === undefined ? undefined : answer ? 'yes' : 'no');
