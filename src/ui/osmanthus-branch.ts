import { type Blossom, grownBlossoms, grownLeaves, type Leaf } from './osmanthus.ts';

type Point = readonly [x: number, y: number];
type Curve = readonly [Point, Point, Point, Point];

/** The picture is drawn for these units; what is important keeps clear of its edges. */
export const WIDTH = 640;
export const HEIGHT = 360;

/** A twig: a curve that grows thinner, and the places (0–1) where leaves and blossoms sit on it. */
interface Twig {
  /** Where on the first twig it grows; the first one comes from beyond the edge. */
  from?: number;
  curve: Curve;
  /** Breadth where it begins and where it ends. */
  breadth: readonly [number, number];
  leaves: readonly number[];
  clusters: readonly number[];
}

interface Composition {
  twigs: readonly Twig[];
  /** Where on the first twig the one large blossom sits. */
  large: number;
  /** The great translucent blossom, cut off at the edge. */
  far: readonly [...Point, number];
  /** Single blossoms that fall. */
  falling: readonly (readonly [...Point, number])[];
}

export interface Placed {
  /** For the `transform` attribute. */
  transform: string;
}

export interface Branch {
  far: Blossom & Placed;
  /** Outlines of the twigs. */
  twigs: string[];
  /** The little stalks of the blossoms. */
  stalks: string;
  leaves: (Leaf & Placed & { back: boolean })[];
  buds: Placed[];
  blossoms: (Blossom & Placed)[];
}

const compositions: readonly Composition[] = [
  {
    twigs: [
      {
        curve: [
          [-20, 318],
          [150, 300],
          [250, 150],
          [520, 112],
        ],
        breadth: [11, 3],
        leaves: [0.32, 0.5, 0.7, 0.83],
        clusters: [0.4, 0.76, 0.92],
      },
      {
        from: 0.38,
        curve: [
          [168, 259],
          [240, 250],
          [300, 262],
          [372, 290],
        ],
        breadth: [5, 2],
        leaves: [0.55],
        clusters: [0.86],
      },
    ],
    large: 0.58,
    far: [592, 330, 210],
    falling: [
      [486, 244, 15],
      [112, 92, 18],
    ],
  },
  {
    twigs: [
      {
        curve: [
          [660, 60],
          [520, 40],
          [380, 190],
          [128, 214],
        ],
        breadth: [11, 3],
        leaves: [0.3, 0.48, 0.68, 0.82],
        clusters: [0.39, 0.74, 0.91],
      },
      {
        from: 0.4,
        curve: [
          [488, 102],
          [440, 90],
          [360, 84],
          [296, 62],
        ],
        breadth: [5, 2],
        leaves: [0.5],
        clusters: [0.88],
      },
    ],
    large: 0.56,
    far: [70, 30, 200],
    falling: [
      [216, 300, 16],
      [520, 268, 20],
    ],
  },
  {
    twigs: [
      {
        curve: [
          [250, 390],
          [262, 260],
          [330, 190],
          [498, 78],
        ],
        breadth: [10, 3],
        leaves: [0.36, 0.52, 0.72, 0.85],
        clusters: [0.44, 0.78, 0.94],
      },
      {
        from: 0.35,
        curve: [
          [280, 268],
          [262, 210],
          [206, 150],
          [148, 122],
        ],
        breadth: [6, 2],
        leaves: [0.36, 0.7],
        clusters: [0.55, 0.94],
      },
    ],
    large: 0.6,
    far: [30, 350, 190],
    falling: [
      [476, 236, 18],
      [108, 262, 13],
    ],
  },
  {
    twigs: [
      {
        curve: [
          [-20, 70],
          [140, 40],
          [330, 110],
          [540, 232],
        ],
        breadth: [11, 3],
        leaves: [0.3, 0.48, 0.69, 0.83],
        clusters: [0.4, 0.75, 0.92],
      },
      {
        from: 0.44,
        curve: [
          [206, 90],
          [260, 140],
          [262, 200],
          [250, 262],
        ],
        breadth: [5, 2],
        leaves: [0.5],
        clusters: [0.9],
      },
    ],
    large: 0.58,
    far: [610, 20, 190],
    falling: [
      [402, 296, 17],
      [120, 232, 14],
    ],
  },
];

/** Numbers from 0 to 1 that follow from the text alone, so that a picture never changes by itself. */
function chanceOf(seed: string): () => number {
  let state = 2166136261;
  for (const character of seed)
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619);
  return () => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const rounded = (value: number) => Number(value.toFixed(1));

/** Where a curve is at `t`, and its direction there in degrees (0 up, clockwise). */
function along(curve: Curve, t: number): { x: number; y: number; degrees: number } {
  const [a, b, c, d] = curve;
  const s = 1 - t;
  const at = (i: 0 | 1) =>
    s * s * s * a[i] + 3 * s * s * t * b[i] + 3 * s * t * t * c[i] + t * t * t * d[i];
  const slope = (i: 0 | 1) =>
    s * s * (b[i] - a[i]) + 2 * s * t * (c[i] - b[i]) + t * t * (d[i] - c[i]);
  return {
    x: at(0),
    y: at(1),
    degrees: (Math.atan2(slope(0), -slope(1)) * 180) / Math.PI,
  };
}

