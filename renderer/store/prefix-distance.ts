const widest = 31;

/**
 * Counts the slips of the key (a letter too many, missing, wrong, or two swapped) between a word and the beginning of
 * a text, up to the text's next space. All columns of the edit matrix in the bits of one number: Hyyrö, "A bit-vector
 * algorithm for computing Levenshtein and Damerau edit distances" (2003). Of a longer word the first 31 letters count.
 */
export function prefixDistance(word: string): (text: string, from: number) => number {
  const pattern = word.slice(0, widest);
  const places = new Map<number, number>();
  for (let at = 0; at < pattern.length; at += 1) {
    const letter = pattern.charCodeAt(at);
    places.set(letter, (places.get(letter) ?? 0) | (1 << at));
  }
  const last = 1 << (pattern.length - 1);

  return (text, from) => {
    let positive = -1;
    let negative = 0;
    let diagonal = 0;
    let before = 0;
    let distance = pattern.length;
    let fewest = distance;
    for (let at = from; at < text.length; at += 1) {
      const letter = text.charCodeAt(at);
      if (letter === space) break;
      const here = places.get(letter) ?? 0;
      const swapped = ((~diagonal & here) << 1) & before;
      diagonal = (((here & positive) + positive) ^ positive) | here | negative | swapped;
      let up = negative | ~(diagonal | positive);
      let down = diagonal & positive;
      if (up & last) distance += 1;
      if (down & last) distance -= 1;
      up = (up << 1) | 1;
      down <<= 1;
      positive = down | ~(diagonal | up);
      negative = diagonal & up;
      before = here;
      if (distance < fewest) fewest = distance;
    }
    return fewest;
  };
}

const space = ' '.charCodeAt(0);
