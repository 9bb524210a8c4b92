import { describe, expect, it } from 'vitest';
import { trackSaving, useSaving, whenSaved } from '../../../../renderer/app/saving.ts';

describe('given saves that run', () => {
  it('when the last of two ends, then everything is saved, and not before', async () => {
    const ends: (() => void)[] = [];
    const save = () => trackSaving(new Promise<void>((resolve) => ends.push(resolve)));
    const first = save();
    const second = save();
    let isSaved = false;
    const saved = whenSaved().then(() => {
      isSaved = true;
    });
    expect(useSaving.getState().pending).toBe(2);
    ends[0]?.();
    await first;
    expect(isSaved).toBe(false);
    ends[1]?.();
    await second;
    await saved;
    expect(useSaving.getState().pending).toBe(0);
  });

  it('when a save breaks, then it no longer counts and the break is passed on', async () => {
    await expect(trackSaving(Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await whenSaved();
    expect(useSaving.getState().pending).toBe(0);
  });
});
