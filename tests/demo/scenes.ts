import { type Random, randomOf } from './random.ts';

/**
 * The pictures of the demo set as SVG: flat scenes of an invented neighbourhood, without a single
 * letter, since machines differ in their fonts.
 */
export interface Scene {
  /** What is on it, for those who cannot see it. */
  alt: string;
  upright?: true;
  /** The scene whose place it shows at another time: the same houses stand in both. */
  samePlaceAs?: string;
  draw(random: Random): string;
}

/** The SVG of a scene, 1200 × 800 or upright 800 × 1200, always the same. */
export function svgOf(name: string, { draw, upright, samePlaceAs }: Scene): string {
  const [width, height] = upright ? [800, 1200] : [1200, 800];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${draw(randomOf('scene', samePlaceAs ?? name))}</svg>`;
}

type Season = 'spring' | 'summer' | 'autumn' | 'winter';

const SKY = {
  day: ['#bcdcec', '#eef5ee'],
  warm: ['#f6d9a8', '#fdf3dd'],
  dawn: ['#f3c6b1', '#fbeedb'],
  dusk: ['#8e8fb8', '#f2c9a2'],
  night: ['#1d2747', '#47507c'],
  snow: ['#cfd8e2', '#eef2f5'],
  grey: ['#c9cfcf', '#e7e8e2'],
} as const;

const LEAVES: Record<Season, readonly string[]> = {
  spring: ['#8fbf74', '#a9cf86', '#f0b8c3'],
  summer: ['#3f7f53', '#57965f', '#6aa86b'],
  autumn: ['#5f8f55', '#d9982b', '#e6b356'],
  winter: ['#8a8f86', '#a3a89e', '#dfe6ea'],
};

const GROUND: Record<Season, readonly [string, string]> = {
  spring: ['#b8d39a', '#dccfb4'],
  summer: ['#8fbd7d', '#d8ccb2'],
  autumn: ['#c2c07e', '#d9c6a3'],
  winter: ['#f3f6f8', '#dde4ea'],
};

const WALLS = ['#e9d9c3', '#d8b99a', '#c98f73', '#dfe0d6', '#cbb8a9', '#e6cdb0'];
const COATS = ['#b5442f', '#2c6650', '#d9982b', '#4f6d9a', '#8b5a7a', '#5f7f86', '#c9744a'];
const SKINS = ['#f0cba8', '#e6b98f', '#dba97d'];
const HAIR = ['#2b2623', '#3d332d', '#8d8a88', '#d5d3d0'];

const rect = (x: number, y: number, width: number, height: number, fill: string, rest = '') =>
  `<rect x="${r(x)}" y="${r(y)}" width="${r(width)}" height="${r(height)}" fill="${fill}" ${rest}/>`;
const circle = (x: number, y: number, radius: number, fill: string, rest = '') =>
  `<circle cx="${r(x)}" cy="${r(y)}" r="${r(radius)}" fill="${fill}" ${rest}/>`;
const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, rest = '') =>
  `<ellipse cx="${r(x)}" cy="${r(y)}" rx="${r(rx)}" ry="${r(ry)}" fill="${fill}" ${rest}/>`;
const path = (d: string, fill: string, rest = '') => `<path d="${d}" fill="${fill}" ${rest}/>`;
const line = (d: string, stroke: string, width: number) =>
  path(d, 'none', `stroke="${stroke}" stroke-width="${width}" stroke-linecap="round"`);
const times = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');

/** Rounded, so that no machine writes a different last digit. */
function r(value: number): number {
  return Math.round(value * 10) / 10;
}

function sky(kind: keyof typeof SKY, width = 1200, height = 800): string {
  const [top, bottom] = SKY[kind];
  return `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient></defs>${rect(0, 0, width, height, 'url(#sky)')}`;
}

function cloud(x: number, y: number, size: number): string {
  return `<g fill="#ffffff" opacity="0.75">${ellipse(x, y, size, size * 0.32, '#ffffff')}${ellipse(x - size * 0.35, y - size * 0.2, size * 0.42, size * 0.3, '#ffffff')}${ellipse(x + size * 0.25, y - size * 0.26, size * 0.5, size * 0.38, '#ffffff')}</g>`;
}

function building(
  random: Random,
  x: number,
  floor: number,
  columns: number,
  storeys: number,
  lit = 0,
): string {
  const width = columns * 58 + 30;
  const height = storeys * 62 + 34;
  const top = floor - height;
  const wall = random.pick(WALLS);
  const windows = times(columns * storeys, (index) => {
    const left = x + 24 + (index % columns) * 58;
    const up = top + 30 + Math.floor(index / columns) * 62;
    const shines = random.chance(lit);
    const flowers = random.chance(0.22) ? rect(left - 2, up + 36, 38, 6, '#6f9a5d') : '';
    return (
      rect(left, up, 34, 36, shines ? '#f9d98b' : '#8fa9b5', 'rx="3"') +
      rect(left + 16, up, 2.5, 36, shines ? '#c99e4b' : '#f4efe6') +
      flowers
    );
  });
  return (
    rect(x, top, width, height, wall) +
    rect(x, top, width * 0.16, height, '#000000', 'opacity="0.05"') +
    rect(x - 8, top - 10, width + 16, 14, '#7c4b3c', 'rx="3"') +
    windows
  );
}

function houses(random: Random, floor: number, lit = 0): string {
  let x = -40;
  let drawn = '';
  while (x < 1200) {
    const columns = random.whole(3, 5);
    drawn += building(random, x, floor, columns, random.whole(4, 7), lit);
    x += columns * 58 + random.whole(55, 120);
  }
  return drawn;
}

function tree(random: Random, x: number, floor: number, size: number, season: Season): string {
  const trunk = path(
    `M${r(x - size * 0.06)} ${floor} L${r(x - size * 0.03)} ${r(floor - size * 0.7)} L${r(x + size * 0.03)} ${r(floor - size * 0.7)} L${r(x + size * 0.07)} ${floor} Z`,
    '#6e5241',
  );
  const crown = times(11, () => {
    const angle = random.next() * 6.283;
    const away = random.next() * size * 0.3;
    return circle(
      x + Math.cos(angle) * away,
      floor - size * 0.85 + Math.sin(angle) * away * 0.8,
      size * (0.14 + random.next() * 0.12),
      random.pick(LEAVES[season]),
      'opacity="0.92"',
    );
  });
  return ellipse(x, floor, size * 0.32, size * 0.05, '#000000', 'opacity="0.12"') + trunk + crown;
}

/** Osmanthus: dark leaves with clusters of gold. */
function osmanthus(random: Random, x: number, floor: number, size: number): string {
  const gold = times(46, () => {
    const angle = random.next() * 6.283;
    const away = Math.sqrt(random.next()) * size * 0.42;
    return circle(
      x + Math.cos(angle) * away,
      floor - size * 0.85 + Math.sin(angle) * away * 0.75,
      size * (0.012 + random.next() * 0.014),
      random.pick(['#f2b63c', '#e9a227', '#f7cf6b']),
    );
  });
  return tree(random, x, floor, size, 'summer') + gold;
}

function ground(season: Season, floor: number, width = 1200, height = 800): string {
  const [grass, way] = GROUND[season];
  const middle = width / 2;
  return (
    rect(0, floor, width, height - floor, grass) +
    path(
      `M${r(middle - 60)} ${floor} L${r(middle + 60)} ${floor} L${r(middle + 330)} ${height} L${r(middle - 330)} ${height} Z`,
      way,
    )
  );
}

interface Pose {
  coat?: string;
  hair?: string;
  arm?: 'down' | 'up' | 'forward';
  seated?: boolean;
}

function person(random: Random, x: number, floor: number, height: number, pose: Pose = {}): string {
  const coat = pose.coat ?? random.pick(COATS);
  const skin = random.pick(SKINS);
  const hair = pose.hair ?? random.pick(HAIR);
  const unit = height / 100;
  const legs = pose.seated ? 26 : 42;
  const top = floor - (pose.seated ? 82 : 100) * unit;
  const hip = floor - legs * unit;
  const arms = {
    down: `M${r(x - 15 * unit)} ${r(top + 28 * unit)} L${r(x - 19 * unit)} ${r(hip)} M${r(x + 15 * unit)} ${r(top + 28 * unit)} L${r(x + 19 * unit)} ${r(hip)}`,
    up: `M${r(x - 14 * unit)} ${r(top + 28 * unit)} L${r(x - 26 * unit)} ${r(top - 4 * unit)} M${r(x + 14 * unit)} ${r(top + 28 * unit)} L${r(x + 26 * unit)} ${r(top - 4 * unit)}`,
    forward: `M${r(x - 14 * unit)} ${r(top + 28 * unit)} L${r(x + 20 * unit)} ${r(top + 46 * unit)} M${r(x + 14 * unit)} ${r(top + 28 * unit)} L${r(x + 30 * unit)} ${r(top + 44 * unit)}`,
  }[pose.arm ?? 'down'];
  return (
    ellipse(x, floor, 20 * unit, 3.5 * unit, '#000000', 'opacity="0.14"') +
    rect(x - 11 * unit, hip - 2 * unit, 9.5 * unit, legs * unit + 2 * unit, '#3f4652', 'rx="4"') +
    rect(x + 1.5 * unit, hip - 2 * unit, 9.5 * unit, legs * unit + 2 * unit, '#3f4652', 'rx="4"') +
    line(arms, coat, r(7.5 * unit)) +
    path(
      `M${r(x - 15 * unit)} ${r(top + 32 * unit)} Q${r(x - 15 * unit)} ${r(top + 22 * unit)} ${r(x)} ${r(top + 21 * unit)} Q${r(x + 15 * unit)} ${r(top + 22 * unit)} ${r(x + 15 * unit)} ${r(top + 32 * unit)} L${r(x + 16 * unit)} ${r(hip + 4 * unit)} L${r(x - 16 * unit)} ${r(hip + 4 * unit)} Z`,
      coat,
    ) +
    circle(x, top + 10 * unit, 10.5 * unit, skin) +
    path(
      `M${r(x - 11 * unit)} ${r(top + 11 * unit)} A${r(11 * unit)} ${r(11.5 * unit)} 0 0 1 ${r(x + 11 * unit)} ${r(top + 11 * unit)} Q${r(x + 4 * unit)} ${r(top + 3 * unit)} ${r(x - 11 * unit)} ${r(top + 11 * unit)} Z`,
      hair,
    )
  );
}

function group(random: Random, floor: number, count: number, from = 180, to = 1020): string {
  return times(count, (index) =>
    person(
      random,
      from + ((to - from) * (index + 0.5)) / count + random.whole(-18, 18),
      floor + random.whole(-24, 34),
      random.whole(165, 205),
    ),
  );
}

function bench(x: number, floor: number, width = 190): string {
  return (
    rect(x, floor - 46, width, 12, '#8a5a3b', 'rx="4"') +
    rect(x, floor - 82, width, 10, '#8a5a3b', 'rx="4"') +
    rect(x + 12, floor - 82, 8, 82, '#5d4030') +
    rect(x + width - 20, floor - 82, 8, 82, '#5d4030')
  );
}

function bike(x: number, floor: number, colour: string, lean = 0): string {
  return `<g transform="translate(${r(x)} ${r(floor)}) rotate(${lean})">${circle(-46, -26, 25, 'none', 'stroke="#3a3734" stroke-width="8"')}${circle(50, -26, 25, 'none', 'stroke="#3a3734" stroke-width="8"')}${path('M-52 -44 L10 -44 L34 -92 L50 -92 L60 -30 L38 -30 L26 -22 L-30 -22 Z', colour)}${rect(-40, -66, 52, 15, '#3a3734', 'rx="7"')}${line('M30 -96 L52 -108', '#3a3734', 7)}</g>`;
}

function snowflakes(random: Random, count: number): string {
  return times(count, () =>
    circle(random.whole(0, 1200), random.whole(0, 760), random.whole(2, 6), '#ffffff'),
  );
}

function lantern(x: number, y: number, size: number): string {
  return (
    line(`M${x} ${r(y - size * 1.5)} L${x} ${r(y - size * 0.8)}`, '#7c4b3c', 3) +
    ellipse(x, y, size, size * 0.82, '#c8402f') +
    ellipse(x, y, size * 0.5, size * 0.82, '#d9654f') +
    rect(x - size * 0.4, y - size * 0.92, size * 0.8, size * 0.16, '#d9982b') +
    rect(x - size * 0.4, y + size * 0.76, size * 0.8, size * 0.16, '#d9982b') +
    line(`M${x} ${r(y + size)} L${x} ${r(y + size * 1.7)}`, '#d9982b', 4)
  );
}

function room(wall: string, floorColour: string): string {
  return (
    rect(0, 0, 1200, 800, wall) +
    rect(0, 560, 1200, 240, floorColour) +
    rect(0, 548, 1200, 14, '#ffffff', 'opacity="0.5"')
  );
}

function windowView(x: number, y: number, random: Random): string {
  return (
    rect(x - 10, y - 10, 260, 230, '#ffffff') +
    rect(x, y, 240, 210, '#cfe5ec') +
    circle(x + 60, y + 165, 62, random.pick(LEAVES.spring)) +
    circle(x + 180, y + 175, 70, random.pick(LEAVES.summer)) +
    rect(x + 116, y, 8, 210, '#ffffff') +
    rect(x, y + 100, 240, 8, '#ffffff')
  );
}

function table(x: number, y: number, width: number, colour = '#a9714b'): string {
  return (
    rect(x, y, width, 22, colour, 'rx="5"') +
    rect(x + 24, y + 22, 16, 150, '#7a5036') +
    rect(x + width - 40, y + 22, 16, 150, '#7a5036')
  );
}

function bush(random: Random, x: number, floor: number, season: Season = 'spring'): string {
  return (
    times(5, (index) =>
      circle(
        x + index * 24,
        floor - 16,
        random.whole(22, 30),
        LEAVES[season][index % 2] ?? '#8fbf74',
      ),
    ) +
    times(9, () =>
      circle(x + random.whole(-14, 110), floor - random.whole(6, 42), 5, random.pick(COATS)),
    )
  );
}

/** A walk between the houses in its season: the ground of most outdoor scenes. */
function walk(
  random: Random,
  season: Season,
  light: keyof typeof SKY,
  trees: (random: Random, x: number, floor: number, size: number) => string = (...place) =>
    tree(...place, season),
): string {
  return (
    sky(light) +
    (light === 'night' ? '' : cloud(250, 110, 90) + cloud(860, 160, 120)) +
    houses(random, 520, light === 'night' ? 0.6 : light === 'dusk' ? 0.35 : 0.03) +
    ground(season, 520) +
    trees(random, 110, 610, 300) +
    trees(random, 1090, 620, 330) +
    trees(random, 330, 560, 210) +
    trees(random, 900, 560, 200)
  );
}

function junk(random: Random, x: number, floor: number): string {
  return times(9, (index) => {
    const size = random.whole(50, 95);
    const left = x + (index % 5) * 84 + random.whole(-16, 16);
    const down = floor - Math.floor(index / 5) * 70;
    return `<g transform="rotate(${random.whole(-9, 9)} ${left} ${down})">${rect(left, down - size, size * 1.1, size, random.pick(['#b98d5c', '#a67c4f', '#8d8a83', '#c9a777']))}${rect(left, down - size * 0.6, size * 1.1, 7, '#8a6540')}</g>`;
  });
}

export const scenes = {
  'chun-ri-ting-yuan': {
    alt: '春天的庭院，楼前的树冒出新叶，花坛里开着花',
    draw: (random) =>
      walk(random, 'spring', 'day') + bush(random, 130, 690) + bush(random, 960, 700),
  },
  'xia-ri-ting-yuan': {
    alt: '夏天的庭院，浓绿的树荫下两位居民坐在长椅上',
    draw: (random) =>
      walk(random, 'summer', 'day') +
      bench(180, 690, 240) +
      person(random, 250, 690, 170, { seated: true }) +
      person(random, 350, 690, 170, { seated: true }),
  },
  'gui-hua-kai-le': {
    alt: '秋天的庭院，几棵桂花树开满金黄的花',
    draw: (random) =>
      walk(random, 'autumn', 'warm', osmanthus) +
      person(random, 540, 700, 190) +
      person(random, 650, 690, 130),
  },
  'xue-hou-ting-yuan': {
    alt: '雪后的庭院，树枝和地面都是白的',
    draw: (random) => walk(random, 'winter', 'snow') + snowflakes(random, 140),
  },
  'ye-wan-ting-yuan': {
    alt: '夜晚的庭院，楼里亮着许多窗户',
    draw: (random) =>
      walk(random, 'summer', 'night') +
      circle(980, 120, 46, '#f7ecc8') +
      times(40, () => circle(random.whole(0, 1200), random.whole(0, 220), 2, '#fdf6dd')),
  },
  'qing-chen-ting-yuan': {
    alt: '清晨的庭院，朝阳刚刚升起，有人在晨练',
    draw: (random) =>
      walk(random, 'autumn', 'dawn') +
      circle(600, 250, 64, '#f9e3a8', 'opacity="0.85"') +
      times(4, (index) => person(random, 360 + index * 160, 700, 185, { arm: 'up' })),
  },
  'shu-xia-liao-tian': {
    alt: '几位居民坐在大树下的小凳上聊天',
    draw: (random) =>
      sky('day') +
      houses(random, 500) +
      ground('summer', 500) +
      tree(random, 600, 640, 520, 'summer') +
      times(5, (index) =>
        person(random, 330 + index * 135, 700 + (index % 2) * 20, 175, { seated: true }),
      ),
  },
  'shuo-shi-hui': {
    alt: '会议室里，社区干部、物业经理和居民代表围坐在长桌边商量事情',
    draw: (random) =>
      room('#efe4d2', '#c9ab86') +
      windowView(150, 130, random) +
      windowView(790, 130, random) +
      times(6, (index) =>
        person(random, 240 + index * 145, 640, 230, { seated: true, arm: 'forward' }),
      ) +
      table(150, 600, 900) +
      times(6, (index) =>
        rect(220 + index * 140, 588, 46, 12, index % 2 ? '#ffffff' : '#d9e2da', 'rx="2"'),
      ),
  },
  'shu-fang-yue-du': {
    alt: '书房里，孩子和老人坐在书架前看书',
    draw: (random) =>
      room('#f2e7d5', '#b98f68') +
      times(3, (shelf) => {
        const y = 90 + shelf * 150;
        return (
          rect(90, y + 110, 1020, 14, '#8a5a3b') +
          times(46, (index) => {
            const height = random.whole(62, 106);
            return rect(104 + index * 21.6, y + 110 - height, 17, height, random.pick(COATS));
          })
        );
      }) +
      times(4, (index) =>
        person(random, 270 + index * 220, 740, index % 2 ? 220 : 165, {
          seated: true,
          arm: 'forward',
        }),
      ),
  },
  'shu-hua-ke': {
    alt: '书画室的桌上铺着一幅墨竹，笔和砚台放在一旁',
    draw: (random) =>
      rect(0, 0, 1200, 800, '#8f6446') +
      times(14, (index) => rect(0, index * 60, 1200, 2, '#7c543a')) +
      rect(190, 90, 760, 620, '#f7f1e3') +
      line('M420 690 L450 480 L440 300 L470 110', '#2f3a33', 20) +
      line('M640 700 L620 520 L650 330 L640 150', '#46534a', 13) +
      times(34, () => {
        const x = random.whole(330, 860);
        const y = random.whole(130, 560);
        const turn = random.whole(-70, 70);
        return `<g transform="translate(${x} ${y}) rotate(${turn})">${path('M0 0 Q12 34 0 88 Q-12 34 0 0 Z', '#37433b', 'opacity="0.8"')}</g>`;
      }) +
      rect(1010, 210, 26, 380, '#c9a777', 'rx="10"') +
      path('M1010 590 Q1023 680 1036 590 Z', '#2b2623') +
      circle(1085, 700, 60, '#2b2623') +
      circle(1085, 700, 44, '#4a4643'),
  },
  'guang-chang-qi-wu': {
    alt: '傍晚的小广场上，艺术团队员排成两排跳舞',
    draw: (random) =>
      walk(random, 'summer', 'dusk') +
      times(6, (index) =>
        person(random, 250 + index * 140, 630, 170, { arm: 'up', coat: '#d9982b' }),
      ) +
      times(5, (index) =>
        person(random, 310 + index * 145, 750, 205, { arm: 'up', coat: '#b5442f' }),
      ),
  },
  'qing-chen-sao-xue': {
    alt: '清晨，穿红马甲的志愿者在小区门口扫雪',
    draw: (random) =>
      walk(random, 'winter', 'snow') +
      times(4, (index) => {
        const x = 260 + index * 220;
        return (
          person(random, x, 700 + (index % 2) * 40, 200, { arm: 'forward', coat: '#c8402f' }) +
          line(
            `M${x + 30} ${610 + (index % 2) * 40} L${x + 105} ${700 + (index % 2) * 40}`,
            '#8a5a3b',
            8,
          ) +
          path(`M${x + 92} ${690 + (index % 2) * 40} l44 6 l-22 26 Z`, '#c9a777')
        );
      }) +
      snowflakes(random, 90),
  },
  'jian-kang-yi-zhen': {
    alt: '蓝色棚子下，医护志愿者给老人量血压',
    draw: (random) =>
      walk(random, 'spring', 'day') +
      path('M260 400 L600 300 L940 400 Z', '#4f86a0') +
      rect(280, 400, 10, 320, '#6b6b6b') +
      rect(910, 400, 10, 320, '#6b6b6b') +
      path('M600 372 c-14 -26 -52 -10 -36 18 l36 34 l36 -34 c16 -28 -22 -44 -36 -18 Z', '#ffffff') +
      times(3, (index) =>
        person(random, 420 + index * 180, 690, 195, {
          seated: true,
          coat: '#f4f6f5',
          arm: 'forward',
        }),
      ) +
      table(360, 610, 480, '#dfe6e4') +
      person(random, 330, 740, 200, { hair: '#d5d3d0' }) +
      person(random, 880, 740, 195, { hair: '#8d8a88' }),
  },
  'chong-dian-peng': {
    alt: '新建的充电棚里，电动车停成一排，每个车位都有插座',
    draw: (random) =>
      sky('day') +
      houses(random, 470) +
      ground('spring', 470) +
      rect(120, 320, 960, 26, '#2c6650') +
      path('M100 320 L160 270 L1040 270 L1100 320 Z', '#3b8166') +
      times(7, (index) => rect(140 + index * 152, 346, 12, 330, '#8d9691')) +
      times(6, (index) => rect(206 + index * 152, 430, 26, 38, '#f4efe6', 'rx="4"')) +
      times(6, (index) => bike(222 + index * 152, 690, COATS[index] ?? '#b5442f')),
  },
  'luan-ting-che': {
    alt: '整治前，电动车横七竖八停在楼门口',
    draw: (random) =>
      sky('grey') +
      houses(random, 520) +
      rect(0, 520, 1200, 280, '#b7b1a5') +
      rect(520, 330, 160, 200, '#5c534b') +
      line('M560 120 Q640 300 420 560', '#3a3734', 5) +
      line('M760 150 Q700 330 860 600', '#3a3734', 5) +
      times(11, () =>
        bike(
          random.whole(120, 1080),
          random.whole(610, 760),
          random.pick(COATS),
          random.whole(-16, 16),
        ),
      ),
  },
  'dui-wu-lou-dao': {
    alt: '整治前，楼前空地堆着纸箱和旧家具',
    draw: (random) =>
      sky('grey') +
      houses(random, 520) +
      rect(0, 520, 1200, 280, '#b3ab9c') +
      junk(random, 120, 720) +
      junk(random, 640, 740),
  },
  'xin-hua-tan': {
    alt: '整治后，楼前空地种上了花草，放了长椅',
    samePlaceAs: 'dui-wu-lou-dao',
    draw: (random) =>
      sky('day') +
      cloud(300, 120, 100) +
      houses(random, 520) +
      ground('spring', 520) +
      times(4, (index) => bush(random, 90 + index * 90, 640 + index * 20)) +
      times(4, (index) => bush(random, 1010 - index * 80, 640 + index * 20)) +
      bench(480, 640, 240) +
      tree(random, 960, 600, 240, 'spring'),
  },
  'jian-shen-jiao': {
    alt: '庭院里的健身角，几位居民在锻炼',
    draw: (random) =>
      walk(random, 'summer', 'day') +
      rect(230, 600, 740, 150, '#c07a5c', 'rx="20"') +
      line('M330 720 L330 480 L480 480 L480 720', '#4f6d9a', 14) +
      circle(780, 520, 62, 'none', 'stroke="#d9982b" stroke-width="14"') +
      line('M780 520 L780 720', '#4f6d9a', 14) +
      person(random, 405, 700, 190, { arm: 'up' }) +
      person(random, 700, 720, 195, { arm: 'forward' }) +
      person(random, 880, 710, 185),
  },
  'jin-gui-te-xie': {
    alt: '一枝盛开的金桂，花瓣上带着水珠',
    upright: true,
    draw: (random) =>
      rect(0, 0, 800, 1200, '#eaf0e4') +
      circle(600, 300, 380, '#f6ead0', 'opacity="0.8"') +
      line('M80 1150 Q330 860 380 560 Q420 320 640 120', '#6e5241', 20) +
      times(13, (index) => {
        const along = index / 12;
        const x = 120 + along * 500;
        const y = 1080 - along * 900;
        return `<g transform="translate(${r(x)} ${r(y)}) rotate(${random.whole(-150, 150)})">${path('M0 0 Q46 -92 0 -200 Q-46 -92 0 0 Z', index % 2 ? '#3f7f53' : '#57965f')}${line('M0 -8 L0 -180', '#c9dcb8', 3)}</g>`;
      }) +
      times(60, () => {
        const along = random.next();
        const x = 120 + along * 500 + random.whole(-110, 110);
        const y = 1080 - along * 900 + random.whole(-90, 90);
        return `<g transform="translate(${r(x)} ${r(y)}) rotate(${random.whole(0, 90)})">${times(4, (petal) => `<g transform="rotate(${petal * 90})">${ellipse(0, -12, 8, 13, petal % 2 ? '#f2b63c' : '#f0aa26')}</g>`)}${circle(0, 0, 5, '#fbe3a0')}</g>`;
      }),
  },
  'zhang-deng-jie-cai': {
    alt: '庭院里挂起红灯笼，居民们围在一起过节',
    draw: (random) =>
      walk(random, 'winter', 'dusk') +
      line('M0 150 Q600 280 1200 130', '#7c4b3c', 4) +
      times(7, (index) =>
        lantern(110 + index * 165, 235 + (index % 2) * 24 + (index === 3 ? 30 : 0), 44),
      ) +
      table(330, 640, 540) +
      group(random, 700, 7),
  },
  'hai-zi-shi-yan': {
    alt: '科普馆里，孩子举手看一个发光的小实验',
    upright: true,
    draw: (random) =>
      rect(0, 0, 800, 1200, '#e3ebee') +
      rect(0, 860, 800, 340, '#c9b190') +
      circle(400, 470, 230, '#fbe9b4', 'opacity="0.7"') +
      path('M360 360 L440 360 L440 450 L520 610 L280 610 L360 450 Z', '#bfe0dc') +
      path('M322 530 L478 530 L520 610 L280 610 Z', '#3b8f86') +
      times(9, () => circle(random.whole(340, 460), random.whole(320, 560), 9, '#f2b63c')) +
      table(150, 615, 500) +
      person(random, 210, 1060, 320, { arm: 'up' }) +
      person(random, 420, 1100, 300, { arm: 'up' }) +
      person(random, 610, 1060, 330, { arm: 'up' }),
  },
  'xiao-fang-yan-lian': {
    alt: '消防演练，一名居民在教练指导下拿灭火器灭火',
    draw: (random) =>
      walk(random, 'autumn', 'day') +
      times(12, () =>
        circle(
          random.whole(780, 960),
          random.whole(430, 640),
          random.whole(26, 60),
          '#f4f4f2',
          'opacity="0.65"',
        ),
      ) +
      path('M820 720 Q800 640 850 600 Q850 650 890 620 Q940 660 910 720 Z', '#e2703a') +
      rect(800, 715, 130, 40, '#6b6b6b', 'rx="6"') +
      person(random, 560, 730, 215, { arm: 'forward' }) +
      rect(622, 640, 30, 74, '#c8402f', 'rx="10"') +
      line('M640 640 Q690 610 720 640', '#2b2623', 7) +
      person(random, 430, 725, 210, { coat: '#e0a53a' }) +
      group(random, 680, 4, 60, 360),
  },
  'hong-qi-gua-shang-qiang': {
    alt: '庭院门口的墙上挂起一面红旗，几位居民抬头看',
    upright: true,
    draw: (random) =>
      sky('warm', 800, 1200) +
      rect(90, 200, 620, 760, '#d8b99a') +
      rect(70, 180, 660, 40, '#7c4b3c') +
      rect(320, 620, 160, 340, '#5c4a3d') +
      line('M250 280 L250 560', '#d9982b', 12) +
      path('M256 290 L560 290 L510 370 L560 450 L256 450 Z', '#c81e2b') +
      rect(0, 960, 800, 240, '#d9c6a3') +
      person(random, 200, 1110, 300) +
      person(random, 400, 1140, 320) +
      person(random, 610, 1100, 290, { hair: '#d5d3d0' }),
  },
  'rong-yu-jiang-pai': {
    alt: '一块金色奖牌立在木架上，旁边放着一束花',
    draw: (random) =>
      rect(0, 0, 1200, 800, '#efe3d0') +
      rect(0, 600, 1200, 200, '#a9714b') +
      rect(320, 150, 560, 400, '#8a5a3b', 'rx="14"') +
      rect(346, 176, 508, 348, '#e0ae4a', 'rx="8"') +
      rect(366, 196, 468, 308, '#f1cd7c', 'rx="6"') +
      circle(600, 330, 78, '#b5442f') +
      times(
        4,
        (petal) =>
          `<g transform="translate(600 330) rotate(${petal * 90})">${ellipse(0, -34, 18, 30, '#f7e3ad')}</g>`,
      ) +
      circle(600, 330, 12, '#d9982b') +
      path('M430 550 L400 640 L440 640 L470 550 Z', '#6e4630') +
      path('M770 550 L800 640 L760 640 L730 550 Z', '#6e4630') +
      bush(random, 940, 640),
  },
  'ren-xiang-nv': {
    alt: '一位短发女士的半身像（示意图）',
    upright: true,
    draw: () => portrait('#2c6650', '#2b2623', '#eef1e6'),
  },
  'ren-xiang-nan': {
    alt: '一位头发花白的男士的半身像（示意图）',
    upright: true,
    draw: () => portrait('#4f6d9a', '#8d8a88', '#f3ead9'),
  },
} as const satisfies Record<string, Scene>;

function portrait(coat: string, hair: string, wall: string): string {
  return (
    rect(0, 0, 800, 1200, wall) +
    path('M90 1200 Q100 860 400 830 Q700 860 710 1200 Z', coat) +
    rect(340, 720, 120, 150, '#e0b48c', 'rx="40"') +
    ellipse(400, 540, 190, 230, '#f0cba8') +
    path('M200 560 Q170 250 400 270 Q630 250 600 560 Q580 400 400 400 Q220 400 200 560 Z', hair) +
    circle(335, 550, 13, '#3a3330') +
    circle(465, 550, 13, '#3a3330') +
    line('M345 665 Q400 705 455 665', '#b0604e', 9)
  );
}

export type PhotoName = keyof typeof scenes;
