import "server-only";
import type { IncidentItem } from "../incidents/record-incident";

type Told = Pick<IncidentItem, "guideline" | "satisfied" | "side" | "text">;

/** Right after a check that failed there, the how manieth from the latest: such a day is 0 already. */
interface AfterFailure {
  readonly failed: string;
  readonly nth: number;
}

interface OnADay {
  /** The weekday that many days back, or the one before it. */
  readonly daysBack: number;
  readonly time: string;
  /** A touchpoint of the journey by its name; none where it happened anywhere else. */
  readonly at?: string;
}

export interface ToldIncident extends Told {
  /** The journey, by the key under which the example knows it. */
  readonly on: "newcomer" | "telephone" | "lunch" | "wheelchair" | "volunteer";
  readonly when: AfterFailure | OnADay;
  readonly response?: string;
}

const GATE = "정문 경비실";
const LIFT = "엘리베이터";
const COUNSEL = "2층 상담실";

/** The service failed: put right, or not. */
const RECOVERY: readonly ToldIncident[] = [
  {
    guideline: "recovery",
    satisfied: true,
    side: "staff",
    on: "newcomer",
    when: { daysBack: 46, time: "14:20", at: LIFT },
    text: "엘리베이터가 멈춰 계단을 오르기 힘드신 분이 로비에서 기다리셨습니다. 상담 담당이 내려와 로비 한쪽에서 상담했습니다.",
    response: "고장이 길어지는 동안 1층 상담을 먼저 여쭙기로 했습니다.",
  },
  {
    guideline: "recovery",
    satisfied: true,
    side: "visitor",
    on: "telephone",
    when: { daysBack: 23, time: "11:05", at: "전화 문의" },
    text: "전화가 끊겼는데 5분도 안 되어 다시 걸어 주셔서 고마웠어요.",
  },
  {
    guideline: "recovery",
    satisfied: true,
    side: "visitor",
    on: "newcomer",
    when: { daysBack: 17, time: "15:30", at: COUNSEL },
    text: "약속이 겹친 것을 바로 사과하고 다른 상담실을 열어 주셨어요.",
  },
  {
    guideline: "recovery",
    satisfied: true,
    side: "staff",
    on: "lunch",
    when: { daysBack: 12, time: "12:15", at: "경로식당" },
    text: "국이 식었다고 하셔서 바로 데워 드리고 다음 솥부터 온도를 쟀습니다.",
  },
  {
    guideline: "recovery",
    satisfied: false,
    side: "visitor",
    on: "newcomer",
    when: { failed: GATE, nth: 0 },
    text: "창이 닫혀 있어 두드려야 했어요. 어디로 가야 하는지 한참 두리번거렸습니다.",
  },
  {
    guideline: "recovery",
    satisfied: false,
    side: "visitor",
    on: "newcomer",
    when: { failed: GATE, nth: 2 },
    text: "인사를 해도 창 안에서 듣지 못하신 것 같아 그냥 들어왔어요.",
  },
  {
    guideline: "recovery",
    satisfied: false,
    side: "staff",
    on: "newcomer",
    when: { failed: GATE, nth: 4 },
    text: "상담실을 묻고 싶으셨는데 창이 닫혀 있어 다른 층을 먼저 다녀오셨다고 합니다.",
  },
  {
    guideline: "recovery",
    satisfied: false,
    side: "visitor",
    on: "newcomer",
    when: { failed: LIFT, nth: 0 },
    text: "엘리베이터가 점검 중이라는 말을 위층에 전화하고서야 들었어요.",
    response: "점검 시간을 하루 전부터 로비에 붙이기로 했습니다.",
  },
  {
    guideline: "recovery",
    satisfied: false,
    side: "visitor",
    on: "newcomer",
    when: { failed: COUNSEL, nth: 0 },
    text: "약속 시간에 맞춰 왔는데 아무 말 없이 10분을 기다렸습니다.",
  },
  {
    guideline: "recovery",
    satisfied: false,
    side: "staff",
    on: "telephone",
    when: { daysBack: 33, time: "13:20" },
    text: "점심시간에 걸려 온 전화를 아무도 받지 못했다고 다시 전화하셨습니다.",
    response: "점심시간 당번을 정하기로 했습니다.",
  },
  {
    guideline: "recovery",
    satisfied: false,
    side: "visitor",
    on: "volunteer",
    when: { daysBack: 27, time: "10:40" },
    text: "활동이 취소된 것을 와서야 알았어요. 버스로 한 시간 거리였습니다.",
  },
];

