import type { WrittenStarter } from "./starter";

/** Met only when something happens; the shares of visits are a first guess to be corrected. */
export const SOMETIMES_STARTERS: readonly WrittenStarter[] = [
  {
    key: "lift-failure",
    name: ["엘리베이터 고장", "Lift failure"],
    place: ["1층", "Ground floor"],
    channel: "facility",
    duty: ["시설 관리", "Facilities"],
    occurrence: 0.02,
    factors: [
      [
        ["바로 안내", "Told at once"],
        true,
        "procedure",
        ["고장 안내와 다른 길을 바로 붙입니다", "A notice with another way goes up at once"],
      ],
      [
        ["다른 길 도움", "Help another way"],
        true,
        "procedure",
        ["5분 안에 이동을 도와드립니다", "Helped along within 5 minutes"],
      ],
    ],
  },
  {
    key: "power-cut",
    name: ["정전", "Power cut"],
    place: ["복지관 전체", "Whole centre"],
    channel: "facility",
    duty: ["시설 관리", "Facilities"],
    occurrence: 0.005,
    factors: [
      [
        ["비상등", "Emergency light"],
        true,
        "facility",
        ["복도 비상등이 켜집니다", "Corridor lights come on"],
      ],
      [
        ["상황 안내", "Announcement"],
        true,
        "procedure",
        ["5분 안에 층마다 알려 드립니다", "Every floor told within 5 minutes"],
      ],
    ],
  },
  {
    key: "emergency",
    name: ["응급환자", "Medical emergency"],
    place: ["복지관 전체", "Whole centre"],
    channel: "face",
    duty: ["모든 직원", "All staff"],
    occurrence: 0.005,
    factors: [
      [
        ["119 신고", "Emergency call"],
        true,
        "procedure",
        ["1분 안에 신고합니다", "Called within 1 minute"],
      ],
      [
        ["곁 지키기", "Stays beside"],
        true,
        "manner",
        ["구급대가 올 때까지 곁에 있습니다", "Stays until help comes"],
      ],
    ],
  },
  {
    key: "fire",
    name: ["화재·대피", "Fire and evacuation"],
    place: ["복지관 전체", "Whole centre"],
    channel: "face",
    duty: ["모든 직원", "All staff"],
    occurrence: 0.002,
    factors: [
      [
        ["대피로", "Escape route"],
        true,
        "facility",
        ["막힌 대피로가 없습니다", "No route is blocked"],
      ],
      [
        ["어르신 먼저", "The frail first"],
        true,
        "procedure",
        ["혼자 걷기 어려운 분부터 모십니다", "Those who cannot walk alone go first"],
      ],
    ],
  },
  {
    key: "lost-property",
    name: ["분실물", "Lost property"],
    place: ["안내데스크", "Information desk"],
    channel: "face",
    duty: ["안내", "Information"],
    occurrence: 0.02,
    factors: [
      [
        ["기록·보관", "Recorded and kept"],
        true,
        "procedure",
        ["받은 시각과 곳을 적어 둡니다", "Time and place are written down"],
      ],
    ],
  },
  {
    key: "wandering",
    name: ["배회 어르신·미아", "Lost older person or child"],
    place: ["1층", "Ground floor"],
    channel: "face",
    duty: ["안내", "Information"],
    occurrence: 0.01,
    factors: [
      [["곁 지키기", "Stays beside"], true, "manner", ["혼자 두지 않습니다", "Never left alone"]],
      [
        ["보호자 연락", "Family called"],
        true,
        "procedure",
        ["15분 안에 보호자나 112에 연락합니다", "Family or police called within 15 minutes"],
      ],
    ],
  },
  {
    key: "abuse",
    name: ["폭언·주취", "Abusive or drunk visitor"],
    place: ["1층", "Ground floor"],
    channel: "face",
    duty: ["모든 직원", "All staff"],
    occurrence: 0.01,
    factors: [
      [
        ["두 사람이 응대", "Two respond"],
        true,
        "procedure",
        ["혼자 응대하지 않습니다", "Nobody responds alone"],
      ],
      [
        ["직원 보호", "Staff protected"],
        true,
        "procedure",
        ["응대한 직원이 쉬고 교대합니다", "Whoever responded rests and is relieved"],
      ],
    ],
  },
  {
    key: "complaint",
    name: ["민원 제기", "Complaint"],
    place: ["안내데스크", "Information desk"],
    channel: "face",
    duty: ["팀장", "Team leader"],
    occurrence: 0.03,
    factors: [
      [
        ["끝까지 듣기", "Heard out"],
        true,
        "manner",
        ["끊지 않고 듣고 다시 말씀드립니다", "Heard out and repeated back"],
      ],
      [
        ["담당자 15분 안에", "In charge within 15 minutes"],
        true,
        "procedure",
        ["담당자가 15분 안에 옵니다", "The person in charge comes within 15 minutes"],
      ],
    ],
  },
  {
    key: "cancelled",
    name: ["프로그램 취소", "Cancelled programme"],
    place: ["프로그램실", "Programme room"],
    channel: "phone",
    duty: ["프로그램", "Programmes"],
    occurrence: 0.03,
    factors: [
      [
        ["미리 연락", "Told beforehand"],
        true,
        "procedure",
        ["오시기 전에 전화나 문자로 알립니다", "Told by phone before coming"],
      ],
    ],
  },
  {
    key: "weather",
    name: ["폭염·한파", "Heat or cold wave"],
    place: ["복지관 전체", "Whole centre"],
    channel: "facility",
    duty: ["시설 관리", "Facilities"],
    occurrence: 0.05,
    factors: [
      [
        ["쉼터 안내", "Shelter"],
        true,
        "facility",
        ["쉴 곳과 물이 마련되어 있습니다", "A place to rest and water are ready"],
      ],
    ],
  },
  {
    key: "language",
    name: ["외국어·수어 요청", "Foreign or sign language"],
    place: ["안내데스크", "Information desk"],
    channel: "face",
    duty: ["안내", "Information"],
    occurrence: 0.02,
    factors: [
      [
        ["통역 연결", "Interpreter"],
        true,
        "procedure",
        ["5분 안에 통역이나 글로 소통합니다", "Interpreter or writing within 5 minutes"],
      ],
    ],
  },
  {
    key: "tour",
    name: ["기관 견학", "Visit by a group"],
    place: ["1층", "Ground floor"],
    channel: "face",
    duty: ["홍보", "Publicity"],
    occurrence: 0.01,
    factors: [
      [
        ["이용자 동의", "Visitors' consent"],
        true,
        "procedure",
        ["사진을 찍기 전에 여쭙니다", "Asked before photographs"],
      ],
    ],
  },
  {
    key: "food-poisoning",
    name: ["식중독 의심", "Suspected food poisoning"],
    place: ["경로식당", "Dining hall"],
    channel: "face",
    duty: ["급식", "Meals"],
    occurrence: 0.002,
    factors: [
      [
        ["배식 중지·보존식", "Meals stopped, samples kept"],
        true,
        "procedure",
        ["바로 멈추고 보존식을 지킵니다", "Stopped at once, samples kept"],
      ],
      [
        ["보건소 신고", "Reported"],
        true,
        "procedure",
        ["바로 보건소에 알립니다", "Reported to the health centre at once"],
      ],
    ],
  },
  {
    key: "conflict",
    name: ["보호자 동반 갈등", "Conflict with a guardian"],
    place: ["상담실", "Counselling room"],
    channel: "face",
    duty: ["상담", "Counselling"],
    occurrence: 0.01,
    factors: [
      [
        ["따로 듣기", "Heard apart"],
        true,
        "procedure",
        ["두 분 말씀을 따로 듣습니다", "Both are heard apart"],
      ],
    ],
  },
];
