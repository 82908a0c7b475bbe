/** Where the tile of each place stands, by code: its column and its row, from 0 at the upper left. */
export type TileArrangement = Readonly<Record<string, readonly [column: number, row: number]>>;

/**
 * The ten counties and districts of 柳州市, roughly as they lie: the mountains in the north, the city
 * in the south. Schematic: a tile says nothing of area or boundaries.
 */
export const liuzhouTiles: TileArrangement = {
  // 三江侗族自治县
  '450226': [1, 0],
  // 融水苗族自治县, 融安县
  '450225': [0, 1],
  '450224': [1, 1],
  // 柳城县, 柳北区, 鹿寨县
  '450222': [0, 2],
  '450205': [1, 2],
  '450223': [2, 2],
  // 柳南区, 城中区
  '450204': [0, 3],
  '450202': [1, 3],
  // 柳江区, 鱼峰区
  '450206': [0, 4],
  '450203': [1, 4],
};
