/** Verbs of office: what it is to take up, to leave, to be named to a post. */

/** Verbs after which posts stand; 任 only where it is no part of another word (责任, 任务). */
export const TAKES =
  /(?:先后|曾经|曾|历|现|兼|后)?(?:先后)?(?:(?<!不再)担任|出任|升任|改任|调任|转任|连任|接任|继任|(?<!不再)兼任|聘任为|任命为|选举为|推选为|当选为|当选|挂任|被聘为|被任命为|(?<=[，。；])系|原系|原为|现为|(?<![责主委信胜重前上离新后听放充出])任(?!务|何|意|性|期|由|职|教|命|免|凭|选|用|一))(?:了|过)?/g;
/** Verbs of leaving the posts behind them. */
export const LEAVES = /(?:辞去|不再担任|不再兼任|卸任|免去)/g;
/** Verbs of naming the person behind them to a post. */
export const NAMES = /(?:决定任命|任命|选举|推选|聘任|聘请|任用|补选)[：，]?/g;
