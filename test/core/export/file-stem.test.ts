import { describe, expect, it } from 'vitest';
import { fileStem } from '../../../src/core/export/file-stem.ts';

describe('fileStem', () => {
  it.each([
    [['default', 'attention'], 'default-attention'],
    [['map', 'Poincaré / GPT-4o'], 'map-poincare-gpt-4o'],
    [['map', '../../etc/passwd'], 'map-etc-passwd'],
    [['map', '<img onerror>'], 'map-img-onerror'],
    [['', '???'], 'map'],
    [['map', 'a'.repeat(100)], `map-${'a'.repeat(56)}`],
    [['データベース', 'ﾃﾞｰﾀ'], 'データベース-データ'],
    [['हिन्दी भाषा'], 'हिन्दी-भाषा'],
    [['한국어 지도'], '한국어-지도'],
    [['Ελλάδα İzmir'], 'ελλαδα-izmir'],
    [['ﬁnal ½ 1️⃣ ❤️ map'], 'final-1-2-1-map'],
    [['می\u200cخواهم'], 'میخواهم'],
    [['nul'], 'map-nul'],
    [['CON', ''], 'map-con'],
    [['COM¹'], 'map-com1'],
    [['nul', 'attention'], 'nul-attention'],
    [['console'], 'console'],
    [[`${'a'.repeat(59)}𠮷𠮷`], `${'a'.repeat(59)}𠮷`],
    [[`${'a'.repeat(58)} ${'b'.repeat(9)}`], `${'a'.repeat(58)}-b`],
    [[`${'a'.repeat(59)} b`], 'a'.repeat(59)],
    [['half \ud83d of a pair'], 'half-of-a-pair'],
  ])('names %j "%s"', (parts, stem) => {
    expect(fileStem(...parts)).toBe(stem);
  });

  it('is in NFC, and the same for what is written in parts', () => {
    for (const name of ['データ', '한국어', 'हिन्दी', 'Poincaré']) {
      expect(fileStem(name)).toBe(fileStem(name.normalize('NFD')));
      expect(fileStem(name)).toBe(fileStem(name).normalize('NFC'));
    }
  });
});