/** The outline of a twig, rounded at its thin end. */
function outline({ curve, breadth }: Twig): string {
  const steps = 5;
  const side = (sign: 1 | -1) =>
    Array.from({ length: steps + 1 }, (_, nth) => {
      const t = nth / steps;
      const { x, y, degrees } = along(curve, t);
      const aside = ((breadth[0] + (breadth[1] - breadth[0]) * t) / 2) * sign;
      return step([x, y], degrees + 90, aside);
    });
  const through = (points: readonly Point[]) =>
    points
      .slice(1)
      .map((point, nth) => {
        // Catmull–Rom through the points, as cubic curves
        const before = points[nth - 1] ?? (points[nth] as Point);
        const start = points[nth] as Point;
        const after = points[nth + 2] ?? point;
        const control = (p: Point, from: Point, to: Point, sign: number): Point => [
          p[0] + ((to[0] - from[0]) / 6) * sign,
          p[1] + ((to[1] - from[1]) / 6) * sign,
        ];
        return `C${[control(start, before, point, 1), control(point, start, after, -1), point].map(written).join(' ')}`;
      })
      .join('');
  const [there, back] = [side(-1), side(1).reverse()];
  return `M${written(there[0] as Point)}${through(there)}L${written(back[0] as Point)}${through(back)}Z`;
}

function step([x, y]: Point, degrees: number, distance: number): Point {
  const turn = (degrees * Math.PI) / 180;
  return [x + Math.sin(turn) * distance, y - Math.cos(turn) * distance];
}

const written = ([x, y]: Point) => `${rounded(x)} ${rounded(y)}`;

const placed = (at: Point, degrees: number, scale: number) =>
  `translate(${written(at)})rotate(${Math.round(degrees)})scale(${scale.toFixed(2)})`;

/** The branch for a text, such as the address of an article: the same text, the same branch. */
export function branchOf(seed: string): Branch {
  const chance = chanceOf(seed);
  const about = (spread: number) => (chance() * 2 - 1) * spread;
  const one = <T>(of: readonly T[]) => of[Math.floor(chance() * of.length)] as T;

  const mirrored = chance() < 0.5;
  const point = ([x, y]: Point): Point => [mirrored ? WIDTH - x : x, y];
  const { twigs, large, far, falling } = one(compositions);

  const branch: Branch = {
    far: {
      ...(grownBlossoms[0] as Blossom),
      transform: placed(point([far[0], far[1]]), about(40), far[2] / 100),
    },
    twigs: [],
    stalks: '',
    leaves: [],
    buds: [],
    blossoms: [],
  };

  const put = (at: Point, radius: number) =>
    branch.blossoms.push({
      ...one(grownBlossoms),
      transform: placed(at, about(45), radius / 100),
    });

  const grown: Twig[] = [];
  for (const twig of twigs) {
    const [a, b, c, d] = twig.curve.map(point) as unknown as Curve;
    const stem = twig.from === undefined ? undefined : grown[0];
    const start = stem ? along(stem.curve, twig.from as number) : undefined;
    const curve: Curve = [
      start ? [start.x, start.y] : a,
      [b[0], b[1] + about(9)],
      [c[0], c[1] + about(9)],
      d,
    ];
    grown.push({ ...twig, curve });
  }

  for (const twig of grown) {
    const { curve } = twig;
    branch.twigs.push(outline(twig));

    const grow = (t: number, angle: number, length: number) => {
      const { x, y, degrees } = along(curve, t);
      const bend = angle < 0 ? 1 : 0;
      branch.leaves.push({
        ...(grownLeaves[bend] as Leaf),
        transform: placed([x, y], degrees + angle, length / 100),
        back: angle > 0 !== mirrored,
      });
    };
    for (const t of twig.leaves) {
      const length = 96 - 26 * t;
      grow(t + about(0.02), -(46 + about(12)), length + about(10));
      grow(t + about(0.02), 46 + about(12), length + about(10));
    }
    grow(0.98, -(20 + about(6)), 62 + about(6));
    grow(0.98, 26 + about(6), 56 + about(6));

    for (const t of twig.clusters) {
      const { x, y, degrees } = along(curve, t);
      const turned = about(20);
      for (const aside of [-78, -20, 62, 118].slice(0, 3 + Math.round(chance()))) {
        const away = degrees + turned + aside + about(12);
        const end = step([x, y], away, 28 + about(5));
        branch.stalks += `M${written([x, y])}L${written(end)}`;
        put(end, 18.5 + about(3.5));
      }
      const away = degrees + turned + 190 + about(20);
      const end = step([x, y], away, 20);
      branch.stalks += `M${written([x, y])}L${written(end)}`;
      branch.buds.push({ transform: placed(end, away, 0.9 + about(0.15)) });
    }
  }

  const { x: largeX, y: largeY } = along((grown[0] as Twig).curve, large);
  put([largeX, largeY], 50 + about(5));
  for (const [x, y, radius] of falling) {
    const [fallsX, fallsY] = point([x, y]);
    put([fallsX + about(24), fallsY + about(18)], radius);
  }
  return branch;
}
