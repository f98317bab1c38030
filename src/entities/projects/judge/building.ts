/** A name and its sentence → whether they say that it is built or opened. */
import type { ProjectView } from '../view.ts';

/** A sentence that speaks of building: what merely stands (白塔机场, 某某铁路) is a place, not an undertaking. */
const BUILDING =
  /开工|动工|建设|修建|兴建|新建|改建|扩建|在建|建成|竣工|通车|贯通|投产|投运|投用|铺轨|封顶|奠基|规划|拓宽|加固|扩容|合龙|通航|启用|试运行|落成|下闸|蓄水|送电|并网|联调|首台|吊装|复工|扩能|施工|总投资|开馆|开园|开业|升级改造|完工|架梁|贯通/;

/** Right behind a name these say that it was built or is opened: 某某冷库|近日投产. */
const DONE =
  /^(?:已|正|实现|双线|左线|右线|单线|双幅|主桥|主拱|首台|正式|全面|顺利|近日|日前|今日|昨日|今天|昨天|全线|主体|主塔|工程|项目|结构|正在|即将|将|一期|二期|成功|[在于][^，。]{2,12}?){0,4}(?:开工|动工|奠基|封顶|合龙|贯通|竣工|完工|建成|落成|投产|投用|投运|投入使用|投入运[营行]|启用|通车|通航|开馆|开园|开业|开通|并网|送电|揭牌|挂牌|试运行|下闸|蓄水|破土|施工|建设|交付)/;
const RAISED = /(?:开工建设|动工兴建|新建|建成|启动|启用|兴建|修建|建设|改建|扩建|推进|加快|投用|打造)了?$/;

/** The verb of building stands beside the name itself. */
export const isBuilt = ({ text }: ProjectView, start: number, end: number) =>
  DONE.test(text.slice(end, end + 24)) || RAISED.test(text.slice(Math.max(0, start - 6), start));

/** Far enough for a clause or two; a sentence without a full stop may be as long as the page. */
const AROUND = 200;

function sentenceAt({ sentences, text }: ProjectView, at: number): string {
  const sentence = sentences.holding(at);
  return sentence ? text.slice(Math.max(sentence.start, at - AROUND), Math.min(sentence.end, at + AROUND)) : '';
}

/** Whether the sentence at `at` speaks of building. */
export const speaksOfBuilding = (view: ProjectView, at: number) => BUILDING.test(sentenceAt(view, at));
