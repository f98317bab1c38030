import { describe, expect, test } from 'vitest';
import { readProjects } from '../../../../src/entities/projects/read-projects.ts';
import { viewOf } from '../../../../src/entities/view-article.ts';
import { articleOf, pageOf } from '../made-article.ts';

const projectsOf = (text: string) => readProjects(viewOf(pageOf(), articleOf(text, { date: null })), [], []);
const namesOf = (text: string) => projectsOf(text).map(({ name }) => name);

describe('undertakings named by their heads', () => {
  test('a construction project, from after the verb that launches it', () => {
    expect(namesOf('近日，总投资45亿元的岱海湖生态补水二期工程开工建设。')).toEqual(['岱海湖生态补水二期工程']);
  });
  test('a verb right before the head belongs to the name', () => {
    expect(namesOf('今年将完成牧区应急通信保障项目。')).toEqual(['牧区应急通信保障项目']);
  });
  test('two halves that share a head are one name, two heads are two names', () => {
    expect(namesOf('推动粮库和油库消防演练基地尽早开工。')).toEqual(['粮库和油库消防演练基地']);
    expect(namesOf('建成草原防火预警平台和林区巡护补助项目。')).toEqual(['草原防火预警平台', '林区巡护补助项目']);
  });
  test('what only describes is no name', () => {
    expect(namesOf('一批重大项目集中开工，3个工程已经建成，相关平台运行平稳。')).toEqual([]);
  });
  test('a head that goes on is another word', () => {
    expect(namesOf('白云山隧道项目部的工程师介绍了情况，县里落实计划生育政策。')).toEqual([]);
  });
});

describe('undertakings named in quotation marks', () => {
  test('with a head', () =>
    expect(namesOf('全市推行“码上办”服务，并启动“暖心护苗”专项行动。')).toEqual(['“码上办”服务', '“暖心护苗”专项行动']));
  test('speech is no name', () => expect(namesOf('“我们都很高兴，大家干劲足。”服务人员说。')).toEqual([]));
  test('stages of one project are two projects', () =>
    expect(projectsOf('红山风电一期项目已并网，红山风电二期项目正在建设。')).toHaveLength(2));
});

describe('documents', () => {
  test('a plan by its title, and its short form after it', () => {
    const [plan, ...others] = projectsOf('会议印发《阳光市节水三年行动方案》。《方案》提出五项任务。');
    expect(others).toEqual([]);
    expect(plan).toMatchObject({ name: '阳光市节水三年行动方案', kind: 'plan' });
  });
  test('law cited as ground is none', () => expect(namesOf('依据《中华人民共和国草原法》《草原防火条例》处罚。')).toEqual([]));
});

test('every mention quotes the text, whatever the variant', () => {
  const text = '“智慧牧场”监测平台上线。智慧牧场监测平台覆盖三个苏木。中欧班列开行。';
  const projects = projectsOf(text);
  expect(projects.map(({ mentions }) => mentions.length)).toEqual([2, 1]);
  for (const { mentions } of projects)
    for (const { start, end, text: quote } of mentions) expect(text.slice(start, end)).toBe(quote);
});

test('phases', () => {
  expect(projectsOf('青山抽水蓄能电站项目正式竣工投产。')[0]?.phase).toBe('finished');
  expect(projectsOf('青山抽水蓄能电站项目破土动工。')[0]?.phase).toBe('started');
});
