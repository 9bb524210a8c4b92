import { create } from 'zustand';
import type { Response } from '../../shared/contract/index.ts';
import { call } from './bridge.ts';

/** The build and the reference data it carries; null until main has answered. */
export const useAbout = create<{ readonly about: Response<'aboutProgram'> | null }>(() => ({ about: null }));

export async function readAbout(): Promise<void> {
  const answer = await call('aboutProgram', {});
  if (answer.ok) useAbout.setState({ about: answer.value });
}