/** Somebody needed or asked for something particular. */
const ADAPTABILITY: readonly ToldIncident[] = [
  {
    guideline: "adaptability",
    satisfied: true,
    side: "visitor",
    on: "newcomer",
    when: { daysBack: 20, time: "10:20", at: COUNSEL },
    text: "귀가 어두운 저에게 큰 글씨로 적어 가며 이야기해 주셨어요.",
  },
  {
    guideline: "adaptability",
    satisfied: true,
    side: "staff",
    on: "telephone",
    when: { daysBack: 25, time: "14:40", at: "전화 문의" },
    text: "한국말이 서투신 분이라 쉬운 말로 천천히 말하고 문자로 약도를 보내 드렸습니다.",
  },
  {
    guideline: "adaptability",
    satisfied: true,
    side: "visitor",
    on: "lunch",
    when: { daysBack: 16, time: "12:00", at: "경로식당" },
    text: "이가 약하다고 했더니 반찬을 잘게 썰어 주셨어요.",
  },
  {
    guideline: "adaptability",
    satisfied: true,
    side: "staff",
    on: "lunch",
    when: { daysBack: 38, time: "12:25", at: "식권 확인" },
    text: "같은 것을 여러 번 물으시는 분께 그때마다 처음처럼 안내하고 자리까지 모셨습니다.",
  },
  {
    guideline: "adaptability",
    satisfied: true,
    side: "visitor",
    on: "wheelchair",
    when: { daysBack: 13, time: "15:10", at: "현관·출입문" },
    text: "휠체어가 걸리는 매트를 바로 치워 주시고 다음 날에도 치워져 있었어요.",
  },
  {
    guideline: "adaptability",
    satisfied: true,
    side: "staff",
    on: "newcomer",
    when: { daysBack: 8, time: "13:50", at: "1층 로비" },
    text: "아이를 데리고 오신 보호자가 상담하시는 동안 로비에서 그림책을 함께 보았습니다.",
  },
  {
    guideline: "adaptability",
    satisfied: false,
    side: "visitor",
    on: "wheelchair",
    when: { daysBack: 22, time: "11:00" },
    text: "장애인 화장실이 어디인지 물었는데 세 분이 다르게 알려 주셨어요.",
  },
  {
    guideline: "adaptability",
    satisfied: false,
    side: "staff",
    on: "newcomer",
    when: { failed: LIFT, nth: 1 },
    text: "보행기를 쓰시는 분이 오셨는데 엘리베이터가 멈춰 있어 다음에 오시겠다며 돌아가셨습니다.",
  },
];

/** Nobody asked and nothing failed. */
const SPONTANEITY: readonly ToldIncident[] = [
  {
    guideline: "spontaneity",
    satisfied: true,
    side: "visitor",
    on: "newcomer",
    when: { daysBack: 19, time: "16:30", at: "1층 로비" },
    text: "비가 오는데 현관까지 우산을 들고 나와 주셨어요.",
  },
  {
    guideline: "spontaneity",
    satisfied: true,
    side: "visitor",
    on: "lunch",
    when: { daysBack: 10, time: "11:55", at: "경로식당" },
    text: "며칠 안 보였다며 먼저 안부를 물어봐 주셔서 눈물이 났어요.",
  },
  {
    guideline: "spontaneity",
    satisfied: true,
    side: "staff",
    on: "volunteer",
    when: { daysBack: 41, time: "15:20", at: "활동 마무리" },
    text: "첫 활동을 마친 분께 함께한 분들이 손 글씨 카드를 드렸습니다.",
  },
  {
    guideline: "spontaneity",
    satisfied: true,
    side: "visitor",
    on: "newcomer",
    when: { daysBack: 6, time: "10:45", at: "계단" },
    text: "계단에서 숨이 차 쉬고 있는데 지나가던 직원이 의자를 가져다주셨어요.",
  },
  {
    guideline: "spontaneity",
    satisfied: true,
    side: "staff",
    on: "telephone",
    when: { daysBack: 30, time: "16:50", at: "방문 약속" },
    text: "길이 낯설다고 하셔서 약속한 시간에 버스 정류장으로 마중을 나갔습니다.",
  },
  {
    guideline: "spontaneity",
    satisfied: false,
    side: "visitor",
    on: "lunch",
    when: { daysBack: 35, time: "12:40" },
    text: "다 먹기도 전에 식판을 치우려고 해서 마음이 급했어요.",
  },
];

/** A demand beyond reason: the staff come first. */
const COPING: readonly ToldIncident[] = [
  {
    guideline: "coping",
    satisfied: false,
    side: "staff",
    on: "newcomer",
    when: { daysBack: 29, time: "15:15" },
    text: "술에 취한 분이 큰 소리로 지원금을 당장 달라고 하셨습니다. 두 사람이 함께 응대했습니다.",
    response: "응대한 직원은 바로 교대해 쉬었고, 다음 날 상담을 연결했습니다.",
  },
  {
    guideline: "coping",
    satisfied: false,
    side: "staff",
    on: "telephone",
    when: { daysBack: 18, time: "17:30" },
    text: "규정에 없는 것을 해 달라며 40분 동안 전화를 끊지 않고 욕설을 하셨습니다.",
    response: "두 번 알린 뒤 통화를 마쳤고, 받은 직원의 업무를 잠시 쉬게 했습니다.",
  },
];

/** What was told of the last weeks, good and bad. */
export const TOLD_INCIDENTS: readonly ToldIncident[] = [
  ...RECOVERY,
  ...ADAPTABILITY,
  ...SPONTANEITY,
  ...COPING,
];
