/**
 * The osmanthus that is drawn all over the site, as SVG path data: one geometry for the logo, the
 * icons, the pictures of missing photos and the pictures shown when a page is shared.
 */

type Point = readonly [x: number, y: number];

/** A start and cubic curves in a space where a shape grows from 0 0 to 0 1. */
interface Shape {
  from: Point;
  curves: readonly (readonly [Point, Point, Point])[];
}

/**
 * Path data of a shape that is enlarged, then turned by degrees clockwise; 0 points up. Written
 * closely, in whole relative numbers, since a page may carry hundreds of petals.
 */
function pathOf({ from, curves }: Shape, length: number, width: number, degrees: number): string {
  const turn = (degrees * Math.PI) / 180;
  const place = ([across, along]: Point): Point => {
    const [right, up] = [across * width, along * length];
    return [
      Math.round(right * Math.cos(turn) + up * Math.sin(turn)),
      Math.round(right * Math.sin(turn) - up * Math.cos(turn)),
    ];
  };
  let pen = place(from);
  let path = `M${pen.join(' ')}`;
  for (const curve of curves) {
    const points = curve.map(place);
    path += `c${points.map(([x, y]) => `${x - pen[0]} ${y - pen[1]}`).join(' ')}`;
    pen = points[2] as Point;
  }
  return path.replaceAll(' -', '-');
}

/** A broad petal with a soft tip that leans aside. */
const petal = (lean: number): Shape => ({
  from: [0, 0.06],
  curves: [
    [
      [-0.1, 0.14],
      [-0.37, 0.33],
      [-0.37, 0.6],
    ],
    [
      [-0.37, 0.79],
      [lean - 0.16, 0.94],
      [lean, 1],
    ],
    [
      [lean + 0.16, 0.94],
      [0.37, 0.79],
      [0.37, 0.6],
    ],
    [
      [0.37, 0.33],
      [0.1, 0.14],
      [0, 0.06],
    ],
  ],
});

/** The half of a petal that lies in the light, up to the crease in its middle. */
const lightHalf = (lean: number): Shape => {
  const { from, curves } = petal(lean);
  return { from, curves: curves.slice(0, 2) };
};

/** Drawn around 0 0 with a radius of 100. */
export interface Blossom {
  petals: string;
  light: string;
}

/** Four petals, each turned (degrees), long and leaning as told. */
function blossom(
  petals: readonly (readonly [turn: number, size: number, lean: number])[],
): Blossom {
  const all = (shape: (lean: number) => Shape) =>
    petals
      .map(([turn, size, lean], nth) => pathOf(shape(lean), size, 100, nth * 90 + turn))
      .map((path) => `${path}Z`)
      .join('');
  return { petals: all(petal), light: all(lightHalf) };
}

/** The even blossom of the logo. */
export const evenBlossom = blossom([
  [0, 100, 0],
  [0, 100, 0],
  [0, 100, 0],
  [0, 100, 0],
]);

/** Blossoms as they grow, no two petals alike. */
export const grownBlossoms: readonly Blossom[] = [
  blossom([
    [-4, 98, 0.02],
    [5, 104, -0.03],
    [-2, 94, 0.02],
    [6, 100, 0.03],
  ]),
  blossom([
    [6, 103, -0.03],
    [-5, 93, 0.01],
    [3, 101, -0.02],
    [-7, 97, 0.03],
  ]),
  blossom([
    [2, 92, 0.03],
    [8, 99, 0.03],
    [-6, 105, -0.02],
    [1, 96, -0.03],
  ]),
];

/** A leaf with a drawn-out tip, and the vein in its middle; each from 0 0 up to about 0 -100. */
export interface Leaf {
  blade: string;
  vein: string;
}

function grownLeaf(lean: number, width: number): Leaf {
  const blade: Shape = {
    from: [0, 0],
    curves: [
      [
        [-0.3, 0.2],
        [lean - 0.42, 0.62],
        [lean, 1],
      ],
      [
        [lean + 0.34, 0.76],
        [0.46, 0.24],
        [0, 0],
      ],
    ],
  };
  const vein: Shape = {
    from: [0, 0],
    curves: [
      [
        [0.02, 0.3],
        [lean * 0.2, 0.62],
        [lean * 0.8, 0.9],
      ],
    ],
  };
  return { blade: `${pathOf(blade, 100, width, 0)}Z`, vein: pathOf(vein, 100, width, 0) };
}

/** One leaf bends to the left, one to the right. */
export const grownLeaves: readonly Leaf[] = [grownLeaf(-0.3, 50), grownLeaf(0.3, 50)];
